/**
 * The Markdown door: `lint` and `fix` with offsets into the source. A fix that goes across markup is offered as a suggestion.
 */
import {recommended} from '../../rules/presets/index.ts'
import {asapSteps} from '../asap.ts'
import {createEngine, type Linter, type LinterOptions, linterOf} from '../linter.ts'
import {allMoves} from '../moves/index.ts'
import type {FixResult, ReplyContext, Report} from '../types.ts'
import {markdownView} from './view.ts'

export type {Linter, LinterOptions} from '../linter.ts'

/** As `createLinter`, for replies in Markdown. */
export function createMarkdownLinter(options: LinterOptions): Linter {
  return linterOf(createEngine(options), markdownView)
}

const linter: Linter = /* @__PURE__ */ createMarkdownLinter({rules: recommended, moves: allMoves, steps: asapSteps})

/** Lints a reply in Markdown with the recommended rules and reports all moves. Throws as `lint` does. */
export function lintMarkdown(source: string, context?: ReplyContext | null): Report {
  return linter.lint(source, context)
}

/** Applies the safe fixes of the recommended rules to a reply in Markdown. Throws as `lint` does. */
export function fixMarkdown(source: string, context?: ReplyContext | null): FixResult {
  return linter.fix(source, context)
}
