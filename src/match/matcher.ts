/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {formsOf} from './forms.ts'
import {type Accept, buildGraph, type Node} from './graph.ts'
import {anyStep, type Phrases, stepOfForm} from './phrase.ts'
import {createStates, endsHere, headSize, nowhere, overAny, seen, stepMask, table, tableMask, unknown} from './states.ts'

/** Words that change nothing and may stand between the words of any phrase. */
const fillers: ReadonlySet<string> = new Set(
  `just|really|very|so|truly|simply|also|currently|actually|unfortunately|sadly|please|certainly|definitely|absolutely|still|now|indeed|honestly|sincerely|deeply|terribly|extremely|genuinely|completely|totally|fully|quite|kindly|personally|however|though|sometimes|possibly|probably|ever|even|well|again|already|always|obviously|basically|especially|particularly|hereby|therefore|regrettably|dreadfully|awfully|immediately|today`.split(
    '|'
  )
)

/** Where a phrase stands in a block: `words[first]` to `words[last]`, both included. */
export interface Hit {
  set: Phrases
  block: Block
  first: number
  last: number
  /** The phrase, as written in its set. */
  phrase: string
  /** What other phrases of the set find in these words does not count. */
  isException: boolean
}

export interface Matcher {
  find(block: Block): readonly Hit[]
}

/** What the matcher has to know of a word. */
interface Meaning {
  /** The steps that lead over it: over this very word, over its forms, over any word. */
  steps: readonly number[]
  isFiller: boolean
}

/** So many words are remembered. */
const rememberedWords = 10_000

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const graph = buildGraph(sets)
  let states = createStates(graph)

  const known = new Map<string, Meaning>()
  const meaningOf = (word: Word): Meaning => {
    let meaning = known.get(word.text)
    if (!meaning) {
      const own = graph.stepsOfWords.get(word.text)
      meaning = {steps: [...(own === undefined ? [] : [own]), ...formsOf(word).map(stepOfForm), anyStep], isFiller: fillers.has(word.text)}
      if (known.size < rememberedWords) known.set(word.text, meaning)
    }
    return meaning
  }

  // the walks under way, each with the word it began at, and those that go on behind the current word
  let walks: number[] = []
  let begun: number[] = []
  let nextWalks: number[] = []
  let nextBegun: number[] = []
  let clock = 0

  const find = (block: Block): readonly Hit[] => {
    const hits: Hit[] = []
    const {words} = block
    const accept = (node: Node, from: number, at: number, end: number): void => {
      if (node.ended === clock) return
      node.ended = clock
      for (const {set, source, isException, anchor, atEnd} of node.accepts as readonly Accept[]) {
        if ((anchor && !standsAt(anchor, words, from)) || (atEnd && at + 1 !== end)) continue
        hits.push({set, block, first: from, last: at, phrase: source, isException})
      }
    }

    let {heads, tables} = states
    let under = 0
    for (const sentence of block.sentences) {
      // a line break may stand inside a phrase
      if (words[sentence.first]?.before !== '\n') under = 0
      if (under === 0 && states.isFull()) {
        states = createStates(graph)
        ;({heads, tables} = states)
      }
      const {start, endings} = states
      for (let at = sentence.first; at < sentence.end; at++) {
        clock = (clock + 1) | 0
        const {steps, isFiller} = meaningOf(words[at] as Word)
        // one more walk begins here
        walks[under] = start
        begun[under] = at
        let going = 0
        for (let walk = 0; walk <= under; walk++) {
          const state = walks[walk] as number
          const from = begun[walk] as number
          for (let index = 0; index < steps.length; index++) {
            const to = next(heads, tables, state, steps[index] as number)
            if (to === 0) continue
            const head = to * headSize
            const ending = heads[head + endsHere] as number
            if (ending) for (const node of endings[ending] as readonly Node[]) accept(node, from, at, sentence.end)
            if (heads[head + seen] === clock || heads[head + table] === nowhere) continue
            if (heads[head + table] === unknown) {
              states.workOut(to)
              ;({heads, tables} = states)
            }
            heads[head + seen] = clock
            nextWalks[going] = to
            nextBegun[going++] = from
          }
          // a filler may be passed over
          if (isFiller && walk < under && heads[state * headSize + seen] !== clock) {
            heads[state * headSize + seen] = clock
            nextWalks[going] = state
            nextBegun[going++] = from
          }
        }
        ;[walks, nextWalks] = [nextWalks, walks]
        ;[begun, nextBegun] = [nextBegun, begun]
        under = going
      }
    }
    return hits
  }
  return {find}
}

/** The state that a step leads to, or 0. */
function next(heads: Int32Array, tables: Int32Array, state: number, step: number): number {
  const head = state * headSize
  if (step === anyStep) return heads[head + overAny] as number
  if ((((heads[head + stepMask] as number) >>> (step & 31)) & 1) === 0) return 0
  const base = heads[head + table] as number
  const mask = heads[head + tableMask] as number
  for (let place = step & mask; ; place = (place + 1) & mask) {
    const held = tables[base + place * 2]
    if (held === step) return tables[base + place * 2 + 1] as number
    if (held === 0) return 0
  }
}

const clauseOpeners = new Set(['and', 'but', 'so', 'then', 'because', 'or', 'yet', 'although', 'that'])

/** Whether a phrase that wants to stand at the start of a sentence or clause does; fillers may stand before it. */
function standsAt(anchor: 'sentence' | 'clause', words: readonly Word[], start: number): boolean {
  // six fillers are plenty, and keep a text of nothing but fillers linear
  for (let at = start; at > start - 6; at--) {
    const before = words[at]?.before
    if (at === 0 || before === '.' || before === '!' || before === '?' || before === '\n') return true
    const previous = words[at - 1] as Word
    if (anchor === 'clause' && (before !== '' || clauseOpeners.has(previous.text))) return true
    if (!fillers.has(previous.text) && !(anchor === 'sentence' && clauseOpeners.has(previous.text))) return false
  }
  return false
}
