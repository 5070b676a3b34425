/** Whether suggestions fit the sentences around them, whoever found what stands there. */
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {applyEdits} from '../src/fix.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'
import type {ReplyContext, Suggestion} from '../src/types.ts'

const linter = createLinter({rules: all})

const offered = (reply: string, ruleId: string, context: ReplyContext = {}): Suggestion[] => {
  const {diagnostics} = linter.lint(reply, context)
  const found = diagnostics.filter((one) => one.ruleId === ruleId)
  expect(found.length, `${ruleId} finds nothing in: ${reply}`).toBeGreaterThan(0)
  return found.flatMap(({suggestions}) => suggestions)
}
const first = (reply: string, ruleId: string, context?: ReplyContext): string | undefined => {
  const [suggestion] = offered(reply, ruleId, context)
  return suggestion && applyEdits(reply, suggestion.edits)
}

describe('nothing kind is added', () => {
  const angry = {customer: 'You people are a joke. Third email about my lamp, no reply. Refund me NOW!!'}
  test('to a reply that insults', () => {
    expect(offered('The lamp left on Monday. Frankly, you are being ridiculous.', 'apologize', angry)).toEqual([])
    expect(offered('The lamp left on Monday.', 'apologize', angry)).not.toEqual([])
  })
  test('where nobody reads an answer', () => {
    const closed = 'The claim was checked twice. This ticket is closed.'
    expect(first(closed, 'no-dead-end')).toBe('The claim was checked twice. If I have missed something, tell me and I will look at it again.')
    expect(first(`${closed} This inbox is not monitored.`, 'no-dead-end') ?? '').not.toContain('tell me')
  })
  test('between a sentence and the one that leans on it', () => {
    expect(first('We can’t extend the trial. Thank you for asking.', 'refusal-needs-reason')).toBe(
      'We can’t extend the trial. The reason is [the real reason]. Thank you for asking.'
    )
    expect(first('We can’t extend the trial. This keeps it fair.', 'refusal-needs-reason')).toBe('We can’t extend the trial because [the real reason]. This keeps it fair.')
  })
  test('to a door that is shut again in the next sentence', () => {
    expect(first('We looked at it twice. Our decision is final. Any further emails will be deleted.', 'no-cornering')).toBe(
      'We looked at it twice. Any further emails will be deleted.'
    )
  })
})

describe('a remedy is offered', () => {
  const remedies = ['a replacement', 'a voucher']
  test('one at a time', () => {
    expect(first('The glaze is cracked. There is nothing I can do.', 'no-dead-end', {remedies})).toBe('The glaze is cracked. What I can offer is a replacement.')
  })
  test('on one line and in one sentence, whatever the list was typed like', () => {
    expect(first('There is nothing I can do.', 'no-dead-end', {remedies: [' ', '\n a\n refund.! ']})).toBe('What I can offer is a refund.')
    expect(first('There is nothing I can do.', 'no-dead-end', {remedies: ['', '.']})).toBe('What I can do is [what you can do instead].')
    expect(first('Hello [name],\n\nyour lamp is ready.', 'stay-personal', {channel: 'email', customerName: ' Noor\n '})).toBe('Hello Noor,\n\nyour lamp is ready.')
  })
  test('not beside another', () => {
    expect(first('I have refunded the bowl in full. There is nothing more I can do.', 'no-dead-end', {remedies})).not.toContain('replacement')
  })
})

describe('what is left out leaves', () => {
  test('no blank line', () => {
    expect(first('Hi Jo,\n\nYour satisfaction is our top priority.\n\nThe van comes at six.\n\nBest,\nAl', 'no-platitude')).toBe('Hi Jo,\n\nThe van comes at six.\n\nBest,\nAl')
    expect(first('Hi Jo,\r\n\r\nThe van comes at six.\r\n\r\nYour satisfaction is our top priority.', 'no-platitude')).toBe('Hi Jo,\r\n\r\nThe van comes at six.')
  })
  test('no mark of a list', () => {
    const listed = 'What happens now:\n\n- The van comes at six.\n- Your satisfaction is our top priority.\n\nSee you soon.'
    expect(first(listed, 'no-platitude')).toBe('What happens now:\n\n- The van comes at six.\n\nSee you soon.')
  })
  test('no lone comma', () => {
    const reply = 'I am sorry about the vase. We apologise for the wait too. A new one comes at six.\n\nMy sincere apologies,\nPia'
    for (const {suggestions} of linter.lint(reply).diagnostics.filter(({ruleId}) => ruleId === 'one-apology'))
      for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(/^\s*,/m)
  })
  test('the greeting and the handle', () => {
    expect(first('Hi Jo, your email gave us a good laugh. The bay is yours from noon.', 'respect')).toBe('Hi Jo. The bay is yours from noon.')
    expect(first('@jo_k name your price. The vase was chipped.', 'no-pushover')).toMatch(/^@jo_k /)
  })
  test('the facts of the sentence', () => {
    expect(first('The pool shuts at nine, which you would have known from the sign. Bring a towel.', 'no-condescension')).toBe('The pool shuts at nine. Bring a towel.')
  })
})

describe('what is added at the end stands', () => {
  const customer = 'My lamp never arrived. Where is it?'
  test('before the good wishes and the initials', () => {
    expect(first('The warehouse had a flood. Thank you! ^JK', 'take-action', {customer})).toBe(
      "The warehouse had a flood. I'll [what you will do] and write to you by [when]. Thank you! ^JK"
    )
  })
  test('behind a link as a whole', () => {
    const link = 'The warehouse had a flood: https://lamps.example/help/new'
    expect(first(link, 'take-action', {customer})).toBe(`${link}. I'll [what you will do] and write to you by [when].`)
  })
  test('before the name', () => {
    expect(first('The warehouse had a flood - Mia', 'take-action', {customer})).toBe("The warehouse had a flood. I'll [what you will do] and write to you by [when]. - Mia")
  })
})

test('the years are told where they are known', () => {
  const reply = 'Dear loyal client,\n\nThe harp is tuned and waits for you.'
  const thanks = offered(reply, 'stay-personal', {customerName: 'Ada', customerSince: '2011'})[1]
  expect(applyEdits(reply, thanks?.edits ?? [])).toBe('Hello Ada,\n\nThank you for being with us since 2011. The harp is tuned and waits for you.')
  expect(offered(reply, 'stay-personal', {customerName: 'Ada'})).toHaveLength(1)
})

test('a sentence begins behind the last of the emoji before it', () => {
  const reply = 'The 42 runs again 🚌 The 43 does too 🚌 The coffee is free for you all year.'
  expect(first(reply, 'no-reflex-giveaway')).toBe('The 42 runs again 🚌 The 43 does too 🚌 I can offer [a remedy in proportion].')
})

describe('a letter that stands well', () => {
  const customer = 'THIRD parcel lost, you useless people. Nobody answers. I want my lamp!!'
  const good =
    'Three parcels gone would try anybody. Jo at the depot found your lamp under a pallet this morning, so it rides on the front seat of our own van and is with you by six tonight.'
  test('gets no stock sentence', () => {
    for (const {suggestions} of linter.lint(good, {customer}).diagnostics) expect(suggestions).toEqual([])
  })
  test('gets one where something in it is wrong', () => {
    const {diagnostics} = linter.lint(`${good} Rest assured that your satisfaction is our top priority.`, {customer})
    expect(diagnostics.filter(({ruleId}) => ruleId === 'apologize').flatMap(({suggestions}) => suggestions)).not.toEqual([])
  })
})

describe('what is added comes behind whom the reply speaks to', () => {
  const customer = 'You people are a joke. Third email about my lamp, no reply. Refund me NOW!!'
  test.each([
    ['Mr Kerrigan, the lamp left on Monday.', "Mr Kerrigan, I'm sorry that you've had no reply. The lamp left on Monday."],
    ['Edgar - the lamp left on Monday.', "Edgar - I'm sorry that you've had no reply. The lamp left on Monday."],
    ['@jo_k Hi Jo, the lamp left on Monday.', "@jo_k Hi Jo, I'm sorry that you've had no reply. The lamp left on Monday."],
    ["G'day! The lamp left on Monday.", "G'day! I'm sorry that you've had no reply. The lamp left on Monday."]
  ])('%s', (reply, mended) => {
    expect(first(reply, 'apologize', {customer})).toBe(mended)
  })
  test('and not at all where that cannot be told', () => {
    expect(offered('Philippa, first the lamp: it left on Monday.', 'apologize', {customer})).toEqual([])
  })
})

describe('what is added does not stand', () => {
  const customer = 'My lamp never arrived. Where is it?'
  test('before a list that its sentence leads to, nor in it', () => {
    const reply = 'The warehouse had a flood. You might read these pages:\n\n- On floods\n- On lamps'
    for (const {suggestions} of linter.lint(reply, {customer}).diagnostics)
      for (const {edits} of suggestions) expect(applyEdits(reply, edits)).toMatch(/pages:\n\n- On floods\n- On lamps/)
  })
  test('between a sentence and its picture', () => {
    expect(first('The warehouse had a flood 🌊', 'take-action', {customer})).toBe("The warehouse had a flood 🌊 I'll [what you will do] and write to you by [when].")
  })
  test('behind a wish or the role of who signs', () => {
    expect(first('The warehouse had a flood. A good trip! Kelly, owner', 'take-action', {customer})).toBe(
      "The warehouse had a flood. I'll [what you will do] and write to you by [when]. A good trip! Kelly, owner"
    )
  })
})

describe('what takes the place of words keeps', () => {
  test('the facts beside them', () => {
    expect(
      offered('We can do a sparkler before 5 tomorrow, but it is that or nothing.', 'no-cornering').filter(({edits}) => edits.some(({text}) => /fair|two ways/.test(text)))
    ).toEqual([])
  })
  test('the name that signs', () => {
    const reply = 'The lamp is here.\n\nThanking you in anticipation of your next lamp, Suresh'
    for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect(applyEdits(reply, edits)).toMatch(/Suresh$/)
  })
})

test('a deletion tears no quotation apart', () => {
  const reply = 'It did not "bend, obviously you sat on it". The lamp is fine.'
  for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect((applyEdits(reply, edits).match(/"/g) ?? []).length % 2).toBe(0)
})

test('an answer stays with its question', () => {
  const reply = 'Is there a fee? Obviously not. The lamp is here.'
  for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(/fee\? The lamp/)
})

test('a clause takes the place of a clause', () => {
  const reply = 'If it goes on, please allow up to 8 weeks before contacting us again.'
  for (const {suggestions} of linter.lint(reply).diagnostics) for (const {edits} of suggestions) expect(applyEdits(reply, edits)).not.toMatch(/please I will/)
})

test('of a heap of gifts not the first is cut', () => {
  const reply = 'Oh no! I will refund the whole order. You get a free hamper as well.'
  const suggestions = offered(reply, 'no-reflex-giveaway', {customer: 'One of the mugs is chipped.'})
  expect(suggestions.map(({edits}) => applyEdits(reply, edits))).toEqual(['Oh no! I will refund the whole order.'])
})

test('whoever understands behind a greeting is still “I”', () => {
  expect(first('Hi Jo, I understand your frustration, but the order had left.', 'no-arguing')).toBe('Hi Jo, I can see [what this means for them]. The order had left.')
})

test('what the customer may keep stays told', () => {
  const reply = 'Oh no! I will refund the whole order. Keep the mugs as well.'
  expect(offered(reply, 'no-reflex-giveaway', {customer: 'One of the mugs is chipped.'})).toEqual([])
})

test.each([
  ['As per our records, your plan ended in June.', 'Your plan ended in June.'],
  ['As per our terms herein your request was declined.', 'Herein your request was declined.'],
  ['Dear Ann, as per our records the order left in June.', 'Dear Ann, the order left in June.']
])('%s loses no subject', (reply, fixed) => {
  expect(first(reply, 'stay-personal')).toBe(fixed)
})

describe('a grave message gets', () => {
  const customer = 'My mother died and the flowers never arrived. Useless people!!'
  test('no voucher', () => {
    const context: ReplyContext = {customer, fault: 'company', remedies: ['a voucher for your next bouquet']}
    expect(offered('We are sorry that the flowers missed the funeral. Your money left us today.', 'goodwill-gesture', context)).toEqual([])
  })
  test('no stock feeling', () => {
    expect(first('The van broke down.', 'sympathize', {customer})).not.toContain('frustrating')
  })
})

test('nobody who was wrongly billed is welcomed back', () => {
  const customer = 'I moved out in May and you are still billing me for the old flat. Fraud!'
  expect(
    linter
      .lint("We've now closed your account.", {customer})
      .diagnostics.flatMap(({suggestions}) => suggestions.flatMap(({edits}) => edits.map(({text}) => text)))
      .join(' ')
  ).not.toContain('come back')
})

describe('with the learned detector', () => {
  const learning = createLinter({rules: all, learned})
  const mended = (reply: string, words: string): string[] =>
    learning.lint(reply).diagnostics.flatMap(({text, suggestions}) => (text.includes(words) ? suggestions.map(({edits}) => applyEdits(reply, edits)) : []))
  test('a barb that no phrase knows can go', () => {
    expect(mended('The scratch was there before. A goldfish would have kept it dry. We can polish the case for you on Monday. Obviously you were told.', 'goldfish')).toContain(
      'The scratch was there before. We can polish the case for you on Monday. Obviously you were told.'
    )
  })
})
