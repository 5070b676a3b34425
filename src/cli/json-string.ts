/**
 * The reply inside a line of JSON: what it says, and where its letters stand behind the string's escapes.
 */
import type {Report, Span, Suggestion} from '../types.ts'
import type {Run, View} from '../view.ts'

/** The view of the top-level `reply` of a line that is known to be JSON with one. */
export function replyView(line: string): View {
  const {start, end} = replyIn(line)
  const prose = JSON.parse(line.slice(start - 1, end + 1)) as string
  const runs: Run[] = []
  let at = start
  let read = 0
  while (at < end) {
    const backslash = line.indexOf('\\', at)
    const plainEnd = backslash < 0 || backslash > end ? end : backslash
    if (plainEnd > at) runs.push({start: read, end: read + plainEnd - at, from: at, to: plainEnd})
    read += plainEnd - at
    at = plainEnd
    if (at === end) break
    const length = line[at + 1] === 'u' ? 6 : 2
    runs.push({start: read, end: read + 1, from: at, to: at + length})
    read++
    at += length
  }
  return {prose, runs}
}

/** Where the string stands, without its quotes. Of two the last counts, as in `JSON.parse`. */
function replyIn(line: string): Span {
  let found: Span = {start: 0, end: 0}
  let depth = 0
  let key: string | undefined
  for (let at = 0; at < line.length; at++) {
    const character = line[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === ',' && depth === 1) key = undefined
    else if (character === '"') {
      const start = at + 1
      at = closingQuote(line, start)
      if (depth !== 1) continue
      if (key === undefined) key = JSON.parse(line.slice(start - 1, at + 1)) as string
      else if (key === 'reply') found = {start, end: at}
    }
  }
  return found
}

function closingQuote(line: string, from: number): number {
  let at = from
  while (line[at] !== '"') at += line[at] === '\\' ? 2 : 1
  return at
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/** A report whose edits are to be made in the line: their texts escaped, with the slots where they then stand. */
export function inJson(report: Report): Report {
  const suggestionIn = (suggestion: Suggestion): Suggestion => ({
    ...suggestion,
    edits: suggestion.edits.map((edit) => ({...edit, text: escaped(edit.text)})),
    slots: suggestion.slots.map((slot) => {
      const {text} = suggestion.edits[slot.edit] as {text: string}
      return {...slot, start: escaped(text.slice(0, slot.start)).length, end: escaped(text.slice(0, slot.end)).length}
    })
  })
  return {...report, diagnostics: report.diagnostics.map((diagnostic) => ({...diagnostic, suggestions: diagnostic.suggestions.map(suggestionIn)}))}
}
