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
  /** The head of each state: `headSize` numbers that the constants below name. Grows. */
  readonly heads: Int32Array
  /** Hash tables of pairs: a step, or 0 where the place is free, and the state that it leads to. Grows. */
  readonly tables: Int32Array
  /** The nodes at which phrases end, by the head's `endsHere`. */
  readonly endings: readonly (readonly Node[])[]
  /** Works out the table of a state. */
  workOut(state: number): void
  /** So many states are known that it is better to begin anew than to keep them. */
  isFull(): boolean
}

export const headSize = 8
/** The word at which a walk last came here: one walk to a state is enough. */
export const seen = 0
/** An index into `endings`; 0 where none is. */
export const endsHere = 1
/** Where the table begins; `unknown` before it is worked out, `nowhere` where no phrase goes on. */
export const table = 2
/** The number of places in the table, less 1. */
export const tableMask = 3
/** The steps that the table may hold: bit `step & 31`. */
export const stepMask = 4
/** Where a step over any word leads to. */
export const overAny = 5

export const unknown = -1
export const nowhere = -2

/** Ordinary replies come to know some ten thousand states, of three hundred bytes each. */
const most = 1 << 16

export function createStates(graph: Graph): States {
  let heads: Int32Array = new Int32Array(1 << 12)
  let tables: Int32Array = new Int32Array(1 << 14)
  let count = 1
  let filled = 0
  const nodesOf: (readonly Node[])[] = [[]]
  const endings: (readonly Node[])[] = [[]]
  const ofNode = new Int32Array(graph.size)
  /** When a node was last gathered into a state. */
  const gathered = new Int32Array(graph.size)
  let stamp = 0
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
    const going: Node[] = []
    const ending: Node[] = []
    stamp++
    const gather = (node: Node): void => {
      if (gathered[node.number] === stamp) return
      gathered[node.number] = stamp
      if (node.ways) going.push(node)
      if (node.accepts) ending.push(node)
      if (node.skips) for (const next of node.skips) gather(next)
    }
    for (const node of nodes) gather(node)
    const state = count++
    if ((count + 1) * headSize > heads.length) heads = grown(heads)
    nodesOf.push(going)
    const head = state * headSize
    if (ending.length) heads[head + endsHere] = endings.push(ending) - 1
    heads[head + table] = going.length ? unknown : nowhere
    return state
  }

  const workOut = (state: number): void => {
    const targets = new Map<number, Node[]>()
    for (const {ways} of nodesOf[state] as readonly Node[])
      for (const {steps, to} of ways ?? [])
        for (const step of steps) {
          const known = targets.get(step)
          if (!known) targets.set(step, [to])
          else if (!known.includes(to)) known.push(to)
        }
    let places = 1
    while (places < targets.size * 2) places *= 2
    const base = filled
    filled += places * 2
    while (filled > tables.length) tables = grown(tables)
    const head = state * headSize
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
    get heads() {
      return heads
    },
    get tables() {
      return tables
    },
    endings,
    workOut,
    isFull: () => count > most
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
