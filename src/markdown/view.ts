/**
 * The prose of a Markdown text and where it stands in the source.
 *
 * This is no renderer: it takes away what isn't prose (code, markup, addresses, definitions), decodes entities and escapes, and leaves lines,
 * list markers, `>` and headings where they are, so that the block reader sees them as they were written. What is nested deeper than
 * markdown-it follows (twenty blocks) reads as it stands.
 */
import Parser, {type MarkdownIt, type Token} from 'markdown-it'
import type {Run, View} from '../view.ts'
import {readInline} from './inline.ts'

/** A stretch of the source and what it reads as. */
interface Change {
  from: number
  to: number
  text: string
}

/** A line of the source, without its end. */
interface Line {
  start: number
  end: number
  text: string
}

const parser: MarkdownIt = /* @__PURE__ */ createParser()

function createParser(): MarkdownIt {
  const parser = new Parser('commonmark')
  // "[Agent]: Hello" defines no link
  parser.validateLink = (address) => /[./:#@]/.test(address)
  return parser
}

export function markdownView(source: string): View {
  const lines = linesOf(source)
  const changes: Change[] = []
  const closeForeign = startForeign()
  const env = {}
  const blocks: Token[] = []
  parser.block.parse(lines.map(({text}) => text).join('\n'), parser, env, blocks)

  let quoted = 0
  blocks.forEach(({type, map, content}, index) => {
    if (!map) return
    const [first, last] = map
    switch (type) {
      case 'blockquote_open':
        // the block reader looks for the mark where the line starts
        for (const {start, text} of lines.slice(Math.max(first, quoted), last)) if (!/^\s*(?:>|$)/.test(text)) changes.push({from: start, to: start, text: '> '})
        quoted = Math.max(quoted, last)
        break
      case 'fence':
      case 'code_block':
      case 'reference_definition':
        for (const {start, end} of lines.slice(first, last)) changes.push({from: start, to: end, text: ''})
        break
      case 'inline':
      case 'html_block': {
        const place = startPlacing(content, lines.slice(first, last), type === 'inline' && blocks[index - 1]?.markup.startsWith('#') === true)
        for (const {from, to, text, foreign} of readInline(content, env)) {
          const change = {from: place(from), to: place(to - 1) + 1, text}
          changes.push(change)
          if (foreign) closeForeign(foreign, change)
        }
      }
    }
  })
  return viewOf(source, changes)
}

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const {index, 0: lineBreak} of source.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({start, end: index, text: source.slice(start, index)})
    start = index + lineBreak.length
  }
  return lines
}

/**
 * From offsets into the text of a block to those into the source, asked for in order. The text's lines are the source's, without what stands
 * before them: indents, `>`, the marks of lists and headings.
 */
function startPlacing(content: string, lines: readonly Line[], isHeading: boolean): (offset: number) => number {
  let from = 0
  const starts = content.split('\n').map((text, index) => {
    const {start, text: line} = lines[index] ?? {start: 0, text: ''}
    const before = isHeading ? (/^[^#]*#+\s*/.exec(line)?.[0].length ?? 0) : line.trimEnd().length - text.trim().length
    const moved = {from, by: start + before - (from + text.length - text.trimStart().length)}
    from += text.length + 1
    return moved
  })
  let index = 0
  return (offset) => {
    while ((starts[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= offset) index++
    return offset + (starts[index]?.by ?? 0)
  }
}

/** Leaves out what stands between `<pre>` and `</pre>`. A tag that isn't closed hides nothing. */
function startForeign(): (foreign: {tag: string; closes: boolean}, change: Change) => void {
  const open = new Map<string, Change[]>()
  return ({tag, closes}, change) => {
    const tags = open.get(tag) ?? []
    open.set(tag, tags)
    if (!closes) tags.push(change)
    const opening = closes ? tags.pop() : undefined
    if (opening) opening.to = change.to
  }
}

/** The source with the changes; those within another are left out. */
function viewOf(source: string, changes: Change[]): View {
  const runs: Run[] = []
  const texts: string[] = []
  let start = 0
  const add = ({from, to, text}: Change): void => {
    if (text === '') return
    texts.push(text)
    if (from < to) runs.push({start, end: start + text.length, from, to})
    start += text.length
  }
  let at = 0
  for (const change of [...changes.sort((a, b) => a.from - b.from), {from: source.length, to: source.length, text: ''}]) {
    if (change.from < at) continue
    add({from: at, to: change.from, text: source.slice(at, change.from)})
    add(change)
    at = change.to
  }
  return {prose: texts.join(''), runs}
}
