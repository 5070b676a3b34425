/**
 * Writing to the standard streams.
 */
import {once} from 'node:events'
import {safe, safeInLog} from './terminal.ts'

/** A reader that goes away, such as `head`, ends the program quietly. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      complain(`can't write: ${error.message}`)
      process.exit(2)
    })
  }
}

/** What waits to be written: many short texts take longer to write than one long one. */
let held = ''

/** In UTF-16 code units. */
const mostHeld = 65_536

/** Writes to standard output, on a terminal at once, elsewhere as soon as the program waits for something; resolves when it takes more. */
export async function print(text: string): Promise<void> {
  if (text === '') return
  if (held === '') setImmediate(release)
  held += text
  if ((process.stdout.isTTY || held.length >= mostHeld) && !release()) await once(process.stdout, 'drain')
}

function release(): boolean {
  const text = held
  held = ''
  return text === '' || process.stdout.write(text)
}

export function complain(message: string): void {
  clearProgress()
  release()
  process.stderr.write(safeInLog(`reply-lint: ${message}\n`))
}

/** Below this many files a progress line is in the way. */
const many = 10
let shown = false

/** Says on a terminal which file it is at. */
export function showProgress(at: number, of: number, file: string): void {
  if (!process.stderr.isTTY || of < many) return
  process.stderr.write(`\r\x1b[K${at}/${of} ${safe(file).slice(0, 60)}`)
  shown = true
}

/** So many milliseconds apart the rate is shown. */
const pause = 200
let first: {at: number; replies: number} | undefined
let shownAt = 0

/** Says on a terminal how many replies have been read, and how fast. */
export function showRate(replies: number): void {
  if (!process.stderr.isTTY) return
  const now = performance.now()
  first ??= {at: now, replies}
  if (now - Math.max(shownAt, first.at) < pause) return
  shownAt = now
  const rate = Math.round(((replies - first.replies) / (now - first.at)) * 1000)
  process.stderr.write(`\r\x1b[K${replies.toLocaleString('en')} replies, ${rate.toLocaleString('en')} a second`)
  shown = true
}

export function clearProgress(): void {
  if (shown) process.stderr.write('\r\x1b[K')
  shown = false
}
