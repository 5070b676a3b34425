/** Apologise, whoever is to blame. */
import {apologizing, lacking, speaksAsWe, takesItOn, thanks} from '../src/asap.ts'
import {offerKnown} from '../src/offering.ts'
import {afterSentence, beforeSentence, defineRule, type Examples, type Rewording, type Rule, suggest, wordsOf} from '../src/rule.ts'
import {standsByCharge} from '../src/wording/contested.ts'
import {settledEventIn} from '../src/wording/event.ts'

const apologize: Rule = defineRule({
  id: 'apologize',
  principle: 'Apologise to an angry customer first, whoever is to blame.',
  citation: {source: 'asap', teaches: 'Begin with a sincere apology; it makes no difference whether the mistake was yours, for you can always be sorry about what happened.'},
  severity: 'warning',
  movesAlong: true,
  kind: 'missing',
  carries: offerKnown,
  needs: ['customer'],
  step: apologizing,
  *check(reading) {
    const opening = lacking(apologizing, reading)
    if (!opening) return
    yield {
      start: opening.start,
      end: opening.end,
      message: 'The customer is angry and the reply never says sorry, so nothing else in it will be heard. Apologise first, for what happened, whoever caused it.',
      suggestions: () => {
        // a sorry that the detectors doubt is a sorry to the reader
        if (saysSorry.test(reading.reply.text) || takesItOn(opening) || (ofCharge.test(reading.context.customer ?? '') && standsByCharge(reading.reply.text))) return []
        const sorry = speaksAsWe(reading) ? "We're sorry" : "I'm sorry"
        const event = settledEventIn(reading.context, reading.reply)
        // "Oh no, four times!" opens as well as a sorry does, and so does a thank-you
        const put = (wording: string): Rewording =>
          interjection.test(wordsOf(opening)) || thanks.test(wordsOf(opening)) ? afterSentence(opening, wording) : beforeSentence(opening, wording)
        return [
          ...(event ? [suggest('Say sorry in the customer’s own words', put(`${sorry} that ${event}.`))] : []),
          suggest('Say what you are sorry for', put(`${sorry} that {what happened}.`)),
          suggest('Say sorry for the trouble they had', put(`${sorry} for the trouble with {what it was about}.`))
        ]
      }
    }
  }
})

/** What they complain of is that they have to pay. */
const ofCharge = /\b(?:fees?|charg\w+|premiums?|subscriptions?|price|surcharges?|deposit)\b/i

const interjection = /^(?:oh|ah|wow|ouch|crikey|yikes|ugh|argh|goodness|gosh|blimey)\b/i

/** Sorry for something, and not only “sorry, but”. */
const saysSorry =
  /\b(?:sorry (?:to|for|about|that|your|an?|the|you|we|our|it|this|my|one)|apologi[sz]e|apologies|forgive (?:us|me)|my bad|mea culpa|regret (?:the|your|that|this|it|any))\b/i

export default apologize

const broken = 'Absolutely useless. The blender arrived broken and nobody answers the phone!'

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Joan,\n\n[[A new blender leaves our warehouse today]]. You will have it on Friday.',
      context: {customer: broken},
      fixed: "Hi Joan,\n\nWe're sorry that the blender arrived broken. A new blender leaves our warehouse today. You will have it on Friday."
    },
    {
      text: '[[We have passed your message to the courier]]. We expect an answer on Monday.',
      context: {customer: 'SIX weeks!! Where is my sofa?! I want my money back.'},
      fixed: "We're sorry that [what happened]. We have passed your message to the courier. We expect an answer on Monday."
    },
    {text: 'Dear Mr Lund,\n\n[[The tariff went up in May]].', context: {customer: 'You doubled my bill without a word. This is robbery.'}},
    {
      text: '[[Oh no, three hours]]! A driver comes at ten.',
      context: {customer: 'This is a disgrace. I waited three hours in the rain and nobody came!!'},
      fixed: "Oh no, three hours! I'm sorry that you waited three hours in the rain. A driver comes at ten."
    },
    {
      text: '[[The vet sees Rex at noon]].',
      context: {customer: 'Your driver left my dog at the wrong clinic. Unbelievable, I am furious!!', fault: 'company'},
      fixed: "I'm sorry that our driver left your dog at the wrong clinic. The vet sees Rex at noon."
    },
    {
      text: 'Hi Jo, [[the coat can go back within 30 days]].',
      context: {customer: 'What a rip-off. My coat fell apart after one day!!'},
      fixed: "Hi Jo, I'm sorry that your coat fell apart after one day. The coat can go back within 30 days."
    },
    {text: '[[You can return it within 30 days]].', context: {customer: 'What a rip-off. The coat fell apart after one day!!'}},
    {text: '[[Unfortunately the lift is out of order until Tuesday]].', context: {customer: 'I am furious. My mother is in a wheelchair and the lift is broken AGAIN.'}},
    {
      text: 'Hello!\n\n[[I understand how annoying this must be]]. A driver comes at ten.',
      context: {customer: 'Your driver never came, and nobody called. I took a day off for this!!'}
    },
    {text: '[[What is your order number, please]]?', context: {customer: 'You people are a joke. Third email, no reply. Refund me NOW.'}},
    {text: '[[No apology is needed from you, the till was wrong]].', context: {customer: 'It is a disgrace how your cashier shouted at my son.'}}
  ],
  good: [
    {text: "I'm so sorry that the blender arrived broken. A new one leaves today.", context: {customer: broken}},
    {text: 'Please accept my apologies for the six weeks of silence. The sofa is on the van.', context: {customer: 'SIX weeks!! Where is my sofa?!'}},
    {text: 'We apologise for the bill. I have put the old tariff back.', context: {customer: 'You doubled my bill without a word. This is robbery.'}},
    {text: 'Sorry about the lift. It runs again from noon.', context: {customer: 'The lift is broken AGAIN. Ridiculous.'}},
    {text: 'A driver comes at ten, and I am sorry that nobody called.', context: {customer: 'Your driver never came, and nobody called me. Useless!!'}},
    {text: 'We regret the way you were spoken to.', context: {customer: 'It is a disgrace how your cashier shouted at my son.'}}
  ],
  nearMiss: [
    {text: "You're very welcome. Enjoy the tent!", context: {customer: 'Thank you so much, the tent is perfect!!'}},
    {text: 'The blue tent is lighter by half a kilo.', context: {customer: 'Hi, which of the two tents is lighter?'}},
    {text: 'A new zip is in the post.', context: {customer: 'The zip on my tent broke. Could you please send me another one?'}},
    {text: 'Your subscription ends on the 30th.', context: {customer: 'Please cancel my subscription. Thanks!'}},
    {text: 'A driver comes at ten.'},
    {text: 'The date is moved.', context: {customer: 'Could you please move my booking by a day?', fault: 'company'}},
    {text: 'We open at nine.', context: {customer: '   '}}
  ]
}
