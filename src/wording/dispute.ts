/**
 * Whether there is something that another look may change. A rule of words asks it too, so the customer's message is not read for it.
 */
import {customersRead} from '../opinion.ts'
import type {Reading} from '../reading.ts'
import type {ReplyContext} from '../types.ts'

/**
 * What happened, or what was charged, is in question, so that another look may change something; what a calm question is answered with, and what
 * goes for everybody, it can't change.
 */
export const isDisputed = ({context, reply}: Reading): boolean =>
  customersRead.get(context)?.complaint !== false && !asksCalmly(context) && !reply.blocks.some(({text}) => forEverybody.test(text) && !charged.test(text))
const forEverybody =
  /\b(?:(?:days?|weeks?|months?)['’]?s? (?:written )?notice|notice periods?|periods? of notice|by law|the law|legally|statut\w+|legislation|regulations?|competition|contest|prize draw|raffle|lottery|jury|entries|entrants)\b/i
const charged = /[£$€]|\b(?:charg\w+|fees?|fines?|fined|refunds?|deposits?|bills?|claims?)\b/i

/** Ends in a question, and nobody read anger in it. */
const asksCalmly = (context: ReplyContext): boolean => (customersRead.get(context)?.anger ?? 0) === 0 && /\?\s*$/.test((context.customer ?? '').slice(-200))
