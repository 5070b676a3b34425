/** An explanation that was given before is found in other words, and what is new about the same thing is left alone. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {stopExplaining} from '../rules/index.ts'
import {createLinter, type ThreadMessage} from '../src/index.ts'
import {learned} from '../src/learned/index.ts'

/** Set `b` was written before the measure was made, and not looked at while it was. */
interface Pair {
  set: 'a' | 'b'
  repeats: boolean
  before: string
  customer?: string
  reply: string
}

const pairs = readFileSync(new URL('../fixtures/repeats.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
const linter = createLinter({rules: [stopExplaining]})
const isFound = ({before, customer = 'But why? This is not fair!', reply}: Pair): boolean =>
  linter.lint(reply, {
    thread: [
      {from: 'agent', text: before},
      {from: 'customer', text: customer}
    ]
  }).diagnostics.length > 0

test.each(['a', 'b'])('of set %s, nine in ten are judged right, and nothing new is called a repeat', (set) => {
  const own = pairs.filter((pair) => pair.set === set)
  expect(own.filter((pair) => !pair.repeats && isFound(pair))).toEqual([])
  expect(own.filter((pair) => isFound(pair) === pair.repeats).length / own.length).toBeGreaterThanOrEqual(0.9)
})

describe('an explanation', () => {
  const told = 'Hi Bo,\n\nThe deposit is non-refundable because the room was held for you. I can move it to May.\n\nBest,\nEd'
  const found = (reply: string, since = 'That is not fair!', before = told): string[] =>
    linter
      .lint(reply, {
        thread: [
          {from: 'agent', text: before},
          {from: 'customer', text: since}
        ]
      })
      .diagnostics.map(({text}) => text)
  test.each([
    ['in another order, tense and with other words', "As the room was kept for you, we don't refund deposits."],
    ['with a lead-in', 'Like I explained, we can’t refund the deposit, since we held the room for you.'],
    ['behind sympathy', "I'm sorry about your holiday. Because we were holding the room for you, the deposit isn't refundable."]
  ])('%s is a repeat', (_, reply) => {
    expect(found(reply)).toHaveLength(1)
  })
  test.each([
    ['a new reason', 'The deposit is kept because the minibar was emptied.'],
    ['an offer', 'As the room was held for you, I can turn the deposit into a night in May.'],
    ['a new figure', 'We keep 80 euros of the deposit, because the room was held for 3 nights.'],
    ['the opposite', 'I have refunded your deposit, because the room was let to another guest.'],
    ['a question', 'Was it the room that was held for you, and the deposit for it, that you mean?']
  ])('with %s is none', (_, reply) => {
    expect(found(reply)).toEqual([])
  })
  test('of what the customer has asked since is none', () => {
    expect(found('We held the room for your brother as well, so the deposit is non-refundable.', 'And the one for my brother?')).toEqual([])
  })
  test('split into two sentences, or joined to one, is a repeat', () => {
    const split = 'The boiler was not mended on Monday. The fitter had no valve of that size in his van, as it is a rare one.'
    const joined = 'As he had no valve of that rare size in the van, the fitter could not mend your boiler on Monday.'
    expect(found(joined, 'And now?', split)).toHaveLength(1)
    expect(found(split, 'And now?', joined).length).toBeGreaterThan(0)
  })
})

describe('a plain fact', () => {
  const fact = 'The fee is set by the lease that you signed in May, and it covers the cleaning of the whole flat.'
  const messages = (...told: string[]): ThreadMessage[] =>
    told.flatMap((text) => [
      {from: 'agent', text},
      {from: 'customer', text: 'Ninety pounds? I scrubbed every room. I want it back!'}
    ])
  const found = (reply: string, thread: ThreadMessage[]): string[] => linter.lint(reply, {thread}).diagnostics.map(({text}) => text)
  test.each([
    ['once', [fact]],
    ['twice', [fact, `Hello again. ${fact}`]],
    ['two messages ago', [fact, 'I have asked the landlord for the photos.']]
  ])('told word for word %s is not told again', (_, told) => {
    expect(found(`Thank you for your message. ${fact}`, messages(...told))).toEqual([fact.slice(0, -1)])
  })
  test.each([
    'As I said, the lease that you signed in May sets the fee, which covers cleaning the whole flat.',
    'Again, the cleaning fee for the flat is set by the lease.'
  ])('is not told in other words: %s', (reply) => {
    expect(found(reply, messages(fact))).toEqual([reply.slice(0, -1)])
  })
  test.each([
    [
      'where that is asked',
      fact,
      [
        {from: 'agent', text: fact},
        {from: 'customer', text: 'I lost my papers. Which lease sets the fee, and does it cover the whole flat?'}
      ]
    ],
    [
      'to who isn’t arguing',
      fact,
      [
        {from: 'agent', text: fact},
        {from: 'customer', text: 'Ah, thank you, that makes sense now.'}
      ]
    ],
    ['where it is new', 'The fee is halved from today, and it covers the bathroom alone.', messages(fact)]
  ] satisfies [string, string, ThreadMessage[]][])('may be told %s', (_, reply, thread) => {
    expect(found(reply, thread)).toEqual([])
  })
  test.each([
    'Thank you for staying with us, and for telling us about the room.',
    'Your ticket number is 8813, and it is open until Friday.',
    'We hope to see you again in our house by the lake.'
  ])('is no courtesy or notice of every letter: %s', (words) => {
    expect(found(`The photos came. ${words}`, messages(`Here is what we know. ${words}`))).toEqual([])
  })
  test.each(['Hi Zoe, ', 'Dear Zoe, ', 'Hi, '])('is found behind “%s”', (greeting) => {
    const told = 'Your parcel left our depot in Lyon on 4 March.'
    expect(found(`${greeting}${told.replace('Y', 'y')}`, messages(told))).toEqual(['your parcel left our depot in Lyon on 4 March'])
  })
  test.each([
    'Your parcel left our depot in Lyon on 9 March.',
    'Your parcel has not left our depot in Lyon on 4 March.',
    'Your second parcel left our depot in Lyon on 4 March.',
    'Your parcel left our depot in Lyon on 4 March and was scanned in Nice an hour ago.'
  ])('is told anew where it is another: %s', (reply) => {
    expect(found(reply, messages('Your parcel left our depot in Lyon on 4 March.'))).toEqual([])
  })
  test('is one too where it tells what was done, with the learned detector as without it', () => {
    const told = 'Our engineer changed the meter in your hall on Thursday.'
    for (const opinion of [{}, {learned}]) {
      const {diagnostics} = createLinter({rules: [stopExplaining], ...opinion}).lint(told, {thread: messages(told)})
      expect(diagnostics.map(({text}) => text)).toEqual([told.slice(0, -1)])
    }
  })
})
