/** What is read out of a customer's message. */
import {describe, expect, test} from 'vitest'
import {deEscalation} from '../rules/presets/index.ts'
import {readCustomer} from '../src/customer/read.ts'
import {type Learned, learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'
import type {CustomerReading} from '../src/types.ts'

type Case = [text: string, expected: Partial<CustomerReading>]

const calm = {complaint: false, anger: 0, abuse: false} as const

const cases: Case[] = [
  // says that it is a complaint, or what is due for it
  ['I have to complain about the state of the changing rooms.', {complaint: true, fault: 'company'}],
  ['We would like to make a complaint regarding the driver of bus 12.', {complaint: true}],
  ['Please register this as a formal complaint about room 14.', {complaint: true}],
  ['I think I typed my email wrong when I ordered. Silly me!', {complaint: false, anger: 0, fault: 'customer'}],
  ['I think I deserve an apology.', {complaint: true, asks: ['apology']}],
  ['We expect compensation for two lost nights.', {complaint: true, asks: ['compensation']}],
  ['I can’t complain, everything went well.', calm],
  ['No complaints here, lovely stay.', calm],
  ['Nothing to complain about, just a question: do you do gift wrap?', calm],
  ['I’d never complain about such a nice place.', calm],
  // what it does to them
  ['The boiler bangs so loudly that we can’t hear the TV.', {complaint: true}],
  ['Our cellar is flooded since your men dug up the road.', {complaint: true, fault: 'company'}],
  ['Water is pouring through the ceiling.', {complaint: true}],
  // how angry
  ['I’m really fed up.', {complaint: true, anger: 2}],
  ['😡🤬 where is my parcel', {complaint: true, anger: 2}],
  ['So happy 😄😄 thank you', calm],
  ['You are going to regret this.', {complaint: true, anger: 2}],
  ['Anybody there?', {complaint: true}],
  // what breaks in ordinary use is nobody's own doing
  ['The stool collapsed when my uncle sat on it.', {complaint: true, fault: 'company'}],
  ['The deckchair split while my wife was sitting in it.', {complaint: true, fault: 'company'}],
  ['I sat on the bench and it gave way.', {complaint: true, fault: 'company'}],
  ['The rung snapped off as soon as I stepped on the ladder.', {complaint: true, fault: 'company'}],
  ['My father sat on my glasses.', {...calm, fault: 'customer'}],
  ['I climbed on the shelf and broke it.', {fault: 'customer'}],
  ['My husband washed the jumper with his jeans and it shrank.', {fault: 'customer'}],
  // irony, and praise that is meant
  ['Great service, only three weeks.', {complaint: true, anger: 1}],
  ['Well done, you’ve broken it again.', {complaint: true, anger: 2}],
  ['How lovely, yet another letter.', {complaint: true, anger: 1}],
  ['Bravo, you have sent the wrong lid a second time.', {complaint: true, anger: 2}],
  ['Well done, you have sent me the right size again!', calm],
  ['Lovely, the second visit this week and both engineers were friendly.', calm],
  ['Great service, it only took three days!', calm],
  // what they ask for in passing
  ['I’d sooner have my money than another one.', {asks: ['refund']}],
  ['The strap tore. I’d prefer the money to a voucher.', {asks: ['refund']}],
  ['The sum should go back on my card.', {asks: ['refund']}],
  ['The bowl is chipped, could we have a fresh one?', {asks: ['replacement']}],
  ['The socket is dead. Am I entitled to another?', {asks: ['replacement']}],
  ['Could the hem be sewn back on?', {asks: ['repair']}],
  ['My gate wants mending.', {asks: ['repair']}],
  ['I think we are owed something for the trouble.', {asks: ['compensation']}],
  ['You might say you are sorry.', {asks: ['apology']}],
  ['It is late. What was that about?', {asks: ['explanation']}],
  ['You can reach me on 0770 900 111.', {asks: ['call-back']}],
  ['Have someone ring me, please.', {asks: ['call-back']}],
  ['I won’t be needing the tent any more.', {...calm, asks: ['cancellation']}],
  ['Let’s forget about the booking.', {asks: ['cancellation']}],
  ['How much longer must I wait?', {asks: ['update']}],
  ['Do you have a phone number I can call?', {asks: []}],
  ['Please leave the order at the back door.', {...calm, asks: []}],
  // what they ask for, and what they only speak of
  ['The crown came loose. Could you do it over?', {asks: ['repair']}],
  ['The hem needs redoing.', {asks: ['repair']}],
  ['Is anyone free to look at the gutter?', {asks: ['repair']}],
  ['May I send the skates back for a 38?', {asks: ['replacement']}],
  ['Every euro of it should be on my card by noon.', {asks: ['refund']}],
  ['How did you arrive at 310?', {asks: ['explanation']}],
  ['What exactly was I charged 20 for?', {asks: ['explanation']}],
  ['Could the driver phone me first?', {asks: ['call-back']}],
  ['Please stop the fruit box from May.', {...calm, asks: ['cancellation']}],
  ['I would appreciate a date.', {asks: ['update']}],
  ['My son renamed the folder. How do I get it back?', {asks: []}],
  ['Can I swap my Monday swim for Thursday?', {...calm, fault: 'unknown', asks: []}],
  ['Can we do it over the phone?', {asks: []}],
  // whose doing it was
  ['I noted the flat number wrong, it is 4.', {...calm, fault: 'customer'}],
  ['I put petrol into your hire van.', {fault: 'customer'}],
  ['It was my own doing.', {fault: 'customer'}],
  ['My wife reversed over the scooter.', {fault: 'customer'}],
  ['The coach company cancelled our bus, so we missed your show.', {fault: 'third-party'}],
  ['Somebody backed into our caravan.', {fault: 'third-party'}],
  ['My wallet was stolen on the train.', {fault: 'third-party'}],
  ['My car is being repaired, may I come on Friday?', {...calm, fault: 'unknown'}],
  ['The replacement you sent is broken as well.', {complaint: true, asks: []}],
  ['I would like a replacement.', {asks: ['replacement']}],
  ['You doubled the rent. Why?', {complaint: true, asks: ['explanation']}],
  ['Stop emailing me offers.', {asks: ['cancellation']}],
  ['Please take me off your mailing list.', {...calm, asks: ['cancellation']}],
  ['We mixed the colours up when we ordered, can we swap two of them?', {...calm, fault: 'customer', asks: ['replacement']}],
  // no complaint: thanks, plain questions, requests
  ['Thank you so much, the kettle came this morning and it is perfect!', {...calm, asks: []}],
  ['Hi, which of the two tents is lighter?', calm],
  ['Do you ship to Norway, and how much is it?', calm],
  ['Could you please send me the invoice for order 5512?', calm],
  ['Please cancel my subscription at the end of the month. Thanks!', {...calm, asks: ['cancellation']}],
  ['Just wanted to say that Priti in your Leeds shop was brilliant with my dad.', calm],
  ['Is there a fee if I change the date?', calm],
  ['What happens if the parcel arrives damaged?', calm],
  ["Good morning, I'd like to book a second room for the same night.", calm],
  ['No problem at all, take your time.', calm],
  ['Yes, that works for me. See you on Thursday.', calm],
  ['WOW!!! You are the best, the cake was gone in ten minutes!!', calm],
  ['Great service as always. Five stars!', calm],
  ['The issue is solved, thank you for your help.', calm],
  ['I have been a customer for 12 years and never had a problem.', calm],
  ["We'd like to move our booking from the 3rd to the 5th.", calm],
  ['I need to add my wife to the policy before we leave on Friday.', calm],
  ['I forgot my password. Can you reset it?', {...calm, fault: 'customer'}],
  ['Great service, I will never go anywhere else!', calm],
  ['I have never been happier with a purchase.', calm],
  ['Never had a better meal, thank you.', calm],
  ["Couldn't be happier, I am never going back to my old bank!", calm],
  ['I am not angry, just curious how the refund works.', calm],
  ["I'm not upset, just wondering when it ships.", calm],
  ['no problem at all, thanks for the quick fix!', {...calm, asks: []}],
  ['Can you fix the date on my booking to 5 May?', {...calm, asks: []}],
  ['Hi! Lovely tent. Where are the pegs?', {anger: 0, fault: 'unknown'}],
  // the same words in anger
  ['I will never go to your shop again!', {complaint: true, anger: 2}],
  ["I'm not just angry, I'm furious.", {complaint: true, anger: 3}],
  ["I'm not angry, I'm disappointed.", {complaint: true, anger: 1}],
  ['Never seen such bad service.', {complaint: true, anger: 2}],
  ['My washer leaks. Can you fix it?', {asks: ['repair']}],
  // reports of a problem, calm
  ['The zip on my rucksack is broken. Could you tell me how to send it in?', {complaint: true, abuse: false, fault: 'company'}],
  ["I can't log in since this morning, it says the code has expired.", {complaint: true}],
  ['The soup was a bit cold, but the rest was lovely. Just so you know.', {complaint: true}],
  ['I typed the wrong house number in my order, sorry. Can it still be corrected?', {fault: 'customer'}],
  ['I dropped my phone in the sink and it no longer turns on. Is there anything I can do?', {complaint: true, fault: 'customer'}],
  ['Somebody hacked my account and my points are missing.', {complaint: true, fault: 'third-party'}],
  ['I was charged for two nights instead of one. Could you look into it please?', {complaint: true, fault: 'company', abuse: false}],
  // annoyed
  ["I'm rather disappointed: the curtains are a different colour from the picture.", {complaint: true, anger: 1}],
  ['My parcel still has not arrived. Any news?', {complaint: true, anger: 1, asks: ['update']}],
  ['3 stars. Food ok, service slow, we waited 40 minutes for the starters.', {complaint: true}],
  // angry
  ['This is the third time I write. Nobody answers. I want my money back now.', {complaint: true, anger: 2, fault: 'company', asks: ['refund']}],
  ['FOUR weeks for a sofa and now you tell me it is not even made?!', {complaint: true, anger: 2}],
  ["It's a disgrace. You took the fee twice and your chat just closed on me.", {complaint: true, anger: 2}],
  ['Absolutely ridiculous. Your driver threw the box over the fence and the vase is smashed.', {complaint: true, anger: 2, fault: 'company'}],
  ['The blender arrived broken!! And this is my second one. Fix this or I go to the ombudsman.', {complaint: true, anger: 2}],
  ['I will not pay a cent for a room with no heating. Do you people even check them?', {complaint: true, anger: 2}],
  ['What a rip-off. Never again, and I will tell everyone I know.', {complaint: true, anger: 2}],
  ['1 star. Rude staff, dirty table, cold chips. Avoid.', {complaint: true, anger: 2}],
  ['why is NOTHING working today?? i have a deadline in an hour', {complaint: true, anger: 2}],
  ['You promised a call on Friday and nobody rang. Who is responsible for this shambles?', {complaint: true, anger: 2}],
  ['Liars. It said free returns on your page and now you want 12 dollars.', {complaint: true, anger: 2}],
  ['So your engineer did not bother to turn up, again, and I lost a day of work.', {complaint: true, anger: 2}],
  ["I've explained this to four different people now. FOUR.", {complaint: true, anger: 2}],
  ['Your chat bot is a waste of time. Get me a human.', {complaint: true, anger: 2}],
  ['Unbelievable. Two hours on hold and then you hang up.', {complaint: true, anger: 2}],
  ['I ordered size 9 and you sent 7. The event is tomorrow.', {complaint: true}],
  ['It has been a month and my deposit is nowhere to be seen.', {complaint: true}],
  // furious or abusive
  ['I am absolutely furious. My wedding cake never came.', {complaint: true, anger: 3, abuse: false}],
  ['You idiots lost my passport. Are you all brain dead?', {complaint: true, anger: 3, abuse: true}],
  ['Go to hell with your vouchers, you useless bunch of morons.', {complaint: true, anger: 3, abuse: true}],
  ['Tell that stupid woman on the desk to learn her job.', {complaint: true, anger: 3, abuse: true}],
  ['I feel like such an idiot, I booked the wrong week.', {abuse: false, fault: 'customer'}],
  ['You rotten crooks, send me my deposit or I will drive over and kick your door in.', {complaint: true, anger: 3, abuse: true}],
  ['I am going to smash your shop window if this goes on.', {complaint: true, anger: 3, abuse: true}],
  ['I will find out where your driver lives.', {abuse: true}],
  ["I'll find out where you are open on Sunday and come by.", {abuse: false}],
  // few or indirect words of fury
  ['Third week. Third. Week.', {complaint: true, anger: 2}],
  ['Avoid. Avoid. Avoid.', {complaint: true, anger: 2}],
  ['So you just keep the money. Got it.', {complaint: true, anger: 2, fault: 'company'}],
  ['You had one job.', {complaint: true, anger: 2}],
  ['Wow. Just wow.', {complaint: true, anger: 2}],
  ['are u having a laugh', {complaint: true, anger: 2}],
  ["You'll be hearing from Trading Standards.", {complaint: true, anger: 2}],
  ['My followers are going to love this story.', {complaint: true, anger: 2}],
  ['wtf is going on with my order', {complaint: true, anger: 2}],
  ['Great, so now I have no heating AND no hot water. Thanks for that.', {complaint: true, anger: 2}],
  ['F*** you and your f***ing app', {complaint: true, anger: 3, abuse: true}],
  ['You thieving b*stards', {complaint: true, anger: 3, abuse: true}],
  ['get stuffed', {complaint: true, anger: 3, abuse: true}],
  // the same marks without fury
  ['Thank you. Thank you. Thank you.', calm],
  ['haha no worries, take ur time', calm],
  ['Have you got Angry Birds socks for a five-year-old?', calm],
  ['Is the Leak Stopper 3000 safe to use on lead pipes?', calm],
  ['I would like two tubes of the Crack Filler and one Rust Killer please.', calm],
  ["I can't believe how quick that was! Ordered last night, here by nine.", calm],
  ["This mattress is ridiculously comfortable, and I couldn't find a thing wrong with it.", calm],
  ['The cake was delicious.', calm],
  ['Can I move my appointment to Thursday?', calm],
  ['Where is the size chart?', {anger: 0, fault: 'unknown'}],
  ['There is a scratch on my shelf.', {complaint: true, anger: 0}],
  ['I typed the wrong address, can you change it?', {...calm, fault: 'customer'}],
  ["I should have read the label first. It's ruined, isn't it?", {anger: 0, fault: 'customer'}],
  // who did it
  ['That is the fault of the shipping department, they put the wrong label on.', {complaint: true, fault: 'company'}],
  ['My bank has blocked the payment to you for no reason. What can I do?', {complaint: true, fault: 'third-party'}],
  ['The courier left it in the rain and the box is soaked.', {fault: 'third-party'}],
  ["Since Apple's latest update your app won't open on my phone.", {complaint: true, fault: 'third-party'}],
  ['my toddler posted a biscuit in the dvd player and now it wont eject', {complaint: true, fault: 'customer'}],
  // what they ask for
  ['The jug is cracked. I would like a replacement, please.', {complaint: true, asks: ['replacement']}],
  ['Please explain why my bill went up by 40 dollars.', {complaint: true, asks: ['explanation']}],
  ['I expect an apology and compensation for the ruined evening.', {complaint: true, asks: ['compensation', 'apology']}],
  ['Can somebody call me back? The boiler is leaking and I need a plumber.', {complaint: true, asks: ['call-back']}]
]

describe('readCustomer', () => {
  test.each(cases)('%s', (text, expected) => {
    expect(readCustomer(text)).toMatchObject(expected)
  })

  test('gives the same for the same text, as plain data', () => {
    const text = 'My parcel is late AGAIN!!'
    expect(readCustomer(text)).toEqual(JSON.parse(JSON.stringify(readCustomer(text))))
  })

  test('reads nothing out of nothing', () => {
    for (const text of ['', '   ', '\n\n', '...', '👍']) expect(readCustomer(text)).toEqual({complaint: false, anger: 0, abuse: false, fault: 'unknown', asks: []})
  })

  test('leaves quoted mail alone', () => {
    expect(readCustomer('Thanks, all sorted.\n\n> You idiots, where is my refund?').complaint).toBe(false)
  })

  test.each([undefined, null, 7, {}, ['a']])('throws a TypeError on %s', (value) => {
    expect(() => readCustomer(value as unknown as string)).toThrow(TypeError)
  })

  test('reads a megabyte', () => {
    expect(readCustomer('Why is my order still not here?! '.repeat(30_000))).toMatchObject({complaint: true, fault: 'company'})
  })
})

const readers = [readCustomer, learned.readCustomer]

describe('a threat against people is abuse, one with the law, the press or leaving is none', () => {
  test.each([
    "I know where your office is. You'd better watch out.",
    'If Karen rolls her eyes at me one more time I will come over there and wipe that smirk off her face.',
    "I swear I'll smash your windows if that van blocks my drive again.",
    'Tell your driver I know where he lives.',
    "Shame if something happened to that shop of yours. I'd watch your back.",
    'Somebody should punch him.'
  ])('abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, anger: 3, abuse: true})
  })
  test.each([
    'My solicitor will be in touch about the deposit you kept.',
    "I'll tell the local paper about this, it's a disgrace.",
    'Fix it by Friday or I am leaving.',
    "I know where your office is, so I'll drop the keys off myself.",
    "I'll shoot you an email with the photos tonight.",
    "I'll come over and show you the crack in the sink."
  ])('no abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text).abuse).toBe(false)
  })
})

describe('who was insulted by others complains, and abuses nobody', () => {
  test.each([
    'Your driver called me a stupid cow in front of my kids.',
    'I was told to fuck off by your guard',
    'Your waiter told my mother to piss off when she asked for the bill.',
    'he said I was an idiot',
    'Your bouncer shoved me and said piss off.',
    'The man at your desk shouted "shut up, you idiot" at my mother.',
    'Your agent called my wife a fat pig.',
    'We were called idiots by your staff.',
    'Your technician called me a f***ing b*tch',
    'Your agent yelled at me to shut up.',
    'Your driver swore at me'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, abuse: false, fault: 'company'})
    for (const reader of readers) expect(reader(text).anger).toBeGreaterThanOrEqual(1)
  })
  test.each([
    'I told your driver to fuck off and I am telling you too.',
    'You called me a liar, you absolute moron.',
    'Your agent called me back twice, you morons.',
    'You f***ing wankers called me a b*tch',
    'You told me to wait for the engineer, you lazy bunch of idiots',
    'Tell the clown on your desk who called me to fuck off, you idiots',
    'Your agent said it was my fault. What an idiot.'
  ])('while their own insult is abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, anger: 3, abuse: true})
  })
})

describe('praise, own mistakes, others and plain requests in strong words are no complaint', () => {
  test.each([
    'This is insane!!! Arrived in ONE day!!! You guys are unreal!!!',
    'Unbelievable!!! The sofa came two days early!!! You lot are incredible!',
    'After three useless electricians, your Marta found the fault in ten minutes. Bless her.',
    'Your competitor ruined my carpet, you rescued it. Thanks!',
    'Your wine made a terrible evening a lot better. Thank you.',
    'The kids screamed with joy when the slide arrived. Worth every penny.',
    "Your dentist was so gentle with my son, he wasn't scared at all.",
    'You broke your own record: delivered in 3 hours! Thank you',
    'My horrible neighbour drives me mad, which sound proofing do you recommend?',
    "I'm furious with my landlord, can I insure against this?",
    'My husband is an idiot, he broke the lamp. Can I order a new shade?',
    'So fed up with my old phone provider, how do I switch to you?',
    "Could you stop the newspaper for two weeks from the 3rd? We're away.",
    'Is there a way to export my recipes to a PDF before I switch phones?',
    'Thanks for the heads-up about the delay, totally understand given the storm. Friday is fine.',
    "Please send me the invoice for April again, I can't find it.",
    'I was wrong, the adapter was in the box all along. Sorry for the fuss!'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject(calm)
  })
  test.each([
    'My mistake, I put in the wrong house number. Can you still change it?',
    'Sorry, my fault, I forgot to tick the insurance box',
    'Oops, I booked the wrong date',
    "I'm such an idiot, I ordered two by mistake. Can you take one off?"
  ])('own mistake: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({...calm, fault: 'customer'})
  })
  test.each(['I feel like an idiot, I left the passport in your safe.', 'I washed the jumper at 60. My own stupid fault'])('self-reproach is no anger: %s', (text) => {
    for (const reader of readers) expect(reader(text).fault).toBe('customer')
    for (const reader of readers) expect(reader(text).anger).toBeLessThan(2)
  })
  test.each([
    'This is insane!!! Three weeks for a lamp and you guys never answer!!!',
    'Unbelievable!!! Arrived broken!!! You guys are a joke!!!',
    'You guys are unreal. Three weeks and no reply.',
    'After three useless electricians, your Marta was no better.',
    'My landlord and I are furious with you.',
    'My husband is furious, your driver left the gate open.',
    'My husband is useless at this, and your app is terrible',
    'My neighbour is a nightmare and you still have not fixed the fence.',
    'It is not my mistake, your site put in the wrong house number.',
    'Stop the emails or I switch to your competitor.'
  ])('the same words of us still complain: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true})
  })
})

describe('praise in strong words, and a fear that did not come true, are no complaint', () => {
  test.each([
    'Your support is insane 😍 never seen anything like it',
    'You guys killed it with this update, damn!',
    'You guys rock.',
    'The killer whale tour was to die for!',
    'I wanted to compliment your chef: the lamb was to die for',
    'The crash course you sent was fantastic',
    'I was worried it would be late but it came a day early',
    'We were afraid the cake might be ruined by the heat. It looked gorgeous!',
    'She sorted my blocked card in five minutes',
    'That chilli sauce is unreal 🔥🔥 we loved every drop'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: false, anger: 0})
  })
})

describe('a trouble told in passing, in a question, or beside praise is a complaint', () => {
  test.each([
    'I got the wrong size, could you swap it?',
    'love the app but it crashes whenever I upload a photo',
    "Thanks for getting back to me, but it still doesn't work.",
    'Can you please tell me why nobody showed up this morning?',
    'Is there a reason why my card was charged 3 times?',
    'tried to log in, password reset mail never comes',
    'Great, just great. My wedding is on Saturday and the dress is in Rotterdam.',
    'How is it possible that a five star hotel has no hot water in the morning?',
    'The courier threw the box over the gate and the vase is in a hundred pieces',
    'Someone has logged in to my account from Brazil',
    'Any update on ticket 5512? You said Monday and it is Thursday.',
    'Why are there two cleaning fees on the bill?',
    'I ordered the green lamp and a red one turned up.',
    'You promised somebody would come by noon, it is already four.',
    'The stroller folds up when my daughter sits in it, and the handle came off.'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text).complaint).toBe(true)
  })
  test('while a question about what is on offer is none', () => {
    for (const text of ['Hi, is breakfast included in the double room or do I need to add it?', 'My lawyer would like a copy of the lease, could you email it to him?'])
      for (const reader of readers) expect(reader(text)).toMatchObject(calm)
  })
})

describe('who declares displeasure is angry, and owed an apology and sympathy', () => {
  test.each([
    'This is unacceptable!',
    "I'm extremely unhappy with the work your fitters did.",
    'I am really mad at you right now',
    'im pissed off, waited in all day',
    'Shame on you. My mother is 90.',
    'I am beyond disappointed with the way my father was spoken to.',
    "You have got to be kidding me. I'm losing my patience with this bank."
  ])('%s', (customer) => {
    for (const reader of readers) expect(reader(customer).anger).toBeGreaterThanOrEqual(2)
    for (const options of [{rules: deEscalation}, {rules: deEscalation, learned}]) {
      const {asap} = createLinter(options).lint('Hi Jo, the fitter comes on Friday.', {customer})
      expect([asap.apologize, asap.sympathize]).toMatchObject([{owed: true}, {owed: true}])
    }
  })
})

describe('who is at fault, where the words tell it', () => {
  test.each([
    ['My bank blocked the payment, so your system cancelled my tickets', 'third-party'],
    ['wtf is wrong with your website, ive typed my card in 6 times and it just spins', 'company'],
    ['Our flight was four hours late and we lost a night', 'company'],
    ['I forgot to cancel my trial and was charged. Any chance of getting it back?', 'customer'],
    ['I ticked the wrong box and now I have two tickets.', 'customer'],
    ['Someone has logged in to my account from Brazil', 'third-party']
  ] as const)('%s', (text, fault) => {
    for (const reader of readers) expect(reader(text).fault).toBe(fault)
  })
})

test.each<[string, CustomerReading['asks']]>([
  ['I want you to pay for a new oboe.', ['compensation']],
  ['The radiator in room 9 does not heat, could somebody take a look?', ['repair']],
  ['Close my account and pay out the balance.', ['refund', 'cancellation']],
  ['You billed us 18 euros each. I want that taken off.', ['refund']],
  ['How is my claim coming along?', ['update']],
  ['Could I have a proper pair please?', ['replacement']],
  ['I was promised a callback on Monday and nobody rang.', []],
  ['Where can I buy another one?', []],
  ['I want a proper answer.', []],
  ['Please take the cover off.', []],
  ['Do you sell a matching pair?', []],
  ['When does the sale end?', []],
  ['When will my parcel arrive?', ['update']],
  ['Has there been any progress on my visa?', ['update']],
  ['Please put the second charge back on my card', ['refund']],
  ['Can that fee come off my bill?', ['refund']],
  ['She sorted my blocked card in five minutes', []],
  ['The lift is stuck, please send somebody NOW', ['repair']],
  ['I forgot to cancel. Any chance of getting it back?', ['refund']],
  ['It is too small, could you change it for a large?', ['replacement']],
  ['Is there a reason why I was charged twice?', ['explanation']]
])('%s asks for %j', (text, asks) => {
  expect(readCustomer(text).asks).toEqual(asks)
})

describe('praise in the words of a complaint is none, by phrases and by the learned detector', () => {
  test.each([
    'I have never been happier with a purchase.',
    "Couldn't be happier with the new sofa.",
    "Can't fault the service, five stars.",
    'Could not fault your driver, he even carried it upstairs.',
    'No complaints here, everything arrived as promised.',
    'I have nothing but praise for the way Priti handled my claim.',
    'Not a single problem in ten years.',
    'Ten years a customer and not one problem.',
    'In ten years I have never had a problem with you.',
    'I have never been so well looked after.',
    'You have never let me down.',
    'I could not have asked for a nicer stay.',
    "I can't praise your staff enough.",
    'OMG the cake!!! My daughter SCREAMED when she saw it. You are geniuses!',
    'Ben fixed it within minutes. Give that man a raise!',
    'You guys rock. The setup took two minutes.',
    'Nothing was too much trouble for your waiter.',
    'It all went without a hitch.',
    "I've never met a more helpful receptionist.",
    'We were not disappointed!',
    'Not a scratch on it, well packed!',
    'Hi team, the sofa came on Saturday, and two lads carried it up four flights and swept the landing. I could not be happier. Please pass my thanks on.'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject(calm)
  })
})

describe('a complaint in the words of praise stays one', () => {
  test.each([
    'I have never been so insulted in my life.',
    "I couldn't be more disappointed.",
    "Can't fault the driver, but the sofa is torn.",
    'No complaints about the food, but the waiter was rude to my wife.',
    'I have had no problems for ten years, and now the boiler is dead.',
    'Nothing but problems since I bought it.',
    'You had no problem taking my money, so why is my account blocked?',
    'I would not hesitate to sue you over this.',
    'You never once called me back.'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text).complaint).toBe(true)
  })
  test('that only the learned detector sees stays one beside praise', () => {
    const text = 'No complaints about the room. Breakfast ran out at half past eight and the lift stopped with my mother in it.'
    expect(readers.map((reader) => reader(text).complaint)).toEqual([false, true])
  })
})

test.each([
  'Great service, I will never go anywhere else!',
  'I am not angry, just curious how the refund works.',
  'no problem at all, thanks for the quick fix!',
  'Can you fix the date on my booking to 5 May?',
  'I have never been happier with a purchase.',
  'Not a single problem in ten years.'
])('no apology is demanded for: %s', (customer) => {
  const reply = 'Hi Jo,\n\nThe date is the 5th of May now.'
  for (const options of [{rules: deEscalation}, {rules: deEscalation, learned}]) expect(createLinter(options).lint(reply, {customer}).diagnostics).toEqual([])
})

test('the learned detector reads a message once, however often the reply to it changes', () => {
  let reads = 0
  const counting: Learned = {
    judge: learned.judge,
    readCustomer: (text) => {
      reads++
      return learned.readCustomer(text)
    }
  }
  const open = createLinter({rules: deEscalation, learned: counting}).open('Hi Jo, the lamp left today.', {customer: 'The lamp came broken, again!'})
  for (const reply of ['Hi Jo, the lamp left.', 'Hi Jo, the', '']) open.update(reply)
  expect(reads).toBe(1)
})

describe('irony, kept promises and others’ faults', () => {
  test.each([
    'You said Monday and it is Monday, love it',
    'They quoted 45 and it was 45, well done',
    'He promised noon and he came at noon, thank you',
    'The ferry was late, but your guide waited for us. Thank you!',
    'I waited a month for this lamp and it is gorgeous. Thanks',
    'My old bank never answered, you called within the hour. Thank you!',
    'Great job, it only took you ten minutes',
    'Brilliant, only three emails and it was all done, thank you so much',
    'I love sitting in your garden',
    'Lovely parcel, so pretty under the tree'
  ])('is no complaint: %s', (message) => {
    expect(readCustomer(message).complaint).toBe(false)
  })
  test.each([
    'You said Monday and it is Wednesday.',
    'Thank you, but you said Monday and it is Wednesday now.',
    'My boss is awful. Your kettle still leaks.',
    'Great service, only took seven weeks',
    'Lovely, just five calls to cancel one thing.',
    'Superb, only nine days late.',
    'Nice parcel in the puddle.',
    'I just love being ignored.',
    'Nothing I like more than waiting on hold.',
    'What a treat, cold soup again.'
  ])('is a complaint: %s', (message) => {
    expect(readCustomer(message).complaint).toBe(true)
  })
})

describe('praise of your people stays praise, whatever they did', () => {
  test.each([
    'Just a big thank you to Maria in your Leeds store, she went above and beyond today.',
    'Massive thanks to Liam in the Bristol branch, he went above and beyond with my passport photos.',
    'My compliments to the chef, and to the young man in your Oxford store, who carried it all to the car.',
    'Thanks to Sunita madam of your Pune branch for prompt help, it got done in five minutes only.',
    'Had a fab time at your pottery class, Jo explained everything and never made us feel rushed.',
    'Kudos to the night shift at your depot, they loaded the lot in an hour.'
  ])('%s', (text) => {
    expect(readCustomer(text)).toMatchObject({complaint: false, anger: 0, fault: 'unknown'})
  })
  test.each([
    'Big thanks to your driver for leaving my parcel in the bin.',
    'Thanks to your plumber the kitchen is flooded.',
    'Well done to whoever packed this, half of it is missing.',
    'Your shop in Leeds gave me two left gloves.',
    'Had a lovely meal but your waiter spilt soup on my coat.'
  ])('a complaint: %s', (text) => {
    expect(readCustomer(text).complaint).toBe(true)
  })
  test('who was kept waiting, or treated like nothing, complains', () => {
    expect(readCustomer('Ordered a part for the mower on 2 May and it’s now June, any news?')).toMatchObject({complaint: true, asks: ['update']})
    expect(readCustomer('We were put in a twin room although we’d booked a double.')).toMatchObject({complaint: true})
    expect(readCustomer('The nurse spoke to my father as if he were stupid.')).toMatchObject({complaint: true, fault: 'company'})
    expect(readCustomer('Our guide turned up 40 minutes late and we missed the sunset.')).toMatchObject({complaint: true, fault: 'company'})
    expect(readCustomer('There are somebody else’s photos in my album.')).toMatchObject({complaint: true})
  })
})

describe('names called to our face are abuse, an accusation is anger', () => {
  test.each([
    'You are crooks, keeping my bond.',
    'u robbers took 90 euros',
    'You lot are nothing but thieves.',
    'Swindlers, all of you.',
    'What a pack of thieves.'
  ])('abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, abuse: true, anger: 3})
  })
  test.each(['Swindlers! The bond was due in May.', 'Your fitter is a liar, I was in all day.', 'This is daylight robbery, you took it twice.'])('anger: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, abuse: false, anger: 2})
  })
  test('and who speaks of others calls us nothing', () => {
    for (const reader of readers) expect(reader('They caught the crooks who took my van, so I can close the claim.').abuse).toBe(false)
  })
})

describe('who wants no more mail', () => {
  test.each([
    'stop texting me about sales',
    'please quit ringing me with offers',
    'No more promotional calls please.',
    'How do I get off your mailing list?',
    'I do not want the catalogue any more.',
    'I would like to opt out of all your emails.'
  ])('asks to be left alone, and complains of nothing: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: false, anger: 0, asks: ['cancellation']})
  })
})

describe('what was asked for is handed over', () => {
  test.each([
    'Hi, I have attached the photo you asked for.',
    'As requested, here is the lease, signed.',
    'Please find attached the reading for May.',
    'I have uploaded the scan your colleague asked for.',
    'Here are the details he wanted: flat 9, second bell.'
  ])('no complaint: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject(calm)
  })
  test('unless that, or what stands beside it, tells of a trouble', () => {
    const [, withLearned] = readers
    expect(withLearned?.('I have sent you the form you asked for three times now.').complaint).toBe(true)
    expect(withLearned?.('I attach the photo you wanted. The hinge is bent and the door hangs open.').complaint).toBe(true)
  })
})

describe('worry, giving up and irony complain', () => {
  test.each([
    'Any news? I lie awake over this.',
    'I have not slept since the letter came.',
    'I have given up waiting for the fitter.',
    'The ferry sailed without us.',
    'I guess that is that then.'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text).complaint).toBe(true)
  })
  test('who mocks is annoyed at least', () => {
    for (const reader of readers) expect(reader('Oh marvellous, a third form to fill in.').anger).toBeGreaterThan(0)
  })
})

describe('whoever did it decides who is at fault', () => {
  test.each([
    'Your decorator dropped my mirror.',
    'The waiter spilled gravy on my silk tie and grinned.',
    'A steward poured orange juice over my tablet.',
    'The concierge forgot our taxi and we missed the train!',
    'The housekeeper spilled polish on my coat.',
    'The hairdresser nicked my ear.',
    'One of your porters dropped my suitcase down the stairs.',
    'The drawer scratched our floor.',
    'They lost my skis.'
  ])('not the customer: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, fault: 'company'})
  })
  test.each([
    'I told your plumber that I lost the key. Can he come back?',
    'My daughter spilled juice on the sofa. Which cleaner do you suggest?',
    'Our dog scratched the door. Could you come and paint it?',
    'The kids broke the lamp, can I order a shade?',
    'I was in a hurry and dropped my watch.'
  ])('the customer: %s', (text) => {
    for (const reader of readers) expect(reader(text).fault).toBe('customer')
  })
  test.each([
    'The hairdresser cut my hair beautifully, I love it.',
    'The engineer drilled two neat holes and was gone in ten minutes, great job.',
    'What happens if a mover drops my piano?'
  ])('no mishap: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject(calm)
  })
  test.each([
    'Please refund my ticket, I couldn’t attend because I was in hospital.',
    'I sprained my ankle so I can’t use the pool. I need my pass cancelled.'
  ])('nobody: %s', (text) => {
    for (const reader of readers) expect(reader(text).fault).not.toBe('company')
  })
  test.each([
    'My lamp overheats and smells of burning.',
    'The plug sparks when I push it in.',
    'Lovely, another delayed flight. Thanks a bunch, that made my evening.'
  ])('tells of a trouble: %s', (text) => {
    for (const reader of readers) expect(reader(text).complaint).toBe(true)
  })
  test.each([
    ['I want my points back.', 'refund'],
    ['I need our contract ended.', 'cancellation']
  ] as const)('%s asks for it', (text, ask) => {
    for (const reader of readers) expect(reader(text).asks).toEqual([ask])
  })
})

describe('a threat to hurt somebody is abuse in whatever words, a danger or an errand is none', () => {
  test.each([
    "I'm coming over there tonight and you'll wish I hadn't.",
    "I'll track down that courier and break both his arms.",
    "Warn the man on the counter I'm coming for him.",
    'The next one who touches my gate gets his jaw broken.',
    'People are going to get hurt if I have to come in there.',
    "You'd better hope we never meet in person."
  ])('abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, anger: 3, abuse: true})
  })
  test.each([
    'Somebody could get hurt on that step.',
    "I'm coming for my parcel at noon, is it there?",
    "We're coming for him at four, is that all right?",
    'Your gate nearly broke my fingers.',
    "If you don't grit that ramp somebody will break their neck.",
    "I'm coming down to your office on Friday to sign the lease."
  ])('no abuse: %s', (text) => {
    for (const reader of readers) expect(reader(text).abuse).toBe(false)
  })
})

describe('reads that somebody wants out of a contract, or a call', () => {
  test.each([
    ['Kindly end my subscription with effect from June.', 'cancellation'],
    ['I want out of this contract.', 'cancellation'],
    ['yes, cancel it please', 'cancellation'],
    ["I don't want this plan any more.", 'cancellation'],
    ['Could somebody give me a ring this afternoon?', 'call-back'],
    ['Can your fitter give my husband a buzz before he sets off?', 'call-back'],
    ['Please get someone to phone me on Monday.', 'call-back'],
    ["I'd rather talk on the phone.", 'call-back'],
    ['Any chance of a quick call this evening?', 'call-back'],
    ["I won't be renewing my policy.", 'cancellation']
  ] as const)('%s', (text, ask) => {
    expect(readCustomer(text).asks).toContain(ask)
  })
  test.each([
    "I'm locked out of my account.",
    "Please don't cancel it.",
    'My contract ends in May, is that right?',
    'Your engineer gave me a call, thanks.',
    'Does the door have a bell?'
  ])('neither: %s', (text) => {
    expect(readCustomer(text).asks).toEqual([])
  })
})

describe('what an app loses is not lost by who uses it, and a strike is nobody’s here', () => {
  test.each([
    ['app crashed mid-level and I lost all my coins', 'company'],
    ['I lost my progress after your update', 'company'],
    ['I lost three hours of edits when your editor logged me out', 'company'],
    ['We missed our connection because your train was late.', 'company'],
    ['The ferry strike means we land a day late, can you hold the room?', 'third-party'],
    ['The bridge is closed after an accident, can I come an hour later?', 'third-party'],
    ['Three charges on Sunday that I don’t recognise.', 'third-party'],
    ['I lost my card, can you send another?', 'customer'],
    ['I forgot to save and lost my notes.', 'customer'],
    ['Missed my flight because I misread your app.', 'customer']
  ] as const)('%s', (text, fault) => {
    expect(readCustomer(text).fault).toBe(fault)
  })
})

describe('a defect told in few words is a complaint, a question about prices, ways and sizes is none', () => {
  test.each([
    'The streetlight outside number 41 has been out since Sunday.',
    "There's a pothole by the school gate.",
    'There is a tree down across the path.',
    'The parking meter ate my coins.',
    'The vending machine took my pound and gave nothing.',
    'The swing in the park is hanging by one chain.',
    "There's a dead fox on the pavement.",
    'The QR code on your poster leads to an error page.',
    'Forty people on the platform and no information.'
  ])('complaint: %s', (text) => {
    expect(readCustomer(text).complaint).toBe(true)
  })
  test.each([
    'Can you tell me why my bill went up?',
    'Do you know why our rent changed in March?',
    'Nothing urgent: can I see the statements of last year somewhere?',
    'Could you let me know why my direct debit went down this month?',
    "I couldn't find the opening hours on your site, are you open on Sunday?",
    'I can’t work out how to add a second user, is there a guide?',
    'When will I be charged?',
    'Do you have a smaller one? Mine is a bit too big.',
    'Where is the lift?',
    'The gas man is out at the moment, shall I wait?'
  ])('none: %s', (text) => {
    expect(readCustomer(text)).toMatchObject(calm)
  })
  test.each([
    'Can you tell me why nobody came?',
    'Where is the fridge I ordered?',
    'The trousers are far too big, I ordered a 32.',
    'Why was I charged for a second bag?'
  ])('yet a complaint: %s', (text) => {
    expect(readCustomer(text).complaint).toBe(true)
  })
})

describe('thanks for a trouble that somebody put right tell of no complaint', () => {
  test.each([
    'I was about to write an angry email because the lamp arrived cracked, but your colleague rang me first and had a new one on its way. Brilliant service, thank you.',
    'You lost my bag in Lima but your team in Quito found it within a day and were so kind. Thank you, truly.',
    'We were terrified when the lift stopped, but your porter kept us laughing. Please pass on our thanks.',
    'The boiler broke on Boxing Day and I expected a week without heat. Your engineer was here by two. I am so grateful.',
    'I was ready to ask for my money back, the zip had gone, but Priya in the shop swapped it on the spot. Fantastic, thanks so much.',
    'We were in bits when we realised the ring was gone. You have a star there.',
    'The oven died on Christmas Eve. Your man came within the hour. Hero.',
    'I came in furious about my phone and left smiling. Thank you, Ravi.'
  ])('%s', (text) => {
    expect(readCustomer(text)).toMatchObject({...calm, asks: []})
  })
  test.each([
    'We were terrified when the lift stopped and nobody answered the alarm.',
    'You lost my bag in Lima and your team in Quito never replied. Thanks.',
    'The lamp arrived cracked, but your colleague was kind. When will the new one come?',
    'Our flight was cancelled, and your desk agent sent us to the back of the queue.',
    'I was about to thank you, but the second parcel was smashed too.'
  ])('while this complains: %s', (text) => {
    expect(readCustomer(text).complaint).toBe(true)
  })
})

describe('rage and despair are heard without a word of outrage', () => {
  test.each(['I am shaking with rage.', 'My blood is boiling. You sold my seat.', "I'm so angry I'm trembling."])('furious: %s', (text) => {
    expect(readCustomer(text)).toMatchObject({complaint: true, anger: 3, abuse: false})
  })
  test.each([
    'Your phone menu is driving me up the wall.',
    'This app is doing my head in',
    'I am at breaking point with your helpline.',
    'fourth filter, fourth crack. does anyone check these things?',
    'late bus, no staff, missed my exam. thanks a lot.',
    'My gran’s wreath never came. I can’t believe this.',
    'Your update deleted my novel. I could cry.'
  ])('angry: %s', (text) => {
    expect(readCustomer(text)).toMatchObject({complaint: true, anger: 2, fault: 'company'})
  })
  test.each([
    'I could cry, it is so beautiful.',
    'Third visit, third brilliant haircut.',
    'I have no words for how kind you all were.',
    'I want to return this, I was in hospital.'
  ])('neither: %s', (text) => {
    expect(readCustomer(text)).toMatchObject(calm)
  })
  test('while who apologises for complaining is no more than annoyed', () => {
    for (const text of [
      "I'm not one to complain, but we sat in the waiting room for two hours with nobody telling us anything. A word from the desk would have made all the difference.",
      'I hate to be a bother, but we waited 50 minutes for our starter. Being told would have helped.'
    ])
      expect(readCustomer(text)).toMatchObject({complaint: true, anger: 1, fault: 'company'})
  })
})

describe('thanks for what nobody wants, and a promise in quotation marks that was not kept, are a complaint', () => {
  test.each([
    'Great, another "sorry we missed you" card.',
    'Thank you for the complimentary cold shower, very refreshing at 6 am.',
    'Thanks for the free 9-hour tour of the departure lounge, really made my holiday 👏',
    'So glad I pay £45 a month to watch a loading wheel. Superb.',
    'Only six transfers this time. A personal best!',
    'Well done for posting my bank statement to my neighbour.',
    'Hats off for emailing my payslip to the whole building.',
    'How kind of you to raise my rent the week I lost my job.',
    'Nothing says welcome like a locked front door at midnight.',
    'What a lovely surprise, a second bill for the same night.',
    "'24/7 support' closes at five.",
    'Your waiting music has grown on me, I can hum it in my sleep by now.',
    "the 'express' delivery took eleven days",
    'the "quiet" room is above the bins and the band',
    "the 'direct' flight goes via Oslo. Cheers."
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, fault: 'company'})
    for (const reader of readers) expect(reader(text).anger).toBeGreaterThanOrEqual(1)
  })
  test.each([
    'Thanks for the free upgrade, it really made our holiday!',
    'Thanks for the cold drinks while we waited.',
    'Only two minutes on hold today, that must be a record! Thank you.',
    'Kudos for sending my new card so fast.',
    'So glad I joined, best £45 a month I spend.',
    "The 'express' delivery took one day, great.",
    "Is 'next day' only for mainland addresses?",
    'Great, another week of sun on your terrace!',
    'Thank you for the empty boxes, they made the move easy.',
    'How kind of you to send a card, mum loved it.'
  ])('meant well: %s', (text) => {
    expect(readCustomer(text)).toMatchObject(calm)
  })
})

describe('praise, plain questions and notices complain of nothing', () => {
  test.each([
    'Your electrician Ines was an absolute star, she even took her boots off at the door.',
    'The two girls at the ice cream van were darlings!',
    'That lentil soup has changed my life omg',
    "Our twins haven't stopped talking about the boat ride.",
    'Just wanted to say the man on the tills made my day.',
    'this laksa damn shiok, i will tell everyone',
    'Best shave in years, cheers lads',
    'My tablet shows "NET_ERR_NAME: You cannot open this page right now". What does it mean?',
    'order 3027 where is it',
    'any news on parcel 61?',
    'Running late for my 6pm massage, is that ok',
    'You moved my fitting to Monday, many thanks!',
    'You closed my case after mending it. Great service.',
    'You made us feel like family.',
    'I passed my test thanks to you guys',
    'x',
    'Thursday'
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({...calm, fault: 'unknown'})
  })
})

describe('what was done to them is told of you, without a word of trouble', () => {
  test.each([
    'You cancelled my ferry.',
    'You moved our flight from noon to midnight.',
    'You left us without hot water for a fortnight.',
    'You took the fee out four times.',
    'I ordered 12 tiles and they gave me 9.',
    'We lost our best client because of you.',
    'We had to send everybody home because of your electrician.',
    'Your face cream gave me a rash.',
    'I slipped on your icy steps and broke my wrist.',
    'I was sent a fine for a book, but I brought it back in May!',
    "I've been passed on five times. Please just tell me whom to write to."
  ])('%s', (text) => {
    for (const reader of readers) expect(reader(text)).toMatchObject({complaint: true, fault: 'company'})
  })
})

test.each([
  'I fell for a fake bank text.',
  'I forgot to cancel before the trial ran out.',
  'Since I edited a file in the theme my page is white.',
  'I keyed in a 1 instead of an l in the serial number, can you change it?',
  'Turns out I threw away the voucher, what now?'
])('owns up to a slip: %s', (text) => {
  for (const reader of readers) expect(reader(text).fault).toBe('customer')
})

test.each(["The pilots' strike grounded our plane, can we rebook?", 'Because of the strike we cannot come on Friday.'])('a strike is no fault of yours: %s', (text) => {
  for (const reader of readers) expect(reader(text).fault).toBe('third-party')
})

describe('grave harm and long waits count, however quietly they are told', () => {
  test.each([
    ['Our dog died after your vet sent him home.', 2],
    ["You moved my train and I missed my brother's wedding.", 2],
    ['My hip operation was postponed for the third time.', 1],
    ['Another cancelled bus, I am going to lose my job.', 2],
    ['I have been waiting since June.', 1],
    ['I will never forgive you for what you did to my father.', 3],
    ["You wrecked my daughter's birthday.", 3]
  ])('%s', (text, anger) => {
    for (const reader of readers) {
      expect(reader(text).complaint).toBe(true)
      expect(reader(text).anger).toBeGreaterThanOrEqual(anger)
    }
  })
  test.each([
    'My grandfather died in May. How do I close his account?',
    'I broke my ankle, can I pause my lessons?',
    'I will never forgive myself. Whom can I ring?'
  ])('nobody is to blame: %s', (text) => {
    for (const reader of readers) {
      expect(reader(text)).toMatchObject(calm)
      expect(reader(text).fault).not.toBe('company')
    }
  })
})

describe('who wonders whether it is fraud accuses nobody', () => {
  test.each([
    "I don't recognise a payment of £42.10 to 'Zentro' on my card. Is this fraud?",
    'Could this be fraud?',
    'Is this email really from you or is it a scam?',
    'How do I report fraud?'
  ])('%s', (text) => {
    expect(readCustomer(text).anger).toBe(0)
    expect(readCustomer(text).fault).not.toBe('company')
  })
  test.each(['Are you running a scam?', 'Your fees are a scam.', 'This is fraud, you charged me twice.'])('while this does: %s', (text) => {
    expect(readCustomer(text)).toMatchObject({complaint: true, anger: 2, fault: 'company'})
  })
})
