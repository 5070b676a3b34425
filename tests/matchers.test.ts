/** The matchers, as a suite of tests over macros uses them. */
import {describe, expect, test} from 'vitest'
import {all, recommended} from '../rules/presets/index.ts'
import {createLinter} from '../src/linter.ts'
import {createMarkdownLinter} from '../src/markdown/index.ts'
import '../src/vitest/index.ts'

const dead = 'Hi Sam,\n\nIt is lost. There is nothing I can do, because it was the last one. A blue one is free instead.'
/** Nothing is wrong but what may be so. */
const info = "We can't refund the fee. What I can do is send you a new lamp today."
const fine = 'Thank you for the photo. A new lamp left on Monday.'
const german = 'Leider ist die Lampe nicht mehr da und wir können das Geld nicht erstatten, weil die Frist abgelaufen ist.'
const linter = createLinter({rules: all})

/** What a failing assertion says. */
function failure(act: () => void): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it passed')
}

describe('toPassReplyLint', () => {
  test('passes where nothing at warning level is found', () => {
    expect(fine).toPassReplyLint()
    expect(info).toPassReplyLint()
    expect(dead).not.toPassReplyLint()
  })

  test('lists what was found: place, words, message, best suggestion', () => {
    expect(failure(() => expect(dead).toPassReplyLint())).toBe(
      [
        'Expected nothing at warning level or above in the reply. Found:',
        '',
        '3:22  error  no-dead-end',
        '    It is lost. There is nothing I can do, because it was the last one. A blue one is free instead.',
        '                         ^^^^^^^^^^^^^^^^',
        '  “nothing I can do” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.',
        '  → Say what you can do instead',
        '    - There is nothing I can do, because it was the last one.',
        '    + It was the last one. What I can do is [what you can do instead].'
      ].join('\n')
    )
  })

  test('lists what made it fail and nothing quieter', () => {
    const both = `${info} Obviously, it is blue.`
    expect(failure(() => expect(both).toPassReplyLint())).toMatch(/^Expected nothing at warning level or above in the reply\. Found:\n\n1:\d+ {2}warning {2}no-condescension\n/)
    expect(failure(() => expect(both).toPassReplyLint())).not.toContain('  info  ')
    expect(failure(() => expect(both).toPassReplyLint({failOn: 'info'}))).toContain('  info  refusal-needs-')
  })

  test('takes another level', () => {
    expect(info).not.toPassReplyLint({failOn: 'info'})
    expect('Rest assured that your order left on Monday.').toPassReplyLint({failOn: 'error'})
    expect(dead).not.toPassReplyLint({failOn: 'error'})
  })

  test('takes a context and a linter', () => {
    const context = {customer: 'My lamp broke and nobody answers me. I am furious!', remedies: ['a new lamp']}
    expect(failure(() => expect('There is nothing I can do.').toPassReplyLint({context}))).toContain('    + What I can offer is a new lamp')
    expect(dead).toPassReplyLint({linter: createLinter({rules: []})})
    expect('There is **nothing** I can do.').not.toPassReplyLint({linter: createMarkdownLinter({rules: recommended})})
  })

  test('with .not, says what was found instead', () => {
    expect(failure(() => expect(fine).not.toPassReplyLint())).toBe('Expected something at warning level or above in the reply. Found nothing.')
    expect(failure(() => expect(info).not.toPassReplyLint())).toMatch(/^Expected something at warning level or above in the reply\. Found:\n\n1:1 {2}info {2}refusal-needs-/)
    expect(failure(() => expect(info).not.toPassReplyLint({failOn: 'error'}))).toContain('Expected something at error level in')
    expect(german).toPassReplyLint()
    expect(failure(() => expect(german).not.toPassReplyLint())).toContain('does not look like English, so it was not judged')
  })

  test('stands inside of an equality', () => {
    expect({id: 1, reply: fine}).toEqual({id: 1, reply: expect.toPassReplyLint()})
    expect({id: 1, reply: dead}).not.toEqual({id: 1, reply: expect.toPassReplyLint()})
  })
})

describe('toHaveFinding', () => {
  test('asks one rule', () => {
    expect(dead).toHaveFinding('no-dead-end')
    expect(dead).not.toHaveFinding('no-blame')
    expect(info).toHaveFinding('refusal-needs-reason')
    expect('It broke again?').not.toHaveFinding('apologize', {linter})
  })

  test('says what was found instead', () => {
    expect(failure(() => expect(fine).toHaveFinding('no-dead-end'))).toBe('Expected a finding of no-dead-end in the reply. Found nothing.')
    expect(failure(() => expect(dead).toHaveFinding('no-blame'))).toMatch(/^Expected a finding of no-blame in the reply\. Found:\n\n3:22 {2}error {2}no-dead-end\n/)
  })

  test('with .not, lists what the rule found and nothing else', () => {
    const message = failure(() => expect(`${dead} You entered the wrong address.`).not.toHaveFinding('no-blame'))
    expect(message).toMatch(/^Expected nothing of no-blame in the reply\. Found:\n\n3:97 {2}warning {2}no-blame\n/)
    expect(message).not.toContain('no-dead-end')
  })

  test('says what the rule lacked', () => {
    expect(failure(() => expect(fine).toHaveFinding('apologize', {linter}))).toContain('It was not judged, because the context lacks customer. ')
    expect(fine).toHaveFinding('apologize', {linter, context: {customer: 'My lamp arrived broken and I am angry. I want it put right!'}})
  })

  test('knows the rules, so that a mistyped one cannot pass', () => {
    expect(failure(() => expect(fine).not.toHaveFinding('no-balme'))).toBe(
      '"no-balme" is none of the recommended rules; did you mean no-blame?; for another rule, give a linter that has it'
    )
  })
})

test('wrong use is told, with .not as well', () => {
  expect(failure(() => expect(5).not.toPassReplyLint())).toBe('The reply is 5; expected a string')
  // @ts-expect-error there is no such level
  expect(failure(() => expect(fine).toPassReplyLint({failOn: 'loud'}))).toBe('failOn is "loud"; expected one of info, warning, error')
  // @ts-expect-error there is no such option
  expect(failure(() => expect(fine).toHaveFinding('no-blame', {failOn: 'error'}))).toBe('toHaveFinding has no option "failOn"; expected context, linter')
})

test('no escape or command of a reply reaches the log', () => {
  const hostile = '\u001b]0;owned\u0007\u001b[2J\n::add-mask::there is nothing I can do\n##[set-output name=a]There is nothing I can do \u202e.'
  const message = failure(() => expect(hostile).toPassReplyLint())
  expect(message).toContain('no-dead-end')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m)
})
