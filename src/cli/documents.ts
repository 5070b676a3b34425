/**
 * Reads files into replies, one at a time: a text, Markdown or HTML file is one; a line of a .jsonl file, a row of a table and an element of a
 * .json file are one each.
 */
import {createReadStream} from 'node:fs'
import type {ReplyContext} from '../types.ts'
import type {View} from '../view.ts'
import {type Failure, type FileFormat, reasonOf} from './files.ts'
import {replyView} from './json-string.ts'
import {decode, type Line, readFile, readLines, readText, tooLarge, Unreadable} from './lines.ts'
import {keyOf, likeliest, type Naming, optionFor, withFields} from './naming.ts'
import {linesOf, type Place} from './places.ts'
import {fieldsIn, type Header, headerOf} from './table-records.ts'
import {type ViewOf, viewOfText, viewsOf} from './views.ts'

/** A reply and where it comes from. */
export interface Document {
  file: string
  format: FileFormat
  /** The reply: of a record its `reply`, empty where it is a thread; else the whole file. */
  text: string
  /** Reads the text. */
  viewOf: ViewOf
  context: ReplyContext
  /** Of a record in a .jsonl or .json file or a table. */
  record?: Record
}

/** A line of .jsonl, an element of .json, or a row of a table, and where in the file it starts. */
export interface Record extends Place {
  id: string | number | undefined
  source: string
  /** In UTF-16 code units. */
  offset: number
  /** It has no `reply`: its `thread` holds the replies. */
  isThread: boolean
  /** Where its reply stands in its source, or in that source edited. */
  view: ViewOf
}

/** How records are read. */
export interface Reading {
  /** A record needs no `reply`. */
  allowThreads?: boolean
  naming?: Naming
  /** No words of the input may be told, and without a header its first row is one. */
  redact?: boolean
}

/** The documents of one file or stream, and what of it can't be read. */
export async function* readDocuments(
  file: string,
  format: FileFormat,
  {stream, ...reading}: Reading & {stream?: AsyncIterable<Buffer> | undefined} = {}
): AsyncGenerator<Document | Failure> {
  const readWhole = (): Promise<string> => (stream ? readText(stream) : readFile(file))
  try {
    switch (format) {
      case 'jsonl':
      case 'csv':
      case 'tsv':
        for await (const {outcome} of readParts(file, format, stream ?? createReadStream(file), reading)) if (outcome) yield outcome
        return
      case 'json':
        yield* readJson(file, await readWhole(), reading)
        return
      default:
        yield {file, format, text: await readWhole(), viewOf: await viewsOf(format), context: {}}
    }
  } catch (error) {
    yield unreadable(file, error)
  }
}

/** Why a file can't be read. */
export const unreadable = (file: string, error: unknown): Failure => ({file, message: error instanceof Unreadable ? error.message : `can't be read: ${reasonOf(error)}`})

/** A line or row, and what became of it: nothing where it is blank or the header. */
export interface Part {
  line: Line
  outcome: Document | Failure | undefined
}

/** The lines or rows of a file, in order and without gaps. */
export async function* readParts(file: string, format: 'jsonl' | 'csv' | 'tsv', stream: AsyncIterable<Buffer>, reading: Reading = {}): AsyncGenerator<Part> {
  if (format === 'jsonl') for await (const line of readLines(stream)) yield {line, outcome: readRecord(file, line, reading)}
  else yield* readTable(file, format, stream, reading)
}

async function* readTable(file: string, format: 'csv' | 'tsv', stream: AsyncIterable<Buffer>, reading: Reading): AsyncGenerator<Part> {
  const {cellView, readRows} = await import('./table.ts')
  const {allowThreads = false, naming = {}} = reading
  let delimiter = '\t'
  let header: Header | undefined
  const rows = readRows(readLines(stream), (firstLine) => {
    if (format === 'csv') delimiter = delimiterIn(firstLine)
    return delimiter
  })
  for await (const row of rows) {
    const failed = (message: string): Part => ({line: row, outcome: {file, line: row.number, message}})
    const texts = row.cells.map(({text}) => text)
    if (row.problem !== undefined) {
      yield failed(row.problem)
      if (!header) return
    } else if (texts.every((text) => text.trim() === '') || (!header && separatorIn(row.source))) yield {line: row, outcome: undefined}
    else if (!header) {
      const read = headerOf(texts, reading)
      if (typeof read === 'string') {
        yield failed(read)
        return
      }
      header = read
      yield {line: row, outcome: undefined}
    } else if (texts.length !== header.names.length) {
      const cells = texts.length === 1 ? '1 cell' : `${texts.length} cells`
      yield failed(
        `this row has ${cells}; expected ${header.names.length}, as in the header, with a cell in quotes where it holds ${delimiter === '\t' ? 'a tab' : `“${delimiter}”`} or a line break`
      )
    } else {
      const {id, reply = '', context} = fieldsIn(header, texts, naming)
      const column = header.reply
      const view = (source: string): View => cellView(source, delimiter, column)
      const isThread = column < 0 || (allowThreads && reply === '' && context.thread !== undefined)
      const record: Record = {id, line: row.number, column: 1, source: row.source, offset: row.offset, isThread, view}
      yield {line: row, outcome: {file, format, text: reply, viewOf: viewOfText, context, record}}
    }
  }
}

/** Where people write a comma for a decimal point, spreadsheets part cells by semicolons. */
function delimiterIn(firstLine: string): string {
  const told = separatorIn(firstLine)
  if (told) return told
  const times = (one: string): number => firstLine.split(one).length
  return [';', '\t'].reduce((best, one) => (times(one) > times(best) ? one : best), ',')
}

/** What a line says that Excel is told the separator by. */
const separatorIn = (line: string): string | undefined => /^sep=([^\w\s"]|\t)\r?\n?$/.exec(line)?.[1]

/** The documents of a .json file that was read. */
export async function* readJson(file: string, text: string, reading: Reading): AsyncGenerator<Document | Failure> {
  const {readElements} = await import('./json-file.ts')
  const marked = text.startsWith('\ufeff') ? 1 : 0
  const json = text.slice(marked)
  const lines = linesOf(json)
  for (const element of readElements(json)) {
    if ('message' in element) yield {file, line: lines.placeOf(element.at).line, message: element.message}
    else yield readJsonRecord(file, 'json', {source: json.slice(element.start, element.end), offset: element.start + marked, ...lines.placeOf(element.start)}, reading)
  }
}

/** The document of a line of .jsonl; undefined where it is blank. */
export function readRecord(file: string, {number, offset, bytes}: Line, reading: Reading = {}): Document | Failure | undefined {
  const failure = (message: string): Failure => ({file, line: number, message})
  if (!bytes) return failure(`this line is ${tooLarge}`)
  let source: string
  try {
    source = decode(bytes)
  } catch (error) {
    return failure(`this line ${(error as Error).message}`)
  }
  const marked = number === 1 && source.startsWith('\ufeff') ? 1 : 0
  const json = source.slice(marked)
  return json.trim() === '' ? undefined : readJsonRecord(file, 'jsonl', {source: json, offset: offset + marked, line: number, column: 1}, reading)
}

function readJsonRecord(
  file: string,
  format: 'json' | 'jsonl',
  place: Pick<Record, 'source' | 'offset' | 'line' | 'column'>,
  {allowThreads = false, naming = {}}: Reading
): Document | Failure {
  const part = format === 'jsonl' ? 'this line' : 'this record'
  const failure = (message: string, id?: string | number): Failure => ({file, line: place.line, ...(id !== undefined && {id}), message})
  let value: unknown
  try {
    value = JSON.parse(place.source)
  } catch {
    return failure(`${part} is not JSON; expected an object such as {"id": 1, "reply": "…"}`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failure(`${part} is ${kindOf(value)}; expected an object such as {"id": 1, "reply": "…"}`)
  const {id: given, reply, ...context} = withFields(value, (field) => keyOf(field, naming))
  const id = typeof given === 'string' || typeof given === 'number' ? given : undefined
  const isThread = allowThreads && (reply ?? undefined) === undefined
  const key = keyOf('reply', naming) ?? 'reply'
  if (typeof reply !== 'string' && !isThread) {
    const other = reply === undefined ? likeliest(Object.keys(value).filter((name) => typeof (value as {[key: string]: unknown})[name] === 'string')) : undefined
    return failure(`"${key}" is ${reply === undefined ? 'missing' : kindOf(reply)}; expected a string${other === undefined ? '' : `, or ${optionFor(other)}`}`, id)
  }
  const record: Record = {...place, id, isThread, view: (source) => replyView(source, key)}
  return {file, format, text: typeof reply === 'string' ? reply : '', viewOf: viewOfText, context: context as ReplyContext, record}
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`)
