/** With a no, offer what you can do. */
import {atEnd, besideNo} from '../src/asap.ts'
import {alternative} from '../src/moves/alternative.ts'
import {fairQuestion} from '../src/moves/fair-question.ts'
import {goodwill} from '../src/moves/goodwill.ts'
import {guidance} from '../src/moves/guidance.ts'
import {invitation} from '../src/moves/invitation.ts'
import {reason} from '../src/moves/reason.ts'
import {refusal} from '../src/moves/refusal.ts'
import {
  asSentence,
  clauseOf,
  defineRule,
  type Examples,
  type Match,
  offering,
  phrases,
  type Reading,
  type Rule,
  remedyFor,
  sentenceOf,
  suggest,
  wholeSentence,
  wordsOf
} from '../src/rule.ts'
import {isOpenToAsk} from '../src/wording/fair.ts'
import {denies, helps, helpsBehind, tellsHow} from '../src/wording/help.ts'
import {limitsTone} from '../src/wording/limit.ts'

/** Something is done for the customer all the same. */
const given = phrases(
  {giving: 'sent|posted|booked|credited|reserved|arranged|extended|waived|ordered|dispatched|swapped|moved|turned|lent|paid'},
  `
  (i|we) have? {giving} (you|your|a|an|the|another|<number>) *4
  (i|we) have (put|added|left|kept|set) *1 (a|an|your|the|<number>) *4 (aside|account|card|code|credit|voucher|place|seat|room|desk|table|free|basket)
  (i|we) have (asked|got|found|rung|told) *8 (he|she|they|who|and) *1 (rings|calls|comes|brings|hands|takes|will) (you|it|your|round|hand|bring|give|ring|call|come)
  and (turned|moved|credited|swapped) (your|the|a|an|<number>) *3 (into|to|for|over) (a|an|the|your|<number>)
  (i|we) will (pay|credit|lend) you <number>
  (is|are) (back on your|in the (post|envelope))
  ! (i|we) have? {giving} *4 (feedback|comments|comment|remarks|concerns|complaint|message|request|query|inquiry|case|ticket|chat|file|letter|note|link|email|copy|reply|details|views|terms|form|reminder|invoice|bill)
  ! (i|we) have (put|added|left|kept|set) *2 (note|flag|comment|mark|warning|record|block) *4
  `
)

const refusalNeedsAlternative: Rule = defineRule({
  id: 'refusal-needs-alternative',
  principle: 'It is not all or nothing: with a no, offer what you can do.',
  citation: {source: 'saying-no', teaches: 'A request is seldom all or nothing; do the part that you can, and the no weighs less.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'missing',
  phrases: [given],
  moves: [refusal, alternative, goodwill, fairQuestion, guidance, invitation, reason],
  *check(reading) {
    // the offer reads best behind the last no
    const no = reading.moves(refusal).at(-1)
    if (!no || limitsTone(wordsOf(no)) || [alternative, goodwill, fairQuestion].some((move) => reading.has(move)) || reading.matches(given).length > 0) return
    yield {
      ...no,
      message: `“${wordsOf(no)}” says no and leaves nothing in its place, so the customer goes away with empty hands. Offer what you can do, or ask what would feel fair.`,
      // a bare no is heard as one; where more is said, an offer may hide in it
      ...(([guidance, reason].some((move) => reading.has(move)) || wantsMore(no)) && {isSure: false}),
      suggestions: () => {
        const offer = asSentence(offering(reading.context, reading.reply))
        // a remedy that is known is offered beside whatever else helps
        const isKnown = !offer.includes('{') && !namesIt(offer, reading)
        return no.block.kind === 'list' ||
          // "so the door can't be locked twice again": that is good news
          prevents.test(wordsOf(wholeSentence(no))) ||
          // what may be offered needn't wait for what they have to send
          (wantsMore(no) && !isKnown) ||
          helpsBehind(no) ||
          (!(isKnown && no.isSure !== false) && (!denies.test(wordsOf(wholeSentence(no))) || (sentenceOf(no).end - 1 - clauseOf(no).last > longestRest && !endsInItsReason(no)))) ||
          (!isKnown && goesOn(no, reading)) ||
          (!isKnown && (helps(reading.reply) || tellsHow(reading.reply))) ||
          // whoever asks which one suits them is told
          /^(?:which|how|what)\b[^.!?]*\?/i.test((reading.context.customer ?? '').slice(0, 200)) ||
          (!isKnown && [guidance, invitation].some((move) => reading.has(move))) ||
          reading.reply.text.includes('?')
          ? []
          : [
              suggest('Offer what you can do', besideNo(reading, offer)),
              ...(offer.includes('{') ? [] : [suggest('Offer what you can do', atEnd(reading, offer))]),
              ...(isOpenToAsk(reading) ? [suggest('Ask what would feel fair', besideNo(reading, 'What would feel fair to you?'))] : [])
            ]
      }
    }
  }
})

/** "Without the form we can't go on": with it, they can. */
const wants =
  /\bwithout (?:it|this|that|them|these|those|the|your|an?)\b[^.]*\b(?:cannot|can['’]t|can not|unable|won['’]t be able)\b|\b(?:cannot|can['’]t|can not|unable to)\b[^.]*\b(?:without|until|unless) (?:i|we|you|it|this|that|the|your|an?)\b/i

const wantsMore = (no: Match): boolean => wants.test(wordsOf(wholeSentence(no)).slice(0, longest))
/** In characters; a text without stops must stay cheap. */
const longest = 300

/** What went wrong can't happen again. */
const prevents = /\b(?:can(?:no|['’])t|won['’]t|will not|cannot|can no longer) (?:be |get )?\p{L}+ (?:again|any ?more|like that)\b/iu

/** The reply says something to the point behind its no, in words that no detector knows. */
const help =
  /\b(?:you (?:can|could|may|might)|you['’]re welcome|welcome to|instead|(?:i|we) can(?!no|['’])|i could|we could|i['’]ve|we['’]ve|(?:i|we) have (?!to\b|no\b)|i['’]ll|we['’]ll|happy to|glad to|would you|free|(?:is|are) (?:available )?in (?:your|the) (?:account|app|login)|put back)\b/i

/** Something may hide behind it; a remedy that is known is offered all the same. */
const mayHelp = /\b(?:i do\b|we do\b|there(?:['’]s| is| are)\b|please (?:visit|call|contact|see|use|let)|try|another|until|once|but|however|from (?:me|us)|on (?:me|us))\b/i

/** The matter goes on as it is. */
const asks = /\b(?:let me know (?:the|which|what)|please (?:provide|share|send|confirm))\b/i

function goesOn(no: Match, {reply, context}: Reading): boolean {
  const around = reply.text.slice(Math.max(0, no.start - before), no.end + near)
  return help.test(around) || asks.test(reply.text) || (remedyFor(context, reply) === undefined && mayHelp.test(around))
}

/** "… because they were worn": the rest is why, and offers nothing. */
const endsInItsReason = (no: Match): boolean => /^[^,;:]*\b(?:because|since|as) (?!soon|long|much|far|well)[^,;:]*$/i.test(wordsOf(wholeSentence(no)))

/** In words; behind a no with more, its sentence may offer something. */
const longestRest = 3

/** The reply speaks of the remedy already. */
const namesIt = (offer: string, {reply}: Reading): boolean =>
  (offer.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter((word) => word !== 'offer')
    .slice(0, 1)
    .some((word) => reply.text.toLowerCase().includes(` ${word.slice(0, 5)}`) && help.test(reply.text))

/** In characters; farther off is something else. */
const before = 160
const near = 900

export default refusalNeedsAlternative

export const examples: Examples = {
  bad: [
    {
      text: 'The sale ended on Sunday, so [[we can’t give you the old price]].',
      fixed: 'The sale ended on Sunday, so we can’t give you the old price. What we can do is [what you can do instead].'
    },
    {
      text: '[[The deposit can’t be paid back]]. Kind regards, Rae',
      context: {customer: 'I broke my leg and can’t come on Friday. I want my deposit back.', remedies: ['a later date']},
      message: '“The deposit can’t be paid back” says no and leaves nothing in its place',
      fixed: 'The deposit can’t be paid back. What I can offer is a later date. Kind regards, Rae'
    },
    {
      text: '[[That isn’t possible]], I’m afraid.',
      context: {remedies: ['a credit', 'a call-back']},
      fixed: 'That isn’t possible, I’m afraid. What I can offer is a credit.'
    },
    {text: '[[We don’t ship to the islands]].'},
    {text: '[[The cancellation charge stands]].'},
    {text: '[[Water damage falls outside the guarantee]].'},
    {text: '[[There is no refund]].'},
    {text: '[[We only deliver to homes]].'},
    {text: 'can’t refund it sorry. [[no can do]]'},
    {text: '[[The answer has to be no]].'},
    {text: '[[No, sorry]].'},
    {text: 'We have sent your comments to the board. [[It is too late to swap the seat]].'},
    {text: '[[We have decided not to renew the plan]].'},
    {text: '[[You would have to cover the postage]].'}
  ],
  good: [
    {text: 'We can’t give you the old price. What I can do is take the postage off.'},
    {
      text: 'The deposit can’t be paid back, but you could move the booking to another week.',
      context: {customer: 'I broke my leg and can’t come on Friday. I want my deposit back.', remedies: ['a later date']}
    },
    {text: 'I can’t catch the box myself, but I’ve sent another one after it.'},
    {text: 'I can’t move the party. If you like, I can ask the room next door.'},
    {text: 'We don’t ship to the islands. Alternatively, the ferry office takes parcels.'},
    {text: 'Your money is on its way back.'},
    {text: 'The blue one is out today; I sent it at noon.'}
  ],
  nearMiss: [
    {text: 'I have extended your pass to June. After that we won’t be able to renew it, so print the routes.'},
    {text: 'Your place will not be given away while you are ill.'},
    {text: 'I can’t defend the wait. The boiler is mended tomorrow at nine.'},
    {text: 'The red one is sold out. The branch in Hull has two.'},
    {text: 'I couldn’t see a booking under that name, could you send me the number?'},
    {text: 'I can’t thank you enough for the photos.'},
    {text: 'Having no way to pay with a queue behind you is horrible.'},
    {text: 'The list hides trains that aren’t valid with your card.'},
    {text: 'This can’t have been easy.'},
    {text: 'We won’t charge you for the visit.'},
    {text: 'No return is needed; keep the old lamp.', context: {customer: 'Do I have to send the broken lamp back to get a new one?', remedies: ['a new lamp']}},
    {text: 'I’ve set a mark on the file so that it can’t happen again.'},
    {text: 'Is it not possible to open the door from inside?'},
    {text: 'That’s not possible. We checked it twice.', context: {customer: 'You charged me twice!'}},
    {text: 'There is nothing we can’t fix here.'}
  ]
}
