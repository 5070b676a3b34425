/** Says sorry for what happened, sincerely or not. */
import {cannot} from '../match/classes/ability.ts'
import {kin} from '../match/classes/feelings.ts'
import {clauseOf, isQuestion, type Match} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {byBlock, type Detector, defineMove} from '../reading.ts'
import {wordSet} from '../word-set.ts'

const said = phrases(
  {cannot, kin},
  `
  (sorry|apologize|apologizing|apologies|apology)
  (i|we|us|company|airline|bank|hotel|team|management|office) (do|must|can only)? regret (the|that|this|any|our|having|how|what|it|your|such|every|not|<ing>)
  (is|are|was|be) (much)? regretted
  forgive (us|me)
  (beg|ask|hope) *2 (pardon|forgiveness)
  (pardon|excuse|forgive) (the|our|my|this|any) *1 (delay|wait|late|slow|mix|mixup|confusion|error|mistake|slip|inconvenience|silence|mess|trouble|bother|muddle|disruption)
  (my|our) bad
  mea culpa

  ! sorry (to|i have to|we have to|to have to) (say|tell|inform|advise|report|let you know|disappoint|be the|announce|confirm|break|refuse|decline|have to)
  ! sorry (for|about|to hear *3|to learn *3|to read *3) (your (loss|bereavement|{kin})|the (loss|passing|death) of)
  ! (better|than|feel|felt|feeling) (safe than)? sorry
  ! sorry (state|sight|excuse|tale|saga|story)
  ! (no need|not need|need not|not have|nothing|no reason|not *2 reason|do not|did not|will not|would not|never|rather than|instead of) *1 (be sorry|apologize|apologizing)
  ! (no need for|thank you for|thanks for|accept|appreciate|owe us|owe me|owes us|your|their|his|her|no) (your|the|an|a|any)? (apology|apologies|apologizing)
  ! (he|she|they|you|driver|agent|him|her|them) *3 (apologize|is sorry|are sorry|was sorry|were sorry)
  ! not sorry
  ! to say sorry $
  ! (as|of|by way of) (our|an|a|my) *1 apology
  ! apology *1 (gift|card|postcard|voucher|letter|credit|note)
  ! ^ (sorry again|sorry once more|with *2 apologies) $
  ! regret *1 (that|to) *3 (not|unable|no longer)
  ! regret that (we|i|our *3) (must|have to|will have to|am going to|{cannot})
`
)

/** "Sorry, which order is it?" asks to repeat. */
const questionWords = wordSet('which|what|who|whose|where|when|why|how|could|can|would|did|do|does|is|are|was|were|may|might|shall|have|has|you')
const asksToRepeat = (match: Match): boolean => isQuestion(match) && questionWords.has(match.block.words[match.last + 1]?.text ?? '')

export const apology: Detector = defineMove({
  kind: 'apology',
  phrases: [said],
  onlyWhere: [said],
  detect: byBlock((reading) =>
    reading
      .matches(said)
      .filter((match) => !asksToRepeat(match))
      .map(clauseOf)
  )
})
