/**
 * The graph of phrases as it is walked. A state is all nodes that one step leads to together; so a walk stands in few states at once, however
 * many phrases begin alike. States are laid out when a walk first gets there, because most of them never occur in a reply, and side by side in
 * one flat array, because following steps is what a linter does most.
 */
import type {Graph, Node} from './graph.ts'
import {anyStep} from './phrase.ts'

export interface States {
  /** The state in which every phrase begins. */
  readonly start: number
  /** A state is an index into the cells; the constants below say what stands behind it. Grows. */
  readonly cells: Int32Array
  /** The nodes at which phrases end, by a state's cell `endsHere`. */
  readonly endings: readonly (readonly Node[])[]
  /** Lays out the state that a cell below 0 leads to, and has the cell lead there. */
  layOut(cell: number): number
  /** So many states are known that it is better to begin anew than to keep them. */
  isFull(): boolean
}

/** The word at which a walk last came here: one walk to a state is enough. */
export const seen = 0
/** An index into `endings`; 0 where no phrase ends. */
export const endsHere = 1
/** The size of the table less 1; below 0 where no phrase goes on. */
export const tableMask = 2
/** The steps that the table may hold: bit `step & 31`. */
export const stepMask = 3
/** Where a step over any word leads to: a state; 0 is nowhere, and what is below 0 is not laid out yet. */
export const overAny = 4
/** From here on a hash table of pairs: a step (0 where the place is free) and where it leads to, as above. */
export const table = 5

/** Cells; ordinary replies come to fill some hundred thousand. */
const most = 1 << 22

export function createStates(graph: Graph): States {
  let cells: Int32Array = new Int32Array(1 << 15)
  let filled = 1
  const endings: (readonly Node[])[] = [[]]
  // states that are not laid out yet go by numbers, and become cells
  const nodesOf: (readonly Node[])[] = [[]]
  const laidOut: number[] = [0]
  const ofNode = new Int32Array(graph.size)
  const ofNodes = new Map<string, number>()
  /** When a node was last gathered into a state. */
  const gathered = new Int32Array(graph.size)
  let stamp = 0

  /** The number of the state of some nodes. */
  const numberOf = (nodes: readonly Node[]): number => {
    const [node] = nodes as [Node]
    let number: number | undefined
    let name = ''
    if (nodes.length === 1) number = ofNode[node.number]
    else {
      for (const {number} of nodes) name += `${number} `
      number = ofNodes.get(name)
    }
    if (number) return number
    number = nodesOf.push(nodes) - 1
    laidOut.push(0)
    if (nodes.length === 1) ofNode[node.number] = number
    else ofNodes.set(name, number)
    return number
  }

  const layOutState = (number: number): number => {
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
    for (const node of nodesOf[number] as readonly Node[]) gather(node)

    const targets = new Map<number, Node[]>()
    for (const {ways} of going)
      for (const {steps, to} of ways ?? [])
        for (const step of steps) {
          const known = targets.get(step)
          if (!known) targets.set(step, [to])
          else if (!known.includes(to)) known.push(to)
        }
    let places = targets.size ? 1 : 0
    while (places && places < targets.size * 2) places *= 2

    const state = filled
    filled += table + places * 2
    while (filled > cells.length) {
      const larger = new Int32Array(cells.length * 2)
      larger.set(cells)
      cells = larger
    }
    laidOut[number] = state
    if (ending.length) cells[state + endsHere] = endings.push(ending) - 1
    cells[state + tableMask] = places - 1
    for (const [step, nodes] of targets) {
      const next = numberOf(nodes)
      const to = (laidOut[next] as number) || -next
      if (step === anyStep) {
        cells[state + overAny] = to
        continue
      }
      cells[state + stepMask] = (cells[state + stepMask] as number) | (1 << (step & 31))
      let place = step & (places - 1)
      while (cells[state + table + place * 2] !== 0) place = (place + 1) & (places - 1)
      cells[state + table + place * 2] = step
      cells[state + table + place * 2 + 1] = to
    }
    return state
  }

  const start = layOutState(numberOf([graph.root]))
  return {
    start,
    get cells() {
      return cells
    },
    endings,
    layOut(cell) {
      const number = -(cells[cell] as number)
      const state = laidOut[number] || layOutState(number)
      cells[cell] = state
      return state
    },
    isFull: () => filled > most
  }
}
