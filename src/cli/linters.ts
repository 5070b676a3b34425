/**
 * One engine, and how each format reaches it.
 */
import {readContext} from '../context.ts'
import {applyFixes} from '../fix.ts'
import {createEngine, type LinterOptions, linterOf} from '../linter.ts'
import {markdownView} from '../markdown/view.ts'
import type {ReplyContext, Report} from '../types.ts'
import {plainView, type View} from '../view.ts'
import type {Document} from './documents.ts'
import type {FileFormat} from './files.ts'
import {inJson, replyView} from './json-string.ts'

export interface Linters {
  /** A context with what is known of every reply, where it says nothing itself. Throws a `TypeError` where it has the wrong type. */
  contextOf(context: ReplyContext | undefined): ReplyContext
  /** Throws a `TypeError` on a context of the wrong type. */
  lint(document: Document): Report
  /** As `lint`, but offsets and edits of a record are those of its line. */
  lintSource(document: Document): Report
  /** Applies the safe fixes to a source: a file's text, or a line of .jsonl. */
  fix(source: string, format: FileFormat, context?: ReplyContext): {text: string; applied: number}
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
  const lintLine = (line: string, context: ReplyContext): Report => inJson(engine.lintView(replyView(line), context))
  const lint = ({text: reply, format, context}: Document): Report => (format === 'markdown' ? markdown : text).lint(reply, context)
  const contextOf = (context: ReplyContext | undefined): ReplyContext => ({...known, ...readContext(context)})
  return {
    contextOf,
    lint,
    lintSource: (document) => (document.record ? lintLine(document.record.source, readContext(document.context)) : lint(document)),
    fix(source, format, context) {
      const given = contextOf(context)
      const result = format === 'jsonl' ? applyFixes(source, (line) => lintLine(line, given)) : (format === 'markdown' ? markdown : text).fix(source, given)
      return {text: result.text, applied: result.applied.length}
    }
  }
}
