/** Let them know that you can identify with the feeling. */
import {lacking, sympathizing, takesItOn, thanks} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {offerKnown} from '../src/offering.ts'
import {afterSentence, beforeSentence, defineRule, type Examples, type Rewording, type Rule, suggest, wordsOf} from '../src/rule.ts'
import {settledEventIn} from '../src/wording/event.ts'
import {isGrave} from '../src/wording/grave.ts'

const sympathize: Rule = defineRule({
  id: 'sympathize',
  principle: 'Let an angry customer know that you can identify with how they feel.',
  citation: {source: 'asap', teaches: 'Sympathise: show that you understand the feeling, even where you do not share the view; people calm down once they are understood.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  carries: offerKnown,
  needs: ['customer'],
  step: sympathizing,
  *check(reading) {
    const opening = lacking(sympathizing, reading)
    if (!opening) return
    yield {
      start: opening.start,
      end: opening.end,
      message: 'The customer is angry and nothing in the reply shows that you see why, so it sounds cold. Name the feeling and what caused it before you go on.',
      suggestions: () => {
        const {context} = reading
        if (namesFeeling.test(reading.reply.text) || takesItOn(opening)) return []
        // no stock word is great enough for a grave thing
        const event = isGrave(context) ? undefined : settledEventIn(context, reading.reply)
        // the sorry comes first, and so do thanks
        const isSorry = saysSorry.test(wordsOf(opening))
        const put = (wording: string): Rewording => (isSorry || thanks.test(wordsOf(opening)) ? afterSentence(opening, wording) : beforeSentence(opening, wording))
        // what happened was named just now
        if (reading.reply.text.includes(event ?? '[what happened]') || reading.reply.text.includes('[what happened]'))
          return [suggest('Name the feeling', put('I can see why you are upset.'))]
        const isTheirs = (context.fault ?? customerOf(context)?.fault) === 'customer'
        // the sorry before it, which tells what happened or still has to, is what it refers to
        const {text} = reading.reply
        const isTold = !sorry.test(text) || namesEvent.test(text)
        return [
          ...(isTold && !isGrave(context) ? [suggest('Name the feeling', put(isSorry ? 'I can see why that upset you.' : 'I can see why you are upset.'))] : []),
          ...(event ? [suggest('Name the feeling, in the customer’s own words', put(`I understand how frustrating it is that ${event}.`))] : []),
          suggest('Name the feeling and its cause', put('I can see why you are upset that {what happened}.')),
          ...(isTheirs ? [suggest('Say how easily it happens', put("It's easily done: {why it is easy to miss}."))] : []),
          suggest('Say that it is not what you want them to have', put("That's not the experience we want you to have with {what it was about}."))
        ]
      }
    }
  }
})

/** It speaks of the feeling, if only of “any upset”; a second time would be once too often. */
const namesFeeling =
  /\b(?:upset\w*|frustrat\w+|disappoint\w+|annoy\w+|embarrass\w+|sorry to (?:hear|read|learn)|saddened|concerned to|(?:i|we) (?:can )?(?:imagine|see (?:why|how|that))|must (?:have been|be)|can(?:no|['’])t have been|no (?:fun|joke|holiday|small thing)|not (?:fun|nice|pleasant|the vibe|good enough|the experience|what you)|stressful|rotten|horrible|horrid|miserable|dreadful|grim|awful|gutt(?:ed|ing)|lousy|painful|unpleasant|maddening|infuriating|a shame|feel for you|bitterly|unacceptable|deserved? better|let you down|ouch|heavy|hard to (?:find|bear|hear)|sting\w*|nightmare|shock\w*|a blow|tough)\b/i

const sorry = /\b(?:sorry|apologi[sz]e|apologies|regret|forgive)\b/i
/** A sorry that tells what happened, or such a hollow one that it will have to. */
const namesEvent = /\b(?:sorry|apologi[sz]e|regret)\b[^.!?\n]*\b(?:that|for \w+ing|inconveniences?)\b/i

/** A sentence that is an apology and little more. */
const saysSorry =
  /^(?:<\w+>\s*)?(?:dear [^,]{2,30}, )?(?:(?:oh|ah|aw|hey|hi)\b[^,.!]{0,12}[,.!]* ?)*(?:(?:i|we)(?:['’]m|['’]re| am| are)? )?(?:so |very |really |truly |sincerely |deeply )*(?:sorry|apologi[sz]e|apologies|regret)\b.{0,80}$/is

export default sympathize

const late = 'My parcel never arrived and your chat hung up on me twice. Pathetic!'

export const examples: Examples = {
  bad: [
    {
      text: 'Dear Femi,\n\n[[Sorry about the parcel]]. A second one is with the courier.',
      context: {customer: late},
      fixed:
        'Dear Femi,\n\nSorry about the parcel. I understand how frustrating it is that your parcel never arrived and our chat hung up on you twice. A second one is with the courier.'
    },
    {
      text: '[[I have cancelled the fee]].',
      context: {customer: 'Are you kidding me?! Another fee!! Shame on you.'},
      fixed: 'I can see why you are upset. I have cancelled the fee.'
    },
    {
      text: '[[The code goes into the lower box]].',
      context: {customer: 'Your stupid form rejected my code AGAIN!!', fault: 'customer'},
      fixed: 'I can see why you are upset. The code goes into the lower box.'
    },
    {text: '[[We apologise for the cold room]]. A heater is on its way up.', context: {customer: 'No heating, no hot water, a baby in the room. Disgraceful!'}},
    {
      text: "[[I'm sorry that the room was cold]]. A heater is on its way up.",
      context: {customer: 'No heating, no hot water, a baby in the room. Disgraceful!'},
      fixed: "I'm sorry that the room was cold. I can see why that upset you. A heater is on its way up."
    },
    {text: 'Hi,\n\n[[I understand your question]]. The refund takes five days.', context: {customer: 'Where is my refund?? Three weeks, this is a scam.'}},
    {text: '[[The guide speaks German and French]].', context: {customer: 'The worst tour of my life. We could not understand a word, I want my money back.'}},
    {text: '[[Sorry, which flight was it]]?', context: {customer: 'You lost my bag and nobody picks up the phone. I have had enough.'}},
    {text: '[[A heater is on its way up, at no cost to you]].', context: {customer: 'No heating, no hot water, a baby in the room. Disgraceful!'}},
    {text: '[[A second night will cost you nothing more, and a third will cost you half]].', context: {customer: 'No hot water and mould on the wall. Disgusting!'}}
  ],
  good: [
    {text: 'Two calls cut off and no parcel: I understand how frustrating that is. A second one is with the courier.', context: {customer: late}},
    {text: "I'd be angry too. I have cancelled the fee.", context: {customer: 'Are you kidding me?! Another fee!! Shame on you.'}},
    {text: 'This catches a lot of people out: the code goes into the lower box.', context: {customer: 'Your stupid form rejected my code AGAIN!!', fault: 'customer'}},
    {text: 'A cold room with a baby must have been awful. A heater is on its way up.', context: {customer: 'No heating, a baby in the room. Disgraceful!'}},
    {text: "That's not the experience we want you to have. The refund went out today.", context: {customer: 'Where is my refund?? This is a scam.'}},
    {text: 'I can imagine how stressful it was to stand there without a bag.', context: {customer: 'You lost my bag and nobody picks up the phone. I have had enough.'}}
  ],
  nearMiss: [
    {text: 'Glad you like it!', context: {customer: 'Best purchase EVER!! Thank you!'}},
    {text: 'The refund takes five days.', context: {customer: 'Hi, how long does a refund take?'}},
    {text: 'A new cable is in the post.', context: {customer: 'Hello, the cable in my box is a bit short. Could you please send a longer one? Thanks!'}},
    {text: 'The code goes into the lower box.', context: {customer: 'Where do I enter the code?', fault: 'customer'}},
    {text: 'I have cancelled the fee.'},
    {text: 'The guide speaks German and French.', context: {customer: 'Which languages does the guide speak?'}}
  ]
}
