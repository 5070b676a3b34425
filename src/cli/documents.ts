/**
 * Reads files into replies, one at a time: a text or Markdown file is one, a line of a .jsonl file is one.
 */
import {createReadStream} from 'node:fs'
import type {ReplyContext} from '../types.ts'
import {type Failure, type FileFormat, reasonOf} from './files.ts'

/** A reply and where it comes from. */
export interface Document {
  file: string
  format: FileFormat
  /** The reply: of a record its `reply`, empty where it is a thread; else the whole file. */
  text: string
  context: ReplyContext
  /** Of a line in a .jsonl file. */
  record?: Record
}

export interface Record {
  id: string | number | undefined
  /** Counts from 1. */
  line: number
  source: string
  /** The place of the line in the file, in UTF-16 code units. */
  offset: number
  /** It has no `reply`: its `thread` holds the replies. */
  isThread: boolean
}

/** Files other than .jsonl, and lines of .jsonl, may not be larger than this many bytes. */
export const largest: number = 16 * 1024 * 1024
const tooLarge = `larger than ${largest / 1024 / 1024} MB, which no reply is`

/** A text that can't be read. */
export class Unreadable extends Error {}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Throws `Unreadable` on what isn't text in UTF-8. */
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Unreadable('is no text: it holds NUL bytes (if it is UTF-16, save it as UTF-8)')
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Unreadable('is not valid UTF-8; save it as UTF-8')
  }
}

/** All of a stream, decoded. Throws `Unreadable`. */
export async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largest) throw new Unreadable(`is ${tooLarge}`)
  }
  return decode(Buffer.concat(chunks))
}

/** A line with its end. Of one that is too large, only its length is kept. */
export interface Line {
  /** Counts from 1. */
  number: number
  /** Where it starts, in UTF-16 code units, those of lines that are too large or can't be decoded included. */
  offset: number
  bytes: Uint8Array | undefined
}

/** The lines of a stream, by the chunks that brought their ends. Holds one chunk at a time. */
export async function* readBatches(stream: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let number = 1
  let offset = 0
  let parts: Buffer[] = []
  let size = 0
  let length = 0
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const take = (part: Buffer): void => {
    size += part.length
    length += decoder.decode(part, {stream: true}).length
    if (size <= largest) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const line = {number: number++, offset, bytes: size <= largest ? Buffer.concat(parts) : undefined}
    offset += length
    parts = []
    size = 0
    length = 0
    return line
  }
  for await (const chunk of stream) {
    const lines: Line[] = []
    let from = 0
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, to + 1))
      lines.push(finish())
      from = to + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [finish()]
}

/** The lines of a stream, one by one. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  for await (const lines of readBatches(stream)) yield* lines
}

/** The documents of one file or stream, and what of it can't be read; where threads are allowed, a record needs no `reply`. */
export async function* readDocuments(
  file: string,
  format: FileFormat,
  {stream = createReadStream(file), allowThreads = false}: {stream?: AsyncIterable<Buffer> | undefined; allowThreads?: boolean} = {}
): AsyncGenerator<Document | Failure> {
  try {
    if (format !== 'jsonl') {
      yield {file, format, text: await readText(stream), context: {}}
      return
    }
    for await (const line of readLines(stream)) {
      const document = readRecord(file, line, allowThreads)
      if (document) yield document
    }
  } catch (error) {
    yield unreadable(file, error)
  }
}

/** Why a file can't be read. */
export const unreadable = (file: string, error: unknown): Failure => ({file, message: error instanceof Unreadable ? error.message : `can't be read: ${reasonOf(error)}`})

/** The document of a line of .jsonl; undefined where it is blank. */
export function readRecord(file: string, {number, offset, bytes}: Line, allowThreads = false): Document | Failure | undefined {
  const failure = (message: string, id?: string | number): Failure => ({file, line: number, ...(id !== undefined && {id}), message})
  if (!bytes) return failure(`this line is ${tooLarge}`)
  let source: string
  try {
    source = decode(bytes)
  } catch (error) {
    return failure(`this line ${(error as Error).message}`)
  }
  const marked = number === 1 && source.startsWith('\ufeff') ? 1 : 0
  const json = source.slice(marked)
  if (json.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return failure('this line is not JSON; expected an object such as {"id": 1, "reply": "…"}')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failure(`this line is ${kindOf(value)}; expected an object such as {"id": 1, "reply": "…"}`)
  const {id: given, reply, ...context} = value as {id?: unknown; reply?: unknown}
  const id = typeof given === 'string' || typeof given === 'number' ? given : undefined
  const isThread = allowThreads && (reply ?? undefined) === undefined
  if (typeof reply !== 'string' && !isThread) return failure(`"reply" is ${reply === undefined ? 'missing' : kindOf(reply)}; expected a string`, id)
  return {file, format: 'jsonl', text: typeof reply === 'string' ? reply : '', context, record: {id, line: number, source: json, offset: offset + marked, isThread}}
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`)
