/**
 * A remedy that is known reaches the reply: where none of its graver findings offers it, and nothing in the reply does, it goes with what one of
 * them puts right.
 */
import {atEnd, besideNo, speaksAsWe} from './asap.ts'
import type {FoundBy} from './linter.ts'
import {action} from './moves/action.ts'
import {alternative} from './moves/alternative.ts'
import {goodwill} from './moves/goodwill.ts'
import {refusal} from './moves/refusal.ts'
import type {Carrier} from './rule.ts'
import {severityOf} from './severity.ts'
import {remedyFor, suggest, together} from './suggestion.ts'
import {doesSomething, isOurDeed, isOurOffer, saysNo} from './wording/help.ts'

/** What carries it best comes first. */
const carriers = [
  'refusal-needs-alternative',
  'take-action',
  'accept-responsibility',
  'no-dead-end',
  'no-deflection',
  'apologize',
  'sincere-apology',
  'sympathize',
  'no-stalling',
  'no-blame'
]

/** For the rules that tell that the customer is owed more than the reply gives. */
export const offerKnown: Carrier = (reading, findings, wellPut, fits) => {
  const {reply, context} = reading
  if ((context.remedies ?? []).length === 0) return
  const remedy = remedyFor(context, reply)
  const told = findings.filter((found) => carriers.includes(found.active.rule.ruleId) && severityOf(found) !== 'info')
  if (remedy === undefined || told.length === 0 || told.some(({suggestions: [first]}) => first?.edits.some(({text}) => text.includes(remedy)))) return
  if (doesSomething(reply)) return
  if (reading.moves(action).some(isOurDeed) || [alternative, goodwill].some((move) => reading.moves(move).some(isOurOffer))) return
  const wording = `What ${speaksAsWe(reading) ? 'we' : 'I'} can offer is ${remedy}.`
  const places = [...(reading.has(refusal) || saysNo(reply) ? [besideNo(reading, wording)] : []), atEnd(reading, wording)]
  const offers = places.map((place) => wellPut(suggest('Offer what you may offer', place)))
  const rank = ({active}: FoundBy): number => carriers.indexOf(active.rule.ruleId)
  for (const found of [...told].sort((a, b) => rank(a) - rank(b))) {
    const [first] = found.suggestions
    if (!first) continue
    const fitting = offers.filter((offer) => fits(offer, found))
    const [carried] = fitting.flatMap((offer) => together(`${first.title}, and offer what you may offer`, [first, offer]) ?? [])
    if (!carried) continue
    found.suggestions = [carried, ...found.suggestions]
    return
  }
}
