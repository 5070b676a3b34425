/**
 * The rules that apply, by their public names.
 */
import * as rulesByName from '../../rules/index.ts'
import * as presetsByName from '../../rules/presets/index.ts'
import {hint} from '../nearest.ts'
import type {Rule} from '../rule.ts'
import {type RuleEntry, severities} from '../setting.ts'
import type {Level, Setting} from '../types.ts'
import {UsageError} from './options.ts'
import {safe} from './terminal.ts'

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(Object.values(rulesByName as unknown as Record<string, Rule>).map((rule) => [rule.ruleId, rule]))

/** Every preset by its name: `deEscalation` is `de-escalation`. */
export const presets: ReadonlyMap<string, readonly RuleEntry[]> = new Map(
  Object.entries(presetsByName as Record<string, readonly RuleEntry[]>).map(([name, entries]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), entries])
)

/** As messages list them. */
export const presetNames: string = [...presets.keys()].join(', ')

export const levels: readonly Level[] = [...severities.keys()]

/** The value of `--preset`. Throws a `UsageError` on a name that it doesn't know. */
export function readPresetName(name: string): string {
  if (!presets.has(name)) throw new UsageError(`There is no preset ${safe(name)}; expected ${presetNames}${hint(name, presets.keys())}`)
  return name
}

/** A value of `--rule`, for one of the rules that there are. Throws a `UsageError` on what it doesn't know. */
export function readRuleArgument(given: string, known: ReadonlyMap<string, Rule>): [id: string, setting: Setting] {
  const [id = '', name] = given.split(/=(.*)/s)
  if (name === undefined) throw new UsageError(`--rule is ${safe(given)}; expected ID=LEVEL, such as ${[...rules.keys()][0]}=warning`)
  const {ruleId} = findRule(id, known)
  const level = levels.find((one) => one === name)
  if (!level) throw new UsageError(`--rule ${safe(id)} is set to ${safe(name) || 'nothing'}; expected ${levels.join(', ')}${hint(name, levels)}`)
  return [ruleId, level]
}

/** Throws a `UsageError` on an id that it doesn't know. */
export function findRule(id: string, known: ReadonlyMap<string, Rule>): Rule {
  const rule = known.get(id)
  if (!rule) throw new UsageError(`There is no rule ${safe(id)}${hint(id, known.keys()) || '; reply-lint --list-rules shows them all'}`)
  return rule
}

/** The presets that hold a rule. */
export const presetsWith = (rule: Rule): string[] =>
  [...presets].flatMap(([name, entries]) => (entries.some((entry) => entry === rule || (Array.isArray(entry) && entry[0] === rule)) ? [name] : []))

/** Whether a rule is none of this package's: a phrase of the house, which applies without a preset. */
export const isOfHouse = ({ruleId}: Rule): boolean => !rules.has(ruleId)
