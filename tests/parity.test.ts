/** The API and the same rules as retext plugins find the same. */
import fc from 'fast-check'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {all, recommended} from '../rules/presets/index.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import type {Diagnostic, ReplyContext} from '../src/types.ts'
import {fixtureReplies, reply} from './text.ts'

const linter = createLinter({rules: all})
const processor = retext().use(retextEnglish).use(all)
const linterWithLearned = createLinter({rules: all, learned})
const processorWithLearned = retext().use(retextEnglish).use(learned).use(all)

const byApi = (text: string, context?: ReplyContext, {lint}: Linter = linter): string[] =>
  lint(text, context)
    .diagnostics.map(({ruleId, severity, start, end, message, confidence, because}) => JSON.stringify([start, end, ruleId, severity, message, confidence, because]))
    .sort()
const byRetext = (text: string, context?: ReplyContext, by: typeof processor = processor): string[] => {
  const file = new VFile({value: text, data: {reply: context}})
  by.runSync(by.parse(file), file)
  return (file.messages as (VFile['messages'][number] & Partial<Diagnostic>)[])
    .flatMap(({ruleId, severity, reason, place, confidence, because}) =>
      ruleId === 'language' || !place || !('start' in place) ? [] : [JSON.stringify([place.start.offset, place.end.offset, ruleId, severity, reason, confidence, because])]
    )
    .sort()
}

describe('API and retext agree', () => {
  test.each([...fixtureReplies])('on %s', (_file, text) => {
    expect(byRetext(text)).toEqual(byApi(text))
    const context: ReplyContext = {customer: 'This is the third time. I am furious!', remedies: ['a refund'], fault: 'customer', channel: 'email'}
    expect(byRetext(text, context)).toEqual(byApi(text, context))
    expect(byRetext(text, context, processorWithLearned)).toEqual(byApi(text, context, linterWithLearned))
  })
  test('on generated text', () => {
    fc.assert(
      fc.property(reply, (text) => {
        expect(byRetext(text)).toEqual(byApi(text))
        expect(byRetext(text, {customer: text}, processorWithLearned)).toEqual(byApi(text, {customer: text}, linterWithLearned))
      }),
      {numRuns: 300}
    )
  })
  test('one rule finds the same alone as among all', () => {
    fc.assert(
      fc.property(reply, fc.constantFrom(...recommended), (text, entry) => {
        const rule = Array.isArray(entry) ? entry[0] : entry
        const alone = createLinter({rules: [rule]}).lint(text).diagnostics
        const among = linter.lint(text).diagnostics.filter(({ruleId}) => ruleId === rule.ruleId)
        const place = ({start, end, message}: (typeof alone)[number]): string => `${start}-${end} ${message}`
        expect(alone.map(place)).toEqual(among.map(place))
      }),
      {numRuns: 200}
    )
  })
})
