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

/** A word, what it means to the phrases, and the word behind it where one spelling stands for several. */
export interface Spelling {
  readonly word: string
  readonly number: number
  readonly meaning: number
  readonly next: Spelling | undefined
}

/** Gives what `text.slice(start, end)` stands for. */
export type Speller = (text: string, start: number, end: number) => Spelling

/** In UTF-16 code units: a longer "word" is no word, and not worth its memory. */
export const longestKept = 40

/** A power of two: so many words are remembered at a time; another one takes the place of one before it. */
const remembered = 16_384

/** Each letter of a key has five bits, and each half of it six letters. */
const letterBits = 5
const halfOfKey = 6
const lettersOfHalf = (1 << (letterBits * halfOfKey)) - 1

/** The letters of a key as they are written in either case; 0 of what is none. */
const letterOf: Uint8Array = Uint8Array.from({length: 128}, (_, code) => (/[a-z]/i.test(String.fromCharCode(code)) ? code & 31 : code === 39 ? 27 : 0))

/**
 * A speller that remembers what it has seen, because replies repeat their words. Most are found by a key that holds all of their letters, and
 * no string is cut out of the text. `mean` says what a word means to the phrases.
 */
export function createSpeller(mean: (word: string) => number = () => 0): Speller {
  const known: (Spelling | undefined)[] = new Array(remembered).fill(undefined)
  /** Two halves for each. */
  const keys = new Int32Array(remembered * 2)
  /** Those of other letters, or of more. */
  const others = new Map<string, Spelling>()

  const spell = (cut: string): Spelling => {
    const isKept = cut.length <= longestKept
    const folded = fold(cut)
    const words = spelledOut(folded) ?? [folded]
    return words.reduceRight(
      (next: Spelling | undefined, word) => (isKept ? {word: shared(word), number: numberOf(word), meaning: mean(word), next} : {word, number: 0, meaning: mean(word), next}),
      undefined
    ) as Spelling
  }
  const spellOther = (cut: string): Spelling => {
    let spelling = others.get(cut)
    if (!spelling) {
      spelling = spell(cut)
      if (others.size === remembered) others.clear()
      if (cut.length <= longestKept) others.set(shared(cut), spelling)
    }
    return spelling
  }

  return (text, start, end) => {
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
    // each word has four places, side by side
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)
    const place = (hash ^ (hash >>> 15)) & (remembered - 4)
    let at = place
    for (; at < place + 4; at++) {
      const key = keys[2 * at + 1]
      if (key === last && keys[2 * at] === first) return known[at] as Spelling
      if (key === 0) break
    }
    if (at === place + 4) at = place
    const spelling = spell(text.slice(start, end))
    keys[2 * at] = first
    keys[2 * at + 1] = last
    known[at] = spelling
    return spelling
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
