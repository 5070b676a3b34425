/** The tone matches the words: no shouting, no impatience, no sarcasm. */

import {byBlock} from '../src/reading.ts'
import {
  type Block,
  defineRule,
  type Examples,
  type Finding,
  fix,
  isQuestion,
  leaveOut,
  type Match,
  mostTogether,
  phrases,
  type Rule,
  type Suggestion,
  sentenceOf,
  suggest,
  together,
  type Word,
  wordsOf
} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'
import {leadsToDeed} from '../src/wording/proverb.ts'
import {inSmallLetters, isAcronym, isOfPlace, isShoutable, loud, namesIn, title} from '../src/wording/small-letters.ts'

const sarcasm = phrases(
  {},
  `
  ^ (oh|ah|well) (sure|right|of course|naturally|yes the|lucky us|here we go|do forgive|pardon|excuse)
  (bravo|hooray|congratulations|three cheers|well done) (to|for) (us|me)
  (this|that) is (the thanks|what (we|i) get for|how (you|people) (repay|thank))
  (are|were) not (we|you|i) (lucky|fortunate|clever|blessed|special)
  (funny|strange|curious|odd|amazing|convenient) how *1
  (funnily enough|how convenient|is not that convenient)
  (great|lovely|oh|wow) another (complaint|expert|critic|satisfied)
  congratulations you have (found|discovered|noticed|spotted|managed)
  congratulations you (found|discovered|noticed|spotted)
  how (nice|kind|good|lovely|thoughtful|generous|gracious) of you to (finally|at last|eventually|bother to|deign to) (reply|answer|respond|write|tell|let|get back|join|show|turn|pay|call|ring|send|read|mention)
  (nothing better to do|how could (we|i) possibly|what a (lovely|nice|charming|fine) way to (thank|treat|say|repay))
  (thanks|thank you|grateful) for (the (applause|lecture|lesson|sermon|essay|novel|rant|* lesson)|nothing|enlightening)
  (forgive|excuse|pardon) (us|me) for (existing|breathing|having|trying|thinking|assuming|daring|not (being|having|reading|knowing))
  (crystal ball|mind readers|mind reader|mind reading|magic wand|telepathic|clairvoyant|psychic)
  the (great|infamous|terrible) *2 (scandal|disaster|catastrophe|affair|outrage|tragedy)
  ^ (so|oh|ah) *6 (is|was|are|were|do|does|did) (it|that|we|you|they|he|she) $
  ^ funny (because|it|that|you)
  do you (suppose|imagine|honestly think|seriously think)
  have you any idea
  (am i|are we) seriously? supposed to
  what (do|did) (we|i) get
  how (will|would|shall) (we|i) ever
  (happy|satisfied|pleased) now $
  for the (one|single|lone|two) (star|stars)
  i wonder (if|whether) (people|anyone)
  (then|and) i suppose (i|we)
  (ring|call|alert|phone|notify|tell|stop|hold) the (newspapers|press|presses|media|papers)
  (breaking news|newsflash|news flash|spoiler alert|shock horror|heaven forbid|god forbid)
  (my heart bleeds|cry me a river|boo hoo|lucky us|smallest violin|(want|deserves|customer) a medal)
  (knock yourself out|suit yourself|do not mind us|so very welcome|good luck with that|give (me|us) a break)
  (i|we) (suppose|guess|imagine) (that|it|this) is (our|my|all our) (fault|doing)
  (that|it|everything) is *1 (our|my) fault (too|as well|now) *
  after (everything|all) (we|i|that we) (have)? (done|did|do) for you
  (we only (gave up|sacrificed)|some of us (have|actually|work)|to be (yelled|shouted|screamed) at)
  for ((goodness|heaven's|god's|pete's) sake|crying out loud)
  (you have (got)? to be|are you|you must be) (kidding|joking|serious)
  ^ (duh|sigh|yawn|ugh|lol|haha|oh come on|come on|oh please|slow clap|what now) $
  (i|we) (do not|can not) have (all (day|night)|(the)? time for (this|that))
  not (get)? paid (nearly)? (enough|to (listen|argue|debate|be|put|deal|take))
  (do not|nobody|no one) (pay|pays) (me|us) *1 enough
  not (what|why) (i|we) (signed up|get paid|am paid) for
  , (keep (it|this|that|your *1) (short|brief)|get to the point|make it (short|snappy))
  (i|we) have (other|real|better) (customers|people|work|things) *1 (waiting|to (do|serve|help))
  wasted (enough|too much|so much) (time|of)
  (hurry up|make it quick|chop chop|enough is enough|enough already|(can|could) we move on)
  if not (i|we) will (end|close|finish) (the|this) (chat|call|conversation)
  `
)

/** A question of one word. */
const impatience = phrases({}, '^ (really|seriously|honestly|excuse me|and|so) $')

/** Flat words that stand alone before a full stop: "Wow." */
const deadpan = phrases({}, '^ (wow|charming|classy|priceless|devastated|delightful) $')

/** Mocked where the word stands in quotation marks. */
const scareQuotes = phrases(
  {},
  '(your|this|such|alleged|so called) (problem|problems|emergency|complaint|issue|evidence|proof|expertise|expert|research|ordeal|nightmare|damage|crisis|disaster|experience|review|trauma|suffering)'
)

const words = [sarcasm, impatience, deadpan, scareQuotes]

const calmTone: Rule = defineRule({
  id: 'calm-tone',
  principle: 'Let the tone match the words: no shouting, no impatience, no sarcasm.',
  citation: {source: 'asap', teaches: 'An apology that the tone of voice takes back is wasted breath.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  phrases: words,
  *check(reading) {
    const namesOf = (): ReadonlySet<string> =>
      namesIn(
        reading.reply.text.slice(0, longestText),
        (reading.context.customer ?? '').slice(0, longestText),
        ...(reading.context.thread ?? []).slice(-mostMessages).map(({text}) => text.slice(0, longestText)),
        `a ${reading.context.customerName ?? ''}`,
        (reading.context.remedies ?? []).join(', ').slice(0, longestText)
      )
    for (const {block} of loudBlocks(reading)) yield* loudnessIn(block, namesOf)
    if (!reading.holds(words)) return
    const mocked = reading.matches(scareQuotes).filter(({block, last}) => block.words[last]?.quoted)
    for (const match of [
      ...reading.matches(sarcasm).filter((match) => !leadsToDeed(match)),
      ...reading.matches(impatience).filter(isQuestion),
      ...reading.matches(deadpan).filter((match) => sentenceOf(match).mark === '.'),
      ...mocked
    ]) {
      yield {
        ...match,
        message: `“${wordsOf(match)}” sounds sarcastic or impatient, and takes back every kind word around it. Say plainly what you mean, or leave it out.`,
        suggestions: () => leaveOut(match)
      }
    }
  }
})

/** What stands before the name of a button, a label or a code. */
const names = wordSet('click|press|select|choose|tap|hit|text|reply|type|enter|send|marked|called|named|labelled|labeled|says|reads|button|option|code|re|regarding|subject')

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** In characters and in messages; names that stand farther off are not looked for. */
const longestText = 4000
const mostMessages = 10

/** In words: nobody writes so many in capitals without meaning to be loud. */
const longShout = 5

const isCapital = ({text}: Block, word: Word | undefined): boolean => {
  if (word?.kind !== 'word' || word.quoted) return false
  // most words begin, or go on, in small letters
  if (isSmall(text.charCodeAt(word.start)) || (word.end > word.start + 1 && isSmall(text.charCodeAt(word.start + 1)))) return false
  const raw = text.slice(word.start, word.end)
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase()
}

/** Names or asks for something: "WHAT YOU MUST DO", "THE PARTS THAT YOU NEED". */
const heads = /^(?:what|how|if|when|where|why|who|which|before|after|until|unless|while|once)\b|\b(?:that|which) (?:you|we|is|are|was|were)\b/i

/** What somebody does or must do, and what is not so: "YOU MUST CALL BACK", "WE WARNED YOU", "THIS IS NOT OUR JOB". */
const states =
  /\b(?:you (?:\w+ )?(?:must|should|have|had|need|were|are|did|do|can|could|will|would|may|never|\w+ed)|(?:i|we) (?:\w+ )?(?:told|said|asked|warned|do|did|can|cannot|will|have|am)|(?:is|are|was|were|does|did|has|have|will) not|cannot|(?!don)\w+n['’]t|this is (?:the last|my|our|final))\b/i

/** "STOP WRITING TO US", "PLEASE LISTEN"; not "PLEASE NOTE", "DO NOT BEND". */
const orders =
  /^(?:just |please |now )*(?:stop \w+ing|(?:please|just) (?!note|do not reply|read before)\w+|(?:call|write|ring|listen to) (?:me|us)|(?:do not|never) (?!reply|print|bend|tear|write below)\w+ (?:to )?(?:me|us|this|it|that|your|again))/i

/** Said to somebody, and no heading. */
const isTold = (line: string): boolean => !heads.test(line) && (states.test(line) || orders.test(line))

/** Runs of words in capitals, as places in the block. */
function runsIn(block: Block): {first: number; last: number; opens: boolean}[] {
  const runs: {first: number; last: number; opens: boolean}[] = []
  for (const {first: from, end} of block.sentences)
    for (let first = from; first < end; first++) {
      if (!isCapital(block, block.words[first])) continue
      let last = first
      while (last + 1 < end && isCapital(block, block.words[last + 1])) last++
      runs.push({first, last, opens: first === from})
      first = last
    }
  return runs
}

/** Nothing in the text says whether it is shouted or a name: "IT WORKS WITH ACME", "the BERLIN page". */
const isDoubtful = (block: Block, at: number, isAlone: boolean): boolean => {
  const word = block.words[at] as Word
  return (
    !isShoutable(word) &&
    !isAcronym(word.text) &&
    !title.test(word.text) &&
    !isOfPlace(block.words, at) &&
    (isAlone || /^(?:from|via|by|at|with)$/.test(block.words[at - 1]?.text ?? ''))
  )
}

/** The words of a run in small letters; what stands between them stays as it is. */
function quietened(block: Block, first: number, last: number, opens: boolean, names: ReadonlySet<string>): string {
  const {text, words} = block
  let quiet = ''
  for (let at = first; at <= last; at++) {
    const word = words[at] as Word
    // two words of "can't" share their letters
    if (at > first && word.start === words[at - 1]?.start) continue
    quiet += text.slice(at > first ? words[at - 1]?.end : word.start, word.start) + inSmallLetters(block, at, opens && at === first, names)
  }
  return quiet
}

/** Runs of words in capitals that hold a word nobody writes so unless they shout; a word alone is made small where others are. */
function shouts(block: Block, namesOf: () => ReadonlySet<string>): {found: Finding[]; calmly: () => Suggestion[]} {
  const {words, text} = block
  const found: Finding[] = []
  // a line in capitals with no mark behind it is a heading, unless it tells somebody something
  if (words.length < 9 && text === text.toUpperCase() && !/[.!?]\s*$/.test(text.slice(-9)) && !isTold(text)) return {found, calmly: () => []}
  const runs = runsIn(block).filter(({first}) => !names.has(words[first - 1]?.text ?? ''))
  for (const {first, last} of runs) {
    const run = words.slice(first, last + 1).filter((word, index, all) => word.start !== all[index - 1]?.start)
    const long = run.filter((word) => word.end - word.start > 1)
    if (!(long.length > 1 ? run.some(({text}) => loud.has(text) && text.length > 1) : run.some(({text}) => /^(?:your?s?|must|please)$/.test(text)))) continue
    // "I"
    if (first === last && words[first]?.text.length === 1) continue
    const {start} = run[0] as Word
    const {end} = words[last] as Word
    found.push({
      ...spanIn(block, start, end),
      phrase: 'capitals',
      ...(long.length >= longShout && {severity: 'warning' as const}),
      message: `“${text.slice(start, end)}” reads as shouting, and a customer who is shouted at shouts back. Write it in small letters.`
    })
  }
  const calmly = (): Suggestion[] => {
    const known = namesOf()
    const isName = (at: number): boolean => known.has(words[at]?.text ?? '')
    const meant = runs.filter(({first, last}) => first !== last || (words[first]?.text.length ?? 0) > 1)
    // who makes one word small makes them all so, or none where one may be a name
    if (meant.some(({first, last}) => words.slice(first, last + 1).some((_, at) => !isName(first + at) && isDoubtful(block, first + at, first === last)))) return []
    return meant.flatMap(({first, last, opens}) => {
      const span = spanIn(block, (words[first] as Word).start, (words[last] as Word).end)
      const wording = quietened(block, first, last, opens, known)
      const tier = words.slice(first, last + 1).every(isShoutable) ? fix : suggest
      return wording === text.slice(words[first]?.start, words[last]?.end) ? [] : [tier('Write it in small letters', {...span, wording})]
    })
  }
  return {found, calmly}
}

/** Heaps of marks: "!!!", "??", "?!". Two friendly "!!" may stand. */
function* heaps(block: Block): Generator<Finding & {calmly: Suggestion}> {
  let word = 0
  for (const {0: marks, index} of block.text.matchAll(/[!?](?: ?[!?])+/g)) {
    if (marks === '!!') continue
    while (word + 1 < block.words.length && (block.words[word + 1] as Word).start < index) word++
    if (block.words[word]?.quoted) continue
    const span = spanIn(block, index, index + marks.length)
    const one = marks.includes('?') ? '?' : '!'
    yield {
      ...span,
      phrase: one === '!' ? 'heap of exclamation marks' : 'heap of question marks',
      message: `“${marks}” raises the voice, whatever the words say. One mark is enough.`,
      calmly: fix(`Keep one “${one}”`, {start: span.start, end: span.end, wording: one})
    }
  }
}

const inCapitals = /[A-Z]['’]?[A-Z]/
const heap = /[!?] ?[!?]/
const mayBeLoud = new RegExp(`${inCapitals.source}|${heap.source}`)

/** What is loud in a block; one stroke calms all of it. */
function* loudnessIn(block: Block, namesOf: () => ReadonlySet<string>): Generator<Finding> {
  const {found, calmly} = inCapitals.test(block.text) ? shouts(block, namesOf) : {found: [], calmly: () => []}
  const heaped = heap.test(block.text) ? [...heaps(block)] : []
  let all: Suggestion[] | undefined
  const suggestions = (): Suggestion[] => {
    if (!all) {
      if (found.length + heaped.length > mostTogether) return []
      const isLoud =
        found.length > 0 ||
        (heaped.length > 0 && /(?:\b[A-Z]{3,} ){2,}/.test(block.text)) ||
        heaped.some(({start}) => /[A-Z]{3}$/.test(block.text.slice(Math.max(0, start - block.start - 3), start - block.start)))
      const small = isLoud ? calmly() : []
      const marks = heaped.map(({calmly: one}) => one)
      // where it goes on shouting, one mark less makes it no calmer
      const strokes = isLoud && small.length === 0 ? [] : [...small, ...marks].sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0))
      const stroke = together(small.length > 0 ? 'Write it in small letters' : 'Keep one mark', strokes)
      all = stroke ? [stroke] : strokes
    }
    return all.map((stroke) => ({...stroke}))
  }
  for (const one of found) yield {...one, suggestions}
  for (const {calmly, ...heap} of heaped) yield {...heap, suggestions: heaped.length > mostTogether ? () => [calmly] : suggestions}
}

/** The blocks that hold something loud: few. */
const loudBlocks = /* @__PURE__ */ byBlock(({reply}) => {
  const loud: Match[] = []
  for (const block of reply.blocks)
    if ((block.kind === 'body' || block.kind === 'list') && mayBeLoud.test(block.text) && !loudnessIn(block, () => names).next().done)
      loud.push({...spanIn(block, 0, 0), block, first: 0, last: 0, phrase: 'loud'})
  return loud
})

const spanIn = (block: Block, start: number, end: number): {start: number; end: number} => ({start: block.start + start, end: block.start + end})

export default calmTone

export const examples: Examples = {
  bad: [
    {
      text: '[[PLEASE READ THE EMAIL FROM MRS MILLER]] and [[TELL US ASAP]] if you OPEN the PDF.',
      fixed: 'Please read the email from Mrs Miller and tell us ASAP if you open the PDF.'
    },
    {text: 'It went out on Monday[[!!!]] It is on the van[[!!!]]', fixed: 'It went out on Monday! It is on the van!'},
    {text: 'Did you look in the shed[[??]]', fixed: 'Did you look in the shed?'},
    {text: '[[Oh sure]], all our drivers are out to get you. The van comes at noon.', fixed: 'The van comes at noon.'},
    {text: 'We were eleven hours on the roof, and [[this is the thanks]] we get.', fixed: 'We were eleven hours on the roof.'},
    {text: 'All tables full, one cold soup, and [[bravo to us]].'},
    {text: 'You knew the way home, [[funnily enough]].'},
    {text: 'We left our [[crystal ball]] at home that day.'},
    {text: 'Hi Jo, [[thank you for the lecture]] on parking. The bay is yours from noon.', fixed: 'Hi Jo, the bay is yours from noon.'},
    {text: 'Yes, yes, [[for crying out loud]], it is on its way.'},
    {text: '[[Seriously]]? The form has one field.'},
    {text: 'We have passed [[your “emergency]]” to the plumber.'},
    {text: 'I am [[not paid enough]] for this.'},
    {text: 'Please [[keep it short]].'}
  ],
  good: [
    {text: 'Please read the second page; the date is at the top.'},
    {text: 'Great news: your desk is ready!'},
    {text: 'I am so sorry!! I have sent a new one this morning.'},
    {text: 'Which colour would you like?'},
    {text: 'The van broke down, and that is on us.'},
    {text: 'Could you tell me what happened?'}
  ],
  nearMiss: [
    {text: 'Funny how it always drips on a Sunday. We have booked a plumber for Monday.'},
    {text: 'The USB and HDMI ports are on the left, and the PDF is attached.'},
    {text: 'Please use the SKU BX-200-EU when you order.'},
    {text: 'That is NOT what should have happened.'},
    {text: 'Reply STOP NOW to end these texts.'},
    {text: 'WHAT HAPPENS NEXT\n\nThe fitter calls you on Monday.'},
    {text: 'REFUND POLICY\n\nA refund takes five days.'},
    {text: 'WHAT YOU NEED TO DO NOW\n\nScan the receipt.'},
    {text: 'ITEMS THAT ARE NOT COVERED\n\nLamps and cables.'},
    {text: 'PLEASE DO NOT REPLY TO THIS EMAIL'},
    {text: 'I can see why you wrote “ARE YOU THERE??” on the third day.'},
    {text: 'Your “Orders” tab shows the report.'},
    {text: 'I’ll keep it short.'},
    {text: 'You were not paid for March, and the money is on its way.'}
  ]
}
