/** Says sorry for what happened, sincerely or not. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  apology
`
)

export const apology: Detector = defineMove({
  kind: 'apology',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
