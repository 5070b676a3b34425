/**
 * Reads the customer's message: whether it complains, how angry it is, who seems to be at fault, and what it asks for.
 */
import {compileMatcher, type Matcher} from '../match/matcher.ts'
import {customersRead} from '../opinion.ts'
import {lookAnew, type Reading, startReading} from '../reading.ts'
import {createSpeller, type Speller} from '../reply/fold.ts'
import {type Reply, read} from '../reply/read.ts'
import {show} from '../setting.ts'
import type {CustomerReading, ReplyContext} from '../types.ts'
import {abusePhrases, isAbusive, isInsulted} from './abuse.ts'
import {angerPhrases, repeated, temperOf} from './anger.ts'
import {askPhrases, asksIn} from './asks.ts'
import {claims, complaintPhrases, isInquiring, isLooking, tellsTrouble} from './complaint.ts'
import {faultOf, faultPhrases} from './fault.ts'
import {type Message, messageOf} from './message.ts'
import {goodPhrases, withoutGood} from './praise.ts'

let compiled: {matcher: Matcher; speller: Speller} | undefined

/** Compiled when the first message comes. */
function compile(): {matcher: Matcher; speller: Speller} {
  const matcher = compileMatcher([...new Set([goodPhrases, complaintPhrases, angerPhrases(), abusePhrases, faultPhrases, askPhrases()].flat())])
  return {matcher, speller: createSpeller(matcher.meaningOf)}
}

/** Reads a customer's message. Throws a `TypeError` where it is no string. */
export const readCustomer = (text: string): CustomerReading => readMessage(text).reading

/**
 * What a message shows, its text as it was read, and, where nothing in it complains, whether it praises or asks after a thing, and what is left of it
 * without its praise and its plain business. Throws as `readCustomer` does.
 */
export function readMessage(text: string): {reading: CustomerReading; isFurious: boolean; rest: string; isInnocent: boolean; reply: Reply} {
  if (typeof text !== 'string') throw new TypeError(`The customer's message is ${show(text)}; expected a string`)
  compiled ??= compile()
  const {matcher, speller} = compiled
  const readingOf = (text: string): Reading => startReading(read(text, speller), {}, lookAnew(matcher), readingOf)
  const own = readingOf(text)
  const message = messageOf(text, own)
  const tells = tellsTrouble(message)
  const abuse = isAbusive(message)
  const insulted = isInsulted(message)
  const temper = temperOf(message, tells)
  const complaint = abuse || insulted || tells || claims(message) || isLooking(message) || temper.complains || message.stars <= 3
  const anger = abuse ? 3 : insulted && temper.anger < 2 ? 2 : complaint ? temper.anger : 0
  const isDone = tells || temper.isIronic || anger >= 2 || message.has(repeated) || (anger > 0 && isLooking(message))
  const fault = faultOf(message, complaint, isDone)
  return {isFurious: anger === 3 && (abuse || temper.isFurious), reading: {complaint, anger, abuse, fault, asks: asksIn(message)}, ...restOf(message, complaint), reply: own.reply}
}

function restOf(message: Message, complaint: boolean): {rest: string; isInnocent: boolean} {
  const {text, good} = message
  if (complaint) return {rest: text, isInnocent: false}
  return {rest: withoutGood(text, good), isInnocent: good.praised.length + good.past.length > 0 || isInquiring(message)}
}

/** What the customer's message of a context shows, read at most once; undefined where there is none. */
export function customerOf(context: ReplyContext): CustomerReading | undefined {
  const {customer} = context
  if (typeof customer !== 'string') return undefined
  let known = customersRead.get(context)
  if (!known) {
    known = readCustomer(customer)
    customersRead.set(context, known)
  }
  return known
}
