/**
 * Finds the settings file, and reads it with those that it extends.
 */
import {realpath} from 'node:fs/promises'
import {dirname, extname, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Loaders, lilconfig} from 'lilconfig'
import {hint} from '../../nearest.ts'
import {show} from '../../setting.ts'
import {reasonOf} from '../files.ts'
import {type Options, UsageError} from '../options.ts'
import {linesOf} from '../places.ts'
import {presetNames, presets, readPresetName, readRuleArgument} from '../rules.ts'
import {safe} from '../terminal.ts'
import {type Layer, type LoadedSettings, rulesWith} from './apply.ts'
import {readLayer, readOverride, readOverrides, readPhrases, readSettings, readTexts, type Wrong} from './check.ts'
import type {Phrase} from './house.ts'

const extensions = ['.js', '.mjs', '.ts', '.json']

/**
 * The settings of the file that `--config` names, else of the nearest from the working directory upwards, with those of the command line on
 * top. Throws a `UsageError` that names the file and the place of what is wrong.
 */
export async function loadSettings({config, preset, rules}: Pick<Options, 'config' | 'preset' | 'rules'>): Promise<LoadedSettings> {
  const file = config === undefined ? await find() : {path: resolve(config), value: await load(config)}
  const {files, layers, phrases}: LoadedSettings = file ? await readSettingsFile(file.path, file.value, []) : {files: [], layers: [], phrases: []}
  const known = rulesWith(phrases)
  const above: Layer = {
    from: 'command line',
    ...(preset !== undefined && {preset: readPresetName(preset)}),
    rules: rules.map((one) => readRuleArgument(one, known)),
    context: {}
  }
  return {files, layers: preset !== undefined || rules.length > 0 ? [...layers, above] : layers, phrases}
}

/** As messages call it. */
const nameOf = (file: string): string => relative('', file) || file

const broken = (file: string, message: string): UsageError => new UsageError(safe(`${nameOf(file)}: ${message}`))

async function find(): Promise<{path: string; value: unknown} | undefined> {
  const found = await searching.search().catch((error: unknown) => {
    throw error instanceof UsageError ? error : broken((error as NodeJS.ErrnoException).path ?? 'reply-lint.config', `can't be read: ${reasonOf(error)}`)
  })
  return found ? {path: found.filepath, value: found.config} : undefined
}

/** Throws a `UsageError`. */
async function load(file: string): Promise<unknown> {
  if (!extensions.includes(extname(file))) throw broken(file, `is no settings file; expected one that ends in ${extensions.join(', ')}`)
  const found = await searching.load(file).catch((error: unknown) => {
    throw error instanceof UsageError ? error : broken(file, `can't be read: ${reasonOf(error)}`)
  })
  return found?.config
}

/** Reads a settings file that was loaded; `within` are the real paths of those that extend it. */
async function readSettingsFile(file: string, value: unknown, within: readonly string[]): Promise<LoadedSettings> {
  const from = nameOf(file)
  const wrong: Wrong = (place, message) => broken(file, place === '' ? message : `${place}: ${message}`)
  const real = await realpath(file)
  if (value === undefined) throw wrong('', 'is empty; expected an object, such as {"rules": {}}')
  const {extends: bases, overrides, phrases: given, ...own} = readSettings(value, wrong)
  const files = [file]
  const layers: Layer[] = []
  const phrases = new Map<string, Phrase>()
  for (const {text: name, place} of readTexts(bases, 'extends', wrong)) {
    if (presets.has(name)) {
      layers.push({from, extended: name, rules: [], context: {}})
      continue
    }
    if (!/^\.|[\\/]/.test(name) && !extensions.includes(extname(name)))
      throw wrong(place, `there is no preset ${show(name)}; expected ${presetNames}, or the path of a settings file${hint(name, presets.keys())}`)
    const path = resolve(dirname(file), name)
    const base = await realpath(path).catch((error: unknown) => {
      throw wrong(place, `${show(name)} can't be read: ${reasonOf(error)}`)
    })
    const chain = [...within, real]
    if (chain.includes(base)) throw wrong(place, `goes round in a circle: ${[...chain.slice(chain.indexOf(base)), base].map(nameOf).join(' → ')}`)
    const extended = await readSettingsFile(path, await load(path), chain)
    files.push(...extended.files)
    layers.push(...extended.layers)
    for (const phrase of extended.phrases) phrases.set(phrase.id, phrase)
  }
  for (const phrase of readPhrases(given, from, wrong)) phrases.set(phrase.id, phrase)
  const known = rulesWith([...phrases.values()])
  layers.push(readLayer(own, from, '', known, wrong))
  for (const [index, override] of readOverrides(overrides, wrong).entries()) layers.push(readOverride(override, from, file, `overrides[${index}]`, known, wrong))
  return {files, layers, phrases: [...phrases.values()]}
}

const readJson = async (file: string, content: string): Promise<unknown> => {
  const text = content.replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch {
    // says where it is broken, which JSON.parse doesn't always
    const {parseTree, printParseErrorCode} = await import('jsonc-parser')
    const errors: import('jsonc-parser').ParseError[] = []
    parseTree(text, errors, {disallowComments: true})
    const {error, offset} = errors[0] ?? {error: 0, offset: 0}
    const {line, column} = linesOf(text).placeOf(offset)
    const why = printParseErrorCode(error as 1)
      .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .trim()
    throw new UsageError(safe(`${nameOf(file)}:${line}:${column}: is not JSON: ${why}`))
  }
}

/** Of a module its default export. Throws a `UsageError`. */
const exported =
  (load: (file: string) => Promise<object>) =>
  async (file: string): Promise<unknown> => {
    const module = await load(file).catch((error: unknown) => {
      const [message = '', place = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      const [, at, line] = /^ *(\S.*):(\d+):\d+$/.exec(place) ?? []
      throw new UsageError(safe(`${nameOf(at ?? file)}${line === undefined ? '' : `:${line}`}: can't be loaded: ${message.replace(/^ParseError: /, '').trim()}`))
    })
    if (!('default' in module)) throw broken(file, 'has no default export; expected export default {…}')
    return module.default
  }

const importByJiti = async (file: string): Promise<object> => {
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url, {fsCache: false, interopDefault: false}).import(file)
}

const importByNode = async (file: string): Promise<object> => {
  try {
    return (await import(pathToFileURL(file).href)) as object
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // may be a module where Node expects a script; and else it says in which line it is broken
    return importByJiti(file)
  }
}

const loaders: Loaders = {'.js': exported(importByNode), '.mjs': exported(importByNode), '.ts': exported(importByJiti), '.json': readJson}
const searching = lilconfig('reply-lint', {
  searchPlaces: extensions.map((extension) => `reply-lint.config${extension}`),
  loaders,
  ignoreEmptySearchPlaces: false
})
