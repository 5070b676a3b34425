/**
 * What rules and detectors are handed: a reply that has been read, its context, and the phrases and moves in it. Each detector runs at most
 * once a reply, and only when somebody asks.
 */
import {isQuoted, type Match, matchOf} from './match/match.ts'
import type {Hit, Matcher} from './match/matcher.ts'
import type {Phrases} from './match/phrase.ts'
import type {Opinion} from './opinion.ts'
import type {BlockKind} from './reply/blocks.ts'
import {type Reply, read} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import type {MoveKind, ReplyContext} from './types.ts'

/** Finds one kind of move. Made by `defineMove`. */
export interface Detector {
  readonly kind: MoveKind
  /** What it matches; compiled by the linter that loads it. */
  readonly phrases: readonly Phrases[]
  /** Those of them without which it finds nothing: it runs only where one of them stands. Always runs unless given. */
  readonly onlyWhere?: readonly Phrases[]
  /** Other detectors whose moves it looks at. */
  readonly uses: readonly Detector[]
  detect(reading: Reading): Iterable<Match>
}

/** A move with the words and the phrase that gave it away. */
export interface FoundMove extends Match {
  readonly kind: MoveKind
  /** False where a learned detector is not sure of it. */
  readonly isSure?: false
}

export interface Reading {
  readonly reply: Reply
  readonly context: ReplyContext
  /** Where the phrases of a set stand in these blocks (body and list unless told), in text order, the longest of overlapping ones; none in quotation marks. */
  matches(set: Phrases, blocks?: readonly BlockKind[]): readonly Match[]
  /** Whether the words of one of these sets stand anywhere in the reply. */
  holds(sets: readonly Phrases[]): boolean
  /** The moves of one kind, in text order, not overlapping. */
  moves(detector: Detector): readonly FoundMove[]
  /** What is found in it, which is looked for no more than once. */
  once<Found>(find: (reading: Reading) => Found): Found
  /** The reading of another text of the context, such as an earlier message; the same phrases are looked for, and each text is read once. */
  other(text: string): Reading
}

/** Makes a detector. Pure, so that a bundler can drop what isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function defineMove(detector: Pick<Detector, 'kind' | 'phrases' | 'detect'> & Partial<Pick<Detector, 'uses' | 'onlyWhere'>>): Detector {
  return {uses: [], ...detector}
}

/** Finds something once a reading, however many rules ask for it. Pure, as `defineMove` is. */
/* @__NO_SIDE_EFFECTS__ */
export function onceAReading<Found>(find: (reading: Reading) => Found): (reading: Reading) => Found {
  return (reading) => reading.once(find)
}

/** The phrases that a detector and those it uses match. */
export function phrasesOf(detector: Detector): Phrases[] {
  return [...detector.phrases, ...detector.uses.flatMap(phrasesOf)]
}

/** Finds the hits in blocks, by the number of their set. */
export type Find = Matcher['find']

/** Finds as a matcher does, and looks anew only at blocks that have not been kept since it looked last. */
export function keepHits({find}: Matcher): Find {
  const known = new WeakMap<readonly Word[], ReturnType<Find>>()
  return (blocks) => {
    const all: (Hit[] | undefined)[] = []
    for (const block of blocks) {
      const hits = known.get(block.words) ?? find([block])
      known.set(block.words, hits)
      hits.forEach((own, set) => {
        if (!own) return
        const others = all[set] ?? []
        all[set] = others
        // a block that was kept may have moved
        for (const hit of own) others.push(hit.block === block ? hit : {...hit, block})
      })
    }
    return all
  }
}

/** Sets out to read a reply; nothing is matched before somebody asks. */
export function startReading(
  reply: Reply,
  context: ReplyContext,
  matcher: Matcher,
  other: Reading['other'] = (text) => startReading(read(text), context, matcher),
  find: Find = matcher.find,
  opinion?: Opinion
): Reading {
  const moves = new Map<Detector, readonly FoundMove[]>()
  let hits: readonly (Hit[] | undefined)[] | undefined
  const found: (Found | undefined)[] = []
  const known = new Map<unknown, unknown>()
  const reading: Reading = {
    reply,
    context,
    matches(set, blocks) {
      hits ??= find(reply.blocks)
      const number = matcher.numberOf(set)
      const own = hits[number]
      if (!own) return nothing
      found[number] ??= matchesOf(own)
      const {everywhere, inProse} = found[number] as Found
      return blocks ? everywhere.filter((match) => blocks.includes(match.block.kind)) : inProse
    },
    holds(sets) {
      hits ??= find(reply.blocks)
      for (const number of matcher.numbersOf(sets)) if (hits[number]) return true
      return false
    },
    moves(detector) {
      let known = moves.get(detector)
      if (!known) {
        known = detector.onlyWhere && !reading.holds(detector.onlyWhere) ? nothing : inOrder(detector, reading)
        if (opinion) known = opinion.moves(detector.kind, known)
        moves.set(detector, known)
      }
      return known
    },
    once<Found>(find: (reading: Reading) => Found): Found {
      if (!known.has(find)) known.set(find, find(reading))
      return known.get(find) as Found
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

const nothing: readonly never[] = []

/** Of the hits of one set that overlap, the first and longest; none that shares a word with an exception, none in quotation marks. */
function matchesOf(hits: Hit[]): Found {
  putInOrder(hits, byPlace)
  const everywhere: Match[] = []
  let inProse = everywhere
  let behind: Hit | undefined
  for (const hit of hits.some(isException) ? withoutExceptions(hits) : hits) {
    const {block, first, last, phrase} = hit
    if (behind?.block === block && first <= behind.last) continue
    behind = hit
    const match = matchOf(block, first, last, phrase)
    if (isQuoted(match)) continue
    const isProse = block.kind === 'body' || block.kind === 'list'
    if (!isProse && inProse === everywhere) inProse = everywhere.slice()
    everywhere.push(match)
    if (isProse && inProse !== everywhere) inProse.push(match)
  }
  return {everywhere, inProse}
}

const byPlace = (a: Hit, b: Hit): number => a.block.start - b.block.start || a.first - b.first || b.last - a.last

const byStart = (a: Match, b: Match): number => a.start - b.start || b.end - a.end

/** Sorts what is most often in order already. */
function putInOrder<Found>(found: Found[], compare: (a: Found, b: Found) => number): void {
  for (let index = 1; index < found.length; index++)
    if (compare(found[index - 1] as Found, found[index] as Found) > 0) {
      found.sort(compare)
      return
    }
}

const isException = (hit: Hit): boolean => hit.isException

/** The hits that share no word with an exception. */
function withoutExceptions(hits: readonly Hit[]): Hit[] {
  const covered = new Set<Word>()
  for (const {block, first, last, isException} of hits) if (isException) for (let at = first; at <= last; at++) covered.add(block.words[at] as Word)
  return hits.filter(({block, first, last}) => {
    for (let at = first; at <= last; at++) if (covered.has(block.words[at] as Word)) return false
    return true
  })
}

/** In text order; of moves that overlap, the first and longest. */
function inOrder(detector: Detector, reading: Reading): readonly FoundMove[] {
  const found = [...detector.detect(reading)]
  if (found.length === 0) return nothing
  putInOrder(found, byStart)
  const moves: FoundMove[] = []
  let behind = -1
  for (const {start, end, block, first, last, phrase} of found) {
    if (start < behind) continue
    behind = end
    moves.push({start, end, block, first, last, phrase, kind: detector.kind})
  }
  return moves
}
