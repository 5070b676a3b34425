/** The ASAP steps in a report, and the suggestions of the rules that watch over them. */
import {describe, expect, test} from 'vitest'
import acceptResponsibility, {examples as accepting} from '../rules/accept-responsibility.ts'
import apologize, {examples as apologizing} from '../rules/apologize.ts'
import noDeadEnd from '../rules/no-dead-end.ts'
import {all} from '../rules/presets/index.ts'
import sympathize, {examples as sympathizing} from '../rules/sympathize.ts'
import takeAction, {examples as acting} from '../rules/take-action.ts'
import {applyEdits} from '../src/fix.ts'
import {learned} from '../src/learned/index.ts'
import {lint} from '../src/lint.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import {lintMarkdown} from '../src/markdown/index.ts'
import {allMoves} from '../src/moves/index.ts'
import {readMarks} from '../src/rule-tester.ts'
import type {Asap, AsapStep} from '../src/types.ts'

const customer = 'The lamp arrived broken and NOBODY answers. This is a disgrace!'
const reply = "I'm so sorry about the lamp. I understand how frustrating this is. That was our mistake. I have sent a new one today."
const words = (text: string, {start, end}: AsapStep): string => text.slice(start, end)

describe('report.asap', () => {
  test('tells which steps are owed, and where each is done', () => {
    const {asap} = lint(reply, {customer})
    expect(Object.keys(asap)).toEqual(['apologize', 'sympathize', 'acceptResponsibility', 'prepareAction'])
    expect(words(reply, asap.apologize)).toContain('sorry about the lamp')
    expect(words(reply, asap.sympathize)).toContain('how frustrating')
    expect(words(reply, asap.acceptResponsibility)).toContain('our mistake')
    expect(words(reply, asap.prepareAction)).toContain('sent a new one')
    for (const step of Object.values(asap)) expect(step.owed).toBe(true)
    expect(JSON.parse(JSON.stringify(asap))).toEqual(asap)
  })
  test.each([
    'I have told your landlord.',
    'We have emailed your boss about it.',
    'I have written to your parents.'
  ])('leaves a step undone that leaves it to the customer’s own people: %s', (text) => {
    expect(lint(text, {customer}).asap.prepareAction).toEqual({owed: true})
  })
  test.each([
    'I have told your landlord that we come at nine.',
    'I have asked your neighbour for the key and booked a fitter.',
    'I have called your landlord and he lets our fitter in at nine.',
    'I have contacted your bank.'
  ])('has a place for what goes on from there: %s', (text) => {
    expect(lint(text, {customer}).asap.prepareAction).toHaveProperty('start')
  })
  test.each<[keyof Asap, string, string]>([
    ['acceptResponsibility', 'Your refund should show within 2 working days. If not, I’ll trace it with the bank myself.', 'I’ll trace it with the bank myself'],
    ['acceptResponsibility', '£80 has gone back to your card today.', '£80 has gone back to your card today'],
    ['prepareAction', 'We are sorry, $9.50 went back to your card today.', '$9.50 went back to your card today'],
    ['prepareAction', 'Press and hold the power button for ten seconds.', 'Press and hold the power button for ten seconds'],
    ['prepareAction', 'Please press and hold the button, then let go.', 'Please press and hold the button']
  ])('%s is done by all that says so: %s', (step, text, said) => {
    expect(words(text, lint(text, {customer}).asap[step])).toBe(said)
  })
  test('has no place for what is not done', () => {
    expect(lint('The lamp is a good one.', {customer}).asap).toEqual({
      apologize: {owed: true},
      sympathize: {owed: true},
      acceptResponsibility: {owed: true},
      prepareAction: {owed: true}
    })
  })
  test('owes nothing without a message, or to thanks', () => {
    for (const context of [undefined, {}, {customer: null}, {customer: 'Thank you, the lamp is lovely!'}]) {
      const {asap} = lint(reply, context)
      for (const step of Object.values(asap)) expect([step.owed, step.start !== undefined]).toEqual([false, true])
    }
  })
  test('a calm complaint is owed accountability and action only', () => {
    const {asap} = lint('Noted.', {customer: 'The zip of my tent is broken. What can I do?'})
    expect(Object.values(asap).map(({owed}) => owed)).toEqual([false, false, true, true])
  })
  test('comes from the four rules too, and stays empty for others', () => {
    const {asap} = createLinter({rules: [apologize, sympathize, acceptResponsibility, takeAction]}).lint(reply, {customer})
    expect(asap).toEqual(lint(reply, {customer}).asap)
    expect(createLinter({rules: [noDeadEnd]}).lint(reply, {customer}).asap.apologize).toEqual({owed: false})
    expect(createLinter({rules: [apologize]}).lint(reply, {customer}).asap).toMatchObject({apologize: {owed: true, start: expect.any(Number)}, sympathize: {owed: false}})
  })
  test('is placed in the source of other formats', () => {
    const source = '# Hello\n\nI&#8217;m *so sorry* about the lamp.'
    const {apologize: step} = lintMarkdown(source, {customer}).asap
    expect(words(source, step)).toContain('sorry* about the lamp')
  })
  test('is there for a text in another language', () => {
    expect(lint('Guten Tag, leider können wir Ihnen den Betrag nicht erstatten, weil die Frist abgelaufen ist.', {customer}).asap.prepareAction).toEqual({owed: false})
  })
})

describe('every suggestion does the step that was missing', () => {
  const sets = [
    {rule: apologize, examples: apologizing},
    {rule: sympathize, examples: sympathizing},
    {rule: acceptResponsibility, examples: accepting},
    {rule: takeAction, examples: acting}
  ]
  for (const {rule, examples} of sets) {
    const linter = createLinter({rules: [rule]})
    test.each(examples.bad)(`${rule.ruleId}: $text`, ({text: marked, context}) => {
      const {text} = readMarks(marked)
      const [found] = linter.lint(text, context).diagnostics
      for (const suggestion of found?.suggestions ?? []) {
        const edited = applyEdits(text, suggestion.edits)
        expect(linter.lint(edited, context).diagnostics, edited).toEqual([])
      }
    })
  }
})

test('the greeting stays in front', () => {
  const [found] = createLinter({rules: [apologize]}).lint('Hi Jo! we close at six.', {customer}).diagnostics
  expect(found?.text).toBe('we close at six')
  expect(applyEdits('Hi Jo! we close at six.', found?.suggestions[0]?.edits ?? [])).toMatch(/^Hi Jo! .*broken\. We close at six\.$/)
})

describe('a step is not done by its contrary', () => {
  const angry = 'My parcel never came, NOBODY answers and I have had enough of this disgrace!!'
  const doors = [
    ['rules alone', createLinter({rules: all, moves: allMoves})],
    ['with the learned detector', createLinter({rules: all, moves: allMoves, learned})]
  ] as const
  const isDone = (linter: Linter, name: keyof Asap, text: string, customer = angry): boolean => linter.lint(text, {customer}).asap[name].start !== undefined

  const contraries: Record<keyof Asap, string[]> = {
    apologize: [
      "We are sorry that you can't read the manual.",
      'I am sorry that you never learned to count.',
      "I'm not going to apologise for that.",
      'You will be sorry if you post that.',
      'The driver owes you no apology.',
      'We regret ever taking you on.',
      'We are not in the habit of apologising.',
      'Sorry that simple sums are beyond you.',
      'No one here is sorry.',
      'Sorry, but no.',
      'I never said we were sorry.',
      'I would apologise, but you packed it yourself.',
      'As an AI I can’t be sorry.',
      'My colleague was sorry for himself.',
      'Saying sorry doesn’t mend a boiler.',
      'If we slipped, which I doubt, we apologise.',
      'I was told to say sorry, so there you go.',
      'Sorry is not something we say.',
      'Sorry seems to be what you want to hear, but facts are facts.',
      'I don’t see what I should be sorry for.',
      'We see no reason to be sorry.',
      'Sorry not sorry, rules are rules.'
    ],
    sympathize: [
      'You are being ridiculous.',
      'You are making this unpleasant for everybody.',
      'Your tone is frustrating for our staff.',
      'Your review was unfair and hurt our team.',
      'I understand that you think you are special.',
      'I can imagine you never read the terms.',
      "It's a shame that you chose to shout at my colleague.",
      'We are disappointed in your behaviour.',
      'Most people manage to read a label.',
      'Your mails are exhausting to read.',
      'Your anger is not justified.',
      'Your concerns are unfounded.',
      'I can’t understand your anger.',
      'I don’t see why you are upset.',
      'We don’t understand why you’re so frustrated.',
      'I fail to see how that is frustrating.',
      'How is that frustrating?',
      'Nobody else finds it annoying.',
      'I’m afraid there’s no way to change this.',
      'I am not going to apologise for something a carrier did.',
      'I would be angry too if I couldn’t follow three simple steps.',
      'I’d be cross too if I were that careless.',
      'I understand.'
    ],
    acceptResponsibility: [
      'We have closed your account.',
      'We have closed your ticket.',
      'Your account has been suspended.',
      'We have cancelled your order without refund.',
      'I have passed your file to a debt collection agency.',
      "We've removed your review.",
      "We'll have to charge you for the second visit.",
      'I have rejected your claim.',
      "We've taken you off the guest list.",
      'Your seat was given to somebody else.',
      'We have taken an extra charge for late payment.',
      "I've flagged your account as suspicious.",
      'We reversed our decision to refund you.',
      'I have muted you.',
      'The contract renewed because we had no notice from you.',
      'The fee was added because we never got the form from you.',
      "I'm not responsible for that.",
      'We did everything right.',
      'Nobody here is to blame.',
      'You should have told us.',
      'We withdrew the refund.',
      'We have notified the authorities.',
      'The doormen were asked not to let you in.',
      'I have told the team to ignore your calls.',
      'Is it our fault that you can’t read?',
      'If we made a mistake, we’re sorry.',
      'I never said it was our fault.',
      'It would be a mistake to think this is our responsibility.',
      'Whoever told you that we would apologise was wrong.',
      'Anyone who says it was our fault is mistaken.',
      'We’ve disconnected your supply.',
      'Your electricity has been switched off.',
      'I’ve reassigned your seats to other guests.',
      'We’ve started legal proceedings.',
      'We’ve taken legal action against you.',
      'We have issued you a formal warning.',
      'I’ll be forwarding your messages to your employer.',
      'We’ve shared your emails with your manager.',
      'I’ve marked your complaint as unfounded.',
      'We’ve recorded this as a false claim.',
      'We have cancelled your return ticket.',
      'I have mailed the invoice to your boss.',
      'We’ve sent your landlord the bill.',
      'If it was our mistake, I would have refunded you.',
      'We’ve decided to part ways with you as a customer.',
      'I have decided not to refund you.',
      'I’m just doing my job.',
      'My job is answering the phone, nothing more.',
      'It has been forwarded to the relevant department.',
      'Your ticket has now been assigned to another queue.',
      'This has been taken up at the appropriate level.',
      'We’ve sent 2,000 of these kettles and all are content.',
      'We have served this town since 1962.',
      'Our driver said nobody was home.',
      'Our fitter told me there was no answer when he knocked.'
    ],
    prepareAction: [
      'Contact the courier.',
      'Ring the fitter, please.',
      'Call someone else.',
      'You need to speak to your bank.',
      'Take it up with the manufacturer.',
      'Feel free to go elsewhere.',
      'Speak to the people who sold it to you.',
      'Do not press the red button.',
      'Please stop writing to us.',
      "Why didn't you check the size?",
      'We will not be doing anything.',
      'Nothing will be done about this.',
      'We have closed your ticket.',
      'Your access has been withdrawn.',
      'Contact your insurance.',
      'We have taken an extra charge for late payment.',
      'I have put your case at the bottom of the pile.',
      'I have put a note on your file that you are difficult.',
      'We have changed the locks.',
      'I have halved your refund.',
      'Is it my job to fix your mistakes?',
      'What do you want me to do, cry?',
      'Am I supposed to mend it for free?',
      'What good would an apology do?',
      'Do you want an apology or what?',
      'Sorry, what do you mean?',
      'We have forwarded the invoice to your parents.',
      'If the damage were ours, we would pay for it.',
      'Had you bought the cover, we would send an engineer.',
      'Your flight has been cancelled.',
      'I’ve lowered your credit limit.',
      'We’ve stopped your payments.',
      'We have flagged your account for misuse.',
      'Your bike was towed this morning.',
      'We’ve withheld the last instalment of your refund.',
      'We’ve reported the matter to the police.',
      'I’ve referred the unpaid balance to a debt recovery firm.',
      'We’ve deducted a cleaning fee of £75 from your deposit.',
      'I’ve moved your complaint to the spam folder.',
      'I’ve downgraded you to the standard room.',
      'We have put a note of your conduct on your file.',
      'We’ve terminated your lease.',
      'If you don’t pay by Friday, we will close your account.',
      'If the bill isn’t settled by the 30th, we will pass it to our solicitors.',
      'Unless you calm down, I am ending this chat.',
      'Either you withdraw the review or we cancel the booking.',
      'Any further abuse and the call will be terminated.',
      'We have sent 2,000 of these kettles.',
      'We’ve sent you three reminders already.',
      'It has been forwarded to the relevant department.',
      'Your query has been routed to our billing department.',
      'It’s being looked into by our backend team.',
      'If you’d paid for express, we’d have got it to you on Friday.',
      'Would you have preferred us to leave it in the rain?',
      'According to our records you signed for it.'
    ]
  }
  for (const [name, linter] of doors) {
    for (const [step, replies] of Object.entries(contraries) as [keyof Asap, string[]][]) {
      test.each(replies)(`${step}, ${name}: %s`, (text) => {
        expect(isDone(linter, step, text)).toBe(false)
      })
    }
  }

  const steps: [keyof Asap, string, string?][] = [
    ['apologize', 'I am sorry that you could not get through to us.'],
    ['apologize', 'I cannot tell you how sorry I am about the cake.'],
    ['apologize', 'Our page gave the wrong date, sorry.'],
    ['apologize', 'We owe you an apology for the wait.'],
    ['apologize', 'We regret that the room wasn’t ready.'],
    ['apologize', 'I’m sorry that we never apologised for it.'],
    ['apologize', 'Nobody told you, and I am sorry.'],
    ['apologize', 'I can’t be sorry enough.'],
    ['apologize', 'That is why I must apologise.'],
    ['apologize', 'We did not call back, and I apologise.'],
    ['apologize', 'I can’t begin to apologise for what happened.'],
    ['sympathize', 'You’ve no need to be sorry, it’s easily missed.'],
    ['sympathize', 'I’d be frustrated too if my lamp came in pieces.'],
    ['prepareAction', 'Would you like an apology in writing and a refund?'],
    ['prepareAction', 'Sorry about this. Which colour would you like instead?'],
    ['prepareAction', 'We’d be glad if you came back as our guests.'],
    ['prepareAction', 'We have sent the corrected invoice to your company.'],
    ['sympathize', 'I know exactly how it feels to be cut off.'],
    ['sympathize', 'We don’t know why it broke, but we know how frustrating it is.'],
    ['sympathize', 'Your frustration is not unreasonable.'],
    ['sympathize', 'I can’t imagine how frightening that was.'],
    ['acceptResponsibility', 'Mea culpa!'],
    ['acceptResponsibility', 'I personally will see this through until the money is back.'],
    ['acceptResponsibility', 'I will not rest until you have your case.'],
    ['sympathize', "You're not being difficult at all, and that must have been a horrible day."],
    ['sympathize', 'I know how hard it is to wait for news of your mother.'],
    ['sympathize', 'That was an upsetting letter to get from us.'],
    ['sympathize', 'You were left waiting in the rain for hours.'],
    ['sympathize', 'It is a shame that you had to wait in all day, what a rotten start.'],
    ['acceptResponsibility', 'You should never have been told that it was on its way.'],
    ['acceptResponsibility', 'You should have heard from us on Monday.'],
    ['acceptResponsibility', 'Nobody but us is to blame for the empty cot.'],
    ['acceptResponsibility', 'The mistake was ours, and it is not your fault.'],
    ['acceptResponsibility', 'We closed your account by mistake.'],
    ['acceptResponsibility', 'I have closed your account as you asked.'],
    ['acceptResponsibility', 'We have closed your account.', 'I have asked you THREE times to cancel my membership. Disgraceful!!'],
    ['acceptResponsibility', 'We have blocked your account.', 'My phone was STOLEN and nobody answers your emergency line!!'],
    ['acceptResponsibility', 'I have paid back the month you were billed after you moved out.'],
    ['acceptResponsibility', "I've passed you to Ana in billing, who has your file open."],
    ['prepareAction', "Contact the courier with this number, 4471; I've told them to bring it today."],
    ['prepareAction', 'Please do not throw the box away, our driver will collect it on Monday.'],
    ['prepareAction', "Don't unplug it yet. Press Save, then switch it off at the back."],
    ['prepareAction', 'Use the blue button if you do not see the menu.'],
    ['prepareAction', 'We have closed the old ticket and opened a new one with our engineers.'],
    ['prepareAction', 'What do you think would be fair?'],
    ['prepareAction', 'I personally will see this through until the money is back.'],
    ['prepareAction', 'Two new ones leave our warehouse tonight.'],
    ['prepareAction', 'New one’s on the way.'],
    ['prepareAction', 'I’ve asked the courier to send you a new one.'],
    ['prepareAction', 'I have asked the driver not to leave your parcel outside.'],
    ['prepareAction', 'I’ve added a note to your account that you prefer calls after five.'],
    ['prepareAction', 'What do you want us to do next?'],
    ['prepareAction', 'The money will go to your bank account tomorrow.'],
    ['prepareAction', 'We’ve put two of these in the post for you this morning.'],
    ['prepareAction', 'I’ve refunded all three orders.'],
    ['prepareAction', 'I’ve sent you two labels by email, one for each box.'],
    ['prepareAction', 'Your claim has been passed to Helen in claims, and she is paying it tonight.'],
    ['prepareAction', 'We’ve passed it on to the team that packs them.'],
    ['prepareAction', 'If the new one doesn’t arrive by Friday, I will cancel it and refund you in full.'],
    ['prepareAction', 'If you’d rather not wait, I’ll cancel the order and send your money back today.'],
    ['prepareAction', 'I have spoken to the driver, who says he left it next door; they bring it over tonight.'],
    ['acceptResponsibility', 'It is my job to get this right and I didn’t.'],
    ['acceptResponsibility', 'I wasn’t doing my job properly, and that was my mistake.'],
    ['acceptResponsibility', 'You are not wrong to think that we lost it; it was our mistake.'],
    ['acceptResponsibility', 'It was a mistake to think the lamp was fine, and it is our responsibility.'],
    ['prepareAction', 'We have cancelled the late fee.'],
    ['prepareAction', 'I’ve removed the block on your account.'],
    ['prepareAction', 'We’ve disconnected the faulty unit and a new one comes today.'],
    ['prepareAction', 'I’ve forwarded your photos to the workshop.'],
    ['prepareAction', 'I’ve forwarded your complaint to the manager of the shop, and she will ring you today.'],
    ['prepareAction', 'We’ve given the driver a formal warning.'],
    ['prepareAction', 'We have started legal proceedings against the courier.'],
    ['prepareAction', 'I have marked your complaint as urgent.'],
    ['prepareAction', 'I’ve flagged your order for priority dispatch.'],
    ['prepareAction', 'We’ve cancelled your flight and rebooked you on the 9 o’clock.'],
    ['prepareAction', 'We have cancelled your second order, which we took twice.'],
    ['prepareAction', 'We’ve towed your car to the garage and they mend it today.'],
    ['prepareAction', 'We have cancelled your ticket.', 'I have asked you THREE times to cancel my ticket. Disgraceful!!']
  ]
  test.each(steps)('%s is done: %s', (step, text, customer) => {
    expect(isDone(doors[0][1], step, text, customer)).toBe(true)
  })

  const lostBag = 'You lost my bag. I am livid!'
  test.each([
    'We have decided not to pay for the bag, and we have closed the case.',
    'We have reported you to the police and banned you from our lounge.',
    'We have suspended your account until the matter is settled.',
    'We have locked your account until you have paid.',
    'We have rejected your claim. We have charged your card £12 for the search.',
    'We have looked into your claim and decided against it.',
    'I have checked the tag and rejected the claim.',
    'We have gone over your case and our decision stands.',
    'We have concluded that your claim is not covered.',
    'We have sent your debt to a collection agency.',
    'I have removed your review and will block your number.',
    'We will charge you a search fee of £12.',
    'We have noted your remarks.',
    'We have put a hold on your membership.',
    'I have ended our chat.',
    'I have cancelled your loyalty card.',
    'I have gone through your claim and found nothing wrong.',
    'We’ve put £12 on your bill for the search.',
    'We have decided to leave the charge as it is.'
  ])('nothing is done for those whom we only lost a bag of: %s', (text) => {
    for (const [, linter] of doors) for (const step of ['acceptResponsibility', 'prepareAction'] as const) expect(isDone(linter, step, text, lostBag)).toBe(false)
  })
  test.each([
    ['We have blocked the stolen card.', 'Somebody pays with my stolen card, and you sleep!'],
    ['We have locked your account and sent you a new password.', 'I lost my phone and your hotline hangs up on me. Ridiculous!'],
    ['We have closed the duplicate account as you asked.', 'Why do I have two accounts? Close one. This is ridiculous!'],
    ['We have banned the guest who threatened you from the hotel.', 'A guest shouted at my children all night. Awful!'],
    ['We have reported the loss to the airport police.'],
    ['I have removed the charge.'],
    ['We have suspended the payments until this is sorted, so nothing more is taken.'],
    ['We have charged the lower price.'],
    ['We have looked at your claim again and decided to pay it.'],
    ['We have decided not to charge you for the search.'],
    ['I have checked the depot and found no trace of the bag, so I have sent you £60.'],
    ['We have noted your remarks and called the depot in Lima.'],
    ['I have put £12 on your account.'],
    ['I have sent you an invoice for the lower price.'],
    ['We have rejected the courier’s excuse and paid your claim.']
  ])('it is done for them: %s', (text, customer = lostBag) => {
    for (const [, linter] of doors) for (const step of ['acceptResponsibility', 'prepareAction'] as const) expect(isDone(linter, step, text, customer)).toBe(true)
  })
  test.each([
    ['acceptResponsibility', 'From here on you have one person: me. My direct line is 0172 555 019.'],
    ['prepareAction', 'I would like to invite you back for a night in the same room, on us.'],
    ['prepareAction', 'I would like to offer you two nights with us.'],
    ['sympathize', "I can't imagine how it felt to come home to that."],
    ['sympathize', 'Gutted for you too!'],
    ['prepareAction', 'There is a large coffee behind the till with your name on it.'],
    ['prepareAction', 'A new one is waiting for you at the desk.'],
    ['prepareAction', 'Our caretaker Ali will be over within the half hour.'],
    ['prepareAction', 'Sam from our team will be with you at four.'],
    ['prepareAction', 'The second £18.50 has gone back to your card today.'],
    ['prepareAction', 'The bag is in Lima and flies tonight.']
  ] as const)('%s is done in such words too: %s', (step, text) => {
    expect(isDone(doors[0][1], step, text, lostBag)).toBe(true)
  })
  test.each([
    ['prepareAction', 'Have you checked with your neighbours?'],
    ['prepareAction', 'Have you looked under the bed?'],
    ['prepareAction', 'Have you had a look in the loft?'],
    ['prepareAction', 'There are others waiting for you to finish.'],
    ['acceptResponsibility', 'You have one person to blame.'],
    ['prepareAction', 'We would love to have you back.'],
    ['prepareAction', 'I would like to offer you my sincere apologies.'],
    ['apologize', 'Sorry to bother you, could you send the tag number?'],
    ['apologize', 'Sorry to be a pain, what is the number on the tag?'],
    ['acceptResponsibility', 'It is with the courier and should arrive tomorrow.'],
    ['acceptResponsibility', 'Your refund should show within 2 working days.'],
    ['sympathize', 'I can’t imagine why you packed it like that.']
  ] as const)('%s is not done: %s', (step, text) => {
    for (const [, linter] of doors) expect(isDone(linter, step, text, lostBag)).toBe(false)
  })
  test.each<[keyof Asap, string, string?]>([
    ['prepareAction', 'Have you checked that the cable is plugged in?'],
    ['prepareAction', 'Have you checked with your neighbours? I am calling the driver now.'],
    ['apologize', 'I am sorry for bothering you so late.'],
    ['acceptResponsibility', 'I have traced it: it should reach you by Friday.'],
    ['acceptResponsibility', 'It should have been checked sooner.', 'Nobody checked the lift! I am livid.']
  ])('%s is done all the same: %s', (step, text, customer = lostBag) => {
    expect(isDone(doors[0][1], step, text, customer)).toBe(true)
  })

  test('what we ended and they complain of was no wish of theirs', () => {
    const text = 'We have closed your account because of missed payments.'
    expect(isDone(doors[0][1], 'acceptResponsibility', text, 'You cancelled my account without telling me!')).toBe(false)
  })

  test('an open reply tells the same', () => {
    const open = doors[1][1].open('We have closed', {customer: angry})
    expect(open.update('We have closed your account.').asap.acceptResponsibility).toEqual({owed: true})
    expect(open.update('We have closed your account as you asked.').asap.acceptResponsibility).toMatchObject({start: 0})
  })
  test('the rules ask for the step that is still owed', () => {
    const linter = createLinter({rules: [acceptResponsibility, takeAction]})
    const ids = linter.lint('We have closed your account.', {customer: angry}).diagnostics.map(({ruleId}) => ruleId)
    expect(ids.sort()).toEqual(['accept-responsibility', 'take-action'])
  })
})
