/**
 * Moves a fact off the customer: "you entered the wrong address" becomes "the wrong address was entered". Only where the sentence is sure to
 * stay grammatical and says no more and no less.
 */
import {type Match, sentenceOf, wordsOf} from '../match/match.ts'

const thing =
  '((?:[a-z-]+ )?(?:address|name|date|number|code|postcode|size|email|password|amount|account|box|form|file|photo|model|option|link|label|receipt|invoice|reading|signature|document|details|measurements)(?:s|es)?)'
const place = '((?: (?:on|in|at|for|during|into|under) (?!.*\\b(?:and|or|then|you)\\b)[^,;:()]*)?)'

const wrongThing = /* @__PURE__ */ (() =>
  new RegExp(
    `^[Yy]ou(?: have|['’]ve)?( may have| might have| must have)? (entered|typed|gave|provided|supplied|submitted|selected|chose|chosen|picked|used|uploaded|booked|ordered) (the (?:wrong|incorrect|old)|an? (?:wrong|incorrect|invalid|expired|old)) ${thing}${place}$`
  ))()
const missingThing = /* @__PURE__ */ (() =>
  new RegExp(
    `^[Yy]ou (?:did not|didn['’]t|forgot to|failed to|neglected to|omitted to) (include|attach|enter|provide|send|submit|complete|return|sign|upload|confirm|add) (the|your|an?|any) ${thing}${place}$`
  ))()
const toUs = /^[Yy]ou(?: have|['’]ve)? (gave|given|sent|told) us (the (?:wrong|incorrect|old) (?!.*\b(?:and|or|then|you)\b)[^,;:()]*)$/

const participles: Readonly<Record<string, string>> = {
  gave: 'given',
  chose: 'chosen',
  send: 'sent',
  submit: 'submitted',
  include: 'included',
  provide: 'provided',
  complete: 'completed'
}
const participleOf = (verb: string): string =>
  participles[verb] ?? (verb.endsWith('ed') || verb === 'given' || verb === 'chosen' || verb === 'sent' || verb === 'told' ? verb : `${verb}ed`)
const isPlural = (noun: string): boolean => /[^s]s$|sses$|xes$/.test(noun)

/** The same fact without "you", to stand in the place of the match; undefined where that takes a person. */
export function withoutCulprit(match: Match): string | undefined {
  const next = match.last + 1 < sentenceOf(match).end ? match.block.words[match.last + 1]?.text : undefined
  // what follows must bring its own subject, or hang on the whole clause
  if (next !== undefined && !/^(?:so|because|which|although)$/.test(next)) return undefined
  const text = wordsOf(match)
  if (!/^you /i.test(text)) return undefined

  const wrong = wrongThing.exec(text)
  if (wrong) {
    const [, may, verb, article, noun, where] = wrong as unknown as string[]
    return `${article} ${noun}${may ? `${may} been` : isPlural(noun as string) ? ' were' : ' was'} ${participleOf(verb as string)}${where}`
  }
  const missing = missingThing.exec(text)
  if (missing) {
    const [, verb, article, noun, where] = missing as unknown as string[]
    const be = isPlural(noun as string) ? 'were' : 'was'
    return /^an?|any$/.test(article as string) ? `no ${noun} ${be} ${participleOf(verb as string)}${where}` : `${article} ${noun} ${be} not ${participleOf(verb as string)}${where}`
  }
  const given = toUs.exec(text)
  if (given) return `we were ${participleOf(given[1] as string)} ${given[2]}`
  return undefined
}
