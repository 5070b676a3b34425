/** Tells the customer how to do something, or offers to walk them through it. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  guidance
`
)

export const guidance: Detector = defineMove({
  kind: 'guidance',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
