/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {formsOf} from './forms.ts'
import {type Accept, buildGraph, ends, goesOn, nodeSize} from './graph.ts'
import {anyStep, type Phrases, stepOfForm} from './phrase.ts'

/** Words that change nothing and may stand between the words of any phrase. */
const fillers: ReadonlySet<string> = new Set(
  `just|really|very|so|truly|simply|also|currently|actually|unfortunately|sadly|please|certainly|definitely|absolutely|still|now|indeed|honestly|sincerely|deeply|terribly|extremely|genuinely|completely|totally|fully|quite|kindly|personally|however|though|sometimes|possibly|probably|ever|even|well|again|already|always|obviously|basically|especially|particularly|hereby|therefore|regrettably|dreadfully|awfully|immediately|today`.split(
    '|'
  )
)

/** Where a phrase stands in a block: `words[first]` to `words[last]`, both included. */
export interface Hit {
  set: Phrases
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
  /** The steps that lead over it: over this word, over its forms, over any. */
  steps: readonly number[]
  /** Their bits: what the masks of nodes are held against. */
  mask: number
  isFiller: boolean
}

/** So many words are remembered. */
const remembered = 10_000

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const {nodes, steps, targets, accepts, start, stepsOfWords} = buildGraph(sets)

  const meanings = new Map<string, Meaning>()
  const meaningOf = (word: Word): Meaning => {
    let meaning = meanings.get(word.text)
    if (!meaning) {
      const own = stepsOfWords.get(word.text)
      const all = [...(own === undefined ? [] : [own]), ...formsOf(word).map(stepOfForm), anyStep]
      meaning = {steps: all, mask: all.reduce((mask, step) => mask | (1 << (step & 31)), 0), isFiller: fillers.has(word.text)}
      if (meanings.size < remembered && word.text.length < 40) meanings.set(word.text, meaning)
    }
    return meaning
  }

  // a block that stays the same while the text around it is edited is scanned once
  const scanned = new WeakMap<Block, readonly Hit[]>()
  const find = (block: Block): readonly Hit[] => {
    let hits = scanned.get(block)
    if (!hits) {
      hits = scan(block)
      scanned.set(block, hits)
    }
    return hits
  }

  // the walks under way, and those that go on behind the current word
  let under = new Int32Array(accepts.length)
  let begun = new Int32Array(accepts.length)
  let nextUnder = new Int32Array(accepts.length)
  let nextBegun = new Int32Array(accepts.length)
  let going = 0
  /** The word at which a walk last came to a node: one walk to a node is enough. */
  const seen = new Int32Array(accepts.length)
  let clock = 0

  const scan = (block: Block): readonly Hit[] => {
    const hits: Hit[] = []
    const {words} = block

    const arrive = (list: number, from: number, at: number, end: number): void => {
      for (let next = list; ; next++) {
        const target = targets[next] as number
        if (target < 0) return
        const to = target >> 2
        if (seen[to] === clock) continue
        seen[to] = clock
        if (target & ends) accept(to, from, at, end)
        if (target & goesOn) {
          nextUnder[going] = to
          nextBegun[going++] = from
        }
      }
    }
    const accept = (node: number, from: number, at: number, end: number): void => {
      for (const {set, parsed} of accepts[node] as readonly Accept[]) {
        if (parsed.anchor && !standsAt(parsed.anchor, words, from)) continue
        if (parsed.atEnd && at + 1 !== end) continue
        hits.push({set, first: from, last: at, phrase: parsed.source, isException: parsed.isException})
      }
    }
    const follow = (node: number, meaning: Meaning, from: number, at: number, end: number): void => {
      const base = nodes[node * nodeSize] as number
      const last = nodes[node * nodeSize + 1] as number
      for (const step of meaning.steps) {
        let place = step & last
        for (;;) {
          const held = steps[base + place * 2] as number
          if (held === step + 1) {
            arrive(steps[base + place * 2 + 1] as number, from, at, end)
            break
          }
          if (held === 0) break
          place = (place + 1) & last
        }
      }
    }

    let walks = 0
    for (const sentence of block.sentences) {
      // a line break may stand inside a phrase
      if (words[sentence.first]?.before !== '\n') walks = 0
      for (let at = sentence.first; at < sentence.end; at++) {
        clock++
        going = 0
        const meaning = meaningOf(words[at] as Word)
        const {mask, isFiller} = meaning
        for (let walk = 0; walk < walks; walk++) {
          const node = under[walk] as number
          if ((nodes[node * nodeSize + 2] as number) & mask) follow(node, meaning, begun[walk] as number, at, sentence.end)
          if (isFiller && seen[node] !== clock) {
            seen[node] = clock
            nextUnder[going] = node
            nextBegun[going++] = begun[walk] as number
          }
        }
        follow(start, meaning, at, at, sentence.end)
        ;[under, nextUnder] = [nextUnder, under]
        ;[begun, nextBegun] = [nextBegun, begun]
        walks = going
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
