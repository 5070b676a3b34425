/**
 * Checks what travels beside a reply, so that a wrong type is told where it was given.
 */
import {show} from './setting.ts'
import type {ReplyContext} from './types.ts'

const isTime = (value: unknown): boolean => !Number.isNaN(typeof value === 'string' ? Date.parse(value) : Number(value))

const isThread = (value: unknown): boolean =>
  Array.isArray(value) && value.every((message) => (message?.from === 'customer' || message?.from === 'agent') && typeof message.text === 'string' && isTime(message.at ?? 0))

type Check = [holds: (value: unknown) => boolean, expected: string]

const oneOf = (...values: unknown[]): Check => [(value) => values.includes(value), `one of ${values.join(', ')}`]
const text: Check = [(value) => typeof value === 'string', 'a string']

/** On one line, so that a suggestion stays one sentence. */
const onOneLine = (words: string): string => words.trim().replace(/\s+/g, ' ')

const fields: Readonly<Record<keyof ReplyContext, Check>> = {
  customer: text,
  thread: [isThread, "a list of {from: 'customer' | 'agent', text, at?}, where at is an ISO time or milliseconds"],
  fault: /* @__PURE__ */ oneOf('customer', 'company', 'third-party', 'unknown'),
  channel: /* @__PURE__ */ oneOf('email', 'chat', 'sms', 'social', 'review', 'macro'),
  customerName: text,
  customerSince: text,
  remedies: [(value) => Array.isArray(value) && value.every(text[0]), 'a list of strings'],
  disputeClause: text
}

/** The names of the context's fields. */
export const contextFields: readonly (keyof ReplyContext)[] = Object.keys(fields) as (keyof ReplyContext)[]

/** The context without its empty fields. Keys it doesn't know are left alone. Throws a `TypeError` that names the field and what was expected. */
export function readContext(context: ReplyContext | null | undefined): ReplyContext {
  if (typeof (context ?? {}) !== 'object' || Array.isArray(context)) throw new TypeError(`The context is ${show(context)}; expected an object such as {customer: '…'}`)
  const given: ReplyContext = {}
  for (const name of contextFields) {
    const value = context?.[name] ?? undefined
    if (value === undefined) continue
    const [holds, expected] = fields[name]
    if (!holds(value)) throw new TypeError(`context.${name} is ${show(value)}; expected ${expected}`)
    if (typeof value === 'string' ? value.trim() === '' : name === 'thread' && (value as unknown[]).length === 0) continue
    Object.assign(given, {[name]: value})
  }
  if (given.customerName) given.customerName = onOneLine(given.customerName)
  // the sentence that a remedy ends brings its own full stop
  given.remedies &&= given.remedies.map((remedy) => onOneLine(remedy).replace(/(?<![.!\s])[.!\s]+$/, '')).filter((remedy) => remedy !== '')
  return given
}
