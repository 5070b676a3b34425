/**
 * Turns what was not done into what helps another time: "Why didn't you tell us about the nuts?" becomes "Next time, please tell us about the
 * nuts", "If your bag had been labelled, this would not have happened" becomes "It helps when your bag is labelled".
 */
import {lazily} from '../lazily.ts'
import {type Match, wholeSentence, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

const whyNot = lazily(
  () =>
    /^(?:(?:and|but|so) )?why (?:did you not|didn['’]t you|have you not|haven['’]t you) ((?:tell|let|ask|call|ring|mention|contact|check|inform|say|write|email|come|bring|report)\b[^,;:?]*?)(?: when you [^,;:?]*)?$/iu
)

const hadBeen = lazily(
  () =>
    /^(?:if (\p{L}[^,]*?) had(?:n['’]t)?(?: only| simply| just)? been|had (\p{L}[^,]*?)(?: only| simply| just)? been) (\p{L}+(?:ed|en|wn|ut|pt|lt|nt|ad|id)\b[^,]*),(?: as [^,]+,)? (?:this|that|it|none of|the|your|you|we)\b[^.!?]*\b(?:would|could)\b/iu
)

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** What helps another time; nothing where it isn't sure to stand. */
export function nextTime(match: Match): Suggestion[] {
  const said = wordsOf(wholeSentence(match))
  if (said.length > longest) return []
  const [, step] = whyNot().exec(said) ?? []
  if (step) return [suggest('Ask for it another time', inPlaceOfSentence(match, `Next time, please ${step}.`))]
  const [, what, thing = what, done] = hadBeen().exec(said) ?? []
  if (!thing || !done || /^(?:you|we|i|they|he|she|it)\b/i.test(thing)) return []
  return [suggest('Say what helps another time', inPlaceOfSentence(match, `It helps when ${thing} ${/[^su]s$/.test(thing) ? 'are' : 'is'} ${done}.`))]
}
