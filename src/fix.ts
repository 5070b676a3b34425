/**
 * Fixes: which ones are safe to apply unseen, and applying them.
 */
import type {FoundBy} from './linter.ts'
import type {Diagnostic, Edit, FixResult, Report} from './types.ts'

/** Edits must not overlap; the text outside of them stays byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** Of one reply so many fixes are tried out, and so many characters read anew; what comes after is for a person to choose, so that a huge text stays cheap. */
const mostTrials = 12
const mostReread = 240_000

/**
 * Makes a suggestion of each fix that, applied alone, would bring a finding of any loaded rule or fail to mend its own.
 * A trial reads the edited text anew.
 */
export function settle(text: string, findings: readonly FoundBy[], judge: (text: string) => readonly FoundBy[]): void {
  let trials = Math.min(mostTrials, Math.floor(mostReread / text.length))
  let before: Map<string, number> | undefined
  const mends = (found: FoundBy, edits: readonly Edit[]): boolean => {
    const edited = applyEdits(text, edits)
    before ??= census(text, findings)
    return edited !== text && !brings(census(edited, judge(edited)), before, keyOf(text, found))
  }
  for (const found of findings) {
    for (const suggestion of found.suggestions) {
      if (suggestion.kind !== 'fix') continue
      const isSafe = trials-- > 0 && suggestion.slots.length === 0 && mends(found, suggestion.edits)
      if (!isSafe) suggestion.kind = 'suggest'
    }
  }
}

/** A finding by what it says; a fix that begins a new sentence changes a capital and nothing else. */
const keyOf = (text: string, {finding, active}: FoundBy): string => `${active.rule.ruleId} ${text.slice(finding.start, finding.end).toLowerCase()}`

/** How often each finding stands in a text. */
function census(text: string, findings: readonly FoundBy[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const found of findings) {
    const key = keyOf(text, found)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Whether there is a finding after that was not there before, or the mended one is still there. */
function brings(after: Map<string, number>, before: Map<string, number>, mended: string): boolean {
  for (const [key, count] of after) if (count > (before.get(key) ?? 0) - (key === mended ? 1 : 0)) return true
  return false
}

/** More rounds than this only a pair of rules that undo each other would need. */
const mostRounds = 10

/** Applies the first fix of each finding, none overlapping, again and again until nothing changes. */
export function applyFixes(text: string, lint: (text: string) => Report): FixResult {
  const applied: Diagnostic[] = []
  let report = lint(text)
  for (let round = 0; round < mostRounds; round++) {
    const batch = fixable(report.diagnostics)
    if (batch.length === 0) break
    let chosen = batch
    let edited = applyEdits(
      text,
      batch.flatMap(({edits}) => edits)
    )
    let next = lint(edited)
    if (batch.length > 1 && worse(next, report, batch.length)) {
      // fixes that are safe alone are not safe together: one at a time
      chosen = batch.slice(0, 1)
      edited = applyEdits(
        text,
        chosen.flatMap(({edits}) => edits)
      )
      next = lint(edited)
    }
    if (edited === text) break
    applied.push(...chosen.map(({diagnostic}) => diagnostic))
    text = edited
    report = next
  }
  return {text, applied, remaining: report.diagnostics}
}

const worse = (after: Report, before: Report, mended: number): boolean => after.diagnostics.length > before.diagnostics.length - mended

interface Chosen {
  diagnostic: Diagnostic
  edits: readonly Edit[]
}

/** The first fix of each finding, leaving out those that overlap or touch one taken before. */
function fixable(diagnostics: readonly Diagnostic[]): Chosen[] {
  const taken: Chosen[] = []
  let end = -1
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.suggestions.find(({kind}) => kind === 'fix')?.edits
    if (!edits?.every((edit) => edit.start > end)) continue
    end = Math.max(...edits.map((edit) => edit.end))
    taken.push({diagnostic, edits})
  }
  return taken
}
