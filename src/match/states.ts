/**
 * The graph of phrases as it is walked. A state is all nodes that one step leads to together; so a walk stands in few states at once, however
 * many phrases begin alike. States are worked out when a walk first gets there, because most of them never occur in a reply, and are kept in
 * flat arrays, because following a step is what a linter does most.
 */
import type {Graph, Node} from './graph.ts'
import {anyStep} from './phrase.ts'

export interface States {
  /** Where every phrase begins. States are numbered from 1 on; 0 is nowhere. */
  readonly start: number
  /** Where a step over a word or form leads to. */
  next(state: number, step: number): number
  /** Where a step over any word leads to. */
  nextOverAny(state: number): number
  /** The nodes of a state at which phrases end. */
  ends(state: number): readonly Node[]
  /** So many states are known that it is better to begin anew than to keep them. */
  isFull(): boolean
  /** Enters a state at some word: whether phrases go on from there and no other walk has come there at that word. */
  enter(state: number, word: number): boolean
}

// the head of each state, in `heads`
const headShift = 3
const seen = 0
const endsHere = 1
const table = 2
const tableMask = 3
const stepMask = 4
const overAny = 5

/** Ordinary replies come to know some ten thousand states, of three hundred bytes each. */
const most = 1 << 16

/** Where a table isn't worked out yet, and where there is nothing to go on to. */
const unknown = -1
const none = -2

export function createStates(graph: Graph): States {
  let heads: Int32Array = new Int32Array(1 << 12)
  /** Hash tables of pairs: a step, or 0 where the place is free, and the state that it leads to. */
  let tables: Int32Array = new Int32Array(1 << 14)
  let count = 1
  let filled = 0
  const nodesOf: (readonly Node[])[] = [[]]
  const endings: (readonly Node[])[] = [[]]
  const ofNode = new Int32Array(graph.size)
  const ofNodes = new Map<string, number>()

  const stateOf = (nodes: readonly Node[]): number => {
    const [node] = nodes as [Node]
    if (nodes.length === 1) {
      if (ofNode[node.number] === 0) ofNode[node.number] = addState(nodes)
      return ofNode[node.number] as number
    }
    let name = ''
    for (const {number} of nodes) name += `${number} `
    let state = ofNodes.get(name)
    if (state === undefined) {
      state = addState(nodes)
      ofNodes.set(name, state)
    }
    return state
  }

  const addState = (nodes: readonly Node[]): number => {
    const all = new Set<Node>()
    for (const node of nodes) gather(node, all)
    const going: Node[] = []
    const ending: Node[] = []
    for (const node of all) {
      if (node.ways.length) going.push(node)
      if (node.accepts) ending.push(node)
    }
    const state = count++
    if (count << headShift > heads.length) heads = grown(heads, count << headShift)
    nodesOf.push(going)
    const head = state << headShift
    if (ending.length) heads[head + endsHere] = endings.push(ending) - 1
    heads[head + table] = going.length ? unknown : none
    return state
  }

  const workOut = (state: number): void => {
    const targets = new Map<number, Node[]>()
    for (const {ways} of nodesOf[state] as readonly Node[])
      for (const {steps, to} of ways)
        for (const step of steps) {
          const known = targets.get(step)
          if (!known) targets.set(step, [to])
          else if (!known.includes(to)) known.push(to)
        }
    let places = 1
    while (places < targets.size * 2) places *= 2
    const base = filled
    filled += places * 2
    if (filled > tables.length) tables = grown(tables, filled)
    const head = state << headShift
    let steps = 0
    for (const [step, nodes] of targets) {
      const to = stateOf(nodes)
      if (step === anyStep) {
        heads[head + overAny] = to
        continue
      }
      steps |= 1 << (step & 31)
      let place = step & (places - 1)
      while (tables[base + place * 2] !== 0) place = (place + 1) & (places - 1)
      tables[base + place * 2] = step
      tables[base + place * 2 + 1] = to
    }
    heads[head + table] = base
    heads[head + tableMask] = places - 1
    heads[head + stepMask] = steps
  }

  const start = stateOf([graph.root])
  workOut(start)
  return {
    start,
    next(state, step) {
      const head = state << headShift
      if (!(((heads[head + stepMask] as number) >>> (step & 31)) & 1)) return 0
      const base = heads[head + table] as number
      const mask = heads[head + tableMask] as number
      for (let place = step & mask; ; place = (place + 1) & mask) {
        const held = tables[base + place * 2]
        if (held === step) return tables[base + place * 2 + 1] as number
        if (held === 0) return 0
      }
    },
    nextOverAny: (state) => heads[(state << headShift) + overAny] as number,
    ends: (state) => endings[heads[(state << headShift) + endsHere] as number] as readonly Node[],
    isFull: () => count > most,
    enter(state, word) {
      const head = state << headShift
      if (heads[head + seen] === word || heads[head + table] === none) return false
      if (heads[head + table] === unknown) workOut(state)
      heads[head + seen] = word
      return true
    }
  }
}

/** A node and all that no word leads to from it. */
function gather(node: Node, found: Set<Node>): void {
  if (found.has(node)) return
  found.add(node)
  for (const next of node.skips) gather(next, found)
}

function grown(array: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(Math.max(array.length * 2, least))
  larger.set(array)
  return larger
}
