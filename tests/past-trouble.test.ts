/** Thanks for a trouble that is over is no complaint, and demands neither an apology nor sympathy. */
import {describe, expect, test} from 'vitest'
import {all, deEscalation} from '../rules/presets/index.ts'
import {readCustomer} from '../src/customer/read.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'

const over = [
  'Just to say the leak is gone since your plumber came. Cheers!',
  'I was angry last week but your colleague solved it, thank you!',
  "The boiler's been fine since Darren came out on Tuesday. Top man.",
  'I was ready to scream at someone on Monday, but Aisha sorted the whole thing in five minutes. Thank you Aisha!',
  'No more error messages after the update. Cheers guys',
  'All sorted now, please ignore my earlier email about the missing parcel.',
  'Dear team, the double charge I wrote about has been refunded. I appreciate your prompt help. Regards, Meera',
  'Had a problem with my card last week, your agent resolved it same day. Very happy, thanks team.',
  "I have to admit I was furious when the first sofa came damaged. But how you handled it was superb. You've won me back.",
  'After weeks of noise the fridge is whisper quiet, all thanks to your technician. A huge thank you!',
  'update: got my money back, thx 🙏',
  'issue resolved pls close',
  "Those cracks you filled in spring haven't come back. Very pleased.",
  'We had mice in March. Your man came twice and they are gone now, so thank you.',
  'Thanks so much, I was livid on Tuesday, but now everything is fine.',
  'I was cross at first, now I am delighted. Thank you!',
  'Thanks to Otto, who calmed me down when I was raging about the flat tyre.',
  'Thank you for telling me why the boat left early. No hard feelings!',
  'I admit I was annoyed about the wait, but the cake was a lovely touch. Thanks!',
  'Thank you, I am no longer angry about the broken vase.',
  'We were upset about the noise at first, but the new room is wonderful. Thank you very much.'
]

const notOver = [
  'Thanks for fixing the leak, now the ceiling is stained.',
  'thank you but it happened again',
  'Thanks for nothing.',
  'Thank you for sending Darren, but the boiler packed up again last night.',
  'You told me it was fixed. It is not fixed. Thanks a lot.',
  'Your plumber came, said it was done, and it leaked again within the hour. Thanks.',
  'I thought it was sorted, thank you, but the same charge is back.',
  'Is the leak fixed yet? It is still dripping, thanks.',
  'Please get the leak fixed, it is still dripping. Thank you.',
  'The bathroom leak is fixed, thanks. The heating is broken.',
  'Thanks for the refund, but it is £20 short.',
  'My lamp arrived broken. Please send a new one. Thank you.',
  'Thanks a bunch for ruining my birthday.',
  'It is all sorted now, no thanks to your idiots on the phone.',
  'I was furious last week and I am furious today. Thanks for nothing.',
  'I was disappointed with the room. Thank you for reading this.',
  'I was upset yesterday when your driver shouted at me. Thank you.',
  'I was angry at first, now I am livid.',
  'Thank you for explaining why it was late, but it still is not here.'
]

describe('by phrases', () => {
  test.each(over)('no complaint: %s', (text) => {
    expect(readCustomer(text)).toMatchObject({complaint: false, anger: 0, fault: 'unknown'})
  })
  test.each(notOver)('a complaint: %s', (text) => {
    expect(readCustomer(text).complaint).toBe(true)
  })
})

describe('a reply to thanks for a trouble that is over owes nothing', () => {
  const reply = 'Hi Jo,\n\nI have told Darren, and he was glad to hear it. Enjoy the dry kitchen.\n\nAna'
  const demands = ['apologize', 'sympathize', 'accept-responsibility', 'take-action']
  test.each(over)('%s', (customer) => {
    for (const options of [{rules: all}, {rules: deEscalation}, {rules: deEscalation, learned}]) {
      const {diagnostics, asap} = createLinter(options).lint(reply, {customer})
      expect(diagnostics.filter(({ruleId}) => demands.includes(ruleId))).toEqual([])
      expect(Object.values(asap).map(({owed}) => owed)).toEqual([false, false, false, false])
    }
  })
  test('while a trouble that is back does', () => {
    const {asap} = createLinter({rules: deEscalation}).lint(reply, {customer: 'thank you but it happened again, the kitchen is flooded'})
    expect(asap.acceptResponsibility.owed).toBe(true)
  })
})
