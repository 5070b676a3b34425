/**
 * Decodes files and streams, as a whole or line by line.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs'

/** Files that are read as a whole, lines of .jsonl and rows of tables may not be larger than this many bytes. */
export const largest: number = 16 * 1024 * 1024
export const tooLarge: string = `larger than ${largest / 1024 / 1024} MB, which no reply is`

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

/** All of a file, decoded: what is no pipe at once, because streams are slow to open. Throws `Unreadable`. */
export async function readFile(file: string): Promise<string> {
  const found = statSync(file)
  if (!found.isFile()) return readText(createReadStream(file))
  const bytes = found.size > largest ? undefined : readFileSync(file)
  if (!bytes || bytes.length > largest) throw new Unreadable(`is ${tooLarge}`)
  return decode(bytes)
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
