/** A no is heard however short it is, and the reason that stands before it counts. */
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'

describe.each([
  ['rules alone', createLinter({rules: all, moves: allMoves})],
  ['with the learned detector', createLinter({rules: all, moves: allMoves, learned})]
])('%s', (_, linter) => {
  const wordsOf = (kind: string, text: string): string[] => linter.lint(text).moves.flatMap((move) => (move.kind === kind ? [text.slice(move.start, move.end)] : []))

  test.each([
    'No, sorry.',
    'Nope.',
    'Sorry, but no.',
    'Unfortunately not.',
    'Certainly not.',
    'No chance, mate.',
    'The fee stays.',
    'The penalty is staying.',
    'The answer has to be no.',
    'It’s a no from our side.',
    'I must say no to this one.',
    'That won’t be happening.',
    'No exceptions.',
    'Your flight has been cancelled and no refund will be issued.',
    'Nothing will be paid out.',
    'You’re not getting a refund.',
    'Don’t count on a refund.',
    'You can’t bring dogs into the restaurant.'
  ])('says no: %s', (text) => {
    expect(wordsOf('refusal', text)).toHaveLength(1)
  })

  test.each([
    'No problem, I’ve changed it.',
    'No, you don’t need to bring anything.',
    'The fee is gone.',
    'Your seat stays the same.',
    'That won’t be happening again.',
    'It’s a no-brainer, so I’ve credited it.',
    'You won’t get a bill for it.',
    'You can’t miss it, we’re next to the station.',
    'I can’t be sorry enough.',
    'No fee will be charged.'
  ])('says none: %s', (text) => {
    expect(wordsOf('refusal', text)).toEqual([])
  })

  test.each([
    ['The tag has been removed, so we can’t take it back.', 'The tag has been removed'],
    ['As you booked a non-refundable rate, we can’t pay the night back.', 'As you booked a non-refundable rate'],
    ['Your form has no signature, which is why we can’t pay it out.', 'Your form has no signature'],
    ['The boots have been worn, hence no refund.', 'The boots have been worn'],
    ['The tickets carry a name. That’s why we can’t transfer them.', 'The tickets carry a name'],
    ['Given the age of the phone, we can’t repair it.', 'Given the age of the phone'],
    ['Because it has been altered we are unable to exchange it.', 'Because it has been altered'],
    ['Unfortunately since the offer ended on Sunday we can’t apply it now.', 'since the offer ended on Sunday'],
    ['Due to the road works we cannot deliver to your street.', 'Due to the road works'],
    ['Thanks for asking – the seal is broken, so we can’t take it back.', 'the seal is broken']
  ])('tells why: %s', (text, why) => {
    expect(wordsOf('reason', text)).toEqual([why])
    expect(linter.lint(text).diagnostics.map(({ruleId}) => ruleId)).not.toContain('refusal-needs-reason')
  })

  test.each([
    'With all due respect, we can’t refund it.',
    'As I told you on Monday, we can’t refund it.',
    'As per our policy, we can’t refund it.',
    'I’m sorry, so let me be clear: we can’t refund it.'
  ])('tells no reason: %s', (text) => {
    expect(wordsOf('reason', text)).toEqual([])
  })

  test.each(['You’ll have to live with it.', 'You will just have to accept it.', 'That’s life, I’m afraid.', 'Those are the rules, live with it.'])('is a dead end: %s', (text) => {
    expect(linter.lint(text).diagnostics).toContainEqual(expect.objectContaining({ruleId: 'no-dead-end', severity: 'error'}))
  })

  test.each(['You have to accept the terms to go on.', 'You can live with it or swap it for free: your choice.'])('is none: %s', (text) => {
    expect(linter.lint(text).diagnostics.map(({ruleId}) => ruleId)).not.toContain('no-dead-end')
  })

  test('“No.” refuses where it is all that is said to who asks for something', () => {
    const refusals = (reply: string, customer: string): number => linter.lint(reply, {customer}).moves.filter(({kind}) => kind === 'refusal').length
    for (const reply of ['No.', 'No!', 'Hi Sam,\n\nNo.\n\nBest,\nEd'])
      for (const customer of ['Can I have a refund?', 'Please send somebody, the boiler leaks.', 'I need a larger one.'])
        expect(refusals(reply, customer), reply + customer).toBe(1)
    expect(refusals('No.', 'Is there a fee for the second key?')).toBe(0)
    expect(refusals('No. It leaves tonight.', 'Did my parcel leave? I want to know.')).toBe(0)
  })
})
