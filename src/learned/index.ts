/**
 * A second opinion on moves and words, learned from labelled replies: it sees wordings that no phrase lists, and doubts hits that are not
 * meant so. Offline and deterministic; trained by `npm run train` on `fixtures/labelled` and `training/data` alone.
 */
import type {Learned} from '../opinion.ts'
import {createLearned} from './learned.ts'
import {messages} from './message-weights.ts'
import {clauses} from './weights.ts'

export type {Learned, Opinion} from '../opinion.ts'

/** For `createLinter({rules, learned})`. */
export const learned: Learned = /* @__PURE__ */ createLearned({...clauses, messages})
