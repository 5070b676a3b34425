/** Give the real reason, not the policy or the system. */
import {afterSentence, defineRule, type Examples, inPlaceOfSentence, isQuestion, phrases, type Rule, type Sentence, sentenceOf, suggest, wordsOf} from '../src/rule.ts'

const classes = {
  rules:
    'policy|policies|rulebook|terms|rules|rule|guidelines|guideline|regulations|regulation|procedure|procedures|protocol|conditions|agreement|tariff|legislation|code|charter|statute|bylaws|t&cs|t&c|tos|eula|contract|small print|norms|norm|fare conditions|fare rules|price list|schedule of charges',
  our: 'our|the|company|store|current|standard|existing|own|your|their|bank|shop|school|council|airline|hotel|internal|strict',
  under: 'per|under|within|by|to|with|outside|against|of|from|in|via|following',
  system: 'system|systems|computer|software|app|platform|portal|machine|screen|website|tool|till|checkout|database|program|form|algorithm|setup'
}

const shields = phrases(
  classes,
  `
  (as per|per|under|due to|because of|owing to|in line with|accordance with|according to|pursuant to|compliance with|governed by|violation of|breach of|stated in|set out in|keeping with|comply with|prohibited by|allowed by|permitted by|bound by|dictated by|restricted by|laid down in|outside|against|outside of) (our|the|your|my|company|current|standard|internal|airline|store|strict|those|these|such) *3 {rules}
  (as per|per|due to|because of|in line with|accordance with|according to|pursuant to|compliance with|governed by|violation of|breach of|prohibited by|under|against) *3 {rules}
  (it is|this is|that is) *1 (the)? (policy|procedure|practice|rule|rules|protocol)
  (it is|this is|that is|is|was) *1 (our|company|store|standard|against|shop|hotel|bank|house) *1 (policy|procedure|practice|rule|rules|process|protocol)
  {rules} (is|are) *2 (clear|strict|explicit|plain)
  (our|the|company|store|shop) *2 {rules} (is|are) *1 (that|to|not|clearly|strict|no|final|binding|explicit|what|<number>)
  {rules} (say|says|state|states|dictate|dictates|stipulate|stipulates)
  (the|our|your|per) t (cs|c)
  (computer|system) (has|had) *1 (closed|rejected|declined|cancelled|flagged|locked|blocked|decided|denied|removed|generated|raised)
  standard (procedure|practice|policy|process)
  (management|head office|company) (rules|policy|decision|orders)
  (no exceptions|no exception) (can|will|may|are|is|to)
  (can|could|do|will) not make *2 (exception|exceptions)
  if (we|i) (did|do|made|make|bend|waive|waived) *4 for (you|one|everyone|everybody)
  (our|the|company|store|shop) *2 {rules} (do|does|did|state|states|say|says|will|would|apply|applies|require|requires|prevent|prevents|prohibit|prohibits|stipulate|stipulates|dictate|dictates|must|can|clearly)
  (per|under|accordance with|stated in|pursuant to|see|refer to|set out in|terms of) *1 (section|clause|paragraph|article|regulation) <number>
  (is|are|was|were|stated|written|shown|published|printed|explained|set out|laid out|laid down|listed|mentioned|spelled out|clear|clearly) *1 (in|on) (the|our|your) *1 ({rules}|sign|instructions)
  (stated|written|shown|published|printed|explained|set out|listed|mentioned|spelled out|clear) (in|on) (the|our|your) *2 (notice|faq|website|page|leaflet|ticket|receipt)
  {system} *1 (do|does|will|would|can|could|did) not *1 (let|allow|permit|support|accept|recognize|give me)
  (the|our|my)? (system|systems|computer|software|app|platform|algorithm|machine) (says|puts|put|adds|applies|charges|raises|generates|decides|decided|requires|treats|has decided|will automatically)
  (fee|fees|charge|charges|penalty|penalties|fine|fines|it|they|these|surcharge|interest|cancellation|reminder|block) *4 (generated|raised|applied|added|charged|issued|triggered|calculated|imposed|taken|created|cancelled|declined|rejected) (automatically|by the {system}|by our {system}|by a {system}|by computer)
  (fee|fees|charge|charges|penalty|penalties|fine|fines|surcharge|interest) *3 automatically (generated|raised|applied|added|charged|issued|imposed|taken)
  (there is)? no (button|option|way|facility|provision|function) (on|in|for|within) (our|my|the) (side|end|system|screen|policy)
  (system|computer|app|platform) (limitation|limitations|restriction|restrictions|constraints|rules)
  (do|does|did|will|would) not (override|fall within|fall under) *2 {rules}
  (you|which you|customer|customers|everyone|that you) (agreed|agree|accepted|accepts|accept|signed|signs) *1 (to|when|upon|on|by|at|with|up|for|it|them|these|our|the) *2 ({rules}|booking|purchase|checkout|signing|order|signup|registration|joining|sign)
  (whatever|regardless of) (the)? (reason|circumstances|cause)
  (applies|apply) (to everyone|to everybody|to all|in all cases|across the board|equally|regardless|whatever|without exception|in every case)
  (for|due to|because of|owing to|out of) *2 (data protection|gdpr|compliance|legal reasons|regulatory reasons|policy reasons|operational reasons|confidentiality|health and safety)
  (matter|question) of (policy|compliance|procedure|principle)
  (legal|regulatory|contractual|statutory) (obligation|obligations|guidance)
  (fee|charge|charges|terms|surcharge|rate) (is|are) (standard|fixed|set|non-negotiable|mandatory|clear)
  (prices|availability|fares|offers|rates|stock|services) *2 (is|are) subject to
  exempt from
  we (have|follow|operate|apply|adhere to) *2 (policy|policies|rules|guidelines|regulations|procedures|protocols)
  (those|these) are (the|our) *1 {rules}
  as (outlined|stated|specified|described|explained|noted|detailed|mentioned|defined) in (the|our|your) *2 {rules}
  (it|this|that|process|charge|fee) (is|was) *1 (automated|automatic|system-generated|computer-generated)
  (it is|that is) the law
  the law (says|requires|prohibits|does)
  (treat|treated|treats) (all|every|everyone|everybody) *2 (same|equally)
  same for (everyone|everybody|all)
  (sales|charges|bookings|prices|fares) are final
  (stated|shown|explained|clear|advised|displayed) (at|on|during) *2 (time of|checkout|booking|purchase|signup|registration)
  subject to *2 (terms|conditions|change|technical)
  (system|systems|computer|software|app) (locks|flags|blocks|closes|cancels|rejects|declines) (it|them|this|that|the|your)
  (to|must) (follow|stick to|abide by|adhere to|comply with|go by) (the|our|your|all)? ({rules}|process|instructions)
  (tenancy|lease|warranty|contract|handbook|rulebook|rule book) (says|say|states|stipulates)
  (head office|management|insurers|auditors|regulator|lawyers|legal department|our insurer) *1 (insist|insists|say|says|said|require|requires|decided)
  as a rule (we|i)
  (operate|have|apply|run|maintain) a *4 (policy|rule)
  (is|are) a *1 (condition|term|requirement) of
  (rules are rules|policy is policy|company policy|store policy|computer says no|our hands are bound)
  (required|obliged|bound|prohibited|mandated|restricted) (by|under) *2 (law|regulation|regulations|regulator|regulators|legislation|statute)
  (just|simply|that is|this is) *1 (how|the way) (it|things|the {system}|this|we) (works|work|is|are|do)
  (no|without) (exceptions|exception) $
  (without|no) prior notice
  `
)

/** What the rule is good for: then it is a reason. */
const purposes = phrases(
  {},
  `
  (because|since|so that|so we|so you|so nobody|in order to|to protect|to keep|to make sure|to ensure|to prevent|to avoid|to stop|to verify|which means|that way|the reason|this protects|it protects|it keeps)
  `
)

const noPolicyShield: Rule = defineRule({
  id: 'no-policy-shield',
  principle: 'Give the real reason for a no, not the policy or the system.',
  citation: {source: 'saying-no', teaches: 'Take the time to give the real reasons; most people will listen to them, and the door stays open.'},
  severity: 'warning',
  kind: 'words',
  phrases: [shields, purposes],
  *check(reading) {
    const explained = new Set<Sentence>(reading.matches(purposes).map(sentenceOf))
    for (const match of reading.matches(shields)) {
      if (isQuestion(match) || explained.has(sentenceOf(match))) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” names a rule where a reason is owed, and leaves a bad taste. Give the reason behind it, best as what it does for the customer.`,
        suggestions: [
          suggest('Give the reason instead', inPlaceOfSentence(match, 'We {what you do or cannot do} because {the reason behind the rule}.')),
          suggest('Add what it does for the customer', afterSentence(match, 'We do this so that {what it does for the customer}.'))
        ]
      }
    }
  }
})

export default noPolicyShield

export const examples: Examples = {
  bad: [
    {
      text: '[[It is our policy]] not to swap worn shoes.',
      fixed: 'We [what you do or cannot do] because [the reason behind the rule].'
    },
    {text: 'The [[system does not allow]] a second voucher.'},
    {text: 'The late fee stands [[as per our terms]].'},
    {text: '[[You agreed to the terms]] in May.'},
    {text: 'The deposit is kept, as [[set out in section 4]].'},
    {text: 'Sorry Priya, [[rules are rules]].'},
    {text: 'The 12.00 [[fee was added automatically]].'},
    {text: 'I cannot say more [[due to data protection]].'},
    {text: 'The cut-off [[applies to everyone]].'},
    {text: 'The charge is [[stated on our website]].'},
    {text: 'We [[do not make exceptions]].'}
  ],
  good: [
    {text: 'Our policy is 30 days because opened cream cannot be sold again.'},
    {text: 'The system asks for the old card so that nobody else can move your money.'},
    {text: 'Worn shoes go to a charity, and that is why I cannot swap them.'},
    {text: 'I have taken the fee off; it should never have been there.'},
    {text: 'Your plan covers glass, so the new screen costs you nothing.'},
    {text: 'The cut-off is noon, since the van leaves at one.'}
  ],
  nearMiss: [
    {text: 'Is it our policy that worries you?'},
    {text: 'Your insurance policy arrives by post on Monday.'},
    {text: 'The system is back up and your photos are all there.'},
    {text: 'Go to the terms page and tick the box.'},
    {text: 'I have read your policy, and the roof is covered.'},
    {text: 'The rules of the game are in the lid.'}
  ]
}
