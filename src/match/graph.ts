/**
 * The graph of phrases: those that begin alike share their beginning. Most phrases of a linter never begin in any reply it sees, so they are
 * told apart by what they begin with, and read when a text first holds such a word.
 */
import {anyForm, formBits} from './forms.ts'
import {createPhraseParser, type Element, type ParsedPhrase, type Phrases} from './phrase.ts'

/** A phrase that ends at a node. */
export interface Accept extends Omit<ParsedPhrase, 'elements'> {
  /** The number of its set. */
  set: number
  /** The word at which it was last found to end; of several walks to it, the first one counts. */
  ended: number
}

/** A place between two words of phrases. */
export interface Node {
  number: number
  /** Where an element leads to from here, by its key; what phrases share. The first one, which most often is the only one, and others. */
  exitKey: number
  exit: Node | undefined
  exits: Map<number, Node> | undefined
  /** Where words lead to. */
  ways: Way[] | undefined
  /** Where no word leads to: behind what may be missing. */
  skips: Node[] | undefined
  accepts: Accept[] | undefined
}

export interface Way {
  element: Element
  to: Node
}

/** Phrases with the same beginning; a graph of its own. */
interface Bunch {
  unread: {set: number; source: string}[]
  root: Node
}

export interface Graph {
  /** Numbers a word of a text; 0 where `more` is false and no phrase has named it so far. */
  numberOf(word: string, more: boolean): number
  /** By its number, whether a phrase that has been read names a word. */
  readonly isNamed: readonly (boolean | undefined)[]
  /** Where phrases begin that a word of these forms may begin. Reads them if need be. */
  rootsFor(word: string, forms: number): Node[]
}

/** Throws a `SyntaxError` that quotes the phrase where the notation is broken. Words are numbered from `firstNumber` on. */
export function createGraph(sets: readonly Phrases[], firstNumber: number): Graph {
  const numbers = new Map<string, number>()
  const isNamed: boolean[] = []
  const numberOf = (word: string, more: boolean): number => {
    let number = numbers.get(word)
    if (number === undefined && more) {
      number = firstNumber + numbers.size
      numbers.set(word, number)
    }
    return number ?? 0
  }
  const {parse, begin, any} = createPhraseParser((word) => {
    const number = numberOf(word, true)
    isNamed[number] = true
    return number
  })

  let size = 0
  const addNode = (): Node => ({number: size++, exitKey: -1, exit: undefined, exits: undefined, ways: undefined, skips: undefined, accepts: undefined})

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
    if (element.gap) {
      let reached = from
      skip(reached, exit)
      for (let words = 0; words < element.gap; words++) {
        reached = lead(reached, any)
        skip(reached, exit)
      }
    } else if (element.choices)
      for (const choice of element.choices) {
        let reached = from
        for (let index = 0; index < choice.length; index++) reached = lead(reached, choice[index] as Element, index === choice.length - 1 ? exit : undefined)
        if (choice.length === 0) skip(from, exit)
      }
    else {
      const way = {element, to: exit}
      if (from.ways) from.ways.push(way)
      else from.ways = [way]
    }
    return exit
  }

  const read = ({unread, root}: Bunch): void => {
    for (const {set, source} of unread.splice(0)) {
      const {elements, isException, anchor, atEnd} = parse(source, (sets[set] as Phrases).classes)
      let node = root
      for (const element of elements) node = lead(node, element)
      node.accepts ??= []
      node.accepts.push({set, source, isException, anchor, atEnd, ended: 0})
    }
  }

  const bunches = new Map<number, Bunch>()
  const byWord: (Bunch[] | undefined)[] = []
  const byForm = new Map<number, Bunch[]>()
  const file = (bunch: Bunch, list: Bunch[] = []): Bunch[] => (list.at(-1) === bunch || list.includes(bunch) ? list : [...list, bunch])

  /** Files a bunch under the words and forms that elements begin with; says whether all of them may be missing. */
  const fileUnder = (bunch: Bunch, elements: readonly Element[]): boolean => {
    for (const {word, words, forms, gap, choices} of elements) {
      let maySkip = gap > 0
      if (word) byWord[word] = file(bunch, byWord[word])
      if (words) for (const one of words) byWord[one] = file(bunch, byWord[one])
      for (const form of [anyForm, ...Object.values(formBits)]) if (forms & form || (gap && form === anyForm)) byForm.set(form, file(bunch, byForm.get(form)))
      if (choices) for (const choice of choices) if (fileUnder(bunch, choice)) maySkip = true
      if (!maySkip) return false
    }
    return true
  }

  sets.forEach(({text, classes}, set) => {
    for (const line of text.split('\n')) {
      const source = line.trim()
      if (source === '' || source[0] === '#') continue
      const elements = begin(source, classes)
      const {key} = elements[0] as Element
      let bunch = bunches.get(key)
      if (!bunch) {
        bunch = {unread: [], root: addNode()}
        bunches.set(key, bunch)
        fileUnder(bunch, elements)
      } else if (canMiss(elements[0] as Element)) fileUnder(bunch, elements)
      bunch.unread.push({set, source})
    }
  })

  return {
    numberOf,
    isNamed,
    rootsFor(word, forms) {
      const found = new Set(byWord[numbers.get(word) ?? 0])
      for (const [form, some] of byForm) if (forms & form) for (const bunch of some) found.add(bunch)
      return [...found].map((bunch) => {
        if (bunch.unread.length) read(bunch)
        return bunch.root
      })
    }
  }
}

const canMiss = ({gap, choices}: Element): boolean => gap > 0 || choices?.some((choice) => choice.every(canMiss)) === true
