/**
 * The graph of all phrases: those that begin alike share their beginning. Built of nodes, then laid out in flat arrays, which are quick to walk.
 */
import {createPhraseParser, type Element, type ParsedPhrase, type Phrases} from './phrase.ts'

/** A phrase that ends at a node. */
export interface Accept {
  set: Phrases
  parsed: ParsedPhrase
}

/** Flat, so that walking it touches little memory. `find` reads it. */
export interface Graph {
  /** Three numbers for each node: where its table begins in `steps`, the size of that table less 1, and a mask of the steps (step & 31) in it. */
  nodes: Int32Array
  /** A small hash table for each node, of pairs: a step plus 1 (0 where the place is free), and where the list of its targets begins. */
  steps: Int32Array
  /** Lists that end with -1: the nodes that a step leads to, over what may be missing too. Times 4, plus what `ends` and `goesOn` say. */
  targets: Int32Array
  accepts: readonly (readonly Accept[] | undefined)[]
  /** The node where every phrase begins. */
  start: number
  stepsOfWords: ReadonlyMap<string, number>
}

export const nodeSize = 3
/** In a target: a phrase ends at the node; a phrase goes on there. */
export const ends = 1
export const goesOn = 2

/** A place between two words of phrases. */
interface Node {
  number: number
  /** Where an element leads to from here, by its key; what phrases share. */
  exits: Map<number, Node> | undefined
  ways: Way[]
  /** Where no word leads to: behind what may be missing. */
  skips: Node[]
  accepts: Accept[] | undefined
}

/** Some steps that lead to one node. */
interface Way {
  steps: readonly number[]
  to: Node
}

/** Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function buildGraph(sets: Iterable<Phrases>): Graph {
  const {parse, any, stepsOfWords} = createPhraseParser()
  const nodes: Node[] = []
  const addNode = (): Node => {
    const node: Node = {number: nodes.length, exits: undefined, ways: [], skips: [], accepts: undefined}
    nodes.push(node)
    return node
  }

  /** Leads from a node along an element: to `to`, or to the exit that all phrases share which go on alike from here. */
  const lead = (from: Node, element: Element, to?: Node): Node => {
    const known = to ? undefined : from.exits?.get(element.key)
    if (known) return known
    const exit = to ?? addNode()
    if (!to) {
      from.exits ??= new Map()
      from.exits.set(element.key, exit)
    }
    if ('steps' in element) from.ways.push({steps: element.steps, to: exit})
    else if ('gap' in element) {
      let reached = from
      reached.skips.push(exit)
      for (let words = 0; words < element.gap; words++) {
        reached = lead(reached, any)
        reached.skips.push(exit)
      }
    } else
      for (const choice of element.choices) {
        let reached = from
        for (let index = 0; index < choice.length; index++) reached = lead(reached, choice[index] as Element, index === choice.length - 1 ? exit : undefined)
        if (choice.length === 0) from.skips.push(exit)
      }
    return exit
  }

  const root = addNode()
  for (const set of new Set(sets)) {
    for (const line of set.text.split('\n')) {
      const source = line.trim()
      if (source === '' || source[0] === '#') continue
      const parsed = parse(source, set.classes)
      let node = root
      for (const element of parsed.elements) node = lead(node, element)
      node.accepts ??= []
      node.accepts.push({set, parsed})
    }
  }
  // a phrase may begin behind what may be missing
  const start = addNode()
  for (const node of withSkips(root)) start.ways.push(...node.ways)
  return {...layOut(nodes), accepts: nodes.map(({accepts}) => accepts), start: start.number, stepsOfWords}
}

/** A node and all that no word leads to from it. */
function withSkips(node: Node, found: Set<Node> = new Set()): Set<Node> {
  if (!found.has(node)) {
    found.add(node)
    for (const next of node.skips) withSkips(next, found)
  }
  return found
}

function layOut(nodes: readonly Node[]): Pick<Graph, 'nodes' | 'steps' | 'targets'> {
  const targets: number[] = []
  /** Where the list begins that holds one node and what it skips to. */
  const lists: number[] = []
  const listOf = (node: Node): number => {
    const known = lists[node.number]
    if (known !== undefined) return known
    const list = targets.length
    for (const {number, accepts, ways} of withSkips(node)) {
      const kind = (accepts ? ends : 0) | (ways.length ? goesOn : 0)
      if (kind) targets.push((number << 2) | kind)
    }
    targets.push(-1)
    lists[node.number] = list
    return list
  }
  /** Lists that hold two others, by these. */
  const unions = new Map<number, number>()
  const unionOf = (first: number, second: number): number => {
    const key = first * 0x4000000 + second
    const known = unions.get(key)
    if (known !== undefined) return known
    const list = targets.length
    for (let at = first; (targets[at] as number) >= 0; at++) targets.push(targets[at] as number)
    const end = targets.length
    for (let at = second; (targets[at] as number) >= 0; at++) {
      const target = targets[at] as number
      const held = targets.indexOf(target, list)
      if (held < 0 || held >= end) targets.push(target)
    }
    targets.push(-1)
    unions.set(key, list)
    return list
  }

  const flat = new Int32Array(nodes.length * nodeSize)
  let size = 0
  nodes.forEach(({ways}, index) => {
    let most = 0
    for (const {steps} of ways) most += steps.length
    let places = 1
    while (places < most * 2) places *= 2
    flat[index * nodeSize] = size
    flat[index * nodeSize + 1] = places - 1
    size += places * 2
  })
  const table = new Int32Array(size)
  nodes.forEach(({ways}, index) => {
    const base = flat[index * nodeSize] as number
    const last = flat[index * nodeSize + 1] as number
    let mask = 0
    for (const {steps, to} of ways) {
      const list = listOf(to)
      for (const step of steps) {
        mask |= 1 << (step & 31)
        let place = step & last
        while (table[base + place * 2] !== 0 && table[base + place * 2] !== step + 1) place = (place + 1) & last
        const at = base + place * 2
        table[at + 1] = table[at] === 0 || table[at + 1] === list ? list : unionOf(table[at + 1] as number, list)
        table[at] = step + 1
      }
    }
    flat[index * nodeSize + 2] = mask
  })
  return {nodes: flat, steps: table, targets: Int32Array.from(targets)}
}
