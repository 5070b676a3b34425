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

/** One of two, both of them, or the rest: of what was named in what goes; and what nobody objected to. */
export const countsOn: RegExp =
  /^\s*(?:(?:one|each|another|others?|both|either|neither|the (?:first|second|third|other|rest|latter|former)) (?:is|was|are|were|has|have|of|will|can)|the other (?:one )?)\b|^\s*(?:you (?:\w+['’]?\w* ){0,2}(?:object|complain|protest|say)(?:ed)?(?: (?:so|anything|a word|to (?:it|this|that)))?|there was no (?:objection|complaint)) (?:at the time|then|back then)\b/i

/** "Mrs Haddad, nobody else complained. The room is new" as "Mrs Haddad, the room is new": whom a letter speaks to stays, whatever it opened with. */
export function keepingName(text: string, edit: Edit, customerName = ''): Edit {
  if (edit.end - edit.start <= 1 || !/(?:^|[.!?…\n])\s*$/.test(text.slice(Math.max(0, edit.start - line), edit.start))) return edit
  const said = text.slice(edit.start, edit.start + line)
  const called = customerName !== '' && said.startsWith(`${customerName}, `) ? `${customerName}, ` : titled().exec(said)?.[0]
  if (called === undefined || edit.end <= edit.start + called.length || edit.text.includes(called.slice(0, -2))) return edit
  const start = edit.start + called.length
  if (edit.text.length > 1) return {...edit, start, text: /^(?:I\b|\[)/.test(edit.text) ? edit.text : uncapitalized(edit.text)}
  if (edit.text !== '') return opensPlainly.test(edit.text + text.slice(edit.end, edit.end + line)) ? {...edit, start, text: edit.text.toLowerCase()} : edit
  // what comes next goes on behind the name
  const gap = /^[ \t]*/.exec(text.slice(edit.end, edit.end + line))?.[0].length ?? 0
  const next = text.slice(edit.end + gap, edit.end + gap + line)
  if (/^I\b/.test(next)) return {...edit, start, end: edit.end + gap}
  return opensPlainly.test(next) ? {start, end: edit.end + gap + 1, text: next.charAt(0).toLowerCase()} : edit
}
const titled = lazily(() => /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.?(?: \p{Lu}[\p{L}'’-]+){1,3}, /u)
const uncapitalized = (said: string): string => `${said.charAt(0).toLowerCase()}${said.slice(1)}`
/** With a word that is no name; any other might be one, and wants its capital. */
const opensPlainly =
  /^(?:We|Our|My|You|Yours?|It|Its|This|That|These|There|Those|They|Their|The|Please|Sorry|An?|If|When|While|As|In|On|At|By|For|From|To|With|Without|What|Which|How|Why|Where|Who|Nobody|Nothing|No|Not|He|She|His|Her|Here|All|Both|Every|Some|Most|Many|Any|Only|One|Two|Next|After|Before|Until|Because|Since|Thank|Thanks|Unfortunately|Sadly|However|Therefore|Next|Calm|Be|Read|Is|Are|Do|Does|Can|Could|Would|Will)\b/

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
