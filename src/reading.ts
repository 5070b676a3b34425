/**
 * What rules and detectors are handed: a reply that has been read, its context, and the phrases and moves in it. Each detector runs at most
 * once a reply, and only when somebody asks.
 */
import {isQuoted, type Match, outside} from './match/match.ts'
import type {Hit, Matcher} from './match/matcher.ts'
import type {Phrases} from './match/phrase.ts'
import type {Opinion} from './opinion.ts'
import type {BlockKind} from './reply/blocks.ts'
import type {Block, Reply} from './reply/read.ts'
import type {Word} from './reply/words.ts'
import type {MoveKind, ReplyContext} from './types.ts'

/** Finds one kind of move. Made by `defineMove`. */
export interface Detector {
  readonly kind: MoveKind
  /** What it matches; compiled by the linter that loads it. */
  readonly phrases: readonly Phrases[]
  /** Those of them without which it finds nothing: it runs only where one of them stands. Always runs unless given. */
  readonly onlyWhere?: readonly Phrases[]
  /** Its contrary in words much like its own: what overlaps one of these is no such move, whoever found it. */
  readonly contrary?: Phrases
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
  /** What `find` finds in it, once, where that hangs on no more than the block it stands in and the phrases there: an open reply keeps it with the block. */
  byBlock<Found extends Match>(find: (reading: Reading) => Iterable<Found>): readonly Found[]
  /** The reading of another text of the context, such as an earlier message; the same phrases are looked for, and each text is read once. */
  other(text: string): Reading
}

/** Makes a detector. Pure, so that a bundler can drop what isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function defineMove(detector: Pick<Detector, 'kind' | 'phrases' | 'detect'> & Partial<Pick<Detector, 'uses' | 'onlyWhere' | 'contrary'>>): Detector {
  return {uses: [], ...detector}
}

/** Finds something once a reading, however many rules ask for it. Pure, as `defineMove` is. */
/* @__NO_SIDE_EFFECTS__ */
export function onceAReading<Found>(find: (reading: Reading) => Found): (reading: Reading) => Found {
  return (reading) => reading.once(find)
}

/** Finds something block by block, as `Reading.byBlock` does. Pure, as `defineMove` is. */
/* @__NO_SIDE_EFFECTS__ */
export function byBlock<Found extends Match>(find: (reading: Reading) => Iterable<Found>): (reading: Reading) => readonly Found[] {
  return (reading) => reading.byBlock(find)
}

/** The phrases that a detector and those it uses match. */
export function phrasesOf(detector: Detector): Phrases[] {
  return [...detector.phrases, ...(detector.contrary ? [detector.contrary] : []), ...detector.uses.flatMap(phrasesOf)]
}

/** What is found in a reply or in one of its blocks. */
interface Places {
  matcher: Matcher
  /** Whether a set stands there, by its number. */
  stands(set: number): boolean
  /** Of a set that stands. */
  of(set: number): Found
  /** What each of the blocks holds, where that is kept. */
  byBlock?<Found extends Match>(find: (reading: Reading) => Iterable<Found>): readonly Found[]
  once<Found>(key: unknown, find: () => Found): Found
  /** Told when somebody asks for the reply itself. */
  askReply?(): void
}

/** Looks for phrases in a reply. */
export type Look = (reply: Reply, context: ReplyContext, other: Reading['other']) => Places

/** Looks through the whole of a reply. */
export const lookAnew =
  (matcher: Matcher): Look =>
  ({blocks}) =>
    placesOf(matcher, matcher.find(blocks))

function placesOf(matcher: Matcher, hits: readonly (Hit | undefined)[]): Places {
  const found: (Found | undefined)[] = []
  return {matcher, stands: (set) => hits[set] !== undefined, of: (set) => (found[set] ??= matchesOf(hits[set] as Hit)), once: onceEach(new Map())}
}

/** Remembers what was found. */
const onceEach =
  (known: Map<unknown, unknown>): Places['once'] =>
  <Found>(key: unknown, find: () => Found) => {
    let found = known.get(key) as Found | undefined
    if (found === undefined) {
      found = find()
      known.set(key, found)
    }
    return found
  }

/** A block that is kept, read as if it stood alone, and what was found in it. */
interface Kept {
  alone: Reading
  places: Places
  hits: readonly unknown[]
  sets: readonly number[]
  /** By the number of what looked for it. */
  found: (readonly Match[] | undefined)[]
  /** What asks for it: other blocks leave that as it was. */
  asks: number[]
  /** So many of those that look by block have looked into it. */
  looks: number
}

/** What was found in an open reply, and what was asked for to find it. */
interface Answer {
  value: unknown
  asks: ReadonlySet<number>
}

// what can be asked for, as numbers: the reply itself, which is another one after each change; whether a set of phrases stands in it, and
// where; what is found by block
const wholeReply = 0
const whether = (set: number): number => set * 3 + 1
const where = (set: number): number => set * 3 + 2
const byFinder = (finder: number): number => finder * 3 + 3

/**
 * Looks as `lookAnew` does, and only at blocks that have not been kept since it looked last: no phrase goes beyond its block. Where it is
 * `keeping`, what was found in the reply that it saw last is kept too, as long as all that was asked for to find it stands where it stood.
 */
export function lookByBlock(matcher: Matcher): {keeping: Look; passing: Look} {
  const known = new WeakMap<readonly Word[], Kept>()
  const keep = (block: Block, context: ReplyContext, other: Reading['other']): Kept => {
    let kept = known.get(block.words)
    if (!kept) {
      const reply = {text: block.text, blocks: [block]}
      const hits = matcher.find(reply.blocks)
      const places = placesOf(matcher, hits)
      const sets = [...hits.keys()].filter((set) => hits[set])
      kept = {alone: startReading(reply, context, () => places, other), places, hits, sets, found: [], asks: sets.map(where), looks: 0}
      known.set(block.words, kept)
    }
    return kept
  }
  const finders: ((reading: Reading) => Iterable<Match>)[] = []
  const numbers = new Map<unknown, number>()
  const foundBy = (finder: number, {alone, found}: Kept): readonly Match[] => (found[finder] ??= [...(finders[finder] as (typeof finders)[number])(alone)])

  const look = (blocks: readonly Block[], all: readonly Kept[], holding: readonly number[], once: Places['once'], ask: (number: number) => void): Places => {
    const gather = (foundIn: (kept: Kept) => readonly Match[] | undefined): Match[] => {
      const gathered: Match[] = []
      for (let at = 0; at < all.length; at++) {
        const own = foundIn(all[at] as Kept)
        if (own) for (const match of own) gathered.push(inPlace(match, blocks[at] as Block))
      }
      return gathered
    }
    const found: (Found | undefined)[] = []
    return {
      matcher,
      stands(set) {
        ask(whether(set))
        return (holding[set] ?? 0) > 0
      },
      of(set) {
        ask(where(set))
        found[set] ??= byKind(gather(({hits, places}) => (hits[set] ? places.of(set).everywhere : undefined)))
        return found[set]
      },
      byBlock<Own extends Match>(find: (reading: Reading) => Iterable<Own>) {
        let finder = numbers.get(find)
        if (finder === undefined) {
          finder = finders.push(find) - 1
          numbers.set(find, finder)
        }
        ask(byFinder(finder))
        return gather((kept) => kept.found[finder] ?? foundBy(finder, kept)) as Own[]
      },
      once,
      askReply: () => ask(wholeReply)
    }
  }

  const count = (holding: number[], kepts: Iterable<Kept>, by: number): void => {
    for (const {sets} of kepts) for (const set of sets) holding[set] = (holding[set] ?? 0) + by
  }

  let before: {blocks: readonly Block[]; all: readonly Kept[]} = {blocks: [], all: []}
  /** In how many blocks each set stands. */
  const holding: number[] = []
  const answers = new Map<unknown, Answer>()
  /** What is asked for by what is looked for now. */
  let asks: Set<number> | undefined
  /** By what can be asked for, the round in which it last changed. */
  const changed: number[] = []
  let round = 0

  /** Forgets what hangs on blocks that came, went or moved. */
  const forget = (blocks: readonly Block[], all: readonly Kept[]): void => {
    let first = 0
    while (first < blocks.length && blocks[first] === before.blocks[first]) first++
    let behind = 0
    while (behind < Math.min(blocks.length, before.blocks.length) - first && blocks[blocks.length - 1 - behind] === before.blocks[before.blocks.length - 1 - behind]) behind++
    const gone = before.all.slice(first, before.all.length - behind)
    const come = all.slice(first, all.length - behind)
    changed[wholeReply] = ++round
    for (const kept of new Set([...gone, ...come])) {
      for (; kept.looks < finders.length; kept.looks++) if (foundBy(kept.looks, kept).length > 0) kept.asks.push(byFinder(kept.looks))
      for (const ask of kept.asks) changed[ask] = round
    }
    const stood = [...holding]
    count(holding, gone, -1)
    count(holding, come, 1)
    for (let set = 0; set < holding.length; set++) if (!holding[set] !== !stood[set]) changed[whether(set)] = round
    before = {blocks, all}
    asks = undefined
    for (const [key, answer] of answers)
      for (const ask of answer.asks)
        if (changed[ask] === round) {
          answers.delete(key)
          break
        }
  }

  const answerOnce = <Found>(key: unknown, find: () => Found): Found => {
    let answer = answers.get(key)
    if (!answer) {
      const outer = asks
      const own = new Set<number>()
      asks = own
      answer = {value: find(), asks: own}
      asks = outer
      answers.set(key, answer)
    }
    if (asks) for (const ask of answer.asks) asks.add(ask)
    return answer.value as Found
  }

  return {
    passing({blocks}, context, other) {
      const all = blocks.map((block) => keep(block, context, other))
      const holding: number[] = []
      count(holding, all, 1)
      return look(blocks, all, holding, onceEach(new Map()), () => {})
    },
    keeping({blocks}, context, other) {
      const all = blocks.map((block) => keep(block, context, other))
      forget(blocks, all)
      return look(blocks, all, holding, answerOnce, (number) => asks?.add(number))
    }
  }
}

/** A match in a block that was kept, where the block stands now. */
function inPlace(match: Match, block: Block): Match {
  const by = block.start - match.block.start
  return match.block === block ? match : {...match, block, start: match.start + by, end: match.end + by}
}

/** Looks for the phrases in a reply; what they say together is found when somebody asks. */
export function startReading(reply: Reply, context: ReplyContext, look: Look, other: Reading['other'], opinion?: Opinion): Reading {
  const {matcher, stands, of, byBlock, once, askReply} = look(reply, context, other)
  const movesOf = (detector: Detector): readonly FoundMove[] => {
    if (opinion) askReply?.()
    const found = detector.onlyWhere && !reading.holds(detector.onlyWhere) ? nothing : inOrder(detector, reading)
    const moves = opinion ? opinion.moves(detector.kind, found) : found
    return detector.contrary && moves.length ? outside(moves, reading.matches(detector.contrary)) : moves
  }
  const reading: Reading = {
    get reply() {
      askReply?.()
      return reply
    },
    context,
    matches(set, kinds) {
      const number = matcher.numberOf(set)
      if (!stands(number)) return nothing
      const {everywhere, inProse} = of(number)
      return kinds ? everywhere.filter(({block}) => kinds.includes(block.kind)) : inProse
    },
    holds: (sets) => matcher.numbersOf(sets).some(stands),
    moves: (detector) => once(detector, () => movesOf(detector)),
    once: (find) => once(find, () => find(reading)),
    // the opinion on a reply isn't that on one of its blocks
    byBlock: (find) => once(find, () => (byBlock && !opinion ? byBlock(find) : [...find(reading)])),
    other
  }
  return reading
}

/** Where a set of phrases stands: in all blocks, and in the agent's own prose. */
interface Found {
  everywhere: readonly Match[]
  inProse: readonly Match[]
}

const byKind = (everywhere: readonly Match[]): Found => ({everywhere, inProse: everywhere.every(isInProse) ? everywhere : everywhere.filter(isInProse)})

const isInProse = ({block: {kind}}: Match): boolean => kind === 'body' || kind === 'list'

const nothing: readonly never[] = []

/** Of the hits of one set that overlap, the first and longest; none that shares a word with an exception, none in quotation marks. */
function matchesOf(last: Hit): Found {
  const hits: Hit[] = []
  let hasException = false
  for (let hit: Hit | undefined = last; hit; hit = hit.before) {
    hits.push(hit)
    hasException ||= hit.isException
  }
  hits.reverse()
  if (!isInOrder(hits, byPlace)) hits.sort(byPlace)
  const everywhere: Match[] = []
  let behind: Match | undefined
  for (const hit of hasException ? withoutExceptions(hits) : hits) {
    if (behind?.block === hit.block && hit.first <= behind.last) continue
    behind = hit
    if (!isQuoted(hit)) everywhere.push(hit)
  }
  return byKind(everywhere)
}

const byPlace = (a: Hit, b: Hit): number => a.block.start - b.block.start || a.first - b.first || b.last - a.last

const byStart = (a: Match, b: Match): number => a.start - b.start || b.end - a.end

/** What is found stands in order most often. */
function isInOrder<Found>(found: readonly Found[], compare: (a: Found, b: Found) => number): boolean {
  for (let index = 1; index < found.length; index++) if (compare(found[index - 1] as Found, found[index] as Found) > 0) return false
  return true
}

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
  const detected = detector.detect(reading)
  let found: readonly Match[] = Array.isArray(detected) ? detected : [...detected]
  if (found.length === 0) return nothing
  if (!isInOrder(found, byStart)) found = [...found].sort(byStart)
  const moves: FoundMove[] = []
  let behind = -1
  for (const {start, end, block, first, last, phrase} of found) {
    if (start < behind) continue
    behind = end
    moves.push({start, end, block, first, last, phrase, kind: detector.kind})
  }
  return moves
}
