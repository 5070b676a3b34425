/**
 * What was shouted, in small letters; acronyms and names stay as they are.
 */
import type {Match} from '../match/match.ts'
import {sentenceAt} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** Words that are no acronym, name or label; shouting hardly does without them. */
export const loud: ReadonlySet<string> = wordSet(
  'you|your|yours|we|us|our|it|its|they|them|he|she|his|her|this|that|these|those|what|why|when|how|who|where|am|is|are|was|were|be|been|do|does|did|done|not|no|never|ever|always|must|have|has|had|will|would|can|could|should|may|might|need|said|say|says|told|tell|please|read|look|listen|stop|check|wait|again|already|every|any|everybody|nobody|everyone|nothing|just|all|now|then|here|there|very|really|only|too|if|but|because|so|or|than|about|before|after|with|without|from|into|out|up|down|over|off|on|at|by|to|in|as|an|the|a|i|me|my'
)
/** Common words that a sentence in capitals may hold. */
const plain = wordSet(
  'and|for|of|fee|fees|such|page|order|orders|account|payment|refund|email|emails|message|website|terms|policy|contract|instructions|confirmation|invoice|bill|delivery|time|times|day|year|people|someone|one|two|first|thing|money|paid|sent|open|call|contact|use|wrong|form|label|address|works|know|get|go|make|give|sorry|thank|help|clear|clearly'
)
const properNoun = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/

/** It can be shouted: it is no acronym, name or label. */
export const isShoutable = ({text}: Word): boolean => loud.has(text) || plain.has(text) || properNoun.test(text)

/** A word, `raw` as it is written; with a capital where it `opens` a sentence. */
export function inSmallLetters(word: Word, raw: string, opens: boolean): string {
  const lower = raw.toLowerCase().replace(/^i(?=$|['’])/, 'I')
  if (properNoun.test(lower) || opens) return (raw[0] as string) + lower.slice(1)
  return isShoutable(word) || raw.length > 4 ? lower : raw
}

/** A whole clause in capitals, in small letters; undefined where it isn't shouted. */
export function quietly({block, first, last}: Match): string | undefined {
  const {words, text} = block
  const from = (words[first] as Word).start
  const said = text.slice(from, words[last]?.end)
  if (last === first || said.length > longest || !/\p{Lu}{2}/u.test(said) || /\p{Ll}/u.test(said)) return undefined
  let quiet = ''
  let at = from
  for (let index = first; index <= last; index++) {
    const word = words[index] as Word
    // two words of "can't" share their letters
    if (word.start < at) continue
    const raw = text.slice(word.start, word.end)
    quiet += text.slice(at, word.start) + inSmallLetters(word, raw, index === sentenceAt(block, first).first)
    at = word.end
  }
  return quiet
}

/** In characters; a text without stops must stay cheap. */
const longest = 300
