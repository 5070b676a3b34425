/**
 * What a clause shows the learned detector: its words, pairs of them, the same with the classes of words in their place, and what stands
 * around it. A feature is a number, a hash of what it says.
 */
import {lazily} from '../lazily.ts'
import {longestKept, mostNumbered} from '../reply/fold.ts'
import type {Block, Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import type {Clause} from './clauses.ts'
import {classesOf} from './lexicon.ts'

/** The features of a clause or a message, each once. */
export interface Features {
  readonly ids: number[]
  /** How much each counts, in tenths. */
  readonly counts: number[]
}

/** The features of the clause that was read last, in the first `length` places. */
export interface Row {
  length: number
  readonly ids: Int32Array
  /** How much each counts, in tenths. */
  readonly counts: Uint8Array
  /** The word of the block that each begins with, and how many words it spans; none for what speaks of no word. */
  readonly first: Int32Array
  readonly width: Uint8Array
}

/** A word as the features see it: numbers for its stem and its classes. */
interface Sense {
  readonly stem: number
  readonly classes: readonly number[]
  /** The first of its classes that says who acts; 0 where none does. */
  readonly subject: number
  readonly denies: boolean
  readonly supposes: boolean
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** The features are told apart by so many bits of their hash. */
const idBits = 24

/** Mixes numbers into one, their order mattering. */
function mix(kind: number, first: number, second = 0): number {
  let hash = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul((hash ^ first) + 0x7f4a7c15, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul((hash ^ second) + 0x165667b1, 0x27d4eb2f)
  hash ^= hash >>> 13
  return Math.imul(hash, 0x9e3779b1) >>> (32 - idBits)
}

// the kinds of features; their numbers are part of the trained weights
const word = 1
const pair = 2
const pairApart = 3
const wordClass = 4
const classThenWord = 5
const wordThenClass = 6
const wordBefore = 7
const pairBefore = 8
const wordBehind = 9
const pairBehind = 10
const wordInNext = 11
const wordInPrevious = 12
const clauseEnd = 13
const sentenceEnd = 14
const blockKind = 15
const fromStart = 16
const fromEnd = 17
const shouting = 18
const cutOff = 19
const classInFrame = 20
const wordInFrame = 21
const deniedFrame = 30
const supposedFrame = 31

const suffixes = ['ing', 'ed', 'es', 's', 'ly']

function stemOf(text: string): string {
  if (/\d/.test(text)) return '#'
  for (const suffix of suffixes) if (text.length > suffix.length + 3 && text.endsWith(suffix)) return text.slice(0, -suffix.length)
  return text
}

const senses = new Map<string, Sense>()
/** By the number of a word; made with room for all of them, for an engine is slow with a list that has gaps. */
const numbered = lazily((): (Sense | undefined)[] => new Array(mostNumbered))

/** So many words are remembered. */
const remembered = 20_000

function senseOf({text, kind, number}: Word): Sense {
  if (kind !== 'word') return senseNamed(`<${kind}>`)
  if (number === 0) return senseNamed(text)
  const known = numbered()
  known[number] ??= senseNamed(text)
  return known[number]
}

const subjects: readonly number[] = ['first-singular', 'first-plural', 'second-person', 'third-person', 'third-thing', 'indefinite-person', 'demonstrative'].map(hashOf)
const negator = hashOf('negator')
const supposing = wordSet('if|unless|when|whether|once|should')

function senseNamed(name: string): Sense {
  const known = senses.get(name)
  if (known) return known
  const classes = classesOf(name).map(hashOf)
  const sense = {
    stem: hashOf(stemOf(name)),
    classes,
    subject: classes.find((one) => subjects.includes(one)) ?? 0,
    denies: classes.includes(negator),
    supposes: supposing.has(name)
  }
  if (name.length > longestKept) return sense
  if (senses.size >= remembered) senses.clear()
  senses.set(name, sense)
  return sense
}

/** A sentence, and what there is to know of its block once somebody asks. */
interface Place {
  readonly sentence: Sentence
  readonly around: () => Around
}

/** The senses of the words of a block, and whether anything in it shouts. */
interface Around {
  readonly senses: readonly Sense[]
  readonly hasCapitals: boolean
  readonly hasMarks: boolean
}

function aroundIn({text, words}: Block): Around {
  return {senses: words.map(senseOf), hasCapitals: threeCapitals().test(text), hasMarks: twoMarks.test(text)}
}

/** Reads the features of clauses of a reply, for who keeps them. */
export function featuresIn(reply: Reply): (clause: Clause) => Features {
  const rowOf = rowsIn(reply)
  return (clause) => {
    const {length, ids, counts} = rowOf(clause)
    return {ids: Array.from(ids.subarray(0, length)), counts: Array.from(counts.subarray(0, length))}
  }
}

/** Reads them into one row, which the next clause overwrites. */
export function rowsIn(reply: Reply): (clause: Clause) => Readonly<Row> {
  const places: Place[] = []
  for (const block of reply.blocks) {
    const around = lazily(() => aroundIn(block))
    for (const sentence of block.sentences) places.push({sentence, around})
  }
  return (clause) => {
    startRow()
    addWords(clause, (places[clause.place] as Place).around())
    addSurroundings(clause, places)
    return row
  }
}

/** What counts in full, in tenths. */
const whole = 10

/** A power of two, several times as many as a clause has features. */
const slots = 8192
/** A feature, and above it the round in which it was last added: what is of another round is an empty slot. */
const taken = new Int32Array(slots)
const rounds: number = 1 << (31 - idBits)
let round = 0

const row: Row = {length: 0, ids: new Int32Array(slots), counts: new Uint8Array(slots), first: new Int32Array(slots), width: new Uint8Array(slots)}

function startRow(): void {
  row.length = 0
  round = (round + 1) % rounds
  if (round === 0) taken.fill(-1)
}

/** Adds a feature, unless the clause has it already. */
function add(id: number, count: number, first = -1, width = 0): void {
  const own = (round << idBits) | id
  let slot = id & (slots - 1)
  for (let there = taken[slot] as number; there >> idBits === round; there = taken[slot] as number) {
    if (there === own) return
    slot = (slot + 1) & (slots - 1)
  }
  taken[slot] = own
  const at = row.length++
  row.ids[at] = id
  row.counts[at] = count
  row.first[at] = first
  row.width[at] = width
}

const threeCapitals = lazily(() => /\p{Lu}{3}/u)
const threeInAWord = lazily(() => /\b\p{Lu}{3,}\b/u)
const fourInAWord = lazily(() => /\b\p{Lu}{4,}\b/u)
const twoMarks = /[!?]{2}/

/** In UTF-16 code units: who shouts does so before. */
const longestHeard = 2000

function addWords({block, sentence, first, end}: Clause, {senses, hasCapitals, hasMarks}: Around): void {
  const mark = end === sentence.end ? sentence.mark : ','
  const opening = senseNamed('^')
  const closing = senseNamed(`$${mark}`)
  // who acts, with whether it is denied and whether it is only supposed: the same words may blame under "you" and own up under "we"
  let subject = 0
  let isDenied = false
  let isSupposed = false
  for (let at = first; at < end; at++) {
    const own = senses[at] as Sense
    if (subject === 0) subject = own.subject
    isDenied ||= own.denies
    isSupposed ||= own.supposes
  }
  const denied = mix(deniedFrame, subject, Number(isDenied))
  const supposed = mix(supposedFrame, Number(isSupposed), subject)
  const senseAt = (at: number): Sense | undefined => (at < first ? opening : at < end ? senses[at] : at === end ? closing : undefined)
  let here: Sense | undefined = opening
  let next = senseAt(first)
  for (let at = first - 1; here; at++) {
    const after = senseAt(at + 2)
    const {stem, classes}: Sense = here
    add(mix(word, stem), whole, at, 1)
    for (const one of classes) add(mix(wordClass, one), whole, at, 1)
    // these tell the same words once more, so each counts for less
    add(mix(wordInFrame, denied, stem), 5, at, 1)
    for (const one of classes) add(mix(classInFrame, denied, one), 7, at, 1)
    add(mix(wordInFrame, supposed, stem), 5, at, 1)
    for (const one of classes) add(mix(classInFrame, supposed, one), 7, at, 1)
    if (next) {
      add(mix(pair, stem, next.stem), whole, at, 2)
      for (const one of classes) add(mix(classThenWord, one, next.stem), whole, at, 2)
      for (const other of next.classes) add(mix(wordThenClass, stem, other), whole, at, 2)
      if (after) add(mix(pairApart, stem, after.stem), whole, at, 3)
    }
    here = next
    next = after
  }
  add(mix(clauseEnd, hashOf(mark)), whole)
  if (!hasCapitals && !hasMarks) return
  const from = (block.words[first] as Word).start
  const to = (block.words[end - 1] as Word).end
  const text = block.text.slice(from, Math.min(to, from + longestHeard))
  if (hasCapitals && threeInAWord().test(text)) add(mix(shouting, 1), whole)
  if (hasCapitals && fourInAWord().test(text)) add(mix(shouting, 2), whole)
  if (hasMarks && (twoMarks.test(text) || /^\s?[!?]{2}/.test(block.text.slice(to, to + 3)))) add(mix(shouting, 3), whole)
}

/** In words: so many of what stands around are looked at. */
const near = 40

/** In words: so many of the next sentence. */
const nearInNext = 4

function addSurroundings({block, sentence, first, end, place}: Clause, places: readonly Place[]): void {
  add(mix(sentenceEnd, hashOf(sentence.mark)), whole)
  add(mix(blockKind, hashOf(block.kind)), whole)
  add(mix(fromStart, Math.min(place, 3)), whole)
  add(mix(fromEnd, Math.min(places.length - 1 - place, 3)), whole)
  if (end < sentence.end) add(mix(cutOff, 1), whole)
  if (first > sentence.first) add(mix(cutOff, 2), whole)
  // the farther off, the less it counts
  const {senses} = (places[place] as Place).around()
  addStems(senses, Math.max(sentence.first, first - near), first, wordBefore, pairBefore, 5)
  addStems(senses, end, Math.min(sentence.end, end + near), wordBehind, pairBehind, 5)
  const next = places[place + 1]
  if (next) addStems(next.around().senses, next.sentence.first, Math.min(next.sentence.end, next.sentence.first + nearInNext), wordInNext, 0, 4)
  const previous = places[place - 1]
  if (previous) addStems(previous.around().senses, Math.max(previous.sentence.first, previous.sentence.end - near), previous.sentence.end, wordInPrevious, 0, 3)
}

/** Adds the stems of some words as features of one kind, and the pairs of them as another; not the pairs where that is 0. */
function addStems(senses: readonly Sense[], from: number, to: number, one: number, two: number, count: number): void {
  for (let at = from; at < to; at++) {
    const {stem} = senses[at] as Sense
    add(mix(one, stem), count)
    if (two && at + 1 < to) add(mix(two, stem, (senses[at + 1] as Sense).stem), count)
  }
}
