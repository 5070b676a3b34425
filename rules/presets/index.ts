/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import noDeadEnd from '../no-dead-end.ts'
import sincereApology from '../sincere-apology.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [noDeadEnd, sincereApology]

/** Everything. */
export const all: RuleEntry[] = [noDeadEnd, sincereApology]
