/** What the first suggestion makes of a reply, as a good agent would send it: nothing that was said is lost, and nothing is made up. */
import {describe, expect, test} from 'vitest'
import {askWhatIsFair, noDeadEnd, noDeflection, noDismissing, refusalNeedsAlternative, sincereApology} from '../rules/index.ts'
import {all} from '../rules/presets/index.ts'
import {applyEdits} from '../src/fix.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import type {Rule} from '../src/rule.ts'
import type {ReplyContext} from '../src/types.ts'

const linters = [createLinter({rules: all, learned}), createLinter({rules: all})]

/** The reply with the first suggestion of a rule, whether the learned detector finds it likely or not; as it was where there is none. */
function mended(ruleId: string, reply: string, context: ReplyContext = {}): string {
  const [found = []] = linters.map((linter) => linter.lint(reply, context).diagnostics.filter((one) => one.ruleId === ruleId)).filter(({length}) => length > 0)
  expect(found.length, `${ruleId} finds nothing in: ${reply}`).toBeGreaterThan(0)
  const [suggestion] = found.flatMap(({suggestions}) => suggestions)
  return suggestion ? applyEdits(reply, suggestion.edits) : reply
}

describe('what was said stays said', () => {
  test.each([
    ['no-arguing', "That was false and we're ashamed of it. The parcel goes out today."],
    ['no-blame', 'We have looked at the log. It seems you may have spoken to the desk without using the terminal, which is now required for all visits. The 35 has been removed.'],
    ['refusal-needs-reason', "That's not something we can be expected to explain to our customers."]
  ])('by %s: %s', (ruleId, reply) => {
    expect(mended(ruleId, reply)).toBe(reply)
  })
})

test('what replaces the opening of a sentence opens it', () => {
  expect(mended('sincere-apology', "<user> We're genuinely sorry for your frustration. We will post any change here.")).toBe(
    "<user> We're sorry that [what happened]. We will post any change here."
  )
})

describe('a policy gives way to a slot for the reason', () => {
  test.each([
    ['Returns are closed after 30 days as per company guidelines.', 'Returns are closed after 30 days because [the reason behind the rule].'],
    ['In line with procedure, the account was closed on Monday.', 'The account was closed on Monday because [the reason behind the rule].'],
    ['The system does not permit refunds after 14 days.', "Refunds after 14 days aren't possible because [the real reason]."],
    ['Unfortunately, as per our policy, we are unable to exchange worn shoes.', 'Unfortunately, we are unable to exchange worn shoes because [the reason behind the rule].'],
    ['Our terms state no refunds after a month.', 'There are no refunds after a month because [the reason behind the rule].'],
    ["The slot is gone and the system won't let me add one.", "The slot is gone and I can't add one because [the real reason]."],
    ["I can't move the date. That is company policy.", "I can't move the date. The reason is [the reason behind the rule]."],
    ['It is against our policy to refund opened games.', "We can't refund opened games because [the reason behind the rule]."],
    ["It'd be against the rules for us to open a closed lane.", "We can't open a closed lane because [the reason behind the rule]."],
    ["That's our policy.", 'We do it this way because [the reason behind the rule].'],
    ['It is company policy that deposits are kept.', 'Deposits are kept because [the reason behind the rule].'],
    [
      'Under our terms, a claim can only be raised once the supplier has answered.',
      'A claim can only be raised once the supplier has answered. The reason is [the reason behind the rule].'
    ],
    ['Data is handled as stated in our privacy policy.', 'Data is handled as stated in our privacy policy.'],
    [
      'The late fee stands as per our terms. This is because the slot could not be given to anybody else.',
      'The late fee stands as per our terms. This is because the slot could not be given to anybody else.'
    ]
  ])('%s', (reply, expected) => {
    expect(mended('no-policy-shield', reply)).toBe(expected)
  })

  test('and a rate stays one', () => {
    expect(mended('no-policy-shield', 'Your claim is limited to $2 per kilo per the tariff.')).toBe('Your claim is limited to $2 per kilo because [the reason behind the rule].')
  })
  test('but no reason is put behind a second clause', () => {
    const reply = 'Under our conditions of hire we do not promise a colour and it is no part of the booking.'
    expect(mended('no-policy-shield', reply)).not.toContain('booking because')
  })
})

describe('an order gives way to the way that works', () => {
  test.each([
    ['You must restart the router before you call us.', "Please restart the router first; if that doesn't help, call us."],
    ['You must fill in form B before you ring us.', 'Please fill in form B before you ring us.'],
    ['Do not open the case, or the warranty is void.', 'Please leave the case closed, so that the warranty stays valid.'],
    ['You must not repair it yourself, or you lose the warranty.', "Please don't repair it yourself, so that you keep the warranty."],
    ['You need to send the form or you will be charged £20.', "Please send the form, so that you aren't charged £20."],
    ['It is the right roll. Do not cut it, under no circumstances.', "It is the right roll. Please don't cut it."],
    ['Three new ones are on the press. You must never wipe them with a cloth, never.', "Three new ones are on the press. Please don't wipe them with a cloth."],
    [
      "Don't send the screenshots, there's no need to prove anything. I can see all 40 on your log.",
      "Don't send the screenshots, there's no need to prove anything. I can see all 40 on your log."
    ],
    ['Guests must not move tables on their own, as you did.', 'Guests are asked not to move tables on their own.'],
    ['We have read this out to you 😂 Do not open the hatch, Maurice.', "We have read this out to you 😂 Please don't open the hatch, Maurice."],
    ["You're not to share that password again under any circumstances.", "Please don't share that password again."],
    ['Residents are kindly reminded to sort the waste.', 'Please sort the waste.'],
    ['The main was flushed on the 3rd. You must wait an hour.', 'The main was flushed on the 3rd. Please wait an hour.']
  ])('%s', (reply, expected) => {
    expect(mended('no-confrontation', reply)).toBe(expected)
  })

  test.each([
    'It is written on the lid that if the drum is full, you must use the second one. Yours is half empty.',
    'The ferry line says that when you bring a bike, you must call the pier. I have called it.'
  ])('but whoever tells of an order gives none: %s', (reply) => {
    expect(mended('no-confrontation', reply)).toBe(reply)
  })
})

describe('a threat gives way to what is kept', () => {
  test.each([
    ["Attend today's call or the application is closed.", "Please attend today's call, so that the application stays open."],
    ['Never remove the seal, otherwise you lose the warranty.', 'Please leave the seal in place, so that you keep the warranty.'],
    ['If you do not reply by Friday, we will close your case.', 'Please reply by Friday, so that your case stays open.'],
    ['If you do not sign by Monday, we will release your room.', 'Please sign by Monday, so that you keep your room.'],
    [
      'The amount is due on 28 April. Failure to do so may result in the account being passed to our collections partner.',
      'The amount is due on 28 April. If that is difficult, please tell us beforehand, to avoid the account being passed to our collections partner.'
    ],
    ["We don't send agreements by DM. Your only option is the desk at the airport.", "We don't send agreements by DM. What is open to you is the desk at the airport."],
    ['You have until noon tomorrow to decide, and either choice is fine by us.', 'Please decide by noon tomorrow, and either choice is fine by us.'],
    [
      "You can keep one for three days. They must not be walked on with shoes, or you'll be charged for them.",
      "You can keep one for three days. They shouldn't be walked on with shoes, so that you aren't charged for them."
    ],
    ['we keep trips that long. only choice is keep the card or hand it in.', 'we keep trips that long. what you can do is keep the card or hand it in.']
  ])('%s', (reply, expected) => {
    expect(mended('no-cornering', reply)).toBe(expected)
  })
})

describe('an ultimatum becomes an offer', () => {
  const customer = 'The cot came without its screws, I want my money back!'
  test.each([
    ['Our final offer is £30 off. Take it or leave it.', 'What I can offer is £30 off.'],
    ['A new set of screws is our last offer.', 'What I can offer is a new set of screws.'],
    ['We can send the screws. That is our final offer, take it or leave it.', 'We can send the screws. Would that settle it for you?'],
    ["It's a new cot or nothing.", 'What I can offer is a new cot.'],
    ['You will get no better offer than a voucher for £20.', 'What I can offer is a voucher for £20.'],
    ["Half the price is all you'll get, like it or lump it.", 'What I can offer is half the price.']
  ])('%s', (reply, expected) => {
    expect(mended('no-cornering', reply, {customer})).toBe(expected)
  })
  test('where something is offered', () => {
    expect(mended('no-cornering', "We won't swap the cot. Take it or leave it.", {customer})).not.toMatch(/settle it|can offer/)
  })
})

describe('a sneer goes and what it looks like stays', () => {
  test.each([
    ["Obviously you didn't charge the handset.", 'It looks as if the handset was not charged.'],
    ['You clearly did not close the hatch.', 'It looks as if the hatch was not closed.'],
    ['Obviously you left the lid open, so the heat got out.', 'It looks as if the lid was left open, so the heat got out.'],
    ["Obviously you didn't switch it on, and the soup went cold.", "It looks as if it wasn't switched on, and the soup went cold."],
    ["Clearly you haven't read the card. The dial turns left.", 'The dial turns left.']
  ])('%s', (reply, expected) => {
    expect(mended('no-condescension', reply)).toBe(expected)
  })
})

describe('a threat to charge becomes what paying is good for', () => {
  test.each([
    ['Pay it by Monday or we will charge your card.', "Please pay it by Monday, so that your card isn't charged."],
    ["Return the crate by noon or we'll bill you £40.", "Please return the crate by noon, so that you aren't billed £40."]
  ])('%s', (reply, expected) => {
    expect(mended('no-cornering', reply)).toBe(expected)
  })
})

describe('a dead end with a condition', () => {
  test.each([
    ["We can't help you if you shout.", 'What I can do is [what you can do instead].'],
    ["I can't help you if you keep swearing.", 'What I can do is [what you can do instead].'],
    ['There is nothing we can do if you lost the tag.', 'If you lost the tag, what I can do is [what you can do instead].'],
    ["We can't help you if you don't send the photo.", 'Once you send the photo, I can [what you can do].']
  ])('%s', (reply, expected) => {
    expect(mended('no-dead-end', reply)).toBe(expected)
  })
})

test('what is to be done stays where it was asked before a reproach', () => {
  expect(mended('no-condescension', 'The log says it was handed over. Please check with your neighbours before accusing the driver.')).toBe(
    'The log says it was handed over. Please check with your neighbours.'
  )
})

describe('no day at all becomes a day', () => {
  test.each([
    ['It will be ready when it is ready.', 'It will be ready by [when].'],
    ['The plumber comes whenever he has time.', 'The plumber will come by [when].'],
    ['The bus comes when it comes.', 'The bus will come by [when].'],
    ['Our fitter will be in touch when he gets a chance.', 'Our fitter will be in touch by [when].'],
    ['Somebody will ring when they have time.', '[Name] will ring by [when].'],
    ['She will come when she can.', 'She will come by [when].']
  ])('%s', (reply, expected) => {
    expect(mended('no-stalling', reply)).toBe(expected)
  })
})

describe('blame gives way to the fact', () => {
  test.each([
    ['You failed to pay by the due date.', 'There was no payment by the due date.'],
    ['You set the timer wrong.', 'The timer was set wrong.'],
    ['You loaded it wrong.', 'It was loaded wrong.'],
    ["You didn't pair the handset.", 'The handset was not paired.'],
    ['You never appealed.', 'There was no appeal.'],
    ['You did not send us the meter photo.', 'The meter photo was not sent to us.'],
    ['You never gave us a forwarding address.', 'No forwarding address was given to us.'],
    ['You never answered any of our calls.', 'Our calls were not answered.'],
    ["You didn't tighten the bolt on the left.", 'The bolt on the left was not tightened.'],
    ['You failed to cancel before the 9th.', 'There was no cancellation before the 9th.'],
    ["You didn't renew in time, so the domain went to somebody else.", 'There was no renewal in time, so the domain went to somebody else.'],
    ['You never returned our calls last month.', 'Our calls were not returned last month.'],
    ['You should have read the contract before you moved in.', 'The contract says [what it says].'],
    ['You typed in the wrong account number.', 'The wrong account number was typed in.'],
    ['You put the wrong postcode on the form.', 'The wrong postcode was put on the form.'],
    ['You wrote the wrong name on the label.', 'The wrong name was written on the label.'],
    ['You clicked the wrong button.', 'The wrong button was clicked.'],
    ['The parcel went astray because you gave us the wrong postcode.', 'The parcel went astray because we were given the wrong postcode.'],
    ['You plugged it into the wrong socket.', 'It was plugged into the wrong socket.'],
    ['You sent the parcel to the wrong address.', 'The parcel was sent to the wrong address.'],
    ['The remitter is advised to ensure correctness of particulars.', 'Please ensure correctness of particulars.'],
    ["I've taken him off the app. It'd have gone smoother if you'd pressed the chair button.", "I've taken him off the app."],
    ['It is not worth any worry; you ticked the box yourself.', 'It is not worth any worry; the box was ticked.'],
    ['You did not let us know in time.', "We weren't told in time."],
    ['You have not filled out the customs form.', 'The customs form has not been filled out.'],
    ["You haven't paid the invoices.", 'The invoices have not been paid.'],
    ['You never activated the card.', 'The card was never activated.'],
    ["You didn't plug in the cable properly.", 'The cable was not plugged in properly.'],
    ['You dropped the phone.', 'The phone was dropped.'],
    ['You broke the seal.', 'The seal was broken.'],
    ['You cancelled after the deadline.', 'The cancellation came after the deadline.'],
    ['You gave us an old address.', 'We were given an old address.'],
    ['You ignored our emails.', 'There was no reply to our emails.'],
    ["You haven't sent us the photos yet.", 'The photos have not been sent to us yet.'],
    ['You failed to return the router.', 'The router was not returned.'],
    ['It closed because you did not respond to our letter.', 'It closed because there was no reply to our letter.'],
    ['It went because you let it lapse.', 'It went because it lapsed.'],
    ['The invoice was sent last year as well, and you deleted it.', 'The invoice was sent last year as well.'],
    ["So these are two plans. You should have checked which login you use. I've cancelled one.", "So these are two plans. I've cancelled one."]
  ])('%s', (reply, expected) => {
    expect(mended('no-blame', reply)).toBe(expected)
  })
  test('but no date is moved to what it may not belong to', () => {
    expect(mended('no-blame', 'You did not read the notice on May 3.')).toBe('You did not read the notice on May 3.')
    expect(mended('no-blame', "You didn't attach the receipt on Friday.")).not.toContain('not attached on Friday')
  })
})

describe('what would feel fair', () => {
  test.each<[Rule, string, string]>([
    [noDeadEnd, 'The coat was sold as seen, and there is nothing we can do.', 'The coat was sold as seen. What would feel fair to you?'],
    [noDeadEnd, "We've looked at it, but nothing can be done about the stain! Best, Kit", "We've looked at it. What would feel fair to you? Best, Kit"],
    [askWhatIsFair, 'We can’t pay for the coat. There is nothing I can do.', 'We can’t pay for the coat. What would feel fair to you?'],
    [askWhatIsFair, 'We can’t pay for the coat.', 'We can’t pay for the coat. What would feel fair to you?']
  ])('is asked in the place of a dead end, and behind a plain no (%#)', (rule, reply, asked) => {
    for (const rules of [all, [rule]]) {
      const {diagnostics} = createLinter({rules}).lint(reply, {customer: 'Your cleaner ruined my coat. Pay for it!'})
      const suggested = diagnostics.flatMap((one) => (one.ruleId === rule.ruleId ? one.suggestions : [])).map(({edits}) => applyEdits(reply, edits))
      if (suggested.length > 0) expect(suggested).toContain(asked)
      for (const each of suggested) expect(each).not.toMatch(/(?:nothing I can do|nothing we can do|can be done).*fair/)
    }
  })
})

describe('whoever only asks is told of no feelings', () => {
  test.each<[Rule, string, string]>([
    [noDismissing, 'Calm down. The shop closes at six.', 'Hi, when does the shop close on Sundays?'],
    [noDismissing, 'Worse things happen. The gym is on the left.', 'Good morning, which floor is the gym on?'],
    [sincereApology, 'We apologize for any inconvenience. Take size L.', 'Which size should I take if I am 180 cm tall?'],
    [sincereApology, 'I’m sorry you feel that way. Use the label in the box.', 'Please tell me how I return a parcel.']
  ])('(%#)', (rule, reply, customer) => {
    for (const rules of [all, [rule]]) {
      const {diagnostics} = createLinter({rules}).lint(reply, {customer})
      expect(diagnostics.some((one) => one.ruleId === rule.ruleId)).toBe(true)
      for (const {text} of diagnostics.flatMap(({suggestions}) => suggestions).flatMap(({edits}) => edits)) expect(text).not.toMatch(/upset|what happened|they feel/)
    }
  })
})

describe('shouting goes into small letters, and names keep their capital', () => {
  test.each<[string, string, ReplyContext?]>([
    ['WE TOLD YOU THE PARCEL IS IN BERLIN.', 'We told you the parcel is in Berlin.'],
    ['DO NOT SEND IT TO NEW YORK!!!', 'Do not send it to New York!'],
    ['YOUR ORDER WILL SHIP IN MARCH, AND YOU MAY RETURN IT IN MAY.', 'Your order will ship in March, and you may return it in May.'],
    ['YOU MUST CALL BACK ON MONDAY', 'You must call back on Monday'],
    ['PLEASE STOP WRITING TO US', 'Please stop writing to us'],
    ['I HAVE TOLD YOU THE VAT AND THE PIN ARE ON THE PDF.', 'I have told you the VAT and the PIN are on the PDF.'],
    ['YOU NEED TO SPEAK GERMAN OR ENGLISH, NOT POLISH THE PHONE.', 'You need to speak German or English, not polish the phone.'],
    ['YOU HAVE A BREVILLE KETTLE FROM US ALREADY.', 'You have a Breville kettle from us already.', {remedies: ['a Breville kettle']}],
    ['ANNA, YOU MUST CALL THE SHOP ON HIGH STREET.', 'Anna, you must call the shop on High Street.'],
    ['WE TOLD YOU THAT THE VAN IS AT KING’S CROSS STATION.', 'We told you that the van is at King’s Cross Station.'],
    ['YOU MUST COME TO 12 NEW ROAD OR CALL ST MARY’S HOSPITAL.', 'You must come to 12 New Road or call St Mary’s Hospital.'],
    ['THE ROAD IS CLOSED, SO YOU MUST GO TO THE BUS STATION.', 'The road is closed, so you must go to the bus station.'],
    ['PLEASE READ THE EMAIL THAT PRIYA SENT YOU.', 'Please read the email that Priya sent you.', {thread: [{from: 'agent', text: 'I am Priya from the billing team.'}]}],
    ['YOU SHOULD HAVE ASKED MARTINA.', 'You should have asked Martina.', {customer: 'Martina was off sick.'}],
    ['WE TOLD YOU THAT OMAR COMES TODAY.', 'We told you that Omar comes today.', {customer: 'Nobody came.\nRegards,\nOmar'}],
    ['YOUR DELIVERY IS ON ITS WAY.', 'Your delivery is on its way.', {customer: 'Delivery was late. Delivery is not free.'}],
    ['WE TOLD YOU THAT IT IS ALL UP TO HERMES NOW.', 'We told you that it is all up to Hermes now.', {customer: 'I gave it to Hermes on Monday.'}]
  ])('%s', (reply, expected, context) => {
    expect(mended('calm-tone', reply, context)).toBe(expected)
  })
  test.each(['REFUND POLICY', 'ORDER 4411', 'HOW WE WILL REACH YOU', 'TERMS AND CONDITIONS OF SALE'])('the heading %s stays', (heading) => {
    for (const linter of linters) expect(linter.lint(`${heading}\n\nA refund takes five days.`).diagnostics.filter(({ruleId}) => ruleId === 'calm-tone')).toEqual([])
  })
})

describe('an apology loses the blame behind it', () => {
  test.each([
    ["I'm sorry you feel that way, but you should have checked the sizing chart.", "I'm sorry that [what happened]."],
    [
      "I'm sorry you feel that way, but you entered the wrong address. A new one is on its way.",
      "I'm sorry that [what happened]. The wrong address was entered. A new one is on its way."
    ],
    [
      "We're sorry for the inconvenience, however you did not return the form, and we can offer 10% off.",
      "We're sorry that [what happened]. The form was not returned. We can offer 10% off."
    ],
    ['Sorry if you were upset, but we cannot refund the fee.', "I'm sorry that [what happened]. We cannot refund the fee."],
    ["I'm sorry for the inconvenience, but you can pick up a new one today.", "I'm sorry that [what happened], but you can pick up a new one today."]
  ])('%s', (reply, expected) => {
    expect(mended('sincere-apology', reply)).toBe(expected)
  })
})

test('the feeling refers back to what the apology tells', () => {
  const reply = 'The second payment goes back today.'
  for (const linter of linters) {
    const {diagnostics} = linter.lint(reply, {customer: 'You charged me twice. Absolutely useless, I am furious!!'})
    const edits = ['apologize', 'sympathize'].flatMap((rule) => diagnostics.find(({ruleId}) => ruleId === rule)?.suggestions[0]?.edits ?? [])
    expect(applyEdits(reply, edits)).toBe(`I'm sorry that we charged you twice. I can see why you are upset. ${reply}`)
  }
})

describe('what is put off gets an owner and a time, and stays told', () => {
  test.each([
    ['Somebody will be in touch as and when there is something to say.', 'I will [what you will do] and write to you by [when].'],
    ['Our team will review your request and get back to you shortly.', '[Name] will review your request and write to you by [when].'],
    ['A colleague will call you back when they get a chance.', '[Name] will call you back by [when].'],
    ["We've flagged it to the right people and they'll get round to it when they can.", "We've flagged it to the right people and [name] will get to it by [when]."],
    ['Your refund is being processed.', '[Name] is processing your refund and will write to you by [when].'],
    ['Your matter has been forwarded to the relevant department.', 'Your matter has been forwarded to the relevant department, and [name] will write to you by [when].'],
    ['I will look into why the van was late and come back to you.', 'I will look into why the van was late and write to you by [when].']
  ])('%s', (reply, expected) => {
    expect(mended('no-stalling', reply)).toBe(expected)
  })
})

test('what helps stays, and the shut door behind it goes', () => {
  expect(mended('no-dead-end', 'Send me a copy of the letter if you have it. Otherwise there is nothing I can change from my side.')).toBe(
    'Send me a copy of the letter if you have it.'
  )
  expect(mended('no-dead-end', 'Free stays are for under 6, so you can take the half-board child rate, and that is all we can do.')).toBe(
    'Free stays are for under 6, so you can take the half-board child rate.'
  )
  expect(mended('no-pushover', "For the rest, say what you want removed or changed and it's done, no limits.")).toBe(
    "For the rest, say what you want removed or changed and it's done."
  )
})

describe('what another firm has to do is not promised', () => {
  test.each([
    [
      "The box can't be refunded once picked. You'd need to raise it with Apple, as we don't control their subscriptions.",
      "The box can't be refunded once picked. You'd need to raise it with Apple, as we don't control their subscriptions. The person to ask for is [whom], and this is what they need from you: [what they need]."
    ]
  ])('%s', (reply, expected) => {
    expect(mended('no-deflection', reply)).toBe(expected)
  })
})

describe('what is left out takes no answer with it', () => {
  test('to a plain question', () => {
    const customer = 'Do I have to let you delete the invoice by law? Why is the button grey?'
    const reply = 'It is simply not the case that any law grants such a right. Tax offices require numbers without a gap.'
    expect(mended('no-arguing', reply, {customer})).toBe(reply)
  })
  test('nor a word that hangs on it', () => {
    expect(mended('no-arguing', 'The claim was closed too early. With all due respect, though, the cover starts at four hours.')).toBe(
      'The claim was closed too early. The cover starts at four hours.'
    )
  })
  test('and leaves a reply', () => {
    const reply = 'There now, dear, it does make one wonder how a person defeated by a login page will manage a degree.'
    expect(mended('no-condescension', reply)).not.toBe('There now, dear.')
  })
  test('nor makes whoever only asks out to be upset', () => {
    const reply = "Denver opens at 10 on Saturdays, and the easel you liked is on the floor. If it's gone by then, no big deal, it's just an easel."
    expect(mended('no-dismissing', reply, {customer: 'When does the Denver store open on Saturdays?'})).not.toContain('I can see why')
  })
})

describe('what is offered stands well in its sentence and its reply', () => {
  test.each<[string, string, string, ReplyContext?]>([
    ['no-dead-end', "Unfortunately, there's nothing I can do.", 'What I can do is [what you can do instead].'],
    ['no-dead-end', "I checked. I'm afraid there is nothing I can do.", 'I checked. What I can offer is a repair.', {remedies: ['a repair']}],
    ['stay-personal', 'As per our terms and conditions, the deposit stays with us.', 'The deposit stays with us because [the reason behind the rule].'],
    ['no-arguing', 'With all due respect, you are wrong. The invoice is correct.', 'With all due respect, you are wrong. The invoice is correct.'],
    ['no-confrontation', "Please don't contact us again.", 'The quickest way to reach us is [how].'],
    ['no-confrontation', "We won't tolerate this kind of language.", "We won't tolerate this kind of language."],
    [
      'refusal-needs-alternative',
      "We can't refund the shoes because they were worn.",
      "We can't refund the shoes because they were worn. What we can offer is a repair.",
      {remedies: ['a repair']}
    ]
  ])('%s: %s', (ruleId, reply, expected, context) => {
    expect(mended(ruleId, reply, context)).toBe(expected)
  })
  test('a limit on the tone is no refusal that wants an offer', () => {
    const [, alone] = linters
    const ruleIds = alone?.lint('I will not be spoken to like this.').diagnostics.map(({ruleId}) => ruleId)
    expect(ruleIds).not.toContain('refusal-needs-alternative')
    expect(ruleIds).not.toContain('refusal-needs-reason')
  })
})

/** What a person gets who takes the first suggestion of one finding after the other. */
function allMended(reply: string, context: ReplyContext = {}, linter: Linter | undefined = linters[0]): string {
  const taken = new Set<string>()
  let text = reply
  for (;;) {
    const found = linter?.lint(text, context).diagnostics.find(({ruleId, text: words, suggestions}) => suggestions.length > 0 && !taken.has(`${ruleId} ${words}`))
    if (!found) return text
    taken.add(`${found.ruleId} ${found.text}`)
    text = applyEdits(text, found.suggestions[0]?.edits ?? [])
  }
}

describe('what is left out leaves nothing worse', () => {
  const offered = (reply: string, context: ReplyContext = {}): string[] =>
    linters.flatMap((linter) => linter.lint(reply, context).diagnostics.flatMap(({suggestions}) => suggestions.slice(0, 1).map(({edits}) => applyEdits(reply, edits))))
  test.each<[string, string, ReplyContext?]>([
    ['Dear Mr Patel, after a careful review we have decided to end our cooperation. We consider this matter closed.', 'Dear Mr Patel. We consider this matter closed.'],
    [
      'Dear Ms Okafor, following our investigation we have closed your case. No further correspondence will be entered into.',
      'Dear Ms Okafor. No further correspondence will be entered into.'
    ],
    [
      "That's impossible. Our scales are calibrated every morning. You must have weighed it wrong.",
      "That's impossible. You must have weighed it wrong.",
      {customer: 'The parcel was 200 g lighter than you charged me for!'}
    ],
    ['I understand your frustration. However, you clearly did not follow the instructions.', 'However, you clearly did not follow the instructions.'],
    ['I already explained that. Read my last message.', 'Read my last message.'],
    ['I already explained that. Read my last message.', 'I already explained that.'],
    ["We won't tolerate this kind of language. One more word and your account is gone.", 'One more word and your account is gone.'],
    ['If your bag had been labelled, as we tell all passengers, this would not have happened.', 'If your bag had been labelled this would not have happened.']
  ])('%s', (reply, worse, context) => {
    expect(offered(reply, context)).not.toContain(worse)
  })
  test('and the greeting stays whole', () => {
    expect(mended('no-condescension', "Hi Maria, as I said before, we can't change the name on the ticket.")).toBe("Hi Maria, we can't change the name on the ticket.")
    expect(mended('no-dead-end', 'Hello Dana, unfortunately nothing can be done as the sale has ended.', {remedies: ['a voucher']})).toBe(
      'Hello Dana, the sale has ended. What I can offer is a voucher.'
    )
  })
})

describe('a remedy that is known is offered', () => {
  test.each<[string, string, string, string, string?]>([
    [
      'no-dead-end',
      "You failed to return the router. There's nothing we can do.",
      'a review of the fee',
      'You failed to return the router. What I can offer is a review of the fee.'
    ],
    ['no-dead-end', 'Nothing else can be done, sorry.', 'a partial refund', "I'm sorry. What I can offer is a partial refund."],
    [
      'no-dead-end',
      "I'm sorry but there's nothing more we can do for you. Please don't contact us again.",
      '20% off your next stay',
      "I'm sorry. What I can offer is 20% off your next stay. Please don't contact us again."
    ],
    [
      'refusal-needs-alternative',
      "We don't offer refunds for digital products. Sorry!",
      'store credit',
      "We don't offer refunds for digital products. What we can offer is store credit. Sorry!"
    ],
    ['no-deflection', "We can't replace it. Contact the manufacturer.", 'a refund', "We can't replace it. What we can offer is a refund.", 'The kettle broke after a week'],
    ['no-deflection', "That's not our problem. The warranty ended in March.", 'a repair at cost price', 'What I can offer is a repair at cost price. The warranty ended in March.'],
    ['no-cornering', "We can't give you a discount, and that's final.", 'free shipping', "We can't give you a discount. What we can offer is free shipping."]
  ])('by %s: %s', (ruleId, reply, remedy, expected, customer) => {
    expect(mended(ruleId, reply, {remedies: [remedy], customer})).toBe(expected)
  })
  test.each([
    ["We can't replace the jug.", 'a new jug', 'we'],
    ["We can't exchange it.", 'an exchange', 'we'],
    ['We cannot offer a refund.', 'a full refund', 'we'],
    ["I'm afraid I can't extend the trial.", 'a longer trial', 'I']
  ])('but not where the reply refuses it: %s', (reply, remedy, who) => {
    expect(mended('refusal-needs-alternative', reply, {remedies: [remedy]})).toBe(`${reply} What ${who} can do is [what you can do instead].`)
    expect(mended('refusal-needs-alternative', reply, {remedies: [remedy, 'a bunch of tulips']})).toBe(`${reply} What ${who} can offer is a bunch of tulips.`)
  })
  test('and no steps where there are none', () => {
    const reply = 'There is nothing we can do about noise from the street.'
    const steps = (text: string): boolean => linters.some((linter) => linter.lint(text).diagnostics.some(({suggestions}) => suggestions.some(({title}) => /together/.test(title))))
    expect(steps(reply)).toBe(false)
    expect(steps('There is nothing we can do about the password.')).toBe(true)
  })
})

describe('a reproach that nothing mends is not said in other words', () => {
  test.each([
    ['no-blame', 'You left it too late. The shop is shut.', /It was left/],
    ['no-confrontation', "Please stop chasing, it won't make it any faster.", /best to stop/]
  ])('by %s: %s', (ruleId, reply, worse) => {
    expect(mended(ruleId, reply)).not.toMatch(worse)
  })
})

describe('what was not done becomes what helps', () => {
  test.each([
    ['no-blame', "Why didn't you tell us about the allergy when you booked? The soup has nuts in it.", 'Next time, please tell us about the allergy. The soup has nuts in it.'],
    ['no-blame', 'Had you bothered to read the email, you would know that the pool is closed in May.', 'The pool is closed in May.'],
    ['no-blame', 'Had the box been taped, as our guide says, the vase would have arrived in one piece.', 'It helps if the box is taped.'],
    ['no-condescension', 'Did you even look at the label?', 'The label says [what it says].'],
    ['no-blame', "You didn't plug it in properly. Push the plug until it clicks.", 'Push the plug until it clicks.']
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })

  test.each(['company', 'customer'] as const)('but not where the harm was ours: %s', (fault) => {
    const reply = 'I am sorry about your coat. You should always check the hook. The tailor has it until Friday.'
    expect(mended('no-blame', reply, {fault})).toBe(
      fault === 'company' ? 'I am sorry about your coat. The tailor has it until Friday.' : reply.replace('You should always', 'It helps to')
    )
  })
})

test.each([
  ['no-confrontation', 'Please stop sending us messages about this.', 'If I have missed something, please tell me.'],
  ['no-cornering', 'Any further emails will be ignored.', 'If I have missed something, please tell me.'],
  ['no-cornering', 'Pay by Monday; after that it goes to our solicitors.', 'Pay by Monday; if that is difficult, please tell us beforehand.'],
  ['no-deflection', 'The supplier let us down.', 'I will ask the supplier for you and tell you what they say by [when].'],
  ['no-deflection', 'Call billing. They handle that.', 'I will ask billing for you and tell you what they say by [when].'],
  ['no-arguing', "With respect, you're mistaken. The meter was read on 3 June.", 'I see that it looks different from your side. The meter was read on 3 June.'],
  [
    'no-dead-end',
    'Unfortunately, we are unable to share any details of the review with you, and this matter is now closed.',
    'Unfortunately, we are unable to share any details of the review with you. If we have missed something, please tell us.'
  ]
])('the door stays open, by %s: %s', (ruleId, reply, expected) => {
  expect(mended(ruleId, reply)).toBe(expected)
})

describe('whoever takes every first suggestion', () => {
  test.each<[string, ReplyContext]>([
    ['We will get back to you shortly. Our team is looking into it and will contact you as soon as possible.', {customer: 'Still no broadband. Day 4.'}],
    ['Your request has been forwarded to the relevant department. You will hear from them in due course.', {}],
    ['Someone will be in touch. Please be patient.', {customer: 'Heating off for 3 days with a newborn in the house!'}],
    ["It's only a lamp. We'll send another one on Monday.", {customer: "My grandmother's lamp arrived in pieces!!!"}],
    ['Per our terms, annual plans are non-refundable.', {customer: 'Cancel my plan and refund me'}]
  ])('promises and says nothing twice: %s', (reply, context) => {
    const text = allMended(reply, context)
    const sentences = text.split(/(?<=[.!?]) /)
    expect(text.match(/\[when\]/g) ?? []).toHaveLength(new Set(text.match(/\[when\]/g)).size)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(text).not.toMatch(/\] I will/)
  })
  test('gives the reason once, and the rule is content', () => {
    const [, plain] = linters
    const text = mended('no-policy-shield', 'Per our terms, annual plans are non-refundable, whatever the time of the year is and however much of it has been used.')
    expect(text).toContain('because [the reason behind the rule]')
    expect(plain?.lint(text).diagnostics.map(({ruleId}) => ruleId)).not.toContain('no-policy-shield')
  })
  test('gets the offer in the place of a dead end', () => {
    for (const [reply, remedy, expected] of [
      ["I'm sorry but there's nothing more we can do for you. Please don't contact us again.", '20% off', "I'm sorry. What I can offer is 20% off."],
      ["We checked. There's nothing we can do.", 'a review of the fee', 'We checked. What we can offer is a review of the fee.']
    ] as const)
      for (const linter of linters) expect(allMended(reply, {remedies: [remedy]}, linter)).toBe(expected)
  })
  test('is not sorry to whom nobody talks', () => {
    const customer = "I asked three times for someone to ring me. Nobody rang!! I'm furious"
    expect(allMended('I am NOT going to discuss this with you. Our address is below.', {customer})).not.toMatch(/sorry|I can see why/)
  })
})

describe('a slot in an address is filled with the customer’s name, and no other', () => {
  test.each([
    ['Hi [name],\n\nThe key is at the desk.', 'Hi Lucia,\n\nThe key is at the desk.'],
    ['Good morning {{name}}, the key is at the desk.', 'Good morning Lucia, the key is at the desk.'],
    ['[name], the key is at the desk.', 'Lucia, the key is at the desk.'],
    ['Thanks for your letter, [name]. The key is at the desk.', 'Thanks for your letter, Lucia. The key is at the desk.'],
    ['Hello Lucia,\n\nThe key is at the desk.\n\nBest wishes,\n[name]'],
    ['The key is at the desk.\n\nKind regards,\n{{name}}\nCustomer Care'],
    ['The key is at the desk. Many thanks, [name]'],
    ['The key is at the desk, and my colleague [name] will ring you at noon.'],
    ['Our caretaker, [name], has the key.'],
    ['[name], our caretaker, has the key.'],
    ["My name is [name] and I'll bring the key."],
    ['Hello [name] from the desk told you where the key is.'],
    ['[Name] will bring the key and write to you by noon.']
  ])('%s', (reply, expected = reply) => {
    for (const linter of linters) expect(linter.fix(reply, {channel: 'email', customerName: 'Lucia'}).text).toBe(expected)
  })
})

describe('what helps or tells something stays', () => {
  test.each([
    ['no-policy-shield', "It's not our policy to refund late cancellations.", "We don't refund late cancellations because [the reason behind the rule]."],
    ['no-policy-shield', "It isn't our practice to swap worn shoes.", "We don't swap worn shoes because [the reason behind the rule]."],
    ['no-policy-shield', "Rules are rules, and I don't make them.", "Rules are rules, and I don't make them."],
    ['no-policy-shield', "Unfortunately our system doesn't allow refunds by card.", "Unfortunately refunds by card aren't possible because [the real reason]."],
    ['no-dead-end', 'There is nothing we can do about the snow, but you may come again any day.', 'You may come again any day.'],
    ['no-dead-end', "There's nothing we can do other than send it again today.", "There's nothing we can do other than send it again today."],
    ['no-dead-end', 'There is nothing I can do until the part arrives on Friday.', 'What I can do is [what you can do instead] until the part arrives on Friday.'],
    ['no-condescension', 'As we told you last time, the filter must be changed.', 'The filter must be changed.'],
    ['no-condescension', 'Like I said last week, the lamp was fine.', 'The lamp was fine.'],
    ['no-condescension', "If you had read my last email you would know that the voucher expired in May. I can't extend it.", "The voucher expired in May. I can't extend it."],
    ['sincere-apology', 'We apologise for any inconvenience but kayaks do get holes.', "We're sorry that [what happened]. Kayaks do get holes."],
    ['sincere-apology', "I'm sorry if that wasn't clear but the fee is due on Monday.", "I'm sorry that wasn't clear. The fee is due on Monday."],
    ['no-blame', "You didn't charge the scooter overnight, so it stopped.", 'The scooter was not charged overnight, so it stopped.'],
    ['no-confrontation', "You can't use the code twice.", "You can't use the code twice."]
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply, {remedies: ['a refund']})).toBe(expected)
  })
  test('an apology goes behind “To whom it may concern”', () => {
    const reply = 'To whom it may concern, the aforementioned heater was tested.'
    const suggested = linters.flatMap((linter) =>
      linter.lint(reply, {customer: 'The heater you sold us went off on Sunday night!! I am furious!'}).diagnostics.flatMap(({suggestions}) => suggestions)
    )
    const outputs = suggested.map(({edits}) => applyEdits(reply, edits))
    expect(
      outputs.some((output) => /^To whom it may concern, I'm sorry that /.test(output)),
      outputs.join('\n')
    ).toBe(true)
    expect(outputs.filter((output) => /\. To whom/.test(output))).toEqual([])
  })
})

describe('what explains, instructs or decides is not left out', () => {
  test.each([
    ['no-deflection', 'The keys are handed out by the office, not by us, so you need to ask them. Bring the slip.', 'so you need to ask them'],
    ['no-cornering', 'The money went to another account. You can report it to the police. We have blocked the card.', 'You can report it to the police'],
    ['no-deflection', 'The roof was not part of the survey. We accept no liability for the beam.', 'We accept no liability for the beam'],
    ['no-stalling', 'The guide was ill. We will try to run the tour again if we can.', 'I will tell you by [when] whether we can run the tour again.']
  ])('%s: %s', (ruleId, reply, kept) => {
    expect(mended(ruleId, reply)).toContain(kept)
  })
  test('nor what the next sentence speaks of inside', () => {
    for (const reply of [
      'Have you even tried to plug the lamp in again? Most guests manage that before they ring. The hall has a socket.',
      'Had you weighed the case at home, you would not have had to pay. It is up to each passenger to do so. The van leaves at six.'
    ])
      for (const {suggestions} of createLinter({rules: all})
        .lint(reply)
        .diagnostics.filter(({start}) => start < 50))
        for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(/^(?:Most|It is up)/)
  })
  test('nor the noun that the rest leans on', () => {
    const reply = "The tram broke down. If you'd checked the board you'd have seen it was cancelled. It shows every line."
    expect(mended('no-condescension', reply)).toBe(reply)
    expect(mended('no-condescension', "If you'd taken the time to read the card you would know that a deposit is due. It is £20.")).toBe('A deposit is due. It is £20.')
  })
})

describe('what goes on stays grammatical', () => {
  test.each([
    ['sincere-apology', 'omg lol we are so sorry about the soup. A new one is on the way.', 'We are so sorry about the soup. A new one is on the way.'],
    ['no-policy-shield', "We can't pay for lost files, please refer to section 9 of the terms. Backups run at noon.", "We can't pay for lost files. Backups run at noon."],
    ['no-blame', 'The bag is here. You did not label the bag.', 'The bag is here. The bag was not labelled.'],
    [
      'no-cornering',
      'Please send us the reading. Failure to do so by the 30th will result in an estimated bill.',
      'Please send us the reading. If that is difficult, please tell us by the 30th, to avoid an estimated bill.'
    ],
    ['no-condescension', 'The lid was loose. Obviously not. Turn it to the left.', 'The lid was loose. Turn it to the left.'],
    ['no-blame', "The bed is fine. You ticked the 'own risk' box on the form.", "The bed is fine. You ticked the 'own risk' box on the form."],
    ['no-blame', 'The case is shut. You entered the wrong code three times.', 'The case is shut. The wrong code was entered three times.'],
    ['no-blame', 'You entered the wrong size on the form: 38 instead of 39.', 'The wrong size was entered on the form: 38 instead of 39.'],
    ['no-blame', "The gift wrap is extra and you didn't tick it.", "The gift wrap is extra and it wasn't ticked."],
    ['sincere-apology', "I'm sorry your mirror broke but we can't pay for it.", "I'm sorry your mirror broke. We can't pay for it."],
    ['no-dead-end', "The form came back. We can't do anything without your signature.", 'The form came back. Once we have your signature, I can [what you can do].']
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
  test('a statement behind a comma is a sentence of its own', () => {
    expect(mended('no-stalling', 'The fitter is hard to reach today. You will hear from him as soon as he is back, hopefully some time next week.')).not.toMatch(/, I will/)
  })
})

test('nobody is asked for what nobody needs', () => {
  expect(mended('no-confrontation', 'The answer is no. You may apply again in June. Please do not expect another answer.')).toBe('The answer is no. You may apply again in June.')
})

describe('nothing kind is put before what takes it back', () => {
  const customer = 'You lost my parcel and nobody answers, this is a disgrace!!'
  test.each(["Well, it's on the van now.", 'As soon as possible. The van left on Monday.'])('%s', (reply) => {
    for (const ruleId of ['apologize', 'sympathize']) expect(mended(ruleId, reply, {customer})).toBe(reply)
  })
  test('but in its place', () => {
    for (const [ruleId, first] of [
      ['apologize', "I'm sorry that we lost your parcel."],
      ['sympathize', 'I can see why you are upset.']
    ] as const)
      expect(mended(ruleId, 'Calm down. The van left on Monday.', {customer})).toBe(`${first} The van left on Monday.`)
  })
})

test('no regret that something happened which the reply denies', () => {
  const customer = 'All my photos are gone, this is a disgrace!!'
  expect(mended('apologize', 'Your photos are safe. They are in the other album.', {customer})).not.toContain('photos are gone')
})

describe('an agreed way to settle is named in a dispute', () => {
  const disputeClause = 'Disputes go to mediation'
  test.each([
    ["No, we don't sell paint.", 'Do you sell paint?', 0],
    ["We can't move it to Friday because the van is full.", 'Could you move it to Friday?', 0],
    ["We don't take dogs.", undefined, 0],
    ["We can't replace the lamp.", 'The lamp broke after a week. I want a new one, this is ridiculous.', 1],
    ["We can't refund the deposit.", undefined, 1]
  ])('%s', (reply, customer, count) => {
    expect(
      createLinter({rules: all})
        .lint(reply, {customer, disputeClause})
        .diagnostics.filter(({ruleId}) => ruleId === 'mutual-resolution')
    ).toHaveLength(count)
  })
})

describe('beside harsh words', () => {
  test('an offer makes up for them, and takes the place of those right before it', () => {
    const context = {remedies: ['a later date']}
    expect(mended('refusal-needs-alternative', 'You should have read the sign. This was your own choice. The ticket can’t be refunded.', context)).toContain(
      'What I can offer is a later date.'
    )
    expect(mended('refusal-needs-alternative', 'The ticket can’t be refunded. You should have read the sign.', context)).toBe(
      'The ticket can’t be refunded. What I can offer is a later date.'
    )
  })
  test('a decision stays told, and a door is left open', () => {
    expect(mended('no-cornering', 'The ticket had no date on it. The charge stands.')).toBe(
      'The ticket had no date on it. The charge stands. If there is something I have not seen, please tell me.'
    )
  })
  test('what tells nothing else goes', () => {
    expect(mended('no-blame', 'The seat was by the door. This was your own choice. The next train is at six.')).toBe('The seat was by the door. The next train is at six.')
    expect(mended('no-arguing', 'Seats are given out at the gate. If it was so important to you, you could have come sooner. The next train is at six.')).toBe(
      'Seats are given out at the gate. The next train is at six.'
    )
  })
})

describe('what would sound false beside harsh words mends them too', () => {
  const customer = "You lost my parcel and I've rung four times, this is a disgrace!!"
  test.each<[string, string, string, ReplyContext?]>([
    // the greeting stays, and the sentence that opens the letter begins with a capital
    ['apologize', 'Hi Jo, calm down. The van left on Monday.', "Hi Jo, I'm sorry that we lost your parcel. The van left on Monday."],
    ['apologize', 'Hi Jo,\n\nYou should have chosen a safe place. The van left on Monday.', "Hi Jo,\n\nI'm sorry that we lost your parcel. The van left on Monday."],
    [
      'apologize',
      'Dear Jo, the van left on Monday. You entered the wrong house number.',
      "Dear Jo, I'm sorry that we lost your parcel. The van left on Monday. The wrong house number was entered."
    ],
    ['apologize', 'NORDVAN: The van left on Monday.', "NORDVAN: I'm sorry that we lost your parcel. The van left on Monday."],
    ['sympathize', 'The van left on Monday. It is only a parcel!!!', 'I can see why you are upset. The van left on Monday.'],
    ['accept-responsibility', 'Calm down. The van left on Monday.', "The van left on Monday. I'll see to [what they need] myself and write to you by [when]."],
    ['take-action', 'You idiot. The van left on Monday.', "The van left on Monday. I'll [what you will do] and write to you by [when]."],
    // a door that is shut opens again
    ['refusal-needs-alternative', "We can't refund the postage. You should have read the list.", "We can't refund the postage. What we can do is [what you can do instead]."],
    [
      'no-cornering',
      'The lid was fine. You must report damage within 24 hours or your claim is void. Nothing more I can do.',
      'The lid was fine. Please report damage within 24 hours, so that your claim stays valid. What I can do is [what you can do instead].'
    ]
  ])('%s: %s', (ruleId, reply, expected, context = {customer}) => {
    expect(mended(ruleId, reply, context)).toBe(expected)
  })
  test('and says so', () => {
    const titles = linters.flatMap((linter) =>
      linter
        .lint('Calm down. The van left on Monday.', {customer})
        .diagnostics.flatMap(({ruleId, suggestions}) => (ruleId === 'apologize' ? suggestions.map(({title}) => title) : []))
    )
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(title).toMatch(/, and mend “Calm down”$/)
  })
  test('but loses no decision and no answer, and cuts no gift', () => {
    for (const ruleId of ['apologize', 'sympathize', 'accept-responsibility', 'take-action'])
      for (const fact of ['The charge stands.', 'The invoice is correct.', 'You can have 20% off.'])
        for (const linter of linters)
          for (const one of linter.lint(`Calm down. ${fact} The van left on Monday.`, {customer}).diagnostics)
            if (one.ruleId === ruleId) for (const {edits} of one.suggestions) expect(applyEdits(`Calm down. ${fact} The van left on Monday.`, edits)).toContain(fact)
  })
  test('and its slots stay where they stand', () => {
    const reply = 'Hi Jo, calm down. There is nothing I can do.'
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer}).diagnostics)
        for (const {edits, slots} of suggestions)
          for (const {name, edit, start, end} of slots) expect(edits[edit]?.text.slice(start, end).toLowerCase()).toBe(`[${name.toLowerCase()}]`)
  })
})

describe('what is added comes behind thanks', () => {
  const customer = 'Your waiter laughed at my mother. Disgraceful!!'
  test.each([
    ['apologize', "Thank you for your message. I'm sorry that our waiter laughed at your mother. The manager is back on Monday."],
    ['sympathize', 'Thank you for your message. I can see why you are upset. The manager is back on Monday.']
  ])('by %s', (ruleId, expected) => {
    expect(mended(ruleId, 'Thank you for your message. The manager is back on Monday.', {customer})).toBe(expected)
  })
  test('and thanks for raising it part no two sentences', () => {
    expect(mended('thank-for-raising', 'I have passed your comments on to Ana in the kitchen. She speaks to the team on Monday.', {customer})).toBe(
      'I have passed your comments on to Ana in the kitchen. She speaks to the team on Monday. Thank you for bringing this to us.'
    )
  })
})

describe('what is waited for is asked for', () => {
  test.each([
    ['I can’t do anything until you calm down and send me the photo.', 'Once you send me the photo, I can [what you can do].'],
    ['There is nothing we can do until you sign the form.', 'Once you sign the form, I can [what you can do].'],
    ['There is nothing we can do unless you stop shouting.', 'What I can do is [what you can do instead].']
  ])('%s', (reply, expected) => {
    expect(mended('no-dead-end', reply, {customer: 'WHERE is my refund!!'})).toBe(expected)
  })
  test('no other offer stands behind it', () => {
    const reply = 'Without the form we cannot go on.'
    const ids = ['refusal-needs-alternative', 'refusal-needs-reason']
    for (const linter of linters)
      for (const {ruleId, suggestions} of linter.lint(reply, {customer: 'You charged me twice!'}).diagnostics) if (ids.includes(ruleId)) expect(suggestions).toEqual([])
  })
})

test('what their subject has besides praise stays', () => {
  expect(mended('no-platitude', 'Your complaint is important to us and has gone to Rae, who reads it today.')).toBe('Your complaint has gone to Rae, who reads it today.')
})

test('a sum that is told again is not lost', () => {
  const reply = "£4 isn't a big deal. The van comes on Monday."
  expect(mended('no-dismissing', reply, {customer: 'You overcharged me £4 and I want it back.'})).toBe(
    'I can see why it upset you that we overcharged you £4. The van comes on Monday.'
  )
})

test('a name that the greeting has stays', () => {
  expect(mended('stay-personal', 'Dear valued Melissa, your lamp leaves today.')).toBe('Hello Melissa, your lamp leaves today.')
})

test('where it is written stays told', () => {
  expect(mended('no-condescension', 'The corkage is £9. It is on the menu in black and white.')).toBe('The corkage is £9. It is on the menu.')
})

describe('the barb goes, and what stands behind it stays', () => {
  test.each<[string, string, string, ReplyContext?]>([
    ['no-dismissing', 'No need to shout, the fitter comes at noon.', 'The fitter comes at noon.'],
    ['no-dismissing', 'Please calm down, your parcel is at the depot.', 'Your parcel is at the depot.'],
    ['graceful-goodbye', 'As I explained, the fee is for the part. We will close this case now.', 'The fee is for the part. We will close this case now.'],
    // an insult answers no question
    ['respect', 'A cold soup? You idiot! The kitchen opens at noon.', 'A cold soup? The kitchen opens at noon.']
  ])('by %s: %s', (ruleId, reply, expected, context = {}) => {
    expect(mended(ruleId, reply, context)).toBe(expected)
  })
  test('nor is anything put before a laugh', () => {
    const reply = 'Lol, again? We packed all of it.'
    expect(mended('sympathize', reply, {customer: 'Half my shop was missing AGAIN and the eggs were smashed. Useless!!'})).toBe(reply)
  })
  test('and who gives something is not asked what else they can do', () => {
    const reply = 'Our baker wrote what was on the form. We can send you a voucher.'
    for (const linter of linters)
      for (const {ruleId, suggestions} of linter.lint(reply, {customer: 'You wrote the wrong name on the cake and ruined the party!!'}).diagnostics)
        if (ruleId === 'take-action') expect(suggestions.map(({edits}) => applyEdits(reply, edits)).join()).not.toContain('What')
  })
})

describe('a name is no part of what is said', () => {
  test.each([
    ['no-arguing', 'With all due respect, Marcus, you are wrong. A new lamp leaves today.', 'I see that it looks different from your side. A new lamp leaves today.'],
    ['leave-a-way-out', 'You should have checked the box, Marcus. A new lamp leaves today.', 'It helps to check the box. A new lamp leaves today.']
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
})

test.each([
  ['stay-personal', 'As per our conditions of hire we cannot move the date.', 'We cannot move the date.', undefined],
  [
    'sincere-apology',
    'We apologise if you were inconvenienced. A fitter comes at noon.',
    "We're sorry that you've had no heating for six days. A fitter comes at noon.",
    'No heating for six days!!!'
  ],
  // who "he" is was told before
  [
    'no-dismissing',
    "The vet has seen Rex. You're overreacting. He'll be fine by tomorrow.",
    "The vet has seen Rex. I can see why it upset you that we gave your dog the wrong food. He'll be fine by tomorrow.",
    'You gave my dog the wrong food!!'
  ],
  // what the customer thinks of us is no event
  [
    'sincere-apology',
    'We apologise for any inconvenience. A new pair is on its way.',
    "We're sorry that [what happened]. A new pair is on its way.",
    "You don't care about me at all!!"
  ]
])('%s: %s', (ruleId, reply, expected, customer) => {
  expect(mended(ruleId, reply, customer ? {customer} : {})).toBe(expected)
})

test('no second “that” is left without the first', () => {
  const reply = 'Please be advised that the case is with Ana and that we write on Friday.'
  expect(mended('stay-personal', reply)).toBe(reply)
})

describe('a reply speaks with one voice', () => {
  test.each([
    ['no-stalling', 'Our van is at the depot. Please be patient.', 'Our van is at the depot. We will write to you by [when], whether or not there is news.'],
    ['no-stalling', 'The van is at the depot. Please be patient.', 'The van is at the depot. I will write to you by [when], whether or not there is news.'],
    // it says "I" somewhere
    ['no-stalling', 'We were closed. I saw the note. Please be patient.', 'We were closed. I saw the note. I will write to you by [when], whether or not there is news.'],
    ['no-dead-end', 'We checked the shelf. This ticket is closed.', 'We checked the shelf. If we have missed something, please tell us.'],
    ['stay-personal', 'Per section 4 of the agreement, inactive plans end in May. We wrote twice.', 'Inactive plans end in May. We wrote twice.']
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
  test('and its slots stay where they stand', () => {
    const [suggestion] = linters.flatMap((linter) => linter.lint('Our van is at the depot. Please be patient.').diagnostics.flatMap(({suggestions}) => suggestions))
    const [slot] = suggestion?.slots ?? []
    expect(suggestion?.edits[0]?.text.slice(slot?.start, slot?.end)).toBe('[when]')
  })
})

describe('what is only guessed is asked', () => {
  test.each([
    [
      'no-blame',
      'The card was used in May. Perhaps you forgot or a friend used it. The desk is open till six.',
      'The card was used in May. To find out what happened, could I ask [what you need to know]? The desk is open till six.'
    ],
    [
      'leave-a-way-out',
      'The lid is split. You probably dropped it on the stairs. Bring it in.',
      'The lid is split. To find out what happened, could I ask [what you need to know]? Bring it in.'
    ],
    ['no-blame', 'The bed is fine. You may have entered the wrong code.', 'The bed is fine. The wrong code may have been entered.']
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
})

describe('no promise, reason or warning is lost', () => {
  const all = (ruleId: string, reply: string, context: ReplyContext = {}): string[] =>
    linters.flatMap((linter) =>
      linter
        .lint(reply, context)
        .diagnostics.filter((one) => one.ruleId === ruleId)
        .flatMap(({suggestions}) => suggestions.map(({edits}) => applyEdits(reply, edits)))
    )
  test('vague as the promise is', () => {
    for (const promise of ['We will look into it in due course.', 'You will be contacted soon.', 'A new date may be offered at some stage.']) {
      const mends = all('no-stalling', `The lamp was checked twice. ${promise}`)
      expect(mends, promise).not.toEqual([])
      expect(mends, promise).not.toContain('The lamp was checked twice.')
    }
  })
  test('nor why nothing else is sold', () => {
    expect(all('no-deflection', 'It was the season, we can only sell what the growers send.', {customer: 'The roses were the wrong colour!'})).not.toContain('It was the season.')
  })
  test('nor that a decision cannot be appealed', () => {
    expect(all('no-cornering', 'The mark is a pass. This decision cannot be appealed. The paper is in the post.')).not.toContain('The mark is a pass. The paper is in the post.')
  })
  test('nor the order that keeps them safe', () => {
    const customer = 'Your electrician left live wires hanging out of the wall.'
    expect(all('no-confrontation', 'A fitter comes at noon. You must not touch them.', {customer})).toEqual([])
    expect(all('no-confrontation', 'A fitter comes at noon. You must not move them.', {customer})).not.toEqual([])
  })
  test('nor how it is done', () => {
    const reply = 'The line was busy. You could have cancelled yourself in the app under Settings. The desk opens at nine.'
    for (const mend of all('no-blame', reply)) expect(mend).toContain('under Settings')
  })
  test('nor who will call, whenever that is', () => {
    expect(all('no-stalling', "The part is here. Someone will ring you when they're free.")).not.toContain('The part is here.')
  })
  test('nor what a sentence tells beside the barb', () => {
    const mends = all('no-condescension', 'The kit is new. The box clearly says batteries not included. The desk opens at nine.')
    expect(mends).toContain('The kit is new. The box says batteries not included. The desk opens at nine.')
    expect(mends).not.toContain('The kit is new. The desk opens at nine.')
  })
  test('nor where it was said', () => {
    expect(all('no-condescension', 'Like we said on our page, orders are slow.')).not.toContain('On our page, orders are slow.')
  })
})

describe('a demand leaves room to say that it is hard', () => {
  test('and stays told', () => {
    const reply = 'The rent was due in May. If you do not pay by Friday the matter goes to our solicitors.'
    expect(mended('no-cornering', reply)).toBe(`${reply} If that is difficult, please tell us.`)
  })
})

describe('a decision stays open to what the customer knows', () => {
  const customer = 'My vase from your Hull shop came cracked, the box was soaked, and the man at the desk laughed at me. I want my money back.'
  test.each([
    ['listen-first', 'Sale goods are not refunded.', 'Sale goods are not refunded. If there is something I have not seen, please tell me.'],
    ['accept-responsibility', "We can't refund sale goods.", "We can't refund sale goods. If there is something we have not seen, please tell us."]
  ])('%s', (ruleId, reply, expected) => {
    const mends = linters.flatMap((linter) =>
      linter
        .lint(reply, {customer})
        .diagnostics.filter((one) => one.ruleId === ruleId)
        .flatMap(({suggestions}) => suggestions.map(({edits}) => applyEdits(reply, edits)))
    )
    expect(mends).toContain(expected)
  })
  test.each([
    ["We can't open the gate from here.", 'Your gate beeps at me and I have paid!! Nobody helps.'],
    ['Two people cannot edit one sheet at once.', 'My bookkeeper keeps overwriting my sheet, this is useless!'],
    ['We cannot provide account information over chat.', 'I am locked out of my account and nobody helps. Useless!!'],
    ['The hem was cut to the mark. Cuts cannot be reversed.', 'The suit is two inches too short and the wedding is on Saturday!!!']
  ])('which an answer is not: %s', (reply, customer) => {
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer}).diagnostics) expect(suggestions.map(({edits}) => applyEdits(reply, edits)).join()).not.toContain('not seen')
  })
  test('but not where nobody will hear it', () => {
    const reply = 'Sale goods are not refunded. Further letters will not be entertained.'
    for (const linter of linters)
      for (const {ruleId, suggestions} of linter.lint(reply, {customer}).diagnostics)
        if (ruleId === 'listen-first')
          for (const {edits} of suggestions) {
            const text = applyEdits(reply, edits)
            expect(text.includes('tell me') && text.includes('not be entertained'), text).toBe(false)
          }
  })
})

describe('a clause is mended where it stands', () => {
  test.each([
    ['no-stalling', "You'll be contacted once the bag is found.", '[Name] will write to you once the bag is found, and by [when] in any case.'],
    ['no-condescension', "Just click the link at the bottom, it's not rocket science.", 'Just click the link at the bottom.'],
    ['no-blame', 'You locked it with the wrong lock.', 'It was locked with the wrong lock.'],
    ['stay-personal', 'The key is at the desk. We trust this clarifies our position.', 'The key is at the desk.'],
    ['stay-personal', 'As per the photo the order was left at the door.', 'The order was left at the door.'],
    ['sincere-apology', 'I was sorry to read about your perceived experience.', "I'm sorry that [what happened]."]
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
  test('and nobody stays behind whom nothing names', () => {
    const customer = 'The groomer nicked the ear of my dog.'
    for (const linter of linters)
      for (const {suggestions} of linter.lint('Your dog was very badly behaved. Small nicks are normal. You should train him to sit still.', {customer}).diagnostics)
        for (const {edits} of suggestions)
          expect(applyEdits('Your dog was very badly behaved. Small nicks are normal. You should train him to sit still.', edits)).toMatch(/dog|^(?!.*\bhim\b)/)
  })
})

describe('a sneer goes and its fact stays', () => {
  test('that a thing is what it is', () => {
    const reply = "When you buy a different tablet, that's a different tablet, so the licence file isn't there! Copy it over from the old one."
    const customer = 'My licence has gone since I bought a tablet'
    expect(mended('no-blame', reply, {customer})).toBe("When you buy a different tablet, the licence file isn't there! Copy it over from the old one.")
  })
  test('who signed', () => {
    const reply = "You're wrong. The room was clean and you signed the sheet."
    const customer = 'The room was filthy. I want my money back!'
    expect(mended('no-blame', reply, {customer})).toBe("You're wrong. The room was clean and the sheet was signed.")
    expect(mended('no-arguing', reply, {customer})).toBe('I see that it looks different from your side. The room was clean and the sheet was signed.')
  })
  test('what is correct', () => {
    expect(mended('no-arguing', 'With all due respect, the invoice is correct. The boiler was tested in May.')).toContain('he invoice is correct.')
  })
})

describe('a fact, a reason and what to do stay told', () => {
  const customer = 'I have written three times about this and I am fed up.'
  test.each([
    // what to do another time
    ['no-confrontation', "Please make sure you delete the one you don't need in future. We bill on the 1st.", "It helps to delete the one you don't need. We bill on the 1st."],
    ['no-blame', 'The parcel was split. Please make sure you enter the flat number in future.', 'The parcel was split. It helps to enter the flat number.'],
    ['no-condescension', 'The aid was rinsed. In future please remember to take the battery out.', 'The aid was rinsed. It helps to take the battery out.'],
    ['no-blame', 'The tea spilt. Please make sure the lid is shut in future.', 'The tea spilt. It helps if the lid is shut.'],
    ['no-blame', 'You should always check the spelling before you confirm. The plaque is ready.', 'It helps to check the spelling before you confirm. The plaque is ready.'],
    // what was chosen
    ['no-condescension', 'I think you’ll find that you ordered the left-hand door. Exchanges cost £35.', 'The left-hand door was ordered. Exchanges cost £35.'],
    ['no-blame', 'I believe you will find you ticked the box for paper bills. They cost £2.', 'The box was ticked for paper bills. They cost £2.'],
    ['no-condescension', 'I think you will find that the lease says no pets. The keys go to Ann.', 'The lease says no pets. The keys go to Ann.'],
    // where it is
    ['no-condescension', 'The code went to your old number, which you obviously forgot to change. It is valid today.', 'The code went to your old number. It is valid today.'],
    ['no-blame', 'The code went to your old number, which you obviously forgot to change. It is valid today.', 'The code went to your old number. It is valid today.'],
    ['no-condescension', 'The dose is on the sticker, which you clearly didn’t read. Take one at night.', 'The dose is on the sticker. Take one at night.'],
    // what nobody answers for
    [
      'no-deflection',
      'We cannot be held responsible for hotel bills. The next trip is on Sunday.',
      'We cannot be held responsible for hotel bills. What we can do is [what you can do instead]. The next trip is on Sunday.'
    ],
    [
      'no-deflection',
      'We take no responsibility for bikes left outside. The rack is in the hall.',
      'We take no responsibility for bikes left outside. What we can do is [what you can do instead]. The rack is in the hall.'
    ],
    ['no-blame', 'The zip broke because you obviously overfilled the bag. Repairs cost £18.', 'The zip broke because the bag was overfilled. Repairs cost £18.'],
    // what the records show
    ['no-blame', 'Our system says you never booked. The class is full.', 'Our system shows no booking. The class is full.'],
    ['no-blame', 'Our records indicate you never returned the modem. The charge is £70.', 'Our records show that the modem was never returned. The charge is £70.'],
    // what was advised
    ['no-condescension', 'You were told to keep the cast dry so you obviously went swimming. A new one costs £40.', 'The advice was to keep the cast dry. A new one costs £40.']
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply, {customer})).toBe(expected)
  })
  test('but nothing is to be learnt from a scolding', () => {
    expect(mended('no-condescension', 'The lamp left us on Monday. Next time try to be more careful.')).toBe('The lamp left us on Monday.')
  })
})

describe('what is left is no insult', () => {
  test.each([
    'The plant came with a card so you obviously overwatered it. It cannot be replaced.',
    'The lid is cracked. Obviously you dropped it. New ones are in stock.'
  ])('without the word that guessed: %s', (reply) => {
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(/\byou (?:overwatered|dropped)/i)
  })
  test.each([
    ['Chill, it’s just a bike. The shop opens at nine.', 'no-dismissing', /^It’s just a bike/],
    ['Relax, it’s only a website. It is back up since ten.', 'no-dismissing', /It’s only a website/],
    ['Calm down and look on the bright side: at least you get your money back. It is on its way.', 'no-dismissing', /^At least/],
    ['Mistakes happen, so let’s not get carried away. The screws leave us on Monday.', 'no-dismissing', /^Mistakes happen\./],
    ['Hi, thanks for your note, we take all feedback seriously. No glass of that kind is used here.', 'no-platitude', /^Hi, no glass/]
  ])('%s', (reply, ruleId, left) => {
    for (const linter of linters)
      for (const one of linter.lint(reply).diagnostics) if (one.ruleId === ruleId) for (const {edits} of one.suggestions) expect(applyEdits(reply, edits)).not.toMatch(left)
  })
  test('but a word that guesses nothing goes', () => {
    expect(mended('no-condescension', 'You obviously need a ticket. They cost £4.')).toBe('You need a ticket. They cost £4.')
  })
})

describe('an apology takes up what the customer wrote', () => {
  const stock = 'Apologies for any inconvenience. The case number is 88.'
  const sorryThat = (customer: string, reply = stock): string => mended('sincere-apology', reply, {customer})

  test.each([
    ['Toilet blocked for 5 days now.', 'the toilet has been blocked for 5 days now'],
    ['Our lift is broken for three weeks!', 'your lift has been broken for three weeks'],
    ['The plumber is not coming since 3 days.', 'the plumber has not come for 3 days'],
    ['My landline is not working from last 10 days.', 'your landline has not been working for the last 10 days'],
    ["I can't sign in since Monday.", "you haven't been able to sign in since Monday"],
    ['I am waiting for my visa since 6 weeks.', "you've been waiting for your visa for 6 weeks"],
    ['No one answers since a week!', 'no one has answered for a week'],
    ['The pump stopped working since 3 days.', 'the pump stopped working 3 days ago'],
    ['No hot water since 3 weeks!', "you've had no hot water for 3 weeks"],
    ['My parcel is lying in the depot since 9 days.', 'your parcel has been lying in the depot for 9 days'],
    ['I am not able to login from two days.', "you haven't been able to log in for two days"],
    ['The gallery crashes on opening since Friday.', 'the gallery has been crashing on opening since Friday'],
    ["The app won't load since the update.", 'the app has not loaded since the update'],
    ['I am without a phone line for 11 days.', "you've been without a phone line for 11 days"],
    ['The site was down for two days last month.', 'the site was down for two days last month']
  ])('in the tense that English asks for: %s', (customer, told) => {
    expect(sorryThat(customer)).toBe(`I'm sorry that ${told}. The case number is 88.`)
  })

  test.each([
    ['You cancelled my flight with two hours notice.', "We're sorry that we cancelled your flight with two hours' notice."],
    ['My salary has not been paid for two month.', "I'm sorry that your salary has not been paid for two months."],
    ['My daughters pushchair was crushed by your handlers.', "We're sorry that your daughter's pushchair was crushed by our handlers."],
    ['My acount was deleted last night.', "I'm sorry that your account was deleted last night."]
  ])('spelled right: %s', (customer, apology) => {
    expect(sorryThat(customer).replace(/^I'm|^We're/, '')).toBe(`${apology.replace(/^I'm|^We're/, '')} The case number is 88.`)
  })

  test.each([
    ['You recieved my money but my account is still locked.', 'your account is still locked'],
    ['You took my deposit but you gave the flat to someone else!', 'we gave the flat to someone else'],
    ['Two weeks notice and you still took my deposit!', 'we took your deposit']
  ])('by the half that hurts: %s', (customer, told) => {
    expect(sorryThat(customer)).toMatch(new RegExp(`^(?:I'm|We're) sorry that ${told}\\. `))
  })

  test.each([
    ['You closed my account for absolutely no reason!', 'we closed your account'],
    ['You banned my daughter from the pool for nothing!', 'we banned your daughter from the pool'],
    ['Your so-called fitter never bothered to turn up.', "our fitter didn't turn up"],
    ['Your useless app logged me out.', 'our app logged you out'],
    ['The mover dropped my piano on purpose!', 'the mover dropped your piano']
  ])('without the verdict in it: %s', (customer, told) => {
    expect(sorryThat(customer)).toMatch(new RegExp(`^(?:I'm|We're) sorry that ${told}\\. `))
  })

  test.each([
    ['Your night porter did nothing about the noise.', stock],
    ['Your driver never came.', 'Sorry for any inconvenience. Our driver waited at gate C from 6.40 to 7.10.'],
    ['The technician has not come even after three visits were booked.', 'Sorry for any inconvenience. The technician had come on the 12th and the door was locked.'],
    ['Your nurse ignored my mother all night.', "We're sorry if you feel that way. The nurse saw your mother at 1, 3 and 5 am."],
    ['Your nurse left my mother alone all night.', 'We are sorry that you feel this way. The nurse saw your mother at 1, 3 and 5 am.'],
    ['You never sent my grades!', 'Sorry for any inconvenience. The grades were emailed on 3 May to your student address.'],
    ['I never got a reply to my complaint.', 'Sorry for any inconvenience. We answered you on 4 May.'],
    ['The surgery never told me that it was moved.', 'Sorry for any inconvenience. We did text you on the 2nd at 10.14.'],
    ['Your ranger screamed at my kids for nothing.', 'We apologise if you were upset. The ranger asked them to leave the nest alone.'],
    ['You locked me out of my account.', 'Sorry for any inconvenience. That is simply not true.'],
    ['Your lorry hit my wall.', 'We apologise if you feel this way. The lorry in the photo is not ours.'],
    ['We were double billed for June.', 'Sorry for any inconvenience. There are two workspaces, which is not a bug.']
  ])('but not where that is contested: %s', (customer, reply) => {
    expect(sorryThat(customer, reply)).toMatch(/^(?:I'm|We're) sorry that \[what happened\]\. /)
  })

  test.each([
    ['You cancelled my membership without telling me.', 'Sorry for any inconvenience. We emailed you on 1 and 14 April.', 'we cancelled your membership'],
    ['You charged me for a minibar I never touched.', 'Sorry for any inconvenience. The two beers are on the list that you signed.', 'we charged you for a minibar']
  ])('or only the part that is not: %s', (customer, reply, told) => {
    expect(sorryThat(customer, reply)).toMatch(new RegExp(`^(?:I'm|We're) sorry that ${told}\\. `))
  })

  test.each([
    ['Your driver never came.', 'Sorry for any inconvenience. A new driver comes to you at 6 and was told the gate code.', 'our driver never came'],
    ['The bus driver shouted at my grandma.', 'Sorry if this upset you. The driver was wrong and has left the route.', 'the bus driver shouted at your grandma'],
    ['You cancelled my membership without telling me.', stock, 'we cancelled your membership without telling you'],
    ['You charged me for a minibar I never touched.', stock, 'we charged you for a minibar you never touched']
  ])('and all of it where nobody contests it: %s', (customer, reply, told) => {
    expect(sorryThat(customer, reply)).toMatch(new RegExp(`^(?:I'm|We're) sorry that ${told}\\. `))
  })

  test('in a sentence of its own', () => {
    expect(sorryThat('Your app deleted my notes!', 'Sorry for any inconvenience, we have put the notes back.')).toBe(
      "We're sorry that our app deleted your notes. We have put the notes back."
    )
  })

  test('and is never left out of the answer to what went wrong', () => {
    expect(sorryThat('Bus came 20 minutes early so my kids missed it.')).toBe("I'm sorry that the bus came 20 minutes early. The case number is 88.")
    expect(sorryThat('My daughter missed her exam because of your train.')).toBe("I'm sorry that [what happened]. The case number is 88.")
    expect(sorryThat('Could you tell me the number of my case?')).toBe('The case number is 88.')
  })

  test.each([
    ['Suite 41 smelled of paint all night.', "I'm sorry that suite 41 smelled of paint all night. "],
    ['Tram 6 drove past us twice.', "I'm sorry that tram 6 drove past you twice. "],
    ['Gate 3 lounge was shut.', "I'm sorry that [what happened]. "],
    // that it leaks is a shrug, where he never came
    ['Oven is dead. Your fitter cancelled twice without telling us.', "I'm sorry that our fitter cancelled twice without telling you. "],
    ['Boiler leaks. Three slots booked, three no-shows.', "I'm sorry that [what happened]. "],
    // whom nobody has named
    ['My aunt moved to a home in May. You keep posting bills addressed to her.', "I'm sorry that [what happened]. "],
    ["I've sent you the deeds three times!", "I'm sorry that you had to send us the deeds three times. "]
  ])('with what we did, as it is called: %s', (customer, sorry) => {
    expect(sorryThat(customer)).toBe(`${sorry}The case number is 88.`)
  })

  test.each([
    ['You charged my card twice!', 'Sorry for any inconvenience. The second £20 is a pending authorisation, not a payment.'],
    ['Your till took £9 from my card!', 'Sorry for any inconvenience. The £9 was never taken, and the hold ends on Monday.']
  ])('but owns to no payment that was none: %s', (customer, reply) => {
    expect(sorryThat(customer, reply)).toMatch(/^I'm sorry that \[what happened\]\. The /)
  })
})

describe('what is put in stands beside what it speaks of', () => {
  const customer = 'You charged me twice for a room with a broken heater, and nobody answers!'
  test('a way back, and an offer, behind the no and not behind what comes last', () => {
    const reply = 'Hi Bo, the heater was old. We can’t refund the second night. Breakfast is from seven to ten. See you soon!'
    expect(mended('accept-responsibility', reply, {customer})).toBe(
      'Hi Bo, the heater was old. We can’t refund the second night. If there is something we have not seen, please tell us. Breakfast is from seven to ten. See you soon!'
    )
    expect(mended('refusal-needs-alternative', reply, {customer, remedies: ['a free night in spring']})).toContain(
      'the second night. What we can offer is a free night in spring. Breakfast'
    )
  })
  test.each([
    'We do not refund nights. Never use the heater with a towel on it. This office does not enter into discussions.',
    'We can’t refund nights under any circumstances. The pool opens at nine.',
    'We can’t refund nights. I would rather not go round in circles on this.'
  ])('nobody is told to write again where the talk is over: %s', (reply) => {
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer}).diagnostics)
        for (const {edits} of suggestions) expect(edits.map(({text}) => text).join()).not.toMatch(/have not seen|your contact/)
  })
  test('no two ways back in one reply', () => {
    const reply = 'The second night is not refunded. Pay by 9 May or we will pass it to a collector.'
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer}).diagnostics)
        for (const {edits} of suggestions) expect(applyEdits(reply, edits).match(/have not seen|your contact|is difficult|is hard to/g)?.length ?? 0).toBeLessThan(2)
  })
})

describe('what would feel fair is asked only where that is open', () => {
  const asked = (reply: string, context: ReplyContext): string[] =>
    linters.flatMap((linter) => linter.lint(reply, context).diagnostics.flatMap(({suggestions}) => suggestions.flatMap(({edits}) => edits.map(({text}) => text))))
  test.each<[string, ReplyContext]>([
    ['Deposits are non-refundable.', {customer: 'You kept my deposit of £80 for a clean flat, this is not right!'}],
    ['We can’t give you the deposit.', {customer: 'I want my deposit back!'}],
    ['We can’t give you the whole deposit.', {customer: 'You kept my deposit of £80 for a clean flat!', remedies: ['half of the deposit']}],
    ['It is not possible to say when the lift will be mended.', {customer: 'The lift is broken again, I am furious!'}]
  ])('not by “%s”', (reply, context) => {
    for (const text of asked(reply, context)) expect(text).not.toContain('What would feel fair to you?')
  })
  test('and where something is offered, whether that is', () => {
    expect(mended('ask-what-is-fair', 'We can’t give you the deposit.', {customer: 'You kept my deposit, I want it back!', remedies: ['half of the deposit']})).toBe(
      'We can’t give you the deposit. What we can offer is half of the deposit. Would that feel fair to you?'
    )
  })
})

describe('a prohibition stays one', () => {
  test.each([
    ['You must never share your locker with anyone.', 'Please don’t share your locker with anyone.'],
    ['You must not take the bikes onto the grass.', 'Please don’t take the bikes onto the grass.'],
    ['You must not restart the router while it updates, or it will be damaged.', 'Please don’t restart the router while it updates, or it will be damaged.'],
    ['You can’t bring your own food.', 'Please don’t bring your own food.']
  ])('%s', (reply, expected) => {
    expect(mended('no-confrontation', reply).replace("don't", 'don’t')).toBe(expected)
  })
})

test.each([
  'You must never share your PIN with anyone.',
  'You must not take the tablets with alcohol.',
  'You must leave the house now and ring 999 from outside.',
  'Please don’t open the attachment, it isn’t from us.'
])('an order that keeps them from harm is not softened: %s', (reply) => {
  for (const linter of linters) expect(linter.lint(reply).diagnostics.filter(({ruleId}) => ruleId === 'no-confrontation')).toEqual([])
})

describe('no replacement hangs on words that belonged to the old ones', () => {
  test.each([
    ['no-stalling', 'There are 40 people ahead of you so please be patient.', 'There are 40 people ahead of you. I will write to you by [when], whether or not there is news.'],
    ['no-stalling', 'Your form is here. We will have to look into it and see.', 'Your form is here. I will [what you will do] and write to you by [when].'],
    ['no-stalling', "The noise is normal. Come in and we'll look at it together.", "The noise is normal. Come in and we'll look at it together."],
    ['no-policy-shield', 'As per policy late forms are not accepted, hence yours is refused.', 'As per policy late forms are not accepted, hence yours is refused.'],
    [
      'no-policy-shield',
      'A booking does not guarantee a table, as set out in our General Terms, section 4.',
      'A booking does not guarantee a table because [the reason behind the rule].'
    ]
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
})

describe('a slot stands only where something can be put in it', () => {
  test.each([
    ['no-confrontation', 'The label is in the box. You really ought to double-check before ordering!', 'The label is in the box.'],
    ['no-arguing', 'Nobody promised you that. Page 3 of the quote says “up to half”.', 'Page 3 of the quote says “up to half”.'],
    ['refusal-needs-reason', 'Hi Jo, you signed the proof on 3 May. We can’t reprint the cards.', 'Hi Jo, you signed the proof on 3 May. We can’t reprint the cards.']
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply, {customer: 'The cards look dull and I am fed up!'})).toBe(expected)
  })
  test('and no promise where another firm has the job', () => {
    const reply = 'Bowlmaster makes the food so it is them you should be calling. We only put it on the shelf.'
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer: 'The food made my dog sick!'}).diagnostics)
        for (const {edits} of suggestions.slice(0, 1)) for (const {text} of edits) expect(text).not.toMatch(/\[what you will do\] and tell you how it went/)
  })
})

describe('office words go together', () => {
  test.each([
    [
      'The offer is closed, hence your request stands declined. Kindly do the needful and book again.',
      'The offer is closed, so your request has been declined. Please do what is needed and book again.'
    ],
    ['Dear Customer, greetings of the day! Your parcel is here.', 'Hello [name]! Your parcel is here.']
  ])('%s', (reply, expected) => {
    expect(mended('stay-personal', reply)).toBe(expected)
  })

  test.each([
    ['Dear Sir,\n\nGreetings of the day! Your lens is here.', 'Hello [name],\n\nYour lens is here.'],
    ['Dear Customer,\n\nGood day to you!\n\nYour lens is here.', 'Hello [name],\n\nYour lens is here.'],
    ['Dear Customer,\n\nGood afternoon,\n\nYour lens is here.', 'Hello [name],\n\nYour lens is here.'],
    ['You are requested to kindly sign page two.', 'Please sign page two.'],
    // nothing is according to a calendar
    ['The next visit is as per your calendar.', 'The next visit is as per your calendar.'],
    ['The end date is as per your schedule.', 'The end date is as per your schedule.'],
    ['The bins are emptied as per the new timetable.', 'The bins are emptied according to the new timetable.']
  ])('and leave the letter as it stood: %s', (reply, expected) => {
    expect(mended('stay-personal', reply)).toBe(expected)
  })
})

describe('a known remedy is what is offered', () => {
  const customer = 'The lamp came broken and I am really annoyed!'
  test('beside other help, and where something else is refunded', () => {
    expect(mended('refusal-needs-alternative', 'We don’t refund lamps. Bring the box to the desk before six.', {customer, remedies: ['a new shade']})).toContain(
      'What we can offer is a new shade.'
    )
    expect(mended('refusal-needs-alternative', 'Lamps are non-refundable. The shop opens at nine.', {customer, remedies: ['a refund of the postage']})).toContain(
      'offer is a refund of the postage.'
    )
    expect(mended('refusal-needs-alternative', 'Lamps and postage are non-refundable. The shop opens at nine.', {customer, remedies: ['a refund of the postage']})).not.toContain(
      'offer is a refund'
    )
  })
})

describe('no stump is left', () => {
  test.each([
    ['of a topic', 'With regard to the clasp, obviously it was opened with a knife. The ring is ready.', /With regard to the clasp[.!]/],
    ['of a choice', 'Either settle it or take your printing elsewhere as you propose. The choice is yours. The price is £40.', /^The choice is yours/]
  ])('%s', (_, reply, left) => {
    for (const linter of linters) for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(left)
  })
})

describe('the cause, who works at it and where to look stay told', () => {
  test.each([
    [
      'no-stalling',
      'Our engineers are working hard to repair the pump in Lock Lane as soon as possible. The tank holds until noon.',
      'Our engineers are working to repair the pump in Lock Lane, and I will write to you by [when]. The tank holds until noon.'
    ],
    [
      'no-stalling',
      'We are working around the clock to restore the line as quickly as possible. It broke at the mill.',
      'We are working to restore the line and will write to you by [when]. It broke at the mill.'
    ],
    ['no-stalling', 'The map is new. Please bear with us and follow the works on it.', 'The map is new. Please follow the works on it.'],
    ['no-stalling', 'The desk is shut. Please be patient and have the doctor sign the form.', 'The desk is shut. Please have the doctor sign the form.'],
    [
      'no-platitude',
      'Our people are working around the clock to repair the ferry. It sails again at six.',
      'Our people are working around the clock to repair the ferry. It sails again at six.'
    ]
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
  test.each([
    ['The lift stood still because of a burst pipe outside our control. The stairs were open.', 'The lift stood still because of a burst pipe. The stairs were open.'],
    ['Your train ran late due to reasons beyond our control. The next one left at nine.', 'Your train ran late. The next one left at nine.']
  ])('without the excuse: %s', (reply, expected) => {
    const [one] = createLinter({rules: [noDeflection]}).lint(reply, {customer: 'Late again! I missed my class.'}).diagnostics
    expect(applyEdits(reply, one?.suggestions[0]?.edits ?? [])).toBe(expected)
  })
  test('and what is on its way stays where only where it was written goes', () => {
    const reply = 'Your lamp is on backorder, which was on the page when you bought it. A new batch is due.'
    const {diagnostics} = createLinter({rules: all, learned}).lint(reply, {customer: 'Where is my lamp?? Three weeks!'})
    for (const {edits} of diagnostics.flatMap(({suggestions}) => suggestions)) expect(applyEdits(reply, edits)).toContain('on backorder')
  })
})

describe('of two put-offs in a row one gets the date', () => {
  test('and the other goes', () => {
    const reply = 'The crane is stuck. Our team is working hard on it. The form will be looked at in due course. We keep the bridge open.'
    const edits = createLinter({rules: all})
      .lint(reply)
      .diagnostics.filter(({ruleId}) => ruleId === 'no-stalling')
      .flatMap(({suggestions: [one]}) => one?.edits ?? [])
    expect(applyEdits(reply, edits)).toBe('The crane is stuck. Our team is working on it, and we will write to you by [when]. We keep the bridge open.')
  })
})

describe('nothing is offered against what the reply says', () => {
  const customer = 'The stove you sold me does not light. A week without a warm meal, I am furious!'
  test.each([
    ['Refunds are not given for stoves.', ['a full refund', 'a new stove'], 'Refunds are not given for stoves. What I can offer is a new stove.'],
    [
      'I can’t refund it, as it shows as delivered.',
      ['a refund', 'a new delivery today'],
      'I can’t refund it, as it shows as delivered. What I can offer is a new delivery today.'
    ],
    ['Compensation is not paid for stoves.', ['a $20 credit', 'a camping stove on loan'], 'Compensation is not paid for stoves. What I can offer is a camping stove on loan.'],
    ['We are unable to come any sooner.', ['an express visit', 'a full refund'], 'We are unable to come any sooner. What we can offer is a full refund.']
  ])('%s', (reply, remedies, expected) => {
    expect(mended('refusal-needs-alternative', reply, {customer, remedies})).toBe(expected)
  })
  test.each([
    'We can’t refund it from here. I have asked the shop to pay it back by Friday.',
    'We cannot swap it in the shop. We sent a courier this morning, and he brings the right one.'
  ])('nor in front of what is done about it: %s', (reply) => {
    for (const remedies of [[], ['a voucher']])
      for (const rule of [askWhatIsFair, refusalNeedsAlternative])
        for (const {suggestions} of createLinter({rules: [rule]}).lint(reply, {customer: `${customer} I want my money back.`, remedies}).diagnostics)
          expect(suggestions).toEqual([])
  })
  test('nor a gesture where there is none, nor before what happened', () => {
    const context: ReplyContext = {customer, fault: 'company', remedies: ['a $20 credit']}
    expect(mended('goodwill-gesture', 'The gas valve is broken. Credits are not something we give for stoves.', context)).not.toContain('$20')
    expect(mended('goodwill-gesture', 'The gas valve is broken. A new one comes on Monday.', context)).toBe(
      'The gas valve is broken. A new one comes on Monday. For the trouble, what I can offer is a $20 credit.'
    )
  })
  test('and nobody takes on in the next sentence what he denies in this one', () => {
    const reply = 'We hire drivers in summer so it is not our fault if they get lost, and the street is hard to find. The stove stands at the gate.'
    expect(mended('no-deflection', reply)).not.toContain('What I will do')
    expect(mended('no-deflection', 'We are not responsible for what drivers do. Please raise it with them.')).not.toContain('What we can do')
  })
})

describe('nobody looks again', () => {
  const customer = 'You sent me the wrong tent and the fair is on Sunday. I want a refund!!'
  test.each([
    ['We cannot send a new one before you return it.', {}],
    ['Compensation is not something we can discuss until it is back.', {}],
    ['We cannot refund it.', {fault: 'company'}],
    ['We can’t talk about refunds on here.', {}]
  ] as const)('where nothing was judged: %s', (reply, context) => {
    expect(mended('accept-responsibility', reply, {customer, ...context})).not.toContain('have not seen')
  })
  test('but at a claim that was turned down', () => {
    expect(mended('accept-responsibility', 'We cannot refund it.', {customer})).toContain('have not seen')
  })
})

describe('a platitude in the midst of a letter is left out', () => {
  const customer = 'Your men scraped our hall wall. I am furious!'
  test('by its own rule', () => {
    expect(mended('no-dismissing', 'I have spoken to the crew. Accidents happen. A form is attached.', {customer})).toBe('I have spoken to the crew. A form is attached.')
  })
  test('and by others, with what stands beside it', () => {
    const reply = 'Sorry about the wall. The crew is new, and accidents do happen. Please send two photos.'
    const {diagnostics} = createLinter({rules: all, learned}).lint(reply, {customer})
    const put = diagnostics.flatMap(({suggestions: [one]}) => (one ? [applyEdits(reply, one.edits)] : []))
    expect(put.length).toBeGreaterThan(0)
    for (const one of put) {
      expect(one).toContain('The crew is new')
      expect(one).not.toMatch(/crew[^.]*\. (?:I|We) can see why it upset you/)
    }
  })
  test('and nobody owns up to it before the insurer has seen it', () => {
    const reply = 'Sorry about the wall. I am not promising anything until our insurer has seen it.'
    const {diagnostics} = createLinter({rules: all, learned}).lint(reply, {customer})
    for (const {edits} of diagnostics.flatMap(({suggestions}) => suggestions)) expect(applyEdits(reply, edits)).not.toMatch(/that (?:we|our men) scraped/)
  })
})

describe('nothing is said that the reply denies, and nothing lost that it promises', () => {
  test('a charge that is upheld is no overcharge', () => {
    const reply = 'The quote was for two rooms. On the day there was a third, so we can’t remove the charge.'
    expect(mended('sincere-apology', `${reply} Sorry for any inconvenience.`, {customer: 'I have been overcharged! The quote was 200 and the bill is 300.'})).not.toContain(
      'overcharged'
    )
  })
  test('the only word of hearing from us stays', () => {
    const reply = 'It’s in hand. We’ll give you a shout once we know more.'
    const {diagnostics} = createLinter({rules: all, learned}).lint(reply, {customer: 'My bike was to be ready on Friday and it isn’t.'})
    for (const {
      suggestions: [one]
    } of diagnostics.filter(({ruleId}) => ruleId === 'no-stalling'))
      if (one) expect(applyEdits(reply, one.edits)).toMatch(/shout|write/)
  })
  test('nobody is asked to have something', () => {
    expect(mended('no-confrontation', 'You are required to either have a visa or hold a residence card.')).not.toMatch(/please either have/i)
  })
})

describe('an aside goes, and what to do behind it stays', () => {
  test.each([
    ['Please clear your cookies, it’s really not that difficult, and log in again.', 'Please clear your cookies, and log in again.'],
    ['Unplug the box, it’s not rocket science, and wait two minutes.', 'Unplug the box, and wait two minutes.']
  ])('%s', (reply, without) => {
    expect(mended('no-condescension', reply)).toBe(without)
  })
})

describe('a particle stays with its verb', () => {
  test.each([
    ['The list is long. You never sent the slip back.', 'The list is long. The slip was never sent back.'],
    ['The list is long. You failed to hand the badge in.', 'The list is long. The badge was not handed in.'],
    ["The list is long. You didn't fill the sheet in before noon.", 'The list is long. The sheet was not filled in before noon.'],
    ['The list is long. You forgot to switch the pump off.', 'The list is long. The pump was not switched off.'],
    ["The list is long. You haven't sent the surveyor's notes over yet.", "The list is long. The surveyor's notes have not been sent over yet."],
    ['The list is long. You never took the tray out.', 'The list is long. The tray was never taken out.'],
    ['The list is long. You never gave us the tools back.', 'The list is long. The tools were not given back to us.'],
    ['The list is long. You left the bins out.', 'The list is long. The bins were left out.'],
    ['The list is long. You never gave the porter back the trolley.', 'The list is long. You never gave the porter back the trolley.']
  ])('%s', (reply, expected) => {
    expect(mended('no-blame', reply)).toBe(expected)
  })
  test('and a notice that nobody gave was not given', () => {
    expect(mended('no-blame', 'You failed to give two weeks notice. The hall was kept for you.')).toBe('Two weeks notice was not given. The hall was kept for you.')
  })
})

describe('a habit is no event', () => {
  test.each([
    'You never check the chain yourself.',
    'You obviously never clean the filter.',
    'You never empty the tray before you start.',
    'You set it too high every time.'
  ])('%s', (slip) => {
    const reply = `The mower was fine in May. ${slip} It is here until Friday.`
    expect(mended('no-blame', reply)).not.toMatch(/ (?:was|were)(?: not|n't|) (?:checked|cleaned|emptied|set)/)
  })
})

describe('what is wrong, and the step that mends it, stay', () => {
  test.each([
    ["You're uploading the wrong photo. The gate only knows the new one.", "You're uploading the wrong photo"],
    ["You're turning the wrong tap. Turn the blue one to the left.", 'wrong tap'],
    ["You've been filling it over the mark. The mark is on the inside.", 'over the mark']
  ])('%s', (reply, stays) => {
    for (const linter of linters)
      for (const {suggestions} of linter.lint(reply, {customer: 'It still drips, this is a joke!'}).diagnostics)
        for (const {edits} of suggestions) expect(applyEdits(reply, edits)).toContain(stays)
  })
  test('and nothing is to be made to work where nothing works', () => {
    for (const reply of ['You obviously forgot to bring the key.', "You obviously didn't bother to read the manual.", "You're using the wrong lead. The short one fits."])
      expect(mended('no-blame', reply)).not.toContain('To make it work')
  })
})

test('an offer leaves the fact beside it, and takes both remedies', () => {
  const context = {customer: 'My daughter has no place although I paid!', remedies: ['a place in June', 'your money back']}
  const reply = "The class is full and that's that."
  const [found] = createLinter({rules: all})
    .lint(reply, context)
    .diagnostics.filter(({ruleId}) => ruleId === 'no-cornering')
  expect(found?.suggestions.map(({edits}) => applyEdits(reply, edits)).slice(0, 2)).toEqual([
    'The class is full. What I can offer is a place in June.',
    'The class is full. There are two ways to go from here: I can offer a place in June, or your money back. Which suits you better?'
  ])
  expect(mended('no-dead-end', "The boat is full and that's the end of it.")).toContain('The boat is full.')
  expect(mended('no-cornering', "Take it or leave it, I'm offering you four new frames.")).toBe('What I can offer is four new frames.')
})

test('a reason hangs on what refuses', () => {
  expect(mended('no-policy-shield', 'The form was late by a day, and it came by post. Rules are rules. The hall is booked.')).not.toContain('[the reason')
  expect(mended('no-policy-shield', "Sadly lost stamps cannot be put back, that's how the app works.")).not.toContain('works because')
  expect(mended('no-policy-shield', "The lad lifts what isn't chalked, that's how we work.")).not.toContain('[the reason')
})

test('whose work it was goes only where something is offered', () => {
  expect(mended('no-deflection', 'The depot loads the vans, not us. It was a busy week.')).not.toBe('The depot loads the vans. It was a busy week.')
  expect(mended('no-deflection', 'The outside firm loads the vans at night, not us. The week was busy.', {remedies: ['a new mirror']})).toContain(
    'What I can offer is a new mirror.'
  )
  expect(mended('no-deflection', "That's not my department, you'll have to speak to the joiner.", {remedies: ['a joiner at our cost']})).toBe(
    'What I can offer is a joiner at our cost.'
  )
})

test('nobody is sorry that it was so who says that it was not', () => {
  expect(mended('sincere-apology', "I'm sorry you feel the porter was rude.")).toBe("I'm sorry that the porter was rude.")
  const contested = "I'm sorry you feel the porter was rude. He wasn't, he only asked for the key."
  expect(mended('sincere-apology', contested)).toBe(contested)
})

test('nothing is offered that the reply says cannot be had', () => {
  const customer = 'Your app lost my notes of a year!'
  expect(mended('take-action', 'Hi Jo, old notes cannot be restored. The app was slow on Monday.', {customer, remedies: ['your notes restored', 'a free month']})).toContain(
    'a free month'
  )
  expect(
    mended('refusal-needs-alternative', "We can't send spare bolts to everybody. The bench left on Monday.", {customer: 'The bench has no bolts!', remedies: ['the bolts by post']})
  ).not.toContain('offer is the bolts')
})

describe('what the rest of the reply hangs on stays', () => {
  test.each([
    ['no-blame', 'You left roaming on. You need to turn it off before you fly.', 'Roaming was left on. You need to turn it off before you fly.'],
    ['no-arguing', 'You never told us about the nuts. The kitchen knows now.', "We weren't told about the nuts. The kitchen knows now."],
    [
      'no-cornering',
      'The coat is ready. Collect it by Friday or it goes to charity.',
      'The coat is ready. Collect it by Friday or it goes to charity. If it is hard to collect it by Friday, please tell us.'
    ]
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply, {customer: 'Nobody told me, I am furious!', remedies: ['a second clean', 'the price of the coat']})).toBe(expected)
  })
})

describe('the fact holds nothing against anybody', () => {
  test.each([
    ['no-blame', 'The number you gave us is wrong. It has nine digits.', 'The number we have is wrong. It has nine digits.'],
    ['no-blame', 'The boat left at ten. You booked March instead of May.', 'The boat left at ten. March was booked instead of May.'],
    ['no-blame', "It's your own fault that the rug faded.", 'The rug faded because [what happened, without saying who did it].'],
    ['no-condescension', "You clearly don't understand how tariffs work. The meter was read in June.", 'Here is how tariffs work: [the explanation]. The meter was read in June.'],
    ['no-condescension', 'As I explained twice already, the fee is set by the port.', 'The fee is set by the port.'],
    ['no-confrontation', 'The van comes at two. Stop writing and do not reply to this number.', "The van comes at two. Replies to this number don't reach us."]
  ])('%s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
  test('what helps is in one form', () => {
    expect(mended('no-condescension', 'The oven has two clocks. In future, try reading the leaflet first.')).not.toMatch(/helps to reading/)
  })
})

test('whose it is, is asked by us', () => {
  expect(mended('no-deflection', "That's the ferryman's problem, not ours. The next boat leaves at noon.", {customer: 'My bike fell off your ferry and nobody helped me!'})).toBe(
    'I will ask the ferryman for you and tell you what they say by [when]. The next boat leaves at noon.'
  )
})

test('nobody is told that many miss what only they can see', () => {
  expect(mended('no-condescension', "The money left us on Monday. You clearly didn't check your account. Have a good week.", {customer: 'Where is my money?'})).not.toContain(
    'catches'
  )
})

describe('blame becomes the fact', () => {
  test.each([
    ['no-blame', 'The claim waits because you forgot to attach form D7.', 'The claim waits because form D7 was not attached.'],
    ['no-blame', 'The claim waits. You failed to sign page 4.', 'The claim waits. Page 4 was not signed.'],
    ['no-blame', 'The claim waits. You also failed to provide the original receipt.', 'The claim waits. The original receipt was not provided.'],
    ['no-blame', "The goat ate it on Monday. It's your own fault for leaving the gate open.", 'The goat ate it on Monday.'],
    ['no-blame', 'The menu lists the nuts. Your brother should have asked the cook. The hut shuts at ten.', 'The menu lists the nuts. The hut shuts at ten.'],
    [
      'no-blame',
      'The key is here. You should have used the night desk, because the phone is off after ten.',
      'The key is here. The way that works is the night desk, because the phone is off after ten.'
    ],
    ['no-blame', 'The boat left at ten. You should have come earlier, because seats are given away at nine.', 'The boat left at ten. Seats are given away at nine.'],
    ['no-arguing', 'The car had one owner. You signed the contract, and it says sold as seen.', 'The car had one owner. The contract says sold as seen.'],
    ['no-blame', 'The refund went to the old card. You used the wrong reference, so what did you expect?', 'The refund went to the old card. The wrong reference was used.'],
    ['no-deflection', "It wasn't our fault, the supplier sent us a bad valve.", 'The supplier sent us a bad valve.']
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })

  test.each([
    'You took the cheapest one without cover. Why didn’t you take the cover?',
    'You booked the cheapest cabin. You should have paid for a window.'
  ])('and no passive stands beside a reproach that stays: %s', (reply) => {
    expect(mended('no-blame', reply)).not.toMatch(/\bwas (?:taken|booked)\b/)
  })

  test.each([
    ['no-blame', 'The price is on the door. If you had asked about prices, we would have told you.', 'The price is on the door.'],
    ['no-blame', 'Step 9 shows the bracket. If you had followed it, the shelf would still hang.', 'Step 9 shows the bracket.'],
    ['no-confrontation', 'The trip is full. Please read the conditions carefully next time.', 'The trip is full. The conditions are at [where].']
  ])('what was only to be asked or read is no lesson, by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })
})

describe('what a cut would take stays', () => {
  test.each([
    ['no-arguing', 'Mrs Haddad, nobody else has ever complained about that room. The lamp is new.', 'Mrs Haddad, the lamp is new.'],
    ['no-arguing', 'Mr Weiss, nobody else has complained about this van. I am on it until noon.', 'Mr Weiss, I am on it until noon.'],
    ['no-dismissing', 'The pipe is shut off now. Calm down and wait for our call.', 'The pipe is shut off now. We will call you by [when].'],
    ['stay-personal', 'Dear Mr Brandt, I regret to inform you that the tour is full.', "Dear Mr Brandt, I'm sorry to say that the tour is full."],
    ['no-policy-shield', 'The last day was Friday. No exceptions.', 'The last day was Friday. There are no exceptions because [the reason behind the rule].'],
    ['no-cornering', 'Please pay by the 5th. If you fail to do so, a late fee will be charged.', 'Please pay by the 5th. That way no late fee is charged.'],
    [
      'no-cornering',
      'Please send the form. If you fail to do so by Monday, the account will be closed.',
      'Please send the form. If that is done by Monday, the account stays open.'
    ]
  ])('by %s: %s', (ruleId, reply, expected) => {
    expect(mended(ruleId, reply)).toBe(expected)
  })

  test('and no letter comes to open on a reproach', () => {
    const reply = "I never said that. You failed to read the contract that you signed. I won't discuss this any further."
    expect(mended('no-arguing', reply, {customer: 'The gearbox broke 9 days after I bought the car from you. You lied to me.'})).not.toMatch(/^You failed/)
  })

  test('and a reason that comes next is not asked for', () => {
    const reply = 'Your claim has been rejected. You did not lock the bicycle to a rail. I am here until five.'
    expect(
      createLinter({rules: all, learned})
        .lint(reply)
        .diagnostics.filter(({ruleId}) => ruleId === 'refusal-needs-reason')
        .flatMap(({suggestions}) => suggestions)
    ).toEqual([])
  })
})
