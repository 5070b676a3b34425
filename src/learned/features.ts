/**
 * What a clause shows the learned detector: its words, pairs of them, the same with the classes of words in their place, and what stands
 * around it. A feature is a number, a hash of what it says.
 */
import type {Block, Reply, Sentence} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import type {Clause} from './clauses.ts'
import {classesOf} from './lexicon.ts'

/** The features of a clause, each once. */
export interface Features {
  readonly ids: number[]
  /** How much each counts. */
  readonly counts: number[]
  /** The word of the block that each begins with, and how many words it spans; none for what speaks of no word. */
  readonly first: number[]
  readonly width: number[]
}

/** A word as the features see it: numbers for its stem and its classes. */
interface Sense {
  readonly stem: number
  readonly classes: readonly number[]
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

/** So many words are remembered. */
const remembered = 20_000

function senseOf({text, kind}: Word): Sense {
  return senseNamed(kind === 'word' ? text : `<${kind}>`)
}

function senseNamed(name: string): Sense {
  const known = senses.get(name)
  if (known) return known
  const sense = {stem: hashOf(stemOf(name)), classes: classesOf(name).map(hashOf)}
  if (senses.size >= remembered) senses.clear()
  senses.set(name, sense)
  return sense
}

/** Reads the features of clauses of a reply. */
export function featuresIn(reply: Reply): (clause: Clause) => Features {
  const places = reply.blocks.flatMap((block) => block.sentences.map((sentence) => ({block, sentence})))
  return (clause) => {
    const features: Features = {ids: [], counts: [], first: [], width: []}
    const isNew = startSet()
    const add: Add = (id, count, first = -1, width = 0) => {
      if (!isNew(id)) return
      features.ids.push(id)
      features.counts.push(count)
      features.first.push(first)
      features.width.push(width)
    }
    addWords(clause, add)
    addSurroundings(clause, places, add)
    return features
  }
}

type Add = (id: number, count: number, first?: number, width?: number) => void

/** A power of two, several times as many as a clause has features. */
const slots = 8192
const slotIds = new Int32Array(slots)
const slotRounds = new Int32Array(slots)
let round = 0

/** Tells whether an id comes for the first time since the last start. */
function startSet(): (id: number) => boolean {
  round++
  return (id) => {
    let slot = id & (slots - 1)
    while (slotRounds[slot] === round) {
      if (slotIds[slot] === id) return false
      slot = (slot + 1) & (slots - 1)
    }
    slotRounds[slot] = round
    slotIds[slot] = id
    return true
  }
}

const subjects: readonly number[] = ['first-singular', 'first-plural', 'second-person', 'third-person', 'third-thing', 'indefinite-person', 'demonstrative'].map(hashOf)
const negator = hashOf('negator')
const supposing = wordSet('if|unless|when|whether|once|should')

/** Who acts in a clause, with whether it is denied and whether it is only supposed: the same words may blame under "you" and own up under "we". */
function framesOf({block, first, end}: Clause): number[] {
  let subject = 0
  let isDenied = false
  let isSupposed = false
  for (let at = first; at < end; at++) {
    const word = block.words[at] as Word
    const {classes} = senseOf(word)
    if (subject === 0) subject = classes.find((one) => subjects.includes(one)) ?? 0
    isDenied ||= classes.includes(negator)
    isSupposed ||= supposing.has(word.text)
  }
  return [mix(deniedFrame, subject, Number(isDenied)), mix(supposedFrame, Number(isSupposed), subject)]
}

function addWords(clause: Clause, add: Add): void {
  const {block, sentence, first, end} = clause
  const mark = end === sentence.end ? sentence.mark : ','
  const opening = senseNamed('^')
  const closing = senseNamed(`$${mark}`)
  const senseAt = (at: number): Sense | undefined => (at < first ? opening : at < end ? senseOf(block.words[at] as Word) : at === end ? closing : undefined)
  const frames = framesOf(clause)
  let here: Sense | undefined = opening
  let next = senseAt(first)
  for (let at = first - 1; here; at++) {
    const after = senseAt(at + 2)
    add(mix(word, here.stem), 1, at, 1)
    for (const one of here.classes) add(mix(wordClass, one), 1, at, 1)
    for (const frame of frames) {
      add(mix(wordInFrame, frame, here.stem), 0.5, at, 1)
      for (const one of here.classes) add(mix(classInFrame, frame, one), 0.7, at, 1)
    }
    if (next) {
      add(mix(pair, here.stem, next.stem), 1, at, 2)
      for (const one of here.classes) add(mix(classThenWord, one, next.stem), 1, at, 2)
      for (const other of next.classes) add(mix(wordThenClass, here.stem, other), 1, at, 2)
      if (after) add(mix(pairApart, here.stem, after.stem), 1, at, 3)
    }
    here = next
    next = after
  }
  add(mix(clauseEnd, hashOf(mark)), 1)
  const from = (block.words[first] as Word).start
  const to = (block.words[end - 1] as Word).end
  const text = block.text.slice(from, Math.min(to, from + 2000))
  if (/\b\p{Lu}{3,}\b/u.test(text)) add(mix(shouting, 1), 1)
  if (/\b\p{Lu}{4,}\b/u.test(text)) add(mix(shouting, 2), 1)
  if (/[!?]{2}/.test(text) || /^\s?[!?]{2}/.test(block.text.slice(to, to + 3))) add(mix(shouting, 3), 1)
}

/** In words: so many of what stands around are looked at. */
const near = 40

function addSurroundings({block, sentence, first, end, place}: Clause, places: readonly {block: Block; sentence: Sentence}[], add: Add): void {
  add(mix(sentenceEnd, hashOf(sentence.mark)), 1)
  add(mix(blockKind, hashOf(block.kind)), 1)
  add(mix(fromStart, Math.min(place, 3)), 1)
  add(mix(fromEnd, Math.min(places.length - 1 - place, 3)), 1)
  if (end < sentence.end) add(mix(cutOff, 1), 1)
  if (first > sentence.first) add(mix(cutOff, 2), 1)
  const stems = (of: Block, from: number, to: number): number[] => of.words.slice(from, to).map((one) => senseOf(one).stem)
  addStems(stems(block, Math.max(sentence.first, first - near), first), wordBefore, pairBefore, 0.5, add)
  addStems(stems(block, end, Math.min(sentence.end, end + near)), wordBehind, pairBehind, 0.5, add)
  const next = places[place + 1]
  if (next) addStems(stems(next.block, next.sentence.first, Math.min(next.sentence.end, next.sentence.first + 4)), wordInNext, undefined, 0.4, add)
  const previous = places[place - 1]
  if (previous) addStems(stems(previous.block, Math.max(previous.sentence.first, previous.sentence.end - near), previous.sentence.end), wordInPrevious, undefined, 0.3, add)
}

function addStems(stems: readonly number[], one: number, two: number | undefined, count: number, add: Add): void {
  stems.forEach((stem, at) => {
    add(mix(one, stem), count)
    const behind = stems[at + 1]
    if (two !== undefined && behind !== undefined) add(mix(two, stem, behind), count)
  })
}
