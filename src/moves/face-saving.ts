/** Takes the shame out of the customer's mistake. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  face saving
`
)

export const faceSaving: Detector = defineMove({
  kind: 'face-saving',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
