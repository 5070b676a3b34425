/**
 * Who sent the replies of a letter: the values of a few keys that their records carry, such as the macro.
 */

import {copyOf} from './examples.ts'
import {none, type Valued, valuesAt} from './tally.ts'

/** What stands in a record of a helpdesk beside the reply. The first tells which letters are one. */
const usualKeys = ['macro', 'agent', 'team'] as const

/** Different values of all keys together; later ones are not told. */
const mostNames = 5_000

/** Of a record. */
export interface Sender {
  /** The number of its macro; 0 is none. */
  macro: number
  /** The numbers of all its values, that of the macro among them. */
  values: readonly number[]
}

/** The values of a key in the replies of a letter, most frequent first. */
export interface SentBy {
  key: string
  values: {value: string; replies: number}[]
}

export interface Senders {
  of(record: Valued): Sender
  tell(counts: ReadonlyMap<number, number>): SentBy[]
}

/** Reads `keys` beside the usual ones. */
export function knowSenders(keys: readonly string[]): Senders {
  const all = [...usualKeys, ...keys.filter((key) => !usualKeys.some((usual) => usual === key.toLowerCase()))]
  const names: {key: string; value: string}[] = []
  const numbers = all.map(() => new Map<string, number>())
  const numberOf = (place: number, value: string): number => {
    const known = numbers[place]?.get(value)
    if (known !== undefined) return known
    if (value === none || names.length >= mostNames) return 0
    const name = {key: all[place] as string, value: copyOf(value)}
    const number = names.push(name)
    numbers[place]?.set(name.value, number)
    return number
  }
  return {
    of(record) {
      const [macros = [], ...others] = all.map((key, place) => valuesAt(record, key).map((value) => numberOf(place, value)))
      return {macro: macros[0] ?? 0, values: [macros, others.flat()].flat().filter((number) => number > 0)}
    },
    tell(counts) {
      const told = [...counts].map(([number, replies]) => ({...(names[number - 1] as (typeof names)[number]), replies}))
      return all.flatMap((key) => {
        const values = told.filter((one) => one.key === key).map(({value, replies}) => ({value, replies}))
        return values.length > 0 ? [{key, values: values.sort((a, b) => b.replies - a.replies || (a.value < b.value ? -1 : 1))}] : []
      })
    }
  }
}
