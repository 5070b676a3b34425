/**
 * From a document to what is printed of it. The same on the main thread and on a worker.
 */
import {allMoves} from '../moves/index.ts'
import type {Document} from './documents.ts'
import type {Failure} from './files.ts'
import {createLinters, type Linters} from './linters.ts'
import type {Options} from './options.ts'
import {githubReporter} from './reporters/github.ts'
import {jsonReporter} from './reporters/json.ts'
import {jsonlReporter} from './reporters/jsonl.ts'
import {countOf, type Reporter, type ReporterOptions, redacted, type Summary} from './reporters/reporter.ts'
import {sarifReporter} from './reporters/sarif.ts'
import {textReporter} from './reporters/text.ts'
import {chooseRules} from './rules.ts'

/** What a judge goes by; can be sent to a worker. */
export interface JudgeOptions extends Pick<Options, 'preset' | 'rules' | 'learned'> {
  reporter: ReporterOptions
}

/** What is to be printed of a reply, and how much was found in it. */
export interface Verdict extends Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  text: string
}

export type Judge = (document: Document) => Verdict | Failure

export async function lintersFor({preset, rules, learned}: JudgeOptions): Promise<Linters> {
  // a third of a megabyte that isn't read where nobody wants it
  const second = learned ? {learned: (await import('../learned/index.ts')).learned} : {}
  return createLinters({rules: chooseRules(preset, rules), moves: allMoves, ...second})
}

/** Judges documents one by one; of a record whose context has the wrong type it says so. */
export function createJudge(linters: Linters, {reporter: options}: JudgeOptions): Judge {
  const reporter = createReporter(options, linters)
  return (document) => {
    const {file, record} = document
    try {
      const report = reporter.offsets === 'reply' ? linters.lint(document) : linters.lintSource(document)
      const verdict: Verdict = {text: reporter.report(document, options.redact ? redacted(report) : report), errors: 0, warnings: 0, infos: 0}
      for (const {severity} of report.diagnostics) verdict[countOf[severity]]++
      return verdict
    } catch (error) {
      if (!(error instanceof TypeError && record)) throw error
      const {line, id} = record
      const message = error.message.replace(/^context\./, '')
      return {file, line, ...(id !== undefined && {id}), message: options.redact ? message.replace(/ is .*(?=; expected )/s, ' is wrong') : message}
    }
  }
}

export function createReporter(options: ReporterOptions, linters: Linters): Reporter {
  switch (options.format) {
    case 'json':
      return jsonReporter()
    case 'jsonl':
      return jsonlReporter(options, linters)
    case 'sarif':
      return sarifReporter(options.version)
    case 'github':
      return githubReporter()
    default:
      return textReporter(options)
  }
}
