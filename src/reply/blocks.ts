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
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g
const fence = /^\s{0,3}(?:```|~~~)/
const quoted = /^\s{0,3}>/
const listMarker = /^\s*(?:[-*•–+]|\(?\d{1,3}[.)])\s+(?=\S)/
const heading = /^\s{0,3}#{1,6}\s+/
const dashes = /^-- ?$/
const wrote = /^(?:on|am|le|el)\b.{4,150}\b(?:wrote|schrieb|a écrit|escribió)\s*:\s*$/i
const original = /^\s*(?:-{3,}\s*(?:original message|forwarded message)\b|_{10,}\s*$|begin forwarded message:)/i
const sentHeader = /^(?:from|sent|to|subject)\s*:\s/i
const salutation = /^(?:hi|hello|hey|hiya|heya|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|to whom it may concern|hallo|namaste)\b/i
const farewell =
  /^(?:(?:with |many |very |my )*(?:best|kind|kindest|warm|warmest|sincere)?\s*(?:regards|wishes)|(?:all (?:the|my) )?best|yours(?: \w+)?|sincerely(?: yours)?|cheers|thanks(?: again| so much)?|many thanks|thank you|respectfully|cordially|take care|speak soon|rgds|warmly|all good wishes|ta)(?:,? (?:and )?(?:from|to) .{1,40})?[\s,.!–-]*$/i
const noFinalStop = /[^.!?…:;,\s][)"”']*\s*$/
const capitalised = /^(?:[\p{Lu}\p{N}&|·•–—-][\p{L}\p{M}\p{N}.'’&-]*|and|at|from|of|the|for|de|van|von|&|\/|\||xx?|#?\w*\d+)$/u

const isBlank = (line: Line): boolean => line.text.trim() === ''

/** Splits the text into runs of lines of one kind, in order. Blank lines belong to none. Linear in the text. */
export function readBlocks(text: string): Lines[] {
  const lines = splitLines(text)
  const kinds = lines.map((): BlockKind | undefined => undefined)
  markQuotesAndCode(lines, kinds)
  markEnds(lines, kinds)
  return gather(lines, kinds)
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  lineEnd.lastIndex = 0
  for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
    lines.push({start, end: found.index, text: text.slice(start, found.index)})
    start = lineEnd.lastIndex
  }
  lines.push({start, end: text.length, text: text.slice(start)})
  return lines
}

/** Fenced code, `>` lines, and everything below "On Tuesday … wrote:" or "-----Original Message-----". */
function markQuotesAndCode(lines: Line[], kinds: (BlockKind | undefined)[]): void {
  let fenced = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    // none of these marks stands behind a long line
    const head = line.text.length > 240 ? line.text.slice(0, 240) : line.text
    if (fence.test(head)) {
      kinds[index] = 'code'
      fenced = !fenced
    } else if (fenced) kinds[index] = 'code'
    else if (quoted.test(head)) kinds[index] = 'quote'
    else if (line.text.length <= 240 && (wrote.test(head) || original.test(head) || isMailHeader(lines, index))) {
      kinds[index] = 'quote'
      const next = nextFilled(lines, index)
      // quoted line by line: what stands between the `>` lines is the agent's own
      if (next < lines.length && quoted.test((lines[next] as Line).text.slice(0, 8))) continue
      kinds.fill('quote', index)
      return
    }
  }
}

/** "From: …" with another header line right below. */
function isMailHeader(lines: Line[], index: number): boolean {
  const line = lines[index] as Line
  const next = lines[index + 1]
  return /^from\s*:\s/i.test(line.text) && next !== undefined && sentHeader.test(next.text)
}

const nextFilled = (lines: Line[], index: number): number => {
  let next = index + 1
  while (next < lines.length && isBlank(lines[next] as Line)) next++
  return next
}

/** The greeting on the first line, the sign-off and the signature on the last ones. */
function markEnds(lines: Line[], kinds: (BlockKind | undefined)[]): void {
  const own = lines.flatMap((line, index) => (kinds[index] === undefined && !isBlank(line) ? [index] : []))
  const first = own[0]
  if (first === undefined) return
  if (isGreeting((lines[first] as Line).text, own.length > 1)) kinds[first] = 'greeting'

  const separator = own.findLastIndex((index) => dashes.test((lines[index] as Line).text))
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

function isName(line: string): boolean {
  const text = line.trim().replace(/^[-–—~^*]+\s*/, '')
  if (text === '' || text.length > 70 || !noFinalStop.test(text) || listMarker.test(line)) return false
  const words = text.split(/[\s,]+/).filter(Boolean)
  return words.length <= 8 && /^\p{Lu}/u.test(text) && words.every((word) => capitalised.test(word))
}

/** Joins lines of one kind; every list item is a block of its own, and so is every line of the ends. */
function gather(lines: Line[], kinds: (BlockKind | undefined)[]): Lines[] {
  const blocks: Lines[] = []
  let open: Lines | undefined
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      open = undefined
      return
    }
    const marker = kinds[index] === undefined ? listMarker.exec(line.text.slice(0, 60)) : null
    const title = kinds[index] === undefined && !marker ? heading.exec(line.text.slice(0, 60)) : null
    const continued = open?.kind === 'list' && /^\s{2,}/.test(line.text)
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
