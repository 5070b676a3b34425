/**
 * Checks what travels beside a reply, so that a wrong type is told where it was given.
 */
import {show} from './setting.ts'
import type {ReplyContext} from './types.ts'

const strings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
const isTime = (value: unknown): boolean => (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && !Number.isNaN(Date.parse(value)))

const isThread = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (message) =>
      message !== null &&
      typeof message === 'object' &&
      (message.from === 'customer' || message.from === 'agent') &&
      typeof message.text === 'string' &&
      (message.at === undefined || message.at === null || isTime(message.at))
  )

const faults = ['customer', 'company', 'third-party', 'unknown']
const channels = ['email', 'chat', 'sms', 'social', 'review', 'macro']
const text: [(value: unknown) => boolean, string] = [(value) => typeof value === 'string', 'a string']

const fields: Readonly<Record<keyof ReplyContext, [holds: (value: unknown) => boolean, expected: string]>> = {
  customer: text,
  thread: [isThread, "a list of {from: 'customer' | 'agent', text, at?}, where at is an ISO time or milliseconds"],
  fault: [(value) => faults.includes(value as string), `one of ${faults.join(', ')}`],
  channel: [(value) => channels.includes(value as string), `one of ${channels.join(', ')}`],
  customerName: text,
  customerSince: text,
  remedies: [strings, 'a list of strings'],
  disputeClause: text
}

/** The names of the context's fields. */
export const contextFields: readonly (keyof ReplyContext)[] = Object.keys(fields) as (keyof ReplyContext)[]

/** The context without its empty fields. Keys it doesn't know are left alone. Throws a `TypeError` that names the field and what was expected. */
export function readContext(context: ReplyContext | null | undefined): ReplyContext {
  if (context === undefined || context === null) return {}
  if (typeof context !== 'object' || Array.isArray(context)) throw new TypeError(`The context is ${show(context)}; expected an object such as {customer: '…'}`)
  const given: ReplyContext = {}
  for (const name of contextFields) {
    const value = context[name]
    if (value === undefined || value === null) continue
    const [holds, expected] = fields[name]
    if (!holds(value)) throw new TypeError(`context.${name} is ${show(value)}; expected ${expected}`)
    if (typeof value === 'string' && value.trim() === '') continue
    Object.assign(given, {[name]: value})
  }
  return given
}
