#!/usr/bin/env node
/**
 * The command `reply-lint`.
 */
import {readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import type {LibraryCheck} from '../audit/index.ts'
import type {Rule} from '../rule.ts'
import {explain, explainCheck, listRules, readExamples} from './catalogue.ts'
import {type Document, readDocuments} from './documents.ts'
import {type Failure, findFiles, formatOf, reasonOf} from './files.ts'
import {createJudge, createReporter, type Judge, type JudgeOptions, lintersFor, type Verdict} from './judge.ts'
import {readNaming} from './naming.ts'
import {help, type Options, readOptions, UsageError} from './options.ts'
import {clearProgress, complain, endWithReader, print, showProgress, showRate} from './output.ts'
import type {Outcome} from './pool.ts'
import type {Summary} from './reporters/reporter.ts'
import {findRule, presetsWith} from './rules.ts'
import {type LoadedSettings, rulesWith, tellSettings} from './settings/apply.ts'
import {examplesOf} from './settings/house.ts'
import {loadSettings} from './settings/load.ts'
import {safe} from './terminal.ts'

const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}).version

const color = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** All rules, or those of a preset. */
function rulesIn(preset: string | undefined, phrases: LoadedSettings['phrases']): Rule[] {
  const rules = [...rulesWith(phrases).values()]
  return preset === undefined ? rules : rules.filter((rule) => presetsWith(rule).includes(preset))
}

async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'audit') return (await import('./audit.ts')).auditCommand(rest, color)
  const options = readOptions(process.argv.slice(2))
  if (options.help) await print(help)
  else if (options.version) await print(`${version}\n`)
  else {
    const settings = await loadSettings(options)
    if (options.listRules) {
      const checks = options.preset === undefined ? await readChecks() : []
      await print(listRules(rulesIn(options.preset, settings.phrases), checks, options.format === 'json', color))
    } else if (options.explain !== undefined) await print(await explainRule(options.explain, settings, options.format === 'json'))
    else if (options.printConfig !== undefined) await print(await tellSettings(options.printConfig, settings))
    else return lintAll(options, settings)
  }
  return 0
}

// asked for here only: it brings the audit along
const readChecks = async (): Promise<readonly LibraryCheck[]> => (await import('../audit/index.ts')).libraryChecks

async function explainRule(id: string, {phrases}: LoadedSettings, asJson: boolean): Promise<string> {
  const known = rulesWith(phrases)
  const check = known.has(id) ? undefined : (await readChecks()).find(({checkId}) => checkId === id)
  if (check) return explainCheck(check, asJson, color)
  const rule = findRule(id, known)
  const phrase = phrases.find((one) => one.id === id)
  return explain(rule, phrase ? examplesOf(phrase) : await readExamples(rule), asJson, color)
}

/** Lints everything that was named; gives the exit status. */
async function lintAll(options: Options, settings: LoadedSettings): Promise<number> {
  const {learned, format, redact} = options
  const naming = readNaming(options.columns)
  const {files, failures} = options.stdin ? {files: [options.stdinFilename ?? 'stdin'], failures: []} : await findFiles(options.files, settings.files)
  const columns = Math.min(process.stdout.columns ?? 100, 140)
  const judgeOptions: JudgeOptions = {settings, learned, naming, reporter: {format, version, color, columns, redact, several: files.length > 1}}
  const linters = await lintersFor(judgeOptions)
  const judge = createJudge(linters, judgeOptions)
  const jobs = options.jobs === 0 ? availableParallelism() : options.jobs
  const pool = jobs > 1 ? (await import('./pool.ts')).createPool(jobs, judgeOptions) : undefined
  const reporter = createReporter(judgeOptions.reporter, linters)
  const {fixFile} = options.fix ? await import('./fix.ts') : {}
  const summary: Summary = {replies: 0, flagged: 0, errors: 0, warnings: 0, infos: 0, fixed: 0, failures: 0}

  const fail = async (failure: Failure): Promise<void> => {
    summary.failures++
    if (!reporter.tellsFailures) complain(`${safe(failure.file)}${failure.line === undefined ? '' : `:${failure.line}`}: ${safe(failure.message)}`)
    await print(reporter.failure(failure))
  }
  let separator = ''
  const tell = async ({text, errors, warnings, infos}: Verdict): Promise<void> => {
    summary.replies++
    summary.errors += errors
    summary.warnings += warnings
    summary.infos += infos
    if (errors + warnings + infos > 0) summary.flagged++
    if (text !== '') {
      clearProgress()
      await print(separator + text)
      separator = reporter.separator
    }
    showRate(summary.replies)
  }

  await print(reporter.begin())
  for (const failure of failures) await fail(failure)
  for (const [index, file] of files.entries()) {
    showProgress(index + 1, files.length, file)
    const format = formatOf(file)
    if (fixFile) {
      const fixed = await fixFile(file, format, linters.of(file), naming).catch((error: unknown) => error)
      if (typeof fixed === 'number') summary.fixed += fixed
      else await fail({file, message: `can't be fixed: ${reasonOf(fixed)}`})
    }
    const stream = options.stdin ? process.stdin : undefined
    const outcomes = pool && format === 'jsonl' ? pool.judge(file, stream) : judgeInTurn(judge, readDocuments(file, format, {stream, naming, redact}))
    for await (const outcome of outcomes) await ('message' in outcome ? fail(outcome) : tell(outcome))
  }
  await pool?.close()
  clearProgress()
  await print(reporter.end(summary))

  if (summary.failures > 0) return 2
  return summary.errors > 0 || summary.warnings > options.maxWarnings ? 1 : 0
}

async function* judgeInTurn(judge: Judge, documents: AsyncIterable<Document | Failure>): AsyncGenerator<Outcome> {
  for await (const one of documents) yield 'message' in one ? one : judge(one)
}

endWithReader()
try {
  process.exitCode = await main()
} catch (error) {
  complain(error instanceof UsageError ? error.message : String((error as Error).stack))
  process.exitCode = 2
}
