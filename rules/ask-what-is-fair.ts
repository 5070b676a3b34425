/** Ask what they would feel is fair, then negotiate. */
import {openingOf} from '../src/match/opening.ts'
import {settlement} from '../src/match/settlement.ts'
import {alternative} from '../src/moves/alternative.ts'
import {fairQuestion} from '../src/moves/fair-question.ts'
import {goodwill} from '../src/moves/goodwill.ts'
import {refusal} from '../src/moves/refusal.ts'
import {afterSentence, asSentence, defineRule, type Examples, type Match, offering, type ReplyContext, type Rule, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {disputeMoves, goesRound, isDisputed, messagesOf, offersAnew} from '../src/thread.ts'
import {behindNo} from '../src/wording/behind-no.ts'
import {isOpenToAsk, ofMoney} from '../src/wording/fair.ts'
import {helpsBehind, isHere} from '../src/wording/help.ts'

const askWhatIsFair: Rule = defineRule({
  id: 'ask-what-is-fair',
  principle: 'Ask what they would feel is fair, then negotiate.',
  citation: {source: 'good-offense', teaches: 'When a settlement is needed, ask the customer what they would feel is fair and go on from there.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needsAny: ['thread', 'customer'],
  parts: [{part: 'whether the dispute goes round', needsAny: ['thread']}],
  phrases: [settlement],
  moves: [disputeMoves, fairQuestion],
  *check(reading) {
    if (reading.has(fairQuestion) || reading.matches(settlement).length > 0) return
    const no = reading.moves(refusal).at(-1)
    const offered = [alternative, goodwill].map((move) => reading.moves(move).at(-1)).find((one) => one !== undefined)
    const again = goesRound(reading, 1)
    // a no with a way out of it has begun to negotiate
    if (again && offersAnew(reading)) return
    const anchor = again ? (no ?? openingOf(reading)) : offered || !isDisputed(reading.context) ? undefined : no
    if (!anchor) return
    yield {
      start: anchor.start,
      end: anchor.end,
      message: again
        ? `The customer has asked for this again after a no, and “${wordsOf(anchor)}” goes round once more. Ask what they would feel is fair, and negotiate from there.`
        : `“${wordsOf(anchor)}” says no and offers nothing, so it ends in a tug of war. Ask what they would feel is fair, and negotiate from there.`,
      suggestions: () =>
        !isWorthSomething(anchor, reading.context) || (!offered && helpsBehind(anchor))
          ? []
          : offered
            ? [suggest('Ask whether that is fair', afterSentence(offered, 'Would that feel fair to you?'))]
            : [
                suggest('Offer something and ask whether it is fair', behindNo(anchor, `${asSentence(offering(reading.context, reading.reply))} Would that feel fair to you?`)),
                ...(isOpenToAsk(reading) ? [suggest('Ask what would feel fair', behindNo(anchor, 'What would feel fair to you?'))] : [])
              ]
    }
  }
})

/** Something that can be shared or made good is at stake, by what is refused or by what the customer writes; where a train is, or when it comes, can't be settled. */
const isWorthSomething = (no: Match, context: ReplyContext): boolean => {
  const refused = wordsOf(wholeSentence(no))
  return !isHere(refused) && (worth(refused) || (!ofTime.test(refused) && messagesOf(context).some(({text}) => worth(text.slice(0, longest)))))
}
const ofTime = /\b(?:dates?|times?|time(?:frame|scale|line)s?|when|promise|eta|remit)\b/i

const worth = (text: string): boolean => ofMoney.test(text) || ofHarm.test(text)
const ofHarm = /\b(?:penalt|cancel|euro|pounds?\b|dollar|rupee|return|exchang|extend|broke|damag|lost|ruin)/i

/** In characters. */
const longest = 2000

export default askWhatIsFair

const asked = {from: 'customer', text: 'The heel came off after a week. I want my money back.'} as const
const refused = {from: 'agent', text: 'We can’t refund worn shoes.'} as const
const askedAgain = {from: 'customer', text: 'I walked to work in them, that is all. Please refund me.'} as const

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Lou,\n\n[[We can’t refund shoes that were worn]]. Best, Kit',
      context: {thread: [asked, refused, askedAgain]},
      message: 'asked for this again after a no, and “We can’t refund shoes that were worn” goes round once more',
      fixed: 'Hi Lou,\n\nWe can’t refund shoes that were worn. What we can do is [what you can do instead]. Would that feel fair to you? Best, Kit'
    },
    {
      text: 'We can’t refund worn shoes. [[There is nothing we can do]].',
      context: {thread: [asked, refused, askedAgain]},
      fixed: 'We can’t refund worn shoes. What we can do is [what you can do instead]. Would that feel fair to you?'
    },
    {text: 'As we wrote, [[a refund isn’t possible]]. You could have the heel glued at half price.', context: {thread: [asked, refused, askedAgain]}},
    {text: '[[The terms say the same today as they did on Monday]].', context: {thread: [asked, refused, askedAgain]}},
    {text: '[[No refund]], I’m afraid.', context: {thread: [asked]}, message: '“No refund” says no and offers nothing'},
    {text: '[[We can’t refund worn shoes]].', context: {customer: asked.text}},
    {
      text: '[[We won’t pay for the taxi]].',
      context: {
        remedies: ['a credit'],
        thread: [
          {from: 'customer', text: 'The last bus never came and I had to take a taxi home for 40 euros.'},
          {from: 'agent', text: 'Taxi fares are not covered.'}
        ],
        customer: 'Again: the last bus never came and I had to take a taxi home for 40 euros!'
      }
    },
    {
      text: 'Thanks for writing again. [[We do not exchange opened games]].',
      context: {
        thread: [
          {from: 'customer', text: 'Two pieces are missing, I want a replacement.'},
          {from: 'agent', text: 'We do not exchange opened games.'},
          {from: 'customer', text: 'How would I know without opening it? Replace it please.'}
        ]
      }
    }
  ],
  good: [
    {text: 'We can’t refund worn shoes. What would you feel is fair?', context: {thread: [asked, refused, askedAgain]}},
    {text: 'I have refunded the shoes in full this morning.', context: {thread: [asked, refused, askedAgain]}},
    {text: 'We can’t refund worn shoes, but I can have the heel glued at half price.', context: {thread: [asked]}},
    {text: 'Could you send me a photo of the heel? Then I can ask the maker.', context: {thread: [asked, refused, askedAgain]}},
    {text: 'How would you like us to settle this?', context: {thread: [asked, refused, askedAgain]}},
    {text: 'We can’t take them back as they are. As a gesture I have added a voucher of 20 euros.', context: {thread: [asked]}}
  ],
  nearMiss: [
    {text: 'We can’t refund worn shoes.'},
    {text: 'No, we don’t mend umbrellas.', context: {customer: 'Hello, do you mend umbrellas?'}},
    {text: 'Glad that the glue held!', context: {thread: [asked, refused, askedAgain, {from: 'customer', text: 'Oh, the glue works well. Thank you.'}]}},
    {text: 'The new pair is on the van.', context: {thread: [asked, {from: 'agent', text: 'I am sending you a new pair.'}, askedAgain]}},
    {text: 'Your shoes are ready, and the shop is open until six.', context: {thread: [{from: 'customer', text: 'When can I collect my shoes?'}]}},
    {text: 'I couldn’t find your order, could you send me its number?', context: {thread: [asked, refused, askedAgain]}},
    {
      text: 'The laces cost 4 euros.',
      context: {thread: [asked, refused, {from: 'customer', text: 'All right, then. Do you sell laces?'}]}
    },
    {text: 'We don’t sell gift wrap, sorry.', context: {thread: [asked, refused, {from: 'customer', text: 'OK fine. Do you sell gift wrap?'}]}},
    {text: 'We don’t repair zips, sorry.', context: {thread: [{from: 'customer', text: 'Hello, do you repair zips?'}]}},
    {text: 'We don’t deliver to the islands, sorry.', context: {thread: [{from: 'customer', text: 'Hello, do you deliver to Orkney?'}]}},
    {text: 'We can’t take the toll off. Shall we let the travel ombudsman decide?', context: {thread: [{from: 'customer', text: 'Take the toll off my bill!'}]}},
    {text: 'The fee is right as it stands.', context: {thread: []}}
  ]
}
