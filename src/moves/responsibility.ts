/** Owns the fault, or the job of putting it right. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  responsibility
`
)

export const responsibility: Detector = defineMove({
  kind: 'responsibility',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
