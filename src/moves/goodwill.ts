/** Gives an extra as a gesture: a credit, a discount, a waived fee, a gift. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  goodwill
`
)

export const goodwill: Detector = defineMove({
  kind: 'goodwill',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
