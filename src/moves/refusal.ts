/** Declines, or says that the company can't or won't give, what the customer wants. */
import {cannot} from '../match/classes/ability.ts'
import {we} from '../match/classes/people.ts'
import {clauseOf, isConditional, isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const declines = phrases(
  {we, cannot},
  `
  {we} {cannot} (offer|refund|accept|process|provide|give|make|change|issue|honor|extend|waive|replace|cancel|assist|help|do|approve|remove|add|take|send|share|discuss)
  (is|are|was|were) not (eligible|refundable|possible|available|permitted|allowed|covered|supported|transferable)
  no (exceptions|refund|refunds)
  `
)

export const refusal: Detector = defineMove({
  kind: 'refusal',
  phrases: [declines],
  detect: (reading) =>
    reading
      .matches(declines)
      .filter((match) => !isQuestion(match) && !isConditional(match))
      .map(clauseOf)
})
