/**
 * What the doors for apps, tests and editors share: the linter that their user gives, and how loud a finding has to be.
 */
import type {Linter} from './linter.ts'
import {checkOptions, show} from './setting.ts'
import type {Diagnostic, Severity} from './types.ts'

/** Throws a `TypeError` on options that a door doesn't know, and on a linter that lacks what the door asks of it. */
export function checkDoor(of: string, options: {linter?: Partial<Linter> | undefined}, names: readonly string[], asked: readonly (keyof Linter)[]): void {
  checkOptions(of, options, names)
  const {linter} = options
  if (linter !== undefined && !asked.every((name) => typeof linter?.[name] === 'function'))
    throw new TypeError(`${of}: linter is ${show(linter)}; expected one that createLinter({rules: […]}) made, with ${asked.join(' and ')}`)
}

const rising: readonly Severity[] = ['info', 'warning', 'error']

/** Tells findings at a level or above from the rest. Throws a `TypeError` where the level is none. */
export function reaches(failOn: Severity): (diagnostic: Diagnostic) => boolean {
  if (!rising.includes(failOn)) throw new TypeError(`failOn is ${show(failOn)}; expected one of ${rising.join(', ')}`)
  return ({severity}) => rising.indexOf(severity) >= rising.indexOf(failOn)
}
