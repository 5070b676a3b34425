/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import calmTone from '../calm-tone.ts'
import leaveAWayOut from '../leave-a-way-out.ts'
import noArguing from '../no-arguing.ts'
import noBlame from '../no-blame.ts'
import noCondescension from '../no-condescension.ts'
import noConfrontation from '../no-confrontation.ts'
import noCornering from '../no-cornering.ts'
import noDeadEnd from '../no-dead-end.ts'
import noDeflection from '../no-deflection.ts'
import noDismissing from '../no-dismissing.ts'
import noPlatitude from '../no-platitude.ts'
import noPolicyShield from '../no-policy-shield.ts'
import noPushover from '../no-pushover.ts'
import noReflexGiveaway from '../no-reflex-giveaway.ts'
import noStalling from '../no-stalling.ts'
import refusalNeedsAlternative from '../refusal-needs-alternative.ts'
import refusalNeedsReason from '../refusal-needs-reason.ts'
import respect from '../respect.ts'
import sincereApology from '../sincere-apology.ts'
import stayPersonal from '../stay-personal.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [
  calmTone,
  leaveAWayOut,
  noArguing,
  noBlame,
  noCondescension,
  noConfrontation,
  noCornering,
  noDeadEnd,
  noDeflection,
  noDismissing,
  noPlatitude,
  noPolicyShield,
  noPushover,
  noReflexGiveaway,
  noStalling,
  refusalNeedsAlternative,
  refusalNeedsReason,
  respect,
  sincereApology,
  stayPersonal
]

/** The rules about refusing. */
export const sayingNo: RuleEntry[] = [noDeadEnd, noPlatitude, noPolicyShield, refusalNeedsAlternative, refusalNeedsReason, stayPersonal]

/** Everything. */
export const all: RuleEntry[] = [
  calmTone,
  leaveAWayOut,
  noArguing,
  noBlame,
  noCondescension,
  noConfrontation,
  noCornering,
  noDeadEnd,
  noDeflection,
  noDismissing,
  noPlatitude,
  noPolicyShield,
  noPushover,
  noReflexGiveaway,
  noStalling,
  refusalNeedsAlternative,
  refusalNeedsReason,
  respect,
  sincereApology,
  stayPersonal
]
