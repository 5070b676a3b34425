/** Asks what the customer would find fair, or wants as the outcome. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  fair question
`
)

export const fairQuestion: Detector = defineMove({
  kind: 'fair-question',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
