/**
 * What is given away and could still be measured: what was done already can't be kept quiet.
 */
import {type Match, wholeSentence, wordsOf} from '../match/match.ts'
import {inPlaceOfSentence, suggest} from '../suggestion.ts'
import type {Suggestion} from '../types.ts'

/** It was given, or is on its way. */
export const isGiven: RegExp =
  /\b(?:i|we|you)(?:['’]ve| have)\b|(?:\b(?:i|we) (?:\w+ )?|^)(?:refunded|credited|returned|added|waived|cancelled|wiped|upgraded|sent|put|gave|paid|took|issued|booked|reset|made)\b|\b(?:has|have) been\b|\b(?:is|are|was|were) (?:now |already )?(?:refunded|credited|waived|cancelled|returned|back (?:in|on))\b|\b(?:am|are|i['’]m|we['’]re) (?:also )?(?:refunding|crediting|adding|waiving|sending|putting|paying|issuing|booking)\b/i

/** A part in proportion, or what they would find fair, in the place of it all. */
export const measured = (match: Match, remedy?: string): Suggestion[] =>
  isGiven.test(wordsOf(wholeSentence(match)))
    ? []
    : [
        suggest('Offer a part in proportion', inPlaceOfSentence(match, `I can offer ${remedy ?? '{a remedy in proportion}'}.`)),
        suggest('Ask what would be fair', inPlaceOfSentence(match, 'What would you feel is fair?'))
      ]
