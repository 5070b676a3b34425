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

/** A line that is not blank. It holds no text of its own: of a million lines, few are looked at more closely. */
interface Line {
  start: number
  end: number
  /** What it begins with behind its indent. */
  lead: string
  isBelowBlank: boolean
  /** Undefined where it is the agent's own prose. */
  kind: BlockKind | undefined
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g
const fence = /^\s{0,3}(?:```|~~~)/
const listMarker = /^\s*(?:[-*•–+]|\(?\d{1,3}[.)])\s+(?=\S)/
/** What a list marker begins with. */
const mayMark = /[-*•–+(\d]/
const heading = /^\s{0,3}#{1,6}\s+/
const dashes = /^-- ?$/
const wrote = /^(?:on|am|le|el)\b.{4,150}\b(?:wrote|schrieb|a écrit|escribió)\s*:\s*$/i
const original = /^\s*(?:-{3,}\s*(?:original message|forwarded message)\b|_{10,}\s*$|begin forwarded message:)/i
const sentHeader = /^\s*(?:from|sent|to|subject|date)\s*:\s/i
const salutation = /^(?:hi|hello|hey|hiya|heya|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom it may concern|hallo|namaste)\b/i
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
export function readBlocks(text: string): Lines[] {
  const lines = splitLines(text)
  markQuotesAndCode(text, lines)
  markEnds(text, lines)
  return gather(text, lines)
}

/** The lines that are not blank. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let isBelowBlank = false
  const add = (end: number): void => {
    const lead = leadOf(text, start, end)
    if (lead !== '') lines.push({start, end, lead, isBelowBlank, kind: undefined})
    isBelowBlank = lead === ''
  }
  if (!text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(end)
      start = end + 1
    }
  } else {
    lineEnd.lastIndex = 0
    for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
      add(found.index)
      start = lineEnd.lastIndex
    }
  }
  add(text.length)
  return lines
}

/** Fenced code, `>` lines, and everything below "On Tuesday … wrote:" or "-----Original Message-----". */
function markQuotesAndCode(text: string, lines: Line[]): void {
  let fenced = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const {lead} = line
    if ((lead === '`' || lead === '~') && fence.test(textOf(text, line))) {
      line.kind = 'code'
      fenced = !fenced
    } else if (fenced) line.kind = 'code'
    else if (lead === '>') line.kind = 'quote'
    else if (opensQuotedMail(text, lines, index)) {
      line.kind = 'quote'
      // quoted line by line: what stands between the `>` lines is the agent's own
      if (lines[index + 1]?.lead === '>') continue
      for (const below of lines.slice(index)) below.kind = 'quote'
      return
    }
  }
}

const textOf = (text: string, {start, end}: Line): string => text.slice(start, end)

/** "On Tuesday … wrote:", "-----Original Message-----", or "From: …" with another header line right below. None of them is long. */
function opensQuotedMail(text: string, lines: Line[], index: number): boolean {
  const line = lines[index] as Line
  const {start, end, lead} = line
  if (end - start > 240) return false
  if (lead === '-' || lead === '_' || lead === 'B') return original.test(textOf(text, line))
  if (lead === 'F' && /^\s*From\s*:\s/.test(textOf(text, line))) {
    const below = lines[index + 1]
    return below !== undefined && !below.isBelowBlank && sentHeader.test(textOf(text, below))
  }
  return wrote.test(textOf(text, line))
}

/** The greeting on the first line, the sign-off and the signature on the last ones. */
function markEnds(text: string, lines: Line[]): void {
  const own = lines.filter(({kind}) => kind === undefined)
  const [first] = own
  if (first === undefined) return
  if (isGreeting(textOf(text, first), own.length > 1)) first.kind = 'greeting'

  const separator = own.findLastIndex((line) => line.lead === '-' && dashes.test(textOf(text, line)))
  if (separator > 0) for (const line of own.splice(separator)) line.kind = 'signature'

  // the sign-off stands within the last six lines
  for (let back = 1; back <= Math.min(6, own.length - 1); back++) {
    const line = own[own.length - back] as Line
    const words = textOf(text, line).trim()
    if (words.length <= 60 && farewell.test(words)) {
      for (const below of own.splice(own.length - back)) below.kind = 'signature'
      line.kind = 'sign-off'
      break
    }
  }

  // a name, and who they are, without a sign-off above: up to three short lines of capitalised words
  for (let back = 0; back < 3 && own.length > 1; back++) {
    const line = own[own.length - 1] as Line
    if (!isName(textOf(text, line))) break
    line.kind = 'signature'
    own.pop()
  }
}

function isGreeting(line: string, hasMore: boolean): boolean {
  const text = line.trim()
  if (text.length > 60) return false
  const words = text.split(/\s+/)
  if (salutation.test(text)) return words.length <= 7 && (hasMore || /[,!]$/.test(text)) && !/[.?]\s/.test(text.replace(/\b(?:mr|mrs|ms|dr|prof)\./gi, ''))
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
function gather(text: string, lines: Line[]): Lines[] {
  const blocks: Lines[] = []
  let open: Lines | undefined
  for (const line of lines) {
    const {start, end, lead, isBelowBlank} = line
    if (isBelowBlank) open = undefined
    const own = line.kind === undefined
    const beginning = (): string => text.slice(start, Math.min(end, start + 60))
    const marker = own && mayMark.test(lead) ? listMarker.exec(beginning()) : null
    const title = own && lead === '#' ? heading.exec(beginning()) : null
    const continued = open?.kind === 'list' && /^\s{2}/.test(beginning())
    const kind: BlockKind = line.kind ?? (marker || continued ? 'list' : 'body')
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
