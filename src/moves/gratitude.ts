/** Thanks the customer for telling, for patience, loyalty or feedback. */
import {distress} from '../match/classes/feelings.ts'
import {clauseOf, type Match, sentenceOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const said = phrases(
  {distress},
  `
  (thank|thanks|thankful)
  (cheers|ta) (a lot|ever so much)? for
  appreciate (your|the|this|all|every|any|hearing|being|how much|it when|you <ing>)
  (much|greatly|highly|sincerely|warmly)? appreciated
  (grateful|obliged|indebted) (to|for|that|you)
  (kind|good|nice|decent|thoughtful|generous|sporting|brave|helpful|considerate) of you to
  you were *1 (kind|good|patient|generous|gracious|thoughtful) (to|in|about)
  you have been *2 (patient|kind|generous|gracious|understanding|loyal|helpful)
  (how much|we do) we? value your (loyalty|patience|trust|custom)
  (glad|pleased|happy|relieved) (that)? you (told|wrote|raised|flagged|reported|let|said|spoke|mentioned|brought|spotted|noticed|caught|shared|came to us|got in touch)

  ! (no thanks|thank (heavens|god|goodness|the lord|your lucky)|thanks to (the|our|a|an|this|some|new|their|his|her)|thank you (letter|note|card|page|gift))
  ! (would|will|should) be (most|much|greatly|highly)? (grateful|appreciated|obliged|thankful)
  ! appreciate your (business|trust)
  ! not appreciate
  ! (would|should|can|to|will) (much|greatly|you)? appreciate (it|your (help|cooperation|prompt|immediate)|this)
  ! appreciate (it|your *2|this|you *2) if
  ! appreciate (your|the|this|how) (position|situation|point|view|{distress})
  ! appreciate (this|the *2|how) (is|was|has|must|may|can|might|will)
`
)

/** "Thanks, Sam", a bare "Thank you!" and ", thanks" say nothing of what for. */
const isPolite = (match: Match): boolean => {
  const {words} = match.block
  const {first, end} = sentenceOf(match)
  if (!/^thanks?$/.test(words[match.first]?.text ?? '')) return false
  return match.last + 1 === end || (match.first === first && end - first <= 4 && !words.slice(first, end).some(({text}) => text === 'for' || text === 'to'))
}

export const gratitude: Detector = defineMove({
  kind: 'gratitude',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !isPolite(match))
      .map(clauseOf)
})
