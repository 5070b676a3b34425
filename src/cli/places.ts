/**
 * Lines and columns. Both count from 1, columns in UTF-16 code units.
 */
import type {Span} from '../types.ts'

export interface Place {
  line: number
  column: number
}

export interface Lines {
  placeOf(offset: number): Place
  /** The text of the line that holds an offset, and where it starts. */
  lineAt(offset: number): {text: string; start: number}
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length)
  const indexOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    placeOf(offset) {
      const index = indexOf(offset)
      return {line: index + 1, column: offset - (starts[index] as number) + 1}
    },
    lineAt(offset) {
      const index = indexOf(offset)
      const start = starts[index] as number
      return {text: text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''), start}
    }
  }
}

/** Where spans of a document's source stand in its file. */
export type InFile = <Given extends Span>(span: Given) => Given & Place & {endLine: number; endColumn: number}

/** Of a file's own text. */
export function inFile(text: string): InFile {
  const lines = linesOf(text)
  return (span) => {
    const end = lines.placeOf(span.end)
    return {...span, ...lines.placeOf(span.start), endLine: end.line, endColumn: end.column}
  }
}

/** Of a part of a file that starts at a place of it. */
export function inPart({source, offset, line, column}: Place & {source: string; offset: number}): InFile {
  const place = inFile(source)
  return (span) => {
    const inside = place(span)
    return {
      ...inside,
      start: span.start + offset,
      end: span.end + offset,
      line: inside.line + line - 1,
      column: inside.column + (inside.line === 1 ? column - 1 : 0),
      endLine: inside.endLine + line - 1,
      endColumn: inside.endColumn + (inside.endLine === 1 ? column - 1 : 0)
    }
  }
}
