/**
 * What rules and detectors are handed: a reply that has been read, its context, and the phrases and moves in it. Each detector runs at most
 * once a reply, and only when somebody asks.
 */
import {isQuoted, type Match, matchOf} from './match/match.ts'
import type {Hit, Matcher} from './match/matcher.ts'
import type {Phrases} from './match/phrase.ts'
import type {BlockKind} from './reply/blocks.ts'
import type {Reply} from './reply/read.ts'
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
export function startReading(reply: Reply, context: ReplyContext, matcher: Matcher): Reading {
  const found = new Map<Detector, readonly FoundMove[]>()
  const reading: Reading = {
    reply,
    context,
    matches(set, blocks = prose) {
      const matches: Match[] = []
      for (const block of reply.blocks) {
        const hits = blocks.includes(block.kind) ? matcher.find(block).get(set) : undefined
        if (hits) for (const {first, last, phrase} of longest(withoutExceptions(hits))) matches.push(matchOf(block, first, last, phrase))
      }
      return matches.filter((match) => !isQuoted(match))
    },
    moves(detector) {
      let moves = found.get(detector)
      if (!moves) {
        moves = inOrder(detector, reading)
        found.set(detector, moves)
      }
      return moves
    }
  }
  return reading
}

/** The hits that share no word with an exception. */
function withoutExceptions(hits: readonly Hit[]): readonly Hit[] {
  const covered = new Set<number>()
  for (const {first, last, isException} of hits) if (isException) for (let at = first; at <= last; at++) covered.add(at)
  if (covered.size === 0) return hits
  return hits.filter(({first, last}) => {
    for (let at = first; at <= last; at++) if (covered.has(at)) return false
    return true
  })
}

/** Of hits that overlap, the first and longest. */
function longest(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  let end = -1
  return [...hits]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({first, last}) => {
      if (first <= end) return false
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
