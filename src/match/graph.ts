/**
 * The graph of all phrases: those that begin alike share their beginning. Built of nodes, then laid out in flat arrays, which are quick to walk.
 */
import {createPhraseParser, type Element, type ParsedPhrase, type Phrases} from './phrase.ts'

/** A phrase that ends at a node. */
export interface Accept extends Omit<ParsedPhrase, 'elements'> {
  set: Phrases
}

/** A place between two words of phrases. */
export interface Node {
  number: number
  /** Where an element leads to from here, by its key; what phrases share. The first one, which most often is the only one, and others. */
  exitKey: number
  exit: Node | undefined
  exits: Map<number, Node> | undefined
  /** Where steps lead to. */
  ways: {steps: readonly number[]; to: Node}[] | undefined
  /** Where no word leads to: behind what may be missing. */
  skips: Node[] | undefined
  accepts: Accept[] | undefined
  /** The word at which a phrase was last found to end here; of several walks to it, the first one counts. */
  ended: number
}

export interface Graph {
  /** Where every phrase begins. */
  root: Node
  size: number
  stepsOfWords: ReadonlyMap<string, number>
}

/** Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function buildGraph(sets: Iterable<Phrases>): Graph {
  const {parse, any, stepsOfWords} = createPhraseParser()
  let size = 0
  const addNode = (): Node => ({number: size++, exitKey: -1, exit: undefined, exits: undefined, ways: undefined, skips: undefined, accepts: undefined, ended: 0})

  const skip = (from: Node, to: Node): void => {
    if (from.skips) from.skips.push(to)
    else from.skips = [to]
  }

  /** Leads from a node along an element: to `to`, or to the exit that all phrases share which go on alike from here. */
  const lead = (from: Node, element: Element, to?: Node): Node => {
    const known = to ? undefined : from.exitKey === element.key ? from.exit : from.exits?.get(element.key)
    if (known) return known
    const exit = to ?? addNode()
    if (!to && !from.exit) {
      from.exitKey = element.key
      from.exit = exit
    } else if (!to) {
      from.exits ??= new Map()
      from.exits.set(element.key, exit)
    }
    if ('steps' in element) {
      const way = {steps: element.steps, to: exit}
      if (from.ways) from.ways.push(way)
      else from.ways = [way]
    } else if ('gap' in element) {
      let reached = from
      skip(reached, exit)
      for (let words = 0; words < element.gap; words++) {
        reached = lead(reached, any)
        skip(reached, exit)
      }
    } else
      for (const choice of element.choices) {
        let reached = from
        for (let index = 0; index < choice.length; index++) reached = lead(reached, choice[index] as Element, index === choice.length - 1 ? exit : undefined)
        if (choice.length === 0) skip(from, exit)
      }
    return exit
  }

  const root = addNode()
  for (const set of new Set(sets)) {
    for (const line of set.text.split('\n')) {
      const source = line.trim()
      if (source === '' || source[0] === '#') continue
      const {elements, isException, anchor, atEnd} = parse(source, set.classes)
      let node = root
      for (const element of elements) node = lead(node, element)
      node.accepts ??= []
      node.accepts.push({set, source, isException, anchor, atEnd})
    }
  }
  return {root, size, stepsOfWords}
}
