/**
 * Who does what in a clause, and how it is put: "I have sent", "your refund will be issued", "Ana is coming".
 */
import {onceAReading, type Reading} from '../reading.ts'
import {byWord} from '../reply/by-word.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {formBits, formsOf} from './forms.ts'
import {clauseOf, isNegated, isQuestion, type Match, sentenceOf} from './match.ts'
import {type Phrases, phrases} from './phrase.ts'

/** The auxiliaries that a statement hangs on; `statementsIn` reads the rest. */
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
  /** The last word of the subject, which goes back to the start of the clause; before that where there is none. */
  readonly subjectLast: number
  /** As in "have been"; empty for a plain past. */
  readonly auxiliary: string
  readonly verb: string
  readonly verbAt: number
  readonly form: 'done' | 'ing' | 'plain'
}

/** Whether some word of the subject is such a one. */
export const subjectHas = ({clause: {block, first}, subjectLast}: Statement, isSuch: (word: string) => boolean): boolean => someWord(block.words, first, subjectLast, isSuch)

/** Whether some word behind the verb, to the end of the clause, is such a one. */
export const restHas = ({clause: {block, last}, verbAt}: Statement, isSuch: (word: string) => boolean): boolean => someWord(block.words, verbAt + 1, last, isSuch)

/** The word behind the verb; empty where the clause ends with it. */
export const firstOfRest = ({clause: {block, last}, verbAt}: Statement): string => (verbAt < last ? (block.words[verbAt + 1] as Word).text : '')

function someWord(words: readonly Word[], first: number, last: number, isSuch: (word: string) => boolean): boolean {
  for (let at = first; at <= last; at++) if (isSuch((words[at] as Word).text)) return true
  return false
}

const adverbs = wordSet('then|now|also|already|nevertheless|instead|double|just|again|only|therefore|first|gladly|still|all|both|since|of|course')
const isAdverb = (word: string): boolean => adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && word !== 'apply' && word !== 'reply' && word !== 'supply')

/** Words before a subject or an auxiliary that make the clause a part of another, or a guess: "what we have done", "must have sent". */
const subordinates = wordSet('how|what|why|where|after|before|until|as|may|might|must|could|would|should|to|cannot|not')

const isLight = 1
const isSubordinate = 2
const roleOf = byWord((text) => (isAdverb(text) ? isLight : 0) | (subordinates.has(text) ? isSubordinate : 0))

/** Reads the statement that hangs on an auxiliary; undefined where none does: a negation, a guess, a subordinate clause, no verb. */
function statementOf(match: Match): Statement | undefined {
  const {words} = match.block
  const {end} = sentenceOf(match)
  const text = (at: number): string => (words[at] as Word).text
  const is = (at: number, role: number): boolean => (roleOf(words[at] as Word) & role) !== 0
  let at = match.last + 1
  while (at < end && is(at, isLight)) at++
  if (at >= end || text(at) === 'not' || text(at) === 'never') return undefined
  const clause = clauseOf(match)
  let before = match.first - 1
  while (before >= clause.first && is(before, isLight)) before--
  const own = before >= clause.first ? text(before) : ''
  if ((own !== '' && is(before, isSubordinate)) || (before > clause.first && is(before - 1, isSubordinate))) return undefined
  let opener = clause.first
  while (opener <= before && is(opener, isLight)) opener++
  const ours = own === 'i' || own === 'we' || (opener <= before && (text(opener) === 'our' || text(opener) === 'my'))
  const forms = formsOf(words[at] as Word)
  return {
    match,
    clause,
    subject: ours ? 'us' : own === 'you' ? 'you' : 'other',
    subjectLast: before,
    auxiliary: auxiliaryOf(match),
    verb: text(at),
    verbAt: at,
    form: forms & formBits.done ? 'done' : forms & formBits.ing ? 'ing' : 'plain'
  }
}

/** Without what stands between its words: "have now been". */
function auxiliaryOf({block, first, last}: Match): string {
  let auxiliary = ''
  for (let at = first; at <= last; at++) {
    const word = block.words[at] as Word
    if (!(roleOf(word) & isLight)) auxiliary += auxiliary === '' ? word.text : ` ${word.text}`
  }
  return auxiliary
}

/** What a reply states, where `auxiliaries` are matched: neither denied nor asked. */
export const statementsIn: (reading: Reading) => readonly Statement[] = /* @__PURE__ */ onceAReading((reading) => {
  const found: Statement[] = []
  for (const match of reading.matches(auxiliaries)) {
    if (isQuestion(match) || isNegated(match)) continue
    const statement = statementOf(match)
    if (statement) found.push(statement)
  }
  return found
})
