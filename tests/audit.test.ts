/** The audit: what is found across many replies, and how it is told. */
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {type AuditRecord, type AuditReport, auditReplies, type RuleCount, startAudit} from '../src/audit/index.ts'
import {findLetters} from '../src/audit/letters.ts'
import {countTopics} from '../src/audit/problems.ts'
import {auditHtml} from '../src/cli/reporters/audit-html.ts'
import {auditText} from '../src/cli/reporters/audit-text.ts'
import {learned} from '../src/learned/index.ts'
import {read} from '../src/reply/read.ts'

/** Numbers that are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const vocabulary = Array.from(
  {length: 400},
  (_, index) => `${'bcdfghklmnprst'[index % 14]}${'aeiou'[index % 5]}${'lmnrst'[index % 6]}${'aeiou'[(index >> 2) % 5]}${'kmnpt'[(index >> 3) % 5]}`
)
const prose = (random: (below: number) => number, words: number): string =>
  `${Array.from({length: words}, () => ['the', 'we', 'and', vocabulary[random(400)]][random(4)])
    .join(' ')
    .replace(/^\w/, (letter) => letter.toUpperCase())}.`

const letter = (name: string, order: number, own: string): string =>
  `Hi ${name},\n\nThank you for writing about order ${order}. The chair you chose is made in our workshop, and every seat is woven by hand, so it takes us about ${order % 9} weeks. ${own} I will write to you again on the day that it leaves.\n\nBest,\nEd`

/** A hundred letters with names, numbers and a sentence changed, among a thousand replies that have nothing in common. */
function planted(): AuditRecord[] {
  const random = numbers(7)
  return Array.from({length: 1_100}, (_, index) => {
    const isLetter = index % 11 === 5
    const reply = isLetter
      ? letter(['Ann', 'Bo', 'Cy'][index % 3] as string, random(9_000), index % 4 === 1 ? prose(random, 6) : '')
      : `Hi Ann,\n\n${prose(random, 40)}\n\nBest,\nEd`
    return {id: isLetter ? `letter-${index}` : index, reply, team: index % 2 ? 'north' : 'south'}
  })
}

describe('form letters', () => {
  test('are found with all their members and nobody else', async () => {
    const {formLetters, replies} = await auditReplies(planted())
    expect(replies).toBe(1_100)
    expect(formLetters).toHaveLength(1)
    const [found] = formLetters
    expect(found?.replies).toBe(100)
    expect(found?.alike).toBeGreaterThan(0.7)
    expect(found?.examples).toHaveLength(5)
    for (const id of found?.examples ?? []) expect(id).toMatch(/^letter-/)
    const wording = found?.wording.join(' … ') ?? ''
    expect(wording).toContain('Thank you for writing about order … The chair you chose is made in our workshop')
    expect(wording).not.toMatch(/Ann|Best|\d/)
    expect(found?.advice.length).toBeGreaterThan(1)
  })
  test('advice quotes the apology that all of them share', async () => {
    const reply = (index: number): string =>
      `We are sorry for any inconvenience that this may have caused you. The chair number ${index} is in our workshop and takes some more days.`
    const {formLetters} = await auditReplies([1, 2, 3].map((id) => ({id, reply: reply(id)})))
    expect(formLetters[0]?.advice.join('\n')).toContain('“We are sorry for any inconvenience')
  })
  test.each<[string, ((name: string) => string)[]]>([
    [
      'greets in the line of its text',
      [
        (name) => `Hello ${name}! Your lamp can go back within thirty days. Please wrap it well and use the label in this mail. Take care!`,
        (name) => `Dear ${name}, the mirror can go back within thirty days. Wrap it well and use the label in this mail.`
      ]
    ],
    ['says goodbye there', [(name) => `Hi ${name}, we've had a word with our baker about it. Bye!`, (name) => `Dear ${name}, we have had a word with our baker about it.`]]
  ])('is one where it %s', async (_, variants) => {
    const replies = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'].map((name, id) => ({id, reply: variants[id % 2]?.(name) ?? ''}))
    expect((await auditReplies(replies, {rules: []})).formLetters.map((letter) => letter.replies)).toEqual([8])
  })
  test('of a short letter, another thing, day or amount makes no other letter', async () => {
    const things = ['lamp', 'chair', 'kettle', 'bike lock', 'mirror', 'helmet', 'toaster']
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
    const say: readonly ((thing: string, day: string) => string)[] = [
      (thing, day) => `I have refunded the second payment for the ${thing}, and you will see it on your card by ${day}. I am sorry that we took it twice.`,
      (thing, day) => `Your ${thing} left our warehouse on ${day} and the courier will ring before he comes to you. I am sorry for the wait.`
    ]
    const replies = Array.from({length: 70}, (_, id) => ({id, reply: say[id % 2]?.(things[id % 7] as string, days[id % 5] as string) ?? ''}))
    const {formLetters} = await auditReplies(replies, {rules: []})
    expect(formLetters.map((found) => found.replies)).toEqual([35, 35])
    expect(formLetters[0]?.wording.join(' … ')).toMatch(/^I have refunded the second payment for the … and you will see it on your card by …/)
    expect(formLetters[0]?.wording.join()).not.toMatch(/day|lamp/)
  })
  test('short replies are no letters, and two alike are not many', async () => {
    const twice = [1, 2].map((id) => ({id, reply: letter('Ann', id, '')}))
    const short = Array.from({length: 20}, (_, id) => ({id, reply: 'Thanks, Ann, I will do that today.'}))
    expect((await auditReplies([...twice, ...short])).formLetters).toEqual([])
    expect((await auditReplies(twice, {least: 2})).formLetters[0]?.replies).toBe(2)
  })
  test.each([
    'Thanks, we’ll look into it.',
    'Please send us a DM.',
    'Your request has been received.',
    'Sorry for the inconvenience.'
  ])('a short one that was sent to many is one: %s', async (words) => {
    const sent = (times: number): AuditRecord[] => Array.from({length: times}, (_, id) => ({id, reply: `Hi ${id % 2 ? 'Ann' : 'Bo'},\n\n${words}\n\nBest,\nEd`}))
    const {formLetters} = await auditReplies(sent(40), {rules: []})
    expect(formLetters.map(({replies}) => replies)).toEqual([40])
    expect(formLetters[0]?.wording).toHaveLength(1)
    expect((await auditReplies(sent(4), {rules: []})).formLetters).toEqual([])
  })
  test.each([
    'You’re welcome!',
    'Thanks, have a nice day',
    'You are very welcome, Ann. Have a lovely weekend!',
    'We look forward to seeing you again.',
    'Done!'
  ])('a courtesy is none, however often it was sent: %s', async (words) => {
    const replies = Array.from({length: 40}, (_, id) => ({id, reply: words}))
    expect((await auditReplies(replies, {rules: []})).formLetters).toEqual([])
  })
  const things = ['lamp', 'chair', 'kettle', 'mirror', 'toaster', 'rug']
  const sentOf = (say: readonly ((thing: string) => string)[], keys: readonly Partial<AuditRecord>[] = []): AuditRecord[] =>
    Array.from({length: say.length * 6}, (_, id) => ({id, reply: say[id % say.length]?.(things[Math.floor(id / say.length)] as string) ?? '', ...keys[id % keys.length]}))
  const sizes = async (records: AuditRecord[]): Promise<number[]> => (await auditReplies(records, {rules: []})).formLetters.map(({replies}) => replies)

  test('of which one sentence changes is one letter', async () => {
    const say = ['Please keep the box for some days.', 'You can throw the old one away, we don’t need it back.', 'A photo would help us, but only if you have one to hand.'].map(
      (own) =>
        (thing: string): string =>
          `I am sorry that your ${thing} came with a crack. ${own} A new one leaves our warehouse tomorrow and you see in your account where it is. I have put five pounds on your card for the trouble.`
    )
    expect(await sizes(sentOf(say))).toEqual([18])
    // two macros are two letters, unless nearly all is the same
    expect((await sizes(sentOf(say, [{macro: 'a'}, {macro: 'b'}, {macro: 'c'}]))).length).toBeGreaterThan(1)
  })
  test('of one macro with edits is one letter', async () => {
    const same = 'A new set of brackets left our store this morning, and the driver rings you an hour before. Please keep the old ones until then.'
    const say = [
      (thing: string) => `I'm sorry that the brackets for your ${thing} were missing. ${same} You will find a small gift from all of us in the same parcel.`,
      (thing: string) => `Nobody should get a ${thing} that can't be put up! ${same} We also took four pounds off the price, which your card shows tomorrow.`
    ]
    expect(await sizes(sentOf(say))).toEqual([6, 6])
    expect(await sizes(sentOf(say, [{Macro: 'parts'}]))).toEqual([12])
  })
  test('with the same courtesies around another matter are several, whatever the macro', async () => {
    const framed = (middle: string): string =>
      `Thank you for getting in touch with us. ${middle} If you have any further questions, please reply to this email and our team will help you. Have a lovely day.`
    const say = [
      (thing: string) => framed(`Your refund for the ${thing} was made this morning and will show on your card within some days.`),
      (thing: string) => framed(`A new ${thing} has been ordered, and the courier brings it to your door between nine and noon.`),
      (thing: string) => framed(`The guarantee of the ${thing} covers two years, so our workshop mends it at no cost to you.`)
    ]
    for (const keys of [[], [{macro: 'general'}]]) expect(await sizes(sentOf(say, keys))).toEqual([6, 6, 6])
  })
  test('are told with who sent them', async () => {
    const say = [(thing: string): string => `Your ${thing} left our warehouse this morning and the courier will ring before he comes to you.`]
    const records = sentOf(say).map((record, at) => ({...record, macro: 'left', Agent: at < 4 ? 'Ann' : 'Bo', team: null, shift: 'early'}))
    const report = await auditReplies(records, {rules: [], by: ['shift']})
    expect(report.formLetters[0]?.sentBy).toEqual([
      {key: 'macro', values: [{value: 'left', replies: 6}]},
      {
        key: 'agent',
        values: [
          {value: 'Ann', replies: 4},
          {value: 'Bo', replies: 2}
        ]
      },
      {key: 'shift', values: [{value: 'early', replies: 6}]}
    ])
    for (const printed of [auditText(report, false), auditHtml(report)]) expect(printed).toContain('macro: left 6; agent: Ann 4, Bo 2; shift: early 6')
    expect((await auditReplies(sentOf(say), {rules: []})).formLetters[0]?.sentBy).toEqual([])
  })
  test.each([
    ['Sorry for the delay. Due to high demand our courier takes longer than usual. I have booked it for Monday.', /“Due to high demand[^”]*” is told to all/, /Keep what you did/],
    [
      'To send it back, open the app, tap Orders and choose the item. Print the label and hand it in at any shop.',
      /the question that this customer asked/,
      /where people look before they write/
    ],
    ['Thank you for your idea, I have passed it on to our team and they will read it.', /somebody read it/, /who looks at it, and when/],
    ['Unfortunately we cannot refund tickets after the show, because the seats were kept for you.', /Say why it is a no/, /what this customer can have instead/]
  ])('the advice fits what it does: %s', async (words, ...advice) => {
    const {formLetters} = await auditReplies(
      Array.from({length: 6}, (_, id) => ({id, reply: words})),
      {rules: []}
    )
    for (const line of advice) expect(formLetters[0]?.advice.join('\n')).toMatch(line)
  })
  test('nearly all pairs that are more alike than the limit are found', () => {
    const random = numbers(3)
    let found = 0
    for (let pair = 0; pair < 200; pair++) {
      const words = prose(random, 60).slice(0, -1).split(' ')
      const changed = words.map((word, at) => (at % 20 === 10 ? `${word}x` : word))
      const letters = findLetters()
      letters.add(read(words.join(' ')), 1)
      letters.add(read(changed.join(' ')), 2)
      found += letters.groups(2).length
    }
    // 49 of 67 runs of three words are shared, so one pair in ten thousand is missed
    expect(found).toBeGreaterThanOrEqual(199)
  })
  test('of many different wordings the rare ones are forgotten, the frequent ones kept', () => {
    const random = numbers(5)
    const letters = findLetters(50)
    for (let index = 0; index < 2_000; index++) letters.add(read(index % 10 === 0 ? letter('Ann', index, '') : prose(random, 40)), index)
    letters.add(read(letter('Ann', 1, '')), 'last')
    expect(letters.groups(3)).toHaveLength(1)
    expect(letters.groups(3)[0]?.size).toBe(201)
  })
  test('a phrase that all replies share makes no letter of them, nor many comparisons', () => {
    const random = numbers(9)
    const letters = findLetters()
    for (let index = 0; index < 500; index++) letters.add(read(`${prose(random, 40)} Write to us whenever you like, we are here from eight to six.`), index)
    expect(letters.groups(2)).toEqual([])
  })
})

describe('recurring problems', () => {
  const about = (...messages: string[]): AuditRecord[] => messages.map((customer, id) => ({id, reply: 'A new one is on its way.', customer}))
  test('are counted whatever the order and endings of their words, once a message', async () => {
    const {recurringProblems, messages, complaints} = await auditReplies(
      about(
        'My delivery was late! So the delivery is late.',
        'Another late delivery, this is unacceptable.',
        'Hello, the deliveries are always late!',
        'Do you sell lamps?',
        'Thanks, the delivery in late May suits me.'
      )
    )
    expect([messages, complaints]).toEqual([5, 3])
    expect(recurringProblems[0]).toEqual({words: 'late', messages: 3, atMost: 3, examples: [0, 1, 2], parts: []})
  })
  test('what went wrong is the problem, and what it befell is told with it', async () => {
    const {recurringProblems} = await auditReplies(about('The parcel never arrived.', 'Your parcel has never arrived', 'A parcel that never arrived.', 'A chair came.'))
    expect(recurringProblems.map(({words, parts}) => [words, parts])).toEqual([['never arrived', [{words: 'parcel', messages: 3}]]])
  })
  test('one problem in other words is one, and so is what befalls several things', async () => {
    const {recurringProblems} = await auditReplies(
      about(...Array.from({length: 10}, (_, index) => (index % 2 ? 'My parcel never arrived!' : 'The parcel I paid for still has not arrived.')))
    )
    expect(recurringProblems.map(({words, messages}) => [words, messages])).toEqual([['never arrived', 10]])
    const things = await auditReplies(about(...['app', 'app', 'app', 'printer', 'printer', 'printer'].map((thing) => `The ${thing} does not work.`)))
    expect(told(things)).toEqual(['not working 6: app 3, printer 3'])
  })
  test('a problem is a thing and what is wrong with it: no feeling, no time, no verb alone', async () => {
    const messages = [
      'I am so annoyed, twice annoyed: the boiler leaks.',
      'Really angry now. The boiler leaks and I am furious!',
      'Very disappointed. My boiler leaks again. Absolutely ridiculous.',
      'I am annoyed twice over, the parcel never came on Monday and nobody came today.',
      'Annoyed twice! Furious, really angry. My parcel never came.',
      'So disappointed and angry. Your parcel has not arrived. Unacceptable.'
    ]
    const {recurringProblems} = await auditReplies(about(...messages))
    expect(recurringProblems.map(({words, messages: times, parts}) => `${words} ${times} ${parts[0]?.words}`)).toEqual(['never arrived 3 parcel', 'leaks 3 boiler'])
  })
  test('what goes wrong everywhere has the name that a manager knows', () => {
    const messages = [
      ...['You charged me twice for one lamp!', 'I was billed two times for the tent.', 'Double charge on my card for the shoes, please correct it.'],
      ...['Nobody answers my letters and the tap drips.', 'I complained about the broken gate weeks ago and got no reply!', 'The lift is broken and you never replied.'],
      ...['I still can’t log in to my account, this is useless!', 'Your site doesn’t let me log in, I am locked out.', 'Unable to log in since the update, fix it.']
    ]
    const topics = countTopics()
    messages.forEach((message, id) => {
      topics.add(message, id)
    })
    expect(topics.topics(3, 20).told.map(({words, messages: times}) => `${words} ${times}`)).toEqual(['double charge 3', 'no answer 3', 'login fails 3'])
  })
  test('in the messages of the labelled replies, the first twenty name what is wrong', async () => {
    const folder = new URL('../fixtures/labelled/', import.meta.url)
    const messages = ['hand-p-1', 'hand-q-1', 'hand-u-1', 'hand-zc-1', 'hand-zm-1'].flatMap((name) =>
      readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => (JSON.parse(line) as AuditRecord).customer ?? [])
    )
    expect(messages.length).toBeGreaterThan(300)
    const {recurringProblems} = await auditReplies(about(...messages), {rules: []})
    const topics = recurringProblems.map(({words}) => words)
    expect(topics).toEqual(expect.arrayContaining(['double charge', 'no answer', 'late', 'refund missing', 'crashes', 'sold out']))
    expect(recurringProblems.find(({words}) => words === 'late')?.parts.map(({words}) => words)).toContain('never arrived')
    for (const words of topics) {
      expect(words).not.toMatch(/annoy|angr|furious|disappoint|upset|twice|today|week|\b(?:not|never|nobody)$/)
      // a thing alone is no problem
      expect(words).not.toMatch(/^(?:app|card|parcel|order|delivery|room|account|train|car|phone|staff|warranty|invoice)s?$/)
    }
  })
  test('a customer who says thanks in the end has complained, and counts once', async () => {
    const from = (text: string) => ({from: 'customer' as const, text})
    const thread = [from('My parcel never arrived!'), from('My parcel never arrived, where is it?'), from('Thank you, it is here.')]
    const ends = [1, 2, 3].map((id) => ({id, reply: 'Enjoy it.', thread, customer: 'Thank you, it is here.'}))
    expect(await auditReplies(ends)).toMatchObject({messages: 3, complaints: 3, recurringProblems: [{words: 'never arrived', messages: 3}]})
  })
  test('a denial counts as it is meant', async () => {
    const {recurringProblems} = await auditReplies(about("The app doesn't work", 'app is not working', "App isn't working!"))
    expect(recurringProblems[0]?.words).toBe('not working')
    expect(
      (await auditReplies(about(...['It was not late.', 'Nothing was broken.', 'It never leaks.'].flatMap((text) => Array<string>(3).fill(`${text} But you charge a lot!`)))))
        .recurringProblems
    ).toEqual([])
  })
  test('the messages of a thread count where no message is given', async () => {
    const thread = [{from: 'customer' as const, text: 'The tap drips, and nobody came.'}]
    const {recurringProblems} = await auditReplies([1, 2, 3].map((id) => ({id, reply: 'I come today.', thread})))
    expect(recurringProblems[0]).toMatchObject({messages: 3, examples: [1, 2, 3]})
  })
  test('where more complaints come than are kept, a count is off by no more than it tells', () => {
    const random = numbers(11)
    const topics = countTopics(500)
    let times = 0
    for (let index = 0; index < 3_000; index++) {
      const isOften = index % 7 === 0
      if (isOften) times++
      topics.add(`${isOften ? 'The kettle leaks. ' : ''}${vocabulary[random(400)]} ${vocabulary[random(400)]}`, index)
    }
    const [first] = topics.topics(3, 5).told
    expect(first?.words).toBe('leaks')
    const {messages = 0, atMost = 0} = first ?? {}
    expect(atMost).toBeGreaterThanOrEqual(times)
    expect(messages).toBeLessThanOrEqual(times + (atMost - messages))
  })

  const things = ['lamp', 'chair', 'kettle', 'bike lock', 'mirror', 'helmet', 'toaster', 'rug', 'vase', 'desk']
  const overThings = (times: number, say: (thing: string) => string): string[] => Array.from({length: times}, (_, index) => say(things[index % 10] as string))
  const told = ({recurringProblems}: AuditReport): string[] =>
    recurringProblems.map(({words, messages, parts}) => `${words} ${messages}${parts.length ? `: ${parts.map((part) => `${part.words} ${part.messages}`).join(', ')}` : ''}`)

  test('a problem is counted over all the things that it befalls', async () => {
    expect(told(await auditReplies(about(...overThings(30, (thing) => `The ${thing} arrived broken.`))))).toEqual([
      'arrived broken 30: bike lock 3, chair 3, desk 3, helmet 3, kettle 3'
    ])
    expect(told(await auditReplies(about(...overThings(8, (thing) => `The box with the ${thing} was left in the rain by the courier.`))))).toEqual([
      'left in the rain or outside 8: box 8, courier 8'
    ])
  })
  test('a problem is the same in other words', async () => {
    const messages = [
      ...['The wifi in our room kept dropping.', 'No wifi at all for three days!', 'I couldn’t connect to the wifi, useless.', 'Your wi-fi is so slow that I worked from a café.'],
      'Paid for wifi and never got a connection.',
      ...['You charged me 20 euros for parking that your site says is free!', 'The parking fee was not mentioned anywhere, I am angry.'],
      ...['I got a parking fine in your own car park.', 'Nobody told me that I would have to pay for parking!']
    ]
    expect(told(await auditReplies(about(...messages))).map((row) => row.replace(/:.*/, ''))).toEqual(['slow or no connection 5', 'parking charge 4'])
  })
  test.each([
    ['Had to go down to reception again because the keycard was dead.', 'not working'],
    ['I had to phone reception, and the keycard was still dead.', 'not working'],
    ['No phone reception at all in the valley.', 'slow or no connection'],
    ['The reception on my phone is terrible.', 'slow or no connection'],
    ['My paddle leaks like a sieve, sat in a puddle all day.', 'leaks'],
    ['I sat in the waiting room all morning.', 'long wait'],
    ['We sat on the plane for three hours.', 'long wait'],
    ['Allergy ignored, my son’s lips swelled up.', 'pain or injury'],
    ['You keep ignoring my messages!', 'no answer'],
    ['I have been ignored for weeks.', 'no answer']
  ])('the words around it tell which problem it is: %s', async (message, name) => {
    const messages = Array.from({length: 6}, () => `${message} This is a disgrace, I am furious!`)
    expect(told(await auditReplies(about(...messages), {rules: []})).map((row) => row.replace(/ \d.*/, ''))).toEqual([name])
  })
  test('who waits tells of one problem, whether it is late, was moved, never arrived or nobody came', async () => {
    const messages = [
      ...['The oven was due on Monday and it is Thursday.', 'Still waiting for the shed that you promised for May.', 'Our fitting has been postponed again.'],
      ...['You keep moving the date of my delivery.', 'The sink should have been here two weeks ago.', 'Still no tiles. Ordered in June!'],
      ...['My parcel never arrived.', 'The parcel is still not here.', 'Nobody turned up for the boiler service.', 'I sat at home all day, no plumber.']
    ]
    expect(told(await auditReplies(about(...messages), {rules: [], least: 2}))[0]).toMatch(/^late 10: (?=.*never arrived 2)(?=.*no-show 2)/)
    expect(told(await auditReplies(about(...messages.slice(6, 8), 'My parcel has not arrived!'), {rules: []}))).toEqual(['never arrived 3: parcel 3'])
    const cracked = ['The jug arrived cracked.', 'My bowl came in pieces.', 'The picture frame is broken.', 'One of the six glasses is chipped.']
    expect(told(await auditReplies(about(...cracked), {rules: [], least: 2}))[0]).toMatch(/^damaged 4: arrived broken 2/)
  })
  test.each<[string, ...string[]]>([
    ['missing parts', 'The brackets for the shelf weren’t included.', 'You left out the pump.', 'No screws in the box!', 'I ordered six bowls, five came.'],
    ['missing parts', 'Not a single dowel in there, and no hinges.', 'My lamp came with no plug.', 'The tent has no pegs.', 'There is no bag of bolts with the bed.'],
    [
      'discount or voucher refused',
      'The code from your leaflet isn’t accepted.',
      'My coupon can’t be redeemed.',
      'Your till won’t take the voucher.',
      'It says that my gift card is invalid.'
    ],
    ['card declined', 'My card keeps being declined.', 'The till wouldn’t take my card.', 'The payment won’t go through.', 'Your site refused my credit card.'],
    ['application declined', 'You turned down my claim for the bike.', 'My loan application was rejected.', 'The council refused our permit.'],
    ['left in the rain or outside', 'The parcel lay in a puddle.', 'Your man threw the box over the hedge.', 'They abandoned it in the front garden.'],
    ['double charge', 'You charged me again for what I already paid.', 'The rent was taken a second time.', 'I was billed once online and once more at the desk.'],
    ['crashes', 'The booking page hangs when I pay.', 'Your app shuts itself down.', 'The portal keeps spinning.', 'The site goes white.'],
    [
      'late',
      'The cake came far too late for the party.',
      'You said two days. It has been nine.',
      'Your mail said it would be with me by Friday.',
      'It got here after the wedding.'
    ],
    ['double charge', 'My statement shows the same amount two times.', 'One ticket, two charges.', 'There are two identical payments on my card.'],
    ['wrong color', 'I ordered the scarf in green and got a brown one.', 'You sent the red bag, I had chosen black.', 'This rug is beige, not grey.'],
    ['login fails', 'I am unable to get into my account.', 'Your page does not take my password.', 'I cannot get into my profile.'],
    ['damaged', 'Two of the plates are broken.', 'There is a hole in the back of the cupboard.', 'The stool is split.'],
    ['not working', 'I flicked the switch and nothing happened.', 'My mixer has given up the ghost.', 'The torch will not come to life.', 'Our dryer fell silent.'],
    ['not working', 'There was no sign of life in the tablet.', 'It just sits there like a lump.', 'The trimmer does nothing when I press start.', 'Your pump quit on us.'],
    ['no-show', 'I stared at an empty drive until six.', 'Your roofer left us in the lurch.', 'The locksmith failed to turn up.', 'We waited in from dawn, and no bell rang.'],
    ['no-show', 'Not one of your movers set foot in the flat.', 'No glazier, no text.', 'The slot came and went.', 'I waited in vain for the surveyor.'],
    ['never arrived', 'The rug failed to turn up.', 'I have yet to set eyes on my bike.', 'There was nothing in the post again.', 'The letterbox is still bare.'],
    ['rude staff', 'The guard glared at us as though we had stolen it.', 'He was snooty with my father.', 'The clerk told me to go away.', 'I was made to feel so stupid.'],
    ['no answer', 'Your helpline keeps ringing.', 'I am talking to a brick wall.', 'No one has had the courtesy to write.', 'Nobody ever calls me back.'],
    ['double charge', 'My account has been debited for it a second time.', 'You took the fare and then took it again.', 'The card was hit on Monday and again, twice.'],
    [
      'charged after cancelling',
      'You billed us for a choir week that we had called off.',
      'I resigned from the rowing club in May and was charged in June.',
      'The pottery course was cancelled by you and I have to pay for it.',
      'My lease is over and was renewed.',
      'Still paying for a locker I gave up.'
    ],
    [
      'charged for something not ordered',
      'There is a lobster on our bill that nobody at the table had ordered.',
      'You invoiced me for a polish I never asked for.',
      'A cover was added to my rental without asking me.',
      'My card has a payment to you that I do not recognise.'
    ],
    [
      'charged for something not received',
      'We were billed for a sauna that we did not use.',
      'The vet charged me for a scan that was never done.',
      'You took money for a ride that did not take place.'
    ],
    [
      'booking lost',
      'The marina had no record of our reservation.',
      'They had let our berth to someone else.',
      'The osteopath did not have me down for today.',
      'My name was not on the list.',
      'You gave our table away.'
    ],
    [
      'wrong item',
      'I asked for a veggie pie and was given a meat one.',
      'The dental splint you fitted was for another patient.',
      'My bag contained someone else’s boots.',
      'You have sold me the wrong key.'
    ],
    [
      'rude staff',
      'Your coach called my son a liar.',
      'The doorman treated us like criminals.',
      'The lifeguard insulted my mother.',
      'Your host could not have been less welcoming.'
    ],
    ['noise', 'The radiator gurgles.', 'The walls are as thin as paper.', 'It sounds like a tractor.', 'Someone was partying in the corridor until dawn.']
  ])('%s is told in many ways', async (name, ...messages) => {
    expect(told(await auditReplies(about(...messages), {rules: []})).map((row) => row.replace(/:.*/, ''))).toEqual([`${name} ${messages.length}`])
  })
  test.each([
    'The door of the sideboard hangs to the left.',
    'I gave you the wrong flat number.',
    'Where is the child seat that I ordered?',
    'I want my bill cancelled.',
    'Is a booking needed? They told us no booking needed.',
    'The hedge was cut down to the stump.',
    'There is too much plastic in your packaging!',
    'We moved the date of our party.',
    'I changed my appointment to Friday.',
    'The bus is due at nine.',
    'I got two mugs as a present.',
    'It is never too late to learn.',
    'I ordered the red one and got two of them.',
    'I gave up smoking in May.',
    'The light won’t go off.',
    'My dog would not come near it.',
    'They treated us like old friends.',
    'The keeper was silent and the owls were asleep.',
    'The lid does not sit flush.'
  ])('is none: %s', async (message) => {
    const names = /crashes|food|late|missing|color|not working|arrived|no-show|rude|no answer|charged|booking lost|wrong item|noise/
    expect(told(await auditReplies(about(message, message, message), {rules: [], least: 3})).filter((row) => names.test(row))).toEqual([])
  })
  test('words that follow each other are told as one', async () => {
    const messages = ['lamp', 'chair', 'rug', 'vase'].map((thing) => `I want my deposit for the order of the ${thing} that I cancelled, you crooks!`)
    for (const {words} of (await auditReplies(about(...messages), {rules: []})).recurringProblems) expect(words).not.toMatch(/(\b\w+\b) … \1|^(?:i|like|want)\b/)
  })
  test('each of many problems stands once, and no product, alias or part beside it', async () => {
    const say: readonly ((thing: string) => string)[] = [
      (thing) => `You charged me twice for the ${thing}, give me my money back!`,
      (thing) => `Nobody answers at your ${thing} counter, I have called five times!`,
      (thing) => `The ${thing} arrived broken, I am so angry.`,
      (thing) => `I can’t log in to my ${thing} account, the app logs me out.`,
      (thing) => `The ${thing} smells of smoke, disgusting!`,
      (thing) => `You sent the ${thing} in the wrong colour.`,
      (thing) => `Thank you, the ${thing} is lovely.`,
      (thing) => `Do you sell a ${thing} in blue?`
    ]
    const messages = Array.from({length: 800}, (_, index) => (say[index % 8] as (thing: string) => string)(things[(index >> 3) % 10] as string))
    expect(told(await auditReplies(about(...messages), {rules: []})).map((row) => row.replace(/:.*/, ''))).toEqual([
      'double charge 100',
      'wrong color 100',
      'arrived broken 100',
      'no answer 100',
      'login fails 100',
      'bad smell 100'
    ])
  })
  test('what goes wrong in one trade only is found by the words that come in complaints and not in calm messages', async () => {
    const trades: readonly (readonly [things: readonly string[], complaints: readonly string[]])[] = [
      [
        ['nucleus', 'hive', 'swarm', 'colony'],
        ['The X came queenless, what a waste of money.', 'The X is queenless, I am really disappointed.', 'Queenless X again! I paid for a laying queen.']
      ],
      [
        ['mugs', 'bowls', 'plates', 'jugs'],
        ['The glaze on the X is crazing, I am disappointed.', 'Crazing all over the X, this is unacceptable.', 'The X show crazing after one wash, I am not happy.']
      ],
      [
        ['beagle', 'spaniel', 'collie', 'pug'],
        ['Your walker let the X off the lead, I am furious.', 'Our X was off the lead again, how dare you.', 'The X ran off the lead, unacceptable!']
      ]
    ]
    const calm = ['Do you have a place for the X on Saturday?', 'Thank you, the X is fine.', 'How much is it for the X?']
    const messages = trades.flatMap(([names, complaints]) =>
      Array.from({length: 60}, (_, index) => ((index % 3 === 2 ? calm : complaints)[(index >> 2) % 3] as string).replace('X', names[index % 4] as string))
    )
    const {recurringProblems} = await auditReplies(about(...messages), {rules: []})
    expect(recurringProblems.map(({words, messages: times}) => `${words} ${times}`)).toEqual(['queenless 40', 'crazing 40', 'off the lead 40'])
  })
  test('a thing that fails in as many ways as customers tell it is one line, and no name that says less stands beside it', async () => {
    const complaints = [
      ...[
        'The handle of my stroller came off on a hill.',
        'Stroller handle is wobbly since the first walk.',
        'The foam on the handle crumbles.',
        'My handle snapped clean in two.'
      ],
      ...['The handle will not lock in the upper position any more.', 'When I push it, the handle bends like rubber, useless!', 'The grip of the handle peels off in strips.']
    ]
    const calm = [
      ...[
        'Is the stroller washable?',
        'Does it fold flat?',
        'How heavy is the stroller?',
        'Do you have it in grey?',
        'Can the handle be moved to the left?',
        'What age is it for?'
      ],
      ...['Thank you, my sister loves the stroller.', 'Could I add a cup holder?', 'Where can I see one?', 'Is it allowed on planes?']
    ]
    expect(told(await auditReplies(about(...complaints, ...calm), {rules: []}))).toEqual(['handle 7'])
    // what all of them tell by one name keeps it
    const dead = Array.from({length: 6}, (_, index) => `${index % 2 ? 'My kettle does not work.' : 'The kettle has stopped working!'}`)
    expect(told(await auditReplies(about(...dead, ...calm), {rules: []}))[0]).toMatch(/^not working 6: kettle 6/)
  })
  test('a small trade’s problem told in many words is one, and another of the same thing is another', async () => {
    const things = ['reed', 'strap', 'case', 'accordion']
    const problems: readonly (readonly [subjects: readonly string[], tells: readonly string[]])[] = [
      [
        ['a strap button', 'the strap buttons', 'one of the buttons of the strap', 'both strap buttons'],
        ['popped off within a week', 'will not stay on', 'came loose on stage', 'vanished during a concert', 'unscrewed itself', 'dropped to the floor']
      ],
      [
        ['the bellows', 'my bellows', 'the folds of the bellows', 'the bellows of my accordion'],
        ['hiss with every breath', 'wheeze', 'let air through the corners', 'whistle in quiet passages', 'sigh when I pull', 'have no seal']
      ],
      [
        ['the treble reeds', 'a reed of the treble side', 'two reeds', 'the high reeds'],
        ['sound flat', 'went out of tune', 'drifted from pitch', 'are a quarter tone sharp', 'need a tuner again', 'clash with the bass']
      ]
    ]
    const feelings = ['I am disappointed.', 'This is unacceptable.', 'I want my money back.', 'I am so annoyed!']
    const complaints = problems.flatMap(([subjects, tells]) =>
      subjects.flatMap((subject, at) => tells.map((tell, index) => `${subject} ${tell}. ${feelings[(at + index) % 4]}`.replace(/^\w/, (letter) => letter.toUpperCase())))
    )
    const late = overThings(24, (thing) => `The ${thing} is two weeks late, I am furious.`)
    const calm = Array.from(
      {length: 60},
      (_, index) => `${['Do you sell a', 'How much is a', 'Thank you for the', 'Could you tell me about the'][index % 4]} ${things[(index >> 2) % 4]}?`
    )
    const topics = told(await auditReplies(about(...complaints, ...late, ...calm), {rules: []})).map((row) => row.replace(/:.*/, ''))
    expect(topics).toHaveLength(4)
    expect(topics).toEqual(
      expect.arrayContaining([expect.stringMatching(/button.* 2\d$/), expect.stringMatching(/bellows.* 2\d$/), expect.stringMatching(/reed.* 2\d$/), 'late 24'])
    )
  })
})

test('a learned detector sees more broken rules and judges complaints, and each rule is told at its loudest', async () => {
  const records: AuditRecord[] = [
    {id: 1, reply: 'It is a kettle, not a death in the family.', customer: 'The lid came off in my hand, twice.'},
    {id: 2, reply: 'Your feelings are your own problem. Calm down, it is only a kettle.'}
  ]
  const [plain, second] = [await auditReplies(records), await auditReplies(records, {learned})]
  expect(plain.rules.find(({ruleId}) => ruleId === 'no-dismissing')?.examples).toEqual([2])
  expect(second.rules.find(({ruleId}) => ruleId === 'no-dismissing')).toMatchObject({severity: 'warning', examples: [1, 2]})
  expect(second.complaints).toBe(records.filter(({customer}) => customer && learned.readCustomer(customer).complaint).length)
  expect(() => startAudit({learned: {} as never})).toThrow(/learned is .*; expected that of reply-lint\/learned/)
})

describe('broken rules', () => {
  const dead = 'There is nothing I can do.'
  const fine = 'I sent you a new one today.'
  const records: AuditRecord[] = [
    {id: 'a', reply: `${dead} My hands are tied.`, team: 'north', macro: 7},
    {id: 'b', reply: fine, team: 'north', macro: 7},
    {id: 'c', reply: dead, team: 'south'},
    {id: 'd', reply: dead, team: ['south', 'north']},
    {reply: 'Das ist leider nicht möglich, weil der Versand schon gestern erfolgt ist.'}
  ]
  test('are counted by reply and by finding', async () => {
    const {replies, flagged, notEnglish, rules} = await auditReplies(records)
    expect([replies, flagged, notEnglish]).toEqual([5, 3, 1])
    expect(rules.find(({ruleId}) => ruleId === 'no-dead-end')).toMatchObject({severity: 'error', replies: 3, findings: 4, examples: ['a', 'c', 'd']})
  })
  test('are counted by any key', async () => {
    const {by} = await auditReplies(records, {by: ['team', 'macro', 'toString']})
    const told = by.map(({key, values}) => [key, values.map(({value, replies, flagged}) => [value, replies, flagged])])
    expect(told).toEqual([
      [
        'team',
        [
          ['north', 3, 2],
          ['south', 2, 2],
          ['(none)', 1, 0]
        ]
      ],
      [
        'macro',
        [
          ['(none)', 3, 2],
          ['7', 2, 1]
        ]
      ],
      ['toString', [['(none)', 5, 3]]]
    ])
    expect(by[0]?.values[0]?.rules.find(({ruleId}) => ruleId === 'no-dead-end')).toMatchObject({replies: 2, examples: ['a', 'd']})
  })
  test('are counted by a key in other capitals, as columns are headed', async () => {
    const {by} = await auditReplies(
      [
        {id: 1, reply: dead, Team: 'north'},
        {id: 2, reply: dead, team: 'south', Team: 'east'}
      ],
      {by: ['team']}
    )
    expect(by[0]?.values.map(({value}) => value)).toEqual(['north', 'south'])
  })
  test('tell how many findings of a rule stand at each level', async () => {
    const mixed = [
      {id: 1, reply: 'Calm down, it is only a kettle.'},
      {id: 2, reply: 'It is a kettle, not a death in the family.'}
    ]
    const report = await auditReplies(mixed, {learned})
    for (const {severity, findings, levels} of report.rules) {
      expect(levels.error + levels.warning + levels.info).toBe(findings)
      expect(levels[severity]).toBeGreaterThan(0)
    }
    const [first] = report.rules
    const told = {...report, rules: [{...(first as RuleCount), levels: {error: 0, warning: 2, info: 5}}]}
    for (const printed of [auditText(told, false), auditHtml(told)]) {
      expect(printed).toContain('warning 2, info 5')
      expect(printed).toContain('A rule tells at a quieter level what it is less sure of')
    }
  })
  test('of a key with very many values, the later ones are counted together', async () => {
    const many = Array.from({length: 1_005}, (_, id) => ({id, reply: fine, team: `t${id}`}))
    const {by} = await auditReplies(many, {by: ['team'], rules: []})
    expect(by[0]?.values).toHaveLength(1_001)
    expect(by[0]?.values[0]).toMatchObject({value: '(others)', replies: 5})
  })
  test('each reply of the agent in a thread is judged with what went before', async () => {
    const thread = [
      {from: 'customer' as const, text: 'It broke again.'},
      {from: 'agent' as const, text: dead},
      {from: 'customer' as const, text: 'Really?'},
      {from: 'agent' as const, text: fine}
    ]
    const {replies, rules, messages} = await auditReplies([{id: 't', thread}])
    expect([replies, messages]).toEqual([2, 1])
    expect(rules.find(({ruleId}) => ruleId === 'no-dead-end')?.examples).toEqual(['t/2'])
  })
})

test('the same replies give the same report, from a list and from a stream', async () => {
  async function* stream(): AsyncGenerator<AuditRecord> {
    yield* planted()
  }
  const options = {by: ['team'], rules: all}
  const once = await auditReplies(planted(), options)
  expect(JSON.stringify(await auditReplies(stream(), options))).toBe(JSON.stringify(once))
})

test('bad input is told where it was given, and left out', async () => {
  expect(() => startAudit({by: 'team' as never})).toThrow(/by is "team"; expected a list of keys/)
  expect(() => startAudit({bye: ['team']} as never)).toThrow(/has no option "bye"; expected rules, learned, by, least/)
  await expect(auditReplies([], {bye: ['team']} as never)).rejects.toThrow(/has no option "bye"/)
  expect(() => startAudit({least: 1})).toThrow(/least is 1; expected a whole number from 2/)
  const audit = startAudit()
  const add = (record: unknown) => (): void => audit.add(record as AuditRecord)
  expect(add(null)).toThrow('record 1 is null; expected an object')
  expect(add({id: 'x'})).toThrow('record x: reply is missing; expected a string, or a thread')
  expect(add({reply: 5})).toThrow('record #3: reply is 5; expected a string')
  expect(add({id: 7, reply: 'Hello', customer: 5})).toThrow('record 7: customer is 5; expected a string')
  expect(add({id: 8, thread: [null]})).toThrow('record 8: thread[0] is null; expected {from:')
  expect(audit.report()).toMatchObject({replies: 0, messages: 0, rules: []})
})

describe('reports', () => {
  const nasty = '<script>alert("1")</script>\u202e & \'x\''
  const records = Array.from({length: 4}, (_, index) => ({
    id: `${nasty}${index}`,
    reply: `There is nothing I can do about it. ${nasty} is what the sheet in our workshop says about all of these chairs.`,
    customer: `The <b>chair wobbles & squeaks.`,
    team: nasty
  }))
  const audited = (): Promise<AuditReport> => auditReplies(records, {by: ['team', '<i>']})

  test('the page shows what it was given and obeys none of it', async () => {
    const page = auditHtml(await audited())
    expect(page).not.toMatch(/<script|<b>|<i>|\u202e/)
    expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;')
    expect(page).toContain('There is nothing I can do about it')
    // it needs nothing from elsewhere
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import|<link/)
    expect(page).toContain("default-src 'none'")
  })
  test('the page is well formed, with headings, captions, and numbers beside each chart', async () => {
    const page = auditHtml(await audited())
    const open: string[] = []
    for (const [, close, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!['meta', 'br'].includes(name) && !rest.endsWith('/')) open.push(name)
    }
    expect(open).toEqual([])
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<h2>/g)).toHaveLength(5)
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length)
    for (const svg of page.match(/<svg[^>]*>/g) ?? []) expect(svg).toMatch(/role="img" aria-label="[^"]+"/)
    expect(page).toContain('<html lang="en">')
  })
  test('an empty audit is told as such', async () => {
    const empty = await auditReplies([])
    expect(auditHtml(empty)).toContain('0 of 0 replies (0 %) have findings.')
    expect(auditText(empty, false)).toContain('0 of 0 replies')
  })
  test('of more than twenty letters and problems, the rest are counted', async () => {
    const random = numbers(3)
    const troubles =
      'The parcel never arrived.|I was charged twice.|The vase arrived broken.|The clerk was rude.|I cannot log in.|Nobody answers my emails.|The refund never came.|The voucher was refused.|My card was declined.|The room was dirty.|The neighbours were so noisy.|The roof leaks.|The soup was cold.|It was sold out.|The wrong color came.|Two screws were missing.|The oven is not working.|The app crashes.|My account was blocked.|The battery is always empty.|The table is scratched.|My booking was lost.|You charged me after I cancelled.'
    const many = troubles.split('|').flatMap((customer) => {
      const reply = prose(random, 40)
      return [1, 2, 3].map(() => ({reply, customer}))
    })
    const report = await auditReplies(many)
    expect(report).toMatchObject({formLetters: {length: 20}, recurringProblems: {length: 20}, more: {formLetters: 3, recurringProblems: 3}})
    for (const told of [auditText(report, false), auditHtml(report)]) expect(told.match(/… and 3 smaller ones/g)).toHaveLength(2)
  })
  test('text holds no control characters of the replies', async () => {
    expect(auditText(await audited(), false)).not.toContain('\u202e')
  })
})

describe('the command', () => {
  const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'reply-lint-audit-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const run = (...args: string[]): Promise<{status: number | null; stdout: string; stderr: string}> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, 'audit', ...args], {cwd: folder})
      let [stdout, stderr] = ['', '']
      child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
      child.on('error', reject).on('close', (status) => resolve({status, stdout, stderr}))
    })
  writeFileSync(
    join(folder, 'replies.jsonl'),
    planted()
      .map((record) => JSON.stringify(record))
      .join('\n')
  )
  writeFileSync(join(folder, 'broken.jsonl'), '{"id": 1, "reply": "There is nothing I can do."}\nnot json\n{"id": 3, "reply": "Hello", "fault": "them"}\n')
  writeFileSync(join(folder, 'note.md'), 'Hi Sam,\n\nThere is **nothing** I can do.\n')

  test('reports as text, in JSON and as a page', async () => {
    const text = await run('replies.jsonl', '--by', 'team')
    expect([text.status, text.stderr]).toEqual([0, ''])
    expect(text.stdout).toMatch(/By team\n {2}(?:north|south)/)
    expect(text.stdout).toContain('100 replies alike')
    const {stdout} = await run('replies.jsonl', '--by', 'team', '--format', 'json')
    const report = JSON.parse(stdout) as AuditReport
    expect(report).toEqual(JSON.parse(JSON.stringify(await auditReplies(planted(), {by: ['team'], learned}))))
    expect((await run('replies.jsonl', '--format', 'html', '--output', 'audit.html')).stdout).toBe('')
    expect(readFileSync(join(folder, 'audit.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })
  test('tells what it can’t read, and reports the rest', async () => {
    const {status, stdout, stderr} = await run('broken.jsonl', 'note.md', 'gone.txt', '--format', 'json')
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('gone.txt: there is no such file'),
      expect.stringContaining('broken.jsonl:2: this line is not JSON'),
      expect.stringContaining('broken.jsonl:3: fault is "them"')
    ])
    const report = JSON.parse(stdout) as AuditReport
    expect(report.replies).toBe(2)
    expect(report.rules.find(({ruleId}) => ruleId === 'no-dead-end')?.examples).toEqual([1, 'note.md'])
  })
  test('says where no record has the key to count by, and reports all the same', async () => {
    const {status, stdout, stderr} = await run('replies.jsonl', '--by', 'nosuch', '--by', 'team')
    expect([status, stderr]).toEqual([0, 'reply-lint: --by nosuch: no record has a value for this key\n'])
    expect(stdout).toContain('By nosuch\n  (none)')
  })
  test('reads a thread without a reply as each of the agent’s messages', async () => {
    const thread = [
      {from: 'customer', text: 'It broke again.'},
      {from: 'agent', text: 'There is nothing I can do.'},
      {from: 'customer', text: 'Really?'},
      {from: 'agent', text: 'I sent you a new one today.'}
    ]
    const records = [{id: 't', thread}, {id: 'u', reply: null, thread}, {id: 'neither'}, {id: 'both', thread, reply: 5}, {id: 'no thread', thread: 'x'}]
    writeFileSync(join(folder, 'threads.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'))
    const {status, stdout, stderr} = await run('threads.jsonl', '--format', 'json')
    const {replies, messages, rules} = JSON.parse(stdout) as AuditReport
    expect([status, replies, messages]).toEqual([2, 4, 2])
    expect(rules.find(({ruleId}) => ruleId === 'no-dead-end')?.examples).toEqual(['t/2', 'u/2'])
    expect(stderr.trim().split('\n')).toEqual([
      'reply-lint: threads.jsonl:3: reply is missing; expected a string, or a thread',
      'reply-lint: threads.jsonl:4: "reply" is a number; expected a string',
      expect.stringContaining('threads.jsonl:5: thread is "x"; expected a list')
    ])
  })
  test('--redact leaves the words of replies and customers out, and keeps ids, counts and rules', async () => {
    const records = Array.from({length: 8}, (_, index) => ({
      id: `r${index}`,
      team: 'north',
      reply: `Dear Zanzibar,\n\nWe are sorry for any inconvenience that the zanzibar may have caused. There is nothing I can do about the “zanzibar” in our zanzibar workshop.`,
      customer: index < 4 ? 'The zanzibar is late, and the zanzibar was late in May!' : 'My zanzibar came queenless, this is unacceptable!',
      agent: 'Zanzibar',
      customerName: 'Zanzibar'
    }))
    const broken = {id: 'broken', reply: 'Fine.', fault: 'zanzibar'}
    writeFileSync(join(folder, 'secret.jsonl'), [...records, broken, {id: 'neither', zanzibar: 1}].map((record) => JSON.stringify(record)).join('\n'))
    const open = await run('secret.jsonl', '--by', 'team')
    expect(open.stdout + open.stderr).toMatch(/“We are sorry for any inconvenience that the zanzibar[\s\S]*of these: [^\n]*zanzibar 4[\s\S]*queenless[\s\S]*fault is "zanzibar"/)
    const outputs = await Promise.all(['text', 'json', 'html'].map((format) => run('secret.jsonl', '--by', 'team', '--format', format, '--redact')))
    for (const {status, stdout, stderr} of outputs) {
      expect(status).toBe(2)
      expect(stdout + stderr).not.toMatch(/zanzibar|queenless|inconvenience/i)
      for (const kept of ['r0', 'no-dead-end', 'north', 'late', '(redacted 2)', 'Say sorry for what happened to this customer']) expect(stdout).toContain(kept)
      expect(stderr).toContain('secret.jsonl:9: fault is wrong; expected one of')
      expect(stderr).toContain('secret.jsonl:10: reply is missing; expected a string, or a thread')
    }
    const {formLetters, recurringProblems} = JSON.parse(outputs[1]?.stdout ?? '') as AuditReport
    expect(formLetters).toMatchObject([{replies: 8, examples: ['r0', 'r1', 'r2', 'r3', 'r4'], wording: ['(redacted)'], sentBy: [{key: 'team'}]}])
    expect(recurringProblems).toMatchObject([
      {words: 'late', messages: 4, parts: []},
      {words: '(redacted 2)', messages: 4, parts: []}
    ])
    expect((await run('secret.jsonl', '--redact', '--by', 'customerName')).stderr).toContain('--by customerName would show what --redact leaves out')
  })
  test('--redact tells no word of a table without a header, and no key of words whatever its column is called', async () => {
    writeFileSync(join(folder, 'bare.csv'), 'zanzibar,There is nothing I can do about the zanzibar\n1,zanzibar\n')
    const {status, stdout, stderr} = await run('bare.csv', '--redact')
    expect([status, stderr]).toEqual([2, 'reply-lint: bare.csv:1: the header has no column reply among its 2; say which one holds the reply, as in --column reply=NAME\n'])
    expect(stdout).toContain('0 of 0 replies')
    for (const args of [
      ['--by', 'Reply'],
      ['--by', 'Body', '--column', 'customer=body'],
      ['--by', 'customer', '--column', 'customer=body']
    ])
      expect((await run('bare.csv', '--redact', ...args)).stderr).toBe(`reply-lint: --by ${args[1]} would show what --redact leaves out; expected a key such as team\n`)
  })
  test('counts no row of a table that has neither a reply nor a thread', async () => {
    const thread = JSON.stringify([{from: 'agent', text: 'There is nothing I can do.'}]).replaceAll('"', '""')
    writeFileSync(join(folder, 'neither.csv'), 'Id,Answer\n1,There is nothing I can do.\n')
    writeFileSync(join(folder, 'threads.csv'), `Id,Thread\n1,"${thread}"\n2,\n`)
    const {status, stdout, stderr} = await run('neither.csv', 'threads.csv', '--format', 'json')
    expect([status, JSON.parse(stdout).replies]).toEqual([2, 1])
    expect(stderr.trim().split('\n')).toEqual([
      'reply-lint: neither.csv:1: the header has no column reply; it has Id, Answer. Say which one holds the reply, as in --column reply=Answer',
      'reply-lint: threads.csv:3: reply is missing; expected a string, or a thread'
    ])
  })
  test('is made with the learned detector unless told otherwise', async () => {
    const found = async (...args: string[]): Promise<string[]> =>
      (JSON.parse((await run('unusual.txt', '--format', 'json', ...args)).stdout) as AuditReport).rules.map(({ruleId}) => ruleId)
    writeFileSync(join(folder, 'unusual.txt'), 'It is a kettle, not a death in the family.')
    expect([await found(), await found('--learned'), await found('--no-learned')]).toEqual([['no-dismissing'], ['no-dismissing'], []])
  })
  test.each([
    [[], 'Nothing to read'],
    [['--by', 'x.txt', '--bye', 'y'], 'There is no option --bye of audit; did you mean --by?'],
    [['x.txt', '--format', 'xml'], 'There is no audit format xml; expected text, json, html'],
    [['x.txt', '--output'], '--output needs a value'],
    [['x.txt', '--preset', 'most'], 'There is no preset most']
  ])('%j is wrong use', async (args, message) => {
    const {status, stderr} = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
  test('a report that can’t be written fails', async () => {
    const {status, stderr} = await run('note.md', '--output', 'no/such/folder.html')
    expect(status).toBe(2)
    expect(stderr).toContain("folder.html: can't be written")
  })
  test('helps', async () => {
    expect((await run('--help')).stdout).toContain('Usage: reply-lint audit')
  })
})
