/**
 * One engine, and how each format reaches it.
 */
import {contextIn} from '../context.ts'
import {applyFixes} from '../fix.ts'
import {createEngine, type LinterOptions} from '../linter.ts'
import type {ReplyContext, Report} from '../types.ts'
import type {Document} from './documents.ts'

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

/** `known` is what is known of every reply. */
export function createLinters(options: LinterOptions, known: ReplyContext = {}): Linters {
  const engine = createEngine(options)
  const contextOf = (context: ReplyContext | undefined): ReplyContext => ({...known, ...contextIn(context ?? {})})
  return {
    contextOf,
    lint: ({text, viewOf, context}) => engine.lintView(viewOf(text), context),
    lintSource: ({text, viewOf, context, record}) => engine.lintView(record ? record.view(record.source) : viewOf(text), context),
    fix({text, viewOf, context, record}) {
      const given = contextOf(context)
      const [source, view] = record ? [record.source, record.view] : [text, viewOf]
      const fixed = applyFixes(source, (one) => engine.lintView(view(one), given))
      return {text: fixed.text, applied: fixed.applied.length}
    }
  }
}
