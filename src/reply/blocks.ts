/**
 * The blocks of a reply: which lines are the agent's own prose, and which are a greeting, a signature or somebody else's words.
 */
import {lazily} from '../lazily.ts'

export type BlockKind = 'greeting' | 'body' | 'list' | 'quote' | 'sign-off' | 'signature' | 'code'

/** A run of lines of one kind. */
export interface Lines {
  kind: BlockKind
  /** UTF-16 offsets into the text, end exclusive; without the line's end. */
  start: number
  end: number
  /** Where the prose starts: behind a list item's marker. */
  prose: number
  /** Stands on more than one line. */
  isBroken: boolean
}

/**
 * The lines that are not blank, in columns: a million of them as objects would take longer to make and to clear away than to read. They hold
 * no text of their own, for few are looked at more closely.
 */
export interface LineTable {
  start: number[]
  end: number[]
  /** What each begins with behind its indent. */
  lead: string[]
}

/** By the number of a line; undefined where it is the agent's own prose. */
type Kinds = (BlockKind | undefined)[]

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g
const fence = /^\s{0,3}(?:```|~~~)/
const listMarker = /^\s*(?:[-*•–+]|\(?\d{1,3}[.)])\s+(?=\S)/
/** What a list marker begins with. */
const mayMark = new Set('-*•–+(0123456789')
const heading = /^\s{0,3}#{1,6}\s+/
const dashes = /^-- ?$/
/** What a line begins with that tells who wrote what stands below. */
const mayTellWhoWrote = new Set('oalOALeE')
const wrote = /^(?:on|am|le|el)\b.{4,150}\b(?:wrote|schrieb|a écrit|escribió)\s*:\s*$/i
const original = /^\s*(?:-{3,}\s*(?:original message|forwarded message)\b|_{10,}\s*$|begin forwarded message:)/i
const sentHeader = /^\s*(?:from|sent|to|subject|date)\s*:\s/i
export const salutation: RegExp =
  /^(?:hi|hello|hey|hiya|heya|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom it may concern|hallo|namaste)\b/i
const farewell =
  /^(?:(?:with |many |very |my )*(?:best|kind|kindest|warm|warmest|sincere)?\s*(?:regards|wishes)|(?:all (?:the|my) )?best|yours(?: \w+)?|sincerely(?: yours)?|cheers|thanks(?: again| so much)?|many thanks|thank you|respectfully|cordially|take care|speak soon|rgds|warmly|all good wishes|ta)(?:,? (?:and )?(?:from|to) .{1,40})?[\s,.!–-]*$/i
const noFinalStop = /[^.!?…:;,\s][)"”']*\s*$/
const capital = lazily(() => /^\p{Lu}/u)
const capitalised = lazily(() => /^(?:[\p{Lu}\p{N}&|·•–—-][\p{L}\p{M}\p{N}.'’&-]*|and|at|from|of|the|for|de|van|von|&|\/|\||xx?|#?\w*\d+)$/u)

/** What a line begins with behind its indent; nothing where it is blank. */
const leadOf = (text: string, start: number, end: number): string => {
  let at = start
  while (at < end && text.charCodeAt(at) === 32) at++
  if (at === end) return ''
  const code = text.charCodeAt(at)
  // most lines begin with a letter; other kinds of space are looked for only where one may stand
  if (code > 32 && code < 128) return text[at] as string
  const line = text.slice(start, end)
  return line[line.search(/\S/)] ?? ''
}

/** Splits the text into runs of lines of one kind, in order. Blank lines belong to none. Linear in the text. */
export const readBlocks = (text: string): Lines[] => readPart(text, 0, text.length) as Lines[]

/** No line is taken for a greeting, a sign-off or a signature beyond so many of the agent's own at either end, but for what stands below a "-- ". */
export const mostAtEnds = 10

/**
 * The runs from `from` to `to`, which stand at an end of the text or behind a blank line, and hold at least `mostAtEnds` of the agent's own
 * lines or have them beyond; or where all of it `isSigned`, below a "-- ". Undefined where a line of a part tells of others what they are.
 */
export function readPart(text: string, from: number, to: number, isSigned = false): Lines[] | undefined {
  const lines = splitLines(text, from, to)
  const kinds: Kinds = new Array(lines.start.length).fill(undefined)
  markQuotesAndCode(text, lines, kinds)
  const tells = (kind: BlockKind | undefined, index: number): boolean => kind !== undefined || isSeparator(text, lines, index)
  // without a line at the top, the first one below is the first of all now
  if (to - from < text.length && (kinds.some(tells) || from + kinds.length === 0)) return undefined
  if (isSigned) kinds.fill('signature')
  else markEnds(text, lines, kinds, from === 0, to === text.length)
  return gather(text, lines, kinds)
}

/** The lines that begin from `from` to before `to`. */
function splitLines(text: string, from: number, to: number): LineTable {
  const lines: LineTable = {start: [], end: [], lead: []}
  const part = text.slice(from, to)
  const isPlain = !part.includes('\r') && !part.includes('\u2028') && !part.includes('\u2029')
  let start = from
  while (start < to) {
    let end = text.length
    let next = to
    if (isPlain) {
      const found = text.indexOf('\n', start)
      if (found >= 0) {
        end = found
        next = found + 1
      }
    } else {
      lineEnd.lastIndex = start
      const found = lineEnd.exec(text)
      if (found) {
        end = found.index
        next = lineEnd.lastIndex
      }
    }
    const lead = leadOf(text, start, end)
    if (lead !== '') {
      lines.start.push(start)
      lines.end.push(end)
      lines.lead.push(lead)
    }
    start = next
  }
  return lines
}

/** Whether more than one line break stands between two places: a blank line. */
export const isApart = (text: string, end: number, start: number): boolean => start - end > 2 || (start - end === 2 && !text.startsWith('\r\n', end))

/** Whether a blank line stands between a line and the one before. */
const isBelowBlank = (text: string, {start, end}: LineTable, index: number): boolean => isApart(text, end[index - 1] ?? 0, start[index] as number)

/** Fenced code, `>` lines, and everything below "On Tuesday … wrote:" or "-----Original Message-----". */
function markQuotesAndCode(text: string, lines: LineTable, kinds: Kinds): void {
  let fenced = false
  for (let index = 0; index < kinds.length; index++) {
    const lead = lines.lead[index] as string
    if ((lead === '`' || lead === '~') && fence.test(textOf(text, lines, index))) {
      kinds[index] = 'code'
      fenced = !fenced
    } else if (fenced) kinds[index] = 'code'
    else if (lead === '>') kinds[index] = 'quote'
    else if (opensQuotedMail(text, lines, index)) {
      kinds[index] = 'quote'
      // quoted line by line: what stands between the `>` lines is the agent's own
      if (lines.lead[index + 1] === '>') continue
      kinds.fill('quote', index)
      return
    }
  }
}

const textOf = (text: string, {start, end}: LineTable, index: number): string => text.slice(start[index], end[index])

/** "On Tuesday … wrote:", "-----Original Message-----", or "From: …" with another header line right below. None of them is long. */
function opensQuotedMail(text: string, lines: LineTable, index: number): boolean {
  const lead = lines.lead[index] as string
  if ((lines.end[index] as number) - (lines.start[index] as number) > 240) return false
  if (lead === '-' || lead === '_' || lead === 'B') return original.test(textOf(text, lines, index))
  if (lead === 'F' && /^\s*From\s*:\s/.test(textOf(text, lines, index)))
    return index + 1 < lines.start.length && !isBelowBlank(text, lines, index + 1) && sentHeader.test(textOf(text, lines, index + 1))
  return mayTellWhoWrote.has(lead) && wrote.test(textOf(text, lines, index))
}

const isSeparator = (text: string, lines: LineTable, index: number): boolean => lines.lead[index] === '-' && dashes.test(textOf(text, lines, index))

/** The greeting on the first line, the sign-off and the signature on the last ones, where the lines reach so far. */
function markEnds(text: string, lines: LineTable, kinds: Kinds, isFirst: boolean, isLast: boolean): void {
  const own: number[] = []
  for (let index = 0; index < kinds.length; index++) if (kinds[index] === undefined) own.push(index)
  const [first] = own
  if (first === undefined) return
  if (isFirst && isGreeting(textOf(text, lines, first), own.length > 1 || !isLast)) kinds[first] = 'greeting'
  if (!isLast) return

  const separator = own.findLastIndex((line) => isSeparator(text, lines, line))
  if (separator > 0) for (const line of own.splice(separator)) kinds[line] = 'signature'

  // the sign-off stands within the last six lines
  for (let back = 1; back <= Math.min(6, own.length - 1); back++) {
    const line = own[own.length - back] as number
    const words = textOf(text, lines, line).trim()
    if (words.length <= 60 && farewell.test(words)) {
      for (const below of own.splice(own.length - back)) kinds[below] = 'signature'
      kinds[line] = 'sign-off'
      break
    }
  }

  // a name, and who they are, without a sign-off above: up to three short lines of capitalised words
  for (let back = 0; back < 3 && own.length > 1; back++) {
    const line = own[own.length - 1] as number
    if (!isName(textOf(text, lines, line))) break
    kinds[line] = 'signature'
    own.pop()
  }
}

const endsSentence = /[.?]\s/

function isGreeting(line: string, hasMore: boolean): boolean {
  const text = line.trim()
  if (text.length > 60) return false
  const words = text.split(/\s+/)
  if (salutation.test(text))
    return words.length <= 7 && (hasMore || /[,!]$/.test(text)) && !(endsSentence.test(text) && endsSentence.test(text.replace(/\b(?:mr|mrs|ms|dr|prof)\./gi, '')))
  return hasMore && /^[^.!?]*[,!–—-]$/.test(text) && words.length <= 4 && words.every((word) => capitalised().test(word.replace(/[,!–—-]+$/, '') || '-'))
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

function isName(line: string): boolean {
  const text = line.trim().replace(/^[-–—~^*]+\s*/, '')
  if (text === '' || text.length > 70 || isSmallLetter(text.charCodeAt(0)) || !noFinalStop.test(text) || listMarker.test(line)) return false
  const words = text.split(/[\s,]+/).filter(Boolean)
  return words.length <= 8 && capital().test(text) && words.every((word) => capitalised().test(word))
}

/** Joins lines of one kind; every list item is a block of its own, and so is every line of the ends. */
function gather(text: string, lines: LineTable, kinds: Kinds): Lines[] {
  const blocks: Lines[] = []
  let open: Lines | undefined
  for (let index = 0; index < kinds.length; index++) {
    const start = lines.start[index] as number
    const end = lines.end[index] as number
    const lead = lines.lead[index] as string
    if (open && isBelowBlank(text, lines, index)) open = undefined
    const beginning = (): string => text.slice(start, Math.min(end, start + 60))
    const own = kinds[index] === undefined
    const marker = own && mayMark.has(lead) ? listMarker.exec(beginning()) : null
    const title = own && lead === '#' ? heading.exec(beginning()) : null
    const continued = open?.kind === 'list' && /^\s{2}/.test(beginning())
    const kind: BlockKind = kinds[index] ?? (marker || continued ? 'list' : 'body')
    if (open && open.kind === kind && !marker && !title && (kind === 'body' || kind === 'list' || kind === 'quote' || kind === 'code')) {
      open.end = end
      open.isBroken = true
      continue
    }
    open = {kind, start, end, prose: start + (marker ?? title ?? [''])[0].length, isBroken: false}
    blocks.push(open)
    if (title) open = undefined
  }
  return blocks
}
