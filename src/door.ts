/**
 * What the doors for apps, tests and editors share: the linter that their user gives, and how loud a finding has to be.
 */
import {checkOptions, show} from './setting.ts'
import type {Diagnostic, Severity} from './types.ts'

/** Throws a `TypeError` on options that a door doesn't know, and on a linter that is none. */
export function checkDoor(of: string, options: {linter?: unknown}, names: readonly string[]): void {
  checkOptions(of, options, names)
  const {linter} = options as {linter?: {lint?: unknown}}
  if (linter !== undefined && typeof linter?.lint !== 'function') throw new TypeError(`${of}: linter is ${show(linter)}; expected one that createLinter({rules: […]}) made`)
}

const rising: readonly Severity[] = ['info', 'warning', 'error']

/** Tells findings at a level or above from the rest. Throws a `TypeError` where the level is none. */
export function reaches(failOn: Severity): (diagnostic: Diagnostic) => boolean {
  if (!rising.includes(failOn)) throw new TypeError(`failOn is ${show(failOn)}; expected one of ${rising.join(', ')}`)
  return ({severity}) => rising.indexOf(severity) >= rising.indexOf(failOn)
}
