/** Gives an extra as a gesture: a credit, a discount, a waived fee, a gift. */
import {clauseOf, isNegated, sentenceOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

const gift =
  'voucher|vouchers|gift card|gift cards|gift|gifts|store credit|account credit|goodwill credit|credit|coupon|discount|discount code|loyalty points|bonus points|points|hamper|upgrade|bouquet|goody bag|treat|freebie|cake|flowers|passes|bottle|present'
const give =
  'add|added|adding|send|sending|sent|put|putting|popped|give|giving|given|offer|offering|enclosed|applied|applying|issued|issuing|accept|include|included|plus|posted|credited|crediting|arranged|here is|here are|there is'

const gestures = phrases(
  {gift, give},
  `
  as (a|an|our|my|its) (small|little|one-time|one-off|goodwill|special|extra)? (gesture|goodwill|courtesy|thank you|token|exception|gift|present|treat|guest|guests|peace offering)
  (token|gesture|way) of (our|my|goodwill|apology|thanks|appreciation|apologies|saying sorry|apologizing)
  by way of (apology|an apology|thanks|compensation)
  to (make up for|say sorry|say thank you|compensate you)
  for (the|your|all the) (trouble|hassle|bother|upset|distress|inconvenience|wasted trip|stress|mess|disappointment)
  with (our|my) compliments
  (our|my|ours|mine) to? treat
  on the house
  (is|are|will be) on (us|me)
  (i|we) (have|will|am|are)? (waive|waived|waiving|wipe|wiped|knock|knocked|knocking|written off|discounted|thrown in|take|taken|taking|drop|dropped|gave|give back|send back|refund|refunded|sent back) *4 (fee|fees|charge|charges|penalty|postage|premiums|carriage|interest|half)
  (knock|knocked|knocking) <number> off
  off (your|the|this|that|each|next) *1 (bill|invoice|fee|order|rent|price|ticket)
  (fee|fees|charge|charges|cost|penalty|postage|interest|deposit) (is|are|was|has been|will be|have been|being) (waived|dropped|written off|forgiven)
  (will|do) not owe (a|the|any) *2 (fee|charge|penalty|interest)
  {give} *4 {gift}
  (<number>|percent|percentage|money|something) off (your|the|a|any|another)
  {give} *4 (free|complimentary|gratis|on us|at no charge)
  (get|enjoy|receive|come in for|nights of|months of|month of|year of|years of) (a|your|some|the)? *1 (free|complimentary|gratis)
  (free|complimentary) *2 (for (a|life|one|two|three|six)|from here on|nights|months|weeks|year|month|night|week|drink|coffee|dessert)
  ! (do|have|a|their|our|the|is|are|stays|kept) *4 free (for|from)
  (can|may|must|do|should) (keep|hang on to|hold on to) (it|them|both|one|the) *3 (too|anyway|as well|either way|free)
  , keep (it|them|both|the) *2 (with|as|too|anyway|on us|either way)
  ^ keep (it|them|both) $
  (upgraded|upgrading|upgrade) you
  (made|making|make) (your|the) *2 free
  (have|enjoy|book) *4 on us
  (night|nights|weekend|stay|dinner|lunch|meal|breakfast|visit|drink|drinks|coffee|evening|treatment|session|lesson|ride|trip|flight|month|day) *4 on us
  there (is|are) *2 (bottle|glass|pint|beer|drink|slice|dessert|cake|pudding|cocktail|coffee|tea|round|treat|basket|bouquet) *7 with your name on (it|them)
  (thrown|throw|throwing) in
  (will|glad to|happy to|am|are) (cover|covering) (the|your|any|anything|all|whatever) *3 (postage|shipping|cost|costs|fare|bill|taxi|difference|fee|delivery|bought|buy|spent)
  yours to keep
  (refund|refunded|refunding) *4 (as well|too|on top)
  , {give} *1 <number> (on|in|to|into) your *1 account

  ! (mistake|fault|error|delay|miss|blame|confusion|failure|slip|which|this|that|it|all) *3 (is|are|will be) on
  ! (could|can) (offer|give|send) you
  ! no *1 {gift}
  `
)

export const goodwill: Detector = defineMove({
  kind: 'goodwill',
  isByBlock: true,
  phrases: [gestures],
  onlyWhere: [gestures],
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
