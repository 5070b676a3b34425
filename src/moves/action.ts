/** A concrete step by the writer or the company: done, under way or promised, specific enough to check later. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  action
`
)

export const action: Detector = defineMove({
  kind: 'action',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
