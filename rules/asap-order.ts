/** Apologise, sympathise, accept, act: in that order. */
import {isToAnger} from '../src/asap.ts'
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {alternative} from '../src/moves/alternative.ts'
import {apology} from '../src/moves/apology.ts'
import {reason} from '../src/moves/reason.ts'
import {refusal} from '../src/moves/refusal.ts'
import {responsibility} from '../src/moves/responsibility.ts'
import {sympathy} from '../src/moves/sympathy.ts'
import {beforeSentence, type Detector, defineRule, type Examples, type Match, type Rule, type Suggestion, suggest, wholeSentence, withoutSentence, wordsOf} from '../src/rule.ts'

/** Whoever begins with these has taken the customer seriously before explaining. */
const serious = [responsibility, action, alternative]

const asapOrder: Rule = defineRule({
  id: 'asap-order',
  principle: 'To an angry customer: apologise, sympathise, accept, act, in that order; explain afterwards.',
  citation: {source: 'asap', teaches: 'The steps have an order: apology and sympathy come first, for an angry customer hears no explanation before them.'},
  severity: 'info',
  movesAlong: true,
  kind: 'balance',
  needs: ['customer'],
  moves: [apology, sympathy, reason, refusal, serious],
  *check(reading) {
    if (!isToAnger(reading)) return
    const [soft] = [apology, sympathy].flatMap((detector) => reading.moves(detector)[0] ?? []).sort((a, b) => a.start - b.start)
    if (!soft) return
    const sentence = wholeSentence(soft)
    const early = (detector: Detector): Match[] => reading.moves(detector).filter((move) => move.end <= sentence.start)
    if (serious.some((detector) => early(detector).length > 0)) return
    const [explained, ...more] = early(reason)
    // one fact to begin with may be the good news
    const first = early(refusal)[0] ?? (more.length > 0 ? explained : undefined)
    if (!first) return
    const opening = openingOf(reading) ?? first
    yield {
      start: first.start,
      end: first.end,
      message: `“${wordsOf(first)}” stands before “${wordsOf(soft)}”, and an angry customer takes an explanation that comes first for an excuse. Begin with the apology or the sympathy.`,
      suggestions: () => inFront(opening, soft)
    }
  }
})

/** What is said late comes first; a stock phrase names what it is about there. */
function inFront(opening: Match, soft: Match): Suggestion[] {
  const sentence = wholeSentence(soft)
  const words = wordsOf(sentence)
  const isShort = sentence.last - sentence.first < mostOfStock && !/\d/.test(words)
  const named = stock.find(([phrase]) => isShort && phrase.test(words))
  if (named) return [suggest('Begin with it, and name what happened', beforeSentence(opening, named[1]), withoutSentence(soft))]
  return standsAlone(sentence) ? [suggest('Begin with it', beforeSentence(opening, sentenceText(sentence)), withoutSentence(soft))] : []
}

/** In words; a longer sentence says something of its own. */
const mostOfStock = 13

const stock: readonly [phrase: RegExp, named: string][] = [
  [
    /^(?:(?:we|i|please|my|our|sincere|once again) )*(?:apologi[sz]e|apologies|sorry|(?:are|am) sorry|accept (?:my|our) apologies|regret)\b.*\b(?:inconvenience|disruption|bad news|frustration)\b/i,
    "I'm sorry that {what happened}."
  ],
  [
    /^(?:i|we) (?:do )?(?:understand|know|reali[sz]e|appreciate|see|(?:can )?imagine) (?:that |how )?(?:\w+ )?(?:this|that|it) (?:can|is|may|must|might|was|will)\b/i,
    'I can see why you are upset that {what happened}.'
  ]
]

/** Nothing in it points back to what was said before: "I'm sorry about that" does, "I'm sorry that the soup was cold" doesn't. */
const standsAlone = (sentence: Match): boolean => {
  const words = wordsOf(sentence).replace(/\b(?:sorry|regret|understand|imagine|see|know|apologi[sz]e) that\b/gi, '')
  return (
    /^(?:i|we|please|my|our|sorry|so sorry|apologies)\b/i.test(words) &&
    !/\b(?:it|its|this|that|these|those|they|them|their|he|she|him|her|too|also|still|there|here|such|again|then|afterwards|above|as well|either|so (?!sorry))\b/i.test(words)
  )
}

/** The sentence with its final mark. */
function sentenceText(sentence: Match): string {
  const behind = /^[.!?…]*/.exec(sentence.block.text.slice(sentence.end - sentence.block.start))?.[0] ?? ''
  return `${wordsOf(sentence)}${behind || '.'}`
}

export default asapOrder

const rude = 'Your waiter was RUDE and the soup was cold. Disgusting!'

export const examples: Examples = {
  bad: [
    {
      text: "Hi Ada,\n\n[[We can't refund a meal that was eaten]]. I am so sorry about the soup.",
      context: {customer: rude},
      fixed: "Hi Ada,\n\nI am so sorry about the soup. We can't refund a meal that was eaten."
    },
    {
      text: 'Hello Per, [[the train was late]] because a tree lay on the line. The line was closed until noon due to the storm. We apologise for the long wait.',
      context: {customer: 'Three hours on a platform and NOBODY told us anything. Shame on you!'},
      fixed: 'Hello Per, we apologise for the long wait. The train was late because a tree lay on the line. The line was closed until noon due to the storm.'
    },
    {text: '[[Refunds are not possible on sale items]]. I understand how annoying that is.', context: {customer: 'The shoes fell apart after ONE day. I want my money back!!'}},
    {
      text: '[[Your claim has been declined]]. We are sorry for the bad news.',
      context: {customer: 'Six weeks for a claim?! You people are a joke.'},
      fixed: "I'm sorry that [what happened]. Your claim has been declined."
    },
    {
      text: 'Dear Ms Roe,\n\n[[We do not offer compensation for late flights]].\n\nI can imagine how stressful the night was.',
      context: {customer: 'A night on the airport floor with two kids!! This is outrageous.'}
    },
    {text: "[[We're unable to come before Monday]]. Sorry about the cold flat.", context: {customer: 'No heating AGAIN and a baby in the house. Do something!'}}
  ],
  good: [
    {text: "I am so sorry about the soup. We can't refund a meal that was eaten, but dinner tomorrow is on us.", context: {customer: rude}},
    {
      text: 'I understand how annoying that is. Refunds are not possible on sale items, so I have sent you a new pair.',
      context: {customer: 'The shoes fell apart after ONE day!!'}
    },
    {
      text: 'A night on the floor with two kids must have been awful. The fog closed the runway at ten.',
      context: {customer: 'A night on the airport floor with two kids!! This is outrageous.'}
    },
    {text: 'We apologise for the wait. A tree lay on the line.', context: {customer: 'Three hours on a platform!! Shame on you!'}},
    {text: 'That was our mistake, because we mixed up two rooms. I am sorry for the night you had.', context: {customer: 'You gave my room away. Disgraceful!'}},
    {text: 'I have sent a plumber. He could not come sooner because of the snow. Sorry about the cold flat.', context: {customer: 'No heating AGAIN and a baby in the house!'}}
  ],
  nearMiss: [
    {text: "We can't refund postage. Sorry about that.", context: {customer: 'Hi, do you refund the postage?'}},
    {text: "We can't refund postage. Sorry about that."},
    {text: "We can't come before Monday.", context: {customer: 'No heating AGAIN. Do something!'}},
    {text: "I'm sorry, but we can't come before Monday.", context: {customer: 'No heating AGAIN. Do something!'}},
    {text: 'Because a pipe burst, I am sorry to say, your evening was cold.', context: {customer: 'No heating AGAIN. Ridiculous!'}},
    {text: 'Your files are safe. I understand how worrying that was.', context: {customer: 'WHERE are my files?! I am shaking!'}}
  ]
}
