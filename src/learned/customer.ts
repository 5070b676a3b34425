/**
 * What a customer's message shows, learned from labelled messages, on top of what the phrases read in it.
 */
import {readMessage} from '../customer/read.ts'
import {type Reply, read} from '../reply/read.ts'
import type {CustomerReading, Fault} from '../types.ts'
import {clausesOf} from './clauses.ts'
import {type Features, rowsIn} from './features.ts'
import {chance, createScorer, type Model, type Scorer} from './model.ts'

/** What is learned of a message: three yes-or-no questions, and who is at fault. */
export const messageLabels = ['complaint', 'annoyed', 'angry', 'furious', 'company', 'customer', 'third-party'] as const

/** The log-odds of each. */
type Odds = Readonly<Record<(typeof messageLabels)[number], number>>

/** How likely it is that a customer complains, and that they are angry; from 0 to 1. */
export interface MessageChances {
  complaint: number
  angry: number
}

/** Of the messages that were read. */
export const messageChances: WeakMap<CustomerReading, MessageChances> = new WeakMap()

export function createCustomerReader(messages: Model['messages']): (text: string) => CustomerReading {
  let scorer: Scorer | undefined
  return (text) => {
    const {reading: byPhrases, isFurious, rest, isInnocent, reply} = readMessage(text)
    const features = rest === text && text.length <= longest ? featuresOf(reply) : messageFeatures(rest)
    // of a single word the phrases know all that there is to know
    if (features.ids.length === 0 || !/\S\s+\S/.test(text)) return byPhrases
    scorer ??= createScorer(messages)
    const odds = oddsOf(scorer.score(features), byPhrases, messages.trust)
    const from = toldFrom(byPhrases, isFurious, isInnocent, isPlain(text))
    const shows = (label: keyof typeof from): boolean => odds[label] > from[label]
    const complaint = shows('complaint')
    const anger = complaint ? ((tempers.findLastIndex(shows) + 1) as CustomerReading['anger']) : 0
    const reading: CustomerReading = {...byPhrases, complaint, anger, fault: faultIn(odds, byPhrases, complaint)}
    // who says that they are furious is not weighed
    const isTold = byPhrases.anger === 3
    messageChances.set(reading, isTold ? {complaint: 1, angry: 1} : {complaint: chance(odds.complaint), angry: Math.min(chance(odds.complaint), chance(odds.angry))})
    return reading
  }
}

/** What the words say of each label, and what it adds that the phrases read the same. */
function oddsOf(said: readonly number[], {complaint, anger, fault}: CustomerReading, trust: readonly number[]): Odds {
  const held = new Set(labelsOf(complaint, anger, fault))
  return Object.fromEntries(messageLabels.map((label, at) => [label, (said[at] as number) + (held.has(at) ? (trust[at] as number) : 0)])) as Odds
}

/** How angry they are, from 1 to 3. */
const tempers = ['annoyed', 'angry', 'furious'] as const

const always = Number.NEGATIVE_INFINITY
const never = Number.POSITIVE_INFINITY

/** From which log-odds on each is told, by what the phrases read. Anger that they read is there; how much of it, the words tell better. */
function toldFrom({complaint, anger}: CustomerReading, isFurious: boolean, isInnocent: boolean, plain: boolean): Record<'complaint' | (typeof tempers)[number], number> {
  return {
    complaint: anger > 0 ? always : complaint ? doubtedBelow : isInnocent ? besideInnocence : complaintFrom,
    annoyed: anger > 0 ? always : 0,
    angry: anger >= 2 ? always : plain && anger === 0 ? never : angryFrom,
    furious: isFurious ? always : 0
  }
}

/** What phrases read as a complaint is one, unless its words speak strongly against it. */
const doubtedBelow = -3

/** Who praises, or asks where a thing is, must complain clearly beside it. */
const besideInnocence = 3

/** A complaint that no phrase knows needs more than even odds: the customers it was learned from complain more often than customers do. */
const complaintFrom = 0.8

/** Who is as likely angry as not is told as angry. */
const angryFrom = 0

/** In words. */
const brief = 8

/** Few words without any mark of heat: "There is a scratch on my shelf." */
const isPlain = (text: string): boolean => !text.includes('!') && text.trim().split(/\s+/, brief + 1).length <= brief

/** Where no phrase tells who is at fault, it takes three to one to say so. */
const blamedFrom = 1

function faultIn(odds: Odds, {fault}: CustomerReading, complaint: boolean): Fault {
  // you are not to blame where nothing is complained of
  if (fault === 'company' && !complaint) return 'unknown'
  if (fault !== 'unknown') return fault
  const [blamed] = (['company', 'customer', 'third-party'] as const)
    .filter((who) => odds[who] > blamedFrom && (complaint || who !== 'company'))
    .sort((one, other) => odds[other] - odds[one])
  return blamed ?? 'unknown'
}

/** The numbers of the labels that hold. */
export function labelsOf(complaint: boolean, anger: number, fault: Fault): number[] {
  const holds: Record<(typeof messageLabels)[number], boolean> = {
    complaint,
    annoyed: anger >= 1,
    angry: anger >= 2,
    furious: anger >= 3,
    company: fault === 'company',
    customer: fault === 'customer',
    'third-party': fault === 'third-party'
  }
  return messageLabels.flatMap((label, number) => (holds[label] ? [number] : []))
}

/** In UTF-16 code units: what a message says further down changes little. */
const longest = 20_000

/** The features of all clauses of a message, each once. */
export const messageFeatures = (text: string): Features => featuresOf(read(text.slice(0, longest)))

function featuresOf(message: Reply): Features {
  const rowOf = rowsIn(message)
  const ids: number[] = []
  const most: number[] = []
  // a hash table: of a feature its place, counted from 1 on
  let places = new Int32Array(1024)
  const slotOf = (id: number): number => {
    let slot = id & (places.length - 1)
    for (let place = places[slot] as number; place !== 0 && ids[place - 1] !== id; place = places[slot] as number) slot = (slot + 1) & (places.length - 1)
    return slot
  }
  for (const clause of clausesOf(message)) {
    const {length, ids: own, counts} = rowOf(clause)
    if ((ids.length + length) * 2 > places.length) {
      places = new Int32Array(2 ** Math.ceil(Math.log2((ids.length + length) * 4)))
      for (const [at, id] of ids.entries()) places[slotOf(id)] = at + 1
    }
    for (let at = 0; at < length; at++) {
      const id = own[at] as number
      const count = counts[at] as number
      const slot = slotOf(id)
      const place = places[slot] as number
      if (place === 0) {
        places[slot] = ids.push(id)
        most.push(count)
      } else most[place - 1] = Math.max(most[place - 1] as number, count)
    }
  }
  return {ids, counts: most}
}
