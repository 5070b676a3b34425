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

/** A reader that keeps the blocks of the text it read last: of the next one, only those from the first to the last that changed are read. */
export function createReader(speller: Speller): (text: string) => Reply {
  let before: Reply = {text: '', blocks: []}
  return (text) => {
    const {text: old, blocks} = before
    const count = blocks.length
    const blockAt = (at: number): Block => blocks[at] as Block
    const endOf = (at: number): number => blockAt(at).start + blockAt(at).text.length
    const front = sharedFront(text, old)
    const back = old.length - sharedBack(text, old, front)
    const longer = text.length - old.length
    // the blocks before the one and from the other are untouched
    let above = 0
    while (above < count && endOf(above) + lookahead <= front) above++
    let below = count
    while (below > above && blockAt(below - 1).start >= back) below--

    // a part goes from a blank line to another one; the lines at its ends must tell what they are without the others
    let separator = above - 1
    while (separator >= 0 && blockAt(separator).kind === 'signature' && !isSeparator(blockAt(separator))) separator--
    // the last one of all tells
    const isSigned = blocks[separator]?.kind === 'signature' && !blocks.some((block, at) => at >= below && isSeparator(block))
    let plain = isSigned ? mostAtEnds : 0
    for (let at = count; at > below && plain < mostAtEnds; at--) if (isPlain(blockAt(at - 1))) plain++
    const reachesEnd = plain < mostAtEnds
    let first = reachesEnd ? Math.max(0, above - mostAtEnds) : above
    let last = reachesEnd ? count : below
    const isBelowBlank = (at: number): boolean => isApart(old, endOf(at - 1), blockAt(at).start)
    while (first > 0 && !(first < count && blockAt(first).start <= front && isBelowBlank(first))) first--
    while (last < count && !(last > 0 && endOf(last - 1) >= back && isBelowBlank(last))) last++
    const beside = Math.max(0, first - 1)
    const isAlone = (block: Block, at: number): boolean =>
      isSigned ? block.kind === 'signature' && (beside + at < first || !isSeparator(block)) : isPlain(block) || (reachesEnd && beside + at > first && isAtEnd(block))
    const isPart = last - first < count && blocks.slice(beside, last + 1).every(isAlone)
    let runs = isPart ? readPart(text, first === 0 ? 0 : blockAt(first).start, (blocks[last]?.start ?? old.length) + longer, isSigned) : undefined
    if (!runs) {
      first = 0
      last = count
      runs = readBlocks(text)
    }

    const isKept = (was: number, {kind, start, end}: Lines, by: number): boolean => blockAt(was).kind === kind && blockAt(was).start + by === start && endOf(was) + by === end
    let head = 0
    while (head < runs.length && first + head < above && isKept(first + head, runs[head] as Lines, 0)) head++
    let tail = runs.length
    while (tail > head && last > below && isKept(last - 1, runs[tail - 1] as Lines, longer)) {
      tail--
      last--
    }
    const now = blocks.slice(0, first + head)
    for (const lines of runs.slice(head, tail)) now.push(readBlock(text, lines, speller))
    for (const block of blocks.slice(last)) {
      const {kind, start, text: own, words, sentences} = block
      now.push(longer === 0 ? block : {kind, start: start + longer, text: own, words, sentences})
    }
    before = {text, blocks: now}
    return before
  }
}

/** The agent's own prose. */
const isPlain = ({kind}: Block): boolean => kind === 'body' || kind === 'list' || kind === 'greeting'

/** A "-- ". */
const isSeparator = ({text}: Block): boolean => text === '-- ' || text === '--'

/** A sign-off or a signature, whose own line tells it. */
const isAtEnd = (block: Block): boolean => block.kind === 'sign-off' || (block.kind === 'signature' && !isSeparator(block))

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

/** The place of some words of a block in the reply: from `words[first]` to `words[last]`, both included, and with the "£" of a sum. */
export function spanOf({words, text, start}: Block, first: number, last: number): Span {
  const from = (words[first] as Word).start
  return {start: start + (isSum(text, from) ? from - 1 : from), end: start + (words[last] as Word).end}
}

const isSum = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57 && at > 0 && '£$€₹¥'.includes(text.charAt(at - 1))
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
