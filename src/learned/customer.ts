/**
 * What a customer's message shows, learned from labelled messages, on top of what the phrases read in it.
 */
import {readMessage} from '../customer/read.ts'
import {read} from '../reply/read.ts'
import type {CustomerReading, Fault} from '../types.ts'
import {clausesOf} from './clauses.ts'
import {type Features, rowsIn} from './features.ts'
import {chance, createScorer, type Model, type Scorer} from './model.ts'

/** What is learned of a message: three yes-or-no questions, and who is at fault. */
export const messageLabels = ['complaint', 'annoyed', 'angry', 'furious', 'company', 'customer', 'third-party'] as const

/** From these log-odds on somebody is held to be at fault. */
const blamedFrom = -0.4

/** From these log-odds on they are held to be angry; to miss it costs more than to sense it once too often. */
const angryFrom = -0.5

/** From these log-odds on a message is a complaint: the customers it learned from complain more often than customers do. */
const complaintFrom = 0.5

/** Less is enough where the phrases read one too. */
const besidePhrases = -0.5

/** Who praises, and complains of nothing that a phrase knows, must complain clearly beside it. */
const besidePraise = 3

/** In words. */
const brief = 8

/** Where the phrases read anger, it is there; they know less of how much. */
const leastAnger = [0, 0, 2, 2] as const

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
    const {reading: byPhrases, unpraised} = readMessage(text)
    const features = messageFeatures(unpraised)
    if (features.ids.length === 0) return byPhrases
    scorer ??= createScorer(messages)
    const odds = scorer.score(features)
    for (const label of labelsOf(byPhrases.complaint, byPhrases.anger, byPhrases.fault)) odds[label] = (odds[label] as number) + (messages.trust[label] as number)
    const [complaint = 0, annoyed = 0, angry = 0, furious = 0, ...blame] = odds
    const least = unpraised !== text ? besidePraise : byPhrases.complaint ? besidePhrases : complaintFrom
    const isComplaint = complaint > least || byPhrases.anger > 0
    // few words without any heat: "There is a scratch on my shelf."
    const isPlain = byPhrases.anger === 0 && !text.includes('!') && text.trim().split(/\s+/, brief + 1).length <= brief
    const learned = !isComplaint ? 0 : isPlain && furious <= 0 ? Number(annoyed > 0) : furious > 0 || byPhrases.abuse ? 3 : angry > angryFrom ? 2 : annoyed > 0 ? 1 : 0
    const reading: CustomerReading = {
      ...byPhrases,
      complaint: isComplaint,
      anger: Math.max(learned, leastAnger[byPhrases.anger]) as CustomerReading['anger'],
      fault: blamedIn(blame)
    }
    // who says that they are furious is not weighed
    const isTold = byPhrases.anger === 3
    messageChances.set(reading, isTold ? {complaint: 1, angry: 1} : {complaint: chance(complaint), angry: Math.min(chance(complaint), chance(angry))})
    return reading
  }
}

function blamedIn(odds: readonly number[]): Fault {
  const most = Math.max(...odds)
  return most > blamedFrom ? (messageLabels.slice(4)[odds.indexOf(most)] as Fault) : 'unknown'
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
export function messageFeatures(text: string): Pick<Features, 'ids' | 'counts'> {
  const message = read(text.slice(0, longest))
  const rowOf = rowsIn(message)
  const most = new Map<number, number>()
  for (const clause of clausesOf(message)) {
    const {length, ids, counts} = rowOf(clause)
    for (let at = 0; at < length; at++) most.set(ids[at] as number, Math.max(most.get(ids[at] as number) ?? 0, counts[at] as number))
  }
  return {ids: [...most.keys()], counts: [...most.values()]}
}
