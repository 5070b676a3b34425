/**
 * Every move's detector. `createLinter({rules, moves: allMoves})` reports them all.
 */

import type {Detector} from '../reading.ts'
import {action} from './action.ts'
import {alternative} from './alternative.ts'
import {apology} from './apology.ts'
import {boundary} from './boundary.ts'
import {empathyRequest} from './empathy-request.ts'
import {faceSaving} from './face-saving.ts'
import {fairQuestion} from './fair-question.ts'
import {goodwill} from './goodwill.ts'
import {gratitude} from './gratitude.ts'
import {guidance} from './guidance.ts'
import {invitation} from './invitation.ts'
import {prevention} from './prevention.ts'
import {reason} from './reason.ts'
import {refusal} from './refusal.ts'
import {responsibility} from './responsibility.ts'
import {sympathy} from './sympathy.ts'

export type {Detector} from '../reading.ts'
export {
  action,
  alternative,
  apology,
  boundary,
  empathyRequest,
  faceSaving,
  fairQuestion,
  goodwill,
  gratitude,
  guidance,
  invitation,
  prevention,
  reason,
  refusal,
  responsibility,
  sympathy
}

export const allMoves: Detector[] = [
  apology,
  sympathy,
  responsibility,
  action,
  refusal,
  reason,
  alternative,
  goodwill,
  guidance,
  faceSaving,
  invitation,
  fairQuestion,
  gratitude,
  prevention,
  boundary,
  empathyRequest
]
