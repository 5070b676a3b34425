/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import leaveAWayOut from '../leave-a-way-out.ts'
import noBlame from '../no-blame.ts'
import noDeadEnd from '../no-dead-end.ts'
import refusalNeedsAlternative from '../refusal-needs-alternative.ts'
import refusalNeedsReason from '../refusal-needs-reason.ts'
import sincereApology from '../sincere-apology.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [leaveAWayOut, noBlame, noDeadEnd, refusalNeedsAlternative, refusalNeedsReason, sincereApology]

/** The rules about refusing. */
export const sayingNo: RuleEntry[] = [noDeadEnd, refusalNeedsAlternative, refusalNeedsReason]

/** Everything. */
export const all: RuleEntry[] = [leaveAWayOut, noBlame, noDeadEnd, refusalNeedsAlternative, refusalNeedsReason, sincereApology]
