/**
 * Checks what travels beside a reply, so that what can't be meant is told where it was given.
 */
import {isAutomatic} from './automatic.ts'
import {distance, hint} from './nearest.ts'
import {show} from './setting.ts'
import {startOf, timeOf} from './time.ts'
import type {ReplyContext, ThreadMessage} from './types.ts'

/** Throws a `TypeError` that names the place and what was expected. */
type Check = (value: unknown, place: string) => void

const fail = (place: string, value: unknown, expected: string): never => {
  throw new TypeError(`${place} is ${show(value)}; expected ${expected}`)
}

/* @__NO_SIDE_EFFECTS__ */
const checked =
  (holds: (value: unknown) => boolean, expected: string): Check =>
  (value, place) => {
    if (!holds(value)) fail(place, value, expected)
  }

const oneOf = (...values: unknown[]): Check => checked((value) => values.includes(value), `one of ${values.join(', ')}`)
const text: Check = /* @__PURE__ */ checked((value) => typeof value === 'string', 'a string')

const isAbsent = (value: unknown): boolean => value === undefined || value === null
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const timeForms = "an ISO time, such as '2026-03-01T09:30Z', or milliseconds since 1970"

const time: Check = /* @__PURE__ */ checked((value) => isBlank(value) || timeOf(value) !== undefined, timeForms)

const date: Check = /* @__PURE__ */ checked(
  (value) => typeof value === 'string' && (isBlank(value) || startOf(value) !== undefined),
  "an ISO date or a year in quotes, such as '2019-04-01' or '2019'"
)

const name: Check = /* @__PURE__ */ checked((value) => typeof value === 'string' && (isBlank(value) || /\p{L}/u.test(value)), 'a name, as a string')

const remedies: Check = (value, place) => {
  if (!Array.isArray(value)) return fail(place, value, 'a list of strings')
  for (const [index, remedy] of value.entries()) if (typeof remedy !== 'string') fail(`${place}[${index}]`, remedy, 'what the agent may offer, such as "a refund"')
}

const thread: Check = (value, place) => {
  if (!Array.isArray(value)) return fail(place, value, `a list of {from: 'customer' | 'agent', text, at?}, where at is ${timeForms}`)
  const messages: (Partial<ThreadMessage> | null | undefined)[] = value
  for (const [index, message] of messages.entries()) {
    const here = `${place}[${index}]`
    if (typeof message !== 'object' || message === null || Array.isArray(message)) return fail(here, message, "{from: 'customer' | 'agent', text, at?}")
    if (message.from !== 'customer' && message.from !== 'agent') fail(`${here}.from`, message.from, 'customer or agent')
    text(message.text, `${here}.text`)
    if (!isAbsent(message.at)) time(message.at, `${here}.at`)
  }
  const times = messages.flatMap((message) => timeOf(message?.at) ?? [])
  if ((times.at(-1) ?? 0) < (times[0] ?? 0)) fail(place, value, 'the oldest message first, but its last one was written before its first')
}

const fields: Readonly<Record<keyof ReplyContext, Check>> = {
  customer: text,
  thread,
  at: time,
  fault: /* @__PURE__ */ oneOf('customer', 'company', 'third-party', 'unknown'),
  channel: /* @__PURE__ */ oneOf('email', 'chat', 'sms', 'social', 'review', 'macro'),
  customerName: name,
  customerSince: date,
  remedies,
  disputeClause: text
}

/** The names of the context's fields. */
export const contextFields: readonly (keyof ReplyContext)[] = /* @__PURE__ */ Object.keys(fields) as (keyof ReplyContext)[]

/** On one line, so that a suggestion stays one sentence. */
const onOneLine = (words: string): string => words.trim().replace(/\s+/g, ' ')

/**
 * The context without its empty fields: a blank text and an empty thread are absent. Throws a `TypeError` that names the field and what was
 * expected, also where a field is mistyped; a key that is like none of them is its owner's affair.
 */
export function readContext(context: ReplyContext | null | undefined): ReplyContext {
  if (context === undefined || context === null) return {}
  if (typeof context !== 'object' || Array.isArray(context)) throw new TypeError(`The context is ${show(context)}; expected an object such as {customer: '…'}`)
  for (const key of Object.keys(context))
    if (isMistyped(key)) throw new TypeError(`The context has no field ${show(key)}; expected ${contextFields.join(', ')}${hint(key, contextFields)}`)
  return contextIn(context)
}

/** A field but for one letter, its capitals or a "_"; what is farther off may be anybody's. */
const isMistyped = (key: string): boolean => {
  const letters = key.toLowerCase().replace(/[^a-z]/g, '')
  return (
    letters.length > 4 && letters.length < 20 && !(contextFields as readonly string[]).includes(key) && contextFields.some((field) => distance(letters, field.toLowerCase()) < 2)
  )
}

/** Whether somebody answered: a machine that says that a message came in is nobody. */
export const isAnswer = ({from, text}: ThreadMessage): boolean => from === 'agent' && !isAutomatic(text)

/** The customer's messages since the agent's last one, as one; blank where there are none. */
export function turnOf(thread: readonly ThreadMessage[]): string {
  const since = thread.slice(thread.findLastIndex(isAnswer) + 1).filter(({from}) => from === 'customer')
  return since.map(({text}) => text).join('\n\n')
}

/** The context among the keys of a record, whose other keys are its own affair. Throws as `readContext` does. */
export function contextIn(record: ReplyContext): ReplyContext {
  const given: ReplyContext = {}
  for (const field of contextFields) {
    const value = record[field]
    if (isAbsent(value)) continue
    fields[field](value, `context.${field}`)
    if (!isBlank(value) && !(field === 'thread' && (value as unknown[]).length === 0)) Object.assign(given, {[field]: value})
  }
  // who gives a thread that ends with the customer has given what the reply answers
  const turn = turnOf(given.thread ?? [])
  if (given.customer === undefined && !isBlank(turn)) given.customer = turn
  if (given.customerName) given.customerName = onOneLine(given.customerName)
  // the sentence that a remedy ends brings its own full stop
  given.remedies &&= given.remedies.map((remedy) => onOneLine(remedy).replace(/(?<![.!\s])[.!\s]+$/, '')).filter((remedy) => /[\p{L}\p{N}]/u.test(remedy))
  return given
}
