/**
 * What the messages before a reply show: whether a dispute goes round, and how long the customer has been waiting.
 */
import {isAnswer, turnOf} from './context.ts'
import {customerOf, readCustomer} from './customer/read.ts'
import {wholeSentence, wordsOf} from './match/match.ts'
import {createMemory} from './match/repetition.ts'
import {action} from './moves/action.ts'
import {alternative} from './moves/alternative.ts'
import {goodwill} from './moves/goodwill.ts'
import {invitation} from './moves/invitation.ts'
import {reason} from './moves/reason.ts'
import {refusal} from './moves/refusal.ts'
import type {Detector, Reading} from './reading.ts'
import {timeOf} from './time.ts'
import {capsOffer, demands, hasAccepted, holdsFast, isChaser, isOver, mattersIn, namesSum, onlyAsks, pressesOn, promisedWithin, settles} from './turn.ts'
import type {Need, ReplyContext, ThreadMessage} from './types.ts'

/** The messages of the thread that somebody wrote; the customer's last one goes with them, whether or not the thread holds it. */
export function messagesOf({thread, customer}: ReplyContext): readonly ThreadMessage[] {
  const messages = writtenIn(thread ?? [])
  if (!customer || turnOf(messages) === customer || messages.some(({from, text}) => from === 'customer' && text.trim() === customer.trim())) return messages
  return [...messages, {from: 'customer', text: customer}]
}

const writtenIn = (thread: readonly ThreadMessage[]): readonly ThreadMessage[] => thread.filter((message) => message.from === 'customer' || isAnswer(message))

/**
 * The customer thanks, or only asks something where no message of the thread tells of trouble: then nothing is owed for whose fault it was. False
 * where no message is known.
 */
export function isAtEase(context: ReplyContext): boolean {
  const {customer} = context
  const reading = customerOf(context)
  if (!customer || !reading || reading.complaint) return false
  if (settles(customer) || isOver(customer)) return true
  const earlier = messagesOf(context).flatMap(({from, text}) => (from === 'customer' ? [readCustomer(text)] : []))
  return onlyAsks(customer) && [reading, ...earlier].every(({complaint, fault, asks}) => !complaint && fault === 'unknown' && asks.length === 0)
}

const steps = [action, alternative, goodwill, invitation]

/** What `goesRound` asks for; a rule that uses it names these among its moves. */
export const disputeMoves: readonly Detector[] = [refusal, reason, action, alternative, goodwill, invitation]

/** The dispute has gone round so many times, and the reply refuses again or brings nothing new. */
export function goesRound(reading: Reading, rounds: number): boolean {
  return !brings(reading) && roundsOf(reading) >= rounds
}

/** The customer's latest message complains, demands or protests; true where there is none. */
export function isDisputed(context: ReplyContext): boolean {
  const last = messagesOf(context).findLast(({from}) => from === 'customer')
  return last === undefined || (demands(last.text) && !hasAccepted(last.text))
}

/** Does or offers something, and refuses nothing: "£20 is the most that I can give you" refuses all above. */
const brings = (reading: Reading): boolean => !reading.has(refusal) && steps.some((move) => reading.moves(move).some((step) => !capsOffer(wordsOf(wholeSentence(step)))))

/** The reply offers something of ours, after messages that offered nothing: a no with a way out of it. */
export function offersAnew(reading: Reading): boolean {
  const offers = (message: Reading): boolean => [alternative, goodwill].some((move) => message.has(move))
  const isOurs = [alternative, goodwill, action].some((move) => reading.moves(move).some((step) => ours.test(wordsOf(wholeSentence(step)))))
  return isOurs && !messagesOf(reading.context).some(({from, text}) => from === 'agent' && (offers(reading.other(text)) || capsOffer(text)))
}
const ours = /\b(?:I|we)(?:['’]ll| can| could| will|['’]ve| have)\b(?! not|['’]t)(?! only\b)/

/** "We checked, it is correct": to have looked is no help. */
const onlyLooks = (message: Reading): boolean => steps.every((move) => message.moves(move).every((step) => looked.test(wordsOf(step))))
const looked = /\b(?:checked|verified|reviewed|looked|gone (?:through|over)|went (?:through|over))\b/i

const asksWhy = /\b(?:why|how come)\b/i

/** A goodwill offer, another way, or a sum. */
const offersIn = (message: Reading, text: string): boolean => message.has(alternative) || message.has(goodwill) || namesSum(text)

/** How often the customer has asked again or protested after a no; to take the no, or to ask for something else, settles it. */
function roundsOf(reading: Reading): number {
  const demanded = createMemory()
  const asked = new Set<string>()
  const matters = new Set<string>()
  let rounds = 0
  let [wasRefused, isRefused, isDemanded] = [false, false, false]
  // who goes no further makes of each offer that was turned down a no
  const isLast = capsOffer(reading.reply.text)
  for (const {from, text} of messagesOf(reading.context)) {
    const message = reading.other(text)
    if (from === 'agent') {
      // to a demand, a reason and nothing else is a no
      const refuses =
        message.has(refusal) ||
        (isLast && offersIn(message, text)) ||
        (holdsFast(text) && (!brings(message) || onlyLooks(message))) ||
        (isDemanded && message.has(reason) && !brings(message) && !text.includes('?'))
      // after a no, what brings nothing is one more
      isRefused = refuses || (wasRefused && !brings(message))
      wasRefused ||= refuses
      if (refuses) for (const matter of mattersIn(text)) matters.add(matter)
      continue
    }
    isDemanded = demands(text) && !asksWhy.test(text)
    const {asks} = readCustomer(text)
    const isAgain = wasRefused && (asks.some((ask) => asked.has(ask)) || demanded.repeatedIn(message.reply).length > 0 || pressesOn(text, matters))
    if (isRefused && isAgain) {
      rounds++
      isRefused = false
    } else if (!isAgain) rounds = 0
    if (hasAccepted(text)) [wasRefused, isRefused] = [false, false]
    demanded.add(message.reply)
    for (const ask of asks) asked.add(ask)
    // what they press on with belongs to it
    if (!wasRefused || isAgain) for (const matter of mattersIn(text)) matters.add(matter)
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
  const [first, ...later] = wanting(unanswered(context))
  const asks = first ? readCustomer(first.text).asks : []
  const isChased = later.some(({text}) => {
    if (isChaser(text)) return true
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

/** The thread doesn't end with a thank-you. */
export const isAnswerAwaited = (context: ReplyContext): boolean => unanswered(context).length === 0 || wanting(unanswered(context)).length > 0

/** Those from the first that wants an answer, and was not taken back since. */
function wanting(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const open = messages.slice(messages.findLastIndex(({text}) => isOver(text)) + 1)
  const first = open.findIndex(({text}) => !settles(text))
  return first < 0 ? [] : open.slice(first)
}

/** A time by which our last message promised word, in its own words, and how long the customer has been waiting for it since. */
export interface BrokenPromise {
  words: string
  hours: number
}

/** Undefined where none was made, it isn't due yet, or nobody knows. */
export function brokenPromise(context: ReplyContext): BrokenPromise | undefined {
  const promise = latestPromise(context)
  const until = Math.max(timeOf(context.at) ?? 0, ...unanswered(context).flatMap(({at}) => timeOf(at) ?? []))
  return promise && until > promise.made + promise.within ? {words: promise.words, hours: (until - promise.made) / hour} : undefined
}

function latestPromise({thread}: ReplyContext): {words: string; made: number; within: number} | undefined {
  const message = thread?.findLast(({from}) => from === 'agent')
  const made = timeOf(message?.at)
  const promise = message && made !== undefined ? promisedWithin(message.text) : undefined
  return promise && made !== undefined ? {words: promise.words, made, within: promise.hours * hour} : undefined
}

/** What the context lacks to tell whether the customer waited for so many hours: the times of their messages, or that of the reply. */
export function lacksWait(context: ReplyContext, least: number): Need[] {
  const [first, ...later] = wanting(unanswered(context))
  const {hours, isWhole} = waitBefore(context)
  const isTold = hours !== undefined && (isWhole || hours >= least)
  const isTimed = timeOf(first?.at) !== undefined
  // several messages tell by themselves whether they ask again
  if (isTold || (later.length > 0 && hours === undefined) || (lastWait(context)?.hours ?? 0) >= least || (brokenPromise(context)?.hours ?? 0) >= least) return []
  if (!first && latestPromise(context) && timeOf(context.at) === undefined) return ['at']
  if (!first) return messagesOf(context).some(({at}) => timeOf(at) !== undefined) ? [] : ['thread.at']
  return [...(isTimed ? [] : ['thread.at' as const]), ...(timeOf(context.at) === undefined ? ['at' as const] : [])]
}

/** The longest time that a message of the customer had waited for the agent's last answer; undefined where times are missing. */
export function lastWait({thread}: ReplyContext): {hours: number; answer: ThreadMessage} | undefined {
  const messages = writtenIn(thread ?? [])
  const at = messages.findLastIndex(({from}) => from === 'agent')
  const answer = messages[at]
  const turn = messages.slice(messages.slice(0, Math.max(0, at)).findLastIndex(({from}) => from === 'agent') + 1, Math.max(0, at))
  const [from, to] = [timeOf(wanting(turn)[0]?.at), timeOf(answer?.at)]
  return answer && from !== undefined && to !== undefined ? {hours: (to - from) / hour, answer} : undefined
}
