/** Says sorry for what happened, sincerely or not. */
import {cannot} from '../match/classes/ability.ts'
import {kin} from '../match/classes/feelings.ts'
import {clauseOf, isQuestion, type Match} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'
import {wordSet} from '../word-set.ts'

const said = phrases(
  {cannot, kin},
  `
  (sorry|apologize|apologizing|apologies|apology)
  (i|we|us|company|airline|bank|hotel|team|management|office) (do|must|can only)? *1 (regret|regrets) (the|that|this|any|our|how|what|it|your|such|every|not|<ing>)
  (is|are|was|be) (much)? regretted
  forgive (us|me)
  (beg|ask|hope) *2 (pardon|forgiveness)
  (pardon|excuse|forgive) (the|our|my|this|any) *1 (delay|wait|late|slow|mix|mixup|confusion|error|mistake|slip|inconvenience|silence|mess|trouble|bother|muddle|disruption)
  (my|our) bad
  mea culpa

  ! sorry (to|i have to|we have to|to have to) (say|tell|inform|advise|report|let you know|disappoint|be the|announce|confirm|break|refuse|decline|have to)
  ! sorry (for|about|to hear *3|to learn *3|to read *3) (your (loss|bereavement|{kin})|the (loss|passing|death) of)
  ! sorry to (bother|trouble|disturb|interrupt|chase|ask|keep asking|pester|nag|push|follow up|(come|get|go) back (to you)? again|be a (pain|bother|nuisance|bore|nag))
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
  ! regret *1 to *3 (not|unable|no longer)
  ! regret (that)? (we|i|our|it|your|refunds|this|the *1) *2 ({cannot}|do not|will not|is not (able|available|possible|eligible|refundable)|are not (able|available|possible|eligible|refundable)|not be|unable|no longer)
  ! regret that (we|i|our *3) (must|have to|will have to|am going to|{cannot})
`
)

/** Sorry for the customer, sorry for nothing, or sorry by and by. */
const contrary = phrases(
  {kin},
  `
  # they are the sorry sight
  sorry *1 (you|he|she|they|people|customers) *2 (can not|never learned|do not know how|did not learn|are too|struggle to|fail to|failed to|have not learned|are unable to|are not able to|lack) *1 (read|reading|count|counting|spell|follow|grasp|tell|behave|control|listen|listening|lazy|busy|stupid|important|impatient|slow|proud|young|old|brains|patience|manners|understand (the|a|plain|simple|basic|english|that|how|what))
  sorry *1 you *1 (could not|can not|did not|can|were not) be? (bother|bothered) *
  sorry *1 (reading|counting|<ing>) *2 (is|are|was|seems|proved|proves) *2 (hard|difficult|beyond|much|tricky|challenge) *1 (for|to)? you
  sorry *1 you (think|believe|imagine|feel|seem to think) *1 (the world|the rules|rules|everything|everyone|you are|you deserve|we owe|we are here|money grows)
  sorry *1 you (are|were) *1 (such|so|being|a|an|that|this) *1 (rude|difficult|lazy|stupid|unreasonable|ridiculous|person|baby|child|childish|demanding|spoiled|dishonest|sensitive)
  sorry for (whoever|anyone|anybody|everyone|people|the (person|people|man|woman)) (who|that)? *1 (has|have|had|must|lives|live|works|deals|needs|puts|married|is|knows) (to|with|up|you)
  (feel|feeling) sorry (for|about) *2 (you|your|them)
  sorry for your (wife|husband|partner|neighbors|neighbours|colleagues|boss) $
  (feels|felt) sorry for *
  sorry *1 for (himself|herself|themselves|itself|yourself|yourselves)
  sorry *1 you have no (sense|patience|manners|brain|brains|clue|friends|life|shame|taste|humor)
  sorry for (my|our) *1 who (must|has|have|had|read|deal)
  sorry *6 (mind readers|mind reader|miracles|magic wand|crystal ball|babysitters|wizards|psychic|psychics|charity)

  # not meant, not given, not yet
  ^ sorry (seems|is (not|never|no|what|a word|the hardest))
  (no|without|owe you no) *1 (apology|apologies)
  (not|never|nothing to) *1 (apologize|apologizing|be sorry|feel sorry|say sorry)
  not (going|here|prepared|willing|obliged|required|about|intend|want|need|have|expect (me|us) *1) to *1 (apologize|be sorry|feel sorry|say sorry)
  not *1 (in the habit of|given to|in favor of|see why|think|believe|feel) *4 (apologize|apologizing|apology|saying sorry)
  (lie|untrue|dishonest) to *1 (say|claim|pretend|tell you) *3 (sorry|apologize)
  you owe *4 (apology|apologies)
  sorry *5 (is|are|was|were|seems|seem|must be|goes|go) (beyond|over|above|lost on|wasted on|too much for) (you|your)
  sorry to (hear|see|read) (yourself|you (talk|speak|write|behave|act))
  sorry *1 you (chose|choose|decided|insist|prefer|felt the need|feel the need|had to be so|have to be so|are being|were being) *
  (nobody|no one|none|neither|not one|not a soul|not a single *1) *4 (is|are|was|were|feels|feel|be|said|says) (a bit)? (sorry|we are sorry)
  (never|not|nobody|no one|none|point) *2 (said|say|says|claimed|meant|promised) (that|to|anything about|a word about)? ((i|we|anyone|anybody) (am|are|was|were|felt|feel)|be|an|any|you)? *1 (sorry|apology|apologize)
  (never|not|nobody|no one|neither|nor) (apologized|did *2 apologize)
  not *1 (do|feel|get|getting|have|receiving|receive) *1 (sorry|apology|apologies)
  (i|we|they|he|she) (would|might|could) (have)? (apologize|apologized|say sorry|said sorry|said i am sorry)
  (saying sorry|apologizing|sorry) (does|did|will|would|can|could) not *1 (bring|fix|change|mend|help|pay|undo|solve)
  if * *9 which (i|we) (doubt|deny|dispute|do not (think|believe)) *4 (sorry|apologize)
  sorry but? (no *1|nope|nah) $
  sorry but? not (happening|going to happen|today|possible|this time) $
  , (no|nope|nah) sorry (mate|pal|love|friend|folks|guys)? $
  (an|the|any|some|one|another|every) apology
  (refuse|refuses|decline|declines) to *1 (apologize|say sorry|be sorry)
  if (i|we|you|they|he|she) *1 (apologize|apologized|say sorry|said sorry|say i am sorry)
  (to|never) (be|been) sorry
  who (should|ought to|must) be sorry
  (told|programmed|trained|paid|forced) to *1 (apologize|say sorry)
  not sorry
  (not|never|nothing (to|we)|nobody) *1 (regret|regrets) *
  (apology|apologies) (would|is not|was not|will not|are not|were not|means|might mean|could only)
  (expect|expecting|demand|demanding|await|awaiting|want|require|deserve) (an|your|some|a) *1 (apology|apologies) (from|for|to (us|our|my|the))
  (apology|apologies) (from you|from your)
  (owe|owes) (us|me|our *1|my *1|him|her|them|the *1) *1 apology
  (i|we|it) (would|might|could) be sorry
  (anyone|anybody|somebody|someone) (should|ought to|has to|must) be sorry
  (you|he|she|they) *3 be sorry
  why *2 (should|would|must|do) (we|i) *1 (apologize|be sorry|say sorry)
  (should|ought to|must|better|need to|could at least) *1 apologize to (us|me|our|my|him|her|them|the)
  (regret|regrets) (that (we|i))? (having ever)? (taking|having taken|took|serving|selling|sold|answering|accepting|accepted|meeting|met|letting) (you|your|to you|on)
  (make|makes|made) (you|them) (regret|sorry)

  # a word and no more
  sorry (state|sight|excuse|tale|saga|story|lot|bunch)
  sorry to (bother|trouble|disturb|interrupt|chase|ask|keep asking|pester|nag|push|follow up|(come|get|go) back (to you)? again|be a (pain|bother|nuisance|bore|nag))
  sorry to (say|tell|inform|advise|report|burst|break|announce|spoil|correct|disagree)
  (regret|regrets) to (say|tell|inform|advise|announce|report)
  safe than sorry
  apology *1 (gift|card|cards|postcard|voucher|letter) *1 (is|are|can|included|comes|come)

  ! no (apology|apologies|sorry) *3 (enough|make up|undo|undoes|make good|cover|covers|put|bring|brings|excuse)
  ! (not|never) *2 (apologize|apology|apologized|sorry) (enough|properly|to you)
  ! owe (you|your) *5 apology
  ! (offer|offers|offering|extend|extending|give|giving|deserve|deserves|send|sending|make|making|accept|started|start|begin|merits|warrants|with|bring) *5 apology
  ! apology *1 (is|was|seems) *2 (due|owed|order|least|overdue|yours|first)
  ! (consider|take|treat|hereby) *2 apology
  ! apology *4 (issued|entered|tendered|enclosed|follows)
  ! not only *
  ! not *2 how *3 sorry
  ! not *2 (be|feel|say) *1 sorry (for|about|that)? *1 (enough|often|harder|strongly)
  ! sorry (that)? *3 (never|not|nobody|no one) *3 (apologized|said|told|mentioned)
`
)

/** "Sorry, which order is it?" asks to repeat. */
const questionWords = wordSet('which|what|who|whose|where|when|why|how|could|can|would|did|do|does|is|are|was|were|may|might|shall|have|has|you')
const asksToRepeat = (match: Match): boolean => isQuestion(match) && questionWords.has(match.block.words[match.last + 1]?.text ?? '')

export const apology: Detector = defineMove({
  kind: 'apology',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  contrary,
  detect: (reading) =>
    reading
      .matches(said)
      .filter((match) => !asksToRepeat(match))
      .map(clauseOf)
})
