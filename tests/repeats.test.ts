/** An explanation that was given before is found in other words, and what is new about the same thing is left alone. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {stopExplaining} from '../rules/index.ts'
import {createLinter} from '../src/index.ts'

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
