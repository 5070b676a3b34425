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
import type {MoveKind, ReplyContext, Span} from './types.ts'

/** Finds one kind of move. Made by `defineMove`. */
export interface Detector {
  readonly kind: MoveKind
  /** What it matches; compiled by the linter that loads it. */
  readonly phrases: readonly Phrases[]
  /** Those of them without which it finds nothing: it runs only where one of them stands. Always runs unless given. */
  readonly onlyWhere?: readonly Phrases[] | undefined
  /** Its contrary in words much like its own: what overlaps one of these is no such move, whoever found it. */
  readonly contrary?: Phrases | undefined
  /** Other detectors whose moves it looks at. */
  readonly uses: readonly Detector[]
  /** It looks at no distance between two blocks: in a reply that is being written, what it found moves along with the text. */
  readonly movesAlong?: boolean
  /** What it finds in a block hangs on that block and the phrases there alone: a reply that is being written keeps it with the block. */
  readonly isByBlock?: boolean
  detect(reading: Reading): Iterable<Detected>
}

/** What a detector finds. */
export interface Detected extends Match {
  /** Its words have no other reading: no learned detector is asked. */
  readonly isCertain?: true
}

/** A move with the words and the phrase that gave it away. */
export interface FoundMove extends Detected {
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
  /** Whether it holds a move of one kind, which a reply that is being written knows sooner than where. */
  has(detector: Detector): boolean
  /** What is found in it, which is looked for no more than once. */
  once<Found>(find: (reading: Reading) => Found): Found
  /** The same, where that doesn't hang on how far apart places stand: an open reply moves it along with the text around it. */
  onceAlong<Found extends Span>(find: (reading: Reading) => readonly Found[]): readonly Found[]
  /** What `find` finds in it, once, where that hangs on no more than the block it stands in and the phrases there: an open reply keeps it with the block. */
  byBlock<Found extends Match>(find: (reading: Reading) => Iterable<Found>): readonly Found[]
  /** The reading of another text of the context, such as an earlier message; the same phrases are looked for, and each text is read once. */
  other(text: string): Reading
}

/** Makes a detector. Pure, so that a bundler can drop what isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function defineMove({
  kind,
  phrases,
  onlyWhere,
  contrary,
  uses = [],
  movesAlong = false,
  isByBlock = false,
  detect
}: Pick<Detector, 'kind' | 'phrases' | 'detect'> & Partial<Detector>): Detector {
  // all of one shape, which is quicker to read
  return {kind, phrases, onlyWhere, contrary, uses, movesAlong, isByBlock, detect}
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
  /** What each of the blocks holds, where that is kept, and whether any holds some; what finds it goes by its key. */
  byBlock?: {
    of<Found extends Match>(key: unknown, find: (reading: Reading) => Iterable<Found>): readonly Found[]
    stands(key: unknown, find: (reading: Reading) => Iterable<Match>): boolean
  }
  /** What was found may `move` along with the text, where that is given. */
  once<Key, Found>(key: Key, find: (key: Key) => Found, move?: Mover<Found>): Found
  /** Told when somebody asks for the reply itself. */
  askReply?(): void
}

/** Takes what was found in some blocks to where they stand now. */
type Mover<Found> = (found: Found, from: readonly Block[], to: readonly Block[]) => Found

/** Looks for phrases in a reply. */
export type Look = (reply: Reply, context: ReplyContext, other: Reading['other']) => Places

/** Looks through the whole of a reply. */
export const lookAnew =
  (matcher: Matcher): Look =>
  ({blocks}) =>
    placesOf(matcher, matcher.find(blocks))

function placesOf(matcher: Matcher, hits: readonly (Hit | undefined)[]): Places {
  const of = (set: number): Found => {
    const last = hits[set] as Hit
    last.together ??= matchesOf(last)
    return last.together
  }
  return {matcher, stands: (set) => hits[set] !== undefined, of, once: onceEach(new Map())}
}

/** Remembers what was found. */
const onceEach =
  (known: Map<unknown, unknown>): Places['once'] =>
  <Key, Found>(key: Key, find: (key: Key) => Found) => {
    let found = known.get(key) as Found | undefined
    if (found === undefined) {
      found = find(key)
      known.set(key, found)
    }
    return found
  }

/** A block that is kept, read as if it stood alone, and what was found in it. */
interface Kept {
  alone: Reading
  places: Places
  /** By the number of what looked for it. */
  found: (readonly Match[] | undefined)[]
  /** What can be asked for and stands in it: the sets, and what those found that have looked into it; so many have. */
  holds: number[]
  looked: number
}

/** What was found in an open reply, what was asked for to find it, and the update and blocks that it was right for. */
interface Answer {
  value: unknown
  asks: readonly number[]
  /** Undefined where it, or something that it was found by, can't move along with the text. */
  move: Mover<unknown> | undefined
  round: number
  blocks: readonly Block[]
}

// what can be asked for, as numbers: the reply itself, which is another one after each change; whether something stands in it, a set of phrases
// or what is found by block, and where
const wholeReply = 0
const whereSet = (set: number): number => set * 4 + 2
const whereFound = (finder: number): number => finder * 4 + 4
const isFound = (ask: number): boolean => ask % 4 === 0
const whether = (where: number): number => where - 1

/**
 * Looks as `lookAnew` does, and only at blocks that have not been kept since it looked last: no phrase goes beyond its block. Where it is
 * `keeping`, what was found in the reply that it saw last is kept too, as long as all that was asked for to find it stands where it stood.
 */
export function lookByBlock(matcher: Matcher): {keeping: Look; passing: Look} {
  const lookThrough = (block: Block, context: ReplyContext, other: Reading['other']): Kept => {
    const reply = {text: block.text, blocks: [block]}
    const hits = matcher.find(reply.blocks)
    const places = placesOf(matcher, hits)
    const holds: number[] = []
    for (let set = 0; set < hits.length; set++) if (hits[set]) holds.push(whereSet(set))
    return {alone: startReading(reply, context, () => places, other), places, found: [], holds, looked: 0}
  }

  const finders: ((reading: Reading) => Iterable<Match>)[] = []
  const numbers = new Map<unknown, number>()
  const numberOf = (key: unknown, find: (reading: Reading) => Iterable<Match>): number => {
    const number = numbers.get(key) ?? finders.push(find) - 1
    numbers.set(key, number)
    return number
  }
  const foundBy = (finder: number, {alone, found}: Kept): readonly Match[] => {
    found[finder] ??= listOf((finders[finder] as (typeof finders)[number])(alone))
    return found[finder]
  }
  const holdsOf = (kept: Kept): readonly number[] => {
    for (; kept.looked < finders.length; kept.looked++) if (foundBy(kept.looked, kept).length > 0) kept.holds.push(whereFound(kept.looked))
    return kept.holds
  }

  /** By what can be asked for, the numbers of the blocks that hold it, in order; of what is found by block once somebody has asked. */
  type Holders = (number[] | undefined)[]
  const enter = (holders: Holders, ask: number, at: number): void => {
    if (isFound(ask) && !holders[ask]) return
    holders[ask] ??= []
    const own = holders[ask]
    let place = own.length
    while (place > 0 && (own[place - 1] as number) > at) place--
    own.splice(place, 0, at)
  }
  const enterAll = (holders: Holders, all: readonly Kept[], from: number): Holders => {
    all.forEach(({holds}, at) => {
      for (const ask of holds) enter(holders, ask, from + at)
    })
    return holders
  }

  const look = (blocks: readonly Block[], all: readonly Kept[], holders: Holders, once: Places['once'], ask: (number: number) => void): Places => {
    const gather = (asked: number, foundIn: (kept: Kept) => readonly Match[]): Match[] => {
      ask(asked)
      const gathered: Match[] = []
      for (const at of holders[asked] ?? nothing) for (const match of foundIn(all[at] as Kept)) gathered.push(inPlace(match, blocks[at] as Block))
      return gathered
    }
    const stands = (asked: number): boolean => {
      ask(whether(asked))
      return (holders[asked]?.length ?? 0) > 0
    }
    const lookBy = (key: unknown, find: (reading: Reading) => Iterable<Match>): number => {
      const finder = numberOf(key, find)
      holders[whereFound(finder)] ??= [...all.keys()].filter((at) => foundBy(finder, all[at] as Kept).length > 0)
      return finder
    }
    return {
      matcher,
      stands: (set) => stands(whereSet(set)),
      of: (set) => once(whereSet(set), () => byKind(gather(whereSet(set), ({places}) => places.of(set).everywhere)), moveByKind),
      byBlock: {
        of<Own extends Match>(key: unknown, find: (reading: Reading) => Iterable<Own>) {
          const finder = lookBy(key, find)
          return gather(whereFound(finder), (kept) => foundBy(finder, kept)) as Own[]
        },
        stands: (key, find) => stands(whereFound(lookBy(key, find)))
      },
      once,
      askReply: () => ask(wholeReply)
    }
  }

  /** The reply as it stands. */
  let before: {blocks: readonly Block[]; all: readonly Kept[]; holders: Holders} = {blocks: [], all: [], holders: []}
  /** The blocks of texts that were tried out. The engine is slow to let go of what a weak map holds, so those of the reply itself stay out of it. */
  const tried = new WeakMap<readonly Word[], Kept>()
  const answers = new Map<unknown, Answer>()
  /** What is asked for by what is looked for now, and whether all of it can move along so far. */
  let asks: number[] | undefined
  let isMovable = true
  let round = 0
  /** By what can be asked for, the update in which it last changed. */
  const changed: number[] = []
  /** The last update that brought another number of blocks, and by the number that a block had before, where it stands now. */
  let reshaped = 0
  let standing: readonly Block[] = []

  /** Notes what hangs on the blocks that came and went, which stood from `first` to before `end`, where now so many more blocks stand. */
  const change = (holders: Holders, first: number, end: number, gone: readonly Kept[], came: readonly Kept[]): void => {
    // where what looks by block throws, nothing has been changed
    const [were, are] = [gone, came].map((some) => new Set(some.flatMap(holdsOf))) as [Set<number>, Set<number>]
    round++
    changed[wholeReply] = round
    for (const ask of were) {
      changed[ask] = round
      const own = holders[ask]?.filter((at) => at < first || at >= end)
      holders[ask] = own
      if (own?.length === 0 && !are.has(ask)) changed[whether(ask)] = round
    }
    for (const ask of are) {
      changed[ask] = round
      if (!holders[ask]?.length && !were.has(ask)) changed[whether(ask)] = round
    }
    const more = came.length - gone.length
    if (more !== 0)
      for (const own of holders) if (own) for (let place = 0; place < own.length; place++) if ((own[place] as number) >= end) own[place] = (own[place] as number) + more
    enterAll(holders, came, first)
  }

  /** Whether an answer is right of the reply as it stands, once it has moved along. */
  const holds = (answer: Answer, {blocks, holders}: typeof before): boolean => {
    if (answer.round === round) return true
    for (const ask of answer.asks) if ((changed[ask] ?? 0) > answer.round) return false
    const {move, blocks: from} = answer
    const isReshaped = answer.round < reshaped
    // of what stood before other changes, nobody knows any more where it stands
    if (isReshaped && !(move && reshaped === round && answer.round === round - 1)) return false
    if (move) answer.value = move(answer.value, from, isReshaped ? standing : blocks)
    else for (const ask of answer.asks) for (const at of holders[ask] ?? nothing) if (from[at]?.start !== blocks[at]?.start) return false
    answer.round = round
    answer.blocks = blocks
    return true
  }

  const ask = (one: number): void => {
    // most ask for one thing again and again
    if (asks && asks.at(-1) !== one && asks.at(-2) !== one) asks.push(one)
  }
  const answerOnce = <Key, Found>(key: Key, find: (key: Key) => Found, move?: Mover<Found>): Found => {
    const now = before
    let answer = answers.get(key)
    if (!answer || !holds(answer, now)) {
      const [outer, wasMovable] = [asks, isMovable]
      const own: number[] = []
      asks = own
      isMovable = move !== undefined
      const value = find(key)
      // what was known is overwritten, for engines are slow to let go of what is deleted from a map
      answer = Object.assign(answer ?? {}, {value, asks: [...new Set(own)], move: isMovable ? (move as Mover<unknown>) : undefined, round, blocks: now.blocks})
      answers.set(key, answer)
      asks = outer
      isMovable = wasMovable
    }
    if (!answer.move) isMovable = false
    if (asks) for (const one of answer.asks) ask(one)
    return answer.value as Found
  }

  return {
    passing({blocks}, context, other) {
      const now = new Map(before.all.map((kept, at) => [before.blocks[at]?.words, kept]))
      const all = blocks.map((block) => {
        const kept = now.get(block.words) ?? tried.get(block.words) ?? lookThrough(block, context, other)
        if (!now.has(block.words)) tried.set(block.words, kept)
        return kept
      })
      return look(blocks, all, enterAll([], all, 0), onceEach(new Map()), () => {})
    },
    keeping({blocks}, context, other) {
      const {blocks: known, all: kept, holders} = before
      const longer = blocks.length - known.length
      let first = 0
      while (first < blocks.length && blocks[first]?.words === known[first]?.words) first++
      let end = known.length
      while (end > first && end + longer > first && blocks[end + longer - 1]?.words === known[end - 1]?.words) end--
      const came = blocks.slice(first, end + longer).map((block) => lookThrough(block, context, other))
      change(holders, first, end, kept.slice(first, end), came)
      if (longer !== 0) {
        reshaped = round
        standing = blocks.slice(0, first).concat(known.slice(first, end), blocks.slice(end + longer))
      }
      const all = kept.slice(0, first).concat(came, kept.slice(end))
      before = {blocks, all, holders}
      asks = undefined
      return look(blocks, all, holders, answerOnce, ask)
    }
  }
}

/** A match in a block that was kept, where the block stands now. */
function inPlace(match: Match, block: Block): Match {
  if (match.block === block) return match
  const by = block.start - match.block.start
  return {...match, block, start: match.start + by, end: match.end + by}
}

/** Takes what stands in some blocks to where those are now. Most of it stands in order. */
function moveAll<Found extends Span & {readonly block?: Block}>(found: readonly Found[], from: readonly Block[], to: readonly Block[]): readonly Found[] {
  let at = 0
  return found.map((one) => {
    if ((from[at] as Block).start > one.start) at = 0
    while (at + 1 < from.length && (from[at + 1] as Block).start <= one.start) at++
    const block = to[at] as Block
    const by = block.start - (from[at] as Block).start
    if (by === 0) return one
    return one.block ? {...one, block, start: one.start + by, end: one.end + by} : {...one, start: one.start + by, end: one.end + by}
  })
}

const moveByKind: Mover<Found> = ({everywhere}, from, to) => byKind(moveAll(everywhere, from, to))

/** Looks for the phrases in a reply; what they say together is found when somebody asks. */
export function startReading(reply: Reply, context: ReplyContext, look: Look, other: Reading['other'], opinion?: Opinion): Reading {
  const {matcher, stands, of, byBlock, once, askReply} = look(reply, context, other)
  // the opinion on a reply isn't that on one of its blocks
  const blockwise = opinion ? undefined : byBlock
  const hasNone = ({onlyWhere}: Detector): boolean => onlyWhere !== undefined && !reading.holds(onlyWhere)
  // what is seen at once is not remembered
  const isAbsent = (detector: Detector): boolean => !opinion && !(blockwise && detector.isByBlock) && hasNone(detector)
  const movesOf = (detector: Detector): readonly FoundMove[] => {
    if (blockwise && detector.isByBlock) return blockwise.of(detector, (alone) => alone.moves(detector))
    let moves = hasNone(detector) ? nothing : inOrder(detector, reading)
    if (opinion) {
      askReply?.()
      moves = opinion.moves(detector.kind, moves)
    }
    return detector.contrary && moves.length ? outside(moves, reading.matches(detector.contrary)) : moves
  }
  // one function for all that is asked, not one each time
  const find = <Found>(by: (reading: Reading) => Found): Found => by(reading)
  const findByBlock = <Own extends Match>(by: (reading: Reading) => Iterable<Own>): readonly Own[] => blockwise?.of(by, by) ?? listOf(by(reading))
  const reading: Reading = {
    reply,
    context,
    matches(set, kinds) {
      const number = matcher.numberOf(set)
      if (!stands(number)) return nothing
      const {everywhere, inProse} = of(number)
      return kinds ? everywhere.filter(({block}) => kinds.includes(block.kind)) : inProse
    },
    holds(sets) {
      for (const set of sets) if (stands(matcher.numberOf(set))) return true
      return false
    },
    moves: (detector) => (isAbsent(detector) ? nothing : once(detector, movesOf, detector.movesAlong || detector.isByBlock ? moveAll : undefined)),
    has: (detector) => (blockwise && detector.isByBlock ? blockwise.stands(detector, (alone) => alone.moves(detector)) : reading.moves(detector).length > 0),
    once: (by) => once(by, find) as ReturnType<typeof by>,
    onceAlong: (by) => once(by, find, moveAll) as ReturnType<typeof by>,
    byBlock: (by) => once(by, findByBlock, moveAll) as readonly never[],
    other
  }
  if (askReply) Object.defineProperties(reading, {[source]: {value: {reply, askReply}}, reply: whenAsked})
  return reading
}

const source = Symbol('reply')

interface Watched {
  [source]: {reply: Reply; askReply(): void}
}

/** One for all readings: with an accessor of its own, each would be an object of a shape of its own, which is slow to make and to clear away. */
const whenAsked: PropertyDescriptor & ThisType<Watched> = {
  enumerable: true,
  get() {
    const {reply, askReply} = this[source]
    askReply()
    return reply
  }
}

/** Where a set of phrases stands: in all blocks, and in the agent's own prose. */
export interface Found {
  everywhere: readonly Match[]
  inProse: readonly Match[]
}

const byKind = (everywhere: readonly Match[]): Found => ({everywhere, inProse: everywhere.every(isInProse) ? everywhere : everywhere.filter(isInProse)})

const isInProse = ({block: {kind}}: Match): boolean => kind === 'body' || kind === 'list'

const nothing: readonly never[] = []

/** Of the hits of one set that overlap, the first and longest; none that shares a word with an exception, none in quotation marks. */
function matchesOf(last: Hit): Found {
  // most often a set stands in one place
  if (!last.before) return byKind(last.isException || isQuoted(last) ? nothing : [last])
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

/** What is found, which most often is nothing. */
export function listOf<Found>(found: Iterable<Found>): readonly Found[] {
  if (Array.isArray(found)) return found
  let list: Found[] | undefined
  for (const one of found) {
    list ??= []
    list.push(one)
  }
  return list ?? nothing
}

/** In text order; of moves that overlap, the first and longest. */
function inOrder(detector: Detector, reading: Reading): readonly FoundMove[] {
  let found: readonly Detected[] = listOf(detector.detect(reading))
  if (found.length === 0) return nothing
  if (!isInOrder(found, byStart)) found = [...found].sort(byStart)
  const moves: FoundMove[] = []
  let behind = -1
  for (const {start, end, block, first, last, phrase, isCertain} of found) {
    if (start < behind) continue
    behind = end
    const move = {start, end, block, first, last, phrase, kind: detector.kind}
    moves.push(isCertain ? {...move, isCertain} : move)
  }
  return moves
}
