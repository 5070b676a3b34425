/** A small extra turns the tiger into a pussycat. */
import {atEnd} from '../src/asap.ts'
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {apology} from '../src/moves/apology.ts'
import {goodwill} from '../src/moves/goodwill.ts'
import {invitation} from '../src/moves/invitation.ts'
import {admissionPhrases, admissionsIn} from '../src/moves/responsibility.ts'
import {afterSentence, defineRule, type Examples, offering, type Rule, suggest} from '../src/rule.ts'
import {isAtEase} from '../src/thread.ts'
import {isGrave} from '../src/wording/grave.ts'

/** The remedies that go beyond what is due: a credit, but not a refund or a replacement. */
const gesture =
  /\b(?:credit(?!\s+(?:card|note))|discount|waiv\w+|vouchers?|gifts?|coupons?|free(?! (?:of charge|returns?|repairs?|replacements?)\b)|complimentary|points|bonus|upgrade|goodwill|gesture|extra|treat|miles|(?:%|percent|money|something) off|on (?:us|the house))\b/i

const goodwillGesture: Rule = defineRule({
  id: 'goodwill-gesture',
  principle: 'After a mistake of your own, add a small gesture where you may.',
  citation: {source: 'asap', teaches: 'Wherever you can, add a bonus or waive a fee: it turns the tiger before you into a pussycat.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needs: ['fault', 'remedies'],
  phrases: admissionPhrases,
  moves: [action, apology, goodwill, invitation],
  *check(reading) {
    const {fault, remedies = []} = reading.context
    const gestures = (remedies ?? []).filter((remedy) => gesture.test(remedy))
    if (fault !== 'company' || !gestures.length || reading.has(goodwill)) return
    // while details are asked for, it is too early
    if (reading.has(invitation) && !reading.has(action)) return
    const opening = openingOf(reading)
    const anchor = admissionsIn(reading)[0] ?? reading.moves(apology)[0] ?? opening
    if (!anchor || isAtEase(reading.context)) return
    yield {
      start: anchor.start,
      end: anchor.end,
      message: 'The mistake was ours, and this reply gives back no more than is due. A small extra, which you may offer here, shows that their trouble was seen.',
      suggestions: () => {
        const offer = offering({remedies: gestures}, reading.reply)
        // no voucher makes good what was lost there, and nothing is offered where it is refused
        if (isGrave(reading.context) || offer.includes('{') || (offer.match(/\d[\d.,]*/g) ?? []).some((figure) => reading.reply.text.includes(figure))) return []
        const gift = `For the trouble, ${offer}.`
        // where nobody is sorry or owns up to it, what happened comes first
        return [suggest('Add a gesture', anchor === opening ? atEnd(reading, gift) : afterSentence(anchor, gift))]
      }
    }
  }
})

export default goodwillGesture

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Mo,\n\n[[I’m sorry that the cake came late]]. Your money is on its way back.',
      context: {fault: 'company', remedies: ['a refund', 'a voucher']},
      fixed: 'Hi Mo,\n\nI’m sorry that the cake came late. For the trouble, what I can offer is a voucher. Your money is on its way back.'
    },
    {text: 'The second charge [[was our mistake]], and it is back on your card.', context: {fault: 'company', remedies: ['a $10 credit']}},
    {text: '[[Your new key is in the post]].', context: {fault: 'company', remedies: ['a waived fee']}},
    {text: '[[We sent the wrong]] lamp. The right one leaves today.', context: {fault: 'company', remedies: ['a gift', 'a discount']}},
    {text: '[[The crew comes back on Friday to finish the fence]].', context: {fault: 'company', remedies: ['10% off the next visit']}},
    {text: '[[Sorry about the wait]]. Your table is ready.', context: {fault: 'company', remedies: ['a free dessert']}},
    {text: 'Dear Ms Kaya, [[the room is ready now]].', context: {fault: 'company', remedies: ['an upgrade']}},
    {text: '[[The room is ready now]].', context: {customer: 'We stood in the lobby until nine!', fault: 'company', remedies: ['an upgrade']}}
  ],
  good: [
    {text: 'I’m sorry that the cake came late. I’ve added a $10 credit for the trouble.', context: {fault: 'company', remedies: ['a $10 credit']}},
    {text: 'Sorry about the wait. Dessert is on us.', context: {fault: 'company', remedies: ['a free dessert']}},
    {text: 'The late fee is waived, and your key is in the post.', context: {fault: 'company', remedies: ['a waived fee']}},
    {text: 'The crew comes back on Friday, and I’ve taken 10 off the bill as a gesture.', context: {fault: 'company', remedies: ['a discount']}},
    {text: 'Your table is ready.', context: {fault: 'third-party', remedies: ['a free dessert']}},
    {text: 'The room is ready now.', context: {fault: 'company', remedies: ['a replacement', 'a call-back']}}
  ],
  nearMiss: [
    {text: 'I’m sorry that the cake came late.'},
    {text: 'The second charge was our mistake.', context: {fault: 'company'}},
    {text: 'The wrong date was picked.', context: {fault: 'customer', remedies: ['a discount']}},
    {text: 'The charge is back on your card.', context: {fault: 'company', remedies: ['a refund to the credit card']}},
    {text: 'Sorry about the wait. Could you tell me your table?', context: {fault: 'company', remedies: ['a free dessert']}},
    {text: 'Your order is on its way.', context: {fault: 'unknown', remedies: ['a voucher']}},
    {text: 'Hi Mo!', context: {fault: 'company', remedies: ['a voucher']}},
    {text: 'You’re welcome, enjoy the cake!', context: {customer: 'Lovely, all sorted now, thank you!', fault: 'company', remedies: ['a voucher']}}
  ]
}
