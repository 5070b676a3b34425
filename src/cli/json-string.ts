/**
 * The reply inside a record in JSON: what it says, and where its letters stand behind the string's escapes.
 */
import type {Span} from '../types.ts'
import {escapeEdits, type Run, type View} from '../view.ts'

/** The view of the top-level string `wanted` of a record that is known to be JSON with one. */
export function replyView(line: string, wanted: string): View {
  const {start, end} = stringIn(line, wanted)
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
  return {prose, runs, write: (suggestion) => escapeEdits(suggestion, escaped)}
}

/** Where the string stands, without its quotes. Of two the last counts, as in `JSON.parse`. */
function stringIn(line: string, wanted: string): Span {
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
      else if (key === wanted) found = {start, end: at}
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
