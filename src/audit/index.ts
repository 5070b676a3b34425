/**
 * Looks across many replies: which rules are broken most and by whom, which replies are form letters, what customers complain about again
 * and again. One pass, in memory that does not grow with the number of replies.
 */
import {recommended} from '../../rules/presets/index.ts'
import {contextIn, turnOf} from '../context.ts'
import {readCustomer} from '../customer/read.ts'
import {createLinter} from '../linter.ts'
import type {Learned} from '../opinion.ts'
import {createSpeller} from '../reply/fold.ts'
import {read} from '../reply/read.ts'
import {checkOptions, isListOfStrings, type RuleEntry, show} from '../setting.ts'
import {messagesOf} from '../thread.ts'
import type {Citation, ReplyContext, Report} from '../types.ts'
import type {ReplyId} from './examples.ts'
import {findLetters} from './letters.ts'
import {howToMakePersonal} from './personal.ts'
import {countTopics} from './problems.ts'
import {knowSenders, type SentBy} from './senders.ts'
import {type ByKey, type RuleCount, tallyBy, tallyRules} from './tally.ts'

export type {ReplyId} from './examples.ts'
export type {SentBy} from './senders.ts'
export type {ByKey, RuleCount, ValueCount} from './tally.ts'

/** A reply with what is known beside it, and any other keys. Without a `reply`, each of the agent's messages in `thread` is one. */
export interface AuditRecord extends ReplyContext {
  id?: ReplyId | null | undefined
  reply?: string | null | undefined
  [key: string]: unknown
}

export interface AuditOptions {
  /** The recommended rules unless given. */
  rules?: readonly RuleEntry[]
  /** A learned detector, such as that of `reply-lint/learned`, as a second opinion on replies and on what is a complaint. */
  learned?: Learned
  /** Keys of the records, such as `team` or `macro`, by whose values the broken rules are counted. */
  by?: readonly string[]
  /** So many replies alike make a form letter (of a few words, at least 5), so many messages a recurring problem. 3 unless given. */
  least?: number
}

/** Replies that say the same in nearly the same words. */
export interface FormLetter {
  replies: number
  /** How alike they are to the first of them on average, from 0 to 1. */
  alike: number
  examples: ReplyId[]
  /** What at least half of them share word for word. */
  wording: string[]
  advice: string[]
  /** Which macro, agents and teams sent it, and the values of the keys given to `by`, where the records tell. */
  sentBy: SentBy[]
}

/** What several customers complained about. */
export interface RecurringProblem {
  /** A name, such as "never arrived", or the words of most. */
  words: string
  messages: number
  /** The same as `messages`, or more where the count is an estimate: it is then off by no more than this, with a probability of 95 %. */
  atMost: number
  examples: ReplyId[]
  /** Narrower problems and things in these messages, most frequent first. */
  parts: {words: string; messages: number}[]
}

export interface AuditReport {
  version: 1
  replies: number
  /** Replies with findings. */
  flagged: number
  /** Replies that don't look English, so that no rule judged them. */
  notEnglish: number
  /** Customers whose messages were read: those of a record count once. */
  messages: number
  /** Those of them of whose messages one complains, as `readCustomer` reads it, or tells of a problem that has a name, such as “sold out”. */
  complaints: number
  /** The rules that were broken, most broken first. */
  rules: RuleCount[]
  by: ByKey[]
  /** Largest first, at most 20. */
  formLetters: FormLetter[]
  /** In the complaints; most frequent first, at most 20. */
  recurringProblems: RecurringProblem[]
  /** How many more of each were found than are told. */
  more: {formLetters: number; recurringProblems: number}
}

/** A check that looks across replies. */
export interface LibraryCheck {
  checkId: 'form-letters' | 'recurring-problem'
  principle: string
  citation: Citation
}

export const libraryChecks: readonly LibraryCheck[] = [
  {
    checkId: 'form-letters',
    principle: 'Answer each customer as a person; never send the same words to many.',
    citation: {source: 'saying-no', teaches: 'A form letter says that nobody read the message; a reply in your own words to this one customer is what keeps them.'}
  },
  {
    checkId: 'recurring-problem',
    principle: 'A few calls with the same problem mean: change something.',
    citation: {source: 'petting-the-shark', teaches: 'When several customers run into the same thing, put something in place so that it cannot happen again.'}
  }
]

/** Takes records one at a time. */
export interface Audit {
  /** Throws a `TypeError` that names the record where it or its context has the wrong type; the record is then left out. */
  add(record: AuditRecord): void
  /** What was found so far. */
  report(): AuditReport
}

/** At most this many letters and problems are reported. */
const mostReported = 20

const optionNames: readonly string[] = ['rules', 'learned', 'by', 'least'] satisfies (keyof AuditOptions)[]

/** Starts an audit. Throws a `TypeError` on options that it doesn't know. */
export function startAudit(options: AuditOptions = {}): Audit {
  checkOptions('startAudit', options, optionNames)
  const {rules = recommended, learned, by = [], least = 3} = options
  if (!isListOfStrings(by)) throw new TypeError(`by is ${show(by)}; expected a list of keys, such as ['team']`)
  if (!(Number.isInteger(least) && least >= 2)) throw new TypeError(`least is ${show(least)}; expected a whole number from 2`)
  const linter = createLinter({rules, ...(learned && {learned})})
  const topics = countTopics()
  const complains = (message: string): boolean => {
    const {complaint, fault} = (learned?.readCustomer ?? readCustomer)(message)
    return complaint || (fault !== 'customer' && topics.names(message))
  }
  const speller = createSpeller()
  const tally = tallyRules()
  const byKey = by.map(tallyBy)
  const letters = findLetters()
  const senders = knowSenders(by)
  let records = 0
  let [replies, flagged, notEnglish, messages, complaints] = [0, 0, 0, 0, 0]

  const addReply = (record: AuditRecord, id: ReplyId, text: string, report: Report): void => {
    replies++
    if (report.diagnostics.length > 0) flagged++
    if (report.note !== undefined) notEnglish++
    tally.add(report, id)
    for (const values of byKey) values.add(record, report, id)
    letters.add(read(text, speller), id, senders.of(record))
  }

  return {
    add(record) {
      records++
      if (record === null || typeof record !== 'object') throw new TypeError(`record ${records} is ${show(record)}; expected an object such as {id: 1, reply: '…'}`)
      const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : `#${records}`
      const context = judging(id, () => contextIn(record))
      const judged = repliesOf(record, id, context).map((one) => ({...one, report: judging(id, () => linter.lint(one.text, one.context))}))
      for (const one of judged) addReply(record, one.id, one.text, one.report)
      const written = messagesOf(record).flatMap(({from, text}) => (from === 'customer' && text.trim() !== '' ? [text] : []))
      if (written.length === 0) return
      messages++
      // who says thanks in the end has complained all the same
      const about = written.filter(complains)
      if (about.length === 0) return topics.addCalm(written.join('\n\n'))
      complaints++
      topics.add(about.join('\n\n'), id)
    },
    report() {
      const groups = letters.groups(least)
      const problems = topics.topics(least, mostReported)
      return {
        version: 1,
        replies,
        flagged,
        notEnglish,
        messages,
        complaints,
        rules: tally.counts(),
        by: byKey.map((values) => values.counts()),
        formLetters: groups.slice(0, mostReported).map(({size, alike, examples, wording, sample, senders: counts}) => ({
          replies: size,
          alike,
          examples: [...examples],
          wording,
          advice: howToMakePersonal(sample, wording),
          sentBy: senders.tell(counts)
        })),
        recurringProblems: problems.told,
        more: {formLetters: Math.max(0, groups.length - mostReported), recurringProblems: problems.more}
      }
    }
  }
}

/** Audits replies, given one after another. Throws as `startAudit` and `Audit.add` do. */
export async function auditReplies(replies: Iterable<AuditRecord> | AsyncIterable<AuditRecord>, options: AuditOptions = {}): Promise<AuditReport> {
  const audit = startAudit(options)
  for await (const record of replies) audit.add(record)
  return audit.report()
}

interface OneReply {
  id: ReplyId
  text: string
  context: ReplyContext
}

/** The reply of a record, or the agent's messages in its thread, each with what came before. */
function repliesOf(record: AuditRecord, id: ReplyId, context: ReplyContext): OneReply[] {
  const {reply, thread} = record
  if (typeof reply === 'string') return [{id, text: reply, context}]
  if (reply !== undefined && reply !== null) throw new TypeError(`record ${id}: reply is ${show(reply)}; expected a string`)
  if (!Array.isArray(thread)) throw new TypeError(`record ${id}: reply is missing; expected a string, or a thread`)
  return thread.flatMap((message, at) => {
    if (message?.from !== 'agent') return []
    const before = thread.slice(0, at)
    // of two answers in a row, the second answers the same
    const customer = turnOf(before) || before.findLast(({from}) => from === 'customer')?.text
    return [{id: `${id}/${at + 1}`, text: message.text, context: {...context, thread: before, customer, at: message.at}}]
  })
}

/** Says which record a wrong type stands in. */
function judging<Result>(id: ReplyId, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`record ${id}: ${error.message.replace(/^context\./, '')}`)
    throw error
  }
}
