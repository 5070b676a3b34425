/**
 * The graph of phrases: those that begin alike share their beginning. Most phrases of a linter never begin in any reply it sees, and of the
 * others most never get past their first words. So a phrase is read word by word, as far as texts come.
 */
import {anyForm, formBits} from './forms.ts'
import {checkPhrase, createPhraseParser, type Element, openPhrase, type Phrases, type Unread, wordsOf} from './phrase.ts'

/** A phrase that ends at a node. */
export interface Accept extends Pick<Unread, 'set' | 'marks'> {
  number: number
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
  /** By its number, 1 for a word that a phrase names, so far as it has been read; another array once there are more. */
  readonly named: Uint8Array
  /** The phrases that have been read to their end, as written, by number. */
  readonly sources: readonly string[]
  /** Where phrases begin that a word of these forms may begin. */
  rootsFor(word: string, forms: number): Iterable<Node>
  /** Reads the phrases that go on from a node, up to the next word. */
  readOn(node: Node): void
}

/** Throws a `SyntaxError` that quotes the phrase where the notation is broken. Words are numbered from `firstNumber` on. */
export function createGraph(sets: readonly Phrases[], firstNumber: number): Graph {
  const numbers = new Map<string, number>()
  let named = new Uint8Array(1 << 12)
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
    if (number >= named.length) {
      const fewer = named
      named = new Uint8Array(number * 2)
      named.set(fewer)
    }
    named[number] = 1
    return number
  })

  const sources: string[] = []
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
        const {source, set, marks} = phrase
        node.accepts.push({number: sources.push(source) - 1, set, marks})
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
      checkPhrase(phrase, forms === 0, next)
      let root = roots.get(name)
      if (!root) {
        root = addNode()
        root.unread = []
        roots.set(name, root)
        if (forms) file(byForm, forms, root)
        for (const word of words()) file(byWord, word, root)
      }
      root.unread?.push(phrase)
    }
  })

  return {
    numberOf,
    get named() {
      return named
    },
    sources,
    *rootsFor(word, forms) {
      yield* byWord.get(word) ?? []
      for (const [some, filed] of byForm) if (forms & some) yield* filed
    },
    readOn
  }
}

/** What a phrase begins with: some words, or any word of some forms. Phrases of one name begin alike. */
interface Beginning {
  name: string
  words: () => Iterable<string>
  forms: number
}

const none = (): string[] => []
const anything: Beginning = {name: '*', words: none, forms: anyForm}

/** Of what isn't plain to see, it is any word. */
function beginningOf({text, classes}: Pick<Unread, 'text' | 'classes'>): Beginning {
  const [whole = '', group, name, form, word, mayMiss] = firstItem.exec(text) ?? []
  if (whole === '' || mayMiss !== undefined) return anything
  if (form !== undefined) return {name: `<${form}>`, words: none, forms: formBits[form as keyof typeof formBits] ?? anyForm}
  const list = word ?? group ?? classes[name as string]
  if (list === undefined || hasEmptyChoice.test(list)) return anything
  if (!isIntricate.test(list)) return {name: list, words: () => new Set(list.split('|').map(firstWordOf)), forms: 0}
  const firsts = (list.match(choices) ?? []).map((choice) => beginningOf({text: choice, classes}))
  if (firsts.some(({forms}) => forms > 0)) return anything
  const words = new Set(firsts.flatMap((first) => [...first.words()]))
  return {name: [...words].join('|'), words: () => words, forms: 0}
}

/** Brackets that may hold brackets that may hold brackets. */
const inBrackets = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/.source
const firstItem = new RegExp(`^\\s*(?:\\((${inBrackets.slice(2, -2)})\\)|\\{([\\w-]+)\\}|<(\\w+)>|([^\\s()|?^,$!*<>{}]+))(\\s*\\?)?`)
const choices = new RegExp(`(?:[^()|]|${inBrackets})+`, 'g')
const hasEmptyChoice = /(?:^|\|)\s*(?:\||$)/
const isIntricate = /[({<*?]/

const firstWordOf = (choice: string): string => wordsOf(/\S+/.exec(choice)?.[0] ?? '')[0] ?? ''
