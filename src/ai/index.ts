/**
 * The door for replies that a language model wrote: a check before they are sent, and what to tell the model where they don't pass.
 */
import {checkDoor, reaches} from '../door.ts'
import {fix as fixRecommended, lint as lintRecommended} from '../lint.ts'
import type {Linter} from '../linter.ts'
import type {Diagnostic, Edit, ReplyContext, Report, Severity} from '../types.ts'

export type {Linter} from '../linter.ts'

export interface GuardOptions {
  /** One of `createLinter` or `createMarkdownLinter`; the recommended rules unless given. */
  linter?: Pick<Linter, 'lint' | 'fix'> | undefined
  /** `false` leaves the text as the model wrote it. */
  fix?: boolean | undefined
  /** A finding at this level or above holds the reply back. `warning` unless given. */
  failOn?: Severity | undefined
}

export interface Guarded {
  /** Nothing at the level of `failOn` or above is found in `text`. So it is for a text that isn't English, which no rule judges; `report.note` then says so. */
  ok: boolean
  /** The reply with the safe fixes applied. */
  text: string
  /** What is found in `text`. */
  report: Report
}

const recommended: Pick<Linter, 'lint' | 'fix'> = {lint: lintRecommended, fix: fixRecommended}
const optionNames: readonly string[] = ['linter', 'fix', 'failOn'] satisfies (keyof GuardOptions)[]

/**
 * Applies the safe fixes to a reply and judges what comes out. Throws a `TypeError` on options that it doesn't know, and otherwise as
 * `Linter.lint` does.
 */
export function guard(reply: string, context?: ReplyContext | null, options: GuardOptions = {}): Guarded {
  checkDoor('guard', options, optionNames, ['lint', 'fix'])
  const {linter = recommended, fix = true, failOn = 'warning'} = options
  const fails = reaches(failOn)
  const text = fix ? linter.fix(reply, context).text : reply
  const report = linter.lint(text, context)
  return {ok: !report.diagnostics.some(fails), text, report}
}

/**
 * What to answer the model so that it writes the reply again: plain text with each finding's words, what is wrong with them and why, and what to
 * write instead. Empty where nothing is found.
 */
export function feedback({text, report}: Pick<Guarded, 'text' | 'report'>): string {
  const {diagnostics} = report
  if (diagnostics.length === 0) return ''
  const best = diagnostics.flatMap(({suggestions}) => suggestions.slice(0, 1))
  return [
    'Your reply to the customer is not ready to be sent. Write the whole reply again: mend each error and warning, weigh each info, keep the rest. ' +
      'Make up no fact, cause, offer or date.' +
      (best.some(({slots}) => slots.length > 0) ? ' What stands in [brackets] is yours to fill in with what you know; leave the sentence out where you don’t know it.' : ''),
    ...diagnostics.map((diagnostic, index) => `${index + 1}. ${tell(diagnostic, text)}`)
  ].join('\n\n')
}

function tell({severity, text: words, message, suggestions: [best]}: Diagnostic, text: string): string {
  const told = `${severity}: ${quote(words)}\n   ${message}`
  return best ? `${told}\n   ${best.title}: ${best.edits.map((edit) => changed(edit, text)).join('; ')}` : told
}

/** An edit in whole words: “Rest assured that your” → “Your”. */
function changed({start, end, text: wording}: Edit, text: string): string {
  const head = start < end ? (/[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? '') : ''
  const tail = start < end ? (/^[\p{L}\p{N}’'-]*/u.exec(text.slice(end, end + longestWord))?.[0] ?? '') : ''
  const [before, after] = [head + text.slice(start, end) + tail, head + wording + tail]
  if (before.trim() === '') return `add ${quote(after)}`
  return after.trim() === '' ? `delete ${quote(before)}` : `${quote(before)} → ${quote(after)}`
}

/** A longer one is a link or noise. */
const longestWord = 40

/** On one line. */
const quote = (words: string): string => `“${words.trim().replace(/\s+/g, ' ')}”`
