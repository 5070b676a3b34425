/** Whether what happened is told back in the customer's own words, fit to follow "I'm sorry that". */
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {applyEdits} from '../src/fix.ts'
import {createLinter} from '../src/linter.ts'
import type {ReplyContext} from '../src/types.ts'
import {eventIn} from '../src/wording/event.ts'

describe('in words', () => {
  test.each([
    ['You charged me twice.', 'we charged you twice'],
    ['My parcel never came.', 'your parcel never came'],
    ['The room was filthy.', 'the room was filthy'],
    ['You cancelled my order without telling me.', 'we cancelled your order without telling you'],
    ['The app keeps crashing.', 'the app keeps crashing'],
    ['You lost my luggage.', 'we lost your luggage'],
    ['The stool collapsed when my aunt sat on it.', 'the stool collapsed when your aunt sat on it'],
    ['The hammock tore while I lay in it.', 'the hammock tore while you lay in it'],
    ['My case broke when I put my boots in it.', 'your case broke when you put your boots in it'],
    ['The swing broke with my nephew on it.', 'the swing broke with your nephew on it'],
    ['You lost my rucksack with my passport in it.', 'we lost your rucksack with your passport in it'],
    ['The jug cracked when I poured tea into it.', 'the jug cracked when you poured tea into it'],
    ['The tart came with a screw in it.', 'the tart came with a screw'],
    ['You sent me the wrong size.', 'we sent you the wrong size'],
    ['I still have no internet.', 'you still have no internet'],
    ['Your driver was rude to my wife.', 'our driver was rude to your wife'],
    ['MY BLENDER ARRIVED BROKEN', 'your blender arrived broken'],
    ['My washing machine flooded the kitchen and nobody came.', 'your washing machine flooded the kitchen'],
    ['I ordered a lamp and it arrived with a broken foot. Awful.', 'the lamp arrived with a broken foot'],
    ['We bought a tent last week which leaks.', 'the tent leaks'],
    ['★☆☆☆☆ You removed the map view!! why', 'we removed the map view'],
    ['You cancelled our lesson an hour before!', 'we cancelled your lesson an hour before'],
    ['Second time your crew left the gate open.', 'our crew left the gate open'],
    ['Just noticed our transfer is missing from the plan.', 'your transfer is missing from the plan'],
    ['I am gutted that the photo book has a typo on the cover.', 'the photo book has a typo on the cover'],
    ['I wrote to complain that the cabin had bed bugs.', 'the cabin had bed bugs'],
    ['Please explain why my claim for the broken screen was refused.', 'your claim for the broken screen was refused'],
    ['Can you tell me why you charged me twice?', 'we charged you twice'],
    ['Five weeks I have waited for my rebate.', "you've been waiting five weeks for your rebate"],
    ['Parcel still not here.', 'your parcel still has not arrived'],
    ['Dryer still broken after ten days.', 'the dryer is still broken after ten days'],
    ['I ordered a desk and what turned up today is a chair.', 'you ordered a desk and what turned up was a chair'],
    ['The sofa came this morning and it has a tear in the back.', 'the sofa has a tear in the back'],
    ['The lamp arrived on Monday and it’s cracked.', 'the lamp is cracked'],
    ['The cat food made my kitten sick.', 'the cat food made your kitten sick'],
    ['The leak from upstairs wrecked my ceiling and a weekend.', 'the leak from upstairs wrecked your ceiling and a weekend'],
    ['The shelf you put up in May is already leaning.', 'the shelf we put up in May is already leaning'],
    ['The paint you mixed is not the shade I chose.', 'the paint we mixed is not the shade you chose'],
    ['Unpacked the mixer (order C-40) and the bowl is dented.', 'the bowl is dented'],
    ['My Birch & Moss dresser turned up with a split drawer.', 'your Birch & Moss dresser turned up with a split drawer'],
    ['The pool in your photos DOES NOT EXIST.', 'the pool in our photos does not exist'],
    ['I got three different dates and I still have no sofa.', 'you still have no sofa'],
    ['Your alarm went off at 3 am.', 'our alarm went off at 3 am'],
    ['Our room was filthy and the shower was cold.', 'your room was filthy and the shower was cold'],
    ['Hi, my kettle arrived cracked. I want a new one.', 'your kettle arrived cracked'],
    ['I waited three hours in the rain and nobody came!!', 'you waited three hours in the rain'],
    ['Nobody answers the phone. My boiler is leaking!', 'your boiler is leaking'],
    ['Your engineer never came and I took a day off for this.', 'our engineer never came'],
    ['YOU LOST MY SUITCASE AND NOBODY CALLED ME BACK!!!', 'we lost your suitcase'],
    ["The heating didn't work all weekend.", "the heating didn't work all weekend"],
    ['I was charged for a scratch I photographed before leaving.', 'you were charged for a scratch you photographed before leaving'],
    ['We were turned away at the door.', 'you were turned away at the door'],
    ["I've been waiting 16 days for my refund.", "you've been waiting 16 days for your refund"],
    ["You still haven't returned my deposit.", "we still haven't returned your deposit"],
    ['You keep sending me the same form.', 'we keep sending you the same form'],
    ["Your app won't let me log in.", "our app won't let you log in"],
    ["I can't log in to my account.", "you can't log in to your account"],
    ['Your courier threw my parcel over the fence.', 'our courier threw your parcel over the fence'],
    ['You closed my account with no explanation.', 'we closed your account with no explanation'],
    ['Ordered a blue mug, got a red one.', 'you ordered a blue mug and got a red one'],
    ['Booked a sea view and got a car park view.', 'you booked a sea view and got a car park view'],
    ['My fridge died. I waited three weeks for the engineer.', 'you waited three weeks for the engineer'],
    ['Boiler broke, letting agent took 9 days in January.', 'the letting agent took 9 days in January'],
    ['Our hotel in Lisbon had shut down.', 'your hotel in Lisbon had shut down'],
    ['Hey @LampShop my lamp died at 13 months.', 'your lamp died at 13 months'],
    ['Called your claims line nine times.', 'you had to call our claims line nine times'],
    ['Charged twice for the same month!', 'you were charged twice for the same month'],
    ['Still no refund after six weeks.', 'you still have no refund after six weeks'],
    ['Waited 50 minutes to be seated.', 'you waited 50 minutes to be seated'],
    ['App crashes every time I open it. Joke.', 'the app crashes'],
    ['Driver never came, charged £8 fee', 'the driver never came'],
    ['@SkyNord account deleted without warning', 'your account was deleted without warning'],
    ['There were mice in our kitchen.', 'there were mice in your kitchen'],
    ['You suspended my account because of a typo.', 'we suspended your account'],
    ['Your update wiped my photos off the tablet.', 'our update wiped your photos off the tablet'],
    ['Someone used my card at your shop.', 'someone used your card at our shop'],
    ["You gave my father somebody else's tablets.", "we gave your father somebody else's tablets"],
    ['My order is wrong AGAIN.', 'your order is wrong again'],
    ['the bed collapsed and my husband has a bruise the size of a saucer.', 'the bed collapsed'],
    ['You lost the shawl I sent in for blocking.', 'we lost the shawl you sent in for blocking'],
    ["My card was blocked so I couldn't pay.", 'your card was blocked'],
    ["You've doubled my direct debit without a word.", "we've doubled your direct debit without a word"],
    ['The waitress rolled her eyes at me when I asked for a fork.', 'the waitress rolled her eyes at you when you asked for a fork'],
    ['We had to sleep at the airport.', 'you had to sleep at the airport'],
    ["My son's birthday cake arrived a day late. 😡", "your son's birthday cake arrived a day late"],
    ['Desk delivered without legs.', 'the desk was delivered without legs'],
    ['The jacket ripped first wear.', 'the jacket ripped on first wear'],
    ['No heating 3 days.', "you've had no heating for 3 days"],
    ['Your staff ignored us all evening!', 'our staff ignored you all evening'],
    ['My order is a week late', 'your order is a week late'],
    ['you lost my passport!!!', 'we lost your passport'],
    ['Your barista called me fat.', 'our barista called you fat'],
    ['The sofa you delivered has a tear in the left arm.', 'the sofa we delivered has a tear in the left arm'],
    ["They sent me somebody else's blood results", "you were sent somebody else's blood results"],
    ['They lost my bag.', 'your bag was lost'],
    ['They delivered my parcel to the wrong house.', 'your parcel was delivered to the wrong house'],
    ["App crashes every single time I hit 'Pay'.", "the app crashes every single time you hit 'Pay'"],
    ['The hotel gave away our room although we had paid in advance.', 'the hotel gave away your room'],
    ['You lost my luggage and then you told me to be patient?!', 'we lost your luggage'],
    ['I ordered two and got one. Then your colleague called me a liar.', 'our colleague called you a liar'],
    ['The mixer I bought from you in May already broke.', 'the mixer you bought from us in May already broke'],
    ['im still getting billed for a line i cancelled in march', "you're still getting billed for a line you cancelled in March"],
    ['ur site charged me 3 times for 1 ticket wtf', 'our site charged you 3 times for 1 ticket'],
    ['i ordered size 38 and u sent 42', 'you ordered size 38 and we sent 42'],
    ['I paid for extra legroom and was put in a middle seat next to the toilets', 'you paid for extra legroom and were put in a middle seat next to the toilets'],
    ['My broadband has been down since Tuesday and I work from home.', 'your broadband has been down since Tuesday'],
    ["There's been black mould in the bedroom since October.", "there's been black mould in the bedroom since October"],
    ['we arrived at 11pm and there was no one at reception', 'there was no one at reception'],
    ['Two of the six chairs have a leg missing', 'two of the six chairs have a leg missing'],
    ['You let yourself into my flat without notice', 'we let ourselves into your flat without notice'],
    ['WHAT KIND OF IDIOTS ARE YOU? MY WEDDING DRESS ARRIVED WITH A BURN MARK ON IT!!!', 'your wedding dress arrived with a burn mark'],
    ["You're STILL billing me for a room I never used!", "we're still billing you for a room you never used"],
    ['Our guide left us behind at the temple!', 'your guide left you behind at the temple'],
    ['You made my wife cry.', 'we made your wife cry'],
    ['You gave my table to someone else.', 'we gave your table to someone else'],
    ['Account locked since the trip to Goa.', 'your account has been locked since the trip to Goa'],
    ['my order #4471 still hasnt shipped', "your order #4471 still hasn't shipped"],
    ['Notifications stopped coming through last week.', 'the notifications stopped coming through last week'],
    ['Water has been dripping through my kitchen ceiling since Sunday.', 'water has been dripping through your kitchen ceiling since Sunday'],
    ['You approved a payment I never made.', 'we approved a payment you never made'],
    ["My new glasses were made with somebody else's prescription.", "your new glasses were made with somebody else's prescription"],
    ["They gave our room away! We'd called to say we'd be late.", 'your room was given away']
  ])('%s', (customer, words) => {
    expect(eventIn({customer})).toBe(words)
  })
})

describe('left to the agent', () => {
  test.each([
    'You people lost my bag.',
    'Did you charge me twice?',
    'Why was the room filthy?',
    'Is my parcel lost?',
    'If you cancelled my order I will sue you.',
    'I think you charged me twice.',
    'Maybe my parcel got lost.',
    "I'm afraid the kettle is broken.",
    'I hope my card was not charged twice.',
    'Refund me or my lawyer will call you.',
    'You will hear from my solicitor.',
    'You are useless idiots.',
    'Your driver is a moron.',
    'The room was lovely.',
    'Thank you, you fixed my boiler so quickly!',
    'Great service, I will never go anywhere else!',
    'Your driver said the parcel was lost.',
    '"You charged me twice" is what my wife wrote to you.',
    'My neighbour says your driver never came.',
    'You stole my money, you crooks!',
    'SIX weeks!! Where is my sofa?!',
    'Another fee!! Shame on you.',
    "I ordered a table for my mother's birthday.",
    'You sent me an invoice.',
    'Unless you refund me, your van is blocked in.',
    'My kettle would have arrived broken had I not insisted on bubble wrap.',
    'The delivery that your man with the van was supposed to make on the second Monday in May to my mother was late.',
    'Imagine my order was cancelled without a word.',
    'Please tell me whether my booking was cancelled',
    'The problem is you.',
    'How would you feel when your parcel never came?',
    'My parcel is not late, I was only asking.',
    'The room was not dirty at all.',
    'You never charged me twice, so all is well.',
    'My parcel was supposed to come today.',
    'It never worked.',
    'Your driver came, waited 10 minutes and left.',
    'Your resort card account suspended?!',
    'No one woke me up for the bike tour',
    'My parcel was delivered to the neighbour as I asked.',
    'My son damaged the lamp by accident.',
    'You charged me as if I had two rooms.',
    'In thirty years we never had such a thing.',
    'Why did I sign up?',
    'Can you tell me why I need a receipt?',
    'Netflix stopped working on my TV.',
    "There's a question I have about my bill.",
    'The chair stopped squeaking.'
  ])('%s', (customer) => {
    expect(eventIn({customer})).toBeUndefined()
  })
  test.each(['customer', 'third-party'] satisfies ReplyContext['fault'][])('what we are said to have done, where the fault is the %s’s', (fault) => {
    expect(eventIn({customer: 'You charged me twice.', fault})).toBeUndefined()
    expect(eventIn({customer: 'The room was filthy.', fault})).toBe('the room was filthy')
  })
})

test('the words stand in the apology that is offered', () => {
  const reply = 'Hi Jo,\n\nThe second payment goes back today.'
  const {diagnostics} = createLinter({rules: all}).lint(reply, {customer: 'You charged me twice. Absolutely useless, I am furious!!'})
  const [apology] = diagnostics.find(({ruleId}) => ruleId === 'apologize')?.suggestions ?? []
  expect(applyEdits(reply, apology?.edits ?? [])).toBe("Hi Jo,\n\nI'm sorry that we charged you twice. The second payment goes back today.")
})

test('nobody is sorry for what the reply says did not happen', () => {
  const customer = 'Your plumber never came!!'
  const reply = 'Sorry you feel that way, but our plumber was there at noon and nobody answered.'
  const texts = createLinter({rules: all})
    .lint(reply, {customer})
    .diagnostics.flatMap(({suggestions}) => suggestions.map(({edits}) => applyEdits(reply, edits)))
  expect(texts).not.toEqual([])
  for (const text of texts) expect(text).not.toContain('never came')
})

test('nothing is told of a message that rambles on', () => {
  for (const word of ['just ', 'my bag just ', 'and my ', 'you never ', 'no a ']) expect(eventIn({customer: word.repeat(4000)})).toBeUndefined()
})
