/**
 * How to make a letter personal, from what it does.
 */
import {createLinter, type Linter} from '../linter.ts'
import {action} from '../moves/action.ts'
import {apology} from '../moves/apology.ts'
import {goodwill} from '../moves/goodwill.ts'
import {gratitude} from '../moves/gratitude.ts'
import {guidance} from '../moves/guidance.ts'
import {reason} from '../moves/reason.ts'
import {refusal} from '../moves/refusal.ts'
import {sympathy} from '../moves/sympathy.ts'
import type {MoveKind} from '../types.ts'

const linter: Linter = /* @__PURE__ */ createLinter({rules: [], moves: [apology, sympathy, refusal, reason, guidance, action, goodwill, gratitude]})

/** What stands in words that fit anyone, in the order in which it is told. */
const byMove: Partial<Record<MoveKind, (words: string) => string>> = {
  apology: (words) => `Say sorry for what happened to this customer; “${words}” fits anyone.`,
  sympathy: (words) => `Name this customer’s feeling and its cause; “${words}” fits anyone.`,
  refusal: (words) => `Say why it is a no in this case; “${words}” reads as if nobody had looked.`,
  reason: (words) => `Say what caused it in this case, and since when; “${words}” is told to all.`,
  gratitude: (words) => `Thank for something that this customer wrote or did; “${words}” thanks nobody in particular.`
}

/** Best first; quotes only what the letters share. */
export function howToMakePersonal(sample: string, wording: readonly string[]): string[] {
  const shared = wording.join(' ').toLowerCase()
  const moves = linter.lint(sample).moves.map(({kind, start, end}) => ({kind, words: sample.slice(start, end).replace(/\s+/g, ' ')}))
  const does = (...kinds: MoveKind[]): boolean => moves.some(({kind}) => kinds.includes(kind))
  const advice = (Object.keys(byMove) as MoveKind[]).flatMap((kind) => {
    const move = moves.find((one) => one.kind === kind && shared.includes(one.words.toLowerCase()))
    return move ? [byMove[kind]?.(move.words) ?? ''] : []
  })
  return [opening(does), ...advice, closing(does, sample)]
}

type Does = (...kinds: MoveKind[]) => boolean

function opening(does: Does): string {
  if (does('apology', 'sympathy', 'refusal')) return 'Open with what this customer wrote: the thing, the day, what it cost them, in their own words.'
  if (does('guidance')) return 'Open with the question that this customer asked, and answer it in a sentence before the steps.'
  return 'Open with what this customer wrote, so that they see that somebody read it.'
}

const passesOn = /\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?|shar(?:ed?|ing))\b[^.!?]{0,60}\b(?:teams?|departments?|colleagues?|managers?)\b/i

/** What may stay the same in every letter. */
function closing(does: Does, sample: string): string {
  if (passesOn.test(sample)) return 'Say what comes of it: who looks at it, and when they will hear from you.'
  if (does('guidance') && !does('apology', 'refusal')) return 'Keep the steps, without those that this customer has done; and put them where people look before they write.'
  if (does('refusal')) return 'Add what this customer can have instead; keep the facts.'
  if (does('action', 'goodwill')) return 'Keep what you did and by when; write what stands around it anew.'
  return 'Keep the facts; write what stands around them anew.'
}
