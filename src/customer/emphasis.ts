/**
 * What is said by how it is written: capitals, marks, words drummed out one by one, asterisks, the stars of a review.
 */
import {lazily} from '../lazily.ts'
import type {Reading} from '../reading.ts'
import {type Block, sentenceAt} from '../reply/read.ts'
import {wordSet} from '../word-set.ts'

/** Short words that are no abbreviations where they stand in capitals. */
const shouted = wordSet('not|no|now|my|all|any|one|six|two|our|your|and|they|why|how|who|yes|are|am|day|new|old')

const allCapitals = lazily(() => /^\p{Lu}{2,}$/u)

/** Without any of it, no word is said louder than the others. */
const isLoud = lazily(() => /\p{Lu}{2}|!|\?\?/u)

export interface Emphasis {
  /** Words in capitals. */
  capitals: number
  /** Sentences that end with "!!", "??" or "?!". */
  marks: number
  /** 1 where any sentence ends with "!". */
  exclaims: number
  /** Sentences of one or two words that were said just before: "Third week. Third. Week." */
  echoes: number
}

export function emphasisOf({reply}: Reading): Emphasis {
  const emphasis = {capitals: 0, marks: 0, exclaims: 0, echoes: 0}
  for (const block of reply.blocks) {
    const {text, words} = block
    emphasis.echoes += echoesIn(block)
    if (!isLoud().test(text)) continue
    let end = 0
    let isShouting = false
    for (const word of words) {
      if (word.start < end) continue
      end = word.end
      const own = text.slice(word.start, end)
      const before = text[word.start - 1] ?? ''
      const isCapital = word.kind === 'word' && own.length < 30 && allCapitals().test(own) && !'@#-_'.includes(before || ' ') && text[end] !== '_'
      isShouting = isCapital && ((isShouting && before === ' ') || own.length > 3 || shouted.has(word.text))
      if (isShouting) emphasis.capitals++
      if (text[end] === '!') emphasis.exclaims = 1
      if (/^[!?]{2}/.test(text.slice(end, end + 2))) emphasis.marks++
    }
  }
  return emphasis
}

/** In words. */
const shortEcho = 2
const echoWithin = 10

function echoesIn(block: Block): number {
  let echoes = 0
  let before = 0
  for (let at = 0; at < block.words.length; ) {
    const {first, end, mark} = sentenceAt(block, at)
    const words = block.words.slice(first, Math.min(end, first + shortEcho + 1)).map(({text}) => text)
    const said = block.words.slice(Math.max(0, first - echoWithin), first).map(({text}) => text)
    const isEcho = words.length <= shortEcho && words.every((word) => said.includes(word) && !courtesies.has(word))
    const isDrummed = words.length === 1 && before === 1 && drummed.has(words[0] as string)
    if (mark !== '?' && (isEcho || isDrummed)) echoes++
    before = words.length
    at = Math.max(at + 1, end)
  }
  return echoes
}

/** Said twice, these are no anger. */
const courtesies = wordSet('hi|hello|hey|yes|yeah|yep|ok|okay|thanks|thank|you|please|bye|sorry|wow|yay|haha|great|love|best')

/** Drummed out word by word: "Seven. Weeks." */
const drummed = wordSet('not|never|here|minutes|hours|days|weeks|months|years|times|nothing|nobody|zero|still')

const angryFace = lazily(() => /[😠😡🤬👿💢🖕]/gu)

/** Faces that are red with anger, up to two. */
export const angryFacesIn = (text: string): number => Math.min(text.match(angryFace())?.length ?? 0, 2)

const maskedSwear = lazily(() => /(?<![\p{L}\d*])(?:[a-z]{1,2}[*#$@]{2,}[a-z]*|[a-z]{1,2}[*#$@][a-z]{2,})(?![\p{L}\d])/iu)

/** Swear words behind asterisks. */
export const swearsMasked = (text: string): boolean => /[*#$@]/.test(text) && maskedSwear().test(text)

/** The stars that a review gives: 5 where it gives none. */
export function starsIn(text: string): number {
  const opening = text.slice(0, 400)
  const drawn = /^\W{0,3}(★+)☆/.exec(opening)
  if (drawn) return (drawn[1] as string).length
  const told = /\b([1-5]|one|two|three|four|five)(?: stars?\b|\/5\b)/i.exec(opening)?.[1]?.toLowerCase()
  if (told === undefined) return 5
  return Number(told) || ['one', 'two', 'three', 'four', 'five'].indexOf(told) + 1
}
