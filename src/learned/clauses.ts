/**
 * The clauses that the learned detector judges: a sentence, cut at its commas, dashes, brackets and conjunctions, and behind links.
 */
import {opensMainClause} from '../match/match.ts'
import type {Block, Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'

export interface Clause {
  readonly block: Block
  readonly sentence: Sentence
  /** Words of the block: from `words[first]` up to and without `words[end]`. */
  readonly first: number
  readonly end: number
  /** Which sentence of the reply it belongs to, counted over all blocks. */
  readonly place: number
}

/** In words. A shorter one stays with its neighbour. */
const shortest = 3

/** In words. A longer run without any mark is judged in pieces, so that the work stays linear. */
const longest = 60

const openers = new Set(['but', 'so', 'because', 'although', 'though', 'unless', 'since', 'while', 'whereas'])

/** Behind "as" these begin a clause of its own. */
const subjects = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'the', 'this', 'that', 'these', 'there', 'our', 'your', 'my'])

/** The clauses of a reply in text order. */
export function clausesOf(reply: Reply): Clause[] {
  const clauses: Clause[] = []
  let place = 0
  for (const block of reply.blocks) {
    for (const sentence of block.sentences) {
      let first = sentence.first
      for (let at = first + shortest; at < sentence.end; at++) {
        if (at - first < shortest || (at - first < longest && !opensClause(block, sentence, at))) continue
        clauses.push({block, sentence, first, end: at, place})
        first = at
      }
      if (first < sentence.end) clauses.push({block, sentence, first, end: sentence.end, place})
      place++
    }
  }
  return clauses
}

function opensClause(block: Block, sentence: Sentence, at: number): boolean {
  const {words} = block
  if (sentence.end - at < shortest) return false
  const {before, text} = words[at] as Word
  if (before !== '' || words[at - 1]?.kind === 'link' || openers.has(text) || opensMainClause(block, sentence, at)) return true
  const next = words[at + 1]?.text ?? ''
  return (text === 'due' && next === 'to') || (text === 'as' && subjects.has(next))
}
