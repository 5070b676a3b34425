/**
 * A customer's message as it is looked through: where phrases stand in it, outside of its praise, of names and of fears.
 */
import {type Match, outside} from '../match/match.ts'
import type {Phrases} from '../match/phrase.ts'
import type {Reading} from '../reading.ts'
import type {BlockKind} from '../reply/blocks.ts'
import {type Block, sentenceAt} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {starsIn} from './emphasis.ts'
import {type Good, goodIn, turns} from './praise.ts'

export interface Message {
  readonly text: string
  readonly reading: Reading
  readonly good: Good
  /** The stars that a review gives: 5 where it gives none. */
  readonly stars: number
  /** Where the phrases of a set stand. */
  matches(set: Phrases): readonly Match[]
  /** Those of them outside of all that is good, of names and of fears. */
  found(set: Phrases): readonly Match[]
  has(...sets: readonly Phrases[]): boolean
}

/** Where a customer's words may stand: a line of capitals may look like a name, and "Hello??" like a greeting. */
const everywhere: readonly BlockKind[] = ['greeting', 'body', 'list', 'sign-off', 'signature']

export function messageOf(text: string, reading: Reading): Message {
  const matches = (set: Phrases): readonly Match[] => reading.matches(set, everywhere)
  const good = goodIn(text, matches)
  const all = [...good.praised, ...good.past].sort((one, other) => one.start - other.start)
  const found = (set: Phrases): readonly Match[] => outside(matches(set), all).filter((match) => !isName(match) && !isFeared(match))
  return {text, reading, good, stars: starsIn(text), matches, found, has: (...sets) => sets.some((set) => found(set).length > 0)}
}

/** "I was worried it would be late": what did come true is told in words of its own. */
function isFeared({block, first}: Match): boolean {
  let isProspect = prospects.has((block.words[first] as Word).text)
  for (let at = first - 1; at >= Math.max(sentenceAt(block, first).first, first - widest); at--) {
    const {text} = block.words[at] as Word
    if (isProspect && fears.has(text)) return !denials.has(block.words[at - 1]?.text ?? '')
    if (turns.has(text)) return false
    isProspect ||= prospects.has(text)
  }
  return false
}

/** In words. */
const widest = 16

const fears = wordSet('worried|afraid|scared|terrified|nervous|feared|dreaded|sure|convinced|thought|expected|braced')
const prospects = wordSet('would|might|could')
/** "I never thought I would be treated like this." */
const denials = wordSet('never|not|ever')

/** "Angry Birds", "Leak Stopper 3000": a word with a capital inside a sentence, beside another one or a number. */
function isName({block, first, last}: Match): boolean {
  const opening = sentenceAt(block, first).first
  const isCapital = (at: number): boolean => at > opening && at < block.words.length && /^\p{Lu}[\p{Ll}-]/u.test(rawAt(block, at))
  const isNumber = (at: number): boolean => at < block.words.length && /^\d+$/.test(rawAt(block, at))
  const isNamed = (at: number): boolean => isCapital(at) && (isCapital(at - 1) || isCapital(at + 1) || isNumber(at + 1))
  if (first !== last || !isNamed(first)) return false
  // in a sentence whose words all have capitals, capitals say nothing
  let capitals = 0
  for (let at = Math.max(opening + 1, first - 3); at <= first + 3; at++) if (isCapital(at)) capitals++
  return capitals <= mostInName
}

const rawAt = ({words, text}: Block, at: number): string => {
  const word = words[at] as Word
  return text.slice(word.start, word.end)
}

/** Of the six words around one. */
const mostInName = 3
