/**
 * Recurring problems: what customers complain about most.
 *
 * Method. Problems that any trade knows are told by their phrases (named.ts). Others show in the words that recur where none of these stands: a
 * word that hardly comes in calm messages and names no thing, or two words that stand side by side. Who tells of the same in other words is found by
 * grouping the messages that share things and failures (mixture.ts, failures.ts). Topics about nearly the same messages are one; what is nearly
 * contained in a larger one, and the things that it befalls, are its parts. Each message counts once for a problem.
 *
 * Error and memory. Up to `mostKept` complaints are kept, as numbers of their words, and counts are exact. Of more, a uniform sample is
 * (reservoir sampling, Vitter 1985), and counts are scaled up: with a probability of 95 % one is off by no more than what `atMost` adds to it,
 * which for a problem of 1 % of the complaints is 6 % of its count. Words are numbered up to `mostWords`; then the rarer half goes (lossy counting,
 * Manku and Motwani 2002).
 */
import {functionWords, senseOf} from '../match/concepts.ts'
import {createSpeller} from '../reply/fold.ts'
import {type Block, read} from '../reply/read.ts'
import {wordSet} from '../word-set.ts'
import {addExample, copyOf, type ReplyId} from './examples.ts'
import {failuresOf} from './failures.ts'
import {mix} from './letters.ts'
import {groupAlike} from './mixture.ts'
import {generalProblems, headings, nameProblems, problemNames} from './named.ts'

/** Complaints, and the words of one: what comes after them is no message of a customer. */
const mostKept = 100_000
const wordsKept = 48
const longestRead = 16_000

/** Different words. */
const mostWords = 50_000

export interface Part {
  words: string
  messages: number
}

export interface Topic {
  /** The name of a problem, or the words as most customers wrote them. */
  words: string
  messages: number
  /** The messages may be this many, where the count is not exact. */
  atMost: number
  examples: ReplyId[]
  /** Narrower problems and things in its messages, most frequent first. */
  parts: Part[]
}

export interface TopicCounter {
  /** Whether a message tells of a problem that has a name, or of something that fails, as a fact: it asks for nothing, thanks for nothing and owns up to nothing. */
  names(message: string): boolean
  /** Takes what one customer complains about. */
  add(message: string, id: ReplyId): void
  /** Takes a message that doesn't complain: where it is calm, what it speaks of is no problem by itself. */
  addCalm(message: string): void
  /** The problems in at least so many messages, most frequent first: at most so many of them, and how many more there are. */
  topics(least: number, most: number): {told: Topic[]; more: number}
}

/** A word of the messages. */
interface Known {
  number: number
  text: string
  met: number
  /** Calm messages with it, and the last of them. */
  calm: number
  lastCalm: number
}

/** Of a kept message, the numbers of its problems come first and then those of its words; between clauses and behind the last stands 0. */
const firstWord = 256
/** A bit of words that tell of a named problem. */
const telling = 2 ** 30

export function countTopics(capacity: number = mostKept): TopicCounter {
  const named = nameProblems()
  const speller = createSpeller()
  const vocabulary = new Map<string, Known>()
  let kept = new Uint32Array(wordsKept * 64)
  const ids: ReplyId[] = []
  let complaints = 0
  let calm = 0
  let numbers = firstWord

  const know = (text: string): Known => {
    let known = vocabulary.get(text)
    if (!known) {
      if (vocabulary.size >= mostWords) forgetRarest(vocabulary)
      known = {number: numbers++, text: copyOf(text), met: 0, calm: 0, lastCalm: 0}
      vocabulary.set(known.text, known)
    }
    known.met++
    return known
  }

  /** Where the message is kept, if it is. */
  const placeOf = (): number => {
    if (ids.length < capacity) return ids.length
    const place = mix(complaints) % complaints
    return place < capacity ? place : -1
  }

  const keep = (place: number, blocks: readonly Block[]): void => {
    if ((place + 1) * wordsKept > kept.length) {
      const larger = new Uint32Array(Math.min(kept.length * 2, capacity * wordsKept))
      larger.set(kept)
      kept = larger
    }
    const row = kept.subarray(place * wordsKept, (place + 1) * wordsKept).fill(0)
    const hits = named.find(blocks)
    const told = new Set(hits.flatMap(({block: {words}, first, last}) => [words[first], words[last]]))
    let at = 0
    for (const problem of new Set(hits.map((hit) => hit.problem))) if (at < wordsKept / 4) row[at++] = problem + 1
    for (const {words} of blocks)
      for (const [index, word] of words.entries()) {
        if (at > 0 && (index === 0 || (word.before !== '' && word.before !== '\n' && word.before !== '-'))) at++
        if (at >= wordsKept) return
        if (word.kind === 'word' && word.text.length <= 30) row[at++] = know(word.text).number + (told.has(word) ? telling : 0)
        else if (row[at - 1] !== 0) at++
      }
  }

  return {
    names(text) {
      if (calmly.test(text) || ownDoing.test(text)) return false
      const blocks = proseOf(read(text.slice(0, longestRead), speller).blocks)
      return blocks.some(tellsFailure) || named.find(blocks).length > 0
    },
    add(text, id) {
      complaints++
      const place = placeOf()
      if (place < 0) return
      ids[place] = id
      keep(place, proseOf(read(text.slice(0, longestRead), speller).blocks))
    },
    addCalm(text) {
      if (!calmly.test(text)) return
      calm++
      for (const {words} of proseOf(read(text.slice(0, longestRead), speller).blocks))
        for (const {kind, text: word} of words) {
          if (kind !== 'word' || !isTelling(word)) continue
          const known = know(word)
          if (known.lastCalm !== calm) known.calm++
          known.lastCalm = calm
        }
    },
    topics: (least, most) => findTopics({kept, ids, complaints, calm, vocabulary}, least, most)
  }
}

/** Asks or thanks. What doesn't and yet is no complaint may be one that nobody saw, so it shows nothing. */
const calmly = /[?]|\b(?:thanks?|thx|cheers|ta|lovely|love|great|perfect|gorgeous|please|would|can (?:you|i)|could)\b/i
/** Tells of one's own doing, or of what is to come. */
const ownDoing =
  /\b(?:sorry|(?<!\b(?:you|they|packers?|shop|kitchen|someone|somebody) )forgot|my (?:own )?(?:fault|mistake)|i (?:booked|put|typed|missed|lost|misread|tripped|dropped|thought)|if|died|wants?|needs?)\b/i

/** "My handle snapped", "the poles do not slot into each other": a sentence about a thing and how it fails. */
const tellsFailure = ({words, sentences}: Block): boolean =>
  sentences.some(({first, end}) => {
    if (!determiners.has(words[first]?.text ?? '')) return false
    const told = words.slice(first, end)
    return told.some(({text}, at) => failuresOf(text).length > 0 || (text === 'not' && doing.has(told[at - 1]?.text ?? '') && !minding.has(told[at + 1]?.text ?? '')))
  })
const doing = wordSet('do|does|did|will|would')
const minding = wordSet('like|want|need|know|mind|have|eat|drink|care|matter')

/** "Hello, it broke again!" looks like a greeting. */
const proseOf = (blocks: readonly Block[]): Block[] => blocks.filter(({kind}) => kind === 'body' || kind === 'list' || kind === 'greeting')

function forgetRarest(vocabulary: Map<string, Known>): void {
  const times = [...vocabulary.values()].map(({met}) => met).sort((a, b) => a - b)
  const floor = times[times.length >> 1] as number
  for (const [text, {met}] of vocabulary) if (met <= floor) vocabulary.delete(text)
}

interface Kept {
  kept: Uint32Array
  ids: readonly ReplyId[]
  complaints: number
  calm: number
  vocabulary: ReadonlyMap<string, Known>
}

/** A word that tells something, or a negation with the word that it denies. */
interface Telling {
  word: Word
  /** Where it stands among the numbers that are kept. */
  at: number
  /** Nothing stands between it and the one before. */
  isNext: boolean
  /** Stands right behind "the" or "my". */
  isBehind: boolean
  /** "The lock is", "lock doesn't". */
  isSubject: boolean
  /** Tells of a named problem. */
  isTold: boolean
}

/** A word by its sense, or the denial of one, and how often it comes. */
interface Word {
  number: number
  stem: string
  text: string
  isDenied: boolean
  messages: number
  /** Messages without a named problem, and those with none but a general one. */
  unnamed: number
  open: number
  last: number
  calm: number
  all: number
  /** How often it stands behind "the" or before "is". */
  asThing: number
  behind: number
  /** How often it stands behind each preposition and "the". */
  phrases: Map<string, number>
  /** What follows it behind "the". */
  followers: Map<Word, number>
}

/** Something that messages tell: a named problem, or words that recur. */
interface Candidate {
  name?: string
  words: Word[]
  messages: number[]
}

/** So many features group the messages, the most frequent ones. */
const mostFeatures = 4_000
/** Of one message. */
const featuresKept = 36
/** So many candidates are compared. */
const mostCandidates = 300

function findTopics({kept, ids, complaints, calm, vocabulary}: Kept, least: number, most: number): {told: Topic[]; more: number} {
  const texts = new Map([...vocabulary.values()].map((known) => [known.number, known]))
  const words = new Map<string, Word>()
  const wordOf = ({text, calm: inCalm}: Known, denial: string | undefined): Word => {
    const stem = denial === undefined ? senseOf(text) : `not ${senseOf(text)}`
    let word = words.get(stem)
    if (!word) {
      word = {
        number: words.size,
        stem,
        text: denial === undefined ? text : `${denial} ${text}`,
        isDenied: denial !== undefined,
        messages: 0,
        unnamed: 0,
        open: 0,
        last: -1,
        calm: 0,
        all: 0,
        asThing: 0,
        behind: 0,
        phrases: new Map(),
        followers: new Map()
      }
      words.set(stem, word)
    }
    if (denial === undefined) word.calm = Math.max(word.calm, inCalm)
    return word
  }
  const textAt = (at: number): string => texts.get((kept[at] as number) % telling)?.text ?? ''

  const namedIn = (message: number): number[] => {
    const problems: number[] = []
    for (let at = message * wordsKept; (kept[at] as number) > 0 && (kept[at] as number) < firstWord; at++) problems.push((kept[at] as number) - 1)
    return problems
  }
  const clausesOf = (message: number): Telling[][] => {
    const clauses: Telling[][] = [[]]
    let denial: string | undefined
    let before = -2
    for (let at = message * wordsKept; at < (message + 1) * wordsKept; at++) {
      const number = kept[at] as number
      if (number === 0) {
        clauses.push([])
        denial = undefined
        continue
      }
      const known = texts.get(number % telling)
      if (number < firstWord || !known) continue
      if (negations.has(known.text)) denial = known.text
      // "nothing about cheaters" doesn't deny them
      else if (prepositions.has(known.text) || parting.has(known.text)) denial = undefined
      if (!isTelling(known.text) || (denial !== undefined && flaws.has(known.text))) continue
      clauses.at(-1)?.push({
        word: wordOf(known, denial),
        at,
        isNext: before === at - 1,
        isBehind: determiners.has(textAt(at - 1)),
        isSubject: auxiliaries.has(textAt(at + 1)),
        isTold: number >= telling
      })
      before = at
      denial = undefined
    }
    return clauses
  }

  const scale = complaints / Math.max(1, ids.length)

  // how often each word comes, and where
  const problems: Candidate[] = problemNames.map((name) => ({name, words: [], messages: []}))
  let open = 0
  for (let message = 0; message < ids.length; message++) {
    const told = namedIn(message)
    const isOpen = told.every((problem) => generalProblems.has(problemNames[problem] as string))
    if (isOpen) open++
    for (const problem of told) problems[problem]?.messages.push(message)
    for (const clause of clausesOf(message))
      for (const [index, {word, at, isBehind, isSubject, isTold}] of clause.entries()) {
        word.all++
        if (isBehind || isSubject) word.asThing++
        if (isBehind) {
          word.behind++
          const preposition = textAt(at - 2)
          if (prepositions.has(preposition)) add(word.phrases, preposition)
          const next = clause[index + 1]
          if (!isTold && next?.isNext && !next.isTold && !next.word.isDenied) add(word.followers, next.word)
        }
        if (word.last === message) continue
        word.last = message
        word.messages++
        if (told.length === 0) word.unnamed++
        if (isOpen) word.open++
      }
  }

  /** How many calm messages would hold it if it were no sign of a complaint. */
  const expected = ({messages}: Word): number => (messages * calm) / Math.max(1, ids.length)
  const isRare = (word: Word): boolean => expected(word) >= 4 && word.calm <= expected(word) * 0.15
  const isOfComplaints = (word: Word): boolean => word.calm <= expected(word) * 0.4
  const standsAsThing = ({asThing, all}: Word): boolean => asThing >= all * leastAsThing
  /** "In the rain", "off the lead". */
  const isPhrase = ({phrases, all}: Word): boolean => Math.max(0, ...phrases.values()) * 2 >= all
  /** Calm messages speak of things as complaints do, so a word that they lack is none: "cheaters". */
  const calmSpeaksOfThings = ((): boolean => {
    const things = [...words.values()].filter((word) => expected(word) >= 2 && standsAsThing(word))
    return things.filter((word) => word.calm * 2 >= expected(word)).length * 2 >= things.length
  })()
  const isThing = (word: Word): boolean => !word.isDenied && standsAsThing(word) && !(isRare(word) && (isPhrase(word) || (calmSpeaksOfThings && expected(word) >= 8)))
  const recurs = (word: Word): boolean => word.unnamed >= least && word.unnamed * 2 >= word.messages && isOfComplaints(word)

  /** The words of a clause that may tell a problem: one, or two side by side. */
  const toldIn = (clause: readonly Telling[]): Word[][] =>
    clause.flatMap(({word, isNext, isTold}, index) => {
      if (isTold) return []
      const single = recurs(word) && !isThing(word) ? [[word]] : []
      const near = clause[index - 1]
      const isPair = near && !near.isTold && near.word !== word && [near.word, word].some(recurs) && [near.word, word].every(({unnamed}) => unnamed >= least)
      // "bike lock", "car park"
      const isCompound = isPair && isNext && isThing(near.word) && isThing(word)
      return isPair && !isCompound ? [...single, near.word.number < word.number ? [near.word, word] : [word, near.word]] : single
    })

  /** A thing that fails in ways without a name: it comes in such complaints much oftener than in the others and in calm messages. */
  const failing = (word: Word): boolean => {
    const others = (ids.length - open) * scale + calm
    const asOften = (word.open * others) / Math.max(1, open)
    return !word.isDenied && standsAsThing(word) && word.open >= Math.max(least, fewestOfThing) && asOften >= 4 && (word.messages - word.open) * scale + word.calm <= asOften * 0.4
  }
  const ofThing = new Map([...words.values()].filter(failing).map((word) => [word, {messages: [] as number[], failed: 0}]))
  const candidates = new Map<string, Candidate & {unnamed: number}>()
  for (let message = 0; message < ids.length; message++) {
    const isUnnamed = namedIn(message).length === 0
    const failed = new Set<Word>()
    for (const clause of clausesOf(message)) {
      const fails = clause.some(({word: {text, isDenied}, isTold}) => isTold || isDenied || failuresOf(text).length > 0)
      for (const {word} of clause) {
        const thing = ofThing.get(word)
        if (!thing) continue
        if (thing.messages.at(-1) !== message) thing.messages.push(message)
        if (fails && !failed.has(word)) thing.failed++
        if (fails) failed.add(word)
      }
      for (const told of toldIn(clause)) {
        const key = told.map(({number}) => number).join()
        let candidate = candidates.get(key)
        if (!candidate) {
          candidate = {words: told, messages: [], unnamed: 0}
          candidates.set(key, candidate)
        }
        if (candidate.messages.at(-1) === message) continue
        candidate.messages.push(message)
        if (isUnnamed) candidate.unnamed++
      }
    }
  }
  const frequent = [...candidates.values()].filter(({messages, unnamed}) => unnamed >= least && unnamed * 2 >= messages.length)

  const isToldByName = (messages: readonly number[]): boolean => {
    const isIn = markedIn(messages, ids.length)
    return problems.some((problem) => shared(problem.messages, isIn) >= messages.length * mostOfName)
  }
  const byMessages = (a: Candidate, b: Candidate): number => b.messages.length - a.messages.length || a.words.length - b.words.length
  const failures = [...ofThing].flatMap(([word, {messages, failed}]): Candidate[] => (failed * 2 >= messages.length && !isToldByName(messages) ? [{words: [word], messages}] : []))
  const clusters = joined([...frequent, ...failures].sort(byMessages).slice(0, mostCandidates), ids.length)

  /** What messages share that tell of the same problem in other words: the words that tell, the failures these stand for, and the problems named. */
  const featuresIn = (): {texts: Uint32Array[]; often: number[]; counts: number[]; marks: number} => {
    const numbers = new Map<string, number>()
    const inCalm: number[] = []
    const ofWord = new Map<number, number[]>()
    for (const {number, text, calm: times} of vocabulary.values()) {
      const own = featuresOf(text).map((feature) => {
        const at = numbers.get(feature) ?? numbers.size
        numbers.set(feature, at)
        inCalm[at] = (inCalm[at] ?? 0) + times
        return at
      })
      ofWord.set(number, own)
    }
    const inMessage = (message: number): Set<number> => {
      const row = kept.subarray(message * wordsKept, (message + 1) * wordsKept)
      return new Set(Array.from(row, (number) => ofWord.get(number % telling) ?? []).flat())
    }
    const times = inCalm.map(() => 0)
    for (let message = 0; message < ids.length; message++) for (const feature of inMessage(message)) times[feature] = (times[feature] as number) + 1
    const frequent = [...times.keys()].filter((feature) => (times[feature] as number) > 1).sort((a, b) => (times[b] as number) - (times[a] as number))
    const places = new Map(frequent.slice(0, mostFeatures).map((feature, place) => [feature, place]))
    const counts = [...places.keys()].map((feature) => times[feature] as number)
    const marks = counts.length
    // a name that nobody tells weighs nothing
    const markOf = new Map([...problems.keys()].filter((problem) => problems[problem]?.messages.length).map((problem, at) => [problem, marks + at]))
    return {
      texts: ids.map((_, message) =>
        Uint32Array.from([
          ...[...inMessage(message)].flatMap((feature) => places.get(feature) ?? []).slice(0, featuresKept),
          ...namedIn(message).flatMap((problem) => markOf.get(problem) ?? [])
        ])
      ),
      often: [...[...places.keys()].map((feature, place) => (counts[place] as number) + (inCalm[feature] as number)), ...problems.flatMap(({messages}) => messages.length || [])],
      counts,
      marks
    }
  }
  const features = featuresIn()
  /** Whether something is in most messages of a group, and mostly in these. */
  const isTied = (messages: readonly number[]): boolean => {
    const inGroup = new Map<number, number>()
    for (const message of messages) for (const feature of features.texts[message] as Uint32Array) add(inGroup, feature)
    return [...inGroup].some(([feature, count]) => feature < features.marks && count >= Math.max(messages.length, features.counts[feature] as number) * leastTied)
  }
  /** The words that come so much more often in a group than in all messages. */
  const mostTelling = (messages: readonly number[]): Word[] => {
    const inGroup = new Map<Word, number>()
    for (const message of messages) for (const word of new Set(clausesOf(message).flatMap((clause) => clause.map((one) => one.word)))) add(inGroup, word)
    const weight = ([word, count]: [Word, number]): number => count * Math.log((count * ids.length) / (messages.length * word.messages))
    const told = [...inGroup].sort((a, b) => weight(b) - weight(a))
    return told.slice(0, wordsOfGroup).map(([word]) => word)
  }
  const isNearly = (one: readonly number[], other: readonly number[]): boolean => shared(one, markedIn(other, ids.length)) >= Math.max(one.length, other.length) * nearlyAll
  const groups = groupAlike(features.texts, features.often, features.marks)
    .filter((messages) => messages.length >= least && messages.filter((message) => namedIn(message).length === 0).length * 2 >= messages.length && isTied(messages))
    .filter((messages) => !clusters.some((cluster) => isNearly(cluster.messages, messages)))
    .map((messages): Candidate => ({words: mostTelling(messages), messages}))
  // what a group tells exactly is told of by no name that says less
  const grouped = markedIn(
    [...groups, ...failures].flatMap(({messages}) => messages),
    ids.length
  )
  for (const problem of problems) if (generalProblems.has(problem.name as string)) problem.messages = problem.messages.filter((message) => !grouped[message])
  gather(problems)

  const chosen: {candidate: Candidate; isIn: Uint8Array; narrower: Candidate[]}[] = []
  const covered = new Uint8Array(ids.length)
  const all = [...problems, ...groups, ...clusters].filter(({messages}) => messages.length >= least).sort((a, b) => b.messages.length - a.messages.length)
  for (const candidate of all) {
    const {messages, name} = candidate
    const wider = chosen.find(({isIn}) => shared(messages, isIn) >= messages.length * nearlyAll)
    if (wider) wider.narrower.push(candidate)
    else if (name !== undefined || shared(messages, covered) * 2 < messages.length) {
      for (const message of messages) covered[message] = 1
      chosen.push({candidate, isIn: markedIn(messages, ids.length), narrower: []})
    }
  }

  /** The words of a topic as most wrote them, and what stands around them in most of their places. */
  const labelOf = ({name, words: own, messages}: Candidate): string => name ?? wordingOf(messages.slice(0, mostRead).flatMap(clausesOf), own, textAt)

  const thingsIn = ({words: own, messages}: Candidate): Part[] => {
    const counts = new Map<string, Part & {last: number}>()
    for (const message of messages)
      for (const clause of clausesOf(message))
        for (const [index, {word, isTold, at}] of clause.entries()) {
          if (isTold || own.includes(word) || word.behind < 2 || !isThing(word)) continue
          const next = clause[index + 1]
          const isLong = next?.isNext && (word.followers.get(next.word) ?? 0) * 2 > word.behind && !own.includes(next.word)
          const isSecond =
            clause[index - 1]?.isNext !== undefined && (clause[index - 1]?.word.followers.get(word) ?? 0) * 2 > (clause[index - 1]?.word.behind ?? 0) && clause[index]?.isNext
          if (isSecond) continue
          const thing = isLong ? `${textAt(at)} ${textAt(next.at)}` : textAt(at)
          const known = counts.get(thing)
          if (!known) counts.set(thing, {words: thing, messages: 1, last: message})
          else if (known.last !== message) {
            known.last = message
            known.messages++
          }
        }
    return [...counts.values()].filter((part) => part.messages >= 2).map((part) => ({words: part.words, messages: part.messages}))
  }

  const told = chosen.slice(0, most).map(({candidate, narrower}): Topic => {
    const {messages} = candidate
    const label = labelOf(candidate)
    const examples: ReplyId[] = []
    for (const message of messages) addExample(examples, ids[message] as ReplyId)
    const scaled = (count: number): number => Math.round(count * scale)
    const share = messages.length / ids.length
    const parts = [...narrower.map((one) => ({words: labelOf(one), messages: one.messages.length})), ...thingsIn(candidate)]
      .filter((part) => part.words !== label)
      .sort((a, b) => b.messages - a.messages || (a.words < b.words ? -1 : 1))
      .slice(0, mostParts)
    return {
      words: label,
      messages: scaled(messages.length),
      atMost: scale === 1 ? messages.length : scaled(messages.length + 1.96 * Math.sqrt(messages.length * (1 - share))),
      examples,
      parts: parts.map((part) => ({words: part.words, messages: scaled(part.messages)}))
    }
  })
  return {told, more: chosen.length - told.length}
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** From this share on a word stands as things do. */
const leastAsThing = 0.15
/** A topic of which this share is among another's messages is a part of it. */
const nearlyAll = 0.8
const mostParts = 5
/** A thing is told of where so many complain of it, and fewer than this share of them by one name: "not working 20, of these: kettle 18". */
const fewestOfThing = 5
const mostOfName = 0.7
/** A group is one problem where something is in this share of its messages, and this share of what it is in is in the group. */
const leastTied = 0.45
const wordsOfGroup = 2
/** So many messages give a topic its wording. */
const mostRead = 200

/** Puts the messages of problems that have a heading under it, too, unless one of these tells all of them. */
function gather(problems: readonly Candidate[]): void {
  for (const [heading, names] of Object.entries(headings)) {
    const [whole, ...own] = [heading, ...names].map((name) => problems.find((problem) => problem.name === name) as Candidate)
    const all = [...new Set([whole, ...own].flatMap((problem) => problem?.messages ?? []))].sort((a, b) => a - b)
    if (whole && own.every(({messages}) => messages.length < all.length)) whole.messages = all
  }
}

const markedIn = (messages: readonly number[], of: number): Uint8Array => {
  const marked = new Uint8Array(of)
  for (const message of messages) marked[message] = 1
  return marked
}

const shared = (messages: readonly number[], isIn: Uint8Array): number => messages.reduce((sum, message) => sum + (isIn[message] as number), 0)

/** Joins candidates that are about nearly the same messages; what is among the messages of a larger one goes. Largest first. */
function joined(candidates: readonly Candidate[], of: number): Candidate[] {
  const clusters: (Candidate & {isIn: Uint8Array})[] = []
  for (const {words, messages} of candidates) {
    const wider = clusters.find(({isIn}) => shared(messages, isIn) * 4 >= messages.length * 3)
    if (!wider) {
      clusters.push({words: [...words], messages: [...messages], isIn: markedIn(messages, of)})
      continue
    }
    if (shared(messages, wider.isIn) * 4 < wider.messages.length * 3) continue
    wider.words.push(...words.filter((word) => !wider.words.includes(word)))
    for (const message of messages) {
      if (!wider.isIn[message]) wider.messages.push(message)
      wider.isIn[message] = 1
    }
    wider.messages.sort((a, b) => a - b)
  }
  return clusters
}

/** Of the words around one, so many before and behind it are told with it. */
const widest = 4
/** So many words give a topic its wording. */
const mostTold = 3

/** What stands around each of some words in most of its places: "box … left in the rain by the courier". */
function wordingOf(clauses: readonly Telling[][], words: readonly Word[], textAt: (at: number) => string): string {
  const told = words.slice(0, mostTold).map((word) => {
    const places = clauses.flatMap((clause) => clause.filter((one) => one.word === word).map(({at}) => at))
    const common = (by: number): string => {
      const texts = places.map((at) => textAt(at + by))
      // what one message alone says is no wording of many
      return texts.find((text) => text !== '' && texts.filter((other) => other === text).length >= Math.max(2, texts.length * mostOf)) ?? ''
    }
    const stretch = [word.isDenied ? word.text : common(0) || word.text]
    for (let by = -1; by >= -widest && !word.isDenied && common(by) !== ''; by--) stretch.unshift(common(by))
    for (let by = 1; by <= widest && common(by) !== ''; by++) stretch.push(common(by))
    while (stretch.length > 1 && unopening.has(stretch[0] as string)) stretch.shift()
    while (stretch.length > 1 && functionWords.has(stretch.at(-1) as string)) stretch.pop()
    return {stretch: stretch.join(' '), place: places.reduce((sum, at) => sum + (at % wordsKept), 0) / places.length}
  })
  return told
    .sort((a, b) => a.place - b.place)
    .filter(({stretch}, at) => !told.some((other, place) => other.stretch.includes(stretch) && (other.stretch !== stretch || place < at)))
    .reduce((wording, {stretch}) => continued(wording, stretch), '')
}

/** In how many of its places a word has the same beside it. */
const mostOf = 3 / 4

/** Where one stretch ends as the next one begins, they are one. */
function continued(wording: string, stretch: string): string {
  const words = stretch.split(' ')
  for (let both = words.length; both > 0; both--) if (` ${wording}`.endsWith(` ${words.slice(0, both).join(' ')}`)) return [wording, ...words.slice(both)].join(' ')
  return wording === '' ? stretch : `${wording} … ${stretch}`
}

/** No wording opens with them. */
const unopening = wordSet(
  'like|want|need|get|the|a|an|my|our|your|his|her|their|this|these|some|any|is|was|are|were|be|been|being|has|have|had|do|does|did|i|you|we|it|he|she|they|and|but|that|which|of|so|to|will|would|very|again|then|there|with|for'
)

/** What a word tells of, whatever its endings. */
const featuresOf = (text: string): string[] => [...(isTelling(text) ? [senseOf(text)] : []), ...failuresOf(text).map((failure) => `${failure}…`)]

const isTelling = (text: string): boolean => text.length > 1 && !everyday.has(text) && !functionWords.has(text) && !negations.has(text)

const negations = wordSet('not|no|never|nothing|nobody|none|without')
const auxiliaries = wordSet('is|was|are|were|has|have|had|does|do|did|will|would|can|could|not|never|arrived|came|stopped|keeps|kept|went')
const prepositions = wordSet('in|on|off|under|over|into|onto')
/** "Not late" is no problem. */
const flaws = wordSet('late|broken|damaged|dirty|cold|wrong|missing|lost|faulty|cracked|noisy|slow|rude|expensive|empty|stolen|unhappy')
const parting = wordSet('about|of|for|with|from|against')
const determiners = wordSet('the|a|an|my|our|your|his|her|their|this|these|any|some|no')

/** Words that stand in messages about anything, those that say how somebody feels about it or who they are, and those that only say how much. */
const everyday: ReadonlySet<string> = wordSet(
  `need|needs|needed|want|wants|wanted|like|wish|come|comes|make|makes|making|made|take|takes|taking|took|taken|give|gives|giving|gave|given|put|puts|say|says|saying|said|tell|tells|telling|told|ask|asks|asked|asking|know|knows|knew|think|thinks|thought|see|sees|saw|seen|look|looks|looked|looking|seem|seems|try|tries|tried|trying|use|used|using|uses|keep|keeps|kept|keeping|feel|feels|felt|believe|guess|hope|mean|means|meant|expect|expected|talk|talked|speak|spoke|hear|heard|write|wrote|written|writing|read|call|called|calling|calls|rang|ring|phone|phoned|email|emailed|emails|message|messages|explain|explained|understand|wait|waits|waited|waiting|stand|stood|sit|sat|leave|left|live|lives|find|found|buy|bought|want|happen|happened|happens|start|started|stop|stopped|turn|turned|turns|show|showed|shows|let|lets|kindly|thank|thanks|hi|hello|hey|dear|sir|madam|team|regards|best|sincerely|cheers|mate|guys|guy|folks|ya|u|ur|im|pls|plz|lol|omg|morning|afternoon|evening|night|day|days|week|weeks|weekend|month|months|year|years|hour|hours|hrs|minute|minutes|mins|min|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|birthday|two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozen|first|second|third|fourth|last|next|ago|almost|maybe|perhaps|actually|anyway|exactly|literally|basically|apparently|obviously|clearly|suddenly|finally|totally|completely|absolutely|honestly|twice|once|soon|later|early|whole|full|entire|able|sure|right|good|great|nice|fine|bad|better|worse|worst|little|big|old|new|long|short|real|different|number|thing|things|stuff|way|ways|bit|lot|lots|kind|sort|part|place|point|time|times|people|person|man|woman|company|customer|customers|someone|else|help|helps|helped|issue|issues|problem|problems|complaint|complaints|question|matter|fact|reason|idea|end|side|front|middle|annoy|annoyed|annoying|annoys|angry|upset|upsetting|furious|frustrated|frustrating|frustration|disappointed|disappointing|disappointment|unhappy|happy|disgusted|disgusting|disgrace|disgraceful|livid|fuming|raging|tired|sick|fed|sad|embarrassed|embarrassing|ashamed|shame|shameful|worried|worry|scared|afraid|stress|stressed|stressful|anxious|cry|crying|cried|tears|unacceptable|ridiculous|joke|terrible|awful|horrible|horrendous|pathetic|shocking|shocked|appalled|appalling|useless|hopeless|rubbish|crap|shit|fucking|bloody|damn|hell|idiot|idiots|stupid|clown|clowns|liar|liars|thief|thieves|scam|scammers|criminals|crooks|bastards|love|loved|loves|hate|hated|hates|star|stars|wife|husband|mum|mom|dad|mother|father|daughter|son|sister|brother|gran|grandma|granny|nan|grandad|kid|kids|child|children|baby|family|friend|friends|boss|job|life|died|death|dead|pounds|euros|dollars|euro|pound|quid|bucks|cents|free|unpaid|saved|wet|black|refuse|refused|refuses|reject|rejected|drop|drops|dropped|dropping|renew|renewed|renewal|mark|marked|shut|agent|agents|fing|ing|eat|eats|ate|moron|morons|muppet|muppets|laugh|laughed|laughs|follow|followed|advertise|advertised|brand|rung|men|mortified|owe|owes|owed|nowhere|notice|noticed|mention|mentioned|warn|warned|warning|meh|fell|fall|play|played|move|moved|fire|fired|fake|bot|bots|degrees|killer|killers|nephew|niece|ruin|ruined|ruins|dare|dares|lost|lose|loses|charge|charges|charged|charging|bill|bills|billed|billing|paid|order|orders|ordered|ordering|come|coming|came|arrive|arrives|arrived|arriving|deliver|delivers|delivered|opened|open|refund|refunds|refunded|money|replacement|replace|manager|immediately|compensation|compensate|review|answer|reply|respond|service|support|business|shop|store|pay|paid|paying|sort|sorted|fix|fixed|solve|solved|put|deal|dealing|expect|demand|claim|lawyer|solicitor|account|recommend|experience|treat|treated|treatment|poor|shocking|disgraceful|upsetting|simple|stay|stayed|cost|costs|price|promised|promise|promises|supposed|received|receive|send|sends|sent|sending|check|checked|wrong|wait|note|picture|pictures|photo|photos|address|email|mail|concern|attention|response|urgent|urgently|asap|ever|hope|hoping|move|plan|planned|booked|book|booking|carry|close|closed|since|except|instead|whether|without|within|around|behind|below|above|across|along|away|back|off|far|near|nearly|hardly|barely|rather|quite|enough|too|either|neither|nor|per|upon|against|among|despite|unless|unlike|yourself|themselves|itself|himself|herself|ourselves`
)
