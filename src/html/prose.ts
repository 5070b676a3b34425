/**
 * Writes the prose of HTML: white space as one space, blocks on lines of their own, and runs that lead back to the source.
 */
import type {Run, View} from '../view.ts'

/** A stretch of the source. */
interface Stretch {
  from: number
  to: number
}

export interface ProseWriter {
  /** Text that stands in a stretch of the source, letter by letter where both are equally long. */
  text(from: number, to: number, text: string): void
  space(from: number, to: number): void
  /** Ends the line; two end the paragraph. */
  breakLine(lines: 1 | 2): void
  /** Whether the next line is an item of a list. */
  item(isOne: boolean): void
  /** Opens or closes words that are only mentioned, at a place between tags and text. */
  mark(character: string, at: number): void
  /** Where it is now, to drop what follows. */
  mention(): Mention
  /** Leaves out what was written since, where that is more than words that are mentioned in passing. */
  drop(mention: Mention): boolean
  view(): View
}

/** A place in what was written. */
export interface Mention {
  parts: number
  runs: number
  length: number
}

/** Code that is longer, in UTF-16 code units, is no mention. */
const longestMention = 300

export function writeProse(isQuoted: () => boolean): ProseWriter {
  const parts: string[] = []
  const runs: Run[] = []
  let length = 0
  let due = 0
  let isItem = false
  let pending: Stretch | undefined

  const write = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  const add = (from: number, to: number, text: string): void => {
    const run = runs.at(-1)
    const isPlain = text.length === to - from
    if (run && isPlain && run.to === from && run.end === length && run.end - run.start === run.to - run.from) {
      run.end += text.length
      run.to = to
    } else runs.push({start: length, end: length + text.length, from, to})
    write(text)
  }
  /** What stands before the next text: the line breaks that are due, or a space. */
  const begin = (): void => {
    if (due > 0 || length === 0) {
      if (length > 0) write('\n'.repeat(due))
      if (isQuoted()) write('> ')
      if (isItem) write('- ')
    } else if (pending) add(pending.from, pending.to, ' ')
    due = 0
    isItem = false
    pending = undefined
  }

  return {
    text(from, to, text) {
      begin()
      add(from, to, text)
    },
    space(from, to) {
      pending ??= {from, to}
    },
    breakLine(lines) {
      pending = undefined
      // a blank line and no more, however many end here
      due = lines === 1 ? Math.min(due + 1, 2) : 2
    },
    item(isOne) {
      isItem = isOne
    },
    mark(character, at) {
      begin()
      add(at, at, character)
    },
    mention() {
      begin()
      return {parts: parts.length, runs: runs.length, length}
    },
    drop(mention) {
      const said = parts.slice(mention.parts)
      if (length - mention.length <= longestMention && !said.some((part) => part.includes('\n'))) return false
      parts.length = mention.parts
      runs.length = mention.runs
      length = mention.length
      return true
    },
    view: () => ({prose: parts.join(''), runs})
  }
}
