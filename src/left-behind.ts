/**
 * What an edit leaves behind: a pronoun without its noun, an exclamation without what it exclaims over, a second offer beside the first.
 */
import {lazily} from './lazily.ts'
import type {Edit} from './types.ts'

/** In UTF-16 code units; a sentence without its stop must stay cheap. */
const longest = 300

/** "Your bill came. It is estimated" as "It is estimated": the letter that gets the capital of what went opens a pronoun of what went. */
export function opensOnPronoun({start, end, text: put}: Edit, text: string): boolean {
  if (!/^\p{L}$/u.test(put) || !/[.!?…]["”’)]*\s+\S$/.test(text.slice(start, end))) return false
  return pronoun.test(put + text.slice(end, end + longest)) && thing.test(text.slice(start, end))
}
/** "It helps to …" and "it is best to …" point to nothing that was named. */
const pronoun =
  /^(?:it(?:['’](?:s|ll))?(?! (?:helps|takes|would|is (?:best|easier|easy|worth|possible|also possible))\b)|its|they(?:['’]\p{L}+)?|their|them|he|she|his|her|these|those|both|either|neither|one|each|this|that)\b(?! (?:office|week|month|year|day|morning|time)\b)/iu
const thing = /\b(?:the|an?|your|our|my) \p{L}+|\p{L}{3,}s\b/iu

/** One of two, both of them, or the rest: of what was named in what goes. */
export const countsOn: RegExp =
  /^\s*(?:(?:one|each|another|others?|both|either|neither|the (?:first|second|third|other|rest|latter|former)) (?:is|was|are|were|has|have|of|will|can)|the other (?:one )?)\b/i

/** "Devastated! I hear you say, but it's just a cake": a word that cries out what goes behind it goes too. */
export function withExclamation(text: string, edit: Edit): Edit {
  if (edit.text !== '' || edit.start === edit.end || !/[.!?…]["”’)]*\s*$|[.!?…]["”’)]*$/.test(text.slice(edit.start, edit.end))) return edit
  const [cry] = cries().exec(text.slice(Math.max(0, edit.start - line), edit.start)) ?? []
  return cry === undefined ? edit : {...edit, start: edit.start - cry.length}
}
const line = 60
/** How something felt, or what somebody called it; "Sorry!", "Done!" and "Thanks!" say something by themselves. */
const cries = lazily(
  () =>
    /(?<=^|[.!?…]\s+|\n\s*|^(?:hi|hello|hey|dear)\b[^.!?\n]{0,30},\s*)["“‘]?(?:(?:so|really|absolutely|totally|just|completely|utterly) )?(?!(?:amazing|interesting|good|fixed|sorted|booked|refunded|resolved|delighted|pleased|agreed|noted|understood)\b)(?:\p{L}{3,}(?:ed|ous|ible|able|ful|less|ting|ning|ling|ring|ding|cal)|disgrace|disaster|nightmare|robbery|theft|fraud|unreal|rubbish|rude|really|seriously|wow|ouch)["”’]?[!?…]+["”’]?\s+$/iu
)

/** Something is offered already, and a second offer would take it back. */
export const offersAlready: RegExp = /* @__PURE__ */ new RegExp(
  [
    "\\b(?:we|i)(?:['’]d| can| could| would| are able to| am able to)(?: also| still| happily| gladly| now| however| be happy to| be able to)* (?!only\\b)(?:offer|give|send|post|repair|replace|refund|swap|exchange|sell|credit|arrange|book|lend|move|collect|deliver|knock|waive|extend|fit|mend) (?!me\\b|us\\b)\\p{L}",
    '\\byou (?:can|could|may)(?: also| still| always| instead)* (?:have (?:an?|the|your)|choose|swap|exchange|upgrade|rebook) \\p{L}'
  ].join('|'),
  'iu'
)
