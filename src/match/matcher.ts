/**
 * Finds the phrases of all loaded sets in one pass over the words. All phrases share one graph: those that begin alike share their
 * beginning. It is walked from every word at once and never goes back, so time is linear in the text. A walk stands in one state at a time:
 * all nodes that the words so far lead to. States and the steps between them are worked out when a walk first takes them.
 */

import type {Found} from '../reading.ts'
import {longestKept} from '../reply/fold.ts'
import type {Block} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {formMask, formsOf} from './forms.ts'
import {type Accept, createGraph, type Node, type Way} from './graph.ts'
import type {Match} from './match.ts'
import {endsSentence, isExceptional, opensClause, opensSentence, type Phrases} from './phrase.ts'

/** Words that change nothing and may stand between the words of any phrase. */
const fillers: ReadonlySet<string> = wordSet(
  `just|really|very|so|truly|simply|also|currently|actually|unfortunately|sadly|please|certainly|definitely|absolutely|still|now|indeed|honestly|sincerely|deeply|terribly|extremely|genuinely|completely|totally|fully|quite|kindly|personally|however|though|sometimes|possibly|probably|ever|even|well|again|already|always|obviously|basically|especially|particularly|hereby|therefore|regrettably|dreadfully|awfully|immediately|today`
)

/** A phrase of a set that stands in a block. */
export interface Hit extends Match {
  /** What other phrases of the set find in these words does not count. */
  readonly isException: boolean
  /** The one of its set that was found before it. */
  readonly before: Hit | undefined
  /** Of the last of its set, what all of them come to once somebody has asked. */
  together: Found | undefined
}

export interface Matcher {
  /** The number of a set; -1 of one that it was not given. */
  numberOf(set: Phrases): number
  /** What a word means to the phrases, for a speller to remember; 0 where that may change. */
  meaningOf(word: string): number
  /** By the number of a set, the last of its hits in some blocks; nothing where there are none. */
  find(blocks: readonly Block[]): readonly (Hit | undefined)[]
}

/** So many words are remembered. */
const rememberedWords = 20_000

/** So many steps are remembered, a power of two; ordinary replies come to take some ten thousand. */
const mostSteps = 1 << 19

/** A step leads to a state and says, in one number, whether phrases end there and whether they go on; above that stands the state. */
const ends = 1
const goesOn = 2
const stateShift = 2

/** What there is to know of a word, in one number: its forms, whether it is a filler; above them its number, by which it is told from other words. */
const isFiller = 64
const numberShift = 7

/**
 * The record of a state stands in eight numbers, which a walk finds side by side: the word at which a walk last came to it, for one walk to a
 * state is enough; a bit for some of the words that its phrases name, 128 of them; where a word of no special form leads that they don't name;
 * and where the phrases that end in it are listed.
 */
const recordShift = 3
const namedAt = 1
const stepAt = 5
const endingsAt = 6
const unknown = -1

/** Where words of a special form lead stands elsewhere, in as many numbers. Words have one of six combinations of forms; each has a place of its own. */
const placeOf = (forms: number): number => (forms >> 1) % 9

/** Of a phrase that ends, its marks and above them the number of its set make one number. */
const setShift = 4

/** Where walks can stand, each state being the nodes that the words so far lead to. State 0 is nowhere. */
interface States {
  /** The step to the state of some nodes. */
  stepTo(nodes: readonly Node[]): number
  readonly nodesOf: readonly (readonly Node[])[]
  /** The phrases that end in each state: how many, and of each its number and its marks. */
  readonly endings: readonly number[]
  /** The word at which a phrase was last found to end, by its number; of several walks to its end, the first one counts. */
  readonly ended: number[]
  /** The records of all states; another array once there are more. */
  records: Int32Array
  /** By state, where words of each form lead. */
  turns: Int32Array
  /** Where a walk goes that begins with a word; `unknown`, or beyond its end, where none has. */
  starts: Int32Array
  /** Where a word that phrases name leads from a state; `unknown` where no walk has taken it before. */
  stepOver(state: number, word: number): number
  remember(state: number, word: number, step: number): void
  /** So many are known that it is better to begin anew than to keep them. */
  isFull(): boolean
}

function createStates(): States {
  const nodesOf: (readonly Node[])[] = [[]]
  const endings: number[] = []
  const ended: number[] = []
  /** By state, the step to it; by a number made of those of its nodes, the last state so numbered, and by that the one before. */
  const steps: number[] = [0]
  const newest = new Map<number, number>()
  const older: number[] = [0]

  const addRecord = (state: number, nodes: readonly Node[], accepts: readonly Accept[]): void => {
    const record = state << recordShift
    if (record === states.records.length) {
      states.records = larger(states.records, record * 2)
      states.turns = larger(states.turns, record * 2)
    }
    const {records, turns} = states
    records[record + stepAt] = unknown
    turns.fill(unknown, record, record + (1 << recordShift))
    records[record + endingsAt] = endings.length
    if (accepts.length > 0) endings.push(accepts.length)
    for (const accept of accepts) {
      endings.push(accept.number, (accept.set << setShift) | accept.marks)
      while (ended.length <= accept.number) ended.push(0)
    }
    // all at once: the first replies walk through many states, and an engine that is new to it is slow
    let [one, two, three, four] = [0, 0, 0, 0]
    for (const {ways = nothing} of nodes)
      for (const {element} of ways) {
        const {bits} = element
        one |= bits[0] as number
        two |= bits[1] as number
        three |= bits[2] as number
        four |= bits[3] as number
      }
    records.set([one, two, three, four], record + namedAt)
  }

  // a hash table: state, word, step, and a number to spare
  let table = new Int32Array(4 << 11)
  let taken = 0
  const cellOf = (state: number, word: number): number => {
    const mask = table.length - 4
    let cell = ((Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) & mask
    while (table[cell] !== 0 && (table[cell] !== state || table[cell + 1] !== word)) cell = (cell + 4) & mask
    return cell
  }
  const remember = (state: number, word: number, step: number): void => {
    if (++taken * 8 > table.length) {
      const smaller = table
      table = new Int32Array(smaller.length * 2)
      taken = 1
      for (let cell = 0; cell < smaller.length; cell += 4) if (smaller[cell]) remember(smaller[cell] as number, smaller[cell + 1] as number, smaller[cell + 2] as number)
    }
    table.set([state, word, step], cellOf(state, word))
  }

  const states: States = {
    nodesOf,
    endings,
    ended,
    records: new Int32Array(1024 << recordShift),
    turns: new Int32Array(1024 << recordShift),
    starts: new Int32Array(1 << 12).fill(unknown),
    stepTo(nodes) {
      if (nodes.length === 0) return 0
      let number = 0
      for (const node of nodes) number = Math.imul(number ^ node.number, 0x9e3779b1)
      const last = newest.get(number) ?? 0
      let state = last
      while (state !== 0 && !areSame(nodesOf[state] as readonly Node[], nodes)) state = older[state] as number
      if (state === 0) {
        const accepts = nodes.flatMap((node): readonly Accept[] => node.accepts ?? nothing)
        state = nodesOf.push(nodes.slice()) - 1
        addRecord(state, nodes, accepts)
        steps.push((state << stateShift) | (nodes.some(({ways}) => ways) ? goesOn : 0) | (accepts.length ? ends : 0))
        newest.set(number, state)
        older.push(last)
      }
      return steps[state] as number
    },
    stepOver(state, word) {
      const cell = cellOf(state, word)
      return table[cell] === 0 ? unknown : (table[cell + 2] as number)
    },
    remember,
    isFull: () => taken + nodesOf.length > mostSteps
  }
  return states
}

const areSame = (some: readonly Node[], others: readonly Node[]): boolean => some.length === others.length && some.every((node, at) => node === others[at])

/** The same numbers with room for more. */
function larger(numbers: Int32Array, length: number, rest = 0): Int32Array {
  const more = new Int32Array(length).fill(rest, numbers.length)
  more.set(numbers)
  return more
}

const nothing: readonly never[] = []

/** Compiles sets of phrases into one matcher. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function compileMatcher(given: Iterable<Phrases>): Matcher {
  const sets = [...new Set(given)]
  const graph = createGraph(sets, formMask + 1)

  const known = new Map<string, number>()
  const meet = (word: Pick<Word, 'kind' | 'text'>): number => {
    const {text} = word
    const forms = formsOf(word)
    for (const root of graph.rootsFor(text, forms)) if (root.unread) graph.readOn(root)
    const remembers = known.size < rememberedWords && text.length <= longestKept
    const meaning = (graph.numberOf(text, remembers) << numberShift) | (fillers.has(text) ? isFiller : 0) | forms
    if (remembers) known.set(text, meaning)
    return meaning
  }

  let states = createStates()
  let stamp = 0
  /** When a node was last gathered, by its number. */
  const gathered: number[] = []
  const gather = (node: Node, nodes: Node[]): void => {
    if (gathered[node.number] === stamp) return
    gathered[node.number] = stamp
    if (node.unread) graph.readOn(node)
    nodes.push(node)
    if (node.skips) for (const next of node.skips) gather(next, nodes)
  }
  const follow = (from: readonly Node[], word: number, forms: number): number => {
    const reached: Node[] = []
    stamp++
    for (const {ways} of from) for (const {element, to} of ways ?? nothing) if ((element.forms & forms) !== 0 || names(element, word)) gather(to, reached)
    return states.stepTo(reached)
  }
  const startOver = ({text}: Word, word: number, forms: number): number => {
    const roots: Node[] = []
    stamp++
    for (const root of graph.rootsFor(text, forms)) gather(root, roots)
    const step = follow(roots, word, forms)
    if (word >= states.starts.length) states.starts = larger(states.starts, word * 2, unknown)
    states.starts[word] = step
    return step
  }
  const goOverAny = (state: number, forms: number): number => {
    const turn = placeOf(forms)
    const record = state << recordShift
    const known = (turn === 0 ? states.records[record + stepAt] : states.turns[record + turn]) as number
    if (known !== unknown) return known
    const step = follow(states.nodesOf[state] as readonly Node[], forms, forms)
    if (turn === 0) states.records[record + stepAt] = step
    else states.turns[record + turn] = step
    return step
  }
  const goOver = (state: number, word: number, forms: number): number => {
    const nodes = states.nodesOf[state] as readonly Node[]
    const step = isNamedBy(nodes, word) ? follow(nodes, word, forms) : goOverAny(state, forms)
    states.remember(state, word, step)
    return step
  }

  /** How many words have been looked at. */
  let clock = 0
  const accept = (hits: (Hit | undefined)[], state: number, block: Block, from: number, at: number, isLast: boolean): void => {
    const {records, endings, ended} = states
    let ending = records[(state << recordShift) + endingsAt] as number
    for (let left = endings[ending++] as number; left > 0; left--) {
      const number = endings[ending++] as number
      const marks = endings[ending++] as number
      if (ended[number] === clock) continue
      ended[number] = clock
      const {start, words} = block
      if ((marks & endsSentence && !isLast) || (marks & (opensSentence | opensClause) && !standsAt((marks & opensClause) !== 0, words, from))) continue
      const set = marks >> setShift
      const end = start + (words[at] as Word).end
      const isException = (marks & isExceptional) !== 0
      hits[set] = {
        start: start + (words[from] as Word).start,
        end,
        block,
        first: from,
        last: at,
        phrase: graph.sources[number] as string,
        isException,
        before: hits[set],
        together: undefined
      }
    }
  }
  // the walks under way, each with the word it began at, and those that go on behind the current word
  let walks: number[] = []
  let begun: number[] = []
  let nextWalks: number[] = []
  let nextBegun: number[] = []
  const find = (blocks: readonly Block[]): readonly (Hit | undefined)[] => {
    const hits: (Hit | undefined)[] = new Array(sets.length).fill(undefined)
    for (const block of blocks) {
      const {words} = block
      let under = 0
      for (const {first, end} of block.sentences) {
        // a line break may stand inside a phrase
        if (words[first]?.before !== '\n') under = 0
        if (under === 0 && states.isFull()) states = createStates()
        let {starts, records, turns} = states
        for (let at = first; at < end; at++) {
          const now = (clock + 1) | 0
          clock = now
          const text = words[at] as Word
          const meaning = text.meaning || (known.get(text.text) ?? meet(text))
          const forms = meaning & formMask
          const number = meaning >> numberShift
          const isKnown = graph.named[number] === 1
          const turn = placeOf(forms)
          const cell = namedAt + ((number >> 5) & 3)
          const bit = isKnown ? 1 << (number & 31) : 0
          let going = 0
          for (let walk = 0; walk < under; walk++) {
            const state = walks[walk] as number
            const from = begun[walk] as number
            const record = state << recordShift
            const isNamedHere = ((records[record + cell] as number) & bit) !== 0
            let step = isNamedHere ? states.stepOver(state, number) : ((turn === 0 ? records[record + stepAt] : turns[record + turn]) as number)
            if (step === unknown) {
              step = isNamedHere ? goOver(state, number, forms) : goOverAny(state, forms)
              records = states.records
              turns = states.turns
            }
            const next = step >> stateShift
            if (step & ends) accept(hits, next, block, from, at, at + 1 === end)
            if (step & goesOn && records[next << recordShift] !== now) {
              records[next << recordShift] = now
              nextWalks[going] = next
              nextBegun[going++] = from
            }
            // a filler may be passed over
            if (meaning & isFiller && records[record] !== now) {
              records[record] = now
              nextWalks[going] = state
              nextBegun[going++] = from
            }
          }
          // one more walk begins here
          const word = isKnown ? number : forms
          let step = starts[word] ?? unknown
          if (step === unknown) {
            step = startOver(text, word, forms)
            starts = states.starts
            records = states.records
            turns = states.turns
          }
          const next = step >> stateShift
          if (step & ends) accept(hits, next, block, at, at, at + 1 === end)
          if (step & goesOn && records[next << recordShift] !== now) {
            records[next << recordShift] = now
            nextWalks[going] = next
            nextBegun[going++] = at
          }
          const past = walks
          const pastBegun = begun
          walks = nextWalks
          begun = nextBegun
          nextWalks = past
          nextBegun = pastBegun
          under = going
        }
      }
    }
    return hits
  }
  const places: number[] = []
  // another copy of this library counts its sets too
  const others = new Map<Phrases, number>()
  sets.forEach((set, place) => {
    if (places[set.number] === undefined) places[set.number] = place
    else others.set(set, place)
  })
  return {
    numberOf(set) {
      const place = places[set.number]
      return place !== undefined && sets[place] === set ? place : (others.get(set) ?? -1)
    },
    meaningOf(text) {
      const meaning = known.get(text) ?? meet({kind: 'word', text})
      return known.has(text) ? meaning : 0
    },
    find
  }
}

/** Whether phrases that go on from some nodes name a word. */
function isNamedBy(nodes: readonly Node[], word: number): boolean {
  for (const {ways} of nodes) if (ways) for (const {element} of ways) if (names(element, word)) return true
  return false
}

const names = ({word: own, words, bits}: Way['element'], word: number): boolean =>
  ((bits[(word >> 5) & 3] as number) & (1 << (word & 31))) !== 0 && (own === word || words?.has(word) === true)

const clauseOpeners = new Set(['and', 'but', 'so', 'then', 'because', 'or', 'yet', 'although', 'that'])

/** Words that only open a sentence, with a comma behind them: "Right, …", "Oh, …". */
const openers = new Set(['look', 'listen', 'ok', 'okay', 'right', 'hmm', 'oh', 'ah', 'yeah', 'um', 'er', 'erm'])

/** Whether a phrase that wants to stand at the start of a sentence or clause does; fillers and words that only open it may stand before it. */
function standsAt(isClause: boolean, words: readonly Word[], start: number): boolean {
  // six fillers are plenty, and keep a text of nothing but fillers linear
  for (let at = start; at > start - 6; at--) {
    const before = words[at]?.before
    if (at === 0 || before === '.' || before === '!' || before === '?' || before === '\n') return true
    const previous = words[at - 1] as Word
    if (isClause && (before !== '' || clauseOpeners.has(previous.text))) return true
    if (!fillers.has(previous.text) && (isClause || !(clauseOpeners.has(previous.text) || (before !== '' && openers.has(previous.text))))) return false
  }
  return false
}
