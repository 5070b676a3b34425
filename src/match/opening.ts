/**
 * Where a reply begins to say something.
 */
import type {Reading} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {type Match, matchOf} from './match.ts'

const salutations = new Set('hi|hello|hey|hiya|heya|dear|greetings|morning|afternoon|evening|namaste|hallo'.split('|'))
const times = /^(?:morning|afternoon|evening|day)$/

/** A bare "Thanks, Sam!" says too little to hang anything on. */
const fewest = 3

/** The first sentence of the body without the greeting before it. */
export function openingOf({reply}: Reading): Match | undefined {
  for (const block of reply.blocks) {
    if (block.kind !== 'body' && block.kind !== 'list') continue
    const {words} = block
    const textOf = (at: number): string => words[at]?.text ?? ''
    for (const {first, end} of block.sentences) {
      let from = first
      if (salutations.has(textOf(first)) || (textOf(first) === 'good' && times.test(textOf(first + 1)))) {
        // "Hi Sam and Jo, your parcel …"
        from++
        while (from < end && from < first + 6 && (words[from] as Word).before === '') from++
        if (from === first + 6) from = first
      }
      if (end - from >= fewest) return matchOf(block, from, end - 1, '')
    }
  }
  return undefined
}
