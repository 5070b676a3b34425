/**
 * Asks in the place of guessing what the customer did: "You probably dropped it" becomes "To find out what happened, could I ask
 * {what you need to know}?"
 */
import {lazily} from '../lazily.ts'
import {type Match, wholeSentence, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, leaveOut, suggest, telling} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

const guessed = lazily(
  () =>
    /\b(?:you(?:['’]ve| have)? (?:probably|possibly|presumably)|(?:perhaps|maybe|possibly|presumably|i (?:suspect|assume|guess)(?: that)?) (?:it was )?you|you (?:might|may|must) (?:\p{L}+ly )?(?:not )?have (?!(?:seen|heard|read|noticed|told|asked|said)\b))\b/iu
)

/** "…, which is now required for all visits": they need it next time. */
const tellsTheRule = /, which (?:is|are|has|have|was|were|must|can|may|needs?)\b/i

/** "You probably have it set to “Always”": that is the tip. */
const quotes = /["“”]/

/** What stands in the place of a guess, which nobody knows to be so; nothing where the sentence tells something else. */
export function askingInstead(match: Match): Suggestion[] {
  const whole = wordsOf(wholeSentence(match))
  if (!guessed().test(whole) || telling().test(whole) || tellsTheRule.test(whole) || quotes.test(whole)) return []
  return [suggest('Ask what happened', inPlaceOfSentence(match, 'To find out what happened, could I ask {what you need to know}?')), ...leaveOut(match)]
}
