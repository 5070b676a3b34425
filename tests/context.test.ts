/** A mistyped field of the context is told at every door; other keys are their owner's affair. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {noDeadEnd, stayPersonal} from '../rules/index.ts'
import {guard} from '../src/ai/index.ts'
import {auditReplies} from '../src/audit/index.ts'
import {fixHtml, lintHtml} from '../src/html/index.ts'
import {createLinter, fix, lint} from '../src/index.ts'
import {fixMarkdown, lintMarkdown} from '../src/markdown/index.ts'
import type {ReplyContext} from '../src/types.ts'
import {matchers} from '../src/vitest/matchers.ts'

const reply = 'There is nothing I can do.'
const mistyped = {custmer: 'It broke again!'} as ReplyContext
const told = /^The context has no field "custmer"; expected customer, thread, .*; did you mean customer\?$/

test.each<[string, () => unknown]>([
  ['lint', () => lint(reply, mistyped)],
  ['fix', () => fix(reply, mistyped)],
  ['open', () => createLinter({rules: [noDeadEnd]}).open(reply, mistyped)],
  ['lintMarkdown', () => lintMarkdown(reply, mistyped)],
  ['fixMarkdown', () => fixMarkdown(reply, mistyped)],
  ['lintHtml', () => lintHtml(reply, mistyped)],
  ['fixHtml', () => fixHtml(reply, mistyped)],
  ['guard', () => guard(reply, mistyped)],
  ['a matcher', () => matchers.toPassReplyLint(reply, {context: mistyped})],
  [
    'retext',
    () =>
      retext()
        .use(retextEnglish)
        .use(noDeadEnd)
        .processSync(new VFile({value: reply, data: {reply: mistyped}}))
  ]
])('%s', (_, act) => {
  expect(act).toThrow(told)
})

test.each([
  ['custommer', 'customer'],
  ['Thread', 'thread'],
  ['customer_name', 'customerName'],
  ['remidies', 'remedies'],
  ['chanel', 'channel']
])('%s is told as %s', (given, meant) => {
  expect(() => lint(reply, {[given]: null} as ReplyContext)).toThrow(`no field "${given}"`)
  expect(() => lint(reply, {[given]: null} as ReplyContext)).toThrow(`did you mean ${meant}?`)
})

test('a record of an audit may hold other keys', async () => {
  const {replies, by} = await auditReplies(
    [
      {id: 1, reply, team: 'A', custmer: 'x'},
      {id: 2, team: 'A', thread: [{from: 'agent', text: reply}]}
    ],
    {by: ['team']}
  )
  expect(replies).toBe(2)
  expect(by[0]?.values).toMatchObject([{value: 'A', replies: 2}])
})

const calls = (greeting: string, customerName: string, more: ReplyContext = {}): string[] =>
  createLinter({rules: [stayPersonal]})
    .lint(`${greeting}\n\nThe loom is on the van.\n\nBest wishes,\nMarek`, {customerName, ...more})
    .diagnostics.map(({text, severity, suggestions}) => `${severity} ${text} → ${suggestions[0]?.edits[0]?.text}`)

test.each([
  ['Hi Greta,', 'Olu', 'Greta'],
  ['Dear Mr Pike,', 'Ms Lund', 'Mr Pike'],
  ['Hello Greta and Sven!', 'Olu Bello', 'Greta and Sven'],
  ['Good evening Mrs Pike,', 'Carla Lund', 'Mrs Pike']
])('%s is no greeting for %s', (greeting, customerName, name) => {
  expect(calls(greeting, customerName)).toEqual([`warning ${name} → ${customerName}`])
  expect(calls(greeting, customerName, {customer: `It is late. ${name}`})).toEqual([])
})
test.each([
  ['Hi Ted,', 'Edward'],
  ['Hi Dave,', 'David Pike'],
  ['Hi Lizzie,', 'Elizabeth'],
  ['Hi Stefan,', 'Stephen'],
  ['Hi Renée,', 'Renee'],
  ['Dear Ms Lund,', 'Carla'],
  ['Dear Ms Lund,', 'Carla Lund'],
  ['Hi Carla,', 'Ms Lund'],
  ['Hi Carla,', 'c.lund@example.com'],
  ['Hi there,', 'Carla'],
  ['Hi, Marek here.', 'Carla'],
  ['Hello Marek,', 'Carla']
])('%s may be one for %s', (greeting, customerName) => {
  expect(calls(greeting, customerName)).toEqual([])
})
