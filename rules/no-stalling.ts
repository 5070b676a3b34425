/** Don't put the customer off: say who does what by when. */
import {lazily} from '../src/lazily.ts'
import {standsAlone} from '../src/match/alone.ts'
import {matchOf} from '../src/match/match.ts'
import {
  clauseOf,
  defineRule,
  type Examples,
  inPlaceOf,
  inPlaceOfSentence,
  isNegated,
  isQuestion,
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
  type Word,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {withoutHead} from '../src/wording/barb.ts'
import {byWhen} from '../src/wording/by-when.ts'

const classes = {
  // whoever it is, nobody the customer could ring
  // the same without "we" and "I"
  someone:
    'they|someone|somebody|team|teams|member|colleague|colleagues|representative|agent|specialist|department|people|person|who|developers|engineers|technician|management|guys|manager',
  they: 'we|i|they|someone|somebody|team|teams|member|colleague|colleagues|representative|agent|agents|specialist|specialists|department|office|people|person|who|developers|engineers|management|bank|manager|staff|one|guys|technician|technicians',
  will: 'will|shall|should|would|hopefully|might|may|to|can|could',
  contact:
    'be in contact|be in touch|get in touch|get back|be back|come back|reach out|follow up|respond|reply|revert|contact you|call you|ring you|email you|update you|advise you|inform you|notify you|let you know|keep you posted|keep you updated|keep you informed|keep you in the loop|give you a shout|give you a call|get to it|get to you|get round to it|get around to it|touch base|circle back|ping you|text you',
  // a thing that comes about, and is seen to
  happens:
    'available|back|in stock|ready|out|live|here|in|open|up|shipped|released|delivered|dispatched|printed|packed|paid|approved|cleared|restored|repaired|fixed|fitted|arrived|landed|left|merged|published|on its way|made up|cleaned|signed|confirmed|posted|serviced',
  goes: 'arrives|arrive|ships|ship|leaves|leave|lands|opens|reaches|launches',
  handle:
    'chase|assist|help|respond|reply|answer|revert|contact|call|touch|back|reach|update|look|review|investigate|resolve|resolved|fix|fixed|sort|sorted|address|addressed|handle|handled|attend|deal|hear|attention|matter|solution|know|heard|news|response|reviewed|contacted|notified|updated|informed|seen|dealt|actioned',
  soon: 'soon|shortly|asap|soonish|in due course|at the earliest|at some point|eventually|as soon as possible|as soon as they can|as soon as we can|as soon as i can|as quickly as possible|as quickly as we can|in the near future|before long|before too long|at some stage|when i can|when i get a minute|when i get a chance|when we get time|when they can|when we can|when we get a chance|in the coming days|in the coming weeks|in good time|one of these days',
  underway:
    'looked into|looked at|reviewed|considered|conducted|communicated|enhanced|strengthened|implemented|investigated|followed up|dealt with|handled|addressed|worked on|actioned|taken forward|taken care of|taken up|taken into account|taken into consideration|taken on board|assessed|examined|escalated|attended to|prioritized|rectified|undertaken'
}

/** Puts off by itself, unless its sentence names a time. */
const putOffs = phrases(
  classes,
  `
  {they} (will|shall|should|are|am|is|may|might) *5 (look|looking) into (it|this|that|the|your|these|things|matters|what|why|how)
  {they} (will|shall|should|are|is) *3 (look|looking) at (it|this|that|what happened|things)
  (they|team|teams|department|someone|somebody|colleagues|management|people|specialists) {will} *1 (review|consider|assess|investigate|examine|discuss|evaluate|study) (it|this|that|your|the|and)
  {they} (will|shall|should|hopefully|might|may) *1 {contact}
  will (come back|get back|report back|revert|reach out) to you
  see (what|if|whether) *1 (can be done|could be done|is possible)
  {someone} (will|shall|should|is going to|are going to) *2 (pick this up|pick it up|take a look|have a look|look at|deal with|sort|handle|check|see to|attend|come back|review|process)
  (we|they|i) (will|shall) try (and|to)
  let (me|us) *4 (get back|come back|revert) to
  (put|have|got|added) (it|this|that) on (our|the|my) *2 list
  {they} {will} *2 get (to|round to|around to) (it|this|you|yours)
  {they} {will} *2 (see what|see if|do what|try what) *1 (can|could|be done)
  {they} {will} *2 (take it forward|take it from there|take it up|take this up|take this forward|decide on|keep it in mind|keep this in mind|bear it in mind|bear this in mind|take it on board|take this on board|take a view|give it some thought)
  you (will|should|shall|may|can expect to) *1 (hear from|be contacted|be notified|be informed|be updated|be advised|receive an update|get an update|receive a response|receive a reply|get a response|get a reply|hear back)
  you (will|should) hear (something|more)
  (will|shall|should|can|would|may|try|to|we|they|be|get|let) *3 {handle} *5 {soon}
  (in due course|at some point|at some stage|some day|in due time|in the fullness of time|at the appropriate (time|juncture))
  (will|should|shall|let|get|is|are) *6 (eventually|at the earliest|one of these days|as and when|in the near future)
  being *1 {underway}
  (refund|request|claim|complaint|case|replacement|return|application) *2 being processed
  (will|shall|to) be *1 {underway}
  (it is|this is|that is|matter is|things are|case is|everything is|request is|claim is|complaint is|refund is) *1 (in hand|under way|underway|in the pipeline|on our radar|in the works|in the queue|pending)
  (is|are) with (the|our) *2 (team|people|department|colleagues|specialists)
  (has|have|is|was|were) (been|being)? (forwarded|passed on|passed|escalated|referred|sent|submitted) to (the|our|a) (relevant|appropriate|concerned|respective|right|responsible|correct|proper) (department|departments|team|teams|people|person|colleagues|unit|desk|office|channel|channels)
  you (will|would|may|might)? (have to|need to|must) wait $
  you (will|would|may|might)? (have to|need to|must) wait (until|till|for|and see)
  (team|they|colleagues|staff|agents) will be *3 happy to
  (promise|promises|continue|aim) to *1 (improve|improving|do better)
  try again *1 (later|in a few|in a couple|next week)
  (is|are) *1 (in the queue|in our queue|on our list|in the pipeline|on our radar|in the works|in our backlog)
  (is|are|remains|still) under *2 (review|investigation|consideration|process|discussion)
  {they} (am|are|is|will be) *1 (investigating|reviewing|assessing|examining|considering|evaluating) (it|this|that|your|the matter|the issue|the case|the complaint|the request|the claim|the situation|what|how|why)
  , leave (it|this|that) with (me|us)
  (hope to|hoping to|hopefully|expect to|expecting to) *6 (soon|shortly|before long|soonish)
  (will|should|shall) *6 (at a later|in the coming|over the coming|sometime|some time soon|down the line|further down)
  (steps|measures|action|actions|improvements|changes|arrangements) *2 (are being|will be|is being) (taken|put in place|made|implemented|initiated)
  (internal|full|thorough|comprehensive) (review|investigation|inquiry) *6 (will|is|be|being|shall|undertaken|conducted)
  (do|try|doing) (our|my|their|its) (best|utmost|level best) to *1 (resolve|fix|sort|help|assist|get|respond|answer|address|have)
  {they} (is|are|am) *2 working *1 (hard|tirelessly|diligently|around the clock|on it|on this|on a fix|on a solution|to resolve|to fix|to restore|to get)
  # whoever comes back is the customer, and what should have been done was not
  ! you *2 (be|come|get|visit|join|stay|shop|fly|travel|dine) *2 (back|again) *3 {soon}
  ! {someone} (should|could|might|must) *1 have (picked|taken|had|looked|dealt|sorted|handled|checked|seen|attended|come|reviewed|processed) *3
  ! (hope|hoping|expect|look forward) to *1 (welcome|welcoming|see|seeing|serve|serving|host|hosting|greet|meet) you *4 (soon|shortly|before long)
  # who tells them is known, and what it waits for
  ! (we|i) will *1 {contact} *3 (when|once|as soon as|the moment) (it|they|that|this|the *2|your *3|a *2) *1 ((is|are|has|have|goes|go|comes|come|gets) (been)? {happens}|{goes})
  ! you will be (notified|informed|updated|contacted) by (email|text|sms|phone|post|mail) (when|once|as soon as) (it|they|that|this|the *2|your *3|a *2) *1 ((is|are|has|have|goes|go|comes|come|gets) (been)? {happens}|{goes})
  ! (i|we) have *1 (told|asked|let|informed|alerted|briefed) (my|our|the *3) *1 (manager|supervisor|lead|boss|owner|chef|engineer|driver|technician|plumber|fitter|nurse|doctor|adviser|agent) *3 (they|he|she|who) will *1 {contact}
  `
)

/** Says that nobody knows when. */
const unknowns = phrases(
  classes,
  `
  (difficult|hard|impossible|early|unable) to (say|tell|predict|estimate|know|give you|give a|give an|provide|confirm) *4 (when|how|date|time|timescale|timeframe|timeline|eta|stage|long)
  (can|could) not (say|tell you|predict|estimate|promise) *2 (when|how long)
  (no|not a|not have a|not have an|without a|without an) *1 (eta|timeframe|timescale|timeline|time frame|estimated time)
  (may|might|can|could|will) *1 take (some time|a while|time|longer|a little longer|a few|several|weeks|months)
  ! take *1 (a few|several|up to *1) (seconds|minutes|moments)
  ! give it *3 (time|days|weeks) to *
  (should|will|would) not be *1 (long|longer|much longer|long now)
  (if|when|once|as soon as) (anything|something|things) *1 (changes|change|comes up|settle|settled|arises|moves|turns up|develops|calm down)
  not *2 anything (concrete|to share|to report|new|definite)
  {they} (may|might) *1 (drop|give|send) you
  ! if (anything|something) else comes up *1 (reply|write|ring|call|answer|message|come)
  get to everyone
  (take|takes) however long
  (processing|waiting|response|delivery) times may
  (when|once|if) there (is|are) *1 (news|word|progress|movement|update|updates|development)
  as soon as there (is|are) *1 (news|word|progress|movement|update|updates|anything|something|more|information|development)
  (should|will|would) *6 hopefully
  should *5 in (a few|a couple of|the next few|the coming) (days|weeks|hours|months)
  (take|taking|initiate) *2 (necessary|appropriate|needful|required|suitable) (steps|action|actions|measures)
  (should|will) *1 (hear|receive|see|get|arrive|reach|appear) *4 (soon|shortly|in time)
  check back *1 (later|soon|another time|in a few|in a couple)
  (we|i) (will|shall) *1 (consider|evaluate|assess) (your|it|this|the)
  , hang in there
  (update|updates|information|details|news|instructions) *1 (will|to|should) *1 (follow|be available|be made available|be provided|be shared|come|be communicated)
  (no|not a|not have a) (fixed|firm|exact|definite|specific|confirmed|set|clear) (date|time)
  (could|may|might) *1 be (a while|some time|a few|several|weeks|months)
  (things|this|it|these|refunds|repairs|claims|checks|investigations|payments|transfers|deliveries) *2 take (time|a while|as long as)
  ^ (you will (have to|need to))? (please|kindly|just)? wait (a bit|a little|some|a while)? (more|longer)? $
  ^ (please|kindly)? (fill|send|submit|complete) *5 and wait $
  ^ (very|pretty)? soon $
  can not give (you)? (a|an|any) *1 (time|date|day|eta|timeframe|timeline|timescale)
  (will|shall) (come|be (done|fixed|ready|here|back|there|sorted|finished|answered|seen|reached)) when (he|she|it|they|that) (comes|come|is|are) (done|fixed|ready|here|back|there|sorted|finished|answered|seen|reached)? $
  can not promise (a date|when|how long|anything|you anything)
  (do not|would not|should not) *1 (get|have|raise) (your|my)? hopes *1 (up|high)
  (do not|would not) hold your breath $
  but (there are)? no promises
  no (date|eta|word|news|update|timeline) *1 (yet|so far|at)
  (once|when|if|as soon as) (we|i|they) (know|hear|learn|have|get|receive) (more|anything|something|any|an update|an answer|news|a day|a date|further|some news)
  (stay tuned|watch this space|hang tight|hold tight|sit tight)
  , (please)? (bear|bearing) with (us|me)
  (please|to|just|kindly|must|should|need to) (be|remain|stay) *1 patient
  (ask|asking|request) *1 for *1 your *2 patience
  allow *5 before (contacting|chasing|getting|calling|you|writing|emailing)
  (allow|give) (us|them|the team|it) (some|a little|more|a bit|a few) *2 (time|days|weeks|longer)
  (allow|give) (us|them|the *1 team) *1 (a chance|an opportunity|time) to
  , (please|kindly) wait
  (when|whenever) (they|we|he|she) (get|gets|are|is|can|has|have|feel|feels) (to it|ready|free|available|around to it|round to it|a chance|a moment|time|able)
  (as|when|once|if) (and when)? *1 (capacity|resources|workload|staffing|time|funds|funding|budget|demand|availability|staff|schedules|circumstances|numbers) (permit|permits|allow|allows)
  (having regard to|subject to|depending on) *1 (available)? (resources|capacity|staffing|workload)
  you (will|would) (know|hear|be told) (when|once|as soon as) (we|i|they) (know|hear|do)
  (when|once|as soon as) (we|i|they) know you will (know|hear|be told)?
  (when|once|if) there is (something|anything) *1 to (hear|tell|say|report|know)
  give it (a while|a bit|some time) $
  (until further notice|for the time being|in the meantime please wait|sooner rather than later)
  `
)

/** The same in homely words. */
const homely = phrases(
  classes,
  `
  , (let us)? (wait and)? see what *3 (brings|bring)
  let us wait and see *
  and see (how|where|if|whether) (it|things|that|this) (goes|go|lands|land|settles|settle|pans|pan|develops|develop)
  (somewhere|lost)? (in|on|under) (the|our|my|a) (pile|heap|stack) $
  ((i|we|let us) *2 keep *1)? fingers crossed $
  fingers crossed (for (a|an) (early|quick|better|speedy|swift)|it|that|they|there|he|she|this|things|the) *
  (tend|tends) to sort (themselves|itself) out
  (come|comes) out in the wash
  (idea|enquiry|inquiry|comment|comments|remark|remarks|suggestion|suggestions|feedback|complaint|concern|concerns|message|query) *1 (has|have|is|are) been? *1 (noted|logged|recorded|registered)
  (remarks|comments|feedback|suggestion|suggestions|idea|wishes) *2 (will|shall) be *1 (noted|kept|borne|considered|remembered)
  (take|takes) (as long as|the time|however long) (it|they) (take|takes|need|needs)
  (come|comes|arrives|happen|happens|moves|ends|opens) when (it|they|he|she) (come|comes|arrives|happens|moves|ends|opens|do|does|is|are) $
  on (our|the) (radar|list) $
  ! (noted|logged|recorded|registered) (under|as|by|with) *
  ! (noted|logged|recorded|registered) and *1 (shared|passed|sent|forwarded|booked|moved|changed)
  `
)

/** A day, an hour or a deadline that can be checked. */
const times = phrases(
  {day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midday|midnight|lunchtime|teatime|morning|afternoon|evening'},
  `
  (by|before|until|till|at|on|from|this|next|every|for|and|or|between) *1 ({day}|<number>)
  ({day})
  (this|next|by) (week|month)
  (within|in|inside) *2 (<number>|an|a|the|next) *1 (minute|minutes|hour|hours|days|day|week|weeks)
  (the|your) <number>
  (end of|close of) (the)? (day|play|business|week|month)
  (in|within|inside) *2 (a|few|couple|<number>|or) *2 (moment|moments|minute|minutes|mins|second|seconds|tick)
  (within|in) (the|half) *1 (hour|half hour)
  (give|allow) me (a|<number>) *2 (minute|minutes|moment|hour)
  (<number>|few|couple) *2 minutes (at most|tops|from now)
  (end|finish) of my shift
  `
)

const noStalling: Rule = defineRule({
  id: 'no-stalling',
  principle: 'Do not put the customer off: say who does what, and by when.',
  citation: {source: 'good-offense', teaches: 'You gain nothing by avoiding an angry customer; the sooner you deal with it, the better.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'words',
  phrases: [putOffs, unknowns, homely, times],
  onlyWhere: [putOffs, unknowns, homely],
  *check(reading) {
    const timed = new Set<Sentence>(reading.matches(times).map(sentenceOf))
    const told: Match[] = []
    // where a sentence before puts off too, and can be told with a date, the next needs none
    const isSaidTwice = (match: Match): boolean => told.some((one) => one.block === match.block && sentenceOf(one).end <= sentenceOf(match).first)
    const leavingOut = (match: Match): Suggestion[] => {
      const words = wordsOf(wholeSentence(match))
      return promises.test(words) && (hearsFromUs.test(words) || !isSaidTwice(match)) ? [] : leaveOut(match)
    }
    const saidOnce = inOne(reading.matches(putOffs))
    // whoever promises a day needs no second promise without one
    const alone = (match: Match, suggestion: Suggestion): Suggestion => {
      const again = saidOnce.find((one) => one.block === match.block && sentenceOf(one).first === sentenceOf(match).end && hearsAgain.test(wordsOf(wholeSentence(one))))
      if (!again || timed.has(sentenceOf(again)) || !suggestion.edits.some(({text}) => text.includes('by [when]'))) return suggestion
      const {start, end, wording} = withoutSentence(again)
      return {...suggestion, edits: [...suggestion.edits, {start, end, text: wording}]}
    }
    for (const match of saidOnce) {
      if (isQuestion(match) || isNegated(match) || goesOn(match) || onCondition(match) || isLater(match) || timed.has(sentenceOf(match))) continue
      told.push(match)
      yield {
        ...match,
        message: `“${wordsOf(match)}” promises nothing that could be checked, so it reads as being put off. Say who does what, and by when.`,
        suggestions: () =>
          invites.test(wordsOf(wholeSentence(match)))
            ? []
            : [
                ...[
                  ...owned(match),
                  suggest('Say what you do, and by when', replaced(match, 'I will {what you will do} and write to you by {when}')),
                  suggest('Say who does it, and by when', replaced(match, '{name} will {what they will do} by {when}'))
                ].map((suggestion) => alone(match, suggestion)),
                ...leavingOut(match)
              ]
      }
    }
    for (const match of [
      ...reading.matches(unknowns),
      ...outside(
        reading.matches(homely).filter((one) => standsAlone(one) && (!timed.has(sentenceOf(one)) || /\bbrings?$/i.test(wordsOf(one)))),
        reading.matches(unknowns)
      )
    ]) {
      if (told.some(({start, end}) => start < match.end && match.start < end)) continue
      if (isQuestion(match) || isNegated(match) || goesOn(match)) continue
      yield {
        ...match,
        // "as resources allow" is said in one way only, whatever a learned detector makes of it
        ...(/\b(?:resources|capacity|workload|staffing|funds) (?:permits?|allows?)$/i.test(wordsOf(match)) && {severity: 'warning' as const}),
        message: `“${wordsOf(match)}” asks the customer to wait without an end in sight. Say when they will hear from you next, even if there is no news by then.`,
        suggestions: () => {
          // "Bear with us and follow the updates on our map": what helps stays told
          const kept = withoutHead(match)
          if (kept.length > 0) return kept
          return [
            ...owned(match),
            suggest('Say when they will hear from you', replaced(match, 'I will write to you by {when}, whether or not there is news')),
            suggest('Say what has to happen first', replaced(match, '{what has to happen first} takes until {when}')),
            ...leavingOut(match)
          ]
        }
      }
    }
  }
})

/** In words: put-offs that stand no farther apart, in one breath, are one, as "you will be contacted" and "in due course". */
const apart = 3

function inOne(found: readonly Match[]): Match[] {
  const whole: Match[] = []
  for (const match of found) {
    const {block, first, last, phrase} = whole.at(-1) ?? match
    const between = block.words.slice(last + 1, match.first)
    const isOne = block === match.block && last < match.first && between.length <= apart && between.every(({before, text}) => before === '' && text !== 'and')
    if (isOne && (block.words[match.first] as Word).before === '') whole[whole.length - 1] = matchOf(block, first, match.last, phrase)
    else whole.push(match)
  }
  return whole
}

/** Vague as it is, it is all that they are told of what comes next. */
const promises = /\b(?:will|shall|may|can|going to|being|hope to|try(?:ing)? to|aim to|under (?:process|review))\b|['’]ll\b/i

/** A sentence that says no more than that they will hear. */
const hearsAgain =
  /^(?:(?:i|we|somebody|someone|they|a colleague|our team)(?:['’]ll| will| shall)|you(?:['’]ll| will)) (?:get back|let you know|be in touch|be contacted|contact|update|write|call|ring|message|hear|reply|respond)\b[^,;:]{0,60}$/i

/** When it is left out, nobody says any more that they will hear from us. */
const hearsFromUs = /\b(?:get back|let you know|be in touch|shout|updates?|contact|write|call|ring|message|tell|hear)\b/i

/** "As soon as we have it" is not "soon"; "bear with me while I look" is a moment's courtesy. */
const goesOn = (match: Match): boolean => {
  const next = match.block.words[match.last + 1]?.text
  return next !== undefined && ((next === 'as' && /soon$/i.test(wordsOf(match))) || (/^(?:while|for|a)$/.test(next) && /\bme$/i.test(wordsOf(match))))
}

/** In words; a text without stops must stay cheap. */
const farthest = 60

/** "If that changes, I'll text you." */
function onCondition(match: Match): boolean {
  const {first} = sentenceOf(match)
  return match.block.words
    .slice(Math.max(first, match.first - farthest), match.first)
    .some(({text, before}, at) => text === 'if' || (text === 'should' && (at === 0 || before !== '')))
}

/** "All toddlers do at some point", "we'll need the will at some point": nobody puts anything off. */
const isLater = (match: Match): boolean => vague.test(wordsOf(match)) && (!future().test(wordsOf(clauseOf(match))) || needsIt.test(wordsOf(clauseOf(match))))
const needsIt = /\b(?:i|we)(?:['’]ll| will)? (?:also |still )?(?:need|want) (?!to\b)/i
const vague = /^(?:at some (?:point|stage)|eventually|some day|one of these days|in due (?:course|time))$/i
const future = lazily(
  () => /\b(?:will|shall|should|would|can|could|may|might|going to|let|have|has|being|need|must|want|hope|plan\w*|expect\w*|due|is|are|[\p{L}]+ing)\b|['’]ll\b|['’]d\b/iu
)

/** In characters; as many tell how a clause begins. */
const line = 10

/** The same with somebody who does it, and a time. */
function owned(match: Match): Suggestion[] {
  const rewording = byWhen(match)
  const {text, start} = match.block
  // "… is with the department, who know": the "who" stays beside its noun
  return rewording && !/^, (?:who|which|whose)\b/.test(text.slice(rewording.end - start, rewording.end - start + line)) ? [suggest('Say who does it, and by when', rewording)] : []
}

/** "Come in and we'll look at it together": that is more than a promise. */
const invites =
  /(?:^|[,;:] )(?:(?:please|just|do|then|or|so) )*(?:(?:come|pop|drop|stop|swing|call) (?:in|by|round|over|along|to)|bring (?:it|them|this|that|the|your))\b.*\band\b|\blook(?:ing)? at (?:it|this|that|them) together\b|\b(?:go|going) through (?:it|this|that|them) (?:together|with you)\b/i

/** In words it is short; more would tell something. */
const second =
  /^[,;]? (?:and|then|and then) (?:will |also |just )*(?!(?:i|we|you|they|it|he|she|the|your|our|my|this|that|there|please|an?|all|somebody|someone|who|what)\b)\p{L}+(?: [\p{L}'’]+){0,5}$/iu

/** A clause that can be replaced alone: not one that hangs on "who", "that" or "once". */
function replaced(match: Match, wording: string): Rewording {
  const sentence = sentenceOf(match)
  if (sentence.end - sentence.first > farthest) return inPlaceOf(match, wording)
  const clause = clauseOf(match)
  const rest = match.block.text.slice(clause.end - match.block.start, match.block.words[sentence.end - 1]?.end)
  // "… will be in touch as and when there is news"
  if (/ as$/.test(wordsOf(clause)) && /^ (?:and|if) (?:when|if)\b/.test(rest)) return inPlaceOf({...clause, last: sentence.end - 1, end: clause.end + rest.length}, wording)
  // one more way of putting it off goes with it
  if (/^[,;]? (?:but|and)\b.*\b(?:hopefully|touch base|soon|taken forward|in due course|assured?|followed up|looked into|once|in a few|when things|settled?)\b/i.test(rest))
    return clause.first === sentence.first ? inPlaceOfSentence(match, `${wording}.`) : inPlaceOf({...clause, last: sentence.end - 1, end: clause.end + rest.length}, wording)
  // "it is in the queue and is progressing": the second half has no subject of its own
  if (/^ and (?:is|are|has|was|were|being|will be|it(?:['’]s| is))\b/.test(rest) && !/https?:|\d/.test(rest))
    return clause.first === sentence.first ? inPlaceOfSentence(match, `${wording}.`) : inPlaceOf({...clause, last: sentence.end - 1, end: clause.end + rest.length}, wording)
  // "We'll check and see": a second verb that has lost its subject goes with the first
  if (second.test(rest) && !/https?:|\d/.test(rest))
    return clause.first === sentence.first ? inPlaceOfSentence(match, `${wording}.`) : inPlaceOf({...clause, last: sentence.end - 1, end: clause.end + rest.length}, wording)
  // a link or a number must not get lost
  const tells = /https?:|\d/.test(match.block.text.slice(match.block.words[sentence.first]?.start, match.block.words[sentence.end - 1]?.end))
  const alone = clause.first === sentence.first && clause.last === sentence.end - 1
  if (tells && !alone) return inPlaceOf(match, wording)
  if (alone || /^(?:who|which|that|if|when|once|as|until|to)\b/i.test(wordsOf(clause))) return inPlaceOfSentence(match, `${wording}.`)
  return inPlaceOf(clause, wording)
}

export default noStalling

export const examples: Examples = {
  bad: [
    {
      text: 'Thank you for the photos. [[We will look into it]].',
      fixed: 'Thank you for the photos. I will look into it and write to you by [when].'
    },
    {text: 'I have passed it on, and [[someone will be in touch]].', fixed: 'I have passed it on, and [name] will be in touch by [when].'},
    {text: 'Your claim is [[being looked into]].', fixed: '[Name] is looking into your claim and will write to you by [when].'},
    {text: 'It is [[difficult to say when]] the part will come.', fixed: 'I will write to you by [when], whether or not there is news.'},
    {text: '[[You will be contacted]] about the deposit.', fixed: '[Name] will write to you about the deposit by [when].'},
    {text: '[[We will resolve this as soon as possible]].', fixed: 'I will resolve this by [when].'},
    {text: 'Ravi, the refund [[may take some time]].'},
    {text: '[[Please be patient]] with the new booking page.'},
    {text: 'Our fitters are busy. [[Bear with us]].'},
    {text: 'The boiler is old; [[we will see what we can]] do.'},
    {text: 'The missing form [[is under investigation]].'},
    {text: 'We will call [[once we know more]].', context: {channel: 'sms'}},
    {text: 'I will ask, but [[do not get your hopes up]].'},
    {text: 'Street lamps are mended [[as resources permit]].'},
    {text: '[[You will know when we know]].'},
    {text: '[[Let us see what Monday brings]].'},
    {text: '[[Let us wait and see how]] it grows.'},
    {text: 'Turn it off [[and see where it lands]].'},
    {text: 'Your letter is [[somewhere in the pile]].'},
    {text: '[[I shall keep my fingers crossed]].'},
    {text: '[[Fingers crossed it turns]] up.'},
    {text: 'Such things [[tend to sort themselves out]].'},
    {text: 'It all [[comes out in the wash]].'},
    {text: 'Your [[comments have been noted]].'},
    {text: 'Your [[remarks will be kept]] in mind.'},
    {text: 'The lab [[takes as long as it takes]].'},
    {text: 'The van [[comes when it comes]].'},
    {text: 'New lamps are [[on the list]].'}
  ],
  good: [
    {text: 'I have ordered the part, and Lena will fit it on Thursday at ten.'},
    {text: 'I will look into it this afternoon and ring you by six.'},
    {text: 'We will replace the lamp as quickly as possible.'},
    {text: 'The courier has promised it by Friday noon; I will check at one and text you.'},
    {text: 'I have read the log, and the charge was ours.'},
    {text: 'Someone from the depot will call you tomorrow before nine.'}
  ],
  nearMiss: [
    {text: 'I will come back to you in a minute or two.'},
    {text: 'Give me ten minutes and I will get back to you.'},
    {text: 'Please send the form back as soon as possible so that you keep the early rate.'},
    {text: 'We have looked into it: the valve was shut.'},
    {text: 'Shall we look into a bigger plan for you?'},
    {text: 'The pan should be washed before long storage.'},
    {text: 'If the gate is late, we will text you.'},
    {text: 'Bear with me while I open your file.'},
    {text: 'Your plan has room for six; add names as you like.'},
    {text: 'I am sorry that we got your hopes up.'},
    {text: 'Let us see what Monday brings; I will ring you at nine.'},
    {text: 'Fingers crossed it fits; if not, the swap is free.'},
    {text: 'Give it a few days to dry, then paint over it.'},
    {text: 'Give it a day and see how the knee feels.'},
    {text: 'Your comments have been noted and shared with the chef, who has changed the menu.'}
  ]
}
