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
  /** The words of the subject back to the start of the clause. */
  readonly subjectWords: readonly string[]
  /** As in "have been"; empty for a plain past. */
  readonly auxiliary: string
  readonly verb: string
  readonly form: 'done' | 'ing' | 'plain'
  /** The words behind the verb to the end of the clause. */
  readonly rest: readonly string[]
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
  const last = (at: number): string => (words[at] as Word).text
  const is = (at: number, role: number): boolean => (roleOf(words[at] as Word) & role) !== 0
  let at = match.last + 1
  while (at < end && is(at, isLight)) at++
  if (at >= end || last(at) === 'not' || last(at) === 'never') return undefined
  const clause = clauseOf(match)
  let before = match.first - 1
  while (before >= clause.first && is(before, isLight)) before--
  const own = before >= clause.first ? last(before) : ''
  if ((own !== '' && is(before, isSubordinate)) || (before > clause.first && is(before - 1, isSubordinate))) return undefined
  const subjectWords = textsOf(words, clause.first, before)
  const opener = subjectWords.find((word) => !isAdverb(word))
  const ours = own === 'i' || own === 'we' || opener === 'our' || opener === 'my'
  const forms = formsOf(words[at] as Word)
  return {
    match,
    clause,
    subject: ours ? 'us' : own === 'you' ? 'you' : 'other',
    subjectWords,
    auxiliary:
      match.first === match.last
        ? last(match.first)
        : textsOf(words, match.first, match.last)
            .filter((word) => !isAdverb(word))
            .join(' '),
    verb: last(at),
    form: forms & formBits.done ? 'done' : forms & formBits.ing ? 'ing' : 'plain',
    rest: textsOf(words, at + 1, clause.last)
  }
}

function textsOf(words: readonly Word[], first: number, last: number): string[] {
  const texts: string[] = []
  for (let at = first; at <= last; at++) texts.push((words[at] as Word).text)
  return texts
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
