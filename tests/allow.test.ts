/** `allow` takes phrases, and the words of a finding as they were copied. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import stayPersonal from '../rules/stay-personal.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter} from '../src/linter.ts'
import {inPlaceOf, suggest} from '../src/rule.ts'
import {readMarks} from '../src/rule-tester.ts'
import {ruleModules} from './rule-modules.ts'
import {ruleOn} from './rule-on.ts'
import {reply} from './text.ts'

describe.each(ruleModules)('of $rule.ruleId', ({rule, examples}) => {
  test.each([{}, {learned}])('the very words of each finding silence it', (opinion) => {
    const left = examples.bad.flatMap(({text: marked, context, options}) => {
      const {text} = readMarks(marked)
      const found = (allow: string[]): string[] =>
        createLinter({rules: [[rule, [rule.severity, {...options, allow}]]], ...opinion})
          .lint(text, context)
          .diagnostics.map((one) => one.text)
      return found([]).filter((words) => found([words]).includes(words))
    })
    expect(left).toEqual([])
  })
})

describe('copied words', () => {
  const wordRule = ruleOn('voucher', (match) => suggest('Say how much', inPlaceOf(match, 'credit')))
  const found = (text: string, ...allow: string[]): string[] =>
    createLinter({rules: [[wordRule, ['warning', {allow}]]]})
      .lint(text)
      .diagnostics.map((one) => one.text)

  test.each([
    ['a £50 voucher', 'Here is a £50 voucher.', 'Here is a £500 voucher.'],
    ['$50 voucher', 'Here is a $50 voucher.', 'Here is a $60 voucher.'],
    ['a £1,200.50 voucher', 'Here is a £1,200.50 voucher.', 'Here is a £1,300 voucher.'],
    ['Sorry, no voucher', 'I am sorry. Sorry, no voucher for you.', 'I am sorry. A voucher for you.'],
    ['Sorry, no voucher', 'Sorry no voucher.', 'No voucher.'],
    ['our voucher – the blue one – is gone.', 'I hear our voucher - the blue one - is gone.', 'I hear our voucher is gone.'],
    ['No voucher!!!', 'No voucher for you.', 'Another voucher.'],
    ['What about the voucher?', 'What about the voucher here?', 'What about a voucher?'],
    ['voucher of {{first_name}}', 'The voucher of {{first_name}} is here.', 'The voucher of Ann is here.'],
    ['voucher of $FIRST_NAME', 'The voucher of $FIRST_NAME is here.', 'The voucher of Ann is here.'],
    ['voucher of <date>', 'The voucher of <date> is here.', 'The voucher of May is here.'],
    ['voucher of [name]', 'The voucher of [name] is here.', 'The voucher of Ann is here.'],
    ['“the voucher”', 'He calls it the voucher, always.', 'He calls it my voucher.'],
    ['the (blue, old) voucher', 'Here is the (blue, old) voucher.', 'Here is the (new) voucher.'],
    ['the\nblue voucher', 'Here is the blue voucher.', 'Here is the voucher.'],
    ['THE VOUCHER ISN’T', "Well, the voucher isn't here.", 'Well, the voucher is here.'],
    ['the voucher at https://example.com/a', 'See the voucher at https://example.com/a.', 'See the voucher at the till.']
  ])('%j are found again', (allow, text, other) => {
    expect(found(text)).toEqual(['voucher'])
    expect(found(text, allow)).toEqual([])
    expect(found(other, allow)).toEqual(['voucher'])
  })
  test.each(['the (blue|green) voucher', 'the blue? voucher', '<ing> voucher', '^ no voucher', 'the *2 voucher', ', but voucher'])('%s is notation still', (allow) => {
    const texts = ['the green voucher', 'the voucher', 'sending voucher', 'no voucher', 'the big old voucher', 'gone, but voucher']
    expect(texts.filter((text) => found(text, allow).length === 0)).not.toEqual([])
  })
  test.each(['___', '!!!', '??', '{{first_name}}', '$FIRST_NAME', '<date>', '[name]', '…', 'Why?', ':)', '*', '£'])('%s alone allows no other finding', (marks) => {
    expect(found(`The voucher. ${marks}`, ...(marks === '*' ? ['**'] : [marks]))).toEqual(['voucher'])
  })
  test('of several sentences allow no part of them elsewhere', () => {
    expect(found('Really? A voucher.', 'Really? A voucher.')).toEqual(['voucher'])
  })
  test('of one placeholder allow no other', () => {
    const slots = (...allow: string[]): string[] =>
      createLinter({rules: [[stayPersonal, ['warning', {allow}]]]})
        .lint('Hi Ann, it comes on [date] with [carrier] then.', {channel: 'email'})
        .diagnostics.map((one) => one.text)
    expect(slots()).toEqual(['[date]', '[carrier]'])
    expect(slots('[Date]')).toEqual(['[carrier]'])
  })
  test.each([
    ['(x', '"(" is not closed'],
    ['a|b', '"|" stands outside of brackets'],
    ['a *9 b *9 c *9 d', 'gaps span 27'],
    ['*3', 'needs at least one word']
  ])('what is broken notation, %s, is told', (allow, message) => {
    expect(() => found('x', allow)).toThrow(message)
    expect(() => found('x', allow)).toThrow(SyntaxError)
  })
  test('break nothing, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(reply, fc.string({unit: 'grapheme', maxLength: 60}), fc.stringMatching(/^[ab(|)?*,!$^<>{}[\] .-]{1,12}$/)), reply, (allow, text) => {
        if (allow.trim() === '') return
        try {
          const linter = createLinter({rules: [[noDeadEnd, ['error', {allow: [allow]}]]]})
          const flagged = createLinter({rules: [noDeadEnd]})
            .lint(text)
            .diagnostics.map((one) => one.fingerprint)
          for (const {fingerprint} of linter.lint(text).diagnostics) expect(flagged).toContain(fingerprint)
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
          expect(allow).toMatch(/[|(*<]/)
        }
      }),
      {numRuns: Number(process.env.FUZZ_RUNS ?? 300)}
    )
  })
})
