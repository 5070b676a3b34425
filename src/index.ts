/**
 * reply-lint: reads a customer-support reply before it is sent.
 */

export type {CommonSettings, HousePhrase, PresetName, Settings, SettingsOverride} from './cli/settings/types.ts'
export {readCustomer} from './customer/read.ts'
export {fix, lint} from './lint.ts'
export {createLinter, type Linter, type LinterOptions, type OpenReply} from './linter.ts'
export type {Detector} from './reading.ts'
export type {Examples, Finding, Rule, RuleDefinition} from './rule.ts'
export type {RuleEntry} from './setting.ts'
export type * from './types.ts'
