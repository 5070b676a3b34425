/**
 * A phrase in its sentence: where it stands, and whether the sentence says it, denies it, asks it or quotes it.
 */
import {type Block, type Sentence, sentenceAt, spanOf} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import type {Span} from '../types.ts'

/** Words of a block that a phrase matched. Offsets count from the start of the reply. */
export interface Match extends Span {
  readonly block: Block
  /** Indices into `block.words`, both included. */
  readonly first: number
  readonly last: number
  /** The phrase as written. */
  readonly phrase: string
}

export const matchOf = (block: Block, first: number, last: number, phrase: string): Match => ({...spanOf(block, first, last), block, first, last, phrase})

/** The flagged words as they stand in the reply. */
export const wordsOf = (match: Match): string => match.block.text.slice(match.start - match.block.start, match.end - match.block.start)

/** The sentence that holds a match. */
export const sentenceOf = (match: Match): Sentence => sentenceAt(match.block, match.first)

const negators = new Set('not|never|no|nobody|neither|nor|without|hardly|nothing|none'.split('|'))
const conditions = new Set('if|unless|whether|should|once|until|when|whenever|suppose|supposing|assuming|provided|otherwise'.split('|'))
const breaksClause = new Set(['but', 'and', 'so', 'because', 'although', 'however'])

/** The words before a match back to the start of its clause, nearest first; no more than `most`. */
function* before(match: Match, most: number): Generator<string> {
  const {words} = match.block
  const {first} = sentenceOf(match)
  for (let at = match.first - 1; at >= first && at >= match.first - most; at--) {
    if ((words[at + 1] as Word).before !== '') return
    const {text} = words[at] as Word
    if (breaksClause.has(text)) return
    yield text
  }
}

/** The clause denies it: "I'm not saying there is nothing we can do". */
export function isNegated(match: Match): boolean {
  for (const word of before(match, 7)) if (negators.has(word)) return true
  return false
}

/** It stands behind an "if", "unless", "once" or "when" of its clause, or the sentence opens with "should" or "had". */
export function isConditional(match: Match): boolean {
  for (const word of before(match, 12)) if (conditions.has(word)) return true
  return false
}

/** The sentence is a question. */
export const isQuestion = (match: Match): boolean => sentenceOf(match).mark === '?'

/** It stands in quotation marks or inline code. */
export const isQuoted = (match: Match): boolean => (match.block.words[match.first] as Word).quoted

/** The sentence says it: not denied, not asked, not on a condition, not somebody else's words. */
export const isAsserted = (match: Match): boolean => !isQuoted(match) && !isQuestion(match) && !isNegated(match) && !isConditional(match)

/** The match widened to its clause: from the last comma, dash or "but" before it to the next behind it. */
export function clauseOf(match: Match): Match {
  const {block} = match
  const {words} = block
  const sentence = sentenceOf(match)
  const opens = (at: number): boolean => (words[at] as Word).before !== '' || breaksClause.has((words[at] as Word).text)
  let first = match.first
  while (first > sentence.first && !opens(first)) first--
  if (first > sentence.first && breaksClause.has((words[first] as Word).text) && first < match.first) first++
  let last = match.last
  while (last + 1 < sentence.end && !opens(last + 1)) last++
  return matchOf(block, first, last, match.phrase)
}

/** The match widened to its sentence. */
export function wholeSentence(match: Match): Match {
  const {first, end} = sentenceOf(match)
  return matchOf(match.block, first, end - 1, match.phrase)
}
