/**
 * Reads what stands inside of Markdown's lines: keeps the words, decodes entities and escapes, leaves out marks, addresses and HTML tags.
 * Every search that may fail is bounded or remembered, so that the whole stays linear in the text.
 */
import {decode, reference} from './entities.ts'
import type {Piece, Pieces} from './pieces.ts'

export interface InlineReader {
  /** Reads on to the end of the line, or of the line that something in it ends on; gives the place behind. */
  read(at: number): number
  /** What was opened before stays as it stands. */
  startParagraph(): void
}

/** A run of `*` or `_`, of which so many aren't paired yet. */
interface Delimiter {
  piece: Piece
  length: number
  unpaired: number
  closes: boolean
}

interface Bracket {
  piece: Piece
  /** How many pieces stood before it. */
  index: number
  image: boolean
}

const special = /[\\&`<[\]!*_{\r\n]/g
const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g
const placeholder = /\{\{[^{}\n]{1,120}\}\}|\{[^{}\n]{1,120}\}/y
const autolink = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/iy
const tag = /<(\/?)([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/iy
const title = /\s+(?:(?:"[^"]*"|'[^']*'|\([^()]*\))\s*)?\)/y
const label = /\[([^[\]]{0,200})\]/y

/** The tags of HTML; others, such as `<order number>`, are placeholders. */
const breaking = new Set(
  'address article aside br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const plain = new Set('a abbr b bdi bdo big center cite del dfn em font i img input ins label mark s small span strike strong sub sup tt u var wbr'.split(' '))
/** Their content is somebody else's words, or none. */
const foreign = new Set(['blockquote', 'pre', 'script', 'style', 'textarea'])
const quoting: ReadonlyMap<string, string> = new Map([...['code', 'kbd', 'samp'].map((name): [string, string] => [name, '`']), ['q', '"']])

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character)
/** Halves of a surrogate pair are mostly emoji, which count as punctuation. */
const isPunctuation = (character: string | undefined): boolean => character !== undefined && /[\p{P}\p{S}\ud800-\udfff]/u.test(character)

/** The match of a sticky or global expression from a place on. */
function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** Labels of links are compared without case and doubled spaces. */
export const normalLabel = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

export function startInline(source: string, pieces: Pieces, defined: ReadonlySet<string>): InlineReader {
  let brackets: Bracket[] = []
  let delimiters: Record<string, Delimiter[]> = {}
  const unclosed = new Set<string>()
  const searchCode = startCodeSearch(source)
  /** Where the address of a link was looked for in vain. */
  let noAddressBefore = 0

  const readEscape = (at: number): number => {
    const next = source[at + 1]
    if (next === undefined || next === '\r' || next === '\n') return at + 1
    if (!/[!-/:-@[-`{-~]/.test(next)) return kept(at, at + 1)
    pieces.put(next, at, at + 2)
    return at + 2
  }

  const kept = (from: number, to: number): number => {
    pieces.keep(from, to)
    return to
  }

  const readEntity = (at: number): number => {
    const entity = matchAt(reference, source, at)
    const character = entity ? decode(entity) : undefined
    if (!entity || character === undefined) return kept(at, at + 1)
    pieces.put(character, at, reference.lastIndex)
    return reference.lastIndex
  }

  /** Code stays, in one backtick at each end: the word reader takes it for somebody else's words. */
  const readCode = (at: number): number => {
    const {open, close} = searchCode(at)
    if (close === undefined) return kept(at, at + open)
    if (open === 1) return kept(at, close + 1)
    pieces.put('`', at, at + open)
    let from = at + open
    for (let to = source.indexOf('`', from); to < close; to = source.indexOf('`', from)) {
      pieces.keep(from, to)
      from = to + 1
    }
    pieces.keep(from, close)
    pieces.put('`', close, close + open)
    return close + open
  }

  /** The place behind the next match, remembering where there is none. */
  const behind = (name: string, expression: RegExp, at: number): number | undefined => {
    if (unclosed.has(name)) return undefined
    if (matchAt(expression, source, at)) return expression.lastIndex
    unclosed.add(name)
    return undefined
  }

  const readTag = (at: number): number => {
    if (source.startsWith('<!--', at)) return behind('comment', /-->/g, at + 4) ?? kept(at, at + 1)
    if (matchAt(autolink, source, at)) {
      pieces.keep(at + 1, autolink.lastIndex - 1)
      return autolink.lastIndex
    }
    const [, slash, given = ''] = matchAt(tag, source, at) ?? []
    const end = tag.lastIndex
    const name = given.toLowerCase()
    if (breaking.has(name)) pieces.put('\n', at, end)
    else if (quoting.has(name)) pieces.put(quoting.get(name) as string, at, end)
    else if (foreign.has(name)) return (slash ? undefined : behind(name, new RegExp(`</${name}\\s*>`, 'gi'), end)) ?? end
    else if (!plain.has(name)) return kept(at, at + 1)
    return end
  }

  const openBracket = (at: number, length: number): number => {
    const index = pieces.length
    brackets.push({piece: pieces.put(source.slice(at, at + length), at, at + length), index, image: length === 2})
    return at + length
  }

  /** A bracket that closes the text of a link or image, or just a bracket. */
  const closeBracket = (at: number): number => {
    const bracket = brackets.pop()
    const end = bracket && linkEnd(bracket, at)
    if (end === undefined) return kept(at, at + 1)
    if (bracket?.image) pieces.length = bracket.index
    else if (bracket) bracket.piece.text = ''
    if (bracket?.image) for (const open of Object.values(delimiters)) while ((open.at(-1)?.piece.from ?? -1) > bracket.piece.from) open.pop()
    return end
  }

  /** The end of the link whose text closes here. */
  const linkEnd = ({piece}: Bracket, at: number): number | undefined => {
    const next = source[at + 1]
    if (next === '(') return addressEnd(at + 2)
    const given = next === '[' ? matchAt(label, source, at + 1) : null
    if (given?.[1] && defined.has(normalLabel(given[1]))) return label.lastIndex
    if (defined.size === 0 || at - piece.to > 200 || !defined.has(normalLabel(source.slice(piece.to, at)))) return undefined
    return given?.[1] === '' ? label.lastIndex : at + 1
  }

  /** The end of `(address "title")`, from behind its first bracket. */
  const addressEnd = (from: number): number | undefined => {
    let at = from
    if (at < noAddressBefore) return undefined
    while (source[at] === ' ') at++
    let depth = 0
    if (source[at] === '<') {
      while (at < source.length && !'>\r\n'.includes(source[at] as string)) at++
      if (source[at] !== '>') {
        noAddressBefore = at
        return undefined
      }
      at++
    }
    for (; at < source.length && !isSpace(source[at]); at++) {
      if (source[at] === '\\') at++
      else if (source[at] === '(') depth++
      else if (source[at] === ')' && depth-- === 0) return at + 1
    }
    if (depth === 0 && matchAt(title, source, at)) return title.lastIndex
    noAddressBefore = at
    return undefined
  }

  const readDelimiters = (at: number, mark: string): number => {
    let end = at
    while (source[end] === mark) end++
    const [before, after] = [source[at - 1], source[end]]
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
    const [opens, closes] = mark === '*' ? [left, right] : [left && (!right || isPunctuation(before)), right && (!left || isPunctuation(after))]
    if (!opens && !closes) return kept(at, end)
    delimiters[mark] ??= []
    const open = delimiters[mark]
    let unpaired = end - at
    while (closes && unpaired > 0 && open.length > 0) {
      const opener = open.at(-1) as Delimiter
      // CommonMark's rule of three: in `**a*b*c**` the single ones are a pair
      if ((opens || opener.closes) && (opener.length + end - at) % 3 === 0 && (opener.length % 3 !== 0 || (end - at) % 3 !== 0)) break
      const paired = Math.min(unpaired, opener.unpaired)
      opener.unpaired -= paired
      unpaired -= paired
      if (opener.unpaired === 0) open.pop()
      // what is left of it stays next to what it opens
      opener.piece.text = source.slice(opener.piece.from, opener.piece.from + opener.unpaired)
    }
    const piece = pieces.put(source.slice(at, at + unpaired), at, end)
    if (opens && unpaired > 0) open.push({piece, length: end - at, unpaired, closes})
    return end
  }

  return {
    read(at) {
      for (;;) {
        const found = matchAt(special, source, at)
        at = kept(at, found?.index ?? source.length)
        switch (found?.[0]) {
          case undefined:
            return at
          case '\r':
          case '\n':
            return kept(at, at + (source.startsWith('\r\n', at) ? 2 : 1))
          case '\\':
            at = readEscape(at)
            break
          case '&':
            at = readEntity(at)
            break
          case '`':
            at = readCode(at)
            break
          case '<':
            at = readTag(at)
            break
          case '{':
            at = kept(at, matchAt(placeholder, source, at) ? placeholder.lastIndex : at + 1)
            break
          case '!':
            at = source[at + 1] === '[' ? openBracket(at, 2) : kept(at, at + 1)
            break
          case '[':
            at = openBracket(at, 1)
            break
          case ']':
            at = closeBracket(at)
            break
          default:
            at = readDelimiters(at, found?.[0] as string)
        }
      }
    },
    startParagraph() {
      brackets = []
      delimiters = {}
    }
  }
}

/** Finds the end of code: the next run of as many backticks in the paragraph. */
function startCodeSearch(source: string): (at: number) => {open: number; close?: number} {
  let runs: Map<number, number[]> | undefined
  let paragraphEnd = -1
  return (at) => {
    if (!runs) {
      runs = new Map()
      for (const found of [...source.matchAll(/`+/g)].reverse()) {
        const places = runs.get(found[0].length)
        if (places) places.push(found.index)
        else runs.set(found[0].length, [found.index])
      }
    }
    let open = 1
    while (source[at + open] === '`') open++
    if (paragraphEnd < at) paragraphEnd = matchAt(blankLine, source, at)?.index ?? source.length
    // the last place is the next one
    const places = runs.get(open) ?? []
    while (places.length > 0 && (places.at(-1) as number) <= at) places.pop()
    const close = places.at(-1)
    return close === undefined || close > paragraphEnd ? {open} : {open, close}
  }
}
