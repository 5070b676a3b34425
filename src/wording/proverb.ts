import {around, type Match} from '../match/match.ts'

/** "A promise is a promise: your cake is ready at two", "Funny how it's always a Sunday. I've booked a fitter": a turn of speech that leads to a deed. */
export function leadsToDeed(match: Match): boolean {
  const said = around(match, 0)
  return proverb.test(said) ? deed.test(said.replace(proverb, '')) : commiserates.test(said) && !ofPeople.test(said) && deed.test(around(match))
}

const proverb = /^(?:an? )?(\p{L}+)(?: \p{L}+){0,4} (?:is|are|means) (?:an? )?(?:\1\b(?: \p{L}+){0,4}?|enough)(?=[,;:–—-]|$| [–—-])/iu
const commiserates = /^(?:funny how|typical|of course|it['’]s always)\b/i
const ofPeople = /\b(?:yours?|you|people|everyone|some)\b/i
const deed =
  /\b(?:i|we)(?:['’]ve|['’]ll| have| will) (?!to\b|not\b|no\b)\p{L}+|\byou (?:get|only pay)\b|\bnot a penny\b|\bon (?:its|the|their) way\b|\b(?:is|are|will be) (?:free|booked|ready|back|with you|there|on the|at the)\b|\b(?:ships?|leaves?|comes?) (?:today|tomorrow|on \p{Lu}|at \p{L}+)/iu
