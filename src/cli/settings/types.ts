/**
 * What a settings file holds: the default export of `reply-lint.config.js`, `.mjs` or `.ts`, or the whole of `reply-lint.config.json`.
 */
import type {ReplyContext, Setting} from '../../types.ts'

/** A preset as the command line calls it. */
export type PresetName = 'recommended' | 'de-escalation' | 'saying-no' | 'all'

/** The settings of the command. What comes later wins: extended files first, then the file itself, its overrides, and the command line. */
export interface Settings extends CommonSettings {
  /** Names of presets, and paths of other settings files, relative to this one. The presets are put together. */
  extends?: PresetName | (string & {}) | readonly (PresetName | (string & {}))[]
  /** What differs for some files; of two that fit a file, the later wins. */
  overrides?: readonly SettingsOverride[]
  /** Wordings of the house: each is a rule of its own. */
  phrases?: readonly HousePhrase[]
}

export interface CommonSettings {
  /** Takes the place of all presets before. Without any, `recommended` applies. */
  preset?: PresetName
  /** By the id of the rule. A level alone keeps the options that were set before. */
  rules?: Record<string, Setting>
  /** What is known beside replies that say nothing of a field themselves. */
  context?: ReplyContext
}

export interface SettingsOverride extends CommonSettings {
  /** Globs, relative to the settings file; with a leading `!`, files to leave out. */
  files: string | readonly string[]
}

/** Words that the house doesn't want to read, found anywhere in what the agent wrote. */
export interface HousePhrase {
  /** `house/` and lower case with dashes. */
  id: string
  /** Phrases in the notation of `phrases`. */
  words: string | readonly string[]
  /** What is wrong, and what to do. */
  message: string
  /** `warning` unless given. */
  severity?: 'info' | 'warn' | 'warning' | 'error'
  /** What to write in the place of the words; `{…}` is a slot for a person to fill in. */
  suggest?: string
  /** Sentences in which it must find nothing. Checked whenever the settings are loaded. */
  pass?: readonly string[]
  /** Sentences in which it must find something. */
  fail?: readonly string[]
}
