/**
 * Matchers for any `expect` that takes those of Jest: `expect.extend(matchers)`.
 */
import {recommended} from '../../rules/presets/index.ts'
import {checkDoor, reaches} from '../door.ts'
import {lint} from '../lint.ts'
import type {Linter} from '../linter.ts'
import {hint} from '../nearest.ts'
import {show} from '../setting.ts'
import type {ReplyContext, Report, Severity} from '../types.ts'
import {listing} from './listing.ts'

export interface MatcherOptions {
  /** What is known beside the reply. */
  context?: ReplyContext | null | undefined
  /** One of `createLinter` or `createMarkdownLinter`; the recommended rules unless given. */
  linter?: Pick<Linter, 'lint'> | undefined
}

export interface PassOptions extends MatcherOptions {
  /** A finding at this level or above fails the reply. `warning` unless given. */
  failOn?: Severity | undefined
}

/** The methods of `expect(reply)`. Both throw a `TypeError` on options that they don't know, and otherwise as `Linter.lint` does. */
export interface ReplyLintMatchers<Returned = unknown> {
  /** Nothing at warning level or above is found in the reply, or at the level that `failOn` names. A text that isn't English is not judged, and passes. */
  toPassReplyLint(options?: PassOptions): Returned
  /** The rule finds something in the reply, at whatever level. */
  toHaveFinding(ruleId: string, options?: MatcherOptions): Returned
}

/** What a matcher gives back to `expect`, which turns it round for `.not`. */
export interface Verdict {
  pass: boolean
  message: () => string
}

const optionNames: readonly string[] = ['context', 'linter'] satisfies (keyof MatcherOptions)[]
const passOptionNames: readonly string[] = [...optionNames, 'failOn' satisfies keyof PassOptions]

export const matchers: {
  toPassReplyLint(reply: any, options?: PassOptions): Verdict
  toHaveFinding(reply: any, ruleId: string, options?: MatcherOptions): Verdict
} = {
  toPassReplyLint(reply, options = {}) {
    checkDoor('toPassReplyLint', options, passOptionNames, ['lint'])
    const {failOn = 'warning'} = options
    const report = judge(reply, options)
    const failing = report.diagnostics.filter(reaches(failOn))
    const level = failOn === 'error' ? 'error level' : `${failOn} level or above`
    return {
      pass: failing.length === 0,
      message: () =>
        failing.length > 0
          ? `Expected nothing at ${level} in the reply. Found:\n\n${listing(failing, reply)}`
          : `Expected something at ${level} in the reply. ${foundIn(report, reply)}`
    }
  },

  toHaveFinding(reply, ruleId, options = {}) {
    checkDoor('toHaveFinding', options, optionNames, ['lint'])
    if (options.linter === undefined) checkRecommended(ruleId)
    const report = judge(reply, options)
    const own = report.diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    return {
      pass: own.length > 0,
      message: () =>
        own.length > 0
          ? `Expected nothing of ${ruleId} in the reply. Found:\n\n${listing(own, reply)}`
          : `Expected a finding of ${ruleId} in the reply. ${foundIn(report, reply, ruleId)}`
    }
  }
}

const judge = (reply: string, {linter, context}: MatcherOptions): Report => (linter ? linter.lint(reply, context) : lint(reply, context))

/** A rule that is never asked finds nothing, so a mistyped id would let every `.not` pass. */
function checkRecommended(ruleId: string): void {
  const ids = recommended.map((entry) => (Array.isArray(entry) ? entry[0] : entry).ruleId)
  if (!ids.includes(ruleId)) throw new TypeError(`${show(ruleId)} is none of the recommended rules${hint(String(ruleId), ids)}; for another rule, give a linter that has it`)
}

/** What there is instead of what was expected, and why a rule may have been silent. */
function foundIn({diagnostics, notApplicable, note}: Report, reply: string, ruleId?: string): string {
  if (note !== undefined) return note
  const silent = notApplicable
    .filter((one) => one.ruleId === ruleId)
    .map(({part, needs}) => `It ${part === undefined ? 'was not judged' : `did not judge ${part}`}, because the context lacks ${needs.join(', ')}. `)
    .join('')
  return silent + (diagnostics.length > 0 ? `Found:\n\n${listing(diagnostics, reply)}` : 'Found nothing.')
}
