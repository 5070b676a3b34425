import {type Match, sentenceOf} from '../match/match.ts'
import {sentenceAt} from '../reply/read.ts'

/** "A promise is a promise: your cake is ready at two", "Funny how it's always a Sunday. I've booked a fitter": a turn of speech that leads to a deed. */
export function leadsToDeed(match: Match): boolean {
  const {block} = match
  const {first, end} = sentenceOf(match)
  const from = block.words[first]?.start ?? 0
  const next = end < block.words.length ? sentenceAt(block, end) : undefined
  const own = block.text.slice(from, Math.min(block.words[end - 1]?.end ?? from, from + longest))
  const behind = next ? block.text.slice(block.words[next.first]?.start, Math.min(block.words[next.end - 1]?.end ?? from, (block.words[next.first]?.start ?? 0) + longest)) : ''
  if (proverb.test(own)) return deed.test(own.replace(proverb, ''))
  return commiserates.test(own) && !ofPeople.test(own) && deed.test(behind)
}

/** In UTF-16 code units; a text without stops must stay cheap. */
const longest = 200
const proverb = /^(?:an? )?(\p{L}+)(?: \p{L}+){0,4} (?:is|are|means) (?:an? )?(?:\1\b(?: \p{L}+){0,4}?|enough)(?=[,;:–—-]|$| [–—-])/iu
const commiserates = /^(?:funny how|typical|of course|it['’]s always|why (?:does|is) it always|trust an? )/i
const ofPeople = /\b(?:you|yours?|people|everyone|everybody|customers?|some|suddenly)\b/i
const deed =
  /\b(?:i|we)(?:['’]ve|['’]ll| have| will) (?!to\b|not\b|no\b)\p{L}+|\byou (?:get|only pay)\b|\bnot a (?:penny|cent) more\b|\bon (?:its|the|their) way\b|\b(?:is|are|will be) (?:free|booked|ready|waiting|back|with you|there|on the|at the)\b|\b(?:ships?|leaves?|comes?|arrives?) (?:today|tomorrow|tonight|on \p{Lu}|at \p{L}+)/iu
