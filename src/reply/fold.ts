/**
 * What makes no difference to a phrase: case, the kind of apostrophe, contractions, chat spellings, -ise against -ize.
 */
import {wordSet} from '../word-set.ts'

/** Spellings without an apostrophe, and chat forms, to what they stand for. */
const respelled: ReadonlyMap<string, string[]> = new Map(
  `cannot:can not|cant:can not|dont:do not|wont:will not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not|couldnt:could not
wouldnt:would not|shouldnt:should not|havent:have not|hasnt:has not|im:i am|ive:i have|youre:you are|youve:you have|theyre:they are|thats:that is
theres:there is|gonna:going to|wanna:want to|gotta:got to|lemme:let me|gimme:give me|u:you|ur:your|pls:please|plz:please|thx:thanks|ty:thank you
apologise:apologize|apologised:apologized|apologises:apologizes|apologising:apologizing|realise:realize|realised:realized|recognise:recognize
recognised:recognized|organise:organize|organised:organized|authorise:authorize|authorised:authorized|prioritise:prioritize|prioritised:prioritized
finalise:finalize|finalised:finalized|canceled:cancelled|canceling:cancelling|enquiry:inquiry|enquiries:inquiries|favour:favor|behaviour:behavior
colour:color|honour:honor|honoured:honored|cheque:check|licence:license|programme:program|judgement:judgment|whilst:while|amongst:among`
    .split(/[|\n]/)
    .map((entry) => {
      const [spelling = '', meant = ''] = entry.split(':')
      return [spelling, meant.split(' ')]
    })
)

/** Words whose 's is "is", never a possessive. */
const isHosts: ReadonlySet<string> = wordSet('it|that|there|here|what|who|he|she|where|how|when|everything|nothing|something|one|this|all|else')

const upperOrFar = /[^a-z']/
const curly = /[’ʼ]/g

/** Lower case with straight apostrophes. */
export const fold = (raw: string): string => (upperOrFar.test(raw) ? raw.toLowerCase().replace(curly, "'") : raw)

/** What a folded word stands for: a contraction in full, a chat or British spelling in the other one; undefined where it stands for itself. */
export function spelledOut(folded: string): readonly string[] | undefined {
  const apostrophe = folded.indexOf("'")
  if (apostrophe < 0) return respelled.get(folded)
  const host = folded.slice(0, apostrophe)
  const ending = folded.slice(apostrophe + 1)
  if (ending === 't' && host.endsWith('n')) return [host === 'can' ? host : (stems.get(host) ?? host.slice(0, -1)), 'not']
  if (folded === "let's") return ['let', 'us']
  const verb = (ending === 's' && !isHosts.has(host)) || (ending === 'm' && host !== 'i') ? undefined : endings.get(ending)
  return verb === undefined ? undefined : [host, verb]
}

const stems: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['shan', 'shall'],
  ['ain', 'is']
])
const endings: ReadonlyMap<string, string> = new Map([
  ['s', 'is'],
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would']
])

/** Tells what spellings stand for. Each word it tells is an entry, by its number; 0 is none. */
export interface Speller {
  /** The first word that `text.slice(start, end)` stands for. It is to be read before the next one is asked for. */
  spell(text: string, start: number, end: number): number
  /** The word behind it, where one spelling stands for several. */
  next(entry: number): number
  wordOf(entry: number): string
  /** By which the word is told from others; 0 where it has none. */
  numberOf(entry: number): number
  /** What it means to the phrases. */
  meaningOf(entry: number): number
}

/** In UTF-16 code units: a longer "word" is no word, and not worth its memory. */
export const longestKept = 40

/** At first there is room for so many words, a power of two, and later for more: what is near together is quicker to find. */
const fewest = 2048
/** So many words are remembered at a time; then all are forgotten. */
const remembered = 16_384

/** With twice as many places as words, few words come to share one; whoever does has the next of so many. */
const sharing = 8

/** Of a word, two halves of its key, its number with the entry behind it above that, and its meaning. */
const cellsShift = 2
const numberBits = 14
const numberMask = (1 << numberBits) - 1

/** The first entries are for words that are not worth remembering. */
const passing = 8

/** Each letter of a key has five bits, and each half of it six letters. */
const letterBits = 5
const halfOfKey = 6
const lettersOfHalf = (1 << (letterBits * halfOfKey)) - 1

/** The letters of a key as they are written in either case; 0 of what is none. */
const letterOf: Uint8Array = Uint8Array.from({length: 128}, (_, code) => (/[a-z]/i.test(String.fromCharCode(code)) ? code & 31 : code === 39 ? 27 : 0))

/**
 * A speller that remembers what it has seen, because replies repeat their words. Most are found by a key that holds all of their letters, and
 * no string is cut out of the text. All that is known of a word lies side by side, and the commonest words come first: a lint finds most of
 * it in the cache of the processor, however long ago the last one was. `mean` says what a word means to the phrases.
 */
export function createSpeller(mean: (word: string) => number = () => 0): Speller {
  let room = fewest
  let cells = new Int32Array(room << cellsShift)
  const words: string[] = new Array(passing).fill('')
  /** Entries by their key, near the place that is its hash. */
  let placed = new Uint16Array(room * 2 + sharing)
  /** Those of other letters, or of more. */
  const others = new Map<string, number>()

  const write = (entry: number, word: string, number: number, next: number): void => {
    words[entry] = word
    const cell = entry << cellsShift
    cells[cell] = 0
    cells[cell + 1] = 0
    cells[cell + 2] = (next << numberBits) | number
    cells[cell + 3] = mean(word)
  }
  const forget = (): void => {
    words.length = passing
    placed.fill(0)
    others.clear()
  }
  const placeOf = (first: number, last: number): number => {
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)
    return (hash ^ (hash >>> 15)) & (room * 2 - 1)
  }
  const put = (entry: number): void => {
    const cell = entry << cellsShift
    const place = placeOf(cells[cell] as number, cells[cell + 1] as number)
    let at = place
    while (at < place + sharing && placed[at] !== 0) at++
    placed[at === place + sharing ? place : at] = entry
  }
  const makeRoom = (): void => {
    room *= 2
    const fewer = cells
    cells = new Int32Array(room << cellsShift)
    cells.set(fewer)
    placed = new Uint16Array(room * 2 + sharing)
    for (let entry = passing; entry < words.length; entry++) if (cells[(entry << cellsShift) + 1]) put(entry)
  }
  const enter = (cut: string): number => {
    const isKept = cut.length <= longestKept
    const folded = fold(cut)
    const meant = spelledOut(folded) ?? [folded]
    if (words.length + meant.length > remembered) forget()
    else if (words.length + meant.length > room) makeRoom()
    let next = 0
    for (let at = meant.length - 1; at >= 0; at--) {
      const entry = isKept ? words.length : at + 1
      const word = meant[at] as string
      write(entry, isKept ? shared(word) : word, isKept ? numberOf(word) : 0, next)
      next = entry
    }
    return next
  }
  const spellOther = (cut: string): number => {
    let entry = others.get(cut)
    if (entry === undefined) {
      entry = enter(cut)
      if (cut.length <= longestKept) others.set(shared(cut), entry)
    }
    return entry
  }

  return {
    spell(text, start, end) {
      if (end - start > halfOfKey * 2) return spellOther(text.slice(start, end))
      let first = 0
      let last = 0
      for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at)
        const letter = code < 128 ? (letterOf[code] as number) : code === 0x2019 ? 27 : 0
        if (letter === 0) return spellOther(text.slice(start, end))
        first = (first << letterBits) | (last >> (letterBits * (halfOfKey - 1)))
        last = ((last << letterBits) & lettersOfHalf) | letter
      }
      const place = placeOf(first, last)
      for (let at = place; at < place + sharing; at++) {
        const entry = placed[at] as number
        if (entry === 0) break
        const cell = entry << cellsShift
        if (cells[cell + 1] === last && cells[cell] === first) return entry
      }
      const entry = enter(text.slice(start, end))
      cells[entry << cellsShift] = first
      cells[(entry << cellsShift) + 1] = last
      put(entry)
      return entry
    },
    next: (entry) => (cells[(entry << cellsShift) + 2] as number) >> numberBits,
    wordOf: (entry) => words[entry] as string,
    numberOf: (entry) => (cells[(entry << cellsShift) + 2] as number) & numberMask,
    meaningOf: (entry) => cells[(entry << cellsShift) + 3] as number
  }
}

/** Words by the number that a process knows them by. Those that many replies hold come first, and lie close together in a table. */
const numbers = new Map<string, number>()

/** So many words have a number. */
export const mostNumbered = 16_384

/** Nothing has the number 0, and what comes when all numbers are given. */
function numberOf(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) {
    number = numbers.size + 1
    if (number === mostNumbered) return 0
    numbers.set(shared(word), number)
  }
  return number
}

/** The same string as an engine keeps it for names and literals: quicker to find in sets of words, and no piece of the text, which it would hold in memory. */
function shared(word: string): string {
  for (const name in {[word]: 0}) return name
  return word
}
