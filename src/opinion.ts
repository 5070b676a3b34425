/**
 * A second opinion on what a reply does, beside phrases: what the linter asks of a learned detector, and knows of it.
 */
import type {FoundMove} from './reading.ts'
import type {Reply} from './reply/read.ts'
import type {Finding} from './rule.ts'
import type {CustomerReading, MoveKind, ReplyContext} from './types.ts'

/** A learned detector, such as `learned` of `reply-lint/learned`. */
export interface Learned {
  /**
   * Reads a reply; what it says of a move or a rule never depends on which others are asked for. Of a reply that is being written, the opinion
   * on it as it stood before may be given, from which no more is taken over than what would be said anew.
   */
  judge(reply: Reply, before?: Opinion): Opinion
  /** Reads a customer's message, as `readCustomer` does. */
  readCustomer(text: string): CustomerReading
}

export interface Opinion {
  /** The moves of a kind, given those that its detector found: without the unlikely ones, and with those that it overlooked. */
  moves(kind: MoveKind, found: readonly FoundMove[]): readonly FoundMove[]
  /** The findings of a rule, likewise, each with how sure it is. The rule must have asked for its moves. */
  findings(ruleId: string, found: readonly Finding[], context: ReplyContext): readonly Finding[]
}

/** Where a processor of unified keeps the learned detector that its rules ask. */
export const secondOpinion = 'replyLintLearned'

/** What the customer's message of a context shows, once somebody has read it. */
export const customersRead: WeakMap<ReplyContext, CustomerReading> = new WeakMap()
