/**
 * The prose of a Markdown text and where it stands in the source.
 *
 * This is no renderer: it takes away what isn't prose (code, markup, addresses, definitions), decodes entities and escapes, and leaves lines,
 * list markers, `>` and headings where they are, so that the block reader sees them as they were written. One pass, linear in the text, which
 * CommonMark parsers are not: micromark takes 20 seconds for 40 KB of `1) `.
 */
import type {View} from '../view.ts'
import {type InlineReader, normalLabel, startInline} from './inline.ts'
import {type Pieces, startPieces} from './pieces.ts'

const lineBreak = /\r\n|\n|\r/g
const markers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))*/
const fenceMark = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const definition = /^ {0,3}\[([^^[\]\\\r\n][^[\]\\\r\n]{0,200})\]:[ \t]*(<[^<>\r\n]*>|\S+)(?:[ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*'|\([^()\r\n]*\)))?[ \t]*$/
const heading = /^#{1,6}(?:[ \t]|$)/
const thematicBreak = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/

/** The name of a definition such as `[name]: https://…`. "[Agent]: Hello" is none. */
function definedBy(line: string): string | undefined {
  const found = definition.exec(line)
  return found && /[./:#@<]/.test(found[2] as string) ? normalLabel(found[1] as string) : undefined
}

export function markdownView(source: string): View {
  const pieces = startPieces(source)
  const inline = startInline(source, pieces, definitionsOf(source))
  const openLine = startLines(source, pieces, inline)
  for (let at = 0; at < source.length; ) {
    const {prose, next} = openLine(at)
    at = prose === undefined ? next : inline.read(prose)
  }
  return pieces.view()
}

/** What a line is given to: where its prose starts, if it has any, and where the next line does. */
interface OpenLine {
  prose?: number
  next: number
}

function startLines(source: string, pieces: Pieces, inline: InlineReader): (at: number) => OpenLine {
  let fence: string | undefined
  let inList = false
  let inParagraph = false
  let inQuote = false

  return (at) => {
    lineBreak.lastIndex = at
    const end = lineBreak.exec(source)?.index ?? source.length
    const next = lineBreak.lastIndex || source.length
    const line = source.slice(at, end)
    const marker = (markers.exec(line) as RegExpExecArray)[0]
    const rest = line.slice(marker.length)
    const isItem = marker.trim() !== ''
    const indent = (/^[ \t]*/.exec(marker) as RegExpExecArray)[0].replace(/\t/g, '    ').length

    /** Keeps what isn't to be read as prose. */
    const done = (from: number, before = ''): OpenLine => {
      if (before) pieces.put(before, from, from)
      pieces.keep(from, next)
      inline.startParagraph()
      inParagraph = false
      return {next}
    }

    if (fence !== undefined) {
      if (rest.startsWith(fence) && /^(?:`+|~+)[ \t]*$/.test(rest)) fence = undefined
      return done(end)
    }
    if (rest === '' && !isItem) {
      inQuote = false
      return done(at)
    }
    if (indent === 0 && !isItem && !inParagraph) inList = false
    const mayBeCode = indent >= 4 && !inList
    if (rest.startsWith('>') && !mayBeCode) {
      inQuote = /[^>\s]/.test(rest)
      // the block reader looks for the mark where the line starts
      return done(isItem || indent > 3 ? at + marker.length : at)
    }
    const opening = mayBeCode ? undefined : fenceMark.exec(rest)?.[0]
    if (opening !== undefined) {
      fence = opening
      inQuote = false
      return done(end)
    }
    // a line that carries on a quoted paragraph without its mark
    if (inQuote && !isItem && !heading.test(rest) && !thematicBreak.test(rest)) return done(at, '> ')
    inQuote = false
    if (!inParagraph && (mayBeCode || definedBy(line) !== undefined)) return done(end)

    if (isItem) inList = true
    if (isItem || !inParagraph || heading.test(rest)) inline.startParagraph()
    inParagraph = !heading.test(rest)
    pieces.keep(at, at + marker.length)
    return {prose: at + marker.length, next}
  }
}

function definitionsOf(source: string): ReadonlySet<string> {
  const names = new Set<string>()
  if (!source.includes(']:')) return names
  for (const line of source.split(lineBreak)) {
    const name = definedBy(line)
    if (name !== undefined) names.add(name)
  }
  return names
}
