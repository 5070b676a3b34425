/**
 * Whether a sentence leaves it at that. "The rest of the street got theirs" is a dig; "… so yours must be stuck, and I'm asking" is a finding.
 */
import {byWord} from '../reply/by-word.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {isQuestion, type Match, sentenceOf} from './match.ts'

/** The writer's side, what follows from it, what makes up for it. */
const helpful = wordSet(
  'i|we|us|me|sorry|ashamed|apologies|unfortunately|so|but|though|although|yet|therefore|please|free|refund|refunded|refunds|thank|thanks|glad|also|too|same|easy|small|tiny|hard|hidden|if|shall|back|mistake|error|wrong|gone'
)
const helps = byWord((text) => (helpful.has(text) ? 1 : 0))

/** In words; a text without stops must stay cheap. */
const farthest = 40

/** The sentence says no more than the match: nobody does anything in it, nothing follows from it, and it isn't asked. */
export function standsAlone(match: Match): boolean {
  if (isQuestion(match)) return false
  const {words} = match.block
  const {first, end} = sentenceOf(match)
  const until = Math.min(end, match.last + farthest)
  for (let at = Math.max(first, match.first - farthest); at < until; at++) if ((at < match.first || at > match.last) && helps(words[at] as Word)) return false
  return true
}
