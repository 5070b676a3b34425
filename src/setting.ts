/**
 * What a rule is set to, read the same way at every door.
 */
import type {Rule} from './rule.ts'
import type {Level, RuleOptions, Setting, Severity} from './types.ts'

/** A rule with what it was set to. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: RuleOptions
}

/** A rule as users list it: bare, or with its setting. */
export type RuleEntry = Rule | [rule: Rule, setting?: Setting]

const severities: Readonly<Record<string, Severity | 'off'>> = {off: 'off', info: 'info', warn: 'warning', warning: 'warning', error: 'error'}

/**
 * Reads a setting of a rule; undefined where it turns the rule off.
 * Throws a `TypeError` that names the rule and what was expected.
 */
export function activate(rule: Rule, setting?: Setting | RuleOptions | boolean | null): ActiveRule | undefined {
  const fail = (got: string, expected: string): never => {
    throw new TypeError(`${rule.ruleId}: ${got}; expected ${expected}`)
  }
  const levels = "'off', 'info', 'warn', 'warning' or 'error'"
  const readLevel = (level: unknown): Severity | 'off' => {
    const severity = typeof level === 'string' && Object.hasOwn(severities, level) ? severities[level] : undefined
    return severity ?? fail(`${show(level)} is no level`, levels)
  }
  const readOptions = (options: unknown): RuleOptions => {
    if (options === undefined || options === null) return {...rule.defaults}
    if (typeof options !== 'object' || Array.isArray(options)) return fail(`${show(options)} are no options`, 'an object')
    const known = ['allow', ...Object.keys(rule.defaults)]
    for (const name of Object.keys(options)) if (!known.includes(name)) fail(`there is no option ${show(name)}`, known.join(', '))
    const {allow} = options as RuleOptions
    if (allow !== undefined && !(Array.isArray(allow) && allow.every((phrase) => typeof phrase === 'string' && phrase.trim() !== '')))
      fail(`allow is ${show(allow)}`, 'a list of phrases')
    return {...rule.defaults, ...options}
  }

  if (setting === false) return undefined
  if (setting === undefined || setting === null || setting === true) return {rule, severity: rule.severity, options: readOptions(undefined)}
  if (typeof setting === 'string') {
    const level = readLevel(setting)
    return level === 'off' ? undefined : {rule, severity: level, options: readOptions(undefined)}
  }
  if (Array.isArray(setting)) {
    if (![1, 2].includes(setting.length)) fail(show(setting), `[level] or [level, options]`)
    const level = readLevel(setting[0])
    const options = readOptions(setting[1])
    return level === 'off' ? undefined : {rule, severity: level, options}
  }
  return {rule, severity: rule.severity, options: readOptions(setting)}
}

/** The active rules of a list; of two entries for a rule the later wins. Throws a `TypeError` on what is no rule. */
export function activateAll(entries: readonly RuleEntry[]): ActiveRule[] {
  if (!Array.isArray(entries)) throw new TypeError(`rules is ${show(entries)}; expected a list of rules, such as a preset`)
  const active = new Map<string, ActiveRule | undefined>()
  entries.forEach((entry, index) => {
    const [rule, setting] = Array.isArray(entry) ? entry : [entry, undefined]
    if (typeof rule !== 'function' || typeof rule.ruleId !== 'string' || typeof rule.check !== 'function')
      throw new TypeError(`rules[${index}] is ${show(rule)}; expected a rule or [rule, setting]`)
    if (Array.isArray(entry) && entry.length > 2) throw new TypeError(`rules[${index}] has ${entry.length} parts; expected a rule or [rule, setting]. Combine presets by spread`)
    active.delete(rule.ruleId)
    active.set(rule.ruleId, activate(rule, setting))
  })
  return [...active.values()].filter((one) => one !== undefined)
}

/** A value in an error message: short, and safe to print. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

export type {Level}
