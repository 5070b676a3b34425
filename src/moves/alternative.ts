/** Offers another way, a partial remedy or a choice, after or instead of what was asked. */
import {isQuestion} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {},
  `
  alternative
`
)

export const alternative: Detector = defineMove({
  kind: 'alternative',
  phrases: [said],
  detect: (reading) => reading.matches(said).filter((match) => !isQuestion(match))
})
