/** Never back the customer into a corner: no ultimatum, no last word, no threat, always a second door. */
import {atEnd} from '../src/asap.ts'
import {lazily} from '../src/lazily.ts'
import {standsAlone} from '../src/match/alone.ts'
import {
  defineRule,
  type Examples,
  inPlaceOfSentence,
  inPlaceOfTail,
  isConditional,
  isNegated,
  isQuestion,
  leaveClauseOut,
  leaveOut,
  type Match,
  outside,
  phrases,
  type Reading,
  type Rule,
  remedyFor,
  type Suggestion,
  secondRemedyFor,
  sentenceOf,
  suggest,
  wholeSentence,
  wordsOf
} from '../src/rule.ts'
import {deciding, unseen} from '../src/suggestion.ts'
import {roomToSaySo, withWhatIsKept} from '../src/wording/consequence.ts'
import {isDisputed} from '../src/wording/dispute.ts'
import {leavesDoorOpen} from '../src/wording/door.ts'
import {mayBeSeenAnew} from '../src/wording/help.ts'
import {offeredOpenly} from '../src/wording/last-offer.ts'
import {protects} from '../src/wording/protects.ts'

const classes = {
  mail: 'message|messages|email|emails|e-mails|letters|calls|ticket|tickets|request|requests|replies|contact|correspondence',
  close: 'close|cancel|suspend|terminate|block|ban|report|bill|charge|sue|refuse|delete|remove|disconnect|cut|stop|keep|revoke|pursue|pass|take',
  // who needs no permission to let somebody go
  keepers: 'landlords|agencies|surgeries|practices|banks|insurers|lenders|hosts|dentists|employers|clubs|letting agents',
  closed:
    'closed|cancelled|suspended|terminated|blocked|banned|reported|refused|withdrawn|deleted|removed|disconnected|forfeited|lost|restricted|revoked|passed|charged|billed|released'
}

const verdicts = phrases(
  classes,
  `
  (decision|verdict|ruling|outcome|position|stance|findings|judgment|answer) (is|are|was|remains|remain) (final|binding|conclusive|firm|unchanged|closed)
  (our|my) (final|last) (decision|answer|word|offer|position)
  (decision|charge|charges|fee|fine|bill|penalty|answer|amount|deduction|ruling|outcome|result) (stand|stands) (as *2|and *)?
  can not be (appealed|negotiated|overturned|challenged|contested|disputed)
  not be (making|making any|making further|changing|moving|altering|reconsidering|revisiting|reopening|revisited|reversed|overturned|reconsidered|reopened|negotiated|discussed|discussing|entering into|engaging in)
  not (open to|up for|a matter for|open for) (discussion|debate|negotiation|appeal|question)
  (nothing|not anything) (more|further|else|left)? to (discuss|debate|argue|talk about|say|add)
  (matter|case|subject|issue|discussion|conversation|debate|complaint) (is|remains)? (closed|settled|over|at an end|finished|concluded) $
  (ticket|chat|thread) is closed and
  (consider|regard|treat|view) (this|the|that|it|your) *1 (as)? (closed|settled|concluded|finished|at an end)
  {mail} *6 (will|shall) (be|go|remain) (deleted|ignored|blocked|unanswered|unread|closed|placed on file)
  {mail} *6 (will|shall) (not be|no longer be) (answered|read|replied|acknowledged)
  (chat|ticket|thread|case|matter) will not (be)? (reopen|reopened)
  no (right of)? (appeal|recourse|correspondence)
  no (point|use|sense) (in)? (writing|contacting|replying|arguing|complaining|asking|calling)
  ^ end of (story|discussion|conversation)
  ^ (period|full stop|end of) $
  as far as (i am|we are) concerned *5 (closed|end|over|settled|finished|final)
  that is (final|all there is to it) $
  and that is that $
  not *4 under any (circumstances|circumstance)
  (take it or leave it|like it or (not|lump it)|no two ways about it)
  no (third|other|second) (door|way|option|choice|route)
  (you|they) (do not|have not|will not)? *1 (have|got|not) (a|no) leg to stand on
  you (do not|have not) *1 (have|got) a case (here)? $
  or (do not|not) (it is|that is)? (up to you|your (choice|call|loss|decision))
  (manager|supervisor|boss|director|owner|office|colleague|colleagues|he|she|they|anyone|anybody) *1 (will|would|can|could|(is|are) only? going to) *2 (tell|say|give) *2 (exactly)? the same (thing|answer|as *1 (did|said|have|told))?
  ! (say|tell|give) *2 the same to *
  (you|members|customers|guests|tenants) have until *5 to (accept|decide|pick|choose|take|pay|comply)
  or nothing
  (only thing|all) (left)? (that)? you can do (is|now|here)
  (get|receive|see|be) no (other|better|further|second) (offer|offers|deal|chance)
  (only|one|last) (remaining|available)? (option|choice|recourse|remedy) (is|would be|left|available|here)
  you *2 no (other|further|real)? (choice|option|alternative|recourse)
  (i|we) *1 have no (other)? (choice|option|alternative) but
  , either *6 or *3 (elsewhere|go|leave|accept|do without)
  , no (form|receipt|proof|ticket|deposit|id|photo|reference|payment|invoice|label|box|number|appointment|signature) no *
  (not|no longer) (be)? welcome (to|in|at|here|back)
  , (go|shop|look|try|buy|book|stay|eat|complain) (elsewhere|somewhere else)
  (taking|take) your *2 (elsewhere|somewhere else|to (someone else|another))
  (decision|answer|position|mind|minds) (is|will) not (going to)? (change|move)
  , it (will|is) not (going to)? change $
  (answer|reply|response|outcome|result) (is|was|will be|stays|remains) (still)? *1 (the same|no) $
  ^ same (answer|reply|response|outcome|result) (as (before|last time))? $
  ^ (no chance|no way|not a chance|forget it|out of the question|not happening) $
  ! all or nothing
  ! (option|choice) * you have (are|is)
  ! (our|my) (final|last) (decision|answer|word|offer|position) (was|did|came|went|had)
  ! (its|their|his|her) (decision|verdict|ruling|outcome|findings|judgment) (is|are) *1
  ! or nothing (if|when|at|for|with)
  ! leave it (with|at|in|on|by|outside|there|here|to)
  `
)

const threats = phrases(
  classes,
  `
  ^ (this is)? (your|a|the)? (last|final) (chance|warning)
  or (lose|forfeit)
  (will|may|could) have (consequences|repercussions)
  you (will|may|might|would|are going to) (live to)? (regret|rue) (it|this|that|<ing>|your|the)
  # a good word as the price of help
  (change|remove|edit|update|delete|amend|raise|withdraw|revise|take down) (your|the|that|this) *2 (review|rating|stars|comment|comments|post|feedback|tweet) (down)? *1 (and|then|before|so) *1 (we|i) (will|can|would|could|may|shall)
  if you *1 (change|remove|edit|update|delete|amend|raise|withdraw|revise|take down) (your|the|that|this) *2 (review|rating|stars|comment|comments|post|feedback|tweet) *2 (i|we) (will|can|could|would)
  (once|as soon as) you *1 (change|changed|remove|removed|edit|edited|update|updated|delete|deleted|amend|amended|raise|raised|withdraw|withdrew|revise|revised|take down|took down) (your|the|that|this) *2 (review|rating|stars|comment|comments|post|feedback|tweet)
  (once|as soon as) (your|the|that|this) *2 (review|rating|comment|comments|post|feedback|tweet) *2 (changed|removed|edited|updated|deleted|amended|withdrawn|taken down|gone|down)
  (bailiff|bailiffs|our solicitor|our solicitors|our lawyer|our lawyers|our legal team|debt collectors|debt collection)
  your (last|final) (chance|warning|opportunity)
  (failure|failing|refusing|withholding|ignoring|delaying|disputing) *7 (means|(may|will|could|shall|can) (result|lead|mean|cause|leave|force))
  (may|will|could) (result in|lead to|mean) *6 (being *1 {closed}|suspension|termination|cancellation|disconnection|legal)
  (i|we) (reserve|retain|have) the right to *2 {close}
  (you|account|debt|balance|invoice|details|matter|case|bill) *6 (to|with) (a|our|the)? *1 (collections|bailiffs|solicitors|lawyers|attorneys|police|debt collectors|(collection|collections|enforcement) (team|department)|(collection|collections|recovery) (partner|agency|agents|company))
  (take|taking|pursue|pursuing|start|consider|considering) legal (action|proceedings|steps)
  (you|account|accounts|access) (will|may) (be|find|lose) *3 (banned|barred|blacklisted|prosecuted|reported|revoked)
  (closed|cancelled|deleted|suspended) without (further)? (notice|warning)
  # what others will do
  (becomes|become|be) (now)? a (matter|case|question) for (the|our)? *1 (court|courts|police|magistrates|magistrate|collections|legal department|authorities)
  (is|now) a (matter|case) for (our|my) *1 (court|courts|legal team|legal department|collections)
  (legal|management|company|head office|finance|board|court|landlord|agency|we|i) (takes|take) a (dim|poor|serious|dark|stern) view of *1
  (summons|court papers|proceedings|writ|warrant|statutory demand|court order|county court claim) (will|shall) be (issued|served|filed|lodged|started|brought|sought)
  (govern|conduct) (yourself|yourselves) accordingly
  i would (pay|settle|sign|get (it|that|this|the *2|your *2) *1 (signed|paid|settled)) *3 if i (was|were) you
  `
)

/** The same in calm words: what others may do, and what keeps it friendly. */
const veiled = phrases(
  classes,
  `
  {keepers} (do|will|can|have been known to)? *1 (talk|speak) to (each other|one another|others)
  {keepers} (may|can|are (quite|perfectly)? (free|entitled|allowed|at liberty) to|have (the|every) right to) *1 (remove|decline|drop|strike|withdraw|turn away|(end|take|refuse|close|choose) (a|an|their|patients|tenants|members|people|customers|accounts|guests|names))
  {keepers} (are|have) *1 (not obliged|no obligation|no duty|not required) *
  (members|people|customers|tenants|guests|users|patients|accounts|those|landlords) (who|that|with) *6 (tend|tends|often|usually|rarely|sometimes|seldom|are not|find|hear) *4 (renewed|cancelled|closed|blocked|banned|lawyers|solicitors|removed|declined|invited|refused|served)
  (further|repeated|more|additional|constant) *1 {mail} *1 (will|can|would|may)? *1 (slow|slows|delay|delays|hold|holds|push|pushes) *
  chasing *3 (will|can|would|does)? *1 (slow|slows|delay|delays|hold|holds|push|pushes|not) *
  (payment|paying|settling|settlement) *6 (keep|keeps|save|saves|spare) *3 (friendly|pleasant|civil|terms|unpleasantness|amicable|nice)
  would be a (shame|pity) if (the|your) (deposit|account|reference|record|file|rating|credit|membership) *
  the sooner (you|one|everyone) (accepts|accept|settles|settle|learns|learn) *
  `
)

/** What the customer is told to do or to leave. */
const conditions = phrases(
  {},
  `
  (unless|if not)
  (or|otherwise|or else) (i|we|you|the|your|this|it|our|my)
  , (should (you|the|your|payment)|until)
  (one more|once more|another) *3 and
  after (that|which)
  if (you|payment|we|it) *1 not *1 (pay|settle|reply|respond|return|comply|sign|provide|accept|send|collect|remove|agree|stop|received|made|hear|leave|cooperate)
  if (you|payment|this) (continue|continues|keep|persist|persists|refuse|fail|fails|insist|post|publish)
  (further|continued|repeated|another|more) (abuse|complaint|complaints|message|messages|email|emails|breach|incident|posts|contact|delay)
  (do|try|say|post|write) (that|this|it) again
  `
)

/** What happens to them if not. */
const penalties = phrases(
  classes,
  `
  (i|we) (will|shall|may|must|are going to)? (have to|need to|be forced to|have no choice but to)? {close}
  (am|are) (closing|cancelling|ending|blocking|keeping)
  you (will|would)? (lose|forfeit|get nothing)
  you (will|may|might|would|could)? *1 be (turned away|refused|denied|sent (home|back|away)|left behind|removed|ejected|struck off|towed)
  (will|to) (pass|go|be handed|be referred|be sent) (to|unanswered)
  {mail} *4 (stay|stays|go|goes|remain) (without|unanswered|unread)
  (chat|window|conversation|call) *1 (ends|ending|closes|closing)
  (fee|deposit|price|charge) *1 (doubles|goes up|stays)
  exercise *2 right
  (will|may|shall|could|gets|is|are|be) *1 ({closed}|gone|cut off)
  it (lapses|expires|is gone|goes)
  (the|your) *1 (stays|stands)
  (is|will) not (coming back|be (returned|refunded|made))
  see you in court
  ! (i|we) will keep *1 (place|seat|seats|room|spot|slot|table|booking|order|reservation|parcel|offer|file|case|you|it|them|everything) *1
  ! (i|we) will take (a|the|another|your) *4 (look|off|out|over|down|in|care|back)
  ! (desk|gate|shop|store|check-in|counter|office|kitchen|reception|door|doors|boarding|till|bar|pool|branch) *1 (is|are|will be) *1 closed
  ! (i|we) will (keep (trying|looking|asking|calling|an eye|at it)|take (it|that|this) (as|up|on|off|back))
  (lawyers|solicitors|police|bailiffs) will
  `
)

const noCornering: Rule = defineRule({
  id: 'no-cornering',
  principle: 'Never back a customer into a corner: leave them a choice, not an ultimatum or the last word.',
  citation: {source: 'way-out', teaches: 'Somebody with no way out digs in and fights to save face; leave a way out that is easy to take.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: [verdicts, threats, veiled, conditions, penalties],
  onlyWhere: [verdicts, threats, veiled, penalties],
  *check(reading) {
    const remedy = lazily(() => remedyFor(reading.context, reading.reply))
    const secondRemedy = lazily(() => secondRemedyFor(reading.context, reading.reply))
    const choice = (): string =>
      `There are two ways to go from here: ${remedy() ? `I can offer ${remedy()}` : '{one way}'}, or ${secondRemedy() ?? '{another way}'}. Which suits you better?`
    const ask = 'If you see it differently, tell me what would feel fair to you.'
    // what is put to the customer stands behind the facts
    const putting = (match: Match, title: string, wording: string): Suggestion[] =>
      endsBlock(match) && !ofMail.test(wordsOf(wholeSentence(match))) && !/\b(?:because|since|due to)\b/i.test(wordsOf(match))
        ? [suggest(title, inPlaceOfTail(match, wording))]
        : []
    for (const match of reading.matches(verdicts)) {
      if (isNegated(match) || isConditional(match) || asksOpenly(match) || leavesDoorOpen(match)) continue
      yield {
        ...match,
        ...(unmistakable.test(wordsOf(match)) && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” leaves the customer no way out, and somebody in a corner fights on to save face. Open a second door: offer a choice, or ask what they would find fair.`,
        suggestions: () => {
          // "Any further emails will be ignored"
          if (unread.test(wordsOf(wholeSentence(match)))) return [suggest('Leave the door open', inPlaceOfSentence(match, 'If I have missed something, please tell me.'))]
          const openly = remedy() ? [] : offeredOpenly(match)
          if (openly.length > 0) return openly
          // what else the sentence decides is to be known
          const kept = withWhatIsKept(match)
          const clause = kept.length > 0 ? [] : leaveClauseOut(match)
          return [
            ...kept,
            // "…, and that's final": the offer takes its place
            ...(remedy() && clause.length > 0 ? [suggest('Offer what you may offer', inPlaceOfTail(match, `What I can offer is ${remedy()}.`))] : []),
            ...(remedy() ? putting(match, 'Offer a choice', choice()) : []),
            ...clause,
            ...(isDisputed(reading) && clause.length === 0
              ? ofDecision.test(wordsOf(match))
                ? putting(match, 'Leave the door open', unseen)
                : putting(match, 'Ask what would be fair', ask)
              : []),
            ...(clause.length + kept.length > 0 ? [] : leaveOut(match)),
            ...(remedy() || clause.length > 0 || !isDisputed(reading) ? [] : putting(match, 'Offer a choice', choice())),
            // the decision has to be told
            ...(deciding().test(wordsOf(wholeSentence(match))) && mayBeSeenAnew(match, reading) ? [suggest('Leave the door open', atEnd(reading, unseen))] : [])
          ]
        }
      }
    }
    for (const match of [
      ...reading.matches(threats).filter((threat) => !isNegated(threat)),
      ...outside(reading.matches(veiled), reading.matches(threats)).filter(standsAlone),
      ...ultimatums(reading)
    ]) {
      yield {
        ...match,
        ...((unmistakable.test(wordsOf(match)) || threatensCourt(match)) && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” reads as a threat, and a threat is answered with one. Say what is needed by when, and what you can arrange if that is hard.`,
        suggestions: () => [
          ...withWhatIsKept(match),
          ...wayOut(match),
          ...(/\bcharged?\b|\bfees?\b|[£$€]/i.test(wordsOf(match)) ? [] : leaveClauseOut(match)),
          // a date that is told is no slot
          ...(/\bby (?:\w+day|noon|midnight|\d)/i.test(wordsOf(wholeSentence(match))) ? roomToSaySo(match) : []),
          ...(isDue.test(wordsOf(wholeSentence(match)))
            ? [
                suggest(
                  'Name the date and a second way',
                  inPlaceOfSentence(
                    match,
                    `To keep {what they have}, we need {what} by {date}; if that is hard to do, ${remedy() ? `what I can offer is ${remedy()}` : 'tell me and I can {another way}'}.`
                  )
                )
              ]
            : []),
          ...(needed.test(wordsOf(wholeSentence(match))) ? [] : leaveOut(match)),
          ...(needed.test(wordsOf(wholeSentence(match))) ? [] : putting(match, 'Offer a choice', choice())),
          ...roomToSaySo(match)
        ]
      }
    }
  }
})

/** Can be meant in one way only, whatever a learned detector makes of it. */
const unmistakable =
  /\bif i (?:were|was) you$|\b(?:consider|regard) (?:this|the|your) (?:\w+ )?(?:closed|settled|concluded)$|^(?:summons|court papers|writ|county court claim)\b|\bleg to stand on$|\b(?:govern|conduct) yoursel(?:f|ves) accordingly$|\btakes? a (?:\w+ )?dim view\b|\b(?:live to regret|rue) |^(?:remove|take down|delete|withdraw|change|amend|raise|edit|update|revise) your (?:\w+ )?(?:review|rating)\b.*\b(?:and|then|before|so)\b/i

/** "Our solicitors keep copies"; whoever has the keys or a form from them threatens nobody. */
const threatensCourt = (match: Match): boolean =>
  /\bour (?:solicitors?|lawyers?)$|\bcollections? (?:partner|agency|agents)$/i.test(wordsOf(match)) &&
  !/\b(?:keys|deeds?|lease|forms?|dr[ae]w|draft\w*|sorry|confirm\w*|advised us|agree\w*|not|never)\b|n['’]t\b/i.test(wordsOf(wholeSentence(match)))

/** "Pay by Monday; after that it is a matter for the bailiffs": what is due stays, and a way to say that it is hard takes the place of the threat. */
const orElse =
  /^(.*?\b(?:pay|settle|return|reply|respond|send)\b[^;,]*?)(?:[;,] (?:or|otherwise|after (?:that|which)|if not|or else)| or(?: else)? (?:we|i|our|the|your|it|this))\b[^;]*\b(?:bailiffs?|solicitors?|lawyers?|attorneys?|collect(?:ors|ions?)|court|legal)\b[^;]*$/i
function wayOut(match: Match): Suggestion[] {
  const sentence = wholeSentence(match)
  const [, due] = orElse.exec(wordsOf(sentence)) ?? []
  return due ? [suggest('Open a way to say so', {start: sentence.start + due.length, end: sentence.end, wording: '; if that is difficult, please tell us beforehand'})] : []
}

/** What is decided may change for what nobody has seen yet, and for nothing else. */
const ofDecision = /\b(?:decisions?|verdict|ruling|outcome|position|stance|findings|judgment|answer|mind)\b|\b(?:reconsider|revisit|revers|overturn|reopen|re-open)/i

/** Nobody will answer them. */
const unread =
  /^(?:any|all|further|future|more|your)\b[^,;]*\b(?:e-?mails?|messages?|letters?|calls?|requests?|contact|correspondence)\b[^,;]*\b(?:ignored|deleted|unanswered|unread|not be (?:answered|read|replied to|acknowledged)|blocked)$/i

/** Says what becomes of letters, or of what wasn't done: no choice is open there. */
const ofMail = /^if not\b|\b(?:swear|abus|insult|shout)|\b(?:requests?|tickets?|e-?mails?|messages?|letters?|forms?|claims?)\b.*\bwill\b/i

const endsBlock = (match: Match): boolean => sentenceOf(match) === match.block.sentences.at(-1)

/** "Was this our last offer, or is there another?": who asks leaves it open. */
const asksOpenly = (match: Match): boolean => isQuestion(match) && /^(?:is|are|was|were|did|do|does|has|have|had|who|which|when|where)\b/i.test(wordsOf(wholeSentence(match)))

/** What has to be done, or what comes of it, is told with the threat: it has to be known. */
const needed =
  /\b(?:please|must|need to|have to|pay|return|send|reply|attend|confirm|collect|by (?:\w+day|noon|midnight|the|\d)|until|before|charged?|fees?|don['’]t|do not)\b|[£$€]/i

/** Something is to be paid, sent or done in time. */
const isDue = /\b(?:pay\w*|return|send|settle|provide|submit|collect|confirm|book|cancel|by (?:\w+day|noon|\d)|within|failure|fail|overdue|withhold\w*|deadline)\b/i

/** In words; a condition farther away belongs to something else. */
const farthest = 40

/** The penalties that stand near a condition in the same sentence. */
function* ultimatums(reading: Reading): Generator<Match> {
  const given = new Map(reading.matches(conditions).map((condition) => [sentenceOf(condition), condition]))
  for (const penalty of reading.matches(penalties)) {
    const condition = given.get(sentenceOf(penalty))
    if (condition && Math.abs(condition.first - penalty.first) < farthest && !/^(?:not|never|no)$/.test(penalty.block.words[penalty.first - 1]?.text ?? '') && !protects(penalty))
      yield {...penalty, start: Math.min(condition.start, penalty.start), end: Math.max(condition.end, penalty.end), phrase: condition.phrase}
  }
}

export default noCornering

export const examples: Examples = {
  bad: [
    {
      text: 'We have looked at it twice. Our [[decision is final]].',
      context: {remedies: ['a repair at cost']},
      fixed: 'We have looked at it twice. There are two ways to go from here: we can offer a repair at cost, or [another way]. Which suits you better?'
    },
    {
      text: 'The fee is in the contract. [[Take it or leave it]].',
      fixed: 'The fee is in the contract. If you see it differently, tell me what would feel fair to you.'
    },
    {
      text: 'The fee is gone. Your [[only option is]] to buy a new one.',
      fixed: 'The fee is gone. What you can do is buy a new one.'
    },
    {text: 'As for the deposit, we now [[consider the subject closed]].'},
    {text: 'Any [[emails about this from now on will be ignored]].'},
    {text: 'I am afraid [[you leave us no choice]].'},
    {text: 'The seat price is [[not up for debate]].'},
    {text: 'The rules apply to everybody, [[and that is that]].'},
    {
      text: 'Please pay by noon [[or we will have to cancel]] your place.',
      fixed: 'Please pay by noon, so that you keep your place.'
    },
    {text: '[[Failure to return the router will result]] in a charge of £80.', fixed: 'Please return the router to avoid a charge of £80.'},
    {text: '[[You have until Friday to pick]] the desk or the credit.', fixed: 'Please pick the desk or the credit by Friday.'},
    {text: 'One more post like that and [[we reserve the right to close]] your account.'},
    {text: 'Pay by Monday; after that it is a matter for the [[bailiffs]].'},
    {text: 'If the price is the problem, [[take your custom elsewhere]].'},
    {text: 'Rules are rules: [[no receipt, no refund]].'},
    {text: 'You are [[no longer welcome at]] any of our shops.'},
    {text: 'Dogs can’t come into the restaurant. [[Period]].'},
    {text: '[[You do not have a leg to stand on]].'},
    {text: 'The [[manager is only going to tell you the same thing]].'},
    {text: '[[Take down your review and we will]] send the lid.'},
    {text: 'Keep it, [[or don’t, it’s up to you]].'},
    {text: 'Right, [[no chance]].'},
    {text: 'Pay by the 4th. After that it [[becomes a matter for the courts]].'},
    {text: '[[Legal takes a dim view of]] late rent.'},
    {text: 'On the 9th a [[summons will be issued]].'},
    {text: 'The sum is due on Monday. [[Govern yourself accordingly]].'},
    {text: '[[Landlords do talk to each other]].'},
    {text: '[[Surgeries are free to remove]] patients from a list.'},
    {text: '[[Landlords are under no obligation to]] renew.'},
    {text: '[[Tenants who write a lot tend not to be renewed]].'},
    {text: '[[Further letters will only slow things]] down.'},
    {text: '[[Chasing does not move]] anyone up the list.'},
    {text: '[[Payment by the 3rd keeps it friendly]].'},
    {text: 'It [[would be a pity if your deposit suffered]].'},
    {text: '[[The sooner one settles in]] the better.'}
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
    {text: 'Send the box back by Friday, and nothing will be charged after that.'},
    {text: 'Save a copy first, or the drawing could be lost.'},
    {text: 'I consider this settled unless you write that it drips again.'},
    {text: 'That is not your only option: you can swap it, too.'},
    {text: 'The decision is not final, and you can appeal until May.'},
    {text: 'If the chat is closed by mistake, just open it again.'},
    {text: 'Reply by Friday or I will simply book the earlier slot for you.'},
    {text: 'We will not share your number, and that is the end of the calls from that company.'},
    {text: 'You can leave at any time during the trial period.'},
    {text: 'My offer still stands, so come by whenever you like.'},
    {text: 'You may find the same lamp elsewhere for less, and I would not blame you.'},
    {text: 'I am sorry that you were turned away at the door.'},
    {text: 'If you change your mind about the review, that is up to you.'},
    {text: 'You won’t regret the earlier boat.'},
    {text: 'The ban goes tonight at ten, and your skins come back.'},
    {text: 'No summons will be issued; I have stopped it.'},
    {text: 'The theft is a matter for the police, and I have rung them.'},
    {text: 'Right, no change is needed.'},
    {text: 'Our teams do talk to each other, so you need not tell it twice.'},
    {text: 'My manager will say the same to the courier.'},
    {text: 'Banks can take three days to book it.'},
    {text: 'Further letters can come straight to me.'},
    {text: 'It would be a pity to lose the photos, so I have made a copy.'}
  ]
}
