/**
 * Recurring problems: what customers complain about most.
 *
 * Method. A topic is two telling words that stand side by side in a customer's message when the words of every letter ("the", "please",
 * "order number") are left out, whatever their order and endings: "late delivery" and "delivery was late" are one. Each message counts once.
 *
 * Error and memory. At most `mostTopics` pairs are remembered. When there are more, the rarest go, and how often those came at most is kept
 * as the floor (lossy counting, Manku and Motwani 2002): a topic that came in later tells its count and by how much it may be too low.
 */
import {createSpeller} from '../reply/fold.ts'
import {type Block, read} from '../reply/read.ts'
import type {Word} from '../reply/words.ts'
import {addExample, copyOf, type ReplyId} from './examples.ts'

const mostTopics = 50_000

/** Of one message; what comes after them is no message of a customer. */
const mostWords = 2_000

export interface Topic {
  /** The words as a customer wrote them. */
  words: string
  messages: number
  /** The messages may be this many at most, where the count is not exact. */
  atMost: number
  examples: ReplyId[]
}

export interface TopicCounter {
  add(message: string, id: ReplyId): void
  /** The topics of at least so many messages, most frequent first; topics that are about the same messages are one. */
  topics(least: number, most: number): Topic[]
}

interface Pair {
  label: [string, string]
  stems: [string, string]
  messages: number
  /** It may have come so often before it was remembered. */
  missed: number
  /** The message that counted last. */
  last: number
  examples: ReplyId[]
  /** The first messages that it came in. */
  seen: number[]
}

/** Of a pair, so many messages are remembered. */
const mostSeen = 20

export function countTopics(capacity: number = mostTopics): TopicCounter {
  const pairs = new Map<string, Pair>()
  const spell = createSpeller()
  let floor = 0
  let message = 0

  /** Forgets the rarest half. */
  const prune = (): void => {
    const bounds = [...pairs.values()].map(({messages, missed}) => messages + missed).sort((a, b) => a - b)
    floor = bounds[bounds.length >> 1] as number
    for (const [key, {messages, missed}] of pairs) if (messages + missed <= floor) pairs.delete(key)
  }

  const count = (before: Telling, word: Telling, id: ReplyId): void => {
    const key = before.stem < word.stem ? `${before.stem} ${word.stem}` : `${word.stem} ${before.stem}`
    const pair = pairs.get(key)
    if (!pair) {
      pairs.set(copyOf(key), {
        label: [copyOf(before.text), copyOf(word.text)],
        stems: [copyOf(before.stem), copyOf(word.stem)],
        messages: 1,
        missed: floor,
        last: message,
        examples: [id],
        seen: [message]
      })
      return
    }
    if (pair.last === message) return
    pair.last = message
    pair.messages++
    addExample(pair.examples, id)
    if (pair.seen.length < mostSeen) pair.seen.push(message)
  }

  return {
    add(text, id) {
      message++
      for (const block of read(text.slice(0, mostWords * 8), spell).blocks)
        if (isProse(block))
          for (const clause of tellingWords(block.words))
            for (const [at, word] of clause.entries()) {
              const before = clause[at - 1]
              if (before && before.stem !== word.stem) count(before, word, id)
            }
      if (pairs.size > capacity) prune()
    },
    topics(least, most) {
      const frequent = [...pairs.entries()]
        .filter(([, {messages}]) => messages >= least)
        .sort(([a, one], [b, other]) => other.messages - one.messages || (a < b ? -1 : 1))
        .map(([, pair]) => pair)
      const messagesWith = new Map<string, Set<number>>()
      for (const {stems, seen} of frequent)
        for (const stem of stems) {
          const messages = messagesWith.get(stem) ?? new Set()
          for (const one of seen) messages.add(one)
          messagesWith.set(stem, messages)
        }
      const chosen: Joined[] = []
      for (const pair of frequent) {
        const same = chosen.find((other) => isSame(other, pair, messagesWith))
        if (same) join(same, pair)
        else if (chosen.length === most) break
        else chosen.push({pair, words: [...pair.label], stems: [...pair.stems]})
      }
      return chosen.map(({pair: {messages, missed, examples}, words}) => ({words: words.join(' '), messages, atMost: messages + missed, examples}))
    }
  }
}

/** A topic of several pairs: "parcel never" and "never arrived". */
interface Joined {
  pair: Pair
  words: string[]
  stems: string[]
}

/** They share a word; as far as is known, the other's messages are among those of the one, and most of these hold all its words. */
function isSame({pair: {seen}, stems}: Joined, other: Pair, messagesWith: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  if (!other.stems.some((stem) => stems.includes(stem))) return false
  const known = other.seen.filter((message) => message <= (seen.at(-1) as number))
  const shared = known.filter((message) => seen.includes(message)).length
  const isMost = (part: number, all: number): boolean => part > 0 && part * 4 >= all * 3
  return isMost(shared, known.length) && other.stems.every((stem) => isMost(seen.filter((message) => messagesWith.get(stem)?.has(message)).length, seen.length))
}

/** Puts the word that is new before or behind the one that both have. */
function join(joined: Joined, {label, stems}: Pair): void {
  for (const [own, other] of [
    [0, 1],
    [1, 0]
  ] as const) {
    const at = joined.stems.indexOf(stems[own])
    if (at < 0 || joined.stems.includes(stems[other])) continue
    const place = own === 0 ? at + 1 : at
    joined.words.splice(place, 0, label[other])
    joined.stems.splice(place, 0, stems[other])
    return
  }
}

/** "Hello, it broke again!" looks like a greeting. */
const isProse = ({kind}: Block): boolean => kind === 'body' || kind === 'list' || kind === 'greeting'

interface Telling {
  text: string
  stem: string
}

/** The telling words of each clause. */
function tellingWords(words: readonly Word[]): Telling[][] {
  const clauses: Telling[][] = []
  let clause: Telling[] = []
  for (const {text, kind, before} of words.slice(0, mostWords)) {
    if (before !== '' && before !== '\n') {
      clauses.push(clause)
      clause = []
    }
    if (kind === 'word' && text.length > 1 && text.length <= 30 && !everyday.has(text)) clause.push({text, stem: stemOf(text)})
  }
  clauses.push(clause)
  return clauses
}

/** Without the commonest endings: enough to tell "deliver", "delivers", "delivered" as one. */
function stemOf(word: string): string {
  if (negations.has(word)) return 'not'
  if (word.length < 4 || word.endsWith('ss')) return word
  const stem = word
    .replace(/(?:'s?|s)$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ing|ed|e)$/, '')
  return stem.length < 3 ? word : stem.replace(/([bdglmnprt])\1$/, '$1')
}

const negations = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'without'])

/** Words that stand in messages about anything. */
const everyday: ReadonlySet<string> = new Set(
  `a|an|the|this|that|these|those|it|its|i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|they|them|their|one|ones|someone|somebody|anyone|anybody|everyone|everything|something|anything|who|whom|whose|which|what|where|when|why|how|and|or|but|so|if|then|than|because|as|since|while|until|till|though|although|of|in|on|at|to|from|by|for|with|about|into|onto|over|under|after|before|during|between|through|up|down|out|off|per|via|am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|doing|done|will|would|shall|should|can|could|may|might|must|ought|need|needs|needed|want|wants|wanted|like|wish|let|get|gets|got|getting|go|goes|going|gone|went|come|comes|make|makes|made|take|takes|took|give|gave|put|say|says|said|tell|tells|told|ask|asked|know|think|thought|see|saw|seen|look|looks|looked|seem|seems|try|tried|trying|use|used|keep|keeps|kept|please|kindly|thank|thanks|hi|hello|hey|dear|sir|madam|team|regards|best|sincerely|cheers|morning|afternoon|evening|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|ago|now|just|only|also|too|very|really|quite|so|such|more|most|much|many|some|any|all|both|each|every|other|another|same|own|even|ever|yet|still|already|always|often|usually|almost|again|back|here|there|well|maybe|perhaps|actually|anyway|however|yes|ok|okay|sorry|number|thing|things|way|bit|lot|sure|able|right|good|great|help|issue|issues|problem|problems|time|times|people|guy|guys|company|customer|customers`.split(
    '|'
  )
)
