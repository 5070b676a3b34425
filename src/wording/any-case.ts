/**
 * Patterns that take words in either case.
 */

/** The letters of Latin, Greek and Cyrillic. Those of the whole world in either case take an engine half a millisecond wherever they stand. */
const letters = 'a-z\\u00c0-\\u052f\\u1e00-\\u1eff'

/** In capitals or small letters; `\p{L}` is any of the letters above. */
export const anyCase = (source: string): RegExp =>
  new RegExp(
    source.replace(/\[[^\]]+\]|\\p\{L\}/g, (part) => (part[0] === '[' ? part.replace('\\p{L}', letters) : `[${letters}]`)),
    'i'
  )
