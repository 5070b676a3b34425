/**
 * Who does what in a clause, and how it is put: "I have sent", "your refund will be issued", "Ana is coming".
 */
import type {Word} from '../reply/words.ts'
import {formsOf} from './forms.ts'
import {clauseOf, type Match, sentenceOf} from './match.ts'
import {type Phrases, phrases} from './phrase.ts'

/** The auxiliaries that a statement hangs on; `statementOf` reads the rest. */
export const auxiliaries: Phrases = phrases(
  {},
  `
  (have|has|will|shall|can|was|were)
  (am|are|is) (going to)?
  (have|has) been
  (will|shall|is going to|are going to) be
  (am|are|is) being
  (would (like|love)|would be (happy|glad)|am (happy|glad)) to
  should be?
  `
)

export interface Statement {
  /** The auxiliary. */
  readonly match: Match
  /** The clause that says it. */
  readonly clause: Match
  /** Who is spoken of: the writer's side, the customer, or anybody and anything else. */
  readonly subject: 'us' | 'you' | 'other'
  /** The words of the subject back to the start of the clause. */
  readonly subjectWords: readonly string[]
  /** As in "have been"; empty for a plain past. */
  readonly auxiliary: string
  readonly verb: string
  readonly form: 'done' | 'ing' | 'plain'
  /** The words behind the verb to the end of the clause. */
  readonly rest: readonly string[]
}

const adverbs = new Set('then|now|also|already|nevertheless|instead|double|just|again|only|therefore|first|gladly|still|all|both|since|of|course'.split('|'))
const isAdverb = (word: string): boolean => adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && word !== 'apply' && word !== 'reply' && word !== 'supply')

/** Words before a subject or an auxiliary that make the clause a part of another, or a guess: "what we have done", "must have sent". */
const subordinates = new Set('how|what|why|where|after|before|until|as|may|might|must|could|would|should|to|cannot|not'.split('|'))

/** Reads the statement that hangs on an auxiliary; undefined where none does: a negation, a guess, a subordinate clause, no verb. */
export function statementOf(match: Match): Statement | undefined {
  const {words} = match.block
  const {end} = sentenceOf(match)
  const last = (at: number): string => (words[at] as Word).text
  let at = match.last + 1
  while (at < end && isAdverb(last(at))) at++
  if (at >= end || last(at) === 'not' || last(at) === 'never') return undefined
  const clause = clauseOf(match)
  let before = match.first - 1
  while (before >= clause.first && isAdverb(last(before))) before--
  const subjectWords = words.slice(clause.first, before + 1).map((word) => word.text)
  const own = subjectWords.at(-1) ?? ''
  if (subordinates.has(own) || subordinates.has(subjectWords.at(-2) ?? '')) return undefined
  const ours = own === 'i' || own === 'we' || /^(?:our|my)$/.test(subjectWords.find((word) => !isAdverb(word)) ?? '')
  const forms = formsOf(words[at] as Word)
  return {
    match,
    clause,
    subject: ours ? 'us' : own === 'you' ? 'you' : 'other',
    subjectWords,
    auxiliary: words
      .slice(match.first, match.last + 1)
      .map((word) => word.text)
      .filter((word) => !isAdverb(word))
      .join(' '),
    verb: last(at),
    form: forms.includes('done') ? 'done' : forms.includes('ing') ? 'ing' : 'plain',
    rest: words.slice(at + 1, clause.last + 1).map((word) => word.text)
  }
}
