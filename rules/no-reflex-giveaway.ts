/** Don't walk away at once from money you earned; settle in proportion. */
import {
  defineRule,
  type Examples,
  inPlaceOfSentence,
  isConditional,
  isNegated,
  isQuestion,
  type Match,
  phrases,
  type Rewording,
  type Rule,
  remedyFor,
  sentenceOf,
  suggest,
  wholeSentence,
  withoutSentence,
  wordsOf
} from '../src/rule.ts'
import {isAskedFor} from '../src/wording/asked-for.ts'
import {isGiven} from '../src/wording/measured.ts'

const classes = {
  giving:
    'give|gave|given|giving|add|added|adding|put|putting|send|sent|sending|pop|popped|popping|include|included|throw|threw|throwing|plus|and|with|here|accept|enjoy|have|get|issue|issued|offer|offering|arranged|be'
}

/** All the money back, or all of the bill written off. */
const wholes = `
  (refund|refunded|refunding|reimburse|reimbursed|reimbursing|credited|crediting|return|returned|returning) *4 (everything|in full|(full|whole|entire) *1|all of it|every (penny|cent))
  (give|gave|giving|given|send|sent|sending|pay|paid|paying) (you)? *1 (everything|all (your|the|of your) money|(the|your) (full|whole|entire) (amount|<number>|sum|price|cost|fee|payment|thing)|all of it|every (penny|cent)) (back)?
  (issued|issuing|issue|processed|processing|process|sent|arranged|arranging|given|giving|give|here is|offer|offered|made|raised) (you)? (a|your|the)? full refund
  (whole|entire|full|all|every) *4 (is|are|goes) *1 (back|on its way|refunded|returned|wiped|free)
  all <number> of it
  full refund (issued|sent|processed|given|done)
  full refund (is|has been|will be) *2 (on|sent|issued|processed|made|with|yours)
  (wiped|wiping|wipe|written off|writing off|write off|cancelled|cancelling|cleared|clearing|waived|waiving) *1 (entire|whole|full|all) *1 (bill|balance|order|debt|charges|invoice|amount|fees|account)
  (i|we) (have|will|are|am) *2 (refunded|refund|refunding) (the|your) (order|booking|stay|purchase|meal|item|ticket|subscription)
  (send|give|pay) (you)? *1 <number> (across|over|back) *2
  `

/** Gifts without measure. */
const lavish = `
  {giving} *3 (free|complimentary) *3 for *1 (life|ever|year|years|rest|long)
  (free|complimentary) *2 for you *4 all (month|year|summer|season)
  have *3 (free|complimentary) from (here|now) on
  (free|complimentary) *6 (for life|forever|for ever)
  your next (<number>|few) * (is|are|will be) (free|on us)
  upgraded you *6 (free|no charge|on us|no cost)
  (year|month|months) of *3 (on us|on the house)
  (cancelled|refunded|wiped|reversed|credited) (back)? (every|each) *
  (free (lifetime|unlimited)|lifetime (supply|discount|entry|access|membership|pass)|(year|years|months) supply)
  every (day|week|month|year) for (a|<number>|ever|life) *
  next <number> (months|years|orders|visits) *2 (cost nothing|are free|are on us|on us)
  (stay|come|visit|eat) *3 (for free|any time|anytime) *3 as (long|often|much) as you *
  (months|month|year|years|weeks) of free *
  {giving} *3 (<number>|three|six|twelve|several) (free|complimentary) (months|years|nights|boxes|meals|tickets|stays|sessions)
  (last|past|previous|next) (<number>|few)? *1 (months|quarters|payments|invoices|bills|exams|orders|years|fees|quarter|stays) (back|too|as well|free|on us|refunded) *
  (refund|refunded|refunding) *2 (last|past|previous|the) (<number>|few)? (years|months|orders|payments|premiums|fees|bills)
  (refund|refunded|refunding|return|returned|back) *6 (every|all) *1 (payment|payments|order|orders|fee|fees) since *
  {giving} *3 (months|month|year|years|weeks) (free|for free|free of charge|for nothing|on us|gratis)
  # money back and something on top
  (refund|refunded|refunding|reimbursed|credited) *4 (in full|everything|all of it|every penny|the (full|whole) *1) *1 (and|plus|with|as well as) (here is|here are|a|an|some|your|have|get|give|add|<number>|two|three|six) *3 (free|complimentary|on top)
  (money back|full refund|in full) *1 (and|plus|with|as well as) (here is|here are|a|an|some|your|have|get|give|add|<number>) *3 (free|complimentary|on top)
  (refund|refunded|refunding|pay|paid|paying|give|credit|credited) *3 (double|twice|triple|three times|<number> times) (what|that|the (amount|price|cost|fare|fee))
  {giving} *6 and (refund|refunded|refunding) (you|it|them|everything|your (order|money)|the (old|original|first|broken) *1) (too|as well|on top)
  # all of it, or one gift after the other
  (it is|this is|that is|everything is|everything will be|they are) all? (free|complimentary|on us|on the house) (of charge)? (for you|from (now|here)|as a gift)
  (whole|entire) *1 (order|meal|stay|bill|trip|booking|visit|tab|dinner|party) (is|are|was|will be) *1 (on us|on the house|free|our treat)
  (free|on us|on the house) and so (is|are) your next *1
  (waive|waived|waiving|cancel|cancelled|wipe|wiped|drop|dropped) (all|every|each) *2 (bill|bills|fee|fees|charges|payments|invoices) for (the|a|this|next|<number>) *1 (year|years|month|months)
  (taken|taking|take) off (the)? next (quarter|month|year|bill) (too|as well)?
  `

/** What was paid back and may be kept as well. */
const keeps = `
  (can|may|must|should|will) (keep|hang on to|hold on to) (it|them|both|(the|your|that|this) *)
  you keep (it|them|both|(the|your) *)
  , please? keep (it|them|both|everything|all of it|(the|your|that|this) *1)
  (no need|not need|not have) (for you)? to (return|(send|bring|post) *2 back)
  `

/** Things on top. */
const extras = `
  {giving} *2 (a|an|<number>|some) *2 (gift card|gift cards|voucher|vouchers|hamper|bouquet|champagne|chocolates|goody bag|gift basket|gift)
  {giving} *2 (<number>|a) *2 (credit|bonus|points) *1
  (put|putting|added|adding|credited) <number> (on|to|into|in) your (account|card|balance)
  (free|complimentary) (shipping|delivery|coffee|meal|meals|dessert|night|nights|month|months|upgrade|class|session|sessions|retake|retakes|box|boxes|membership|drinks|pair|replacement|internet|wifi|breakfast|dinner|tickets|stay)
  (send|sending|sent|pop|popped|popping|post|posted|posting|include|included|throw|throwing) *8 (free of charge|at no (extra)? (charge|cost)|for free|on the house|on us|for nothing)
  (upgraded|upgrading|upgrade) (you|your *) (to|for)
  (<number>|another|a couple of) more (pairs|pair|boxes|nights|months|mugs|of them)
  (sending|send|sent) *2 (brand new|new|second|replacement|pair|another) *3
  <number> off your next *
  (pay|cover|refund|reimburse|give (you)? back) *4 (anything|whatever|everything) (else)? (you|that you) *2
  (i|we) will (pay|cover) (the|your) *3
  (extra|second|third) <number> (for|as) *2 (distress|upset|trouble|time|writing|having to)
  (have|take|get|enjoy) *4 (free|on us|on the house|for nothing) *1
  (accept|enjoy|have) <number> (nights|tickets|meals|months|passes|places|seats) *
  ! (keep|keep me) (you)? (posted|updated|informed)
  ! keep (the|your) (receipt|receipts|box|boxes|packaging|bill|label|number|place|reference|card|app|device|phone|letter) *
  ! feel free
  ! free (of|from) (error|errors|mistakes|faults|damage|dust|sugar|nuts|gluten|bugs|viruses)
  ! (refunded|paid|credited) *3 (double|twice) *4 (by mistake|in error|accidentally)
  `

const gifts = phrases(classes, /* @__PURE__ */ wholes.concat(lavish, keeps, extras))

const noReflexGiveaway: Rule = defineRule({
  id: 'no-reflex-giveaway',
  principle: "Don't give away at the first word what you have earned; settle in proportion.",
  citation: {source: 'good-offense', teaches: 'Where you put in work, seek a part payment or the like before you walk away from money that you earned.'},
  severity: 'warning',
  isHarsh: true,
  movesAlong: true,
  kind: 'words',
  parts: [{part: 'whether what is given is much for a small matter', needsAny: ['customer', 'fault']}],
  phrases: [gifts],
  onlyWhere: [gifts],
  *check(reading) {
    const {customer, fault, remedies} = reading.context
    const given = reading.matches(gifts).filter((match) => !isNegated(match) && !isConditional(match) && !isQuestion(match))
    const isTheirs = fault === 'customer'
    // what they asked for is no gift, unless it was their own doing
    const unasked = isTheirs ? given : given.filter((match) => !isAskedFor(wordsOf(match), customer ?? ''))
    const count = (kind: string): number => unasked.filter(({phrase}) => kind.includes(phrase)).length
    // a broken product paid back is due, and a voucher on top is a gesture; what counts is how it adds up against what was asked
    const asked = asksForMoney.test(customer ?? '')
    const small = isTheirs || (!asked && isSmall.test(customer ?? ''))
    const paidBack = given.some(({phrase}) => wholes.includes(phrase))
    const more = count(extras) + count(keeps) * (paidBack && !asked ? 2 : 1)
    if (unasked.length === 0 || (count(lavish) === 0 && more < (paidBack ? (small && count(wholes) > 0 ? 0 : 2) : small ? 2 : 3))) return
    const measured = remedyFor({remedies: remedies?.filter((remedy) => !/\bfull\b/i.test(remedy))})
    const pairs = bySentence(given)
    // what was given once isn't offered in part beside it
    // the gifts heaped on the first
    const others = pairs.slice(1).map(([first, last]) => ({...first, last: last.last, end: last.end}))
    const isHeap = others.length > 0 && others.every((other) => !keeping.test(wordsOf(other)) && !saysMore(other) && other.block.kind !== 'list')
    const isSettled = pairs.some(([first]) => isGiven.test(wordsOf(wholeSentence(first))))
    for (const [at, [first, last]] of pairs.entries()) {
      const match = {...first, last: last.last, end: last.end}
      const {start, end, block} = match
      yield {
        ...match,
        message: `“${block.text.slice(start - block.start, end - block.start)}” gives away ${isTheirs ? 'what you earned' : 'more than was asked for'}, before anybody knows what would settle it. Offer a part in proportion, or ask what they would find fair.`,
        // what has been given can't be kept quiet
        suggestions: () =>
          block.kind === 'list' || isSettled || isGiven.test(wordsOf(wholeSentence(match))) || saysMore(match) || (at > 0 && keeping.test(wordsOf(match)))
            ? []
            : [
                // one measured offer takes the place of the first gift, and what is heaped on it goes
                ...(at > 0
                  ? [suggest('Leave it out', withoutSentence(match))]
                  : [
                      suggest(
                        'Offer a part in proportion',
                        offering(match, `I can offer ${measured ?? '{a remedy in proportion}'}`),
                        ...(isHeap ? others.map(withoutSentence) : [])
                      )
                    ]),
                ...(pairs.length > 1 ? [] : [suggest('Ask what would be fair', inPlaceOfSentence(match, 'What would you feel is fair?'))])
              ]
      }
    }
  }
})

/** The customer asks for money or for something free. */
const asksForMoney = /\b(?:refund\w*|money|reimburse\w*|compensat\w*|credit|discount|want (?:it|this|that|my|all)[^.!?\n]{0,40}\bback|give me back|free)\b/i
/** The customer calls it small. */
const isSmall =
  /\b(?:small|tiny|bit|slight\w*|minor|little|barely|just (?:letting|thought|so) you|thought you(?:'d|’d| would| should)|no big deal|not (?:a big deal|the end of the world|urgent)|tbh|only (?:a|one)|one of (?:the|my))\b/i

/** Behind "To say sorry, " the offer goes on. */
function offering(match: Match, offer: string): Rewording {
  const {text, words, start} = match.block
  const {first, end} = sentenceOf(match)
  const lead = text.slice(words[first]?.start, match.start - start)
  // "We're so sorry, we'll refund …": the sorry stays
  const [sorry, joint] = /^(?:[^.?]{0,20}!\s+)?[^,.!?]*\b(?:sorry|apologi[sz]e|apologies|thank you|thanks)\b[^,.!?]*(,) (?:(?:so|and) )?(?:[\p{L}'’]+ ){0,3}$/iu.exec(lead) ?? []
  if (sorry && joint) return {start: start + (words[first]?.start ?? 0) + sorry.lastIndexOf(joint), end: start + (words[end - 1]?.end ?? 0), wording: `. ${offer}`}
  return /^(?:to|as|for) [^,]{3,50}, $/i.test(lead) ? {start: match.start, end: start + (words[end - 1]?.end ?? 0), wording: offer} : inPlaceOfSentence(match, `${offer}.`)
}

/** Left out, nobody knows whether it is to be sent back. */
const keeping = /\bkeep\b/i

/** The sentence tells something beside the gift. */
function saysMore(match: Match): boolean {
  const {first, end} = sentenceOf(match)
  return end - first - (match.last - match.first + 1) > mostAround
}

/** In words. */
const mostAround = 12

/** The first and last gift of each sentence: one finding is enough. */
function bySentence(matches: readonly Match[]): [first: Match, last: Match][] {
  const pairs: [Match, Match][] = []
  for (const match of matches) {
    const pair = pairs.at(-1)
    if (pair && pair[0].block === match.block && sentenceOf(pair[0]) === sentenceOf(match)) pair[1] = match
    else pairs.push([match, match])
  }
  return pairs
}

export default noReflexGiveaway

export const examples: Examples = {
  bad: [
    {
      text: 'So sorry about the scuff! [[I will refund your order in full and you can keep the shoes]].',
      context: {customer: 'Tiny scuff on the left shoe, just letting you know.', remedies: ['a full refund', 'a tenth of the price back']},
      fixed: 'So sorry about the scuff! I can offer a tenth of the price back.'
    },
    {text: 'Oh dear. Your membership is [[free for life]] now.', fixed: 'Oh dear. I can offer [a remedy in proportion].'},
    {text: 'We are [[giving you a full refund plus a £50 voucher and free delivery]].'},
    {text: 'To say sorry, [[here are six free nights]] at the lodge.'},
    {text: 'I have [[cancelled your entire bill]], and do not think about it again.', context: {customer: 'The bill came a bit late this time.'}},
    {text: 'Sorry about the lid. I am [[refunding your last three orders]], too.'},
    {text: 'There are [[months of free coffee]] waiting for you.'},
    {text: 'Coffee is [[free for you all year]].'},
    {text: 'I have [[returned the whole amount, and you keep the bike]].'},
    {text: 'Please [[accept two nights with us, and I am sending you a hamper]].', context: {fault: 'customer'}}
  ],
  good: [
    {text: 'I have refunded the $18 for the broken cup.'},
    {text: 'Your money is back in full, as you asked.', context: {customer: 'It never came. I want my money back.'}},
    {text: 'A new one leaves tomorrow, and you can keep the old one for parts.'},
    {text: 'I have refunded you in full.', context: {customer: 'The oven caught fire and the kitchen is black with soot.'}},
    {text: 'I have wiped your entire balance.', context: {customer: 'It was only a day of the trial, please wipe the balance.'}},
    {text: 'I am sending you a new glass free of charge, and you can keep the chipped one.', context: {customer: 'One of the six glasses is chipped. Can I have a new one?'}},
    {text: 'I have added a £10 voucher for the trouble.'},
    {text: 'I can offer a third of the price back, or a repair.'}
  ],
  nearMiss: [
    {text: 'A full refund is possible within 14 days, and the delivery is free.'},
    {text: 'Would you like a full refund, a new one, or a voucher?'},
    {text: 'If you return it, we will refund everything and send a voucher for free delivery.'},
    {text: 'You can pay with a gift card or with a voucher.'},
    {text: 'We will not refund everything, but I can take off a tenth.'},
    {text: 'Keep the receipt, and feel free to call.'}
  ]
}
