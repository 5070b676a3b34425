/**
 * The rows of a table in CSV or TSV, and the places of its cells. A row that is broken costs no other: where its quotes don't close, the next
 * one begins on the next line.
 */
import {parse} from 'csv-parse/sync'
import type {Suggestion} from '../types.ts'
import {escapeEdits, type Run, type View} from '../view.ts'
import {decode, type Line, largest, tooLarge} from './lines.ts'

/** A row with the lines that it spans, as one. */
export interface Row extends Line {
  /** Without the byte order mark. */
  source: string
  cells: readonly Cell[]
  /** Why it can't be read; it then has no cells. */
  problem?: string
}

export interface Cell {
  text: string
  /** Offsets into the row, its quotes included. */
  start: number
  end: number
  isQuoted: boolean
}

const quote = 34
const wrongQuotes = 'the quotes of this row don’t close, or stand astray; expected cells such as "a ""quoted"" word", in quotes where they hold quotes, which are doubled'

/** The rows of a table. What an open quote has swallowed is read anew, once. */
export async function* readRows(lines: AsyncIterable<Line>, delimiterOf: (firstLine: string) => string): AsyncGenerator<Row> {
  let delimiter: string | undefined
  /** Lines of a row whose quotes are open. */
  let held: Line[] = []
  let size = 0
  let isOpen = false
  /** Lines to be read anew, the next one last. */
  const again: Line[] = []

  const read = (line: Line): Row | undefined => {
    held.push(line)
    size += line.bytes?.length ?? 0
    if (line.bytes && count(line.bytes, quote) % 2 === 1) isOpen = !isOpen
    const isEndless = (isOpen && size > largest) || (held.length > 1 && line.bytes === undefined)
    return isOpen && !isEndless ? undefined : finish(isEndless)
  }
  const finish = (isEndless: boolean): Row => {
    const [first, ...others] = held as [Line, ...Line[]]
    delimiter ??= delimiterOf(first.bytes ? new TextDecoder().decode(first.bytes) : '')
    const row = isEndless ? undefined : rowOf(first, held, delimiter)
    held = []
    size = 0
    isOpen = false
    if (row) return row
    for (const other of others.reverse()) again.push(other)
    return {...first, source: '', cells: [], problem: wrongQuotes}
  }

  for await (const line of lines) {
    again.push(line)
    while (again.length > 0) {
      const row = read(again.pop() as Line)
      if (row) yield row
    }
  }
  while (held.length > 0) {
    yield finish(true)
    while (again.length > 0) {
      const row = read(again.pop() as Line)
      if (row) yield row
    }
  }
}

function count(bytes: Uint8Array, byte: number): number {
  let found = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++
  return found
}

/** Undefined where the quotes are wrong. */
function rowOf(first: Line, lines: readonly Line[], delimiter: string): Row | undefined {
  const {number, offset} = first
  if (!first.bytes) return {...first, source: '', cells: [], problem: `this row is ${tooLarge}`}
  const bytes = lines.length === 1 ? first.bytes : Buffer.concat(lines.map((line) => line.bytes as Uint8Array))
  let source: string
  try {
    source = decode(bytes)
  } catch (error) {
    return {number, offset, bytes, source: '', cells: [], problem: `this row ${(error as Error).message}`}
  }
  const marked = number === 1 && source.startsWith('\ufeff') ? 1 : 0
  source = source.slice(marked)
  const cells = readCells(source, delimiter)
  return cells && {number, offset: offset + marked, bytes, source, cells}
}

/** The cells of one row; undefined where its quotes are wrong. */
function readCells(row: string, delimiter: string): Cell[] | undefined {
  const bytes = Buffer.from(row)
  const cells: Cell[] = []
  let [at, atByte] = [0, 0]
  const add = (text: string, {quoting, bytes: end}: {quoting: boolean; bytes: number}): string => {
    const start = at
    at += bytes.subarray(atByte, end).toString().length
    atByte = end + delimiter.length
    cells.push({text, start, end: at, isQuoted: quoting})
    at += delimiter.length
    return text
  }
  try {
    parse(bytes, {delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true, cast: add})
    return cells
  } catch {
    return undefined
  }
}

/** The view of one cell of a row that can be read. */
export function cellView(row: string, delimiter: string, column: number): View {
  const cell = readCells(row, delimiter)?.[column]
  if (!cell) return {prose: '', runs: []}
  const {text: prose, start, end, isQuoted} = cell
  if (!isQuoted) {
    const needsQuotes = (text: string): boolean => /["\r\n]/.test(text) || text.includes(delimiter)
    const write = (suggestion: Suggestion): Suggestion =>
      suggestion.edits.some(({text}) => needsQuotes(text)) ? inQuotes(escapeEdits(suggestion, doubled), start, end) : suggestion
    return {prose, runs: [{start: 0, end: prose.length, from: start, to: end}], write}
  }
  const runs: Run[] = []
  let from = start + 1
  let read = 0
  const add = (letters: number, to: number): void => {
    if (to > from) runs.push({start: read, end: read + letters, from, to})
    read += letters
    from = to
  }
  for (let double = row.indexOf('""', from); double >= 0 && double < end - 1; double = row.indexOf('""', from)) {
    add(double - from, double)
    add(1, double + 2)
  }
  add(end - 1 - from, end - 1)
  return {prose, runs, write: (suggestion) => escapeEdits(suggestion, doubled)}
}

const doubled = (text: string): string => text.replaceAll('"', '""')

/** A suggestion that puts its cell, which has none, into quotes. */
const inQuotes = (suggestion: Suggestion, start: number, end: number): Suggestion => ({
  ...suggestion,
  edits: [{start, end: start, text: '"'}, ...suggestion.edits, {start: end, end, text: '"'}],
  slots: suggestion.slots.map((slot) => ({...slot, edit: slot.edit + 1}))
})
