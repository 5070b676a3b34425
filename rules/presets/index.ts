/**
 * Presets: plain arrays of rules, for `createLinter` and for `retext().use(recommended)`. Combine them by spread.
 */
import type {RuleEntry} from '../../src/setting.ts'
import acceptResponsibility from '../accept-responsibility.ts'
import answerSoon from '../answer-soon.ts'
import apologize from '../apologize.ts'
import asapOrder from '../asap-order.ts'
import askForEmpathy from '../ask-for-empathy.ts'
import askWhatIsFair from '../ask-what-is-fair.ts'
import calmTone from '../calm-tone.ts'
import goodwillGesture from '../goodwill-gesture.ts'
import gracefulGoodbye from '../graceful-goodbye.ts'
import leaveAWayOut from '../leave-a-way-out.ts'
import listenFirst from '../listen-first.ts'
import mutualResolution from '../mutual-resolution.ts'
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
import offerWalkthrough from '../offer-walkthrough.ts'
import oneApology from '../one-apology.ts'
import promisePrevention from '../promise-prevention.ts'
import refusalNeedsAlternative from '../refusal-needs-alternative.ts'
import refusalNeedsReason from '../refusal-needs-reason.ts'
import respect from '../respect.ts'
import setBoundary from '../set-boundary.ts'
import sincereApology from '../sincere-apology.ts'
import stayPersonal from '../stay-personal.ts'
import stopExplaining from '../stop-explaining.ts'
import sympathize from '../sympathize.ts'
import takeAction from '../take-action.ts'
import thankForRaising from '../thank-for-raising.ts'

/** Quiet on good replies, sees most poor ones. */
export const recommended: RuleEntry[] = [
  acceptResponsibility,
  calmTone,
  leaveAWayOut,
  listenFirst,
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
  oneApology,
  refusalNeedsAlternative,
  refusalNeedsReason,
  respect,
  setBoundary,
  sincereApology,
  stayPersonal
]

/** The rules about refusing. */
export const sayingNo: RuleEntry[] = [askForEmpathy, askWhatIsFair, noDeadEnd, noPlatitude, noPolicyShield, refusalNeedsAlternative, refusalNeedsReason, stayPersonal]

/** The recommended rules, the ASAP steps and their order; wants the customer's message. */
export const deEscalation: RuleEntry[] = /* @__PURE__ */ recommended.concat(apologize, sympathize, takeAction, asapOrder)

/** Everything. */
export const all: RuleEntry[] = [
  acceptResponsibility,
  answerSoon,
  apologize,
  asapOrder,
  askForEmpathy,
  askWhatIsFair,
  calmTone,
  goodwillGesture,
  gracefulGoodbye,
  leaveAWayOut,
  listenFirst,
  mutualResolution,
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
  offerWalkthrough,
  oneApology,
  promisePrevention,
  refusalNeedsAlternative,
  refusalNeedsReason,
  respect,
  setBoundary,
  sincereApology,
  stayPersonal,
  stopExplaining,
  sympathize,
  takeAction,
  thankForRaising
]
