/**
 * The arguments of the command line.
 */
import {type ParseArgsConfig, parseArgs} from 'node:util'
import {hint} from '../nearest.ts'
import {safe} from './terminal.ts'

/** The command was called in a wrong way. */
export class UsageError extends Error {}

export const formats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

export interface Options {
  files: string[]
  stdin: boolean
  stdinFilename: string | undefined
  /** The settings file; searched for unless given. */
  config: string | undefined
  preset: string | undefined
  /** `ID=LEVEL` as given. */
  rules: string[]
  /** `FIELD=NAME` as given. */
  columns: string[]
  format: Format
  fix: boolean
  /** With the learned detector; so it is unless told otherwise. */
  learned: boolean
  maxWarnings: number
  /** Threads; 0 is one a core. */
  jobs: number
  listRules: boolean
  explain: string | undefined
  /** The file whose settings to print. */
  printConfig: string | undefined
  redact: boolean
  help: boolean
  version: boolean
}

export const help = `Usage: reply-lint [options] <files or globs>
       reply-lint audit [options] <files or globs>    looks across many replies; see reply-lint audit --help

Reads customer-support replies before they are sent: finds what will make an angry or mistaken customer angrier, and says what to write instead.
Text files, Markdown (.md, .markdown) and HTML (.html, .htm) hold one reply each. .jsonl holds one a line: {"id", "reply", "customer", …}; .json one
such record or a list of them; .csv and .tsv one a row, under a header with a column reply. A directory stands for all of these in it.

Options
  --config FILE          the settings file; else reply-lint.config.{js,mjs,ts,json} from the working directory upwards
  --preset NAME          recommended (default), all, or another of the presets
  --rule ID=LEVEL        sets a rule to off, info, warning or error; may be repeated
  --learned              with the learned detector, a second opinion on unusual wordings (default)
  --no-learned           without it: faster, and it finds less
  --format NAME          text (default), json, jsonl, sarif, github
  --column FIELD=NAME    which column or key holds reply, customer, id, channel …, where it isn't named so; NAME may be empty for none. May be repeated
  --fix                  writes the safe fixes back
  --stdin                reads the reply from standard input
  --stdin-filename NAME  the name to report for it; its extension tells the format
  --max-warnings N       more than N warnings fail
  --jobs N               spreads the lines of .jsonl over N threads; 1 (default), 0 for one a core; other files take one
  --list-rules           the rules of this version, or of --preset
  --explain ID           what a rule asks for, where it comes from, with examples
  --print-config FILE    what the settings come to for a file, as JSON
  --redact               leaves the words of the reply and its context out of every output
  --version, --help

Exit status: 0 nothing at error level, 1 findings at error level or more warnings than --max-warnings, 2 wrong use, broken
settings or unreadable input.
`

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string]

const known = {
  config: {type: 'string'},
  preset: {type: 'string'},
  rule: {type: 'string', multiple: true},
  column: {type: 'string', multiple: true},
  format: {type: 'string'},
  fix: {type: 'boolean'},
  learned: {type: 'boolean'},
  'no-learned': {type: 'boolean'},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  'max-warnings': {type: 'string'},
  jobs: {type: 'string'},
  'list-rules': {type: 'boolean'},
  explain: {type: 'string'},
  'print-config': {type: 'string'},
  redact: {type: 'boolean'},
  version: {type: 'boolean', short: 'v'},
  help: {type: 'boolean', short: 'h'}
} as const

/** Throws a `UsageError` that says what was expected. */
export function readOptions(args: string[]): Options {
  const {files, flag, text, texts} = readArguments(args, known)
  const options: Options = {
    files,
    stdin: flag('stdin'),
    stdinFilename: text('stdin-filename'),
    config: text('config'),
    preset: text('preset'),
    rules: texts('rule'),
    columns: texts('column'),
    format: readFormat(text('format') ?? 'text'),
    fix: flag('fix'),
    learned: flag('learned') || !flag('no-learned'),
    maxWarnings: readNumber('max-warnings', text('max-warnings')) ?? Number.POSITIVE_INFINITY,
    jobs: readNumber('jobs', text('jobs')) ?? 1,
    listRules: flag('list-rules'),
    explain: text('explain'),
    printConfig: text('print-config'),
    redact: flag('redact'),
    help: flag('help'),
    version: flag('version')
  }
  checkInput(options)
  return options
}

/** The arguments, by the names of the options. */
interface Arguments<Name> {
  files: string[]
  flag(name: Name): boolean
  text(name: Name): string | undefined
  texts(name: Name): string[]
}

/** Reads the arguments of `reply-lint` or one of its commands. Throws a `UsageError` on an option that is none, or is not used so. */
export function readArguments<Name extends string>(args: string[], known: Readonly<Record<Name, OptionConfig>>, command = ''): Arguments<Name> {
  const {values, positionals, tokens} = parseArgs({args, options: known, strict: false, allowPositionals: true, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(known, token.name)) {
      const names = Object.keys(known).map((name) => `--${name}`)
      throw new UsageError(`There is no option ${safe(token.rawName)}${command && ` of ${command}`}${hint(`--${token.name}`, names)}`)
    }
    const {type} = known[token.name as Name]
    if (type === 'boolean' && token.value !== undefined) throw new UsageError(`--${token.name} takes no value`)
    if (type === 'string' && (token.value === undefined || token.value === ''))
      throw new UsageError(`--${token.name} needs a value; see reply-lint ${command && `${command} `}--help`)
  }
  return {
    files: positionals,
    flag: (name) => values[name] === true,
    text: (name) => values[name] as string | undefined,
    texts: (name) => (values[name] as string[] | undefined) ?? []
  }
}

function readFormat(name: string): Format {
  const format = formats.find((one) => one === name)
  if (!format) throw new UsageError(`There is no format ${safe(name)}; expected ${formats.join(', ')}${hint(name, formats)}`)
  return format
}

function readNumber(option: string, given: string | undefined): number | undefined {
  if (given !== undefined && !/^\d{1,9}$/.test(given)) throw new UsageError(`--${option} is ${safe(given)}; expected a whole number such as 0`)
  return given === undefined ? undefined : Number(given)
}

function checkInput({files, stdin, stdinFilename, fix, help, version, listRules, explain, printConfig}: Options): void {
  if (help || version || listRules || explain !== undefined) return
  if (printConfig !== undefined) {
    if (files.length > 0) throw new UsageError('--print-config tells the settings of one file; leave the others out')
    return
  }
  if (stdin && files.length > 0) throw new UsageError('--stdin reads one reply from standard input; leave the files out')
  if (stdin && fix) throw new UsageError('--fix writes to files, and standard input is none; give the file instead of --stdin')
  if (!stdin && stdinFilename !== undefined) throw new UsageError('--stdin-filename names what --stdin reads; give both')
  if (!stdin && files.length === 0) throw new UsageError('Nothing to read; give files or globs, or --stdin. See reply-lint --help')
}
