/** How long the customer waited for the reply, told at every door that takes what stands beside it. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {answerSoon} from '../rules/index.ts'
import {guard} from '../src/ai/index.ts'
import {type AuditRecord, auditReplies} from '../src/audit/index.ts'
import {createLinter} from '../src/index.ts'
import type {ReplyContext, ThreadMessage} from '../src/types.ts'
import {matchers} from '../src/vitest/matchers.ts'

const cold: ThreadMessage = {from: 'customer', text: 'My boiler is cold again!', at: '2026-03-02T08:00:00Z'}
const reply = 'The pump is an old one.'
const late: ReplyContext = {thread: [cold], at: '2026-03-06T08:00:00Z'}
const inTime: ReplyContext = {thread: [cold], at: '2026-03-02T09:00:00Z'}
const linter = createLinter({rules: [answerSoon]})
const told = 'The customer waited 4 days, and this reply says nothing about it and offers no talk.'

describe('the wait until the reply', () => {
  const message = (context: ReplyContext): string | undefined => linter.lint(reply, context).diagnostics[0]?.message
  const from = (text: string, at: string): ThreadMessage => ({from: 'customer', text, at})
  test.each<[string, ReplyContext]>([
    ['from the one message', late],
    ['in milliseconds', {thread: [{...cold, at: 1_772_438_400_000}], at: 1_772_784_000_000}],
    ['in other time zones', {thread: [{...cold, at: '2026-03-02T10:00:00+02:00'}], at: '2026-03-06 03:00:00 -0500'}],
    ['from the first of several that nobody answered', {thread: [cold, from('It is the one in the hall.', '2026-03-05T08:00:00Z')], at: '2026-03-06T08:00:00Z'}],
    ['from the first that wants an answer', {thread: [from('Great, thanks!', '2026-02-20T08:00:00Z'), cold], at: '2026-03-06T08:00:00Z'}],
    ['where the message stands beside the thread too', {...late, customer: cold.text}]
  ])('counts %s', (_, context) => {
    expect(message(context)).toContain(told)
  })
  test.each<[string, ReplyContext]>([
    ['an answer in time', inTime],
    ['thanks that want no answer', {thread: [from('Perfect, thank you so much.', '2026-03-02T08:00:00Z')], at: '2026-03-09T08:00:00Z'}],
    ['a message of ours behind the customer’s', {thread: [cold, {from: 'agent', text: 'A fitter comes today.', at: '2026-03-02T09:00:00Z'}], at: '2026-03-09T08:00:00Z'}],
    ['a reply dated before what it answers', {thread: [cold], at: '2026-02-02T09:00:00Z'}]
  ])('leaves alone %s', (_, context) => {
    expect(message(context)).toBeUndefined()
  })
})

describe('at', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reply-lint-wait-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const cli = (...args: string[]): {ruleId: string; message: string}[] => {
    const {stdout} = run('--format', 'json', ...args)
    return (JSON.parse(stdout) as {results: {diagnostics: {ruleId: string; message: string}[]}[]}).results.flatMap(({diagnostics}) => diagnostics)
  }
  const run = (...args: string[]): {stdout: string} => {
    try {
      return {stdout: execFileSync(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), ...args], {cwd: folder, encoding: 'utf8'})}
    } catch (error) {
      return error as {stdout: string}
    }
  }
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  beforeAll(() => {
    writeFileSync(join(folder, 'replies.jsonl'), `${JSON.stringify({id: 1, reply, ...late})}\n${JSON.stringify({id: 2, reply, ...inTime})}`)
    writeFileSync(join(folder, 'replies.csv'), `Id,Reply,Thread,Sent\n1,${reply},${cell(JSON.stringify(late.thread))},1772784000000\n`)
    writeFileSync(join(folder, 'wrong.csv'), `reply,at\n${reply},yesterday\n`)
    writeFileSync(join(folder, 'late.txt'), reply)
    writeFileSync(join(folder, 'late.config.json'), JSON.stringify({preset: 'all', context: late}))
  })

  test('is read in a file of retext', async () => {
    const processor = retext().use(retextEnglish).use(answerSoon)
    const file = await processor.process(new VFile({value: reply, data: {reply: late}}))
    expect(file.messages.map(({reason}) => reason)).toEqual([expect.stringContaining(told)])
  })
  test('is read beside what a model wrote, and in a test suite', () => {
    expect(guard(reply, late, {linter, failOn: 'info'})).toMatchObject({ok: false})
    expect(guard(reply, inTime, {linter, failOn: 'info'})).toMatchObject({ok: true})
    expect(matchers.toHaveFinding(reply, 'answer-soon', {linter, context: late}).pass).toBe(true)
    const {pass, message} = matchers.toHaveFinding(reply, 'answer-soon', {linter, context: {thread: [cold]}})
    expect([pass, message()]).toEqual([false, expect.stringContaining('was not judged, because the context lacks at.')])
  })
  test('is a key of a record, a column of a table under any name, and a setting', () => {
    const ofWait = (...args: string[]): string[] => cli('--preset', 'all', ...args).flatMap(({ruleId, message}) => (ruleId === 'answer-soon' ? [message] : []))
    const once = [expect.stringContaining(told)]
    expect(ofWait('replies.jsonl')).toEqual(once)
    expect(ofWait('replies.csv', '--column', 'at=Sent')).toEqual(once)
    expect(ofWait('replies.csv')).toEqual([])
    expect(ofWait('late.txt', '--config', 'late.config.json')).toEqual(once)
    expect(run('wrong.csv', '--format', 'json').stdout).toContain(`at is \\"yesterday\\"; expected an ISO time`)
  })
  test('of each message of a thread is that of the reply in an audit', async () => {
    const agent = (text: string, at: string): ThreadMessage => ({from: 'agent', text, at})
    const records: AuditRecord[] = [
      {id: 'record', reply, ...late},
      {id: 'soon', reply, ...inTime},
      {id: 'thread', thread: [cold, agent('Press the red button.', '2026-03-02T09:00:00Z'), {...cold, at: '2026-03-03T08:00:00Z'}, agent(reply, '2026-03-09T08:00:00Z')]}
    ]
    const {rules} = await auditReplies(records, {rules: [answerSoon]})
    expect(rules).toMatchObject([{ruleId: 'answer-soon', replies: 2, examples: ['record', 'thread/4']}])
  })
})
