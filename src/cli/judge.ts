/**
 * From a document to what is printed of it. The same on the main thread and on a worker.
 */
import {asapSteps} from '../asap.ts'
import {allMoves} from '../moves/index.ts'
import type {Learned} from '../opinion.ts'
import type {Rule} from '../rule.ts'
import type {Document} from './documents.ts'
import type {Failure} from './files.ts'
import {createLinters, type Linters} from './linters.ts'
import type {Naming} from './naming.ts'
import type {Options} from './options.ts'
import {githubReporter} from './reporters/github.ts'
import {jsonReporter} from './reporters/json.ts'
import {jsonlReporter} from './reporters/jsonl.ts'
import {countOf, type Reporter, type ReporterOptions, redacted, type Summary, withoutValue} from './reporters/reporter.ts'
import {sarifReporter} from './reporters/sarif.ts'
import {textReporter} from './reporters/text.ts'
import {applyLayers, createChooser, entriesOf, type Layer, type LoadedSettings, rulesWith} from './settings/apply.ts'

/** What a judge goes by; can be sent to a worker. */
export interface JudgeOptions extends Pick<Options, 'learned'> {
  settings: LoadedSettings
  naming: Naming
  reporter: ReporterOptions
}

/** What is to be printed of a reply, and how much was found in it. */
export interface Verdict extends Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  text: string
}

export type Judge = (document: Document) => Verdict | Failure

/** The linters of all files: those for which the same is set have the same. */
export interface LintersByFile {
  of(file: string): Linters
  /** Every rule that there is. */
  rules: Iterable<Rule>
}

export async function lintersFor({settings, learned, reporter: {format}}: JudgeOptions): Promise<LintersByFile> {
  const second = await secondOpinion(learned)
  // the other formats don't tell of them
  const steps = format === 'json' || format === 'jsonl' ? asapSteps : []
  const known = rulesWith(settings.phrases)
  const layersOf = await createChooser(settings)
  const create = (layers: readonly Layer[]): Linters => {
    const applied = applyLayers(layers)
    return createLinters({rules: entriesOf(applied, known), moves: allMoves, steps, ...second}, applied.context)
  }
  const made = new Map<string, Linters>()
  let last: {file: string; linters: Linters} | undefined
  return {
    of(file) {
      if (last?.file === file) return last.linters
      const layers = layersOf(file)
      const key = layers.map((layer) => settings.layers.indexOf(layer)).join()
      const linters = made.get(key) ?? create(layers)
      made.set(key, linters)
      last = {file, linters}
      return linters
    },
    rules: known.values()
  }
}

/** A third of a megabyte that isn't read where nobody wants it. */
export async function secondOpinion(isWanted: boolean): Promise<{learned?: Learned}> {
  return isWanted ? {learned: (await import('../learned/index.ts')).learned} : {}
}

/** Judges documents one by one; of a record whose context has the wrong type it says so. */
export function createJudge(lintersByFile: LintersByFile, {reporter: options}: JudgeOptions): Judge {
  const reporter = createReporter(options, lintersByFile)
  return (given) => {
    const {file, record} = given
    try {
      const linters = lintersByFile.of(file)
      const document = {...given, context: linters.contextOf(given.context)}
      const report = reporter.offsets === 'reply' ? linters.lint(document) : linters.lintSource(document)
      const verdict: Verdict = {text: reporter.report(document, options.redact ? redacted(report) : report), errors: 0, warnings: 0, infos: 0}
      for (const {severity} of report.diagnostics) verdict[countOf[severity]]++
      return verdict
    } catch (error) {
      if (!(error instanceof TypeError && record)) throw error
      const {line, id} = record
      const message = error.message.replace(/^context\./, '')
      return {file, line, ...(id !== undefined && {id}), message: options.redact ? withoutValue(message) : message}
    }
  }
}

export function createReporter(options: ReporterOptions, linters: LintersByFile): Reporter {
  switch (options.format) {
    case 'json':
      return jsonReporter()
    case 'jsonl':
      return jsonlReporter(options)
    case 'sarif':
      return sarifReporter(options.version, linters.rules)
    case 'github':
      return githubReporter()
    default:
      return textReporter(options)
  }
}
