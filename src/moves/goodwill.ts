/** Gives an extra as a gesture: a credit, a discount, a waived fee, a gift. */
import {clauseOf, isNegated, sentenceOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const gift =
  'voucher|vouchers|gift card|gift cards|gift|gifts|store credit|account credit|goodwill credit|credit|coupon|discount|code|loyalty points|bonus points|points|hamper|upgrade|bouquet|goody bag|treat|freebie'
const give =
  'add|added|adding|send|sending|sent|put|putting|popped|give|giving|given|offer|offering|enclosed|applied|applying|issued|issuing|accept|include|included|plus|credited|crediting|arranged|here is|here are|there is'

const gestures = phrases(
  {gift, give},
  `
  as (a|an|our|my) (small|little|one-time|one-off|goodwill|special|extra)? (gesture|goodwill|courtesy|apology|thank you|token|exception|gift|treat|peace offering)
  (token|gesture|way) of (our|my|goodwill|apology|thanks|appreciation|apologies|saying sorry|apologizing)
  by way of (apology|an apology|thanks|compensation)
  to (make up for|say sorry|say thank you|compensate you)
  for (the|your|all the) (trouble|hassle|bother|upset|distress|inconvenience|wasted trip|stress|mess|disappointment)
  with (our|my) compliments
  (our|my) treat
  (ours|mine) to treat
  on the house
  (coffee|drink|drinks|dinner|lunch|breakfast|meal|dessert|round|night|visit|month|delivery|next *2) (is|are|will be) on (us|me)
  (i|we) (have|will|am|are)? (waive|waived|waiving|wipe|wiped|knocked|knocking|written off|discounted|thrown in|taken|taking) *4 (off|fee|fees|the charge|that charge|your charge|charges|cost|costs|penalty|postage|interest)
  (fee|fees|charge|charges|cost|penalty|postage|interest|deposit) (is|are|was|has been|will be|have been|being) (waived|dropped|written off|forgiven)
  (will|do) not owe (a|the|any) *2 (fee|charge|penalty|interest)
  {give} *4 {gift}
  (<number>|percent|percentage|money|something) off (your|the|a|any|another)
  {give} *4 (free|complimentary|gratis)
  (get|enjoy|receive|come in for|for|do|have|months of|month of|year of|years of) (a|your|some|the)? *1 (free|complimentary|gratis) (of|for|until|any|from|month|year|service|delivery|shipping|coffee|drink|upgrade|trial|night|session)?
  (can|may|must|do|should) keep (it|them|both|one|the) *2 (too|anyway|as well|either way|for free)?
  , keep (it|them|both)
  , keep the *2 (too|anyway|as well)
  please keep (it|them|the|both) *2 (as|with|on)
  (upgraded|upgrading|upgrade) you
  (made|making|make) (your|the) *2 free
  (have|enjoy|book) *4 on us
  please keep the (faulty|damaged|broken|old|wrong|original|first|extra)
  (thrown|throw|throwing) in
  (will|glad to|happy to|am|are) (cover|covering) (the|your|any|anything|all|whatever) *3 (postage|shipping|cost|costs|fare|bill|taxi|difference|fee|delivery|bought|buy|spent)
  (i|we) will not charge
  yours to keep
  (a|our) (small|little) (gift|treat|present|surprise|voucher|credit)
  keep *2 (as a gift|for yourself|on us)
  (refund|refunded|refunding) *4 (as well|too|on top)
  (at cost|half price)
  `
)

export const goodwill: Detector = defineMove({
  kind: 'goodwill',
  phrases: [gestures],
  detect: (reading) =>
    reading
      .matches(gestures)
      // "sorry for the trouble" is an apology, however it looks
      .filter(
        (match) =>
          !isNegated(match) &&
          !(
            match.phrase.startsWith('for (the') &&
            match.block.words.slice(Math.max(sentenceOf(match).first, match.first - 12), match.first).some(({text}) => /^(?:sorry|apolog)/.test(text))
          )
      )
      .map(clauseOf)
})
