/**
 * What a reply owes: how likely something is asked of it, and how unlikely it is that the reply gives it. The rules of the missing decide by
 * yes and no; here each of these has its chance.
 */
import {customersRead} from '../opinion.ts'
import type {Finding} from '../rule.ts'
import type {MoveKind, ReplyContext} from '../types.ts'
import {messageChances} from './customer.ts'
import {debts} from './weighed.ts'

/** Where words of the reply do harm too, less is enough: from this chance on it is told aloud, if hardly either would be wrong. */
const besideHarm = {sureFrom: 0.7, eitherFrom: 0.9}

/**
 * The findings of a rule about something owed, each with how sure it is, given the chances of moves and of harm done by words; undefined for other
 * rules, and where nobody weighed the customer's message.
 */
export function weighOwed(ruleId: string, found: readonly Finding[], context: ReplyContext, chanceOf: (move: MoveKind) => number, harmDone: () => number): Finding[] | undefined {
  const debt = debts.get(ruleId)
  if (!debt) return undefined
  const reading = customersRead.get(context)
  const asked = debt.asked === 'refusal' ? chanceOf('refusal') : reading && messageChances.get(reading)?.[debt.asked]
  if (asked === undefined) return undefined
  const lackOf = (moves: readonly MoveKind[], before: number): number => moves.reduce((lacking, move) => lacking * (1 - chanceOf(move)), before)
  const chance = lackOf(debt.given, asked)
  const aloud = lackOf(debt.eased ?? [], chance)
  const isSure = aloud > debt.sureFrom || (aloud > besideHarm.sureFrom && 1 - (1 - aloud) * (1 - harmDone()) > besideHarm.eitherFrom)
  return found.map((finding) => ({...finding, confidence: Math.round(chance * 10_000) / 10_000, isSure}))
}
