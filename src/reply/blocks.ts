/**
 * The blocks of a reply: which lines are the agent's own prose, and which are a greeting, a signature or somebody else's words.
 */

export type BlockKind = 'greeting' | 'body' | 'list' | 'quote' | 'sign-off' | 'signature' | 'code'

/** A run of lines of one kind. */
export interface Lines {
  kind: BlockKind
  /** UTF-16 offsets into the text, end exclusive; without the line's end. */
  start: number
  end: number
  /** Where the prose starts: behind a list item's marker. */
  prose: number
}

interface Line {
  start: number
  end: number
  text: string
  /** What it begins with behind its indent; nothing where it is blank. */
  lead: string
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
const capitalised = /^(?:[\p{Lu}\p{N}&|·•–—-][\p{L}\p{M}\p{N}.'’&-]*|and|at|from|of|the|for|de|van|von|&|\/|\||xx?|#?\w*\d+)$/u

const lineOf = (text: string, start: number, end: number): Line => {
  let at = start
  while (at < end && text.charCodeAt(at) === 32) at++
  const line = text.slice(start, end)
  const code = text.charCodeAt(at)
  // most lines begin with a letter; other kinds of space are looked for only where one may stand
  if (at < end && code > 32 && code < 128) return {start, end, text: line, lead: text[at] as string}
  const indent = line.search(/\S/)
  return {start, end, text: line, lead: indent < 0 ? '' : (line[indent] as string)}
}

/** Splits the text into runs of lines of one kind, in order. Blank lines belong to none. Linear in the text. */
export function readBlocks(text: string): Lines[] {
  const lines = splitLines(text)
  const kinds = lines.map((): BlockKind | undefined => undefined)
  markQuotesAndCode(lines, kinds)
  markEnds(lines, kinds)
  return gather(lines, kinds)
}

/** The lines; of blank ones that follow each other, the first. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let isBlank = false
  const add = (end: number): void => {
    if (start === end && isBlank) return
    const line = lineOf(text, start, end)
    if (line.lead !== '' || !isBlank) lines.push(line)
    isBlank = line.lead === ''
  }
  if (!/[\r\u2028\u2029]/.test(text)) {
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
function markQuotesAndCode(lines: Line[], kinds: (BlockKind | undefined)[]): void {
  let fenced = false
  for (let index = 0; index < lines.length; index++) {
    const {lead, text} = lines[index] as Line
    if ((lead === '`' || lead === '~') && fence.test(text)) {
      kinds[index] = 'code'
      fenced = !fenced
    } else if (fenced) kinds[index] = 'code'
    else if (lead === '>') kinds[index] = 'quote'
    else if (opensQuotedMail(lines, index)) {
      kinds[index] = 'quote'
      // quoted line by line: what stands between the `>` lines is the agent's own
      if (lines[nextFilled(lines, index)]?.lead === '>') continue
      kinds.fill('quote', index)
      return
    }
  }
}

/** "On Tuesday … wrote:", "-----Original Message-----", or "From: …" with another header line right below. None of them is long. */
function opensQuotedMail(lines: Line[], index: number): boolean {
  const {lead, text} = lines[index] as Line
  if (text.length > 240) return false
  if (lead === '-' || lead === '_' || lead === 'B') return original.test(text)
  if (lead === 'F' && /^\s*From\s*:\s/.test(text)) return sentHeader.test(lines[index + 1]?.text ?? '')
  return /:\s*$/.test(text) && wrote.test(text)
}

const nextFilled = (lines: Line[], index: number): number => {
  let next = index + 1
  while (next < lines.length && (lines[next] as Line).lead === '') next++
  return next
}

/** The greeting on the first line, the sign-off and the signature on the last ones. */
function markEnds(lines: Line[], kinds: (BlockKind | undefined)[]): void {
  const own: number[] = []
  for (let index = 0; index < lines.length; index++) if (kinds[index] === undefined && lines[index]?.lead) own.push(index)
  const first = own[0]
  if (first === undefined) return
  if (isGreeting((lines[first] as Line).text, own.length > 1)) kinds[first] = 'greeting'

  const separator = own.findLastIndex((index) => lines[index]?.lead === '-' && dashes.test((lines[index] as Line).text))
  if (separator > 0) {
    for (const index of own.slice(separator)) kinds[index] = 'signature'
    own.length = separator
  }

  // the sign-off stands within the last six lines
  for (let back = 1; back <= Math.min(6, own.length - 1); back++) {
    const index = own[own.length - back] as number
    const text = (lines[index] as Line).text.trim()
    if (text.length <= 60 && farewell.test(text)) {
      kinds[index] = 'sign-off'
      for (const below of own.slice(own.length - back + 1)) kinds[below] = 'signature'
      own.length -= back
      break
    }
  }

  // a name, and who they are, without a sign-off above: up to three short lines of capitalised words
  for (let back = 0; back < 3 && own.length > 1; back++) {
    const index = own[own.length - 1] as number
    if (!isName((lines[index] as Line).text)) break
    kinds[index] = 'signature'
    own.pop()
  }
}

function isGreeting(line: string, hasMore: boolean): boolean {
  const text = line.trim()
  if (text.length > 60) return false
  const words = text.split(/\s+/)
  if (salutation.test(text)) return words.length <= 7 && (hasMore || /[,!]$/.test(text)) && !/[.?]\s/.test(text.replace(/\b(?:mr|mrs|ms|dr|prof)\./gi, ''))
  return hasMore && /^[^.!?]*[,!–—-]$/.test(text) && words.length <= 4 && words.every((word) => capitalised.test(word.replace(/[,!–—-]+$/, '') || '-'))
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

function isName(line: string): boolean {
  const text = line.trim().replace(/^[-–—~^*]+\s*/, '')
  if (text === '' || text.length > 70 || isSmallLetter(text.charCodeAt(0)) || !noFinalStop.test(text) || listMarker.test(line)) return false
  const words = text.split(/[\s,]+/).filter(Boolean)
  return words.length <= 8 && /^\p{Lu}/u.test(text) && words.every((word) => capitalised.test(word))
}

/** Joins lines of one kind; every list item is a block of its own, and so is every line of the ends. */
function gather(lines: Line[], kinds: (BlockKind | undefined)[]): Lines[] {
  const blocks: Lines[] = []
  let open: Lines | undefined
  lines.forEach((line, index) => {
    if (line.lead === '') {
      open = undefined
      return
    }
    const own = kinds[index] === undefined
    const marker = own && mayMark.test(line.lead) ? listMarker.exec(line.text.slice(0, 60)) : null
    const title = own && line.lead === '#' ? heading.exec(line.text.slice(0, 60)) : null
    const continued = open?.kind === 'list' && /^\s{2}/.test(line.text)
    const kind: BlockKind = kinds[index] ?? (marker || continued ? 'list' : 'body')
    if (open && open.kind === kind && !marker && !title && (kind === 'body' || kind === 'list' || kind === 'quote' || kind === 'code')) {
      open.end = line.end
      return
    }
    open = {kind, start: line.start, end: line.end, prose: line.start + (marker ?? title ?? [''])[0].length}
    blocks.push(open)
    if (title) open = undefined
  })
  return blocks
}
