/** What the messages before a reply show: a dispute that goes round, a customer who waits, an explanation that was asked for again. */
import {describe, expect, test} from 'vitest'
import {answerSoon, askWhatIsFair, mutualResolution, setBoundary, stopExplaining} from '../rules/index.ts'
import {deEscalation} from '../rules/presets/index.ts'
import {createLinter} from '../src/index.ts'
import type {Rule} from '../src/rule.ts'
import type {ReplyContext, ThreadMessage} from '../src/types.ts'

const thread = (...texts: string[]): ThreadMessage[] => texts.map((text, at) => ({from: at % 2 === 0 ? 'customer' : 'agent', text}))
const finds = (rule: Rule, reply: string, messages: ThreadMessage[], at?: string): boolean =>
  createLinter({rules: [rule]}).lint(reply, {thread: messages, at}).diagnostics.length > 0

test.each(['How do I get to work', 'I work!', 'I am late for work again.'])('“%s” is no good news, so what was explained before is not told again', (since) => {
  const told = 'The train does not stop at Ely as the platform is being rebuilt.'
  const again = 'I get it, but the platform at Ely is being rebuilt, so trains can’t stop there.'
  expect(finds(stopExplaining, again, thread('Does it stop at Ely?', told, since))).toBe(true)
  expect(finds(stopExplaining, again, thread('Does it stop at Ely?', told, 'The other bus works, thank you!'))).toBe(false)
})

test.each([
  ['We can’t waive the deposit.', 'Waiving the deposit isn’t possible.', true],
  ['We can’t refund the ticket.', 'We’re unable to refund the ticket.', true],
  ['It is not possible to repair the clasp.', 'Unfortunately the clasp can’t be repaired.', true],
  ['We can’t refund the ticket.', 'We can’t refund the second ticket.', false],
  ['We can’t refund the ticket.', 'We can’t change the ticket.', false],
  ['We can’t refund the ticket.', 'We can refund the ticket.', false]
])('a short no is heard again in other words: %s %s', (no, again, isRepeated) => {
  expect(finds(stopExplaining, again, thread('I want my money back!', no, 'This is a joke.'))).toBe(isRepeated)
})

describe('a round of a dispute', () => {
  const no = 'We can’t waive the fee.'
  const asked = 'You charged a late fee. Waive the fee.'
  test.each([
    'Waive the fee.',
    'Take it off.',
    'Undo it',
    'Could you take it off after all?',
    'Why not?',
    'That’s not good enough.',
    'But I paid on time.',
    'I don’t accept that.',
    'Come on, it is five pounds.',
    'My neighbour got hers refunded!',
    'You people are unbelievable.',
    'Then halve it at least',
    'The website says there is no fee.',
    'Is there really nothing you can do?',
    'I’ll take this to the ombudsman.',
    'You will hear from my lawyer.',
    'Then I go to the press.'
  ])('is “%s” after a no', (again) => {
    expect(finds(askWhatIsFair, 'The bill was right.', thread(asked, no, again))).toBe(true)
    expect(finds(mutualResolution, no, thread(asked, no, again, 'We are unable to waive it.', again, 'The answer has to be no.', again))).toBe(true)
  })
  test.each([
    'OK fine. Do you sell gift wrap?',
    'Fair enough, I understand.',
    'Ah well, worth a try. Thanks anyway!',
    'What time do you open on Sunday?',
    'Where can I pay the fee?',
    'Good, book me in for Tuesday.',
    'Different question: how do I change my PIN?',
    'My new address is 14 Mill Lane.'
  ])('is not “%s”', (settled) => {
    expect(finds(askWhatIsFair, 'The shop is open from nine.', thread(asked, no, settled))).toBe(false)
    expect(finds(mutualResolution, 'We can’t say yet.', thread(asked, no, asked, no, asked, no, settled))).toBe(false)
  })
  test('counts a message of ours that brings nothing as one more no', () => {
    const stuck = thread(asked, no, 'Waive it.', 'The contract says what it says.', 'I don’t care. Waive it.', 'We can only repeat what we wrote.', 'Waive half of it!')
    expect(finds(mutualResolution, no, stuck)).toBe(true)
  })
  test.each([
    ['the bill', ['The bill is wrong.', 'The bill is correct.', 'No, it is wrong.', 'We checked, it is correct.', 'I disagree.', 'It is correct.', 'It is wrong and you know it.']],
    [
      'what was ordered',
      [
        'The jar is blue, I ordered a red one.',
        'Our records show that you ordered blue.',
        'No, I have the mail here. Red.',
        'According to our system it was blue.',
        'Your system is wrong, then.',
        'I see no note of red.',
        'That’s not acceptable.'
      ]
    ]
  ])('is a claim about %s that we only contradict', (_, messages) => {
    expect(finds(mutualResolution, 'The answer is still no.', thread(...messages))).toBe(true)
    expect(finds(askWhatIsFair, 'The answer is still no.', thread(...messages))).toBe(true)
  })
  test('is no fact that a calm question was answered with, and none where we helped', () => {
    expect(finds(askWhatIsFair, 'They are not on it.', thread('What does my plan cover?', 'According to our list it covers two phones.', 'And tablets?'))).toBe(false)
    const helped = thread('My code fails.', 'Our records show that it was used once.', 'Not by me.', 'I have sent you a new one.', 'Thanks, that works. How do I add a seat?')
    expect(finds(mutualResolution, 'You will find it under Team.', helped)).toBe(false)
  })
  test.each([
    ['£50 is the most that we can offer.', 'I am sorry, but £50 is the maximum that I can pay.'],
    ['Our cover is limited to £50.', 'The cover stays at £50.'],
    ['We can’t go higher than £50.', 'We have nothing to add to our letter.'],
    ['That is as much as we can refund.', 'Our position has not changed.']
  ])('is one where an offer was all there is: %s', (limit, reply) => {
    const messages = thread(
      'Your van scratched my car. I want 300.',
      'I am sorry. I can offer you £50.',
      'Fifty? You are joking.',
      limit,
      'That is an insult and I won’t accept it.'
    )
    expect(finds(askWhatIsFair, reply, messages)).toBe(true)
    expect(finds(askWhatIsFair, 'You are right. I have sent you the £300 this morning.', messages)).toBe(false)
    const stuck = [...messages, ...thread('', limit, 'I want the 300.').slice(1), ...thread('', limit, 'Pay what it costs!').slice(1)]
    expect(finds(mutualResolution, reply, stuck)).toBe(true)
  })
  test('is none where the limit was asked for', () => {
    expect(finds(askWhatIsFair, 'Yes, in the app, up to £500.', thread('How much can I withdraw?', 'The card is limited to £300 a day.', 'Can I raise it?'))).toBe(false)
  })
  test('is one where a demand got nothing but a reason, and got it again', () => {
    const fee = 'The fee was added because your party was larger than eight.'
    const messages = thread('Take the service fee off my bill.', fee, 'Half of us were children. Take it off!')
    for (const rule of [askWhatIsFair, stopExplaining]) expect(finds(rule, 'The fee was put on as you were a party of more than eight.', messages)).toBe(true)
    expect(finds(askWhatIsFair, 'It pays the second waiter.', thread('Why is there a fee?', fee, 'I see. What is it for?'))).toBe(false)
  })
  test.each([
    'We can’t end it before March. I could put it on hold at no cost. Would that help?',
    'I’m sorry, it can’t be ended early, but I will freeze it for six months, so you pay nothing until then.'
  ])('is ended by a no with a first offer of ours: %s', (reply) => {
    const told = 'The contract can’t be ended before March.'
    expect(finds(askWhatIsFair, reply, thread('Let me out of the contract.', told, 'I am moving abroad. Let me out!'))).toBe(false)
    // not by one that they did not want
    expect(finds(askWhatIsFair, reply, thread('Let me out of the contract.', `${told} I can freeze it for you.`, 'I do not want it frozen. Let me out!'))).toBe(true)
  })
  test('begins anew after it was settled', () => {
    expect(finds(mutualResolution, no, thread(asked, no, 'Waive it.', no, 'Fine, I will pay.', 'Thank you.', 'Hm, waive it please.', no, 'Waive it.'))).toBe(false)
  })
})

test.each<[boolean, string, string, string]>([
  [false, 'a wish that nobody quarrels about', 'Hello, do you deliver to Orkney?', 'We don’t deliver to the islands, sorry.'],
  [false, 'a proposal to let somebody else decide', 'Take the toll off my bill!', 'We can’t take it off. Shall we let the travel ombudsman decide?'],
  [true, 'a demand', 'Take the toll off my bill!', 'We can’t take it off.']
])('asks what is fair: %s for a no to %s', (isFound, _, customer, reply) => {
  expect(finds(askWhatIsFair, reply, thread(customer))).toBe(isFound)
})

describe('the customer waits', () => {
  const asked: ThreadMessage = {from: 'customer', text: 'The blind is stuck.'}
  const from = (text: string, at?: string): ThreadMessage => ({from: 'customer', text, at})
  test.each([
    'I am still waiting for an answer',
    'Following up on this.',
    'bump',
    'Is this thing on?',
    'No reply yet.',
    'Haven’t heard back, did you get my mail?',
    'Second email about this',
    'Can anyone help?',
    'Hello? Is anyone reading this?',
    'Does anybody even see these messages?'
  ])('and writes “%s”', (chaser) => {
    expect(finds(answerSoon, 'The cord has come off the wheel.', [asked, from(chaser)])).toBe(true)
  })
  test.each(['It is the one in the hall.', 'I forgot the photo, here it is.', 'My number is 4711.', 'Also, can I pay by card?'])('and only adds “%s”', (addition) => {
    expect(finds(answerSoon, 'The cord has come off the wheel.', [asked, from(addition)])).toBe(false)
  })
  const helped: ThreadMessage[] = [
    {...asked, at: '2026-03-02T08:00Z'},
    {from: 'agent', text: 'Pull the cord to the left.', at: '2026-03-02T09:00Z'}
  ]
  test.each([
    'That worked, thank you so much!',
    'All good now, cheers.',
    'Hi Jo, that fixed it. Thanks!',
    'Brilliant, much appreciated.',
    'It goes up again and works now, many thanks',
    'Never mind, found it.'
  ])('no longer after “%s”', (thanks) => {
    expect(finds(answerSoon, 'You are welcome, Jo!', [...helped, from(thanks, '2026-03-02T10:00Z')], '2026-03-08T08:00Z')).toBe(false)
  })
  test.each([
    'Thanks, but it is stuck again.',
    'I have sent the photo. Thanks',
    'Thanks. Could you also send the invoice?',
    'Thanks in advance for sending a fitter'
  ])('still after “%s”', (plea) => {
    expect(finds(answerSoon, 'Here is the invoice.', [...helped, from(plea, '2026-03-02T10:00Z')], '2026-03-08T08:00Z')).toBe(true)
  })
  test.each([
    'We should have got back to you sooner. Shall I ring you now?',
    'I should have written sooner, you were left waiting for a week. Can I call you today?',
    'Sorry for the silence. Would you like a call this afternoon?',
    'Sorry that this took a week. Let’s talk it through, when suits you for a chat?'
  ])('and is told so, with a talk: %s', (reply) => {
    expect(finds(answerSoon, reply, [{...asked, at: '2026-03-02T08:00Z'}], '2026-03-09T08:00Z')).toBe(false)
  })

  const promised = (text: string): ThreadMessage[] => [helped[0] as ThreadMessage, {from: 'agent', text, at: '2026-03-02T09:00Z'}, from('Great, thank you.', '2026-03-02T10:00Z')]
  test.each([
    'I will ask the maker and write to you tomorrow.',
    'We’ll get back to you within two working days.',
    'You will hear from us this afternoon.',
    'Ana is going to check and will let you know in 1-2 days.'
  ])('beyond what “%s” promised', (promise) => {
    const [diagnostic] = createLinter({rules: [answerSoon]}).lint('The maker has a new cord.', {thread: promised(promise), at: '2026-03-06T09:00Z'}).diagnostics
    expect(diagnostic?.message).toContain('The customer waited 4 days, although we wrote “')
  })
  const overcharged = {from: 'customer', text: 'You took £60 too much, please put it right.', at: '2026-07-06T10:00:00Z'} as const
  const said = (text: string): ThreadMessage[] => [overcharged, {from: 'agent', text, at: '2026-07-06T10:00:05Z'}]
  test.each([
    'Thank you for your email. We have received it and aim to reply within 2 working days. This is an automated message.',
    'Your request #4821 has been received and a ticket has been created.\n\nKind regards,\nAcme Support',
    'I am out of the office until 12 July and will answer your email when I am back.',
    'Thanks for getting in touch! One of our team will get back to you. Please do not reply to this email.'
  ])('although a machine wrote “%s”', (automatic) => {
    const reply = 'The £60 has been paid back to your account.'
    expect(finds(answerSoon, reply, said(automatic), '2026-07-14T12:00:00Z')).toBe(true)
    expect(finds(answerSoon, reply, said(automatic), '2026-07-06T15:00:00Z')).toBe(false)
    // and the customer's message is what the reply answers
    expect(createLinter({rules: []}).lint(reply, {thread: said(automatic)}).asap).toEqual(createLinter({rules: []}).lint(reply, {thread: [overcharged]}).asap)
  })
  test.each([
    'I have received your message and the £60 go back today.',
    'Thank you for your email. Which card did you pay with?',
    'We can’t refund it. Please do not reply to this email.'
  ])('not for what a person answered: %s', (answer) => {
    expect(finds(answerSoon, 'The £60 has been paid back.', said(answer), '2026-07-14T12:00:00Z')).toBe(false)
  })
  test('no longer than promised', () => {
    expect(finds(answerSoon, 'The maker has a new cord.', promised('I will write to you tomorrow.'), '2026-03-03T12:00Z')).toBe(false)
    expect(finds(answerSoon, 'The maker has a new cord.', promised('I will write to you within a week.'), '2026-03-07T12:00Z')).toBe(false)
    expect(finds(answerSoon, 'The maker has a new cord.', promised('If it is still stuck, I will write to you tomorrow.'), '2026-03-07T12:00Z')).toBe(false)
  })
  test('for what was promised, nobody knows how long without the time of the reply', () => {
    expect(createLinter({rules: [answerSoon]}).lint('The maker has a new cord.', {thread: promised('I will write to you tomorrow.')}).notApplicable).toEqual([
      {ruleId: 'answer-soon', needs: ['at']}
    ])
  })
})

test.each(['As stated, the amount remains £25.', 'As we wrote, £25 is all that we pay.'])('a figure that is announced as told before is told again: %s', (reply) => {
  expect(finds(stopExplaining, reply, thread('It was worth £300.', 'Our liability is limited to £25.', 'I want the £300.'))).toBe(true)
  expect(finds(stopExplaining, reply.replace('25', '90'), thread('It was worth £300.', 'Our liability is limited to £25.', 'I want the £300.'))).toBe(false)
})

describe('an explanation given before', () => {
  const told = 'The deposit is kept because the room was held for you and other guests were turned away.'
  test.each([
    'Sorry, I lost your mail. Could you send that explanation once more?',
    'I’m afraid I didn’t quite follow that.',
    'What was the reason again?',
    'Can you explain that in simpler words?',
    'What does that mean?',
    'Remind me why, please.'
  ])('is given again to “%s”', (wish) => {
    expect(finds(stopExplaining, `Of course. ${told}`, thread('Why is my deposit kept?', told, wish))).toBe(false)
  })
  test.each(['That is not fair!', 'But why?', 'I want my deposit back.', 'I understand, and I still want it back.'])('is not to be given again to “%s”', (protest) => {
    expect(finds(stopExplaining, told, thread('Why is my deposit kept?', told, protest))).toBe(true)
  })
  test('may be how things still stand, where that is asked', () => {
    const before = 'Your parcel is in customs because a form is missing.'
    const still = 'Your parcel is still in customs because a form is missing. I sent them the form an hour ago.'
    for (const ask of ['And now?', 'Any change today?', 'Where is it now?']) expect(finds(stopExplaining, still, thread('Where is my parcel?', before, ask))).toBe(false)
    expect(finds(stopExplaining, still, thread('Where is my parcel?', before, 'This is not fair!'))).toBe(true)
  })
  test('is more than a short no', () => {
    expect(finds(stopExplaining, 'We can’t take it off. Shall we let an ombudsman decide?', thread('Take it off.', 'We can’t take it off.', 'Take it off!'))).toBe(false)
  })
  test.each([
    'We can’t rebuild the fence.',
    'The voucher cannot be extended.',
    'We do not deliver to islands.'
  ])('may be a short no that is told word for word once more: %s', (no) => {
    expect(finds(stopExplaining, `Thank you for writing back. ${no}`, thread('This is not fair!', no, 'I want it all the same!'))).toBe(true)
  })
})

test('an excuse goes on behind its first sentence', () => {
  const customer = 'I waited all day for the van and nobody came!'
  const {diagnostics} = createLinter({rules: [stopExplaining]}).lint('The van broke down because of the frost. The garage was closed. Then there was a strike.', {customer})
  expect(diagnostics.map(({text}) => text)).toEqual(['Then there was a strike'])
})

test.each([
  'Please mind your language.',
  'I do not accept being called a moron.',
  'There is no need for insults.',
  'That tone is not okay with me.',
  'I can’t continue while you swear at me.',
  'Calling us morons won’t bring the bike any faster.',
  'Still, I expect a civil tone.',
  'I will not be spoken to like this.'
])('“%s” is a limit', (limit) => {
  const rules = [setBoundary]
  expect(createLinter({rules}).lint(`${limit} The bike is ready at noon.`, {customer: 'You are useless morons. Where is my bike?'}).diagnostics).toEqual([])
})

describe('a thread that ends with the customer holds what the reply answers', () => {
  const linter = createLinter({rules: deEscalation})
  const flooded = {from: 'customer', text: 'Your hose broke again, the kitchen is wet and I am furious!'} as const
  const sorry = {from: 'agent', text: 'I’m sorry about that. Somebody comes today.'} as const
  const reply = 'A fitter comes tomorrow at nine.'
  const demands = (context: ReplyContext): string[] => linter.lint(reply, context).diagnostics.map(({ruleId}) => ruleId)

  test('as if it were given on its own', () => {
    const alone = linter.lint(reply, {customer: flooded.text})
    expect(alone.asap.apologize.owed).toBe(true)
    for (const thread of [[flooded], [{from: 'customer', text: 'Hello.'} as const, sorry, flooded]]) {
      const {diagnostics, asap} = linter.lint(reply, {thread})
      expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(alone.diagnostics.map(({ruleId}) => ruleId))
      expect(asap).toEqual(alone.asap)
    }
  })
  test('in all the messages since our last one', () => {
    expect(demands({thread: [flooded, {from: 'customer', text: 'The floor is made of oak, by the way.'}]})).toContain('apologize')
  })
  test('unless the message is given too', () => {
    expect(demands({thread: [flooded], customer: 'It is dry again, thank you!'})).not.toContain('apologize')
  })
  test('and not where we answered since', () => {
    expect(demands({thread: [flooded, sorry]})).not.toContain('apologize')
    expect(linter.lint(reply, {thread: [flooded, sorry]}).notApplicable).toContainEqual({ruleId: 'apologize', needs: ['customer']})
    expect(demands({thread: [flooded, sorry, {from: 'customer', text: 'That worked, thank you!'}]})).not.toContain('apologize')
  })
  test('once: it is no second message that asks again', () => {
    const asks = {from: 'customer', text: 'Where is the fitter?', at: '2025-03-03T08:00:00Z'} as const
    const {diagnostics, notApplicable} = createLinter({rules: [answerSoon]}).lint(reply, {thread: [asks, {...asks, text: 'It is flat 4.', at: '2025-03-03T08:01:00Z'}]})
    expect(diagnostics).toEqual([])
    expect(notApplicable).toEqual([{ruleId: 'answer-soon', needs: ['at']}])
  })
})

test('an explanation is told again whether its “not” is a “no” or a “doesn’t”', () => {
  const told = thread('Where is my dog bed?? You are hopeless.', 'The bed is kept at the depot because the label shows no street.', 'Not my problem!')
  expect(finds(stopExplaining, 'The bed is being kept at the depot because the label doesn’t show a street.', told)).toBe(true)
  const changed = thread('I want the fee back.', 'We can refund the fee because the course was cancelled.', 'Then do it!')
  expect(finds(stopExplaining, 'We can’t refund the fee because the course was not cancelled.', changed)).toBe(false)
})

test.each(['Sorry, which page?', 'Wait, on what page?', 'Which one?', 'Come again? Which page?'])('what “%s” asks to hear again is no repetition', (again) => {
  const told = 'Enter the code on the second page, because the first page only takes your name.'
  expect(finds(stopExplaining, 'The code goes on the second page, because the first page only takes your name.', thread('Where do I enter the code?', told, again))).toBe(false)
})

test('whoever names those who settle it by the clause names the way', () => {
  const context = {customer: 'The rent went up by a third! I won’t pay that.', disputeClause: 'Disputes about the rent are decided by the Tenants’ Board'}
  const linter = createLinter({rules: [mutualResolution]})
  expect(linter.lint("We can't lower the rent, but the Tenants' Board can look at it. Shall I write to them?", context).diagnostics).toEqual([])
  expect(linter.lint('We can’t lower the rent.', context).diagnostics).toHaveLength(1)
})

describe('an offer that was turned down', () => {
  const bargain = [
    'The kiln door does not shut. I want my 900 back.',
    'As a gesture we can take 50 euros off.',
    'No, I want the money back.',
    'Then 90 euros?',
    'That is an insult.'
  ]
  test.each([
    '100 euros is the most we can offer.',
    '100 euros is as high as we go.',
    '90 euros is our final offer.',
    'We can’t go any higher than 90 euros.',
    'The most I am allowed to give is 100 euros.'
  ])('is a no once we go no further: %s', (reply) => {
    expect(finds(askWhatIsFair, reply, thread(...bargain))).toBe(true)
    expect(finds(askWhatIsFair, `${reply} What would you feel is fair?`, thread(...bargain))).toBe(false)
    expect(finds(askWhatIsFair, reply, thread(...bargain.slice(0, 4), 'Fine, I take the 90.'))).toBe(false)
  })
  test('leaves room for the next one', () => {
    expect(finds(askWhatIsFair, 'I can refund 300 euros today.', thread(...bargain))).toBe(false)
  })
})

test.each([
  'Sorry for only writing back now. The valve is an old one.',
  'I apologise that you heard nothing from us. The valve is an old one.',
  'I’m sorry that it took us four days. The valve is an old one.',
  'You should not have had to wait, and I am sorry. The valve is an old one.',
  'My apologies for not answering sooner. The valve is an old one.'
])('who says sorry for the wait has said it: %s', (reply) => {
  const waited: ThreadMessage[] = [{from: 'customer', text: 'The valve leaks.', at: '2026-01-05T08:00Z'}]
  expect(finds(answerSoon, reply, waited, '2026-01-09T08:00Z')).toBe(false)
  expect(finds(answerSoon, 'I’m sorry that the valve leaks. It is an old one.', waited, '2026-01-09T08:00Z')).toBe(true)
})
