/** Asks the customer to tell more, to give details, or what they would find fair. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  invitation
`
)

export const invitation: Detector = defineMove({
  kind: 'invitation',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
