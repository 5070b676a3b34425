/**
 * Verbs without a subject: whether somebody is told to do it shows in what stands before.
 */
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {type Match, sentenceOf} from './match.ts'

/** Words before an imperative that say nothing about who is meant; with the first ones it can only be that. */
const asking = wordSet('please|kindly|so')
const lead = wordSet('do|just|then|simply|also|first|next|now|always|instead|or|and|only|either|otherwise|alternatively|yes')

/** How a sentence opens whose imperative stands behind a comma: "To cancel, go to …". */
const openers = wordSet(
  'to|if|once|when|for|in|until|on|after|before|from|with|otherwise|should|where|while|meanwhile|alternatively|unfortunately|however|as|next|first|there|or|whatever|whichever|unless|even|sorry|yes|no|ok|okay|hi|hello'
)

/** A matched verb opens its clause and nobody else is its subject: "To cancel, just open the app". */
export function isImperative({block, first, last}: Match): boolean {
  const {words, text} = block
  const start = sentenceOf({block, first} as Match).first
  // "Pick-up moved to Monday"
  if (text[(words[first] as Word).end] === '-' || text[(words[last] as Word).end] === '-') return false
  let at = first
  for (; at > start && (words[at] as Word).before === ''; at--) {
    const {text: previous} = words[at - 1] as Word
    if (asking.has(previous)) return true
    if (!lead.has(previous)) return false
  }
  const {before, start: from} = words[at] as Word
  if (at === start || before !== ',') return true
  // behind a comma; an emoji, which reads as one, ends a sentence
  const gap = text.slice((words[at - 1] as Word).end, from)
  return !gap.includes(',') || openers.has((words[start] as Word).text)
}
