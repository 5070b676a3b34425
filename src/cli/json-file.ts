/**
 * The records of a .json file: the elements of its list, or the one object that it is. Where they stand is found without reading them, so that
 * a broken one costs no other.
 */
import {createScanner} from 'jsonc-parser'
import type {Span} from '../types.ts'

/** Something that is no record, and where. */
interface Broken {
  at: number
  message: string
}

/** The records, as spans of the text, and what stands where one should be. */
export function* readElements(text: string): Generator<Span | Broken> {
  const scanner = createScanner(text, true)
  let isList = false
  let isClosed = false
  let depth = 0
  let start: number | undefined
  let end = 0
  const element = (at: number): Span | Broken =>
    start === undefined ? {at, message: 'a record is missing here; expected an object such as {"id": 1, "reply": "…"}'} : {start, end}

  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const at = scanner.getTokenOffset()
    const character = text[at] as string
    if (isClosed) {
      yield {at, message: 'something stands behind the end of the list; expected nothing'}
      return
    }
    if (!isList && start === undefined && character === '[') {
      isList = true
      continue
    }
    if (isList && depth === 0 && (character === ',' || character === ']')) {
      isClosed = character === ']'
      if (!isClosed || start !== undefined) yield element(at)
      start = undefined
      continue
    }
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    start ??= at
    end = at + scanner.getTokenLength()
  }
  if (start !== undefined) yield {start, end}
  if (isList && !isClosed) yield {at: text.length, message: 'the list doesn’t end; expected ]'}
}
