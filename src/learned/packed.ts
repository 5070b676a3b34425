/**
 * Numbers as text that compresses well: a character each, from `#` on and without the backslash, so that each stands in a string as it is.
 */

/** How many values a character can stand for. */
export const values = 91

/** Stands for 0 where numbers may be below it. */
export const middle: number = (values - 1) / 2

const firstCode = 35
const backslash = 92

/** The number, from 0 on, that the character at a place stands for. */
export function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code > backslash ? code - firstCode - 1 : code - firstCode
}

/** The character for a number from 0 up to and without `values`. */
export function characterFor(number: number): string {
  const code = number + firstCode
  return String.fromCharCode(code < backslash ? code : code + 1)
}

/** Ids in ascending order, as the gaps between them. */
export interface PackedIds {
  /** The lower six bits of each gap. */
  readonly low: string
  /** The rest of each gap: highest numbers that go on, and one lower number at the end. */
  readonly high: string
}

export function* idsOf({low, high}: PackedIds): Iterable<number> {
  let id = 0
  let at = 0
  for (let place = 0; place < low.length; place++) {
    let rest = 0
    for (let one = values - 1; one === values - 1; at++) {
      one = numberAt(high, at)
      rest += one
    }
    id += rest * 64 + numberAt(low, place)
    yield id
  }
}
