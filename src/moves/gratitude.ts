/** Thanks the customer for telling, for patience, loyalty or feedback. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  gratitude
`
)

export const gratitude: Detector = defineMove({
  kind: 'gratitude',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
