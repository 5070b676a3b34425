/** Names or validates the customer's feeling or bad experience. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  sympathy
`
)

export const sympathy: Detector = defineMove({
  kind: 'sympathy',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
