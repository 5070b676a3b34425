/**
 * A second opinion on moves and words, learned from labelled replies: it sees wordings that no phrase lists, and doubts hits that are not
 * meant so. Offline and deterministic; trained by `npm run train` on `fixtures/labelled` and `training/data` alone.
 */
import {type Learned, secondOpinion} from '../opinion.ts'
import type {Attachable} from '../retext/attach.ts'
import type {CustomerReading} from '../types.ts'
import {createCustomerReader} from './customer.ts'
import {createLearned} from './learned.ts'
import {messages} from './message-weights.ts'
import {clauses} from './weights.ts'

export type {Learned, Opinion} from '../opinion.ts'

/** A learned detector that is a retext plugin as well. */
export interface LearnedPlugin extends Learned {
  (this: Attachable): undefined
}

/** Reads a customer's message as `readCustomer` of `reply-lint` does, with what was learned of messages. Throws a `TypeError` where it is no string. */
export const readCustomer: (text: string) => CustomerReading = /* @__PURE__ */ createCustomerReader(messages)

/** For `createLinter({rules, learned})`, and for `retext().use(recommended).use(learned)`, where all rules on the processor ask it. */
export const learned: LearnedPlugin = /* @__PURE__ */ Object.assign(
  function (this: Attachable): undefined {
    this.data(secondOpinion, learned)
  },
  // not by a spread, which bundlers keep: who only reads customers doesn't pay for the clauses
  /* @__PURE__ */ createLearned(/* @__PURE__ */ Object.assign({messages}, clauses)),
  {readCustomer}
)
