/**
 * What the messages before a reply show: whether a dispute goes round, and how long the customer has been waiting.
 */
import {readCustomer} from './customer.ts'
import {createMemory} from './match/repetition.ts'
import {action} from './moves/action.ts'
import {alternative} from './moves/alternative.ts'
import {goodwill} from './moves/goodwill.ts'
import {invitation} from './moves/invitation.ts'
import {refusal} from './moves/refusal.ts'
import type {Detector, Reading} from './reading.ts'
import type {ReplyContext, ThreadMessage} from './types.ts'

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

/** Messages of the customer that wait for the reply, and the time that they have waited at least, where the thread tells it. */
export interface Wait {
  /** Hours; undefined where times are missing. */
  hours: number | undefined
  /** Later messages ask again. */
  isChased: boolean
  /** The customer's messages since the agent's last one. */
  messages: readonly ThreadMessage[]
}

/**
 * The wait before the reply. When the reply itself is sent isn't known; what is known is the time from the first message that nobody
 * answered to the last one.
 */
export function waitBefore({context}: Reading): Wait {
  const all = messagesOf(context)
  const messages = all.slice(all.findLastIndex(({from}) => from === 'agent') + 1)
  const [first, ...later] = messages
  const asks = first ? readCustomer(first.text).asks : []
  const isChased = later.some(({text}) => {
    if (calls.test(text)) return true
    const again = readCustomer(text).asks
    return again.includes('update') || again.some((ask) => asks.includes(ask))
  })
  return {
    hours: hoursBetween(
      first,
      later.findLast(({at}) => at !== undefined && at !== null)
    ),
    isChased,
    messages
  }
}

/** "Hello?", "Anybody there??", "?": calls for an answer, and nothing else. */
const calls = /^(?=[^?]*\?)[^\p{L}\p{N}]*(?:(?:hello+|hi|hey|any(?:body|one)|some(?:body|one)|is|are|you|still|there|here|out)(?![\p{L}\p{N}])[^\p{L}\p{N}]*)*$/iu

/** Whether the wait can be told: messages have times, or there are several that nobody answered, which may ask again. */
export function tellsWait(context: ReplyContext): boolean {
  const messages = messagesOf(context)
  return messages.some((message) => timeOf(message) !== undefined) || messages.slice(-2).filter(({from}) => from === 'customer').length > 1
}

/** The longest time that a message of the customer had waited for the agent's last answer; undefined where times are missing. */
export function lastWait({thread}: ReplyContext): {hours: number; answer: ThreadMessage} | undefined {
  const messages = thread ?? []
  const at = messages.findLastIndex(({from}) => from === 'agent')
  const answer = messages[at]
  const turn = messages.slice(messages.slice(0, Math.max(0, at)).findLastIndex(({from}) => from === 'agent') + 1, Math.max(0, at))
  const hours = hoursBetween(
    turn.find(({from}) => from === 'customer'),
    answer
  )
  return answer && hours !== undefined ? {hours, answer} : undefined
}

function hoursBetween(first: ThreadMessage | undefined, last: ThreadMessage | undefined): number | undefined {
  const [from, to] = [timeOf(first), timeOf(last)]
  return from === undefined || to === undefined ? undefined : (to - from) / 3_600_000
}

function timeOf(message: ThreadMessage | undefined): number | undefined {
  const at = message?.at
  return at === undefined || at === null ? undefined : typeof at === 'number' ? at : Date.parse(at)
}
