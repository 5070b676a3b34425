/**
 * Counts which rules are broken, in all replies and for each value of a key.
 */
import type {Report, Severity} from '../types.ts'
import {addExample, copyOf, type ReplyId} from './examples.ts'

export interface RuleCount {
  ruleId: string
  /** The loudest that it reported at, among the replies that are counted here. */
  severity: Severity
  /** Its findings at each level: what a rule is less sure of it tells at a quieter one. */
  levels: Record<Severity, number>
  principle: string
  /** Replies that break it. */
  replies: number
  findings: number
  examples: ReplyId[]
}

/** What the replies with one value of a key break. */
export interface ValueCount {
  value: string
  replies: number
  /** Replies with findings. */
  flagged: number
  rules: RuleCount[]
}

export interface ByKey {
  key: string
  /** Most replies with findings first. */
  values: ValueCount[]
}

export interface RuleTally {
  add(report: Report, id: ReplyId): void
  /** Most broken first. */
  counts(): RuleCount[]
}

/** One rule may report at several levels: a learned detector is surer of some findings than of others. */
const loudness: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

export function tallyRules(): RuleTally {
  const counts = new Map<string, RuleCount>()
  return {
    add({diagnostics}, id) {
      const broken = new Set<string>()
      for (const {ruleId, severity, principle} of diagnostics) {
        let count = counts.get(ruleId)
        if (!count) {
          count = {ruleId, severity, levels: {error: 0, warning: 0, info: 0}, principle, replies: 0, findings: 0, examples: []}
          counts.set(ruleId, count)
        }
        count.findings++
        count.levels[severity]++
        if (loudness[severity] > loudness[count.severity]) count.severity = severity
        if (broken.has(ruleId)) continue
        broken.add(ruleId)
        count.replies++
        addExample(count.examples, id)
      }
    },
    counts: () =>
      [...counts.values()]
        .map((count) => ({...count, levels: {...count.levels}, examples: [...count.examples]}))
        .sort((a, b) => b.replies - a.replies || b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
  }
}

/** Of more values, the later ones are counted together. */
const mostValues = 1_000
const longestValue = 80
const others = '(others)'
/** Stands for records without the key. */
export const none = '(none)'

/** A record, whose keys may have any values. */
export type Valued = Readonly<Record<string, unknown>>

export interface KeyTally {
  add(record: Valued, report: Report, id: ReplyId): void
  counts(): ByKey
}

export function tallyBy(key: string): KeyTally {
  const values = new Map<string, {replies: number; flagged: number; tally: RuleTally}>()
  return {
    add(record, report, id) {
      for (const value of valuesAt(record, key)) {
        const name = values.has(value) || values.size < mostValues ? value : others
        let counted = values.get(name)
        if (!counted) {
          counted = {replies: 0, flagged: 0, tally: tallyRules()}
          values.set(copyOf(name), counted)
        }
        counted.replies++
        if (report.diagnostics.length > 0) counted.flagged++
        counted.tally.add(report, id)
      }
    },
    counts: () => ({
      key,
      values: [...values]
        .map(([value, {replies, flagged, tally}]) => ({value, replies, flagged, rules: tally.counts()}))
        .sort((a, b) => b.flagged - a.flagged || b.replies - a.replies || (a.value < b.value ? -1 : 1))
    })
  }
}

/** The values of a key as text; `none` where it has none. */
export const valuesAt = (record: Valued, key: string): string[] => valuesOf(valueAt(record, key))

/** The value of a key, if need be in other capitals, as people head their columns: `Team`. */
function valueAt(record: Valued, key: string): unknown {
  const name = Object.hasOwn(record, key) ? key : Object.keys(record).find((other) => other.toLowerCase() === key.toLowerCase())
  return name === undefined ? undefined : record[name]
}

/** As text; a list stands for each of its values. */
function valuesOf(value: unknown): string[] {
  const texts = (Array.isArray(value) ? value : [value])
    .filter((one) => ['string', 'number', 'boolean'].includes(typeof one) && one !== '')
    .map((one) => String(one).slice(0, longestValue))
  return texts.length > 0 ? [...new Set(texts)] : [none]
}
