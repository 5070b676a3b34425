/** Say something, or nothing, but no empty phrases. */
import {
  clauseOf,
  defineRule,
  type Examples,
  fix,
  inPlaceOfSentence,
  isQuestion,
  leaveOut,
  type Match,
  phrases,
  type Rule,
  type Sentence,
  type Suggestion,
  sentenceOf,
  suggest,
  wholeSentence,
  withoutSentence,
  withoutWords,
  wordsOf
} from '../src/rule.ts'
import {onlyAsks} from '../src/wording/only-asks.ts'
import {thanksForYears} from '../src/wording/since.ts'

const classes = {
  us: 'us|me|our team|the team|my team|the whole team|everyone here|all of us|our company',
  customers: 'customers|guests|clients|members|patients|users|passengers|shoppers|residents|tenants|travelers|travellers|families|readers|subscribers',
  goal: 'priority|concern|goal|mission|aim|focus|passion|objective|promise|commitment',
  best: 'best|highest|finest|greatest|first-class|world-class|top-notch|exceptional|outstanding|excellent|unparalleled|superior|seamless|smooth|premium|memorable'
}

/** Says that the customer or the firm matters, instead of showing it. */
const empty = phrases(
  classes,
  `
  (is|are|remains|remain|being|as) *1 (our|my|the) (top|number|first|1st|highest|utmost|main|absolute|biggest|greatest|foremost|prime|primary) *1 {goal}
  (is|are|remains) *1 our (priority|passion|mission)
  (is|are|remains) *1 of (the)? (utmost|paramount|highest|greatest|great) (importance|concern)
  (is|are|remains) (paramount|invaluable|precious) (to us)?
  (is|are) *1 (important|valuable|valued|vital|essential|dear|precious) (to|for) {us}
  (mean|means) (a lot|the world|everything|a great deal|so much|a whole lot) to {us}
  (opinion|voice|feedback|loyalty|satisfaction|happiness|experience|view|comfort|business|trust) (matters|counts)
  you matter to {us}
  (feedback|comments|suggestions|input|opinions|ideas|reviews) (helps|help|allows|allow|enables|enable|make|makes|drive|drives) {us} *2 (improve|grow|serve|better|do|get better|become|deliver|provide|enhance|learn)
  (feedback|comments|support|loyalty) (is|are) (the|what) *3 (ingredient|heart|fuel|drives|keeps|makes|gift)
  we *1 (value|cherish|treasure) (you|your|our|all|each|every|the)
  (appreciate|thank you for|thanks for|grateful for) your *1 (business|loyalty|patronage|custom|trust) $
  (appreciate|value) your *1 (business|patronage|custom)
  we *1 (take|takes|took|treat|treats) *5 (seriously|with the utmost *1)
  we *1 (strive|endeavor|endeavour|aspire) to
  we *1 (aim|work hard|work tirelessly|do our best|do our utmost|always try|seek|promise) to *3 (exceed|delight|deliver|improve|improving|satisfy|excel|{best}|ensure|maintain|every)
  take *1 pride in
  (pride ourselves|cornerstone of|passionate about|exist to|live to|reason we exist|our hearts)
  at the *1 core of
  (committed|dedicated|devoted) to
  (heart|core|center|centre|forefront) of (our|everything|all|what)
  everything we (do|build|make|are|offer)
  (highly|greatly|much) valued
  being *2 (valued|loyal|treasured|cherished) *1 (customer|guest|member|client|patient|subscriber|partner)
  (feedback|comments) *4 (is|are) a gift
  (looking|working) (at|for|on) ways
  wish you every
  (our|one|big) *1 family
  (constantly|always|continually|continuously|forever|tirelessly|consistently) (working|striving|looking|trying|seeking|aiming|listening|improving|innovating|evolving|learning|growing|working hard) (to|for|on|our)
  it is *1 (customers|guests|clients|people|members|patients|readers) like (you|yourself)
  (part|member|members) of (the|our) *3 (family|community|journey)
  lessons (will|have|are|shall) *1 (be|been|being) (learned|learnt)
  go (the)? (extra mile|above and beyond)
  going (the extra mile|above and beyond)
  second to none
  (provide|deliver|offer|ensure|give|giving|providing|delivering|ensuring|offering) *3 {best} *2 (service|services|experience|experiences|care|standard|standards|support|quality|value|journey)
  (high|highest|quality|exceptional|excellent) (levels|level|standards|standard|quality) of *2 (service|cleanliness|care|quality|hygiene|support|customer)
  we (love|are thrilled|are delighted|are always happy|are excited|enjoy) (hearing|to hear|receiving) from {customers}
  we love (hearing|getting|receiving) (ideas|feedback|from)
  always (nice|great|good|lovely|wonderful|excited|pleased|happy|a pleasure|delighted|thrilled|keen|interested) (to hear|hearing) from
  (always|very) interested in *2 (feedback|ideas|opinions|views|comments)
  (would|could) (be lost|not be here|not exist|be nothing) without *2 (you|customers)
  (every|each) (customer|guest|patient|client|bite|journey|detail) *3 (is|matters|counts) (unique|special|important|love|precious|different|to us)
  you are (seen|heard|valued|not alone|never alone)
  (gets|get) (us|our team) (out of bed|up in the morning)
  (inspire|inspires|motivate|motivates|drive|drives) (us|our team|the team) (to|every)
  exciting (period|time|times|chapter|journey|phase|changes) (of|for|ahead)
  (even|an even) (better|stronger|greater) (service|experience|future)
  (forward to) (continuing to|many more|being of service|exceeding|smashing|delighting|planning your next)
  we care about (you|your|our|every|all|each)
  (great|huge|enormous|highest) (value|importance) (on|to) (your|our|customer|every)
  (is|are) what (drives|keeps|makes|matters|motivates|sets|inspires)
  ! (is|are) what (keeps|makes) (you|it|them|him|her|this|your *1) *
  we are *1 here for (you|our)
  (every|each|all|all our|all of our) ({customers}|customer|guest|client|patient|member|voice|opinion|complaint) (matter|matters|count|counts)
  want (you|all our *1|every *1|our *1) to be *1 (satisfied|delighted|thrilled)
  (feedback|comments|reviews|stories|customers) like (yours|this) *1 (help|helps|make|makes|keep|keeps|mean|means|inspire)
  we *1 listen to (our|all|every|what)
  aim to (please|delight|impress|serve)
  (is|are) (our|my) (middle name|motto|watchword|hallmark|happiness|business|calling|guarantee|ethos|philosophy|bread and butter|heartbeat|lifeblood|soul)
  (a|an|our|such a) *1 (treasured|cherished) *1 (customer|guest|member|client|patient)
  (you have|give you) our (word|promise|assurance)
  all about (people|you|customers|the customer)
  (continuous|continual|constant) improvement
  (set|sets|hold|holds) ourselves
  in our (dna|blood)
  never stop (improving|listening|learning|trying|working)
  (strive|strives|striving) (for|to)
  (work|works|working) *1 (tirelessly|around the clock|round the clock)
  (customer-centric|customer-first|customer-focused|customer-obsessed|world-class|best-in-class|industry-leading|cutting-edge|state-of-the-art)
  (put|puts|putting) *1 {customers} first
  {customers} *1 (come|comes) first
  you deserve (the best|nothing less|nothing but|the very)
  nothing (but|less than) the best
  (exceed|exceeding|surpass) *1 expectations
  (opportunity|chance) (for us)? to (learn|improve|grow|do better)
  (never compromise|go out of our way|thrive on)
  your (call|message|complaint|opinion|satisfaction|comfort|safety|privacy|security|trust|health) is *2 (important|priority|paramount|everything|concern|valuable|precious)
  `
)

/** Stands before a fact that does better alone. */
const openings = phrases(
  classes,
  `
  (you can|you may|please|kindly|do)? (rest|be|feel|stay) (assured|reassured|confident) (that|of)?
  (rest easy|sleep easy) (that|knowing)?
  (i|we) (can|want to|would like to|wish to|do|must|have to)? (assure|reassure) you (that|of)?
  let (me|us) (assure|reassure) you (that|of)?
  `
)

const noPlatitude: Rule = defineRule({
  id: 'no-platitude',
  principle: 'Give facts, not empty phrases.',
  citation: {source: 'saying-no', teaches: 'Empty platitudes do not help anybody; the real facts are what most people will listen to.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'words',
  phrases: [empty, openings],
  onlyWhere: [openings, empty],
  *check(reading) {
    const thanks = thanksForYears(reading.context)
    const hollow = new Set<Sentence>(reading.matches(empty).map(sentenceOf))
    for (const match of reading.matches(openings)) {
      // "rest assured that your comfort is our priority" is empty to the end
      const isHollow = hollow.has(sentenceOf(match))
      const goesOn = match.last + 1 < sentenceOf(match).end && !/^(?:in|with|by|about|as|of|and|or)$/.test(match.block.words[match.last + 1]?.text ?? '')
      yield {
        ...match,
        message: `“${wordsOf(match)}” asks for trust instead of earning it. Leave it out; the fact behind it is stronger alone.`,
        suggestions: () =>
          isHollow
            ? leaveOut(match)
            : /^\d/.test(match.block.words[match.last + 1]?.text ?? '')
              ? []
              : [goesOn ? fix('Leave it out', withoutWords(match)) : suggest('Leave the sentence out', withoutSentence(match))]
      }
    }
    const counts = new Map<Sentence, number>()
    for (const match of reading.matches(empty)) counts.set(sentenceOf(match), (counts.get(sentenceOf(match)) ?? 0) + 1)
    // one empty clause and another
    const isEmpty = (match: Match): boolean =>
      ((counts.get(sentenceOf(match)) ?? 0) > 1 || clauseOf(match).last - clauseOf(match).first + 2 >= sentenceOf(match).end - sentenceOf(match).first) &&
      !/\d|https?:|[[{<]/.test(wordsOf(wholeSentence(match)))
    for (const match of reading.matches(empty)) {
      if (isQuestion(match) || isShown(match)) continue
      yield {
        ...match,
        message: `“${wordsOf(match)}” could stand in anybody's letter, so it tells this customer nothing. Leave it out, or say what you did that shows it.`,
        suggestions: () => [
          ...(thanks && ofLoyalty.test(wordsOf(wholeSentence(match))) ? [suggest('Thank them for the years', inPlaceOfSentence(match, thanks))] : []),
          ...(counts.get(sentenceOf(match)) === 1 ? restOf(match) : []),
          ...(canGo(match)
            ? [fix('Leave the sentence out', withoutSentence(match))]
            : isEmpty(match)
              ? [suggest('Leave the sentence out', withoutSentence(match))]
              : leaveOut(match)),
          // whoever only asks has nothing done for them
          ...(onlyAsks(reading.context) ? [] : [suggest('Say what you did that shows it', inPlaceOfSentence(match, 'Here is what we have done about it: {what we have done}.'))])
        ]
      }
    }
  }
})

/** "We take allergies seriously, which is why the kitchen now repeats each one": what was done about it shows it. */
const isShown = (match: Match): boolean => {
  const {block, end} = match
  return shows.test(block.text.slice(end - block.start, block.words[sentenceOf(match).end - 1]?.end).slice(0, line))
}
const shows =
  /^[,;]? (?:and )?(?:which is why|that(?:['’]s| is) why|so) (?!.*\b(?:strive|aim|always|every(?:thing|one)|committed|ensure|try|look into|investigat\w+|will|['’]ll)\b).*\b(?:now|today|since|from|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|has|have|were|was|[a-z]+ed|\d+)\b/i
/** In UTF-16 code units. */
const line = 160

/** Words that lean on the sentence before them. */
const leansBack = /^(?:that|this|it|so|and|but|therefore|which|these|those)$/

/** In words; a longer sentence says something else as well. */
const longest = 30

/** Whether its sentence says nothing else, and the paragraph reads on without it. */
function canGo(match: Match): boolean {
  const {block} = match
  const {first, end} = sentenceOf(match)
  if (end - first > longest || block.sentences.length === 1) return false
  const clause = clauseOf(match)
  const words = block.words.slice(first, end)
  const closing = block.text.slice(words.at(-1)?.end, block.words[end]?.start)
  return clause.first === first && clause.last === end - 1 && words.every(({kind}) => kind === 'word') && !/["”]/.test(closing) && !leansBack.test(block.words[end]?.text ?? '')
}

/** Speaks of what the customer is to us, which the years say better. */
const ofLoyalty = /\b(?:loyal\w*|custom|patronage|valued? (?:you|customer)|your business|(?:customer|member|guest)s? like you)\b/i

/** In characters few enough that a text without stops stays cheap. */
const isDear =
  /^((?:your|every|each|all) (?:[\p{L}]+ ){0,3}?[\p{L}]+) (?:is|are) (?:\p{L}+ ){0,2}?(?:important|valuable|valued|precious|appreciated|vital)(?: to (?:us|me|our \p{L}+))? and (?=(?:has|have|had|will|was|were|is being|are being)\b)/iu

/** "We always look for ways to improve, and a new phone system comes in May": what comes in May stays. */
function restOf(match: Match): Suggestion[] {
  const {block, last, start} = match
  const {first, end} = sentenceOf(match)
  const {words, text} = block
  // "Your complaint is important to us and will be read by Jo": it will be read by Jo
  const [, head] = isDear.exec(text.slice(words[first]?.start, words[end - 1]?.end)) ?? []
  if (head !== undefined) {
    const [whole = ''] = isDear.exec(text.slice(words[first]?.start)) ?? []
    const from = block.start + (words[first]?.start ?? 0)
    return [suggest('Leave it out', {start: from + head.length, end: from + whole.length, wording: ' '})]
  }
  for (let at = last + 1; at + 4 < end; at++) {
    const next = words[at + 1]?.text ?? ''
    if (words[at]?.text !== 'and' || !/^(?:an?|the|our)$/.test(next)) continue
    if (!words.slice(at + 2, end).some(({text: word}) => /^(?:is|are|has|have|will|was|were|comes?|opens?|starts?)$/.test(word))) continue
    const from = words[at + 1]?.start ?? 0
    return [suggest('Leave it out', {start: block.start + (words[first]?.start ?? start), end: block.start + from + 1, wording: (text[from] ?? '').toUpperCase()})]
  }
  return []
}

export default noPlatitude

export const examples: Examples = {
  bad: [
    {
      text: 'Your repair is booked for Tuesday. [[We value your]] business. Ask for Jo at the desk.',
      fixed: 'Your repair is booked for Tuesday. Ask for Jo at the desk.'
    },
    {text: 'Hi Omar, [[rest assured that]] your seat is held until noon.', fixed: 'Hi Omar, your seat is held until noon.'},
    {text: '[[Let me assure you that]] the deposit is on its way back to your card.', fixed: 'The deposit is on its way back to your card.'},
    {text: 'I have replaced the hinge. [[Your comfort is our top priority]]. The door closes quietly now.', fixed: 'I have replaced the hinge. The door closes quietly now.'},
    {text: '[[We take complaints very seriously]], and a manager will read yours.'},
    {text: 'At Larkfield, you are at the [[heart of everything]] we do.'},
    {text: 'We are [[always striving to]] improve our menu.'},
    {text: 'Thank you, Ines: your support [[means the world to us]].'},
    {text: 'The desk is mended. We [[appreciate your custom]].', context: {customerSince: '2009-05-01'}, fixed: 'The desk is mended. Thank you for being with us since 2009.'},
    {text: '[[It is guests like you]] who make the summer.'},
    {text: 'The pool was cold on Sunday. [[Lessons have been learned]].'},
    {text: 'Our crew is [[committed to]] providing a smooth move.'},
    {text: 'Your [[feedback helps us improve]] the app.'}
  ],
  good: [
    {text: 'The heater is fixed; I tested it myself at nine this morning.'},
    {text: 'Thank you for sending the photo, it showed me which hinge had gone.'},
    {text: 'I have asked the kitchen to label the nuts from today.'},
    {text: 'Eleven years is a long time with one bank, so I have kept your old rate.'},
    {text: 'The new pump came on Friday and it holds its pressure.'},
    {text: 'You told us about the queue, and there are now two of us at the desk.'}
  ],
  nearMiss: [
    {text: 'I am sure that the key is in the box, because I put it there.'},
    {text: 'The pipe is of great age, so it may leak again.'},
    {text: 'I see that the hum is what keeps you up at night.'},
    {text: 'Please value the ring before you post it.'},
    {text: 'What matters to you most, the colour or the date?'},
    {text: 'The heart rate sensor is covered for two years.'},
    {text: 'Your priority boarding is on the new ticket.'}
  ]
}
