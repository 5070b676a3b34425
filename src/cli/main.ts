#!/usr/bin/env node
/**
 * The command `reply-lint`.
 */
import {readFileSync} from 'node:fs'
import {allMoves} from '../moves/index.ts'
import {auditCommand} from './audit.ts'
import {explain, listRules} from './catalogue.ts'
import {type Document, readDocuments} from './documents.ts'
import {type Failure, findFiles, formatOf, reasonOf} from './files.ts'
import {fixFile} from './fix.ts'
import {createLinters, type Linters} from './linters.ts'
import {help, type Options, readOptions, UsageError} from './options.ts'
import {clearProgress, complain, endWithReader, print, showProgress} from './output.ts'
import {githubReporter} from './reporters/github.ts'
import {jsonReporter} from './reporters/json.ts'
import {jsonlReporter} from './reporters/jsonl.ts'
import {countOf, type Reporter, type ReporterOptions, redacted, type Summary} from './reporters/reporter.ts'
import {sarifReporter} from './reporters/sarif.ts'
import {textReporter} from './reporters/text.ts'
import {chooseRules, findRule} from './rules.ts'
import {safe} from './terminal.ts'

const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}).version

const color = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'audit') return auditCommand(rest, color)
  const options = readOptions(process.argv.slice(2))
  const asJson = options.format === 'json'
  if (options.help) await print(help)
  else if (options.version) await print(`${version}\n`)
  else if (options.listRules) await print(listRules(asJson, color))
  else if (options.explain !== undefined) await print(await explain(findRule(options.explain), asJson, color))
  else return lintAll(options)
  return 0
}

/** Lints everything that was named; gives the exit status. */
async function lintAll(options: Options): Promise<number> {
  const linters = createLinters({
    rules: chooseRules(options.preset, options.rules),
    moves: allMoves,
    ...(options.learned && {learned: (await import('../learned/index.ts')).learned})
  })
  const {files, failures} = options.stdin ? {files: [options.stdinFilename ?? 'stdin'], failures: []} : await findFiles(options.files)
  const reporter = reporterFor(options, files.length > 1, linters)
  const summary: Summary = {replies: 0, flagged: 0, errors: 0, warnings: 0, infos: 0, fixed: 0, failures: 0}

  const fail = async (failure: Failure): Promise<void> => {
    summary.failures++
    if (!reporter.tellsFailures) complain(`${safe(failure.file)}${failure.line === undefined ? '' : `:${failure.line}`}: ${safe(failure.message)}`)
    await print(reporter.failure(failure))
  }

  await print(reporter.begin())
  for (const failure of failures) await fail(failure)
  for (const [index, file] of files.entries()) {
    showProgress(index + 1, files.length, file)
    const format = formatOf(file)
    if (options.fix) {
      const fixed = await fixFile(file, format, linters).catch((error: unknown) => error)
      if (typeof fixed === 'number') summary.fixed += fixed
      else await fail({file, message: `can't be fixed: ${reasonOf(fixed)}`})
    }
    for await (const one of readDocuments(file, format, options.stdin ? process.stdin : undefined)) {
      if ('message' in one) await fail(one)
      else await lintOne(one, linters, reporter, options, summary, fail)
    }
  }
  clearProgress()
  await print(reporter.end(summary))

  if (summary.failures > 0) return 2
  return summary.errors > 0 || summary.warnings > options.maxWarnings ? 1 : 0
}

async function lintOne(document: Document, linters: Linters, reporter: Reporter, {redact}: Options, summary: Summary, fail: (failure: Failure) => Promise<void>): Promise<void> {
  const {file, record} = document
  try {
    const report = reporter.offsets === 'reply' ? linters.lint(document) : linters.lintSource(document)
    summary.replies++
    if (report.diagnostics.length > 0) summary.flagged++
    for (const {severity} of report.diagnostics) summary[countOf[severity]]++
    const text = reporter.report(document, redact ? redacted(report) : report)
    if (text !== '') clearProgress()
    await print(text)
  } catch (error) {
    if (!(error instanceof TypeError && record)) throw error
    const {line, id} = record
    await fail({file, line, ...(id !== undefined && {id}), message: error.message.replace(/^context\./, '')})
  }
}

function reporterFor({format, redact}: Options, several: boolean, {readCustomer}: Linters): Reporter {
  const options: ReporterOptions = {color, columns: Math.min(process.stdout.columns ?? 100, 140), redact, several, readCustomer}
  switch (format) {
    case 'json':
      return jsonReporter()
    case 'jsonl':
      return jsonlReporter(options)
    case 'sarif':
      return sarifReporter(version)
    case 'github':
      return githubReporter()
    default:
      return textReporter(options)
  }
}

endWithReader()
try {
  process.exitCode = await main()
} catch (error) {
  complain(error instanceof UsageError ? error.message : String((error as Error).stack))
  process.exitCode = 2
}
