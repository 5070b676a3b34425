/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {formsOf} from './forms.ts'
import {type Accept, buildGraph, type Node} from './graph.ts'
import {type Phrases, stepOfForm} from './phrase.ts'
import {createStates} from './states.ts'

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

/** So many words are remembered. */
const rememberedWords = 10_000

/** What is known of a word, in one number: its forms (bit `stepOfForm`), whether it is a filler, and above that the step over this very word, or 0. */
const isFiller = 1
const wordShift = 8
const firstForm: number = stepOfForm('done')
const lastForm: number = stepOfForm('link')
const formBits = 0b111110

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const graph = buildGraph(sets)
  let states = createStates(graph)

  const known = new Map<string, number>()
  const meaningOf = (word: Word): number => {
    let meaning = known.get(word.text)
    if (meaning === undefined) {
      meaning = (graph.stepsOfWords.get(word.text) ?? 0) << wordShift
      for (const form of formsOf(word)) meaning |= 1 << stepOfForm(form)
      if (fillers.has(word.text)) meaning |= isFiller
      if (known.size < rememberedWords) known.set(word.text, meaning)
    }
    return meaning
  }

  // the walks under way, each with the word it began at, and those that go on behind the current word
  let walks: number[] = []
  let begun: number[] = []
  let nextWalks: number[] = []
  let nextBegun: number[] = []
  let going = 0
  /** The word at which a phrase was last found to end at a node; of several walks to it, the first one counts. */
  const ended = new Int32Array(graph.size)
  let clock = 0

  const find = (block: Block): readonly Hit[] => {
    const hits: Hit[] = []
    const {words} = block

    const accept = (node: Node, from: number, at: number, end: number): void => {
      if (ended[node.number] === clock) return
      ended[node.number] = clock
      for (const {set, parsed} of node.accepts as readonly Accept[]) {
        if (parsed.anchor && !standsAt(parsed.anchor, words, from)) continue
        if (parsed.atEnd && at + 1 !== end) continue
        hits.push({set, block, first: from, last: at, phrase: parsed.source, isException: parsed.isException})
      }
    }
    const arrive = (state: number, from: number, at: number, end: number): void => {
      if (state === 0) return
      for (const node of states.ends(state)) accept(node, from, at, end)
      if (states.enter(state, clock)) {
        nextWalks[going] = state
        nextBegun[going++] = from
      }
    }
    const follow = (state: number, meaning: number, from: number, at: number, end: number): void => {
      const own = meaning >> wordShift
      if (own) arrive(states.next(state, own), from, at, end)
      if (meaning & formBits) for (let form = firstForm; form <= lastForm; form++) if (meaning & (1 << form)) arrive(states.next(state, form), from, at, end)
      arrive(states.nextOverAny(state), from, at, end)
    }

    let under = 0
    for (const sentence of block.sentences) {
      // a line break may stand inside a phrase
      if (words[sentence.first]?.before !== '\n') under = 0
      if (under === 0 && states.isFull()) states = createStates(graph)
      for (let at = sentence.first; at < sentence.end; at++) {
        clock = (clock + 1) | 0
        going = 0
        const meaning = meaningOf(words[at] as Word)
        for (let walk = 0; walk < under; walk++) {
          const state = walks[walk] as number
          const from = begun[walk] as number
          follow(state, meaning, from, at, sentence.end)
          // a filler may be passed over
          if (meaning & isFiller && states.enter(state, clock)) {
            nextWalks[going] = state
            nextBegun[going++] = from
          }
        }
        follow(states.start, meaning, at, at, sentence.end)
        ;[walks, nextWalks] = [nextWalks, walks]
        ;[begun, nextBegun] = [nextBegun, begun]
        under = going
      }
    }
    return hits
  }
  return {find}
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
