/**
 * Builds suggestions. A wording may carry slots, written `{what happened}`; they stand in the edit as `[what happened]`.
 */
import {type Match, sentenceOf} from './match/match.ts'
import type {Word} from './reply/words.ts'
import type {Edit, ReplyContext, Slot, Span, Suggestion} from './types.ts'

/** A wording to replace a span by, before its slots are read. */
export interface Rewording extends Span {
  wording: string
}

/** For a person to choose: may carry slots. */
export function suggest(title: string, ...rewordings: Rewording[]): Suggestion {
  return build('suggest', title, rewordings)
}

/** Safe to apply unseen: deletes or rewords without adding a fact. Must carry no slots. */
export function fix(title: string, ...rewordings: Rewording[]): Suggestion {
  return build('fix', title, rewordings)
}

function build(kind: Suggestion['kind'], title: string, rewordings: Rewording[]): Suggestion {
  const edits: Edit[] = []
  const slots: Slot[] = []
  for (const {start, end, wording} of rewordings) {
    // a slot is as long in brackets as in braces, so its place is the same
    let text = wording
    for (let open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', open + 1)) {
      const close = wording.indexOf('}', open)
      const name = wording.slice(open + 1, close)
      if (close < 0 || name === '' || name.includes('{')) continue
      text = `${text.slice(0, open)}[${name}]${text.slice(close + 1)}`
      slots.push({name, edit: edits.length, start: open, end: close + 1})
    }
    edits.push({start, end, text})
  }
  return {kind, title, edits, slots}
}

/** Puts a wording in the place of a match; it begins with a capital where the match begins its sentence with one. */
export function inPlaceOf(match: Match, wording: string): Rewording {
  const original = match.block.text[match.start - match.block.start] as string
  const capital = original !== original.toLowerCase() && isFirst(match)
  return {start: match.start, end: match.end, wording: capital ? capitalized(wording) : wording}
}

/** Replaces the whole sentence of a match, its final mark included. */
export function inPlaceOfSentence(match: Match, wording: string): Rewording {
  return {...sentenceSpan(match), wording}
}

/** Puts a wording behind the sentence of a match, as a sentence of its own. */
export function afterSentence(match: Match, wording: string): Rewording {
  const {end} = sentenceSpan(match)
  const closed = /[.!?…]["”’')]*$/.test(match.block.text.slice(Math.max(0, end - match.block.start - 3), end - match.block.start))
  return {start: end, end, wording: `${closed ? '' : '.'} ${wording}`}
}

/** Puts a wording before the sentence of a match, as a sentence of its own. */
export function beforeSentence(match: Match, wording: string): Rewording {
  const {start} = sentenceSpan(match)
  return {start, end: start, wording: `${wording} `}
}

/** What can be offered instead, as a clause: of the remedies that the context allows, else a slot. */
export function offering({remedies}: ReplyContext): string {
  if (!remedies?.length) return 'what I can do is {what you can do instead}'
  return `what I can offer is ${remedies.slice(0, -1).join(', ')}${remedies.length > 1 ? ' or ' : ''}${remedies.at(-1)}`
}

const capitalized = (wording: string): string => (wording[0] as string).toUpperCase() + wording.slice(1)

/** A clause as a sentence of its own. */
export const asSentence = (clause: string): string => `${capitalized(clause)}.`

/** Deletes the sentence of a match with one of the spaces around it. */
export function withoutSentence(match: Match): Rewording {
  const {start, end} = sentenceSpan(match)
  const {text} = match.block
  const offset = match.block.start
  let from = start - offset
  let to = end - offset
  const spaceAfter = /^[ \t]+/.exec(text.slice(to, to + 8))
  if (spaceAfter) to += spaceAfter[0].length
  else while (from > 0 && /[ \t]/.test(text[from - 1] as string)) from--
  return {start: from + offset, end: to + offset, wording: ''}
}

/**
 * Deletes the words of a match and the comma or space that held them; what comes first instead gets their capital: "Rest assured that your
 * seat is safe" becomes "Your seat is safe".
 */
export function withoutWords(match: Match): Rewording {
  const {block, first, last} = match
  const {text, words} = block
  const from = (words[first] as Word).start
  const to = (words[last] as Word).end
  const behind = last + 1 < sentenceOf(match).end ? (words[last + 1] as Word) : undefined
  // "as per our records, your plan ended" loses the comma, "your plan ended, as per our records, on Monday" one of the two
  if (behind && (isFirst(match) ? /^[\s,:]+$/ : /^\s+$/).test(text.slice(to, behind.start))) {
    const letter = text[behind.start] as string
    const capital = isFirst(match) || (/\p{Lu}/u.test(text[from] as string) && words[first]?.text !== 'i')
    return {start: block.start + from, end: block.start + behind.start + 1, wording: capital ? letter.toUpperCase() : letter}
  }
  let start = from
  while (start > 0 && /[\s,]/.test(text[start - 1] as string)) start--
  return {start: block.start + start, end: block.start + to, wording: ''}
}

const isFirst = (match: Match): boolean => match.first === sentenceOf(match).first

/** The sentence with the marks that open and close it. */
function sentenceSpan(match: Match): Span {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const {text, words} = block
  let from = (words[first] as Word).start
  while (from > 0 && '("“‘\''.includes(text[from - 1] as string)) from--
  let to = (words[end - 1] as Word).end
  while (to < text.length && '.!?…)"”’\''.includes(text[to] as string)) to++
  return {start: block.start + from, end: block.start + to}
}
