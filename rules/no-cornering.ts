/** Never back the customer into a corner: no ultimatum, no last word, no threat, always a second door. */
import {
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isConditional,
  isNegated,
  type Match,
  phrases,
  type Reading,
  type Rule,
  sentenceOf,
  suggest,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'

const subjects = {
  mail: 'message|messages|email|emails|e-mails|mails|letter|letters|call|calls|ticket|tickets|request|requests|replies|contact|correspondence|complaints|posts',
  close:
    'close|cancel|suspend|terminate|block|ban|report|bill|charge|sue|refuse|withdraw|delete|remove|disconnect|cut|stop|keep|forfeit|restrict|revoke|pursue|refer|pass|escalate|deactivate|evict|shut|take',
  closed:
    'closed|cancelled|suspended|terminated|blocked|banned|barred|reported|refused|withdrawn|deleted|removed|disconnected|forfeited|lost|restricted|revoked|referred|passed|deactivated|charged|billed|released|destroyed|disposed|prosecuted|blacklisted'
}

const verdicts = phrases(
  subjects,
  `
  (decision|decisions|verdict|ruling|outcome|conclusion|position|stance|findings|judgment|determination|refusal|answer) (is|are|was|remains|remain|stays) (final|binding|conclusive|firm|irrevocable|unchanged|closed)
  (our|my|the) (final|last) (decision|answer|word|offer|position|verdict|say)
  (decision|decisions|charge|charges|fee|fees|fine|invoice|bill|ruling|they|refusal|ban|penalty|amount|price|answer|verdict) (stand|stands) (as (issued|it is|they are|before))? $
  (invoice|charge|charges|fee|bill|fine|decision|refusal|penalty) (stand|stands) (as issued|as it is|as before)
  (will|shall) not be (reversed|overturned|reconsidered|revisited|reopened|negotiated|debated|discussed|relitigated)
  can not be (appealed|negotiated|overturned|challenged|contested|disputed|argued)
  not (open to|up for|a matter for|subject to|open for) (discussion|debate|negotiation|review|appeal|question|discussions)
  non negotiable
  (no|without any) (right of)? (appeal|recourse|right to appeal|grounds for appeal)
  (nothing|not anything) (more|further|else|left)? to (discuss|debate|argue|talk about|say|add)
  (matter|case|subject|issue|discussion|conversation|debate|complaint|file) (is|stays|remains) (closed|settled|over|at an end|finished|concluded)
  (ticket|chat|thread) (is|stays|remains) closed (and|or|for good|permanently)
  (consider|considers|regard|treat|deem|view) (this|the|that|it|your) *1 (as)? (closed|settled|concluded|finished|at an end)
  (i|we) (will|shall|can|do) not (be)? (replying|responding|reply|respond|answer|answering|entering into|enter into|engage|engaging|corresponding|correspond|debate|debating|discussing|discuss) *2 (further|again|more|any|anymore|matters|discussion|correspondence|this|it|that|longer)
  not be (entering into|engaging in|discussing|revisiting|reopening|replying|responding|debating)
  no (further|more) (correspondence|discussion|replies|communication|debate|appeals) (will|shall|can|is|are)
  {mail} *6 (will|shall) (be|go|remain) (deleted|ignored|discarded|disregarded|blocked|filed|unanswered|unread|closed|binned|placed on file)
  {mail} *6 (will|shall) (not be|no longer be) (answered|read|replied|responded|acknowledged|reviewed|looked)
  (chat|ticket|thread|case|matter) will not (be)? (reopen|reopened|re-open|re-opened)
  so (i|we) (will|am|are) (go ahead and|going to|now going to)? (close|closing|end|ending) (this|our|the|your) (chat|conversation|ticket|call)
  there is no (point|use|sense) (in)? (writing|contacting|replying|arguing|complaining|asking|calling|messaging|appealing)
  (is|was|be) the end of (it|the matter|the story|the discussion|this) $
  (case|matter|subject|discussion|topic) closed $
  ^ end of (story|discussion|conversation|debate|the story|the matter)
  as far as (i am|we are|this office is) concerned *5 (closed|end|over|settled|finished|final|done)
  that is (final|the last word|all there is to it) $
  and that is that $
  (i|we) (will|can|shall) not *4 under any (circumstances|circumstance)
  (can|will|shall) not be <done> under any (circumstances|circumstance)
  (claim|case|request|appeal|complaint|application) was (decided|settled|rejected|declined|determined) on
  (take it or leave it|like it or not|like it or lump it|our way or the highway)
  (only|one|last) (remaining|real|available|viable)? (option|options|choice|recourse|remedy|route) (is|are|would be|will be|left|available|here|at this point|you have)
  you (have|had|will have|leave us|left us|give us|are left with) no (other|further|real)? (choice|option|alternative|recourse)
  (i|we) (will|would)? have no (other)? (choice|alternative|option) but
  , either *6 or *3 (elsewhere|go|leave|accept|do without|find someone)
  , no (form|forms|receipt|proof|ticket|deposit|id|photo|photos|reference|payment|invoice|label|box|packaging|tag|code|number|evidence|warranty|appointment|booking|signature) no (refund|bag|return|returns|entry|service|exchange|replacement|claim|help|deal|credit|repair|delivery|boarding|*)
  (not|no longer) (be)? welcome (to|in|at|here|back|with)
  , (please)? (go|shop|look|try|buy|book|stay|eat|bank|order|complain|search|fly) (elsewhere|somewhere else|anywhere else)
  if *6 go elsewhere
  (taking|take|giving|give) your *2 (elsewhere|somewhere else|to someone else|to somebody else|to another)
  (suggest|recommend|advise|invite|encourage) (that)? you *6 (elsewhere|somewhere else|anywhere else)
  (welcome|free) to *6 (elsewhere|somewhere else|another provider|another supplier|a competitor)
  (maybe|perhaps|why not) try (one of them|the competition|a competitor|another place|somewhere else|our competitors)
  if you (do not like|are not happy with|are unhappy with|do not agree with|can not accept|do not accept) *3 (go|leave|cancel|feel free|the door|there are other)
  (this|that|it|one|credit|voucher|offer) or nothing
  (decision|answer|position|stance|mind|minds) (is|will) not (be)? (going to)? (change|changing|move|budge)
  not (change|be changing|changing|alter) (our|my) (mind|minds|decision|position|stance)
  (answer is|said) no and *5 (no|stay|stays|stand|stands|final|mean)
  plenty of (other|others) *1 (shops|providers|hotels|places|companies|restaurants|gyms|suppliers|salons|garages|around|out there)
  (you are stuck with|no two ways about it|you will not get anywhere|whether you like it or not)
  ! all or nothing
  ! (option|options|choice|route) * you have (are|is)
  ! (only|one) (option|options|choice|route) available online
  `
)

const threats = phrases(
  subjects,
  `
  (last|final) (chance|warning) $
  (your|one|a|the) (last|final) (chance|warning|opportunity)
  (failure|failing|refusal|refusing) to (<done>|*) *6 (may|will|could|shall|can) (result|lead|mean|cause|leave|force|see)
  (withholding|ignoring|delaying|disputing|refusing|stopping) *2 (payment|payments|this|it|us) (may|will|could|can) (result|lead|mean|cause|leave|force|see)
  (may|will|could|can|shall) (result in|lead to|mean) *6 (being|getting) *1 {closed}
  (may|will|could|can|shall) (result in|lead to|mean|lead us to) *3 (suspension|termination|cancellation|disconnection|legal|collections|eviction|prosecution|a ban|closing)
  (i|we) (reserve|retain|have) the right to *2 {close}
  (you|account|debt|balance|invoice|details|matter|case|bill|amount|this) *6 (to|with) (a|our|the|your)? *1 (collections|bailiffs|solicitors|solicitor|lawyers|attorneys|police|debt collectors|((collection|collections|enforcement) (team|department)|(collection|recovery|enforcement) (partner|agency|agents|agent|company|partners)))
  (take|taking|pursue|pursuing|start|consider|considering|initiate|bring) legal (action|proceedings|steps|remedies)
  (our|my) (solicitors|solicitor|lawyers|lawyer|attorneys|attorney|barrister|legal (team|department|counsel)) ((have|has) been|will|is|are|would)
  (is|are|was|be|being|constitutes|amounts to|potentially|making) *1 (defamatory|defamation|libel|libellous|libelous|slander|slanderous)
  think *1 (twice|carefully|hard|again|long) before
  (i|we) would be * careful (about|before|what|with)
  (you|account|accounts|keys|access|profile) (will|may) (be|find|lose) *3 (banned|barred|blacklisted|prosecuted|reported|revoked)
  (tend to|may|might|will) find (your|their|its) *3 {closed}
  (closed|cancelled|deleted|terminated|suspended) without (notice|warning|further notice|further warning|prior notice)
  ! (to|with) (our|the) police (report|reference)
  `
)

/** What the customer is told to do or to leave. */
const conditions = phrases(
  {},
  `
  (unless|otherwise|or else)
  or (i|we|the|your|this|it|our|my)
  if (you|payment|we|it) *1 not *1 (pay|paid|settle|settled|reply|respond|return|returned|comply|sign|provide|accept|send|collect|remove|agree|stop|received|made|hear|leave|cooperate|act|withdraw)
  if (you|payment|this) (continue|continues|keep|persist|persists|refuse|fail|fails|insist|post|publish|carry on)
  (further|continued|repeated|another|more|future) (abuse|complaint|complaints|message|messages|email|emails|breach|breaches|incident|outburst|posts|contact|delay|delays|reviews)
  (do|try|say|post|write) (that|this|it) again
  (failure|failing|refusal|refusing) to
  `
)

/** What happens to them if not. */
const penalties = phrases(
  subjects,
  `
  (i|we) (will|shall|may|must|can|are going to)? (have to|need to|be forced to|be obliged to|have no choice but to)? {close}
  (will|may|shall|could|gets|is|are|be) *1 ({closed}|gone|cut off)
  (will|shall) (lapse|expire|stop|end)
  it (lapses|expires|is gone|goes)
  (the|your) *1 (stays|stands)
  (is|will) not (coming back|be (returned|refunded|honored|paid|made))
  see you in court
  (lawyers|solicitors|police|bailiffs|collectors) will
  `
)

const noCornering: Rule = defineRule({
  id: 'no-cornering',
  principle: 'Never back a customer into a corner: leave them a choice, not an ultimatum or the last word.',
  citation: {source: 'way-out', teaches: 'Somebody with no way out digs in and fights to save face; leave a way out that is easy to take.'},
  severity: 'warning',
  kind: 'words',
  phrases: [verdicts, threats, conditions, penalties],
  *check(reading) {
    const [remedy] = reading.context.remedies ?? []
    const choice = `There are two ways to go from here: ${remedy ? `I can offer ${remedy}` : '{one way}'}, or {another way}. Which suits you better?`
    for (const match of reading.matches(verdicts)) {
      if (isNegated(match) || isConditional(match)) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” leaves the customer no way out, and somebody in a corner fights on to save face. Open a second door: offer a choice, or ask what they would find fair.`,
        suggestions: [
          suggest('Offer a choice', inPlaceOfSentence(match, choice)),
          suggest('Ask what would be fair', inPlaceOfSentence(match, 'What would you feel is a fair way to settle this?')),
          suggest('Leave it out', withoutSentence(match))
        ]
      }
    }
    for (const match of [...reading.matches(threats), ...ultimatums(reading)]) {
      if (isNegated(match)) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” reads as a threat, and a threat is answered with one. Say what is needed by when, and what you can arrange if that is hard.`,
        suggestions: [
          suggest(
            'Name the date and a second way',
            inPlaceOfSentence(match, 'To keep {what they have}, we need {what} by {date}; if that is hard to do, tell me and I can {another way}.')
          ),
          suggest('Offer a choice', inPlaceOfSentence(match, choice)),
          suggest('Leave it out', withoutSentence(match))
        ]
      }
    }
  }
})

/** The penalties that stand behind a condition in the same sentence. */
function* ultimatums(reading: Reading): Generator<Match> {
  const given = new Map(reading.matches(conditions).map((condition) => [sentenceOf(condition), condition]))
  for (const penalty of reading.matches(penalties)) {
    const condition = given.get(sentenceOf(penalty))
    if (condition) yield {...penalty, start: Math.min(condition.start, penalty.start), end: Math.max(condition.end, penalty.end), phrase: condition.phrase}
  }
}

export default noCornering

export const examples: Examples = {
  bad: [
    {
      text: 'We have looked at it twice. Our [[decision is final]].',
      context: {remedies: ['a repair at cost']},
      fixed: 'We have looked at it twice. There are two ways to go from here: I can offer a repair at cost, or [another way]. Which suits you better?'
    },
    {
      text: 'The fee is in the contract. [[Take it or leave it]].',
      fixed: 'The fee is in the contract. There are two ways to go from here: [one way], or [another way]. Which suits you better?'
    },
    {text: 'Your [[only option is]] to buy a new one.'},
    {text: 'As for the deposit, we now [[consider the subject closed]].'},
    {text: 'Any [[emails about this from now on will be ignored]].'},
    {text: 'I am afraid [[you leave us no choice]].'},
    {text: 'The seat price is [[not up for debate]].'},
    {text: 'The rules apply to everybody, [[and that is that]].'},
    {
      text: 'Please pay by noon [[or we will have to cancel]] your place.',
      fixed: 'To keep [what they have], we need [what] by [date]; if that is hard to do, tell me and I can [another way].'
    },
    {text: '[[Failure to return the router will result]] in a charge of £80.'},
    {text: 'One more post like that and [[we reserve the right to close]] your account.'},
    {text: 'I would [[think twice before]] putting that in a review.'},
    {text: 'If the price is the problem, [[take your custom elsewhere]].'},
    {text: 'Rules are rules: [[no receipt, no refund]].'},
    {text: 'You are [[no longer welcome at]] any of our shops.'}
  ],
  good: [
    {text: 'You can keep the desk with a third of the price back, or send it in and get all of it. Which would you rather have?'},
    {text: 'If you would like somebody else to look at this, the ombudsman is free and independent.'},
    {text: 'We need the form by Friday to keep your place; if that is too soon, tell me and I will ask for a week more.'},
    {text: 'What would you feel is a fair way to settle this?'},
    {text: 'I have closed the old account as you asked, and the new one is open.'},
    {text: 'Your invoice is paid and nothing else is due.'}
  ],
  nearMiss: [
    {text: 'That is not your only option: you can swap it, too.'},
    {text: 'The decision is not final, and you can appeal until May.'},
    {text: 'If the chat is closed by mistake, just open it again.'},
    {text: 'Reply by Friday or I will simply book the earlier slot for you.'},
    {text: 'We will not share your number, and that is the end of the calls from that company.'},
    {text: 'My offer still stands, so come by whenever you like.'},
    {text: 'You may find the same lamp elsewhere for less, and I would not blame you.'}
  ]
}
