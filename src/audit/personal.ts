/**
 * How to make a letter personal, from what it does.
 */
import {createLinter, type Linter} from '../linter.ts'
import {apology} from '../moves/apology.ts'
import {refusal} from '../moves/refusal.ts'
import {sympathy} from '../moves/sympathy.ts'
import type {MoveKind} from '../types.ts'

const linter: Linter = /* @__PURE__ */ createLinter({rules: [], moves: [apology, sympathy, refusal]})

const byMove: Partial<Record<MoveKind, (words: string) => string>> = {
  apology: (words) => `Say sorry for what happened to this customer; “${words}” fits anyone.`,
  sympathy: (words) => `Name this customer’s feeling and its cause; “${words}” fits anyone.`,
  refusal: (words) => `Say why it is a no in this case; “${words}” reads as if nobody had looked.`
}

/** Best first; quotes only what the letters share. */
export function howToMakePersonal(sample: string, wording: readonly string[]): string[] {
  const shared = wording.join(' ').toLowerCase()
  const seen = new Set<MoveKind>()
  const advice = linter.lint(sample).moves.flatMap(({kind, start, end}) => {
    const words = sample.slice(start, end).replace(/\s+/g, ' ')
    const advise = byMove[kind]
    if (!advise || seen.has(kind) || !shared.includes(words.toLowerCase())) return []
    seen.add(kind)
    return [advise(words)]
  })
  return [
    'Open with what this customer wrote: the thing, the day, what it cost them, in their own words.',
    ...advice,
    'Keep the steps and the facts; write what stands around them anew.'
  ]
}
