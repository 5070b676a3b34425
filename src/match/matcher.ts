/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {type Form, formsOf} from './forms.ts'
import {createPhraseParser, type Element, type ParsedPhrase, type Phrases} from './phrase.ts'

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

interface Accept {
  set: Phrases
  parsed: ParsedPhrase
}

/** A place between two words of phrases. */
interface Node {
  /** Where an element leads to from here, by its key; what phrases share. */
  exits: Map<string, Node>
  /** Where a word leads to, by the word's number. */
  words: Map<number, Node[]> | undefined
  forms: Map<Form, Node[]> | undefined
  any: Node[] | undefined
  /** Where no word leads to: behind what may be missing. */
  skips: Node[]
  accepts: Accept[]
  /** The word at which a walk last came here: one walk to a node is enough. */
  seen: number
}

const newNode = (): Node => ({exits: new Map(), words: undefined, forms: undefined, any: undefined, skips: [], accepts: [], seen: -1})

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const parsePhrase = createPhraseParser()
  const numbers = new Map<string, number>()
  const root = newNode()

  const link = <Key>(links: Map<Key, Node[]>, key: Key, to: Node): void => {
    const known = links.get(key)
    if (!known) links.set(key, [to])
    else if (!known.includes(to)) known.push(to)
  }
  /** Leads from a node along an element: to `to`, or to the exit that all phrases share which go on alike from here. */
  const lead = (from: Node, element: Element, to?: Node): Node => {
    const known = to ? undefined : from.exits.get(element.key)
    if (known) return known
    const exit = to ?? newNode()
    if (!to) from.exits.set(element.key, exit)
    if ('words' in element) {
      from.words ??= new Map()
      for (const word of element.words) {
        let number = numbers.get(word)
        if (number === undefined) {
          number = numbers.size
          numbers.set(word, number)
        }
        link(from.words, number, exit)
      }
    } else if ('form' in element) {
      from.forms ??= new Map()
      link(from.forms, element.form, exit)
    } else if ('any' in element) {
      from.any ??= []
      from.any.push(exit)
    } else if ('gap' in element) {
      let reached = from
      reached.skips.push(exit)
      for (let words = 0; words < element.gap; words++) {
        reached = lead(reached, {key: '*', any: true})
        reached.skips.push(exit)
      }
    } else
      for (const choice of element.choices) {
        let reached = from
        choice.forEach((part, index) => {
          reached = lead(reached, part, index === choice.length - 1 ? exit : undefined)
        })
        if (choice.length === 0) from.skips.push(exit)
      }
    return exit
  }
  for (const set of new Set(sets)) {
    for (const line of set.text.split('\n')) {
      const source = line.trim()
      if (source === '' || source.startsWith('#')) continue
      const parsed = parsePhrase(source, set.classes)
      parsed.elements.reduce((node, element) => lead(node, element), root).accepts.push({set, parsed})
    }
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

  const starts: Node[] = []
  const gatherStarts = (node: Node): void => {
    if (starts.includes(node)) return
    starts.push(node)
    node.skips.forEach(gatherStarts)
  }
  gatherStarts(root)

  let clock = 0
  // the walks under way, and those that go on behind the current word
  let nodes: Node[] = []
  let begun: number[] = []
  let nextNodes: Node[] = []
  let nextBegun: number[] = []
  let going = 0
  const scan = (block: Block): readonly Hit[] => {
    const hits: Hit[] = []
    const {words} = block

    const arrive = (to: Node, start: number, at: number, end: number): void => {
      if (to.seen === clock) return
      to.seen = clock
      for (const {set, parsed} of to.accepts) {
        if (parsed.anchor && !standsAt(parsed.anchor, words, start)) continue
        if (parsed.atEnd && at + 1 !== end) continue
        hits.push({set, first: start, last: at, phrase: parsed.source, isException: parsed.isException})
      }
      if (to.words || to.forms || to.any) {
        nextNodes[going] = to
        nextBegun[going++] = start
      }
      for (const next of to.skips) arrive(next, start, at, end)
    }
    const follow = (node: Node, number: number | undefined, forms: readonly Form[], start: number, at: number, end: number): void => {
      if (node.words && number !== undefined) {
        const targets = node.words.get(number)
        if (targets) for (const to of targets) arrive(to, start, at, end)
      }
      if (node.forms) for (const form of forms) for (const to of node.forms.get(form) ?? []) arrive(to, start, at, end)
      if (node.any) for (const to of node.any) arrive(to, start, at, end)
    }

    let walks = 0
    for (const sentence of block.sentences) {
      // a line break may stand inside a phrase
      if (words[sentence.first]?.before !== '\n') walks = 0
      for (let at = sentence.first; at < sentence.end; at++) {
        clock++
        going = 0
        const word = words[at] as Word
        const number = numbers.get(word.text)
        const forms = formsOf(word)
        const skippable = walks > 0 && fillers.has(word.text)
        for (let walk = 0; walk < walks; walk++) {
          const node = nodes[walk] as Node
          const start = begun[walk] as number
          follow(node, number, forms, start, at, sentence.end)
          if (skippable && node.seen !== clock) {
            node.seen = clock
            nextNodes[going] = node
            nextBegun[going++] = start
          }
        }
        for (const node of starts) follow(node, number, forms, at, at, sentence.end)
        ;[nodes, nextNodes] = [nextNodes, nodes]
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
