/**
 * The one reading of a reply that moves and rules work on: blocks, sentences, words. Linear in the text.
 */
import {lazily} from '../lazily.ts'
import type {Span} from '../types.ts'
import {type BlockKind, isApart, type Lines, mostAtEnds, readBlocks, readPart} from './blocks.ts'
import {createSpeller, type Speller} from './fold.ts'
import {type Mark, readWords, type Word} from './words.ts'

/** A sentence of a block: `words[first]` up to and without `words[end]`. */
export interface Sentence {
  first: number
  end: number
  /** What it ends with; nothing where the block ends without a mark. */
  mark: Mark
}

/** A block with its words. Offsets of the words count from the block's start, so that an unchanged block can be kept when text above it changes. */
export interface Block {
  kind: BlockKind
  /** UTF-16 offset into the reply. */
  start: number
  text: string
  words: readonly Word[]
  sentences: readonly Sentence[]
}

export interface Reply {
  text: string
  blocks: readonly Block[]
}

/** The speller of who has none of their own. */
const plainSpeller = lazily(() => createSpeller())

/** Reads plain prose into blocks, sentences and words. */
export function read(text: string, speller: Speller = plainSpeller()): Reply {
  return {text, blocks: readBlocks(text).map((lines) => readBlock(text, lines, speller))}
}

/** So many characters behind a block tell how an abbreviation at its end is read. */
const lookahead = 4

const endOf = ({start, text}: Block): number => start + text.length

/** A reader that keeps the blocks of the text it read last: of the next one, only those from the first to the last that changed are read. */
export function createReader(speller: Speller): (text: string) => Reply {
  let before: Reply = {text: '', blocks: []}
  return (text) => {
    const {text: old, blocks} = before
    const front = sharedFront(text, old)
    const back = sharedBack(text, old, front)
    const longer = text.length - old.length
    let above = 0
    while (above < blocks.length && endOf(blocks[above] as Block) + lookahead <= front) above++
    let below = blocks.length
    while (below > above && (blocks[below - 1] as Block).start >= old.length - back) below--

    let {first, last, isSigned} = partAround(before, above, below, front, old.length - back)
    const end = (blocks[last]?.start ?? old.length) + longer
    let runs = first === 0 && last === blocks.length ? undefined : readPart(text, first === 0 ? 0 : (blocks[first] as Block).start, end, isSigned)
    if (!runs) {
      first = 0
      last = blocks.length
      runs = readBlocks(text)
    }

    const isKept = (was: number, at: number, by: number): boolean => {
      const [block, {kind, start, end}] = [blocks[was] as Block, (runs as Lines[])[at] as Lines]
      return block.kind === kind && block.start + by === start && endOf(block) + by === end
    }
    let head = 0
    while (head < runs.length && first + head < above && isKept(first + head, head, 0)) head++
    let tail = 0
    while (head + tail < runs.length && last - tail > below && isKept(last - tail - 1, runs.length - tail - 1, longer)) tail++
    const now = blocks.slice(0, first + head)
    for (let at = head; at < runs.length - tail; at++) now.push(readBlock(text, runs[at] as Lines, speller))
    for (let at = last - tail; at < blocks.length; at++) {
      const {kind, start, text: own, words, sentences} = blocks[at] as Block
      now.push(longer === 0 ? (blocks[at] as Block) : {kind, start: start + longer, text: own, words, sentences})
    }
    before = {text, blocks: now}
    return before
  }
}

/** The blocks from the first to before the last of a part. */
interface Part {
  first: number
  last: number
  /** It stands below a "-- ". */
  isSigned: boolean
}

/**
 * The blocks that have to be read anew once the text changed from `front` to `back`, between those that stand `above` and `below`: from one
 * blank line to another, and all where they may tell of others what they are, or others of them.
 */
function partAround({text, blocks}: Reply, above: number, below: number, front: number, back: number): Part {
  const whole: Part = {first: 0, last: blocks.length, isSigned: false}
  let separator = above - 1
  while (separator >= 0 && (blocks[separator] as Block).kind === 'signature' && !isDashes(blocks[separator] as Block)) separator--
  const isSigned = blocks[separator]?.kind === 'signature'
  let plain = isSigned ? mostAtEnds : 0
  for (let at = blocks.length; at > below && plain < mostAtEnds; at--) if (isPlain(blocks[at - 1] as Block)) plain++
  const reachesEnd = plain < mostAtEnds

  let first = reachesEnd ? above - mostAtEnds : above
  let last = reachesEnd ? blocks.length : below
  const isTop = (at: number): boolean => at < blocks.length && (blocks[at] as Block).start <= front && isBelowBlank(text, blocks, at)
  while (first > 0 && !isTop(first)) first--
  if (first < 0) return whole
  while (last < blocks.length && !(last > 0 && endOf(blocks[last - 1] as Block) >= back && isBelowBlank(text, blocks, last))) last++
  for (let at = Math.max(0, first - 1); at < Math.min(blocks.length, last + 1); at++) {
    const block = blocks[at] as Block
    if (isSigned ? block.kind !== 'signature' || (at >= first && isDashes(block)) : !isPlain(block) && !(reachesEnd && at > first && isAtEnd(block))) return whole
  }
  return {first, last, isSigned}
}

/** The agent's own prose. */
const isPlain = ({kind}: Block): boolean => kind === 'body' || kind === 'list' || kind === 'greeting'

const isDashes = ({text}: Block): boolean => text.startsWith('--')

/** A sign-off or a signature, whose own line tells it. */
const isAtEnd = (block: Block): boolean => block.kind === 'sign-off' || (block.kind === 'signature' && !isDashes(block))

const isBelowBlank = (text: string, blocks: readonly Block[], at: number): boolean => isApart(text, endOf(blocks[at - 1] as Block), (blocks[at] as Block).start)

/** How many characters two texts share at their front. Compared piece by piece, which engines do faster than letter by letter. */
function sharedFront(text: string, other: string): number {
  let low = 0
  let high = Math.min(text.length, other.length)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.slice(low, middle) === other.slice(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** How many they share at their back, behind what they share at their front. */
function sharedBack(text: string, other: string, front: number): number {
  let low = 0
  let high = Math.min(text.length, other.length) - front
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (text.slice(text.length - middle, text.length - low) === other.slice(other.length - middle, other.length - low)) low = middle
    else high = middle - 1
  }
  return low
}

const nothing: readonly never[] = []

function readBlock(text: string, lines: Lines, speller: Speller): Block {
  const {kind, start, end, prose, isBroken} = lines
  const own = text.slice(start, end)
  // nobody looks for phrases in somebody else's words or in code
  if (kind === 'quote' || kind === 'code') return {kind, start, text: own, words: [], sentences: nothing}
  const {words, trailing} = readWords(text, prose, end, start, isBroken ? sentenceBreaks(own, start) : nothing, speller)
  return {kind, start, text: own, words, sentences: sentencesOf(words, trailing)}
}

function sentencesOf(words: readonly Word[], trailing: Mark): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let index = 1; index <= words.length; index++) {
    const mark = index === words.length ? trailing : (words[index] as Word).before
    const ends = index === words.length || mark === '.' || mark === '!' || mark === '?' || mark === '\n'
    // both halves of a contraction carry one place; the mark stands before the first
    if (!ends) continue
    sentences.push({first, end: index, mark})
    first = index
  }
  // a copy has no room to grow, which in a text of very many short lines is more than what stands in it
  return sentences.slice()
}

/** Lines shorter than this were not wrapped. */
const narrowest = 56

const smallLetter = lazily(() => /^\p{Ll}/u)

/**
 * The line breaks of a block that end a sentence. A line is wrapped, and its sentence goes on, where the next word had no room on it, or
 * where a long line goes on in lower case; elsewhere the writer meant the break.
 */
function sentenceBreaks(text: string, base: number): readonly number[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)]
  const widest = lines.reduce((most, line) => Math.max(most, line[0].trimEnd().length), 0)
  const breaks: number[] = []
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as RegExpExecArray
    const firstWord = /\S+/.exec(line[0].slice(0, 200))?.[0] ?? ''
    const width = (lines[index - 1] as RegExpExecArray)[0].trimEnd().length
    const goesOn = width >= narrowest && smallLetter().test(firstWord)
    const hadRoom = width + 1 + firstWord.length <= widest || width < narrowest
    if (hadRoom && !goesOn) breaks.push(base + line.index)
  }
  return breaks
}

/** The place of some words of a block in the reply: from `words[first]` to `words[last]`, both included. */
export function spanOf(block: Block, first: number, last: number): Span {
  return {start: block.start + (block.words[first] as Word).start, end: block.start + (block.words[last] as Word).end}
}

/** The sentence of a block that holds a word. */
export function sentenceAt(block: Block, word: number): Sentence {
  let low = 0
  let high = block.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((block.sentences[middle] as Sentence).first <= word) low = middle
    else high = middle - 1
  }
  return block.sentences[low] as Sentence
}
