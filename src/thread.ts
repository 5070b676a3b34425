/**
 * What the messages before a reply show: whether a dispute goes round, and how long the customer has been waiting.
 */
import {readCustomer} from './customer.ts'
import {lazily} from './lazily.ts'
import {createMemory} from './match/repetition.ts'
import {action} from './moves/action.ts'
import {alternative} from './moves/alternative.ts'
import {goodwill} from './moves/goodwill.ts'
import {invitation} from './moves/invitation.ts'
import {refusal} from './moves/refusal.ts'
import type {Detector, Reading} from './reading.ts'
import {timeOf} from './time.ts'
import type {Need, ReplyContext, ThreadMessage} from './types.ts'

/** The messages of the thread; the customer's last one goes with them, whether or not the thread holds it. */
export function messagesOf({thread, customer}: ReplyContext): readonly ThreadMessage[] {
  const messages = thread ?? []
  if (!customer || messages.some(({from, text}) => from === 'customer' && text.trim() === customer.trim())) return messages
  return [...messages, {from: 'customer', text: customer}]
}

const steps = [action, alternative, goodwill, invitation]

/** What `goesRound` asks for; a rule that uses it names these among its moves. */
export const disputeMoves: readonly Detector[] = [refusal, action, alternative, goodwill, invitation]

/** The dispute has gone round so many times, and the reply refuses again or brings nothing new. */
export function goesRound(reading: Reading, rounds: number): boolean {
  const brings = reading.moves(refusal).length === 0 && steps.some((move) => reading.moves(move).length > 0)
  return !brings && roundsOf(reading) >= rounds
}

/**
 * How often the customer has renewed a demand that the agent had refused: asked for the same again, or in nearly the same words; a message that
 * neither complains nor asks settles it.
 */
function roundsOf(reading: Reading): number {
  const demanded = createMemory()
  const asked = new Set<string>()
  let rounds = 0
  let isRefused = false
  for (const {from, text} of messagesOf(reading.context)) {
    const message = reading.other(text)
    if (from === 'agent') {
      isRefused ||= message.moves(refusal).length > 0
      continue
    }
    const {asks, complaint} = readCustomer(text)
    if (isRefused && (asks.some((ask) => asked.has(ask)) || demanded.repeatedIn(message.reply).length > 0)) {
      rounds++
      isRefused = false
    } else if (!complaint && asks.length === 0) rounds = 0
    demanded.add(message.reply)
    for (const ask of asks) asked.add(ask)
  }
  return rounds
}

/** How long the customer has been waiting for the reply. */
export interface Wait {
  /** Undefined where times are missing, and where nobody waits. */
  hours: number | undefined
  /** The hours count until the reply; else until the last message that has a time, and the customer waited longer. */
  isWhole: boolean
  /** Later messages ask again. */
  isChased: boolean
}

/**
 * The wait before the reply: from the first message that wants an answer and got none until the reply. Where nobody knows when that is sent,
 * until the last message, which is the least that they waited.
 */
export function waitBefore(context: ReplyContext): Wait {
  const [first, ...later] = waiting(context)
  const asks = first ? readCustomer(first.text).asks : []
  const isChased = later.some(({text}) => {
    if (calls().test(text)) return true
    const again = readCustomer(text).asks
    return again.includes('update') || again.some((ask) => asks.includes(ask))
  })
  const [begun, sent] = [timeOf(first?.at), timeOf(context.at)]
  const times = later.flatMap(({at}) => timeOf(at) ?? [])
  const last = Math.max(...times, begun ?? 0)
  // a reply that is dated before what it answers tells nothing
  const isWhole = sent !== undefined && sent >= last
  const until = isWhole ? sent : times.length > 0 ? last : undefined
  return {hours: begun === undefined || until === undefined ? undefined : (until - begun) / hour, isWhole, isChased}
}

const hour = 3_600_000

/** The customer's messages since the agent's last one. */
export function unanswered(context: ReplyContext): readonly ThreadMessage[] {
  const messages = messagesOf(context)
  return messages.slice(messages.findLastIndex(({from}) => from === 'agent') + 1)
}

/** Those from the first that wants an answer. */
function waiting(context: ReplyContext): readonly ThreadMessage[] {
  const messages = unanswered(context)
  const first = messages.findIndex(({text}) => !settles(text))
  return first < 0 ? [] : messages.slice(first)
}

/** "Great, thank you!": nobody waits for an answer to that. */
function settles(text: string): boolean {
  const {complaint, asks} = readCustomer(text)
  return thanks.test(text) && !complaint && asks.length === 0 && !text.includes('?')
}

const thanks =
  /^\W*(?:(?:ok(?:ay)?|great|perfect|brilliant|lovely|super|ah|oh|many|got it|(?:that|it|this|everything)(?:['’]s)? (?:works?|worked|did (?:it|the trick)|fixed it|sorted|arrived)(?: (?:now|again|fine|perfectly|today))?|all (?:good|sorted)|wonderful|amazing|excellent|fantastic|you['’]re (?:a star|the best|brilliant)|so|yes|yay|no worries)\b\W*)*(?:thanks?|thank you|cheers|ta)\b/i

/** "Hello?", "Anybody there??", "?": calls for an answer, and nothing else. */
const calls = lazily(() => /^(?=[^?]*\?)[^\p{L}\p{N}]*(?:(?:hello+|hi|hey|any(?:body|one)|some(?:body|one)|is|are|you|still|there|here|out)(?![\p{L}\p{N}])[^\p{L}\p{N}]*)*$/iu)

/** What the context lacks to tell whether the customer waited for so many hours: the times of their messages, or that of the reply. */
export function lacksWait(context: ReplyContext, least: number): Need[] {
  const [first, ...later] = waiting(context)
  const {hours, isWhole} = waitBefore(context)
  const isTold = hours !== undefined && (isWhole || hours >= least)
  const isTimed = timeOf(first?.at) !== undefined
  // several messages tell by themselves whether they ask again
  if (isTold || (later.length > 0 && hours === undefined) || (lastWait(context)?.hours ?? 0) >= least) return []
  if (!first) return messagesOf(context).some(({at}) => timeOf(at) !== undefined) ? [] : ['thread.at']
  return [...(isTimed ? [] : ['thread.at' as const]), ...(timeOf(context.at) === undefined ? ['at' as const] : [])]
}

/** The longest time that a message of the customer had waited for the agent's last answer; undefined where times are missing. */
export function lastWait({thread}: ReplyContext): {hours: number; answer: ThreadMessage} | undefined {
  const messages = thread ?? []
  const at = messages.findLastIndex(({from}) => from === 'agent')
  const answer = messages[at]
  const turn = messages.slice(messages.slice(0, Math.max(0, at)).findLastIndex(({from}) => from === 'agent') + 1, Math.max(0, at))
  const [from, to] = [timeOf(turn.find(({from}) => from === 'customer')?.at), timeOf(answer?.at)]
  return answer && from !== undefined && to !== undefined ? {hours: (to - from) / hour, answer} : undefined
}
