/**
 * The HTML door: `lint` and `fix` with offsets into the source, a document's or a fragment's. A fix that goes across tags is offered as a
 * suggestion, and no suggestion touches a tag.
 */
import {recommended} from '../../rules/presets/index.ts'
import {asapSteps} from '../asap.ts'
import {createEngine, type Linter, type LinterOptions, linterOf} from '../linter.ts'
import {allMoves} from '../moves/index.ts'
import type {FixResult, ReplyContext, Report} from '../types.ts'
import {htmlView} from './view.ts'

export type {Linter, LinterOptions} from '../linter.ts'

/** As `createLinter`, for replies in HTML. */
export function createHtmlLinter(options: LinterOptions): Linter {
  return linterOf(createEngine(options), htmlView)
}

const linter: Linter = /* @__PURE__ */ createHtmlLinter({rules: recommended, moves: allMoves, steps: asapSteps})

/**
 * Lints a reply in HTML with the recommended rules and reports all moves. Offsets count UTF-16 code units into the HTML, end exclusive; edits
 * are to be made there, with their texts escaped. Throws as `lint` does; never on broken HTML.
 */
export function lintHtml(html: string, context?: ReplyContext | null): Report {
  return linter.lint(html, context)
}

/** Applies the safe fixes of the recommended rules to a reply in HTML: to text, never to tags or attributes. Throws as `lint` does. */
export function fixHtml(html: string, context?: ReplyContext | null): FixResult {
  return linter.fix(html, context)
}
