/**
 * The graph of phrases: those that begin alike share their beginning. Most phrases of a linter never begin in any reply it sees, and of the
 * others most never get past their first words. So a phrase is read word by word, as far as texts come.
 */
import {anyForm, formBits} from './forms.ts'
import {checkPhrase, createPhraseParser, type Element, openPhrase, type Phrases, type Unread, wordsOf} from './phrase.ts'

/** A phrase that ends at a node. */
export interface Accept extends Unread {
  /** The word at which it was last found to end; of several walks to it, the first one counts. */
  ended: number
}

/** A place between two words of phrases. */
export interface Node {
  number: number
  /** The phrases that go on from here and have not been read so far. */
  unread: Unread[] | undefined
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

export interface Graph {
  /** Numbers a word of a text; 0 where `more` is false and no phrase has named it so far. */
  numberOf(word: string, more: boolean): number
  /** By its number, whether a phrase names a word, so far as it has been read. */
  readonly isNamed: readonly (boolean | undefined)[]
  /** Where phrases begin that a word of these forms may begin. */
  rootsFor(word: string, forms: number): Iterable<Node>
  /** Reads the phrases that go on from a node, up to the next word. */
  readOn(node: Node): void
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
  const {next, any} = createPhraseParser((word) => {
    const number = numberOf(word, true)
    isNamed[number] = true
    return number
  })

  let size = 0
  const addNode = (): Node => ({
    number: size++,
    unread: undefined,
    exitKey: -1,
    exit: undefined,
    exits: undefined,
    ways: undefined,
    skips: undefined,
    accepts: undefined
  })

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

  const readOn = (node: Node): void => {
    const {unread = []} = node
    node.unread = undefined
    for (const phrase of unread) {
      const elements = next(phrase)
      if (elements) {
        let reached = node
        for (const element of elements) reached = lead(reached, element)
        reached.unread ??= []
        reached.unread.push(phrase)
      } else {
        node.accepts ??= []
        node.accepts.push({...phrase, ended: 0})
      }
    }
  }

  const roots = new Map<string, Node>()
  const byWord = new Map<string, Node[]>()
  const byForm = new Map<number, Node[]>()
  const file = <Key>(index: Map<Key, Node[]>, key: Key, root: Node): void => {
    const filed = index.get(key)
    if (!filed) index.set(key, [root])
    else if (filed.at(-1) !== root) filed.push(root)
  }
  sets.forEach(({text, classes}, set) => {
    for (const line of text.split('\n')) {
      const source = line.trim()
      if (source === '' || source[0] === '#') continue
      const phrase = openPhrase(source, set, classes)
      const {name, words, forms} = beginningOf(phrase)
      checkPhrase(phrase, forms === 0, () => createPhraseParser(() => 1))
      let root = roots.get(name)
      if (!root) {
        root = addNode()
        root.unread = []
        roots.set(name, root)
        for (const word of words) file(byWord, word, root)
        if (forms) file(byForm, forms, root)
      }
      root.unread?.push(phrase)
    }
  })

  return {
    numberOf,
    isNamed,
    *rootsFor(word, forms) {
      yield* byWord.get(word) ?? []
      for (const [some, filed] of byForm) if (forms & some) yield* filed
    },
    readOn
  }
}

/** What a phrase begins with: phrases of one name begin alike. Of what isn't plain to see, that it may begin with any word. */
interface Beginning {
  name: string
  words: Iterable<string>
  forms: number
}

const anything: Beginning = {name: '*', words: [], forms: anyForm}

function beginningOf({text, classes}: Unread): Beginning {
  const code = text.charCodeAt(0)
  const close = code === 40 ? text.indexOf(')') : code === 123 ? text.indexOf('}') : code === 60 ? text.indexOf('>') : text.search(behindWord) - 1
  const end = close === -2 ? text.length : close + 1
  const item = text.slice(0, end)
  if (end <= 0 || (text.charCodeAt(end) <= 63 && mayMiss.test(text.slice(end)))) return anything
  if (code === 60) return {name: item, words: [], forms: formBits[item.slice(1, -1) as keyof typeof formBits] ?? anyForm}
  if (code === 123) {
    const list = classes[item.slice(1, -1)]
    return list === undefined || isIntricate.test(list) ? anything : {name: list, words: firstsOf(list), forms: 0}
  }
  if (code === 40) return isIntricate.test(item.slice(1, -1)) ? anything : {name: item, words: firstsOf(item.slice(1, -1)), forms: 0}
  return isIntricate.test(item) ? anything : {name: item, words: firstsOf(item), forms: 0}
}

const behindWord = /[\s()|?^,$!*<>{}]/
const mayMiss = /^\s*\?/
/** Brackets within, forms, what may be missing. */
const isIntricate = /[({<*?]|(?:^|\|)\s*(?:\||$)/

function firstsOf(list: string): Set<string> {
  return new Set(list.split('|').map((entry) => wordsOf(/\S+/.exec(entry)?.[0] ?? '')[0] ?? ''))
}
