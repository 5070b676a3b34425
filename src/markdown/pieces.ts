/**
 * Collects what is kept of a source while it is read, and makes the view of it.
 */
import type {Run, View} from '../view.ts'

/** A stretch of the source and what it reads as: itself, unless there is a text. */
export interface Piece {
  from: number
  to: number
  text?: string
}

export interface Pieces {
  /** Keeps a stretch as it stands. */
  keep(from: number, to: number): void
  /** A text in the place of a stretch. The piece may still be changed. */
  put(text: string, from: number, to: number): Piece
  /** How many there are; set it back to leave out the last ones. */
  length: number
  view(): View
}

export function startPieces(source: string): Pieces {
  const pieces: Piece[] = []
  return {
    keep(from, to) {
      const last = pieces.at(-1)
      if (last && last.text === undefined && last.to === from) last.to = to
      else if (from < to) pieces.push({from, to})
    },
    put(text, from, to) {
      const piece = {from, to, text}
      pieces.push(piece)
      return piece
    },
    get length() {
      return pieces.length
    },
    set length(length) {
      pieces.length = length
    },
    view() {
      const runs: Run[] = []
      const texts: string[] = []
      let start = 0
      for (const {from, to, text = source.slice(from, to)} of pieces) {
        if (text === '') continue
        texts.push(text)
        const end = start + text.length
        const last = runs.at(-1)
        const isItself = to - from === text.length
        if (isItself && last?.end === start && last.to === from && last.to - last.from === last.end - last.start) Object.assign(last, {end, to})
        else if (to > from) runs.push({start, end, from, to})
        start = end
      }
      return {prose: texts.join(''), runs}
    }
  }
}
