/**
 * Form letters: near-duplicate replies, grouped as they come by.
 *
 * Method. A reply is the set of its runs of three words (shingles; prices, dates and slots count as alike; greeting, sign-off and quotes stay
 * out). Candidates come from MinHash signatures (Broder 1997) cut into bands (locality-sensitive hashing, Indyk and Motwani 1998); a
 * candidate is then compared exactly, and the reply joins the group of the most similar first reply (leader clustering, Hartigan 1975). Of a short
 * letter, a name or two exchanged leave few runs of three words whole: where fewer are shared, but most words are, it is the same letter too. So
 * it is where some fewer words are shared and the records carry the same macro; and groups are one letter that have all sentences but one in common.
 *
 * Error. Every member shares at least `leastAlike` of its shingles with the first of its group, or `leastRuns` of them and `leastWords` of its
 * different words (of one macro, `leastWordsOfMacro`; Jaccard similarity; only a collision of 32-bit hashes could feign one). A pair at similarity s
 * is missed with probability (1 - s^3)^20: 0.8 % at 0.6, 0.02 % at 0.7, 7 % at 0.5; groups that were parted so are joined when they are asked for.
 *
 * Memory. At most `mostWordings` wordings are remembered, each with up to `mostShingles` numbers; those of a group also with one text of up to
 * `longestSample` characters. When they are full, the wording that was seen once, longest ago, goes; one that was sent often stays longer.
 * So a letter is found when it comes at least once in about fifty thousand different replies, and nothing grows with their number.
 */

import {functionWords} from '../match/concepts.ts'
import {endOfGreeting} from '../match/opening.ts'
import {meantBy, run} from '../match/repetition.ts'
import {salutation} from '../reply/blocks.ts'
import {type Block, type Reply, read} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'
import {addExample, copyOf, type ReplyId} from './examples.ts'
import type {Sender} from './senders.ts'

export const leastAlike = 0.6
const leastRuns = 0.35
const leastWords = 0.7
const leastWordsOfMacro = 0.65
const mostWordings = 50_000
const mostShingles = 512
const longestSample = 2_000

/** Replies of fewer words are alike without being letters. */
const fewestWords = 3

/** In words; up to here it counts only where it tells more than a courtesy ("Thanks, I will do that today") and was sent so often. */
const longestShort = 11
const fewestShort = 5

/** Words of thanks, wishes and plain answers. */
const courteous = wordSet(
  'thank|thanks|thx|cheers|welcome|pleasure|problem|worries|worry|great|good|nice|lovely|wonderful|fantastic|awesome|amazing|glad|happy|pleased|delighted|hear|hearing|seeing|letting|telling|sharing|informing|writing|forward|help|helped|helping|day|evening|morning|afternoon|weekend|week|night|care|enjoy|best|kind|wishes|regards|sure|fine|perfect|yes|yeah|no|ok|okay|right|done|let|know|see|again|soon|hi|hello|hey|dear|bye|goodbye|much|very|always|anytime|any|time|appreciate|appreciated|feedback|love|loved|hope|well|like|go|come|got|get|please|ever|really|too|mind|take|most|sir|madam|mate'
)

const bands = 20
const rows = 3

/** Of a band this many wordings are looked at; what more share it share a standard phrase. */
const mostInBand = 16

/** Heads of the chains of a band. */
const chains = 1 << 16

/** A group of replies that say the same in nearly the same words. */
export interface LetterGroup {
  size: number
  /** The mean similarity of the others to the first, from 0 to 1. */
  alike: number
  examples: ReplyId[]
  /** The runs of words that at least half of them share, in order. */
  wording: string[]
  /** One of them, cut. */
  sample: string
  /** How many of them have each value of `Sender`. */
  senders: ReadonlyMap<number, number>
}

export interface LetterFinder {
  add(reply: Reply, id: ReplyId, sender?: Sender): void
  /** The groups of at least so many, largest first. */
  groups(least: number): LetterGroup[]
}

interface Wording {
  /** Counts the wordings from the first. */
  order: number
  /** Sorted. */
  shingles: Uint32Array
  /** Its different words, sorted. */
  vocabulary: Uint32Array
  size: number
  examples: ReplyId[]
  /** Of the first reply. */
  sender: Sender
  /** From the second reply on. */
  group?: {sample: string; similarity: number; shared: Uint32Array; senders: Map<number, number>}
}

const unknownSender: Sender = {macro: 0, values: []}

export function findLetters(capacity: number = mostWordings): LetterFinder {
  const wordings: (Wording | undefined)[] = []
  /** How often the hand may pass before a wording goes. */
  const lives = new Uint8Array(capacity)
  const keys = new Uint32Array(capacity * bands)
  const heads = new Int32Array(chains * bands).fill(-1)
  const next = new Int32Array(capacity * bands).fill(-1)
  const looked = new Uint32Array(capacity)
  let look = 0
  let order = 0
  let hand = 0

  const headOf = (band: number, key: number): number => band * chains + (key & (chains - 1))

  /** Takes a wording out of the chain of a band; nothing happens where it isn't in it. */
  const unlink = (place: number, band: number): void => {
    const head = headOf(band, keys[place * bands + band] as number)
    let at = heads[head] as number
    let before = -1
    while (at >= 0 && at !== place) {
      before = at
      at = next[at * bands + band] as number
    }
    if (at < 0) return
    const after = next[place * bands + band] as number
    if (before < 0) heads[head] = after
    else next[before * bands + band] = after
  }

  /** Puts a wording at the front of its chain; of too many with one key, the last goes out. */
  const link = (place: number, band: number, key: number): void => {
    const head = headOf(band, key)
    let alike = 1
    for (let at = heads[head] as number; at >= 0; at = next[at * bands + band] as number) {
      if (keys[at * bands + band] === key && ++alike > mostInBand) {
        unlink(at, band)
        break
      }
    }
    keys[place * bands + band] = key
    next[place * bands + band] = heads[head] as number
    heads[head] = place
  }

  /** A free place: the next one, or that of the wording that can best be forgotten. */
  const freePlace = (): number => {
    if (wordings.length < capacity) return wordings.push(undefined) - 1
    while ((lives[hand] as number) > 0) {
      lives[hand] = (lives[hand] as number) - 1
      hand = (hand + 1) % capacity
    }
    const place = hand
    hand = (hand + 1) % capacity
    for (let band = 0; band < bands; band++) unlink(place, band)
    return place
  }

  /** The most similar wording among the candidates. */
  const nearest = (shingles: Uint32Array, bandKeys: Uint32Array): {place: number; similarity: number} => {
    look++
    let best = {place: -1, similarity: 0}
    for (let band = 0; band < bands; band++) {
      const key = bandKeys[band] as number
      for (let at = heads[headOf(band, key)] as number; at >= 0; at = next[at * bands + band] as number) {
        if (keys[at * bands + band] !== key || looked[at] === look) continue
        looked[at] = look
        const similarity = jaccard(shingles, (wordings[at] as Wording).shingles)
        const older = similarity === best.similarity && (wordings[at] as Wording).order < (wordings[best.place]?.order ?? 0)
        if (similarity > best.similarity || older) best = {place: at, similarity}
      }
    }
    return best
  }

  return {
    add(reply, id, sender = unknownSender) {
      const words = wordsIn(reply)
      if (words.length < fewestWords || (words.length <= longestShort && isCourtesy(reply))) return
      const hashes = Uint32Array.from(words, (word) => hashOf(meantInLetter(word)))
      const shingles = sortedSet(shinglesOf(hashes))
      const vocabulary = sortedSet(hashes.slice(0, mostShingles))
      const bandKeys = bandsOf(shingles)
      const {place, similarity} = nearest(shingles, bandKeys)
      const wording = wordings[place]
      if (wording && isSameLetter({shingles, vocabulary, sender}, wording, similarity)) {
        wording.size++
        addExample(wording.examples, id)
        wording.group ??= {
          sample: copyOf(reply.text.slice(0, longestSample)),
          similarity: 0,
          shared: new Uint32Array(wording.shingles.length),
          senders: new Map(wording.sender.values.map((value) => [value, 1]))
        }
        countSenders(
          wording.group.senders,
          sender.values.map((value) => [value, 1])
        )
        wording.group.similarity += similarity
        countShared(wording.shingles, shingles, wording.group.shared)
        lives[place] = 32 - Math.clz32(wording.size)
        return
      }
      const free = freePlace()
      wordings[free] = {order: order++, shingles, vocabulary, size: 1, examples: [id], sender}
      for (let band = 0; band < bands; band++) link(free, band, bandKeys[band] as number)
    },
    groups: (least) =>
      joined(wordings.filter((wording): wording is Grouped => wording?.group !== undefined).sort(bySize))
        .filter(({size, shingles}) => size >= (shingles.length + run - 1 > longestShort ? least : Math.max(least, fewestShort)))
        .sort(bySize)
        .map(groupOf)
  }
}

type Grouped = Wording & Required<Pick<Wording, 'group'>>

const bySize = (a: Wording, b: Wording): number => b.size - a.size || a.order - b.order

/**
 * They share so many runs; or fewer, where single words are exchanged: "the second payment for the lamp", "… for the chair". Of one macro, some more
 * words may be.
 */
function isSameLetter(one: Pick<Wording, 'shingles' | 'vocabulary' | 'sender'>, other: Wording, similarity: number): boolean {
  if (similarity >= leastAlike || similarity < leastRuns) return similarity >= leastAlike
  const isOfMacro = one.sender.macro > 0 && one.sender.macro === other.sender.macro
  return jaccard(one.vocabulary, other.vocabulary) >= (isOfMacro ? leastWordsOfMacro : leastWords)
}

/** Of a letter's sentences that tell more than a courtesy, all but one stand in the other, and these are at least so many; of one macro, half of them, and fewer. */
const fewestShared = 3
const fewestOfMacro = 2
/** A sentence stands in a letter where this share of its runs does: a thing or a day may be another one. */
const leastOfSentence = 0.4

/** They are one letter but for a sentence, or one macro with edits; never where they come of two macros. */
function shareSentences(one: Grouped, other: Grouped): boolean {
  const [macro, otherMacro] = [one.sender.macro, other.sender.macro]
  if (macro > 0 && otherMacro > 0 && macro !== otherMacro) return false
  const isOfMacro = macro > 0 && macro === otherMacro
  return [sharedSentences(one, other), sharedSentences(other, one)].every(({all, shared}) =>
    isOfMacro ? shared >= Math.max(fewestOfMacro, all / 2) : shared >= Math.max(fewestShared, all - 1)
  )
}

/** How many telling sentences a letter has, and how many of them stand in another. */
function sharedSentences({group: {sample}}: Grouped, {shingles}: Grouped): {all: number; shared: number} {
  const known = new Set(shingles)
  const sentences = read(sample)
    .blocks.filter(isProse)
    .flatMap((block) => block.sentences.map(({first, end}) => ({block, words: block.words.slice(first, end)})))
    .filter(({block, words}) => words.length >= fewestWords && !isCourteous(block, words, ofNotices))
  const shared = sentences.filter(({words}) => {
    const runs = shinglesOf(Uint32Array.from(words, (word) => hashOf(meantInLetter(word))))
    return runs.filter((hash) => known.has(hash)).length >= runs.length * leastOfSentence
  })
  return {all: sentences.length, shared: shared.length}
}

/** So many groups are compared with each other. */
const mostJoined = 400
/** Groups that share fewer of their runs have more than a sentence to themselves. */
const leastOfLetter = 0.25

function countSenders(counts: Map<number, number>, more: Iterable<readonly [number, number]>): void {
  for (const [value, times] of more) counts.set(value, (counts.get(value) ?? 0) + times)
}

/** Joins groups that are one letter to the largest of them. */
function joined(groups: readonly Grouped[]): Grouped[] {
  const whole: Grouped[] = []
  for (const group of groups.slice(0, mostJoined)) {
    const similarityTo = new Map(whole.map((other) => [other, jaccard(group.shingles, other.shingles)]))
    const similarity = (other: Grouped): number => similarityTo.get(other) ?? 0
    const same = whole.find((other) => isSameLetter(group, other, similarity(other))) ?? whole.find((other) => similarity(other) >= leastOfLetter && shareSentences(group, other))
    if (!same) {
      whole.push({...group, examples: [...group.examples], group: {...group.group, shared: group.group.shared.slice(), senders: new Map(group.group.senders)}})
      continue
    }
    countSenders(same.group.senders, group.group.senders)
    same.size += group.size
    same.group.similarity += (similarityTo.get(same) ?? 0) * group.size
    countShared(same.shingles, group.shingles, same.group.shared, (at) => (group.group.shared[at] as number) + 1)
    for (const id of group.examples) addExample(same.examples, id)
  }
  return [...whole, ...groups.slice(mostJoined)]
}

const isProse = ({kind}: Block): boolean => kind === 'body' || kind === 'list'

/** Without the greeting and the goodbye that stand in a line with the text: "Hi Bo, your bag …", "Bye!". */
function wordsIn({blocks}: Reply): Word[] {
  const prose = blocks.filter(isProse)
  return prose.flatMap((block, at) => block.words.slice(at === 0 ? behindSalutation(block) : 0, at === prose.length - 1 ? startOfGoodbye(block) : undefined))
}

const longestGoodbye = 3

const behindSalutation = (block: Block): number => (salutation.test(block.text) && endOfGreeting(block, 0, block.sentences[0]?.end ?? 0)) || 0

function startOfGoodbye(block: Block): number {
  const {first, end} = block.sentences.at(-1) ?? {first: 0, end: 0}
  return end - first <= longestGoodbye && isCourteous(block, block.words.slice(first, end), ofNotices) ? first : end
}

const isCourtesy = ({blocks}: Reply): boolean => blocks.filter(isProse).every((block) => isCourteous(block, block.words))

/** Nothing but courtesy, numbers, and whom it speaks to. */
const isCourteous = ({text}: Block, words: readonly Word[], more: ReadonlySet<string> = days): boolean =>
  words.every(({kind, text: word, start, end}, at) => {
    const isName = /\p{Lu}/u.test(text.slice(start, start + 1)) && (at > 0 || text[end] === ',')
    const isAhead = /^look(?:ing)?$/.test(word) && words[at + 1]?.text === 'forward'
    return kind !== 'word' || isName || isAhead || courteous.has(word) || functionWords.has(word) || days.has(word) || more.has(word)
  })

/** Words of what stands under letters of all kinds: "If you have any further questions, just reply to this email". */
const ofNotices = wordSet(
  'question|questions|query|queries|concern|concerns|further|hesitate|contact|contacting|contacted|touch|reach|reaching|reply|replying|respond|email|mail|message|team|support|assist|assistance|else|free|back|here|customer|service|patience|understanding|bear|bearing|valued|apologies|sorry|inconvenience|caused|cause'
)

/** Days and small numbers in words change from letter to letter as numbers do. */
const meantInLetter = (word: Word): string => (days.has(word.text) ? '#number' : meantBy(word))
const days = wordSet(
  'two|three|four|five|six|seven|eight|nine|ten|twelve|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|january|february|march|april|june|july|august|september|october|november|december'
)

/** The hash of each run of three words. */
function shinglesOf(hashes: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, Math.min(hashes.length - run + 1, mostShingles)))
  for (let at = 0; at < shingles.length; at++) {
    let shingle = 0
    for (let word = at; word < at + run; word++) shingle = mix(shingle ^ (hashes[word] as number))
    shingles[at] = shingle
  }
  return shingles
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Spreads the bits of a number over 32 (the finaliser of MurmurHash3). */
export function mix(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function sortedSet(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort()
  let kept = 0
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
  return sorted.slice(0, kept)
}

const seeds = /* @__PURE__ */ Uint32Array.from({length: bands * rows}, (_, index) => mix(index * 0x9e3779b1 + 1))

/** The least hash under each of the hash functions, three of them to a key. */
function bandsOf(shingles: Uint32Array): Uint32Array {
  const bandKeys = new Uint32Array(bands)
  for (let band = 0; band < bands; band++) {
    let key = 0
    for (let row = 0; row < rows; row++) {
      const seed = seeds[band * rows + row] as number
      let least = 0xffffffff
      for (let at = 0; at < shingles.length; at++) {
        let hash = Math.imul((shingles[at] as number) ^ seed, 0x85ebca6b)
        hash = (hash ^ (hash >>> 15)) >>> 0
        if (hash < least) least = hash
      }
      key = mix(key ^ least)
    }
    bandKeys[band] = key
  }
  return bandKeys
}

/** The share of the shingles of two sorted sets that both have. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / (a.length + b.length - both)
}

/** Counts those of the one's shingles that the other has, once or as often as told. */
function countShared(own: Uint32Array, other: Uint32Array, counts: Uint32Array, times: (at: number) => number = () => 1): void {
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    const [x, y] = [own[i] as number, other[j] as number]
    if (x === y) counts[i] = (counts[i] as number) + times(j)
    if (x <= y) i++
    if (y <= x) j++
  }
}

function groupOf({size, examples, shingles, group: {sample, similarity, shared, senders}}: Grouped): LetterGroup {
  const common = new Set<number>()
  for (const [at, times] of shared.entries()) if (times * 2 >= size - 1) common.add(shingles[at] as number)
  return {size, alike: Math.round((similarity / (size - 1)) * 100) / 100, examples, wording: sharedRuns(sample, common), sample, senders}
}

/** A run of fewer words says nothing about a letter. */
const shortestRun = 4

/** The stretches of a text whose shingles are all common. */
function sharedRuns(text: string, common: ReadonlySet<number>): string[] {
  const runs: string[] = []
  for (const block of read(text).blocks.filter(isProse)) {
    const isCommon = Array.from(shinglesOf(Uint32Array.from(block.words, (word) => hashOf(meantInLetter(word)))), (hash) => common.has(hash))
    for (let at = 0; at < isCommon.length; at++) {
      if (!isCommon[at]) continue
      const first = at
      while (isCommon[at + 1]) at++
      if (at + run - first >= Math.min(shortestRun, block.words.length)) runs.push(wordingOf(block, first, at + run))
    }
  }
  return runs
}

/** The words as they stand, without what changes from letter to letter. */
function wordingOf({words, text}: Block, first: number, end: number): string {
  let wording = ''
  let at = (words[first] as Word).start
  for (const {kind, text: word, start, end: to} of words.slice(first, end)) {
    if (start < at) continue
    wording += text.slice(at, start) + (kind === 'word' && !days.has(word) ? text.slice(start, to) : '…')
    at = to
  }
  // what was left out ends the sentence well enough
  return wording.replace(/\s+/g, ' ').replaceAll('….', '…')
}
