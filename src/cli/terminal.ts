/**
 * Text on a terminal: made safe, measured and shortened.
 */
import {lazily} from '../lazily.ts'

/** Control characters, direction marks and halves of characters: what a terminal would obey instead of showing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const unsafe = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Shows what a terminal would obey: an escape as ␛, others by their number. */
export function safe(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`
  })
}

/**
 * Lines that the log of a build may hold: GitHub obeys what begins with `::`, behind an indent too, and it and others obey `##[…]` and
 * `##name[…]` anywhere.
 */
export const safeInLog = (lines: string): string => lines.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(/#(?=#\w*\[)/g, '\\u{23}')

/** Letters and marks of one column each, none of which changes another. */
const isPlain = (text: string): boolean => /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u20ac]*$/.test(text)

const graphemes = lazily(() => new Intl.Segmenter('en', {granularity: 'grapheme'}))
const zeroWidth = lazily(() => /^[\p{M}\p{Cf}]+$/u)
const wide = lazily(() => /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u)

/** How many columns it takes. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const {segment} of graphemes().segment(text)) width += zeroWidth().test(segment) ? 0 : wide().test(segment) ? 2 : 1
  return width
}

/** The beginning that fits, with an ellipsis where something is cut. */
export function shorten(text: string, columns: number): string {
  const given = text.slice(0, columns * 4)
  if (given.length === text.length && widthOf(text) <= columns) return text
  if (isPlain(given)) return `${text.slice(0, Math.max(0, columns - 1))}…`
  let kept = ''
  let width = 1
  for (const {segment} of graphemes().segment(given)) {
    width += widthOf(segment)
    if (width > columns) break
    kept += segment
  }
  return `${kept}…`
}

/** The end that fits, with an ellipsis where something is cut. */
function shortenStart(text: string, columns: number): string {
  const given = text.slice(-columns * 4)
  if (given.length === text.length && widthOf(text) <= columns) return text
  if (isPlain(given)) return `…${text.slice(text.length - Math.max(0, columns - 1))}`
  const segments = [...graphemes().segment(given)].map(({segment}) => segment)
  let width = 1
  let first = segments.length
  while (first > 0 && width + widthOf(segments[first - 1] as string) <= columns) width += widthOf(segments[--first] as string)
  return `…${segments.slice(first).join('')}`
}

/** A line around the words from `start` to `end`, safe and short, and the marks that stand under them. */
export function underlined(line: string, start: number, end: number, columns: number): {shown: [before: string, words: string, after: string]; marks: string} {
  const readable = (text: string): string => safe(text.replace(/\t/g, '  '))
  // no more of a line is looked at than could be shown
  const before = shortenStart(readable(line.slice(Math.max(0, start - columns * 4), start)), Math.floor(columns * 0.4))
  const words = shorten(readable(line.slice(start, Math.min(end, start + columns * 4))), Math.floor(columns * 0.5))
  const after = shorten(readable(line.slice(end, end + columns * 4)), Math.max(8, columns - widthOf(before) - widthOf(words)))
  return {shown: [before, words, after], marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(words)))}
}
