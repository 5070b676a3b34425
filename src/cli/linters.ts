/**
 * One engine, and how each format reaches it.
 */
import {readContext} from '../context.ts'
import {applyFixes} from '../fix.ts'
import {htmlView} from '../html/view.ts'
import {createEngine, type Linter, type LinterOptions, linterOf} from '../linter.ts'
import {markdownView} from '../markdown/view.ts'
import type {ReplyContext, Report} from '../types.ts'
import {plainView, type View} from '../view.ts'
import type {Document} from './documents.ts'
import type {FileFormat} from './files.ts'

export interface Linters {
  /** A context with what is known of every reply, where it says nothing itself. Throws a `TypeError` where it has the wrong type. */
  contextOf(context: ReplyContext | undefined): ReplyContext
  /** Throws a `TypeError` on a context of the wrong type. */
  lint(document: Document): Report
  /** As `lint`, but offsets and edits of a record are those of its source. */
  lintSource(document: Document): Report
  /** Applies the safe fixes to a file's text, or to the source of a record. Throws a `TypeError` on a context of the wrong type. */
  fix(document: Document): {text: string; applied: number}
}

/** A byte order mark is no part of the prose. */
const behindMark =
  (viewOf: (source: string) => View) =>
  (source: string): View => {
    if (!source.startsWith('\ufeff')) return viewOf(source)
    const {prose, runs = [{start: 0, end: source.length - 1, from: 0, to: source.length - 1}]} = viewOf(source.slice(1))
    return {prose, runs: runs.map((run) => ({...run, from: run.from + 1, to: run.to + 1}))}
  }

/** `known` is what is known of every reply. */
export function createLinters(options: LinterOptions, known: ReplyContext = {}): Linters {
  const engine = createEngine(options)
  const text = linterOf(engine, behindMark(plainView))
  const markdown = linterOf(engine, behindMark(markdownView))
  const html = linterOf(engine, htmlView)
  const linterFor = (format: FileFormat): Linter => (format === 'markdown' ? markdown : format === 'html' ? html : text)
  const lint = ({text: reply, format, context}: Document): Report => linterFor(format).lint(reply, context)
  const contextOf = (context: ReplyContext | undefined): ReplyContext => ({...known, ...readContext(context)})
  return {
    contextOf,
    lint,
    lintSource: (document) => {
      const {record, context} = document
      return record ? engine.lintView(record.view(record.source), readContext(context)) : lint(document)
    },
    fix({text: reply, format, context, record}) {
      const given = contextOf(context)
      const fixed = record ? applyFixes(record.source, (source) => engine.lintView(record.view(source), given)) : linterFor(format).fix(reply, given)
      return {text: fixed.text, applied: fixed.applied.length}
    }
  }
}
