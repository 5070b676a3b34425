/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one trie, whose edges are symbols: a word, a set of
 * words, or a form. The trie is walked from every word at once and never goes back, so time is linear in the text.
 */
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {type Element, type Form, type ParsedPhrase, type Phrases, parsePhrase} from './phrase.ts'

/** Words that change nothing and may stand between the words of any phrase. */
const fillers = new Set(
  `just|really|very|so|truly|simply|also|currently|actually|unfortunately|sadly|please|certainly|definitely|absolutely|still|now|indeed|honestly|sincerely|deeply|terribly|extremely|genuinely|completely|totally|fully|quite|kindly|personally|of course|however|though|sometimes|possibly|probably|ever|even|well|again|already|always|obviously|basically|especially|particularly|hereby|therefore|regrettably|dreadfully|awfully|immediately|today`.split(
    '|'
  )
)

/** Where a phrase stands in a block: `words[first]` to `words[last]`, both included. */
export interface Hit {
  first: number
  last: number
  /** The phrase, as written in its set. */
  phrase: string
  /** What other phrases of the set find in these words does not count. */
  isException: boolean
}

/** The hits in one block, by set. */
export type Hits = ReadonlyMap<Phrases, readonly Hit[]>

export interface Matcher {
  find(block: Block): Hits
}

interface Accept {
  set: Phrases
  parsed: ParsedPhrase
}

interface Node {
  edges: Map<number, Node> | undefined
  any: Node | undefined
  accepts: Accept[] | undefined
  /** The scan and word in which a walk last came here: one walk to a node is enough. */
  seen: number
}

const newNode = (): Node => ({edges: undefined, any: undefined, accepts: undefined, seen: -1})

const clauseOpeners = new Set(['and', 'but', 'so', 'then', 'because', 'or', 'yet', 'although', 'that'])
const irregularPast = new Set(
  `been|begun|bent|bought|broken|brought|built|caught|chosen|come|cut|dealt|done|drawn|driven|fed|felt|found|forgotten|frozen|given|gone|got|gotten|had|heard|held|hidden|hit|kept|known|laid|led|left|lent|let|lost|made|meant|met|paid|put|read|rung|run|said|seen|sent|set|shown|shut|sold|sorted|spent|split|spoken|spoke|stood|stopped|stuck|sworn|swapped|taken|taught|thought|thrown|told|understood|undone|upheld|withdrawn|won|worn|written|wrote|rang|took|gave|went|came|saw|did|broke|chose|drew|drove|fell|fallen|forgot|froze|grew|knew|rose|rebuilt|redone|resent|rewritten|reset`.split(
    '|'
  )
)

const formsOf = (word: Word): Form[] => {
  if (word.kind === 'number') return ['number']
  if (word.kind === 'slot') return ['slot', 'number']
  if (word.kind === 'link') return ['link']
  const {text} = word
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)$/.test(text)) return ['number']
  const forms: Form[] = []
  if ((text.length > 4 && text.endsWith('ed') && !/^(?:need|exceed|proceed|indeed|speed|hundred|succeed)$/.test(text)) || irregularPast.has(text)) forms.push('done')
  if (text.length > 4 && text.endsWith('ing') && !/^(?:thing|nothing|anything|something|everything|morning|evening|during|bring|string|spring|pricing)$/.test(text))
    forms.push('ing')
  return forms
}

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(sets: Iterable<Phrases>): Matcher {
  const root = newNode()
  const symbols = new Map<string, number>()
  const symbolsOfWord = new Map<string, number[]>()
  const formSymbols = new Map<Form, number>()

  const symbolOf = (element: Exclude<Element, {gap: number}>): number => {
    const key = 'form' in element ? `<${element.form}>` : element.words.join('|')
    let symbol = symbols.get(key)
    if (symbol === undefined) {
      symbol = symbols.size
      symbols.set(key, symbol)
      if ('form' in element) formSymbols.set(element.form, symbol)
      else
        for (const word of element.words) {
          const known = symbolsOfWord.get(word)
          if (known) known.push(symbol)
          else symbolsOfWord.set(word, [symbol])
        }
    }
    return symbol
  }
  const childOf = (node: Node, element: Element): Node => {
    if ('form' in element && element.form === 'any') {
      node.any ??= newNode()
      return node.any
    }
    if ('gap' in element) throw new Error('a gap is spelled out before it gets here')
    const symbol = symbolOf(element)
    node.edges ??= new Map()
    let child = node.edges.get(symbol)
    if (!child) {
      child = newNode()
      node.edges.set(symbol, child)
    }
    return child
  }
  const insert = (node: Node, sequence: readonly Element[], from: number, accept: Accept): void => {
    const element = sequence[from]
    if (element === undefined) {
      node.accepts ??= []
      if (!node.accepts.includes(accept)) node.accepts.push(accept)
    } else if ('gap' in element) {
      let reached = node
      insert(reached, sequence, from + 1, accept)
      for (let words = 0; words < element.gap; words++) {
        reached = childOf(reached, {form: 'any'})
        insert(reached, sequence, from + 1, accept)
      }
    } else insert(childOf(node, element), sequence, from + 1, accept)
  }
  for (const set of new Set(sets)) {
    for (const line of set.text.split('\n')) {
      const source = line.trim()
      if (source === '' || source.startsWith('#')) continue
      const parsed = parsePhrase(source, set.classes)
      const accept = {set, parsed}
      for (const sequence of parsed.sequences) insert(root, trimGaps(sequence), 0, accept)
    }
  }

  const none: readonly number[] = []
  const symbolsFor = (word: Word): readonly number[] => {
    const known = word.kind === 'word' ? symbolsOfWord.get(word.text) : undefined
    let found: number[] | undefined
    if (formSymbols.size)
      for (const form of formsOf(word)) {
        const symbol = formSymbols.get(form)
        if (symbol !== undefined) {
          found ??= known ? [...known] : []
          found.push(symbol)
        }
      }
    return found ?? known ?? none
  }

  // a block that stays the same while the text around it is edited is scanned once
  const scanned = new WeakMap<Block, Hits>()
  const find = (block: Block): Hits => {
    let hits = scanned.get(block)
    if (!hits) {
      hits = scan(block)
      scanned.set(block, hits)
    }
    return hits
  }

  let clock = 0
  const scan = (block: Block): Hits => {
    const hits = new Map<Phrases, Hit[]>()
    const {words} = block
    let nodes: Node[] = []
    let starts: number[] = []
    let nextNodes: Node[] = []
    let nextStarts: number[] = []

    const step = (to: Node | undefined, start: number, at: number, end: number): void => {
      if (to === undefined || to.seen === clock) return
      to.seen = clock
      if (to.accepts)
        for (const {set, parsed} of to.accepts) {
          if (parsed.anchor && !standsAt(parsed.anchor, words, start)) continue
          if (parsed.atEnd && at + 1 !== end) continue
          const list = hits.get(set)
          const hit = {first: start, last: at, phrase: parsed.source, isException: parsed.isException}
          if (list) list.push(hit)
          else hits.set(set, [hit])
        }
      if (to.edges || to.any) {
        nextNodes.push(to)
        nextStarts.push(start)
      }
    }

    for (const sentence of block.sentences) {
      nodes.length = 0
      starts.length = 0
      for (let at = sentence.first; at < sentence.end; at++) {
        clock++
        const word = words[at] as Word
        const mine = symbolsFor(word)
        const skippable = fillers.has(word.text)
        for (let walk = 0; walk < nodes.length; walk++) {
          const node = nodes[walk] as Node
          const start = starts[walk] as number
          if (node.edges) for (const symbol of mine) step(node.edges.get(symbol), start, at, sentence.end)
          step(node.any, start, at, sentence.end)
          if (skippable && node.seen !== clock) {
            node.seen = clock
            nextNodes.push(node)
            nextStarts.push(start)
          }
        }
        for (const symbol of mine) step(root.edges?.get(symbol), at, at, sentence.end)
        ;[nodes, nextNodes] = [nextNodes, nodes]
        ;[starts, nextStarts] = [nextStarts, starts]
        nextNodes.length = 0
        nextStarts.length = 0
      }
    }
    return hits
  }
  return {find}
}

/** A gap at the end of a phrase finds nothing more. */
function trimGaps(sequence: readonly Element[]): readonly Element[] {
  let end = sequence.length
  while (end > 0 && 'gap' in (sequence[end - 1] as Element)) end--
  let start = 0
  while (start < end && 'gap' in (sequence[start] as Element)) start++
  return sequence.slice(start, end)
}

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
