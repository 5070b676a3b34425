/**
 * One engine, and how each format reaches it.
 */
import {readContext} from '../context.ts'
import {applyFixes} from '../fix.ts'
import {htmlView} from '../html/view.ts'
import {createEngine, type LinterOptions} from '../linter.ts'
import {markdownView} from '../markdown/view.ts'
import type {ReplyContext, Report} from '../types.ts'
import {plainView, type View} from '../view.ts'
import type {Document} from './documents.ts'
import type {FileFormat} from './files.ts'

export interface Linters {
  /** A context with what is known of every reply, where it says nothing itself. Throws a `TypeError` where it has the wrong type. */
  contextOf(context: ReplyContext | undefined): ReplyContext
  /** The document's context must be one of `contextOf`. */
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

const readPlain = behindMark(plainView)
const views: Readonly<Partial<Record<FileFormat, (source: string) => View>>> = {markdown: behindMark(markdownView), html: htmlView}

/** How the text of a file of a format is read. */
export const viewOf = (format: FileFormat): ((source: string) => View) => views[format] ?? readPlain

/** `known` is what is known of every reply. */
export function createLinters(options: LinterOptions, known: ReplyContext = {}): Linters {
  const engine = createEngine(options)
  const contextOf = (context: ReplyContext | undefined): ReplyContext => ({...known, ...readContext(context)})
  return {
    contextOf,
    lint: ({text, format, context}) => engine.lintView(viewOf(format)(text), context),
    lintSource: ({text, format, context, record}) => engine.lintView(record ? record.view(record.source) : viewOf(format)(text), context),
    fix({text, format, context, record}) {
      const given = contextOf(context)
      const [source, view] = record ? [record.source, record.view] : [text, viewOf(format)]
      const fixed = applyFixes(source, (one) => engine.lintView(view(one), given))
      return {text: fixed.text, applied: fixed.applied.length}
    }
  }
}
