/** The rules are as right on the labelled replies as `recommended` may claim. */
import {describe, expect, test} from 'vitest'
import {recommended} from '../rules/presets/index.ts'
import {scores} from '../src/cli/scores.ts'

/** Of the replies that a rule warns of, so many must break it; what is less sure is told as `info`. */
const leastPrecision = 0.9

/** Fewer warnings tell nothing. */
const enough = 20

const cards = recommended.flatMap((entry) => {
  const {ruleId} = Array.isArray(entry) ? entry[0] : entry
  const card = scores[ruleId]
  return card && card.warnings >= enough ? [{ruleId, ...card}] : []
})

describe('warnings of the recommended rules', () => {
  test.each(cards)('$ruleId: $warningPrecision of $warnings', ({warningPrecision}) => {
    expect(warningPrecision).toBeGreaterThanOrEqual(leastPrecision)
  })
})
