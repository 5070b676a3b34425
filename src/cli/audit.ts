/**
 * `reply-lint audit`: looks across many replies and writes one report.
 */
import {writeFile} from 'node:fs/promises'
import {type Audit, type AuditRecord, type AuditReport, startAudit} from '../audit/index.ts'
import {problemNames} from '../audit/named.ts'
import {none} from '../audit/tally.ts'
import {contextIn} from '../context.ts'
import {hint} from '../nearest.ts'
import type {ReplyContext} from '../types.ts'
import {type Document, readDocuments} from './documents.ts'
import {type Failure, findFiles, formatOf, reasonOf} from './files.ts'
import {secondOpinion} from './judge.ts'
import {columnOf, type Field, type Naming, readNaming} from './naming.ts'
import {readArguments, UsageError} from './options.ts'
import {clearProgress, complain, print, showProgress} from './output.ts'
import {auditHtml} from './reporters/audit-html.ts'
import {auditText} from './reporters/audit-text.ts'
import {stringify, withoutValue} from './reporters/reporter.ts'
import {applyLayers, entriesOf, rulesWith} from './settings/apply.ts'
import {loadSettings} from './settings/load.ts'
import {safe} from './terminal.ts'

const formats = ['text', 'json', 'html'] as const
type AuditFormat = (typeof formats)[number]

const auditHelp = `Usage: reply-lint audit [options] <files or globs>

Looks across many replies: the rules that are broken most, the form letters, and what customers complain about again and again.
Reads .jsonl with one reply a line, {"id", "reply", "customer", …}, .json with a list of them, .csv and .tsv with one a row, and text, Markdown
and HTML files as one reply each. A record with a "thread" and no "reply" stands for each of the agent's messages in it.

Options
  --by KEY         counts the broken rules by a key of the records, such as team; may be repeated
  --column FIELD=NAME
                   which column or key holds reply, customer, id …, where it isn't named so; may be repeated
  --config FILE    the settings file; else reply-lint.config.{js,mjs,ts,json} from the working directory upwards. Its overrides are left out:
                   an audit judges all replies alike
  --preset NAME    recommended (default), all, or another of the presets
  --learned        with the learned detector, a second opinion on unusual wordings (default)
  --no-learned     without it: twice as fast, and it finds less
  --format NAME    text (default), json, html
  --output FILE    writes the report to a file
  --redact         leaves the words of replies and customers out of every output; ids, counts, rules, names
                   of problems and the values of --by stay
  --help

Exit status: 0 the report is written, 2 wrong use, broken settings or unreadable input (the rest is in the report).
`

const known = {
  by: {type: 'string', multiple: true},
  column: {type: 'string', multiple: true},
  config: {type: 'string'},
  preset: {type: 'string'},
  learned: {type: 'boolean'},
  'no-learned': {type: 'boolean'},
  format: {type: 'string'},
  output: {type: 'string'},
  redact: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'}
} as const

interface AuditArguments {
  files: string[]
  by: string[]
  /** `FIELD=NAME` as given. */
  columns: string[]
  config: string | undefined
  preset: string | undefined
  learned: boolean
  format: AuditFormat
  output: string | undefined
  redact: boolean
  help: boolean
}

/** Runs the command with the arguments behind `audit`; gives the exit status. Throws a `UsageError`. */
export async function auditCommand(given: string[], color: boolean): Promise<number> {
  const {files: names, by, columns, config, preset, learned, format, output, redact, help} = readOptions(given)
  if (help) {
    await print(auditHelp)
    return 0
  }
  const naming = readNaming(columns)
  if (redact) checkKeys(by, naming)
  const settings = await loadSettings({config, preset, rules: []})
  const applied = applyLayers(settings.layers.filter((layer) => !layer.files))
  const audit = startAudit({rules: entriesOf(applied, rulesWith(settings.phrases)), by, ...(await secondOpinion(learned))})
  const {files, failures} = await findFiles(names, settings.files)
  for (const [index, file] of files.entries()) {
    showProgress(index + 1, files.length, file)
    for await (const one of readDocuments(file, formatOf(file), {allowThreads: true, naming, redact})) {
      const failure = 'message' in one ? one : addTo(audit, one, applied.context, redact)
      if (failure) failures.push(failure)
    }
  }
  clearProgress()
  for (const {file, line, message} of failures) complain(`${safe(file)}${line === undefined ? '' : `:${line}`}: ${safe(message)}`)
  const report = redact ? redacted(audit.report()) : audit.report()
  for (const {key, values} of report.by) if (values.length > 0 && values.every(({value}) => value === none)) complain(`--by ${safe(key)}: no record has a value for this key`)
  const written = await write(reportIn(format, report, color && output === undefined), output)
  return failures.length > 0 || !written ? 2 : 0
}

/** Adds a document to an audit, with what is known of every reply; gives why it can't be. */
function addTo(audit: Audit, {file, text, viewOf, context, record}: Document, known: ReplyContext, redact: boolean): Failure | undefined {
  const id = record?.id ?? (record ? `${file}:${record.line}` : file)
  const reply = record ? text : viewOf(text).prose
  try {
    audit.add({...context, ...known, ...contextIn(context), id, ...(!record?.isThread && {reply})} as AuditRecord)
    return undefined
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message.replace(/^context\./, '').replace(`record ${id}: `, '')
    return {file, ...(record && {line: record.line}), message: redact ? withoutValue(message) : message}
  }
}

/** They hold words of replies or customers. */
const worded: readonly Field[] = ['reply', 'customer', 'thread', 'customerName', 'remedies', 'disputeClause']

/** Throws a `UsageError` where a key is one of these fields, or the column or key that holds one. */
function checkKeys(by: readonly string[], naming: Naming): void {
  for (const field of worded) {
    const key = by.includes(field) ? field : columnOf(field, by, naming)
    if (key !== undefined) throw new UsageError(`--by ${safe(key)} would show what --redact leaves out; expected a key such as team`)
  }
}

/** The names of problems are the tool's own words. */
const isNamed = ({words}: {words: string}): boolean => problemNames.includes(words)

/** A report without any words of replies or customers: of letters and problems, how many there are and where. */
function redacted(report: AuditReport): AuditReport {
  const shown = new Set(report.by.map(({key}) => key.toLowerCase()))
  return {
    ...report,
    formLetters: report.formLetters.map((letter) => ({
      ...letter,
      wording: letter.wording.length > 0 ? ['(redacted)'] : [],
      advice: letter.advice.map((advice) => advice.replace(/“.*”/s, 'what it says')),
      sentBy: letter.sentBy.filter(({key}) => shown.has(key.toLowerCase()))
    })),
    recurringProblems: report.recurringProblems.map((problem, index) => ({
      ...problem,
      words: isNamed(problem) ? problem.words : `(redacted ${index + 1})`,
      parts: problem.parts.filter(isNamed)
    }))
  }
}

function reportIn(format: AuditFormat, report: AuditReport, color: boolean): string {
  switch (format) {
    case 'json':
      return `${stringify(report)}\n`
    case 'html':
      return auditHtml(report)
    default:
      return auditText(report, color)
  }
}

async function write(text: string, output: string | undefined): Promise<boolean> {
  if (output === undefined) {
    await print(text)
    return true
  }
  try {
    await writeFile(output, text)
    return true
  } catch (error) {
    complain(`${safe(output)}: can't be written: ${reasonOf(error)}`)
    return false
  }
}

/** Throws a `UsageError` that says what was expected. */
function readOptions(args: string[]): AuditArguments {
  const {files, flag, text, texts} = readArguments(args, known, 'audit')
  const help = flag('help')
  if (!help && files.length === 0) throw new UsageError('Nothing to read; give files or globs. See reply-lint audit --help')
  const name = text('format') ?? 'text'
  const format = formats.find((one) => one === name)
  if (!format) throw new UsageError(`There is no audit format ${safe(name)}; expected ${formats.join(', ')}${hint(name, formats)}`)
  return {
    files,
    by: texts('by'),
    columns: texts('column'),
    config: text('config'),
    preset: text('preset'),
    learned: flag('learned') || !flag('no-learned'),
    format,
    output: text('output'),
    redact: flag('redact'),
    help
  }
}
