/**
 * What a word is, remembered by its number: some things are asked of every word of a reply.
 */
import {mostNumbered} from './fold.ts'
import type {Word} from './words.ts'

/** Tells in bits what a word is; `tell` is asked once for each word that has a number. A look into a table costs a fraction of one into a set of strings. Pure, as `wordSet` is. */
/* @__NO_SIDE_EFFECTS__ */
export function byWord(tell: (text: string) => number): (word: Word) => number {
  let table: Int32Array | undefined
  return ({number, text}) => {
    table ??= new Int32Array(mostNumbered)
    // with 1 added, so that 0 is what has not been asked
    const known = table[number] as number
    if (known !== 0) return known - 1
    const bits = tell(text)
    if (number !== 0) table[number] = bits + 1
    return bits
  }
}
