/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import leaveAWayOut from '../leave-a-way-out.ts'
import noBlame from '../no-blame.ts'
import noDeadEnd from '../no-dead-end.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [leaveAWayOut, noBlame, noDeadEnd]

/** Everything. */
export const all: RuleEntry[] = [leaveAWayOut, noBlame, noDeadEnd]
