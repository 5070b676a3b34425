/** Give the real reason, not the policy or the system. */
import {matchOf} from '../src/match/match.ts'
import {
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isQuestion,
  leaveClauseOut,
  leaveOut,
  type Match,
  outside,
  phrases,
  type Rewording,
  type Rule,
  type Sentence,
  type Suggestion,
  sentenceOf,
  suggest,
  wholeSentence,
  wordsOf
} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'
import {isBare, isExplainedNext, withReason} from '../src/wording/reason.ts'

const classes = {
  rules:
    'policy|policies|rulebook|terms|rules|rule|guidelines|guideline|regulations|regulation|procedure|procedures|protocol|conditions|agreement|tariff|legislation|code|charter|statute|bylaws|t&cs|t&c|tos|eula|contract|small print|norms|norm|fare conditions|fare rules|price list|schedule of charges',
  our: 'our|the|company|store|current|standard|existing|own|your|their|bank|shop|school|council|airline|hotel|internal|strict',
  under: 'per|under|within|by|to|with|outside|against|of|from|in|via|following',
  system: 'system|systems|computer|software|app|platform|portal|machine|website|tool|till|checkout|database|program|form|algorithm|setup|workflow|engine'
}

const shields = phrases(
  classes,
  `
  (as per|per|under|due to|because of|owing to|in line with|accordance with|according to|pursuant to|compliance with|governed by|violation of|breach of|stated in|set out in|keeping with|comply with|prohibited by|allowed by|permitted by|bound by|dictated by|restricted by|laid down in|outside|against|outside of) (our|the|your|my|company|current|standard|internal|airline|store|strict|those|these|such) *3 {rules}
  (as per|per|due to|because of|in line with|accordance with|according to|pursuant to|compliance with|governed by|violation of|breach of|prohibited by|under|against) *3 {rules}
  (it is|this is|that is|is|was) *1 (our|the|company|store|standard|against|shop|hotel|bank|house|school|university|council|club) (policy|procedure|practice|rule|rules|process|protocol)
  (our|the|company|store|shop) *2 {rules} (is|are) *1 (that|not to|clear|clearly|strict|no|final|binding|explicit|what)
  {rules} (say|says|state|states|dictate|dictates|stipulate|stipulates)
  (the|our|your|per) t (cs|c)
  (computer|system) (has|had) *1 (closed|rejected|declined|cancelled|flagged|locked|blocked|decided|denied|removed|generated|raised)
  standard (procedure|practice|policy|process)
  (management|head office|company) (rules|policy|decision|orders)
  (can|could|do|will) not make *2 (exception|exceptions)
  {system} *1 (do|does|will|would|can|could|did) not *1 (let|allow|permit|support|accept|recognize|give me)
  {system} *6 (by itself|by themselves|on its own|automatically)
  (do|did|make|made) *6 (we|i) would have to *5 (everyone|everybody|everyone else|everybody else|all|others)
  (it is|this is|that is) (just|simply)? (a|an|our|the) *1 requirement
  (is|are|was|were) *2 <done> by (system|computer|software)
  (is|are|was|were) *2 <done> by (the|our) *1 (system|computer|software|workflow|algorithm|machine|program)
  (is|are|was|were) (in|on) (the|our|your) ({rules}|sign|instructions|paperwork)
  exempt from
  (can not|able to|no way to|no power to) *2 (override|overrule|bypass)
  (section|clause|paragraph|article|regulation|schedule) <number>
  (matter|question) of *2 (policy|compliance|procedure|principle)
  (governed by|in accordance with|pursuant to|in compliance with) (the|our|your)
  (computer|system|systems) *1 (says|said|generates|sets)
  {system} *1 (applies|charges|raises|decides|decided|goes by|allocates|expired|expires|requires|treats|has decided)
  (fee|fees|charge|charges|penalty|penalties|fine|fines|it|they|these|surcharge|interest|cancellation|reminder|block) *4 (generated|raised|applied|added|charged|issued|triggered|calculated|imposed|taken|created|cancelled|declined|rejected) (automatically|by the {system}|by our {system}|by a {system}|by computer)
  (fee|fees|charge|charges|penalty|penalties|fine|fines|surcharge|interest) *3 automatically (generated|raised|applied|added|charged|issued|imposed|taken)
  (there is)? no (button|option|way|facility|provision|function) (on|in|for|within) (our|my|the) (side|end|system|screen|policy)
  (system|computer|app|platform) (limitation|limitations|restriction|restrictions|constraints|rules)
  (do|does|did|will|would) not (override|fall within|fall under) *2 {rules}
  (you|which you|customer|customers|everyone|that you) (agreed|agree|accepted|accepts|accept|signed|signs) *1 (to|when|upon|on|by|at|with|up|for|it|them|these|our|the) *2 ({rules}|booking|purchase|checkout|signing|order|signup|registration|joining|sign)
  (applies|apply) (to everyone|to everybody|to all|in all cases|across the board|equally|regardless|whatever|without exception|in every case)
  (for|due to|because of|owing to|out of) *2 (data protection|gdpr|compliance|legal reasons|regulatory reasons|policy reasons|operational reasons|confidentiality|health and safety)
  (legal|regulatory|contractual|statutory) (obligation|obligations|guidance)
  (fee|charge|charges|terms|surcharge|rate) (is|are) (standard|non-negotiable|mandatory|clear)
  (prices|availability|fares|offers|rates|stock|services) *2 (is|are) subject to
  we (have|follow|operate|apply|adhere to) *2 (policy|policies|rules|guidelines|regulations|procedures|protocols)
  (those|these) are (the|our) *1 {rules}
  as (it says|clearly)? (outlined|stated|shown|specified|described|explained|noted|detailed|mentioned|defined) in (the|our|your) *2 {rules}
  (it|this|that|process|charge|fee) (is|was) *1 (automated|automatic|system-generated|computer-generated)
  (it is|that is) the law
  the law (says|requires|prohibits|does)
  (policy|policies|rules|guidelines|procedure|procedures|regulations|terms|protocol|protocols|conditions) (do|does|did|will|would|can) not *1 (allow|permit|let|provide|entitle|make *1 exceptions)
  same for (everyone|everybody|all)
  (sales|charges|bookings|prices|fares) are final
  subject to *2 (terms|conditions|change|technical)
  (system|systems|computer|software|app) (locks|flags|blocks|closes|cancels|rejects|declines) (it|them|this|that|the|your)
  (to|must) (follow|stick to|abide by|adhere to|comply with|go by) (the|our|your|all)? ({rules}|process|instructions)
  (is|are) *2 (condition|term|requirement|part) of (the|our|your) *1 ({rules}|booking)
  (rules are rules|policy is policy|store policy|computer says no|our hands are bound)
  (required|obliged|bound|prohibited|mandated|restricted) (by|under) *2 (law|regulation|regulations|regulator|regulators|legislation|statute)
  (just|simply|that is|this is) *1 (how|the way) (it|things|the {system}|this|we) (works|work|is|are|do)
  (no|without) (exceptions|exception) $
  ! (sprinkler|heating|cooling|sound|audio|speaker|stereo|alarm|security|brake|exhaust|irrigation|ventilation|drainage|immune|nervous|solar|hydraulic) (system|systems)
  ! {system} *3 automatically (save|saves|update|updates|remember|remembers|fill|fills|refresh|refreshes|back|backs|restart|restarts|connect|connects|sync|syncs)
  ! {system} *2 (saves|updates|remembers|fills|refreshes|backs|restarts|connects|syncs|cleans|turns|switches) *6 (automatically|by itself|on its own)
  # a change for the better, and a door that is shut
  ! {system} now *6 (by itself|by themselves|on its own|automatically)
  ! {system} *1 (do|does|will|would|can|could|did) not *1 let (you|me|us|him|her|them) (in|through|back|log|sign)
  ! {system} (do|does|can|could) not *2 (by itself|by themselves|on its own|automatically)
  # that it is a form letter is another matter
  ! (this|it) is *1 (automated|automatic|system-generated|computer-generated) *1 (message|reply|response|email|mail|letter|notification|notice|acknowledgement)
  ! not (allow|permit|let) (us|me) to? (keep|charge|bill|take|hold)
  ! not allow for *1
  ! (code|codes) (is|are|was) *1 <number>
  ! (filed|found|kept|recorded|booked|listed|registered|insured|covered|named) *2 under (your|the|his|her|their) *3 (policy|contract|agreement)
  ! (washing|coffee|sewing|vending|espresso|exercise|rowing|bread|ice) (machine|machines)
  `
)

/** "Terms are terms"; that both are one word is looked at in the sentence. */
const tautologies = phrases(
  {},
  `
  , (a|an|the|our)? * (is|are) (a|an|the|our)? * (i am afraid|after all|as they say|you know)? $
  (is|are) what (it|they) (is|are) $
  `
)

/** What the rule is good for: then it is a reason. */
const purposes = phrases(
  {},
  `
  (because|since|so that|so i|so we|so you|so nobody|in order to|to protect|to keep|to make sure|to ensure|to prevent|to avoid|to stop|to verify|which means|that way|this protects|it protects|it keeps)
  `
)

const noPolicyShield: Rule = defineRule({
  id: 'no-policy-shield',
  principle: 'Give the real reason for a no, not the policy or the system.',
  citation: {source: 'saying-no', teaches: 'Take the time to give the real reasons; most people will listen to them, and the door stays open.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'words',
  phrases: [shields, tautologies, purposes],
  onlyWhere: [shields, tautologies],
  *check(reading) {
    const explained = new Set<Sentence>(reading.matches(purposes).map(sentenceOf))
    const twice = outside(reading.matches(tautologies).filter(saysItTwice), reading.matches(shields))
    for (const found of [...reading.matches(shields), ...twice]) {
      const match = behindRate(found)
      if (isQuestion(match) || explained.has(sentenceOf(match)) || tellsRate(match) || isPlace(match)) continue
      yield {
        ...match,
        // said in one way only, whatever a learned detector makes of it
        ...(/\bwould have to\b|^that(?:['’]s| is) just how it is$/i.test(wordsOf(match)) && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” names a rule where a reason is owed, and leaves a bad taste. Give the reason behind it, best as what it does for the customer.`,
        // what refuses or charges nothing owes no reason
        suggestions: () => {
          if (twice.includes(match)) return leaveOut(match)
          // "Rules are rules, and I don't make them": a reason behind it would be that of the rest
          if (isExplainedNext(match) || /^(?:rules are rules|policy is policy),? (?:and|but)\b/i.test(wordsOf(wholeSentence(match)))) return []
          // "Ignorance of the rules is no excuse": no reason makes it kinder
          if (/\b(?:excuse|defen[cs]e)\b/i.test(wordsOf(wholeSentence(match)))) return leaveOut(match)
          // "please refer to section 11": a reason would be that of the asking
          if (/^(?:please |kindly )?(?:refer|see|check|read|consult|have a look)\b/i.test(wordsOf(clauseOf(match)))) return leaveClauseOut(match)
          if (isBare.test(wordsOf(wholeSentence(match)))) return []
          const opened = withReason(match)
          if (opened.length > 0) return opened
          // it says nothing, and what stands before it wants no reason
          if (/^(?:rules are rules|policy is policy)$/i.test(wordsOf(wholeSentence(match)))) return leaveOut(match)
          // "No exceptions.": the reason would hang on half a sentence
          if (/^no exceptions?$/i.test(wordsOf(wholeSentence(match))))
            return [
              suggest(
                'Give the reason as well',
                {start: match.start, end: match.start + 'no'.length, wording: 'There are no'},
                behind(match, ' because {the reason behind the rule}')
              )
            ]
          const isReasoned = /\b(?:so|hence|therefore|thus|wherefore|accordingly|since|because|reason|as (?:we|our|the|this|it|they)|to make sure|which)\b/i.test(
            wordsOf(wholeSentence(match))
          )
          return !refuses.test(wordsOf(wholeSentence(match))) || isOwnReason.test(wordsOf(match)) || /\bdid\b|\bisn['’]t$|\b(?:is|are) not$/i.test(wordsOf(match))
            ? []
            : [
                ...(isReasoned ? leaveClauseOut(match) : because(match)),
                ...(isReasoned || isLong(match) || !isLast(match) || isHow.test(wordsOf(match))
                  ? []
                  : [suggest('Give the reason as well', behind(match, ' because {the reason behind the rule}'))]),
                ...(isReasoned || isLong(match) || !isLast(match) || isHow.test(wordsOf(match))
                  ? []
                  : [suggest('Add what it does for the customer', behind(match, ', so that {what it does for the customer}'))])
              ]
        }
      }
    }
  }
})

/** "A deadline is a deadline", "fees are what they are". */
function saysItTwice(match: Match): boolean {
  const [one, is, other] = wordsOf(match)
    .toLowerCase()
    .replace(/\b(?:an?|the|our) |,/g, '')
    .split(/\s+/)
  return is === 'what' || (one === other && !/^(?:that|this|it|what|who|yes|enough)$/.test(one as string))
}

/** "Article 7712 fits it", "it is in section 4 of the manual": no law. */
const isPlace = (match: Match): boolean => /^(?:article|section)/i.test(wordsOf(match)) && !ofLaw.test(wordsOf(wholeSentence(match)))
const ofLaw =
  /\b(?:under (?:article|section|our)|per|terms|conditions|contract|policy|agreement|law|act|code|according|set out|state[sd]?|says?|excludes|signed|applies|not?|cannot|refer)\b|n['’]t\b|^(?:see |in )?section [\d.]+$/i

const refuses =
  /\b(?:not|no|unable|fees?|charge[ds]?|charges|must|declin\w+|refus\w+|reject\w+|cannot|non-\w+|penalt\w+|exempt|final|required|appl(?:y|ies) to (?:everyone|everybody|all))\b|n['’]t\b|[£$€]/i

/** "$2 per pound per the tariff": the rate is a fact of its own. */
const behindRate = (match: Match): Match => (/^per \p{L}+ (?:as )?per /iu.test(wordsOf(match)) ? matchOf(match.block, match.first + 2, match.last, match.phrase) : match)

/** It tells how a price is worked out, and limits nothing. */
const tellsRate = (match: Match): boolean =>
  /\d\p{L}? per \p{L}+ $/iu.test(match.block.text.slice(0, match.start - match.block.start).slice(-longestRate)) && !limits.test(wordsOf(wholeSentence(match)))

/** In characters. */
const longestRate = 30
const limits = /\b(?:not|no|never|only|limited|capped|restricted|maximum|most|cannot|unable|refus\w+|declin\w+|reject\w+)\b|n['’]t\b/i

/** A rule that protects the customer says why by its name. */
const isOwnReason = /\b(?:data protection|privacy|gdpr|security|safety|hygiene|health)\b/i

const leads = wordSet('in|as|and|set|out|stated|laid|down|per|strictly|outlined')

/** "Non-refundable as per section 9": the reason takes the place of the rule; or the sentence is nothing but the rule. */
function because(match: Match): Suggestion[] {
  const {block, first, last} = match
  // "…, no exceptions": the reason is that of what stands before
  const before = block.words[first - 1]
  if (/^(?:no|without) (?:any )?exceptions?$/i.test(wordsOf(match)) && first > sentenceOf(match).first && last === sentenceOf(match).end - 1 && before)
    return [suggest('Give the reason instead', {start: block.start + before.end, end: match.end, wording: '. The reason is {the reason behind the rule}'})]
  const {words} = block
  const sentence = sentenceOf(match)
  let from = first
  while (from > sentence.first && leads.has(words[from - 1]?.text ?? '')) from--
  const isAdded =
    /^(?:as (?:per|set|stated|laid|outlined)|under|per|set out|as per|per|due to|because of|owing to|in line|line with|in accordance|accordance with|according to|pursuant|under (?:our|the|your|section|clause)|in keeping|in compliance)\b/i.test(
      block.text.slice(words[from]?.start, words[last]?.end)
    )
  const reason = ' because {the reason behind the rule}'
  const behind = words.slice(last + 1, last + 4).map(({text}) => text)
  const isNot = behind[0] === 'not'
  // "It is our policy not to swap worn shoes": we don't swap them
  if (first === sentence.first && /policy|rule|practice/i.test(wordsOf(match)) && behind[isNot ? 1 : 0] === 'to' && behind[isNot ? 2 : 1] !== 'be') {
    const to = words[last + (isNot ? 2 : 1)]
    // "It isn't our policy to swap worn shoes": we don't either
    const isDenied = /\b(?:not|never)\b|n['’]t\b/i.test(wordsOf(match))
    if (isDenied && isNot) return []
    const end = block.start + (words[sentence.end - 1]?.end ?? 0)
    return [
      suggest(
        'Give the reason instead',
        {start: match.start, end: block.start + (to?.end ?? 0), wording: isNot || isDenied ? "We don't" : 'We'},
        {start: end, end, wording: reason}
      )
    ]
  }
  const said = words[from - 1]
  const next = clauseOf(match).last + 1
  // "…, which all guests accept"
  const tail = block.text.slice(words[last]?.end, words[sentence.end - 1]?.end)
  const isLast = (next === sentence.end && /^(?:$|,? (?:of|for|on|in|and|that|you|at|stated|as)\b)/i.test(tail)) || words[next]?.text === 'which'
  if (isAdded && said && isLast && from - sentence.first > 3 && (words[next]?.text === 'which' || sentence.end - 1 - last < 8))
    return [suggest('Give the reason instead', {start: block.start + said.end, end: block.start + (words[sentence.end - 1]?.end ?? 0), wording: reason})]
  // "Afraid not, rules are rules!": the answer stays
  if (
    /^(?:rules? (?:is|are)|policy is|those are the|that(?:['’]s| is) (?:the|(?:just |simply )?how))\b/i.test(wordsOf(match)) &&
    last === sentence.end - 1 &&
    words[first]?.before === ',' &&
    said &&
    (!isHow.test(wordsOf(match)) || isNo.test(block.text.slice(words[sentence.first]?.start, said.end)))
  )
    return [suggest('Give the reason instead', {start: block.start + said.end, end: match.end, wording: ', because {the reason behind the rule}'})]
  const around = sentence.end - sentence.first - (last - first + 1)
  if (around > mostAround || /\d/.test(wordsOf(wholeSentence(match)))) return []
  return [suggest('Give the reason instead', inPlaceOfSentence(match, 'We {what you do or cannot do} because {the reason behind the rule}.'))]
}

/** "My lad cuts what isn't marked, that's how we work" explains, and refuses nothing. */
const isNo = /\b(?:cannot|can['’]t|unable|won['’]t|will not|no longer|not (?:be|possible|allowed)|must|only|there is no|there['’]s no|no (?:refunds?|exceptions?|returns?))\b/i
/** "…, that's how it works": the reason takes its place, and can't stand behind it. */
const isHow = /^that(?:['’]s| is) (?:just |simply )?how\b/i

/** The reason behind the sentence would be that of its last clause. */
const isLast = (match: Match): boolean =>
  clauseOf(match).last + 1 === sentenceOf(match).end ||
  (match.first === sentenceOf(match).first && !/\b(?:and|but|nor) (?:i|we|you|it|they|this|that|these|there|the|your)\b/i.test(wordsOf(wholeSentence(match))))

/** In the same sentence, where it is seen what the reason is for. */
function behind(match: Match, wording: string): Rewording {
  const {end} = wholeSentence(match)
  return {start: end, end, wording}
}

/** In words; with more, a sentence tells something beside the rule. */
const mostAround = 2

/** Behind a long sentence nobody knows what "that" means. */
const isLong = (match: Match): boolean => sentenceOf(match).end - sentenceOf(match).first > longest
const longest = 22

export default noPolicyShield

export const examples: Examples = {
  bad: [
    {
      text: '[[It is our policy]] not to swap worn shoes.',
      fixed: "We don't swap worn shoes because [the reason behind the rule]."
    },
    {text: 'The [[system does not allow]] a second voucher.', fixed: "A second voucher isn't possible because [the real reason]."},
    {text: 'The late fee stands [[as per our terms]].', fixed: 'The late fee stands because [the reason behind the rule].'},
    {text: '[[Pursuant to our]] T&Cs, we cannot refund the deposit.', fixed: 'We cannot refund the deposit because [the reason behind the rule].'},
    {text: 'Our [[terms state]] that opened tins cannot be returned.', fixed: 'Opened tins cannot be returned because [the reason behind the rule].'},
    {text: 'Our [[policy does not permit]] us to reopen a claim.', fixed: "We can't reopen a claim because [the reason behind the rule]."},
    {text: 'The £9 [[is in the price list]] that you accepted.', fixed: 'The reason for the £9 is [the reason behind the rule].'},
    {text: '[[You agreed to the terms]] in May.'},
    {text: 'The deposit is kept, as set out in [[section 4]].'},
    {text: 'Sorry Priya, [[rules are rules]].'},
    {text: 'The 12.00 [[fee was added automatically]].'},
    {text: 'I cannot say more [[due to data protection]].'},
    {text: 'The cut-off [[applies to everyone]].'},
    {text: 'Staff [[cannot override]] it.'},
    {text: 'We [[do not make exceptions]].'},
    {text: '[[A deadline is a deadline]].'},
    {text: 'The fees [[are what they are]].'}
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
    {text: 'The hinge that you need is article 4410.'},
    {text: 'Your places are in section 9, row D.'},
    {text: 'The timer is explained in section 6 of the booklet, with a drawing.'},
    {text: 'Is it our policy that worries you?'},
    {text: 'Your insurance policy arrives by post on Monday.'},
    {text: 'The system is back up and your photos are all there.'},
    {text: 'This is an automated message: your order has left.'},
    {text: 'Go to the terms page and tick the box.'},
    {text: 'I have read your policy, and the roof is covered.'},
    {text: 'The rules of the game are in the lid.'},
    {text: 'You pay £3 per metre as per the price list you chose, so nine metres came to £27.'},
    {text: 'Boarding is $20 per night per the agreement with your vet.'},
    {text: 'A promise is a promise: the cake will be there at two.'},
    {text: 'The app does not update by itself, so please tap Update.'},
    {text: 'The red lamp is the small lamp.'},
    {text: 'Seven days is seven days, so you get the rest back.'}
  ]
}
