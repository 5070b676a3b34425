/**
 * What a reply owes: how likely something is asked of it, and how unlikely it is that the reply gives it. The rules of the missing decide by
 * yes and no; here each of these has its chance.
 */
import {customersRead} from '../opinion.ts'
import type {Finding} from '../rule.ts'
import type {MoveKind, ReplyContext} from '../types.ts'
import {messageChances} from './customer.ts'
import {harms} from './messages.ts'
import {debts} from './weighed.ts'

/** Where words of the reply do harm too, less is enough: from this chance on it is told aloud, if hardly either would be wrong. */
const besideHarm = {sureFrom: 0.7, eitherFrom: 0.9}

const evenOdds = 0.5

/** How likely things are, from 0 to 1. */
interface Chances {
  /** Of a move, by words and by what its phrases found. */
  done: (move: MoveKind) => number
  /** Of a move or a rule's fault, by words alone, so that it is the same whatever else is looked for. */
  said: (label: string) => number
}

/**
 * The findings of a rule about something owed, each with how sure it is; undefined for other rules, and where nobody weighed the customer's
 * message.
 */
export function weighOwed(ruleId: string, found: readonly Finding[], context: ReplyContext, {done, said}: Chances): Finding[] | undefined {
  const debt = debts.get(ruleId)
  if (!debt) return undefined
  const reading = customersRead.get(context)
  const asked = debt.asked === 'refusal' ? done('refusal') : reading && messageChances.get(reading)?.[debt.asked]
  if (asked === undefined) return undefined
  const chance = debt.given.reduce((lacking, move) => lacking * (1 - done(move)), asked)
  const isEased = debt.eased?.some((move) => said(move) > evenOdds) === true
  const harmless = (): number => harms.reduce((none, harm) => none * (1 - said(harm)), 1)
  const isSure = !isEased && (chance > debt.sureFrom || (chance > besideHarm.sureFrom && 1 - (1 - chance) * harmless() > besideHarm.eitherFrom))
  return found.map((finding) => ({...finding, confidence: Math.round(chance * 10_000) / 10_000, isSure}))
}
