/**
 * The one reading of a reply that moves and rules work on: blocks, sentences, words. Linear in the text.
 */
import {lazily} from '../lazily.ts'
import type {Span} from '../types.ts'
import {type BlockKind, type Lines, type LineTable, noLines, readBlocks, splitLines} from './blocks.ts'
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

/** A reader that keeps the lines and blocks of the text it read last: of the next one, only those from the first to the last that changed are read. */
export function createReader(speller: Speller): (text: string) => Reply {
  let before: {text: string; lines: LineTable; runs: readonly Lines[]; blocks: readonly Block[]} = {text: '', lines: noLines, runs: [], blocks: []}
  return (text) => {
    const front = sharedFront(text, before.text)
    const back = sharedBack(text, before.text, front)
    const longer = text.length - before.text.length
    const lines = splitLines(text, before.lines, front, back, longer)
    const runs = readBlocks(text, lines)
    const isSame = (at: number, was: number, by: number): boolean => {
      const [own, old] = [runs[at] as Lines, before.runs[was] as Lines]
      return own.kind === old.kind && own.start === old.start + by && own.end === old.end + by && own.prose === old.prose + by
    }
    const more = before.runs.length - runs.length
    const most = Math.min(runs.length, before.runs.length)
    let first = 0
    while (first < most && (runs[first] as Lines).end + lookahead <= front && isSame(first, first, 0)) first++
    let last = runs.length
    while (last > first && last + more > first && (runs[last - 1] as Lines).start >= text.length - back && isSame(last - 1, last - 1 + more, longer)) last--
    const blocks = runs.map((own, at) => {
      const same = at < first ? before.blocks[at] : at < last ? undefined : before.blocks[at + more]
      if (!same) return readBlock(text, own, speller)
      if (same.start === own.start) return same
      const {kind, text: words, words: all, sentences} = same
      return {kind, start: own.start, text: words, words: all, sentences}
    })
    before = {text, lines, runs, blocks}
    return {text, blocks}
  }
}

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
