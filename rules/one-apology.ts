/** One sincere apology. */
import {apology} from '../src/moves/apology.ts'
import {defineRule, type Examples, leaveOut, type Match, mostTogether, type Rewording, type Rule, type Suggestion, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {wordSet} from '../src/word-set.ts'

const oneApology: Rule = defineRule({
  id: 'one-apology',
  principle: 'Apologise once and mean it; more is grovelling, and mends nothing.',
  citation: {source: 'good-offense', teaches: 'Be polite, but no push-over; our inference: accountability shows in what you do next, not in saying sorry again.'},
  severity: 'info',
  movesAlong: true,
  kind: 'balance',
  moves: [apology],
  *check(reading) {
    const apologies = reading.moves(apology)
    const third = apologies[most]
    if (!third) return
    yield {
      start: third.start,
      end: third.end,
      message: `“${wordsOf(third)}” is apology number ${most + 1} of ${apologies.length}; so many sound anxious, and each takes weight from the first. Keep one, and say what you will do.`,
      suggestions: () => withoutStock(apologies, reading.reply.text)
    }
  }
})

/** The first, and one at the end, do no harm. */
const most = 2

/** Names nothing that happened: "our sincere apologies once more", "sorry to take up your time". */
const isStock = (apology: Match): boolean =>
  wordsOf(wholeSentence(apology))
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .every((word) => stock.has(word))

const stock = wordSet(
  "|i|i’m|i'm|we|we’re|we're|am|are|is|be|very|so|ever|truly|deeply|really|terribly|extremely|sincerely|most|sorry|apologise|apologies|apologize|apology|regret|for|about|that|this|the|any|all|of|it|inconvenience|trouble|bother|upset|again|once|more|please|accept|my|our|sincere|caused|to|you|your|and|or|if|not|but|hear|have|has|had|been|may|might|beg|pardon|forgive|us|me|what|whatever|happened|happen|everything|matter|situation|experience|issue|issues|frustration|disappointment|distress|confusion|too|also|would|like|offer|extend|must|can|can’t|can't|cannot|enough|do|how|feel|awful|dreadful|terrible|take|taking|up|time|slow|typing|letter|long|going|on|in|with|from|heart|bottom|sir|madam|dear|oh|goodness"
)

/** "Sorry, sorry, sorry!" */
const isRepeated = (apology: Match): boolean => /^(?:(?:oh|so|very|really)\W+)*sorry(?:\W+(?:(?:so|very|really)\W+)*sorry)+$/i.test(wordsOf(wholeSentence(apology)))

/** The stock ones go, those that stammer first, as many as are too many, and the one that says what it is for stays; where each says something, none goes. */
function withoutStock(apologies: readonly Match[], text: string): Suggestion[] {
  const [first, second, third, ...later] = apologies
  const gone: Rewording[] = []
  let left = apologies.length
  for (const apology of [...apologies.filter(isRepeated), third, ...later.reverse(), second, first]) {
    if (left <= most || gone.length === mostTogether) break
    const whole = apology && (isRepeated(apology) ? wholeSentence(apology) : apology)
    const [edit] = whole && isStock(whole) ? (leaveOut(whole)[0]?.edits ?? []) : []
    if (!edit || gone.some(({start, end}) => edit.start < end - 1 && start < edit.end - 1)) continue
    const within = apologies.filter(({start, end}) => edit.start <= start && end <= edit.end).length
    if (within >= left) continue
    gone.push({...edit, wording: edit.text})
    left -= within
  }
  return gone.length === 0 ? [] : [suggest('Leave it out', ...apart(gone, text))]
}

/** Of neighbours, each takes the space before it, as the last of a text does. */
function apart(gone: Rewording[], text: string): Rewording[] {
  gone.sort((a, b) => a.start - b.start)
  for (let at = gone.length - 2; at >= 0; at--) {
    const [one, next] = [gone[at] as Rewording, gone[at + 1] as Rewording]
    if (one.end <= next.start) continue
    const start = text[one.start - 1] === ' ' ? one.start - 1 : one.start
    gone[at] = {...one, start, end: next.start}
  }
  return gone
}

export default oneApology

const van = {customer: 'You said two o’clock, it is five, and nobody called. Where is the van?!'}

export const examples: Examples = {
  bad: [
    {
      text: "I'm sorry about the delay. We apologise for the missing call too. The van comes at six. [[I am sorry for all of this]].",
      context: van,
      message: '“I am sorry for all of this” is apology number 3 of 3',
      fixed: "I'm sorry about the delay. We apologise for the missing call too. The van comes at six."
    },
    {
      text: 'We are so sorry. Our sincere apologies once more. [[I am sorry that the parcel was left in the rain]]. A new one is on the van.',
      fixed: 'We are so sorry. I am sorry that the parcel was left in the rain. A new one is on the van.'
    },
    {text: 'So sorry, Ines. I am truly sorry about the cake. [[Please forgive us]]. A new one is on its way.'},
    {text: 'Sorry! I was away. Sorry for that. [[My apologies once more]], and thank you for waiting.'},
    {text: 'We regret the noise. We apologise to you and your family. [[We are very sorry for all of it]].'},
    {text: 'Apologies for the mix-up.\n\nSorry that you had to write twice.\n\n[[I beg your pardon]].'},
    {
      text: "Sorry, sorry, [[sorry]]! I'm so sorry about the torn sail. We apologise.",
      fixed: "I'm so sorry about the torn sail. We apologise."
    },
    {text: "I'm sorry. The room is ready now, and I'm sorry you had to wait. Breakfast is on us. [[Sincere apologies]]."}
  ],
  good: [
    {text: "I'm sorry about the delay. The van comes at six.", context: van},
    {text: 'We apologise for the noise. The works end on Friday, and you can move to the courtyard until then.'},
    {text: 'Sorry about the cake. A new one is on its way. Sorry again, and happy birthday!'},
    {text: 'The second payment is on its way back.'},
    {text: 'Please accept my apologies for the three calls that nobody returned. I will ring you at noon.'},
    {text: 'My apologies. I have put it right.'}
  ],
  nearMiss: [
    {text: "I'm sorry. No need to apologise, and please don't be sorry about the short notice."},
    {text: 'Sorry, which order is it? Sorry, and could you send me the number? Sorry, did you say blue?'},
    {
      text: "I'm sorry for your loss. We are all very sorry. I'm so sorry to hear about your mother. We have closed her account.",
      context: {customer: 'My mother died in May. Please close her account.'}
    },
    {text: 'Thank you for your apology. Your apology is accepted, and I am sorry too.'},
    {text: 'I am sorry about the cut.\n\n> Sorry, sorry, sorry, I will be late.'},
    {text: 'The driver wrote “sorry, sorry, so sorry” on the card. I am sorry too.'}
  ]
}
