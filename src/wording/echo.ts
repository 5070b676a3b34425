/**
 * Whether a sentence says what was said before, in much the same words.
 */
import {read} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'

/** Words in a row that are compared. */
const width = 3

/** A sentence with fewer words repeats nothing worth telling. */
const shortest = 6

/** Of a sentence's runs of words, at least this share must have been said before. */
const leastShare = 0.6

const runsOf = (words: readonly Word[]): string[] => words.slice(width - 1).map((_, at) => `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`)

/** Remembers earlier messages; tells whether a sentence, given by its words, repeats them. Linear in both. */
export function createEcho(messages: readonly string[]): (sentence: readonly Word[], fewest?: number) => boolean {
  const said = new Set<string>()
  for (const message of messages) for (const {words} of read(message).blocks) for (const run of runsOf(words)) said.add(run)
  return (sentence, fewest = shortest) => {
    if (sentence.length < fewest) return false
    const runs = runsOf(sentence)
    return runs.filter((run) => said.has(run)).length >= runs.length * leastShare
  }
}
