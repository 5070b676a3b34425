/** Asks the customer to see the company's side. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  empathy request
`
)

export const empathyRequest: Detector = defineMove({
  kind: 'empathy-request',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
