/**
 * What has been said before: sentences compared by their runs of three words (shingles), so that a word put in or taken out still counts
 * as a repetition. Linear in the texts.
 */
import type {Block, Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'

/** So many words make a shingle. */
export const run = 3

/** What a word means to a comparison. Prices, dates, names in brackets and addresses change from letter to letter; the words around them stay. */
export const meantBy = ({kind, text}: Word): string => (kind === 'word' ? text : `#${kind}`)

const isProse = ({kind}: Block): boolean => kind === 'body' || kind === 'list'

/** The shingles of `words[first]` up to and without `words[end]`; of fewer words than a run, all of them as one. */
function shinglesOf(words: readonly Word[], first = 0, end: number = words.length): string[] {
  const texts = words.slice(first, end).map(meantBy)
  if (texts.length <= run) return texts.length > 0 ? [texts.join(' ')] : []
  return Array.from({length: texts.length - run + 1}, (_, at) => texts.slice(at, at + run).join(' '))
}

/** A sentence of body or list that repeats, and how much of it was said before, from 0 to 1. */
export interface Repeated {
  block: Block
  sentence: Sentence
  share: number
}

/** Shorter sentences ("Thank you so much.") repeat without meaning to. */
const fewestWords = 5

/** Remembers what was said. */
export interface Memory {
  add(reply: Reply): void
  /** The sentences of which at least `share` of the shingles were said before. */
  repeatedIn(reply: Reply, share?: number): Repeated[]
}

export function createMemory(): Memory {
  const said = new Set<string>()
  return {
    add({blocks}) {
      for (const {words, sentences} of blocks.filter(isProse)) for (const {first, end} of sentences) for (const shingle of shinglesOf(words, first, end)) said.add(shingle)
    },
    repeatedIn: ({blocks}, least = 0.6) =>
      blocks.filter(isProse).flatMap((block) =>
        block.sentences.flatMap((sentence) => {
          const {first, end} = sentence
          if (end - first < fewestWords) return []
          const shingles = shinglesOf(block.words, first, end)
          const share = shingles.filter((shingle) => said.has(shingle)).length / shingles.length
          return share >= least ? [{block, sentence, share}] : []
        })
      )
  }
}
