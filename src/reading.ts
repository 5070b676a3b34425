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
  let hits: readonly (Hit[] | undefined)[] | undefined
  const found = new Map<Phrases, Found>()
  const reading: Reading = {
    reply,
    context,
    matches(set, blocks) {
      hits ??= matcher.find(reply.blocks)
      const own = hits[matcher.numberOf(set)]
      if (!own) return nothing
      let known = found.get(set)
      if (!known) {
        const everywhere = matchesOf(own)
        known = {everywhere, inProse: everywhere.every(isInProse) ? everywhere : everywhere.filter(isInProse)}
        found.set(set, known)
      }
      return blocks ? known.everywhere.filter((match) => blocks.includes(match.block.kind)) : known.inProse
    },
    moves(detector) {
      let known = moves.get(detector)
      if (!known) {
        known = inOrder(detector, reading)
        moves.set(detector, known)
      }
      return known
    },
    other
  }
  return reading
}

/** Where a set of phrases stands: in all blocks, and in the agent's own prose. */
interface Found {
  everywhere: readonly Match[]
  inProse: readonly Match[]
}

const nothing: readonly Match[] = []

const isInProse = ({block: {kind}}: Match): boolean => kind === 'body' || kind === 'list'

/** Of the hits of one set that overlap, the first and longest; none that shares a word with an exception, none in quotation marks. */
function matchesOf(hits: Hit[]): Match[] {
  const matches: Match[] = []
  for (let from = 0, to = 1; from < hits.length; from = to++) {
    const {block} = hits[from] as Hit
    while (to < hits.length && (hits[to] as Hit).block === block) to++
    let end = -1
    for (const {first, last, phrase} of longest(to - from === hits.length ? hits : hits.slice(from, to))) {
      if (first <= end) continue
      end = last
      const match = matchOf(block, first, last, phrase)
      if (!isQuoted(match)) matches.push(match)
    }
  }
  return matches
}

const byPlace = (a: Hit, b: Hit): number => a.first - b.first || b.last - a.last

/** The hits in one block that share no word with an exception, the first and longest first. */
function longest(hits: Hit[]): readonly Hit[] {
  if (!hits.every((hit, index) => index === 0 || byPlace(hits[index - 1] as Hit, hit) <= 0)) hits.sort(byPlace)
  if (!hits.some(({isException}) => isException)) return hits
  const covered = new Set<number>()
  for (const {first, last, isException} of hits) if (isException) for (let at = first; at <= last; at++) covered.add(at)
  return hits.filter(({first, last}) => {
    for (let at = first; at <= last; at++) if (covered.has(at)) return false
    return true
  })
}

/** In text order; of moves that overlap, the first and longest. */
function inOrder(detector: Detector, reading: Reading): readonly FoundMove[] {
  const found = [...detector.detect(reading)]
  if (found.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end)
  const moves: FoundMove[] = []
  let behind = -1
  for (const {start, end, block, first, last, phrase} of found) {
    if (start < behind) continue
    behind = end
    moves.push({start, end, block, first, last, phrase, kind: detector.kind})
  }
  return moves
}
