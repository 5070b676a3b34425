/**
 * The rules that apply, by their public names.
 */

import * as rulesByName from '../../rules/index.ts'
import * as presetsByName from '../../rules/presets/index.ts'
import type {Rule} from '../rule.ts'
import type {RuleEntry} from '../setting.ts'
import type {Level} from '../types.ts'
import {hint} from './nearest.ts'
import {UsageError} from './options.ts'
import {safe} from './terminal.ts'

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(Object.values(rulesByName as unknown as Record<string, Rule>).map((rule) => [rule.ruleId, rule]))

/** Every preset by its name: `deEscalation` is `de-escalation`. */
export const presets: ReadonlyMap<string, readonly RuleEntry[]> = new Map(
  Object.entries(presetsByName as Record<string, readonly RuleEntry[]>).map(([name, entries]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), entries])
)

const levels = ['off', 'info', 'warn', 'warning', 'error']

/** A preset with the settings of `--rule` on top. Throws a `UsageError` on a name that it doesn't know. */
export function chooseRules(preset: string, settings: readonly string[]): RuleEntry[] {
  const chosen = presets.get(preset)
  if (!chosen) throw new UsageError(`There is no preset ${safe(preset)}; expected ${[...presets.keys()].join(', ')}${hint(preset, presets.keys())}`)
  return [...chosen, ...settings.map(readSetting)]
}

function readSetting(setting: string): RuleEntry {
  const [id = '', level] = setting.split(/=(.*)/s)
  if (level === undefined) throw new UsageError(`--rule is ${safe(setting)}; expected ID=LEVEL, such as ${[...rules.keys()][0]}=warning`)
  const rule = findRule(id)
  if (!levels.includes(level)) throw new UsageError(`--rule ${safe(id)} is set to ${safe(level) || 'nothing'}; expected ${levels.join(', ')}${hint(level, levels)}`)
  return [rule, level as Level]
}

/** Throws a `UsageError` on an id that it doesn't know. */
export function findRule(id: string): Rule {
  const rule = rules.get(id)
  if (!rule) throw new UsageError(`There is no rule ${safe(id)}${hint(id, rules.keys()) || '; reply-lint --list-rules shows them all'}`)
  return rule
}

/** The presets that hold a rule. */
export const presetsWith = (rule: Rule): string[] =>
  [...presets].flatMap(([name, entries]) => (entries.some((entry) => entry === rule || (Array.isArray(entry) && entry[0] === rule)) ? [name] : []))
