/**
 * Whether a text is English enough to be judged.
 */
import {byWord} from './reply/by-word.ts'
import type {Reply} from './reply/read.ts'
import {wordSet} from './word-set.ts'

const common = wordSet(
  `the|to|and|of|a|in|is|you|we|for|your|i|it|on|with|this|that|be|are|have|will|not|our|as|at|can|if|from|or|by|has|was|but|my|do|me|so|us|an|been|they|here|please|thank|thanks|sorry|hi|hello|no|yes|ok|there|out|up|what|all`
)
const isForeign = 1
const isCommon = 2
const tongueOf = byWord((text) => (common.has(text) ? isCommon : text.charCodeAt(0) > 0x24f ? isForeign : 0))

/** Fewer words than this say nothing about their language. */
const fewest = 8

/** Of English prose, more than a third of the words are among the commonest; of other languages, hardly any. */
const leastShare = 0.12

/** The first so many words are enough to tell. */
const sample = 80

/** With so many that may be English, most of the sample may be. */
const majority = sample / 2

/** So many common words are the least share of any sample. */
const enough = Math.ceil(sample * leastShare)

export function isEnglish(reply: Reply): boolean {
  let words = 0
  let known = 0
  let foreign = 0
  read: for (const block of reply.blocks) {
    for (const word of block.words) {
      if (word.kind !== 'word') continue
      words++
      const tongue = tongueOf(word)
      if (known < enough && tongue === isCommon) known++
      else if (tongue === isForeign) foreign++
      if (words === sample || (known === enough && words - foreign === majority)) break read
    }
  }
  if (foreign * 2 > words) return false
  return words < fewest || known >= words * leastShare
}
