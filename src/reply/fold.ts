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
  readonly raw: string
  readonly word: string
  readonly meaning: number
  readonly next: Spelling | undefined
}

/** Gives what `text.slice(start, end)` stands for. */
export type Speller = (text: string, start: number, end: number) => Spelling

/** In UTF-16 code units: a longer "word" is no word, and not worth its memory. */
export const longestKept = 40

/** A power of two: so many words are remembered at a time; another one takes the place of the one before it. */
const remembered = 16_384

/**
 * A speller that remembers what it has seen, because replies repeat their words; looking one up cuts no string out of the text. `mean` says
 * what a word means to the phrases.
 */
export function createSpeller(mean: (word: string) => number = () => 0): Speller {
  const known: (Spelling | undefined)[] = new Array(remembered).fill(undefined)
  const hashes = new Int32Array(remembered)
  return (text, start, end) => {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    // each word has four places
    const first = (hash ^ (hash >>> 13)) & (remembered - 1)
    let place = first
    for (let tries = 0; tries < 4; tries++) {
      place = first ^ tries
      const seen = known[place]
      if (seen === undefined) break
      if (hashes[place] === hash && isAt(seen.raw, text, start, end)) return seen
    }
    const cut = text.slice(start, end)
    const isKept = cut.length <= longestKept
    const raw = isKept ? shared(cut) : cut
    const folded = fold(raw)
    const words = spelledOut(folded)?.map(shared) ?? [isKept ? shared(folded) : folded]
    const spelling = words.reduceRight((next: Spelling | undefined, word) => ({raw, word, meaning: mean(word), next}), undefined) as Spelling
    if (isKept) {
      known[place] = spelling
      hashes[place] = hash
    }
    return spelling
  }
}

/** The same string as an engine keeps it for names and literals: quicker to find in sets of words, and no piece of the text, which it would hold in memory. */
function shared(word: string): string {
  for (const name in {[word]: 0}) return name
  return word
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
