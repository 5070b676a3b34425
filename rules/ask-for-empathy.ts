/** With a long relationship, ask them to see your side. */
import {empathyRequest} from '../src/moves/empathy-request.ts'
import {refusal} from '../src/moves/refusal.ts'
import {afterSentence, defineRule, type Examples, type ReplyContext, type Rule, type RuleOptions, suggest, wordsOf} from '../src/rule.ts'
import {startOf, timeOf} from '../src/time.ts'
import {limitsTone} from '../src/wording/limit.ts'

interface Options extends RuleOptions {
  years: number
  now: string
}

const year = 365.25 * 24 * 60 * 60 * 1000

/** The times that the context tells, in milliseconds. */
const timesIn = ({thread, at}: ReplyContext): number[] => [...(thread ?? []), {at}].flatMap((message) => timeOf(message.at) ?? [])

/** Whether they have been a customer for so long, at the time of the reply or of the newest message. */
function isLongStanding(context: ReplyContext, {years, now}: Options): boolean {
  const newest = timesIn(context).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const today = newest === Number.NEGATIVE_INFINITY ? (startOf(now) ?? Number.NEGATIVE_INFINITY) : newest
  return today - (startOf(context.customerSince ?? '') ?? today) >= years * year
}

const askForEmpathy: Rule = defineRule<Options>({
  id: 'ask-for-empathy',
  principle: 'When you say no to a customer of many years, ask them to see it from your side.',
  citation: {source: 'saying-no', teaches: 'After a long relationship you may ask for a little empathy: seen from where you stand, a no leaves fewer hard feelings.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  options: {years: 2, now: '2025-01-01'},
  needs: ['customerSince'],
  mayNeed: ['at'],
  // who came too short a time before the day to count from may have stayed since
  lacks: (context, options) => (timesIn(context).length > 0 || isLongStanding(context, options) ? [] : ['at']),
  moves: [empathyRequest, refusal],
  *check(reading, options) {
    const no = reading.moves(refusal).findLast((one) => !limitsTone(wordsOf(one)))
    if (!no || reading.has(empathyRequest) || !isLongStanding(reading.context, options)) return
    yield {
      ...no,
      message: `“${wordsOf(no)}” says no to a customer of many years, who knows only their own side of it. Ask them to look at it from yours, with the real reason.`,
      suggestions: () => [
        suggest('Ask them to see your side', afterSentence(no, 'I hope you can see it from our side: {the real reason}.')),
        suggest('Start from the years together', afterSentence(no, 'After all this time with us you should know what stands behind it: {the real reason}. I hope you can see why.'))
      ]
    }
  }
})

export default askForEmpathy

export const examples: Examples = {
  bad: [
    {
      text: '[[We can’t move the deadline]].',
      context: {customerSince: '2009'},
      fixed: 'We can’t move the deadline. We hope you can see it from our side: [the real reason].'
    },
    {text: 'Thank you for asking. [[The deposit can’t be paid back]].', context: {customerSince: '2015-03-01'}},
    {text: '[[We can’t move the deadline]].', context: {customerSince: '2024-02', at: '2026-03-01T10:00:00Z'}},
    {text: '[[We don’t ship to the islands]].', context: {customerSince: '2023-01-10', thread: [{from: 'customer', text: 'Hello?', at: '2026-02-01'}]}},
    {text: 'I’m sorry, but [[your request for an upgrade has been declined]].', context: {customerSince: '2001'}},
    {text: '[[The late fee stands]].', context: {customerSince: '2024-06-01'}, options: {now: '2030-01-01'}},
    {text: '[[Rental cars fall outside the policy]].', context: {customerSince: '2024-01-01'}, options: {years: 1}},
    {text: '[[That isn’t possible]], I’m afraid.', context: {customerSince: '1998'}}
  ],
  good: [
    {text: 'We can’t move the deadline. I hope you can see why: the printer starts at six.', context: {customerSince: '2009'}},
    {text: 'The deposit can’t be paid back. Please look at it from our side for a moment.', context: {customerSince: '2015-03-01'}},
    {text: 'May I ask you to picture our position? The boat is full, so we can’t take the sofa.', context: {customerSince: '2012'}},
    {text: 'I’ve moved the deadline to Friday.', context: {customerSince: '2009'}},
    {text: 'Fourteen years with us, thank you. The lamp is in the post.', context: {customerSince: '2011'}},
    {text: 'The fee is gone.', context: {customerSince: '2001'}}
  ],
  nearMiss: [
    {text: 'We can’t move the deadline.'},
    {text: 'We can’t move the deadline.', context: {customerSince: '2024-11-01'}},
    {text: 'We can’t move the deadline.', context: {customerSince: '2018-01-01', thread: [{from: 'customer', text: 'Hello?', at: '2019-02-01T10:00:00Z'}]}},
    {text: 'We can’t move the deadline.', context: {customerSince: '2009'}, options: {years: 20}},
    {text: 'We can’t thank you enough for all these years.', context: {customerSince: '2009'}},
    {text: 'We won’t charge you for the visit.', context: {customerSince: '2009'}},
    {text: 'We can’t move the deadline.', context: {customerSince: '2031'}},
    {text: 'The deadline is on Friday. I will not be spoken to like this.', context: {customerSince: '2009'}}
  ],
  options: {
    years: 'from how many years on a customer is a long-standing one',
    now: 'the day to count from where neither the reply nor the thread has a time, as an ISO date; the default lies in the past, so that it may miss a customer, but never makes one older'
  }
}
