/**
 * The linter with the recommended rules and all moves, compiled when it is first used.
 */
import {recommended} from '../rules/presets/index.ts'
import {asapSteps} from './asap.ts'
import {createLinter, type Linter} from './linter.ts'
import {allMoves} from './moves/index.ts'
import type {FixResult, ReplyContext, Report} from './types.ts'

let compiled: Linter | undefined
const linter = (): Linter => (compiled ??= createLinter({rules: recommended, moves: allMoves, steps: asapSteps}))

/** Lints a reply with the recommended rules and reports all moves. Throws a `TypeError` where the reply or a field of the context has the wrong type. */
export function lint(reply: string, context?: ReplyContext | null): Report {
  return linter().lint(reply, context)
}

/** Applies the safe fixes of the recommended rules. Throws as `lint` does. */
export function fix(reply: string, context?: ReplyContext | null): FixResult {
  return linter().fix(reply, context)
}
