/**
 * Checks what a settings file says, so that whatever is wrong is told with its place.
 */
import {contextFields, readContext} from '../../context.ts'
import {phrasesIn} from '../../match/copied.ts'
import {compileMatcher} from '../../match/matcher.ts'
import {phrases as phrasesOf} from '../../match/phrase.ts'
import {hint} from '../../nearest.ts'
import type {Rule} from '../../rule.ts'
import {activate, severities, show} from '../../setting.ts'
import type {Level, ReplyContext, RuleOptions, Setting} from '../../types.ts'
import type {UsageError} from '../options.ts'
import {levels, presetNames, presets} from '../rules.ts'
import type {Layer} from './apply.ts'
import {checkSentences, type Phrase} from './house.ts'
import type {CommonSettings, HousePhrase, Settings, SettingsOverride} from './types.ts'

/** Makes the error about a place in a settings file. */
export type Wrong = (place: string, message: string) => UsageError

/** What an object holds under the keys of a shape, not yet checked. */
export type Given<Shape> = Partial<Record<keyof Shape, unknown>>

const settingKeys = ['extends', 'preset', 'rules', 'context', 'overrides', 'phrases'] as const satisfies (keyof Settings)[]
const overrideKeys = ['files', 'preset', 'rules', 'context'] as const satisfies (keyof SettingsOverride)[]
const phraseKeys = ['id', 'words', 'message', 'severity', 'suggest', 'pass', 'fail'] as const satisfies (keyof HousePhrase)[]

/** What stands under the known keys of an object, which may have no other. */
function readObject<Key extends string>(value: unknown, known: readonly Key[], place: string, wrong: Wrong): Partial<Record<Key, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, `is ${show(value)}; expected an object`)
  for (const key of Object.keys(value))
    if (!known.some((one) => one === key)) throw wrong(within(place, key), `there is no such setting; expected ${known.join(', ')}${hint(key, known)}`)
  // without what it inherits
  return {...value}
}

const hintFor = (given: unknown, names: Iterable<string>): string => (typeof given === 'string' ? hint(given, names) : '')

const within = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`)

export const readSettings = (value: unknown, wrong: Wrong): Given<Settings> => readObject(value, settingKeys, '', wrong)

/** One text or a list of them, with the place of each. */
export function readTexts(value: unknown, place: string, wrong: Wrong): {text: string; place: string}[] {
  const given: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return given.map((text, index) => {
    const own = Array.isArray(value) ? `${place}[${index}]` : place
    return {text: readText(text, own, wrong), place: own}
  })
}

function readText(value: unknown, place: string, wrong: Wrong): string {
  if (typeof value !== 'string' || value.trim() === '') throw wrong(place, `is ${value === undefined ? 'missing' : show(value)}; expected a text`)
  return value
}

function readList(value: unknown, place: string, wrong: Wrong): unknown[] {
  if (value !== undefined && !Array.isArray(value)) throw wrong(place, `is ${show(value)}; expected a list`)
  return value ?? []
}

/** What a file or an override sets for the files that it is for. */
export function readLayer({preset, rules, context}: Given<CommonSettings>, from: string, place: string, known: ReadonlyMap<string, Rule>, wrong: Wrong): Layer {
  if (preset !== undefined && !presets.has(preset as string))
    throw wrong(within(place, 'preset'), `${typeof preset === 'string' ? 'there is no preset' : 'is'} ${show(preset)}; expected ${presetNames}${hintFor(preset, presets.keys())}`)
  return {
    from,
    ...(preset !== undefined && {preset: preset as string}),
    rules: readRules(rules, within(place, 'rules'), known, wrong),
    context: readOwnContext(context, within(place, 'context'), wrong)
  }
}

export function readOverride(value: unknown, from: string, settingsFile: string, place: string, known: ReadonlyMap<string, Rule>, wrong: Wrong): Layer {
  const {files, ...rest} = readObject(value, overrideKeys, place, wrong)
  const globs = readTexts(files, `${place}.files`, wrong).map(({text}) => text)
  if (globs.length === 0) throw wrong(`${place}.files`, 'is missing; expected globs, such as "macros/**"')
  return {...readLayer(rest, `${from} ${place}`, place, known, wrong), files: {globs, settingsFile}}
}

export const readOverrides = (value: unknown, wrong: Wrong): unknown[] => readList(value, 'overrides', wrong)

function readRules(value: unknown, place: string, known: ReadonlyMap<string, Rule>, wrong: Wrong): [id: string, setting: Setting][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, `is ${show(value)}; expected an object, such as {"no-blame": "error"}`)
  return Object.entries(value).map(([id, setting]) => {
    const rule = known.get(id)
    if (!rule) throw wrong(`${place}.${id}`, `there is no such rule${hint(id, known.keys()) || '; reply-lint --list-rules shows them all'}`)
    return [id, readSetting(rule, setting, `${place}.${id}`, wrong)]
  })
}

function readSetting(rule: Rule, setting: unknown, place: string, wrong: Wrong): Setting {
  const [level, options]: unknown[] = Array.isArray(setting) ? setting : [setting]
  if (!levels.includes(level as Level)) throw wrong(place, `${show(level)} is no level; expected ${levels.join(', ')}${hintFor(level, levels)}`)
  const named = typeof options === 'object' && !Array.isArray(options) ? {...options} : {}
  const names = ['allow', 'maxLength', ...Object.keys(rule.defaults)]
  for (const name of Object.keys(named)) if (!names.includes(name)) throw wrong(place, `there is no option ${show(name)}; expected ${names.join(', ')}${hint(name, names)}`)
  try {
    activate(rule, setting as Setting)
    const allowed = phrasesIn((named as RuleOptions).allow ?? [])
    if (allowed) compileMatcher([allowed])
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(place, error.message)
    if (error instanceof TypeError) throw wrong(place, error.message.replace(`${rule.ruleId}: `, ''))
    throw error
  }
  return Array.isArray(setting) ? [level as Level, named] : (level as Level)
}

function readOwnContext(value: unknown, place: string, wrong: Wrong): ReplyContext {
  if (value === undefined) return {}
  const context = readObject(value, contextFields, place, wrong) as ReplyContext
  try {
    return readContext(context)
  } catch (error) {
    if (error instanceof TypeError) throw wrong(...partsOf(error.message, place))
    throw error
  }
}

/** `context.channel is "fax"; …` by its field and the rest. */
function partsOf(message: string, place: string): [place: string, message: string] {
  const [, field = '', rest = ''] = /^context\.([\w.[\]]+) (.*)/s.exec(message) ?? []
  return [`${place}.${field}`, rest]
}

const idForm = /^house\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The phrases of a file; each is held to its sentences. */
export function readPhrases(value: unknown, from: string, wrong: Wrong): Phrase[] {
  const places = new Map<string, string>()
  return readList(value, 'phrases', wrong).map((one, index) => {
    const place = `phrases[${index}]`
    const phrase = readPhrase(one, from, place, wrong)
    const before = places.get(phrase.id)
    if (before !== undefined) throw wrong(`${place}.id`, `${phrase.id} is the id of ${before} already`)
    places.set(phrase.id, place)
    checkSentences(phrase, place, wrong)
    return phrase
  })
}

function readPhrase(value: unknown, from: string, place: string, wrong: Wrong): Phrase {
  const {id, words, message, severity = 'warning', suggest, pass, fail} = readObject(value, phraseKeys, place, wrong)
  if (typeof id !== 'string' || !idForm.test(id)) throw wrong(`${place}.id`, `is ${show(id)}; expected house/ and lower case with dashes, such as house/no-ping`)
  const lines = readTexts(words, `${place}.words`, wrong)
  if (lines.length === 0) throw wrong(`${place}.words`, 'is missing; expected a phrase, such as "ping (us|me)"')
  for (const line of lines) {
    try {
      compileMatcher([phrasesOf({}, line.text)])
    } catch (error) {
      if (error instanceof SyntaxError) throw wrong(line.place, error.message)
      throw error
    }
  }
  const own = severities.get(severity as Level)
  if (own === undefined || own === 'off') {
    const names = levels.filter((level) => level !== 'off')
    throw wrong(`${place}.severity`, `is ${show(severity)}; expected ${names.join(', ')}${hintFor(severity, names)}`)
  }
  const sentences = (given: unknown, key: string): string[] => readTexts(given, `${place}.${key}`, wrong).map(({text}) => text)
  return {
    id,
    words: lines.map(({text}) => text),
    message: readText(message, `${place}.message`, wrong),
    severity: own,
    ...(suggest !== undefined && {suggest: readText(suggest, `${place}.suggest`, wrong)}),
    pass: sentences(pass, 'pass'),
    fail: sentences(fail, 'fail'),
    from
  }
}
