/** Never keep an angry customer waiting: the sooner you talk, the better. */
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {apology} from '../src/moves/apology.ts'
import {invitation} from '../src/moves/invitation.ts'
import {afterSentence, type Block, beforeSentence, defineRule, type Examples, phrases, type Reading, type Rule, sentenceOf, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {brokenPromise, isAnswerAwaited, lacksWait, lastWait, waitBefore} from '../src/thread.ts'

/** Says that it took long. */
const waits = phrases(
  {},
  `
  (your|you) *2 (patience|patient|waiting|waited)
  (you|anyone|anybody) *3 (to wait|had to wait|wait (so|this|that|for|until))
  (heard|hear|hearing) (nothing|so little) (from|for)
  (in|left|leaving) *1 the dark
  (before|until|till) (now|today)
  (reply|answer|respond|write|get back|come back|be in touch|written|replied|answered|replying|answering|responding|writing|getting back|coming back) *3 (sooner|earlier|faster|quicker|before)
  (only|just) *1 (replying|answering|writing|getting back|responding) *2 now
  (kept|keep|keeping|left|leave|leaving|had|made) (you|all of you) *1 (waiting|wait|hanging)
  (the|this|our|my|such|any|long|a) (delay|wait|silence|late (reply|answer|response)|slow (reply|answer|response)|delayed (reply|answer|response))
  (in|on) (replying|answering|responding|getting back|coming back|writing back)
  (should|could|ought to) have (replied|answered|responded|written|got back|come back|been in touch|rung|called) *4
  (took|taken|taking|takes) (me|us|this|it) *3 (long|time|days|weeks|while|until)
  (reply|answer|response|message|email) *2 (late|overdue|slow|long)
  (not|nobody|no one) *3 (replied|answered|responded|heard from|heard back|got back|come back)
  (<number>|few|several|many|some) (days|weeks|hours) (is|was|are|were) *2 (long|much|many)
  `
)

/** Offers to talk, beside what the customer is asked for. */
const talks = phrases(
  {we: 'i|we|my colleague|our team|someone', talk: 'call|ring|phone|speak|talk|chat', talking: 'calling|ringing|phoning|speaking|talking'},
  `
  {we} (can|could|will|would|am going to|are going to|try to|am) *3 ({talk}|{talking}) *
  (shall|can|may|could|should|might|would) {we} *2 {talk}
  let us *1 {talk}
  (how about|would you like|do you want|suits|suit|prefer|fancy|time|have|arrange|book) *3 (to {talk}|a (call|chat|word|talk)|{talking}|on the phone|by phone)
  (call|ring|phone|text|write|message|speak|talk|reply|email) (to|with)? (me|us|my|back|here|directly|straight) *
  (reach|contact) (me|us) *
  (my|our) *2 (number|line|extension|mobile) *1 (is|#link|<number>)
  (happy|glad|here) to (talk|speak|call|ring|explain|chat|go through) *
  (give|gave|giving) (you|me|us) a (call|ring|bell)
  (called|rung|rang|phoned|tried to reach|tried to call) you
  (let|tell) (me|us) (know)? *
  talk (it|this)? (through|over) *
  `
)

/** Says sorry for the wait itself, and more than that: whoever waited has what was owed. */
function isSorryForWait(reading: Reading): boolean {
  const apologies = new Set(
    reading
      .matches(waits)
      .filter((match) => isSorry.test(wordsOf(wholeSentence(match))))
      .map(sentenceOf)
  )
  const isMore = (block: Block): boolean => (block.kind === 'body' || block.kind === 'list') && block.sentences.some((sentence) => !apologies.has(sentence))
  return apologies.size > 0 && reading.reply.blocks.some(isMore)
}
const isSorry = /\b(?:sorry|apolog\w+|regret|forgive|ashamed)\b/i

const day = 24

const answerSoon: Rule = defineRule({
  id: 'answer-soon',
  principle: 'Never avoid an angry customer: the sooner you talk, the better.',
  citation: {source: 'good-offense', teaches: 'The longer an angry customer waits, the angrier they get; talk to them at once, and say so when it took too long.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needs: ['thread'],
  mayNeed: ['thread.at', 'at'],
  lacks: (context, {hours}) => lacksWait(context, hours),
  options: {hours: 48},
  phrases: [waits, talks],
  moves: [apology, action, invitation],
  *check(reading, {hours}) {
    const waited = longWait(reading, hours)
    const opening = openingOf(reading)
    if (!waited || !opening) return
    const owns = reading.has(apology) || reading.matches(waits).length > 0
    const talksOn = reading.matches(talks).length > 0 || [action, invitation].some((move) => reading.has(move))
    if (owns && (talksOn || isSorryForWait(reading))) return
    const {promise} = waited
    const days = waited.hours === undefined ? undefined : Math.floor(waited.hours / day)
    const least = waited.isWhole ? '' : 'at least '
    const long = days && days > 1 ? `${least}${days} days` : waited.hours === undefined ? 'long enough to write again' : `${least}${Math.floor(waited.hours)} hours`
    const lacks = [...(owns ? [] : ['says nothing about it']), ...(talksOn ? [] : ['offers no talk'])].join(' and ')
    yield {
      start: opening.start,
      end: opening.end,
      message: `The customer waited ${long}${promise ? `, although we wrote “${promise}”` : ''}, and this reply ${lacks}. Waiting makes anger grow: say sorry for it, and offer to talk.`,
      suggestions: () => [
        ...(owns
          ? []
          : [
              suggest(
                'Say sorry for the wait',
                beforeSentence(opening, days && days > 1 ? `I'm sorry that we kept you waiting for ${days} days.` : "I'm sorry that we kept you waiting.")
              )
            ]),
        ...(talksOn ? [] : [suggest('Offer to talk', afterSentence(opening, 'If you would rather talk, you can reach me at {how to reach you}.'))])
      ]
    }
  }
})

interface LongWait {
  hours: number | undefined
  isWhole: boolean
  /** The words by which we promised an earlier answer. */
  promise?: string
}

/**
 * The customer waited `hours` for this reply; or (where nobody knows when it is sent) their unanswered messages lie so far apart, or without
 * times a later one asks again; or the agent's last message promised word by a time that has passed, or came so late and said nothing about it.
 */
function longWait({context, other}: Reading, least: number): LongWait | undefined {
  const wait = waitBefore(context)
  if (wait.hours !== undefined ? wait.hours >= least : wait.isChased) return wait
  const broken = brokenPromise(context)
  if (broken && broken.hours >= least) return {hours: broken.hours, isWhole: true, promise: broken.words}
  if (!isAnswerAwaited(context)) return undefined
  const before = lastWait(context)
  if (!before || before.hours < least) return undefined
  const {moves, matches} = other(before.answer.text)
  return moves(apology).length > 0 || matches(waits).length > 0 ? undefined : {hours: before.hours, isWhole: true}
}

export default answerSoon

const cold = {from: 'customer', text: 'The boiler is cold again.', at: '2025-03-03T08:00:00Z'} as const
const stillCold = {from: 'customer', text: 'It is still cold, is anybody there?', at: '2025-03-06T09:00:00Z'} as const
const addition = {from: 'customer', text: 'It is the one in the hall.', at: '2025-03-03T08:01:00Z'} as const
const inTheEvening = {from: 'customer', text: 'It is still cold, is anybody there?', at: 1_741_024_800_000} as const
const withoutTime = {from: 'customer', text: 'The boiler is cold again.'} as const
const chase = {from: 'customer', text: 'Any news about the boiler?'} as const
const chaseAtOnce = {from: 'customer', text: 'Any news?', at: '2025-03-03T08:30:00Z'} as const
const additionWithoutTime = {from: 'customer', text: 'It is the one in the hall.'} as const
const soon = {from: 'agent', text: 'Please bleed the radiators.', at: '2025-03-03T10:00:00Z'} as const
const late = {from: 'agent', text: 'Please bleed the radiators.', at: '2025-03-08T08:00:00Z'} as const
const lateAndSorry = {from: 'agent', text: 'Sorry for the late reply. Please bleed the radiators.', at: '2025-03-08T08:00:00Z'} as const
const coldAgain = {from: 'customer', text: 'I did. It was warm for an hour and is cold again.', at: '2025-03-03T12:00:00Z'} as const
const thanks = {from: 'customer', text: 'Great, thank you! It is warm.', at: '2025-03-03T12:00:00Z'} as const
const worked = {from: 'customer', text: 'That worked, thank you so much!', at: '2025-03-03T12:00:00Z'} as const
const promise = {from: 'agent', text: 'I will ask the fitter and write to you tomorrow.', at: '2025-03-03T10:00:00Z'} as const
const answered = {from: 'customer', text: 'I did, and it is cold.'} as const

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Noor,\n\n[[A fitter comes to you tomorrow at nine]].',
      context: {thread: [cold, stillCold]},
      message: 'waited at least 3 days, and this reply says nothing about it',
      fixed: "Hi Noor,\n\nI'm sorry that we kept you waiting for 3 days. A fitter comes to you tomorrow at nine."
    },
    {
      text: '[[Please turn the red tap]].',
      context: {thread: [cold], at: '2025-03-06T09:00:00+01:00'},
      message: 'The customer waited 3 days, and this reply says nothing about it',
      fixed: "I'm sorry that we kept you waiting for 3 days. Please turn the red tap."
    },
    {text: '[[Is the hall warm by now]]?', context: {thread: [cold, soon, coldAgain], at: 1_741_284_000_000}},
    {text: '[[The pressure is too low]].', context: {thread: [withoutTime, chase]}, fixed: "I'm sorry that we kept you waiting. The pressure is too low."},
    {
      text: '[[I am sorry that it is cold at your place]].',
      context: {thread: [withoutTime, chase]},
      message: 'waited long enough to write again, and this reply offers no talk',
      fixed: 'I am sorry that it is cold at your place. If you would rather talk, you can reach me at [how to reach you].'
    },
    {text: '[[Then the valve is stuck]]. I have booked a fitter for you.', context: {thread: [cold, late, answered]}},
    {text: '[[Turn the blue tap to the left]].', context: {thread: [cold, inTheEvening]}, options: {hours: 8}},
    {text: '[[Thank you for your patience]]. The pump is an old one.', context: {thread: [cold, stillCold]}},
    {text: '[[The pump is an old one]].', context: {thread: [cold], customer: 'Any update on the boiler?'}},
    {text: '[[The fuse is blown]].', context: {thread: [withoutTime, {from: 'customer', text: 'I am still waiting for an answer.'}]}},
    {
      text: '[[The fitter has found the leak]].',
      context: {thread: [cold, promise, thanks], at: '2025-03-07T10:00:00Z'},
      message: 'The customer waited 4 days, although we wrote “will ask the fitter and write to you tomorrow”, and this reply says nothing about it'
    },
    {
      text: '[[The fitter has found the leak]].',
      context: {thread: [cold, promise, {from: 'customer', text: 'Nobody wrote.', at: '2025-03-08T10:00:00Z'}]},
      message: 'although we wrote “will ask the fitter and write to you tomorrow”'
    },
    {
      text: '[[The valve is stuck]].',
      context: {
        thread: [withoutTime, {from: 'customer', text: 'Hello?'}, {from: 'customer', text: 'Anybody there??'}]
      }
    }
  ],
  good: [
    {text: 'Sorry for keeping you waiting. A fitter comes tomorrow; I will ring you at eight to say who.', context: {thread: [cold, stillCold]}},
    {text: 'Three days is too long. Could you tell me what the display shows?', context: {thread: [cold, stillCold]}},
    {text: 'We should have answered on Monday. I have booked a fitter for tomorrow.', context: {thread: [withoutTime, chase]}},
    {text: 'I apologise for the silence. Call me on 555 0100 and we go through it together.', context: {thread: [withoutTime, chase]}},
    {text: 'Our last answer took us five days, and I am sorry. I can call you this afternoon.', context: {thread: [cold, late, answered]}},
    {text: 'Thank you for your patience. Let me know whether it is warm now.', context: {thread: [cold, stillCold]}}
  ],
  nearMiss: [
    {text: 'The pressure is too low.', context: {thread: [cold]}},
    {text: 'The pressure is too low.', context: {thread: [cold], at: '2025-03-03T11:00:00Z'}},
    {text: 'You are welcome.', context: {thread: [cold, soon, thanks], at: '2025-03-09T11:00:00Z'}},
    {text: 'The pressure is too low.', context: {thread: [cold, soon], at: '2025-03-09T11:00:00Z'}},
    {text: 'The pressure is too low.'},
    {
      text: 'The pressure is too low.',
      context: {thread: [cold, addition]}
    },
    {text: 'The pressure is too low.', context: {thread: [withoutTime, additionWithoutTime]}},
    {
      text: 'Then the valve is stuck.',
      context: {thread: [cold, lateAndSorry, answered]}
    },
    {text: 'Then the valve is stuck.', context: {thread: [cold, soon, answered]}},
    {text: 'The pressure is too low.', context: {thread: [cold, chaseAtOnce]}},
    {text: 'The pressure is too low.', context: {thread: [withoutTime, {from: 'customer', text: 'Is there a tap in the hall, too?'}]}},
    {text: 'You are welcome, Jo!', context: {thread: [cold, soon, worked], at: '2025-03-09T11:00:00Z'}},
    {text: 'We should have got back to you sooner. Shall I ring you now?', context: {thread: [cold, stillCold]}},
    {text: 'The fitter has found the leak.', context: {thread: [cold, promise, thanks], at: '2025-03-04T09:00:00Z'}}
  ],
  options: {hours: 'from how many hours on a wait is long'}
}
