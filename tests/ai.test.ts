/** The guard for replies that a language model wrote, and what it tells the model. */
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import {all, recommended} from '../rules/presets/index.ts'
import {feedback, guard} from '../src/ai/index.ts'
import {learned} from '../src/learned/index.ts'
import {lint} from '../src/lint.ts'
import {createLinter} from '../src/linter.ts'
import {createMarkdownLinter} from '../src/markdown/index.ts'
import {exampleTexts, fixtureReplies} from './text.ts'

const dead = 'The lamp is lost. There is nothing I can do, because it was the last one. A blue one is free instead.'
/** Nothing is wrong but what may be so. */
const info = "We can't refund the fee. What I can do is send you a new lamp today."
const assured = 'Rest assured that your order left on Monday.'
const fine = 'Thank you for the photo. A new lamp left on Monday.'

describe('guard', () => {
  test('lets a good reply through as it is', () => {
    expect(guard(fine)).toEqual({ok: true, text: fine, report: lint(fine)})
  })

  test('applies what is safe, and reports on what came out', () => {
    const {ok, text, report} = guard(assured)
    expect({ok, text}).toEqual({ok: true, text: 'Your order left on Monday.'})
    expect(report).toEqual(lint(text))
  })

  test('leaves the text where told', () => {
    const {ok, text, report} = guard(assured, null, {fix: false})
    expect({ok, text}).toEqual({ok: false, text: assured})
    expect(report).toEqual(lint(assured))
  })

  test('holds back what is at warning level or above', () => {
    expect(guard(dead).ok).toBe(false)
    expect(lint(info).diagnostics.map(({severity}) => severity)).toEqual(['info'])
    expect(guard(info).ok).toBe(true)
  })

  test.each([
    ['error', [false, true, true]],
    ['warning', [false, false, true]],
    ['info', [false, false, false]]
  ] as const)('holds back from %s on where told', (failOn, expected) => {
    expect([dead, assured, info].map((reply) => guard(reply, null, {fix: false, failOn}).ok)).toEqual(expected)
  })

  test('judges with the context', () => {
    const reply = 'There is nothing I can do.'
    const {report} = guard(reply, {customer: 'My lamp broke.', remedies: ['a new lamp']})
    expect(report.notApplicable).toEqual(lint(reply, {customer: 'My lamp broke.'}).notApplicable)
    expect(report.diagnostics.find(({ruleId}) => ruleId === 'no-dead-end')?.suggestions[0]?.edits[0]?.text).toContain('What I can offer is a new lamp')
  })

  test('judges with the linter that it is given', () => {
    expect(guard(dead, null, {linter: createLinter({rules: []})}).ok).toBe(true)
    const cold = 'A grown-up would have looked at the label.'
    expect([guard(cold), guard(cold, null, {linter: createLinter({rules: recommended, learned})})].map(({ok}) => ok)).toEqual([true, false])
    const {text, report} = guard('Rest *assured* that **there is nothing** I can do.', null, {linter: createMarkdownLinter({rules: all})})
    expect(report.diagnostics.map((one) => text.slice(one.start, one.end))).toContain('nothing** I can do')
  })

  test('says where it could not judge', () => {
    const {ok, report} = guard('Leider ist die Lampe nicht mehr da und wir können das Geld nicht erstatten, weil die Frist abgelaufen ist.')
    expect(ok).toBe(true)
    expect(report.note).toContain('English')
  })

  test.each([
    [() => guard(5 as never), 'The reply is 5; expected a string'],
    [() => guard(dead, {channel: 'fax' as never}), 'context.channel is "fax"; expected one of email'],
    [() => guard(dead, null, {failOn: 'loud' as never}), 'failOn is "loud"; expected one of info, warning, error'],
    [() => guard(dead, null, {fail: 'error'} as never), 'guard has no option "fail"; expected linter, fix, failOn'],
    [() => guard(dead, null, null as never), 'guard was given null; expected an object of options'],
    [() => guard(dead, null, {linter: recommended as never}), 'guard: linter is a list of 24; expected one that createLinter'],
    [() => guard(dead, null, {linter: {lint} as never}), 'guard: linter is an object; expected one that createLinter({rules: […]}) made, with lint and fix']
  ])('tells kindly what is wrong: %s', (act, message) => {
    expect(act).toThrow(TypeError)
    expect(act).toThrow(message)
  })
})

describe('feedback', () => {
  test('tells the words, what is wrong, and what to write instead', () => {
    expect(feedback(guard(dead))).toBe(
      [
        'Your reply to the customer is not ready to be sent. Write the whole reply again: mend each error and warning, weigh each info, keep the rest. Make up no fact, cause, offer or date. ' +
          'What stands in [brackets] is yours to fill in with what you know; leave the sentence out where you don’t know it.',
        '1. error: “nothing I can do”\n' +
          '   “nothing I can do” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.\n' +
          '   Say what you can do instead: “There is nothing I can do, because it was the last one.” → “It was the last one. What I can do is [what you can do instead].”'
      ].join('\n\n')
    )
  })

  test('speaks of brackets only where there are some', () => {
    const told = feedback(guard('There is nothing I can do.', {remedies: ['a new lamp']}, {linter: createLinter({rules: [noDeadEnd]})}))
    expect(told).toContain('→ “What I can offer is a new lamp”')
    expect(told).not.toContain('brackets')
  })

  test('gives whole words, and says what to add and what to delete', () => {
    expect(feedback(guard(assured, null, {fix: false}))).toContain('Leave it out: “Rest assured that your” → “Your”')
    expect(feedback(guard(info))).toContain('Add the real reason: add “The reason is [the real reason].”')
    expect(feedback(guard('Thank you for the photo. You are being ridiculous.'))).toContain('Leave it out: delete “You are being ridiculous.”')
  })

  test('has nothing to say of a good reply', () => {
    expect(feedback(guard(fine))).toBe('')
  })

  test('leaves no finding out, one after another', () => {
    for (const text of [...fixtureReplies.values(), ...exampleTexts.slice(0, 300)]) {
      const report = lint(text)
      const told = feedback({text, report})
      for (const [index, {severity}] of report.diagnostics.entries()) expect(told).toContain(`\n${index + 1}. ${severity}: “`)
      for (const {message} of report.diagnostics) expect(told).toContain(`\n   ${message}`)
    }
  })
})
