/** One sincere apology. */
import {apology} from '../src/moves/apology.ts'
import {defineRule, type Examples, leaveOut, type Rule, wordsOf} from '../src/rule.ts'

/** The first, and one at the end, do no harm. */
const most = 2

const oneApology: Rule = defineRule({
  id: 'one-apology',
  principle: 'Apologise once and mean it; more is grovelling, and mends nothing.',
  citation: {source: 'good-offense', teaches: 'Be polite, but no push-over; our inference: accountability shows in what you do next, not in saying sorry again.'},
  severity: 'info',
  kind: 'balance',
  moves: [apology],
  *check(reading) {
    const apologies = reading.moves(apology)
    const third = apologies[most]
    if (!third) return
    yield {
      start: third.start,
      end: third.end,
      message: `“${wordsOf(third)}” is apology number ${most + 1} of ${apologies.length}; so many sound anxious, and each takes weight from the first. Keep one, and say what you will do.`,
      suggestions: () => leaveOut(third)
    }
  }
})

export default oneApology

const van = {customer: 'You said two o’clock, it is five, and nobody called. Where is the van?!'}

export const examples: Examples = {
  bad: [
    {
      text: "I'm sorry about the delay. We apologise for the missing call too. The van comes at six. [[I am sorry for all of this]].",
      context: van,
      message: '“I am sorry for all of this” is apology number 3 of 3',
      fixed: "I'm sorry about the delay. We apologise for the missing call too. The van comes at six."
    },
    {text: 'So sorry, Ines. I am truly sorry about the cake. [[Please forgive us]]. A new one is on its way.'},
    {text: 'Sorry! I was away. Sorry for that. [[My apologies once more]], and thank you for waiting.'},
    {text: 'We regret the noise. We apologise to you and your family. [[We are very sorry for all of it]].'},
    {text: 'Apologies for the mix-up.\n\nSorry that you had to write twice.\n\n[[I beg your pardon]].'},
    {text: "I'm sorry. The room is ready now, and I'm sorry you had to wait. Breakfast is on us. [[Sincere apologies]]."}
  ],
  good: [
    {text: "I'm sorry about the delay. The van comes at six.", context: van},
    {text: 'We apologise for the noise. The works end on Friday, and you can move to the courtyard until then.'},
    {text: 'Sorry about the cake. A new one is on its way. Sorry again, and happy birthday!'},
    {text: 'The second payment is on its way back.'},
    {text: 'Please accept my apologies for the three calls that nobody returned. I will ring you at noon.'},
    {text: 'My apologies. I have put it right.'}
  ],
  nearMiss: [
    {text: "I'm sorry. No need to apologise, and please don't be sorry about the short notice."},
    {text: 'Sorry, which order is it? Sorry, and could you send me the number? Sorry, did you say blue?'},
    {
      text: "I'm sorry for your loss. We are all very sorry. I'm so sorry to hear about your mother. We have closed her account.",
      context: {customer: 'My mother died in May. Please close her account.'}
    },
    {text: 'Thank you for your apology. Your apology is accepted, and I am sorry too.'},
    {text: 'I am sorry about the cut.\n\n> Sorry, sorry, sorry, I will be late.'},
    {text: 'The driver wrote “sorry, sorry, so sorry” on the card. I am sorry too.'}
  ]
}
