/** The ASAP steps in a report, and the suggestions of the rules that watch over them. */
import {describe, expect, test} from 'vitest'
import acceptResponsibility, {examples as accepting} from '../rules/accept-responsibility.ts'
import apologize, {examples as apologizing} from '../rules/apologize.ts'
import noDeadEnd from '../rules/no-dead-end.ts'
import sympathize, {examples as sympathizing} from '../rules/sympathize.ts'
import takeAction, {examples as acting} from '../rules/take-action.ts'
import {applyEdits} from '../src/fix.ts'
import {lint} from '../src/lint.ts'
import {createLinter} from '../src/linter.ts'
import {lintMarkdown} from '../src/markdown/index.ts'
import {readMarks} from '../src/rule-tester.ts'
import type {AsapStep} from '../src/types.ts'

const customer = 'The lamp arrived broken and NOBODY answers. This is a disgrace!'
const reply = "I'm so sorry about the lamp. I understand how frustrating this is. That was our mistake. I have sent a new one today."
const words = (text: string, {start, end}: AsapStep): string => text.slice(start, end)

describe('report.asap', () => {
  test('tells which steps are owed, and where each is done', () => {
    const {asap} = lint(reply, {customer})
    expect(Object.keys(asap)).toEqual(['apologize', 'sympathize', 'acceptResponsibility', 'prepareAction'])
    expect(words(reply, asap.apologize)).toContain('sorry about the lamp')
    expect(words(reply, asap.sympathize)).toContain('how frustrating')
    expect(words(reply, asap.acceptResponsibility)).toContain('our mistake')
    expect(words(reply, asap.prepareAction)).toContain('sent a new one')
    for (const step of Object.values(asap)) expect(step.owed).toBe(true)
    expect(JSON.parse(JSON.stringify(asap))).toEqual(asap)
  })
  test('has no place for what is not done', () => {
    expect(lint('The lamp is a good one.', {customer}).asap).toEqual({
      apologize: {owed: true},
      sympathize: {owed: true},
      acceptResponsibility: {owed: true},
      prepareAction: {owed: true}
    })
  })
  test('owes nothing without a message, or to thanks', () => {
    for (const context of [undefined, {}, {customer: null}, {customer: 'Thank you, the lamp is lovely!'}]) {
      const {asap} = lint(reply, context)
      for (const step of Object.values(asap)) expect([step.owed, step.start !== undefined]).toEqual([false, true])
    }
  })
  test('a calm complaint is owed accountability and action only', () => {
    const {asap} = lint('Noted.', {customer: 'The zip of my tent is broken. What can I do?'})
    expect(Object.values(asap).map(({owed}) => owed)).toEqual([false, false, true, true])
  })
  test('comes from the four rules too, and stays empty for others', () => {
    const {asap} = createLinter({rules: [apologize, sympathize, acceptResponsibility, takeAction]}).lint(reply, {customer})
    expect(asap).toEqual(lint(reply, {customer}).asap)
    expect(createLinter({rules: [noDeadEnd]}).lint(reply, {customer}).asap.apologize).toEqual({owed: false})
    expect(createLinter({rules: [apologize]}).lint(reply, {customer}).asap).toMatchObject({apologize: {owed: true, start: expect.any(Number)}, sympathize: {owed: false}})
  })
  test('is placed in the source of other formats', () => {
    const source = '# Hello\n\nI&#8217;m *so sorry* about the lamp.'
    const {apologize: step} = lintMarkdown(source, {customer}).asap
    expect(words(source, step)).toContain('sorry* about the lamp')
  })
  test('is there for a text in another language', () => {
    expect(lint('Guten Tag, leider können wir Ihnen den Betrag nicht erstatten, weil die Frist abgelaufen ist.', {customer}).asap.prepareAction).toEqual({owed: false})
  })
})

describe('every suggestion does the step that was missing', () => {
  const sets = [
    {rule: apologize, examples: apologizing},
    {rule: sympathize, examples: sympathizing},
    {rule: acceptResponsibility, examples: accepting},
    {rule: takeAction, examples: acting}
  ]
  for (const {rule, examples} of sets) {
    const linter = createLinter({rules: [rule]})
    test.each(examples.bad)(`${rule.ruleId}: $text`, ({text: marked, context}) => {
      const {text} = readMarks(marked)
      const [found] = linter.lint(text, context).diagnostics
      for (const suggestion of found?.suggestions ?? []) {
        const edited = applyEdits(text, suggestion.edits)
        expect(linter.lint(edited, context).diagnostics, edited).toEqual([])
      }
    })
  }
})

test('the greeting stays in front', () => {
  const [found] = createLinter({rules: [apologize]}).lint('Hi Jo! we close at six.', {customer}).diagnostics
  expect(found?.text).toBe('we close at six')
  expect(applyEdits('Hi Jo! we close at six.', found?.suggestions[0]?.edits ?? [])).toMatch(/^Hi Jo! .*broken\. we close at six\.$/)
})
