/**
 * A phrase in its sentence: where it stands, and whether the sentence says it, denies it, asks it or quotes it.
 */
import {byWord} from '../reply/by-word.ts'
import {type Block, type Sentence, sentenceAt, spanOf} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import type {Span} from '../types.ts'
import {wordSet} from '../word-set.ts'

/** Words of a block that a phrase matched. Offsets count from the start of the reply. */
export interface Match extends Span {
  readonly block: Block
  /** Indices into `block.words`, both included. */
  readonly first: number
  readonly last: number
  /** The phrase as written. */
  readonly phrase: string
}

export function matchOf(block: Block, first: number, last: number, phrase: string): Match {
  const {start, end} = spanOf(block, first, last)
  return {start, end, block, first, last, phrase}
}

/** The flagged words as they stand in the reply. */
export const wordsOf = (match: Match): string => match.block.text.slice(match.start - match.block.start, match.end - match.block.start)

/** The sentence that holds a match. */
export const sentenceOf = (match: Match): Sentence => sentenceAt(match.block, match.first)

const negators = wordSet('not|never|no|nobody|neither|nor|without|hardly|nothing|none')
const conditions = wordSet('if|unless|whether|should|once|until|when|whenever|suppose|supposing|assuming|provided|otherwise')
const clauseBreakers = wordSet('but|and|so|because|although|however')

/** What a word does in its clause, as bits. */
const negates = 1
const supposes = 2
const breaks = 4
const roleOf = byWord((text) => (negators.has(text) ? negates : 0) | (conditions.has(text) ? supposes : 0) | (clauseBreakers.has(text) ? breaks : 0))
const breaksClause = (word: Word): boolean => (roleOf(word) & breaks) !== 0

/** Where the clause of a match begins before it: no further back than `most` words. */
function clauseStart({block: {words}, first}: Match, most: number): number {
  let at = first
  while (at > 0 && at > first - most && (words[at] as Word).before === '' && !breaksClause(words[at - 1] as Word)) at--
  return at
}

function standsBehind(match: Match, role: number, most: number): boolean {
  for (let at = clauseStart(match, most); at < match.first; at++) if (roleOf(match.block.words[at] as Word) & role) return true
  return false
}

/** The clause denies it: "I'm not saying there is nothing we can do". */
export const isNegated = (match: Match): boolean => isNegatedWithin(match, 7)

/** The clause denies it no more than so many words before. */
export const isNegatedWithin = (match: Match, words: number): boolean => standsBehind(match, negates, words)

/** The clause says that it is not so: "don't think for a moment that …", "it would be wrong to say that …", "I refuse to accept that …". */
export function isDisowned(match: Match): boolean {
  const before = match.block.words.slice(clauseStart(match, 12), match.first)
  return before.some(({text}) => disowners.has(text)) && disowns.test(before.map(({text}) => text).join(' '))
}
const disowners = wordSet('not|never|nobody|refuse|refuses|wrong|untrue')
const disowns =
  /\b(?:not|never|nobody|refuse|refuses|wrong|untrue)(?: \w+){0,2} (?:say|saying|tell|telling|claim|claiming|pretend|pretending|argue|suggest|suggesting|imply|implying|think|thinks|thinking|believe|believes|accept|feel)\b/

/** It stands behind an "if", "unless", "once" or "when" of its clause, or the sentence opens with "should" or "had". */
export const isConditional = (match: Match): boolean => standsBehind(match, supposes, 12)

/** The sentence is a question. */
export const isQuestion = (match: Match): boolean => sentenceOf(match).mark === '?'

/** The question asks it: "No refund?", but not "We can't refund it, but would a credit help?". */
export const isAsked = (match: Match): boolean => isQuestion(match) && clauseOf(match).last + 1 === sentenceOf(match).end

/** It stands behind an "if" of its own: "if it can't be mended", but not "if it has shipped we can't change it". */
export function isSupposed(match: Match): boolean {
  const words = match.block.words
    .slice(clauseStart(match, 4), match.first)
    .map(({text}) => text)
    .reverse()
  const condition = words.findIndex((word) => /^(?:if|whether|unless|case|when)$/.test(word))
  const verb = words.findIndex((word) => /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(word))
  return words.at(-1) === 'should' || (condition >= 0 && (verb < 0 || condition < verb))
}

/** It stands in quotation marks or inline code. */
export const isQuoted = (match: Match): boolean => (match.block.words[match.first] as Word).quoted

/** The sentence says it: not denied, not asked, not on a condition, not somebody else's words. */
export const isAsserted = (match: Match): boolean => !isQuoted(match) && !isQuestion(match) && !isNegated(match) && !isConditional(match)

const subordinators = wordSet('because|since|as|if|when|once|given|due|owing|while|although|though|after|before|unless|until|seeing|considering')
const subjects = wordSet('i|we|you')
const finites = wordSet('can|could|will|would|may|might|must|should|shall|am|are')
/** Behind these a subject opens no main clause: "because of what you can see", "if you think we can". */
const dependents = wordSet(
  'as|that|what|where|when|if|whether|how|why|which|who|whom|because|since|once|until|unless|before|after|while|than|and|or|but|all|everything|anything|nothing|thing|things|think|thinks|know|knows|say|says|said|believe|feel|hope|wish|see|sure|certain|sorry|glad|aware|afraid|like|only'
)

/** In words: so far from the start of its sentence a main clause is looked for. */
const farthest = 40

const opening = 1
const acting = 2
const asserting = 4
const depending = 8
const mainRoleOf = byWord(
  (text) => (subordinators.has(text) ? opening : 0) | (subjects.has(text) ? acting : 0) | (finites.has(text) ? asserting : 0) | (dependents.has(text) ? depending : 0)
)

/** Whether a word before `end` does such a thing in its sentence. */
const does = (role: number, words: readonly Word[], at: number, end: number): boolean => at < end && (mainRoleOf(words[at] as Word) & role) !== 0

/** Whether a main clause opens at a word without a comma before it: "Because it has shipped we can't change it". */
export function opensMainClause({words}: Block, {first, end}: Sentence, at: number): boolean {
  if (at - first < 4 || at - first > farthest || !does(acting, words, at, end) || does(depending, words, at - 1, end)) return false
  if (!does(asserting, words, at + 1, end) && !does(asserting, words, at + 2, end)) return false
  if (!does(opening, words, first, end) && !does(opening, words, first + 1, end)) return false
  for (let before = first + 1; before <= at; before++) if ((words[before] as Word).before !== '') return false
  return true
}

/** In words. More than that before or behind a match is no clause, and would not be linear to look through. */
const longestClause = 60

/** The match widened to its clause: from the last comma, dash or "but" before it to the next behind it. */
export function clauseOf(match: Match): Match {
  const {block} = match
  const {words} = block
  const sentence = sentenceOf(match)
  let first = match.first
  while (first > sentence.first && first > match.first - longestClause && !opensClause(block, sentence, first)) first--
  if (first > sentence.first && breaksClause(words[first] as Word) && first < match.first) first++
  let last = match.last
  while (last + 1 < sentence.end && last < match.last + longestClause && !opensClause(block, sentence, last + 1)) last++
  return matchOf(block, first, last, match.phrase)
}

function opensClause(block: Block, sentence: Sentence, at: number): boolean {
  const word = block.words[at] as Word
  return word.before !== '' || breaksClause(word) || opensMainClause(block, sentence, at)
}

/** Those of the matches that none of the others overlaps. Both in text order. */
export function outside<Found extends Match>(matches: readonly Found[], others: readonly Match[]): Found[] {
  if (matches.length === 0 || others.length === 0) return [...matches]
  let next = 0
  return matches.filter((match) => {
    while (next < others.length && (others[next] as Match).end <= match.start) next++
    return next === others.length || (others[next] as Match).start >= match.end
  })
}

/** The match widened to its sentence. */
export function wholeSentence(match: Match): Match {
  const {first, end} = sentenceOf(match)
  return matchOf(match.block, first, end - 1, match.phrase)
}

/** What stands in the sentence of a match and so many beside it in its block, no farther off than `most` characters: a text without stops must stay cheap. */
export function around(match: Match, beside: 0 | 1 = 1, most = 300): string {
  const {block, start, end} = match
  const {words, text} = block
  const own = sentenceOf(match)
  const first = beside && own.first > 0 ? sentenceAt(block, own.first - 1).first : own.first
  const stop = beside && own.end < words.length ? sentenceAt(block, own.end).end : own.end
  return text.slice(Math.max(words[first]?.start ?? 0, start - block.start - most), Math.min(words[stop - 1]?.end ?? 0, end - block.start + most))
}
