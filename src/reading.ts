/**
 * What rules and detectors are handed: a reply that has been read, its context, and the phrases and moves in it. Each detector runs at most
 * once a reply, and only when somebody asks.
 */
import {isQuoted, type Match, matchOf} from './match/match.ts'
import type {Hit, Matcher} from './match/matcher.ts'
import type {Phrases} from './match/phrase.ts'
import type {BlockKind} from './reply/blocks.ts'
import {type Reply, read} from './reply/read.ts'
import type {MoveKind, ReplyContext} from './types.ts'

/** Finds one kind of move. Made by `defineMove`. */
export interface Detector {
  readonly kind: MoveKind
  /** What it matches; compiled by the linter that loads it. */
  readonly phrases: readonly Phrases[]
  /** Other detectors whose moves it looks at. */
  readonly uses: readonly Detector[]
  detect(reading: Reading): Iterable<Match>
}

/** A move with the words and the phrase that gave it away. */
export interface FoundMove extends Match {
  readonly kind: MoveKind
}

export interface Reading {
  readonly reply: Reply
  readonly context: ReplyContext
  /** Where the phrases of a set stand in these blocks (body and list unless told), in text order, the longest of overlapping ones; none in quotation marks. */
  matches(set: Phrases, blocks?: readonly BlockKind[]): readonly Match[]
  /** The moves of one kind, in text order, not overlapping. */
  moves(detector: Detector): readonly FoundMove[]
  /** The reading of another text of the context, such as an earlier message; the same phrases are looked for, and each text is read once. */
  other(text: string): Reading
}

const prose: readonly BlockKind[] = ['body', 'list']

/** Makes a detector. Pure, so that a bundler can drop what isn't used. */
export function defineMove(detector: Pick<Detector, 'kind' | 'phrases' | 'detect'> & Partial<Pick<Detector, 'uses'>>): Detector {
  return {uses: [], ...detector}
}

/** The phrases that a detector and those it uses match. */
export function phrasesOf(detector: Detector): Phrases[] {
  return [...detector.phrases, ...detector.uses.flatMap(phrasesOf)]
}

/** Sets out to read a reply; nothing is matched before somebody asks. */
export function startReading(reply: Reply, context: ReplyContext, matcher: Matcher, other: Reading['other'] = (text) => startReading(read(text), context, matcher)): Reading {
  const moves = new Map<Detector, readonly FoundMove[]>()
  let bySet: Map<Phrases, Match[]> | undefined
  const reading: Reading = {
    reply,
    context,
    matches(set, blocks = prose) {
      bySet ??= matchesBySet(reply, matcher)
      return (bySet.get(set) ?? []).filter((match) => blocks.includes(match.block.kind))
    },
    moves(detector) {
      let found = moves.get(detector)
      if (!found) {
        found = inOrder(detector, reading)
        moves.set(detector, found)
      }
      return found
    },
    other
  }
  return reading
}

/** What each set of phrases finds outside of quotation marks, in text order. */
function matchesBySet(reply: Reply, matcher: Matcher): Map<Phrases, Match[]> {
  const bySet = new Map<Phrases, Match[]>()
  for (const block of reply.blocks) {
    const inBlock = new Map<Phrases, Hit[]>()
    for (const hit of matcher.find(block)) {
      const hits = inBlock.get(hit.set)
      if (hits) hits.push(hit)
      else inBlock.set(hit.set, [hit])
    }
    for (const [set, hits] of inBlock) {
      const found = longest(hits)
        .map(({first, last, phrase}) => matchOf(block, first, last, phrase))
        .filter((match) => !isQuoted(match))
      const matches = bySet.get(set)
      if (matches) matches.push(...found)
      else bySet.set(set, found)
    }
  }
  return bySet
}

/** Of hits that overlap, the first and longest; none that shares a word with an exception. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  const covered = new Set<number>()
  for (const {first, last, isException} of hits) if (isException) for (let at = first; at <= last; at++) covered.add(at)
  let end = -1
  return [...hits]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({first, last}) => {
      if (first <= end) return false
      for (let at = first; at <= last && covered.size; at++) if (covered.has(at)) return false
      end = last
      return true
    })
}

/** In text order; of moves that overlap, the first and longest. */
function inOrder(detector: Detector, reading: Reading): FoundMove[] {
  const moves: FoundMove[] = []
  for (const match of [...detector.detect(reading)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = moves.at(-1)
    if (!last || match.start >= last.end) moves.push({...match, kind: detector.kind})
  }
  return moves
}
