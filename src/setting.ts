/**
 * What a rule is set to, read the same way at every door.
 */
import type {Rule} from './rule.ts'
import {startOf} from './time.ts'
import type {Level, RuleOptions, Setting, Severity} from './types.ts'

/** A rule with what it was set to. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: RuleOptions
}

/** A rule as users list it: bare, or with its setting. */
export type RuleEntry = Rule | [rule: Rule, setting?: Setting]

/** What each level stands for. */
export const severities: ReadonlyMap<Level, Severity | 'off'> = new Map([
  ['off', 'off'],
  ['info', 'info'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['error', 'error']
])

/**
 * Reads a setting of a rule; undefined where it turns the rule off.
 * Throws a `TypeError` that names the rule and what was expected.
 */
export function activate(rule: Rule, setting?: Setting | RuleOptions | boolean | null): ActiveRule | undefined {
  const fail = (got: unknown, expected: string): never => {
    throw new TypeError(`${rule.ruleId}: ${got}; expected ${expected}`)
  }
  if (setting === false) return undefined
  const [level, options = {}, ...rest]: unknown[] = Array.isArray(setting)
    ? setting
    : typeof setting === 'string'
      ? [setting]
      : [rule.severity, setting === true ? {} : (setting ?? {})]
  if (rest.length) fail(show(setting), '[level, options]')
  const severity = severities.get(level as Level) ?? fail(`${show(level)} is no level`, [...severities.keys()].join(', '))
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return fail(`${show(options)} are no options`, 'an object')
  const known = ['allow', 'maxLength', ...Object.keys(rule.defaults)]
  for (const name of Object.keys(options)) if (!known.includes(name)) fail(`there is no option ${show(name)}`, known.join(', '))
  const {allow = [], maxLength = 1} = options as RuleOptions
  if (!(typeof maxLength === 'number' && maxLength > 0)) fail(`maxLength is ${show(maxLength)}`, 'a number above 0')
  if (!isListOfStrings(allow)) fail(`allow is ${show(allow)}`, 'a list of phrases')
  for (const [name, usual] of Object.entries(rule.defaults)) {
    const value = (options as RuleOptions)[name]
    if (value === undefined) continue
    if (typeof value !== typeof usual) fail(`${name} is ${show(value)}`, `a ${typeof usual}, such as ${show(usual)}`)
    if (typeof value === 'number' && !(value > 0 && value < Number.POSITIVE_INFINITY)) fail(`${name} is ${show(value)}`, `a number above 0, such as ${show(usual)}`)
    if (isDate(usual) && !isDate(value)) fail(`${name} is ${show(value)}`, `an ISO date, such as ${show(usual)}`)
  }
  return severity === 'off' ? undefined : {rule, severity, options: {...rule.defaults, ...options}}
}

const isDate = (value: unknown): boolean => typeof value === 'string' && startOf(value) !== undefined

/** Whether a value is a list of strings, none of them blank. */
export const isListOfStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim())

/** The active rules of a list; of two entries for a rule the later wins. Throws a `TypeError` on what is no rule. */
export function activateAll(entries: readonly RuleEntry[]): ActiveRule[] {
  if (!Array.isArray(entries)) throw new TypeError(`rules is ${show(entries)}; expected a list of rules, such as a preset`)
  const active = new Map<string, ActiveRule | undefined>()
  entries.forEach((entry, index) => {
    const [rule, setting] = Array.isArray(entry) ? entry : [entry, undefined]
    if (typeof rule?.check !== 'function' || (Array.isArray(entry) && entry.length > 2))
      throw new TypeError(`rules[${index}] is ${show(entry)}; expected a rule or [rule, setting]. Combine presets by spread`)
    active.delete(rule.ruleId)
    active.set(rule.ruleId, activate(rule, setting))
  })
  return [...active.values()].filter((one) => one !== undefined)
}

/** Throws a `TypeError` where options of a function are no object, or have a name that it doesn't know. */
export function checkOptions(of: string, options: unknown, names: readonly string[], expected = 'an object of options'): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new TypeError(`${of} was given ${show(options)}; expected ${expected}`)
  for (const name of Object.keys(options)) if (!names.includes(name)) throw new TypeError(`${of} has no option ${show(name)}; expected ${names.join(', ')}`)
}

/** A value in an error message: short, and safe to print. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
