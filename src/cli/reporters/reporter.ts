/**
 * What a format is to the command line.
 */
import type {Diagnostic, Report, Severity} from '../../types.ts'
import type {Document} from '../documents.ts'
import type {Failure} from '../files.ts'
import type {Format} from '../options.ts'

export interface Reporter {
  /** What the offsets of the reports it wants count in: a record's reply, or the line, row or object that holds it. */
  offsets: 'reply' | 'source'
  /** Whether it tells failures itself; else they go to standard error. */
  tellsFailures: boolean
  /** What stands between what it writes of two replies. */
  separator: string
  begin(): string
  /** Of equal documents and reports it writes the same, whatever it wrote before. */
  report(document: Document, report: Report): string
  failure(failure: Failure): string
  end(summary: Summary): string
}

export interface Summary {
  replies: number
  /** Replies with findings. */
  flagged: number
  errors: number
  warnings: number
  infos: number
  /** Fixes that were written. */
  fixed: number
  failures: number
}

export interface ReporterOptions {
  format: Format
  /** Of this package. */
  version: string
  color: boolean
  columns: number
  redact: boolean
  /** There is more than one file. */
  several: boolean
}

export const countOf: Record<Severity, 'errors' | 'warnings' | 'infos'> = {error: 'errors', warning: 'warnings', info: 'infos'}

/** A diagnostic without any of the reply's words: messages and suggestions may quote them. */
export function redacted(report: Report): Report {
  return {...report, diagnostics: report.diagnostics.map(({because: _, ...diagnostic}): Diagnostic => ({...diagnostic, message: diagnostic.principle, text: '', suggestions: []}))}
}

/** What is wrong with a field of a record, without the wrong value. */
export const withoutValue = (message: string): string => message.replace(/ is (?!missing;).*(?=; expected )/s, ' is wrong')

/** JSON that is safe to show on a terminal and in the log of a build; on one line, unless it is to be indented. */
export function stringify(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w*\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
