/**
 * What a word is by its form, for phrases that leave the word itself open.
 */
import type {Word} from '../reply/words.ts'
import {wordSet} from '../word-set.ts'

/** Each form is a bit. Every word has the form `anyForm`. */
export const anyForm = 1
export const formBits = {done: 2, ing: 4, number: 8, slot: 16, link: 32} as const
/** All of them. */
export const formMask = 63

const irregularPast = wordSet(
  `been|begun|bent|bought|broken|brought|built|caught|chosen|come|cut|dealt|done|drawn|driven|fed|felt|found|forgotten|frozen|given|gone|got|gotten|had|heard|held|hidden|hit|kept|known|laid|led|left|lent|let|lost|made|meant|met|paid|put|read|rung|run|said|seen|sent|set|shown|shut|sold|spent|split|spoken|spoke|stood|stuck|sworn|taken|taught|thought|thrown|told|understood|undone|upheld|withdrawn|won|worn|written|wrote|rang|took|gave|went|came|saw|did|broke|chose|drew|drove|fell|fallen|forgot|froze|grew|knew|rose|rebuilt|redone|resent|rewritten|reset|used|ran|began|threw|hung|wore|rode|ate|sat|stole|flew|tore|burnt|misread|shrank|shrunk|misspelt`
)
const notPast = wordSet('need|exceed|proceed|indeed|speed|hundred|succeed')
const notIng = wordSet('thing|nothing|anything|something|everything|morning|evening|during|bring|string|spring|pricing')
const numerals = wordSet('one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty')

/** The forms that a word may stand for in a phrase, as bits; most words are no more than any word. */
export function formsOf({kind, text}: Pick<Word, 'kind' | 'text'>): number {
  if (kind === 'slot') return anyForm | formBits.slot | formBits.number
  if (kind !== 'word') return anyForm | formBits[kind]
  if (irregularPast.has(text) || (text.length > 4 && text.endsWith('ed') && !notPast.has(text))) return anyForm | formBits.done
  if (text.length > 4 && text.endsWith('ing') && !notIng.has(text)) return anyForm | formBits.ing
  return numerals.has(text) ? anyForm | formBits.number : anyForm
}
