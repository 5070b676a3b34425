/**
 * What of the settings applies to a file.
 */
import {dirname, relative, resolve, sep} from 'node:path'
import type {Rule} from '../../rule.ts'
import {activate, type RuleEntry} from '../../setting.ts'
import type {ReplyContext, Setting} from '../../types.ts'
import {stringify} from '../reporters/reporter.ts'
import {isOfHouse, presets, rules} from '../rules.ts'
import {houseRule, type Phrase} from './house.ts'

/** All that was set, lowest first; plain data, so that it can be sent to a worker. */
export interface LoadedSettings {
  /** The paths of the settings files, those that are extended included. */
  files: string[]
  layers: Layer[]
  phrases: Phrase[]
}

/** What one settings file, one of its overrides or the command line sets. */
export interface Layer {
  /** Who says so: `reply-lint.config.json`, `reply-lint.config.json overrides[0]`, `command line`. */
  from: string
  /** The files that it is for; all unless given. */
  files?: {globs: string[]; settingsFile: string}
  /** Is put to the presets before. */
  extended?: string
  /** Takes the place of the presets before. */
  preset?: string
  rules: (readonly [id: string, setting: Setting])[]
  context: ReplyContext
}

/** What applies to a file. */
export interface Applied {
  from: string[]
  presets: string[]
  rules: ReadonlyMap<string, Setting>
  context: ReplyContext
}

/** Gives the layers that are for a file. */
export async function createChooser({layers}: LoadedSettings): Promise<(file: string) => Layer[]> {
  const chosen = await Promise.all(layers.map(({files}) => (files ? matcherOf(files) : () => true)))
  return (file) => layers.filter((_, index) => chosen[index]?.(file))
}

async function matcherOf({globs, settingsFile}: {globs: string[]; settingsFile: string}): Promise<(file: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  const wanted = globs.filter((glob) => !isNegated(glob))
  const matches = picomatch(wanted.length > 0 ? wanted : '**', {dot: true, ignore: globs.filter(isNegated).map((glob) => glob.slice(1))})
  return (file) => matches(relative(dirname(settingsFile), resolve(file)).split(sep).join('/'))
}

/** `!x`, but not `!(x|y)`, which is a part of a pattern. */
const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob)

export function applyLayers(layers: readonly Layer[]): Applied {
  let names: string[] = []
  const settings = new Map<string, Setting>()
  const context: ReplyContext = {}
  for (const {extended, preset, rules, context: given} of layers) {
    if (extended !== undefined) names.push(extended)
    if (preset !== undefined) names = [preset]
    for (const [id, setting] of rules) settings.set(id, onTopOf(settings.get(id), setting))
    Object.assign(context, given)
  }
  return {from: [...new Set(layers.map(({from}) => from))], presets: names.length > 0 ? names : ['recommended'], rules: settings, context}
}

/** A level alone keeps the options. */
const onTopOf = (before: Setting | undefined, setting: Setting): Setting => (typeof setting === 'string' && Array.isArray(before) ? [setting, before[1] ?? {}] : setting)

/** The rules of this package and those that the house's phrases make, by id. */
export const rulesWith = (phrases: readonly Phrase[]): ReadonlyMap<string, Rule> => new Map([...rules, ...phrases.map((phrase) => [phrase.id, houseRule(phrase)] as const)])

/** The rules that apply, of those that there are. */
export function entriesOf({presets: names, rules: settings}: Applied, known: ReadonlyMap<string, Rule>): RuleEntry[] {
  return [
    ...names.flatMap((name) => presets.get(name) ?? []),
    ...[...known.values()].filter(isOfHouse),
    ...[...settings].map(([id, setting]): RuleEntry => [known.get(id) as Rule, setting])
  ]
}

/** For `--print-config`. */
export async function tellSettings(file: string, settings: LoadedSettings): Promise<string> {
  const chooser = await createChooser(settings)
  const applied = applyLayers(chooser(file))
  const told = new Map<string, Setting>()
  for (const entry of entriesOf(applied, rulesWith(settings.phrases))) {
    const [rule, setting] = Array.isArray(entry) ? entry : [entry]
    const active = activate(rule, setting)
    told.set(rule.ruleId, active ? [active.severity, active.options] : 'off')
  }
  const byId = Object.fromEntries([...told].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${stringify({file, settings: applied.from, presets: applied.presets, rules: byId, context: applied.context, phrases: settings.phrases}, 2)}\n`
}
