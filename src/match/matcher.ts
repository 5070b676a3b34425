/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {formsOf} from './forms.ts'
import {type Accept, buildGraph, type Node} from './graph.ts'
import {anyStep, type Phrases, stepOfForm} from './phrase.ts'
import {createStates, endsHere, overAny, seen, stepMask, table, tableMask} from './states.ts'

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

/** What there is to know of a word, in one number: whether it is a filler; its forms, each as the bit `1 << step`; above them the step over this very word. */
const isFiller = 1
const ownShift = 8
const formBits = 0b111110

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const graph = buildGraph(sets)
  let states = createStates(graph)

  const known = new Map<string, number>()
  const meaningOf = (word: Word): number => {
    let meaning = known.get(word.text)
    if (meaning === undefined) {
      meaning = ((graph.stepsOfWords.get(word.text) ?? 0) << ownShift) | (fillers.has(word.text) ? isFiller : 0)
      for (const form of formsOf(word)) meaning |= 1 << stepOfForm(form)
      if (known.size < rememberedWords) known.set(word.text, meaning)
    }
    return meaning
  }
  /** Writes down the steps over a word (over this very word, over its forms, over any word) and says how many there are. */
  const steps = [anyStep, anyStep, anyStep, anyStep, anyStep, anyStep, anyStep]
  const stepsOver = (meaning: number): number => {
    let count = 0
    if (meaning >> ownShift) steps[count++] = meaning >> ownShift
    for (let step = 1, forms = meaning & formBits; forms >> step; step++) if ((forms >> step) & 1) steps[count++] = step
    steps[count++] = anyStep
    return count
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

    let {cells} = states
    let under = 0
    for (const sentence of block.sentences) {
      // a line break may stand inside a phrase
      if (words[sentence.first]?.before !== '\n') under = 0
      if (under === 0 && states.isFull()) {
        states = createStates(graph)
        cells = states.cells
      }
      const {start, endings} = states
      for (let at = sentence.first; at < sentence.end; at++) {
        clock = (clock + 1) | 0
        const meaning = meaningOf(words[at] as Word)
        const count = stepsOver(meaning)
        // one more walk begins here
        walks[under] = start
        begun[under] = at
        let going = 0
        for (let walk = 0; walk <= under; walk++) {
          const state = walks[walk] as number
          const from = begun[walk] as number
          for (let index = 0; index < count; index++) {
            const cell = cellOf(cells, state, steps[index] as number)
            let to = cells[cell] as number
            if (to === 0) continue
            if (to < 0) {
              to = states.layOut(cell)
              cells = states.cells
            }
            const ending = cells[to + endsHere] as number
            if (ending) for (const node of endings[ending] as readonly Node[]) accept(node, from, at, sentence.end)
            if (cells[to + seen] === clock || (cells[to + tableMask] as number) < 0) continue
            cells[to + seen] = clock
            nextWalks[going] = to
            nextBegun[going++] = from
          }
          // a filler may be passed over
          if (meaning & isFiller && walk < under && cells[state + seen] !== clock) {
            cells[state + seen] = clock
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

/** The cell that says where a step leads to; cell 0, which leads nowhere, if there is none. */
function cellOf(cells: Int32Array, state: number, step: number): number {
  if (step === anyStep) return state + overAny
  if ((((cells[state + stepMask] as number) >>> (step & 31)) & 1) === 0) return 0
  const mask = cells[state + tableMask] as number
  for (let place = step & mask; ; place = (place + 1) & mask) {
    const cell = state + table + place * 2
    if (cells[cell] === step) return cell + 1
    if (cells[cell] === 0) return 0
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
