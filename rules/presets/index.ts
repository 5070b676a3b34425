/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import noDeadEnd from '../no-dead-end.ts'
import refusalNeedsAlternative from '../refusal-needs-alternative.ts'
import refusalNeedsReason from '../refusal-needs-reason.ts'
import sincereApology from '../sincere-apology.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [noDeadEnd, sincereApology, refusalNeedsReason, refusalNeedsAlternative]

/** The rules about refusing. */
export const sayingNo: RuleEntry[] = [noDeadEnd, refusalNeedsReason, refusalNeedsAlternative]

/** Everything. */
export const all: RuleEntry[] = [noDeadEnd, sincereApology, refusalNeedsReason, refusalNeedsAlternative]
