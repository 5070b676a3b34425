/** Which rules the learned detector weighs, and of what a reply owes, how. */
import type {MoveKind} from '../types.ts'
import type {MessageChances} from './customer.ts'
import {harms} from './messages.ts'

interface Debt {
  /** What asks for it: a move of the reply, or the customer. */
  asked: 'refusal' | keyof MessageChances
  /** The moves of which any one gives it. */
  given: readonly MoveKind[]
  /** Help of another kind: where some of it is likely, the lack is not told aloud. */
  eased?: readonly MoveKind[]
  /** From this chance on it is told aloud. */
  sureFrom: number
}

/** From there on about nine of ten are right. A reason can be given in any words, so that its lack is the least sure. */
export const debts: ReadonlyMap<string, Debt> = new Map<string, Debt>(
  Object.entries({
    apologize: {asked: 'angry', given: ['apology'], sureFrom: 0.8},
    sympathize: {asked: 'angry', given: ['sympathy', 'face-saving'], sureFrom: 0.8},
    'accept-responsibility': {asked: 'complaint', given: ['responsibility', 'action'], eased: ['alternative', 'goodwill', 'invitation'], sureFrom: 0.85},
    'take-action': {asked: 'complaint', given: ['action', 'alternative', 'guidance', 'goodwill', 'invitation'], sureFrom: 0.8},
    'refusal-needs-reason': {asked: 'refusal', given: ['reason'], sureFrom: 0.9},
    'refusal-needs-alternative': {asked: 'refusal', given: ['alternative', 'goodwill', 'fair-question'], sureFrom: 0.65}
  } satisfies Record<string, Debt>)
)

/** Whether the detector says how sure each finding of a rule is. */
export const isWeighed = (ruleId: string): boolean => debts.has(ruleId) || harms.includes(ruleId)
