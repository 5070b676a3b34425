/** The typed API: reports, settings, context, and what it says of bad input. */
import {inspect} from 'node:util'
import {describe, expect, test} from 'vitest'
import {
  answerSoon,
  askForEmpathy,
  askWhatIsFair,
  leaveAWayOut,
  noDeadEnd,
  noPushover,
  noReflexGiveaway,
  offerWalkthrough,
  promisePrevention,
  stayPersonal,
  stopExplaining
} from '../rules/index.ts'
import {all, recommended} from '../rules/presets/index.ts'
import {createLinter, fix, lint} from '../src/index.ts'
import {allMoves, refusal} from '../src/moves/index.ts'
import type {Rule} from '../src/rule.ts'
import type {Diagnostic, ReplyContext, Suggestion, ThreadMessage} from '../src/types.ts'

const text = 'Hi Sam,\n\nI checked. There is nothing I can do.\n\nBest,\nAmy'
const one = createLinter({rules: [noDeadEnd]})

describe('a report', () => {
  test('says what, where, why, what instead and who says so', () => {
    const [diagnostic] = one.lint(text).diagnostics
    expect(diagnostic).toMatchObject({ruleId: 'no-dead-end', severity: 'error', principle: noDeadEnd.principle, citation: noDeadEnd.citation, url: noDeadEnd.url})
    expect(text.slice(diagnostic?.start, diagnostic?.end)).toBe(diagnostic?.text)
    expect(diagnostic?.message).toContain(diagnostic?.text)
    expect(diagnostic?.fingerprint).toMatch(/^\w{6,}$/)
    expect(diagnostic?.suggestions.length).toBeGreaterThan(0)
  })
  test('is plain data', () => {
    const report = createLinter({rules: all, moves: allMoves}).lint(text)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const diagnostic of report.diagnostics)
      expect(Object.keys(diagnostic).sort()).toEqual(['citation', 'end', 'fingerprint', 'message', 'principle', 'ruleId', 'severity', 'start', 'suggestions', 'text', 'url'])
  })
  test('makes suggestions when somebody first reads them, and keeps them', () => {
    let made = 0
    const counting = Object.assign(() => undefined, noDeadEnd, {
      *check(...given: Parameters<typeof noDeadEnd.check>) {
        for (const finding of noDeadEnd.check(...given)) {
          const suggestions = finding.suggestions as () => Suggestion[]
          yield {
            ...finding,
            suggestions: () => {
              made++
              return suggestions()
            }
          }
        }
      }
    })
    const [diagnostic] = createLinter({rules: [counting]}).lint(text).diagnostics as [Diagnostic]
    expect(made).toBe(0)
    expect(Object.getOwnPropertyDescriptor(diagnostic, 'suggestions')?.enumerable).toBe(true)
    expect(structuredClone(diagnostic)).toEqual({...diagnostic})
    expect(diagnostic.suggestions).toBe(diagnostic.suggestions)
    expect(made).toBe(1)
  })
  test('shows them in a log', () => {
    const [diagnostic] = createLinter({rules: all}).lint('Obviously it was you who entered the wrong address.').diagnostics as [Diagnostic]
    expect(diagnostic.suggestions.length).toBeGreaterThan(0)
    expect(inspect(diagnostic, {depth: 5})).toContain(diagnostic.suggestions[0]?.title)
  })
  test('holds the moves that were asked for', () => {
    expect(
      createLinter({rules: [], moves: [refusal]})
        .lint("We can't refund the fee.")
        .moves.map(({kind}) => kind)
    ).toEqual(['refusal'])
    expect(createLinter({rules: []}).lint("We can't refund the fee.").moves).toEqual([])
    expect(lint("We can't refund the fee.").moves.map(({kind}) => kind)).toContain('refusal')
  })
  test('leaves out what is ignored', () => {
    const ignore = one.lint(text).diagnostics.map(({fingerprint}) => fingerprint)
    expect(createLinter({rules: [noDeadEnd], ignore}).lint(text).diagnostics).toEqual([])
  })
  test('says so where a text is not English', () => {
    const report = lint('Guten Tag, leider können wir Ihnen den Betrag nicht erstatten, weil die Frist abgelaufen ist. Mit freundlichen Grüßen')
    expect(report.diagnostics).toEqual([])
    expect(report.note).toMatch(/English/)
  })
  test('of nothing is empty', () => {
    for (const empty of ['', ' ', '\n\n', '🙂', '\ud800']) expect(lint(empty)).toMatchObject({diagnostics: [], moves: []})
  })
  test('fix gives text, what was applied and what remains', () => {
    expect(fix('All is well.')).toEqual({text: 'All is well.', applied: [], remaining: []})
  })
})

describe('a rule that can’t be judged is named', () => {
  const linter = createLinter({rules: [answerSoon, askWhatIsFair]})
  const needs = (thread: ReplyContext['thread']): unknown => linter.lint('The pump is an old one.', {thread}).notApplicable
  const cold: ThreadMessage = {from: 'customer', text: 'My boiler is cold.'}
  test('where a field is absent; an empty thread is', () => {
    const absent = [
      {ruleId: 'answer-soon', needs: ['thread']},
      {ruleId: 'ask-what-is-fair', needs: ['thread', 'customer']}
    ]
    expect(needs(undefined)).toEqual(absent)
    expect(needs([])).toEqual(absent)
  })
  test('where a thread tells neither times nor that somebody asked again', () => {
    // the wait until the reply takes the times of both
    const withoutTimes = [{ruleId: 'answer-soon', needs: ['thread.at', 'at']}]
    expect(needs([cold])).toEqual(withoutTimes)
    expect(needs([cold, {from: 'agent', text: 'Press the button.'}, cold])).toEqual(withoutTimes)
    expect(needs([cold, cold])).toEqual([])
  })
  test('where nobody knows when the reply is sent, unless the wait before was long already', () => {
    const withoutReply = [{ruleId: 'answer-soon', needs: ['at']}]
    const timed = {...cold, at: '2025-03-03T08:00:00Z'}
    expect(needs([timed])).toEqual(withoutReply)
    expect(needs([timed, {...cold, at: '2025-03-03T08:05:00Z'}])).toEqual(withoutReply)
    expect(needs([timed, {...cold, at: '2025-03-09T08:05:00Z'}])).toEqual([])
    expect(linter.lint('The pump is an old one.', {thread: [timed], at: '2025-03-03T09:00:00Z'}).notApplicable).toEqual([])
    expect(linter.lint('The pump is an old one.', {thread: [cold], at: '2025-03-03T09:00:00Z'}).notApplicable).toEqual([{ruleId: 'answer-soon', needs: ['thread.at']}])
  })
  test('where only a part of it can’t, with the part', () => {
    const parts = (rule: Rule, context?: ReplyContext): unknown =>
      createLinter({rules: [rule]})
        .lint('Hi {{name}}, the deposit is kept because the room was held.', context)
        .notApplicable.map(({part, needs}) => [part, needs])
    const unfilled = 'placeholders that were left unfilled'
    expect(parts(stayPersonal)).toEqual([[unfilled, ['channel']]])
    expect(parts(stayPersonal, {channel: 'chat'})).toEqual([])
    expect(parts(stopExplaining)).toEqual([[undefined, ['thread', 'customer']]])
    const [explained, complaint] = ['whether it was explained before', 'whether a complaint is answered with little but explaining']
    expect(parts(stopExplaining, {customer: 'Why?'})).toEqual([[explained, ['thread']]])
    expect(parts(stopExplaining, {thread: [cold]})).toEqual([[explained, ['thread.agent']]])
    expect(parts(stopExplaining, {thread: [{from: 'agent', text: 'Hello'}]})).toEqual([[complaint, ['customer']]])
    expect(parts(stopExplaining, {thread: [{from: 'agent', text: 'Hello'}], customer: 'Why?'})).toEqual([])
    expect(parts(noReflexGiveaway)).toEqual([['whether what is given is much for a small matter', ['customer', 'fault']]])
    expect(parts(noReflexGiveaway, {fault: 'unknown'})).toEqual([])
    for (const rule of [noPushover, promisePrevention, offerWalkthrough, leaveAWayOut]) {
      const deadEnd = rule === promisePrevention ? [['a dead end', ['customer', 'fault']]] : []
      expect(parts(rule)).toEqual([[expect.stringMatching(/mistake|fault/), ['fault']], ...deadEnd])
      expect(parts(rule, {fault: 'company'})).toEqual([])
    }
  })
})

describe('settings', () => {
  const severities = (...rules: Parameters<typeof createLinter>[0]['rules'][number][]): string[] =>
    createLinter({rules})
      .lint(text)
      .diagnostics.map(({severity}) => severity)
  test('turn off, lower, raise; the later entry wins', () => {
    expect(severities([noDeadEnd, 'off'])).toEqual([])
    expect(severities([noDeadEnd, 'warn'])).toEqual(['warning'])
    expect(severities([noDeadEnd, 'info'], [noDeadEnd, 'warning'])).toEqual(['warning'])
    expect(severities([noDeadEnd, 'off'], noDeadEnd)).toEqual(['error'])
    expect(severities([noDeadEnd, ['info', {}]])).toEqual(['info'])
  })
  test('allow house phrases', () => {
    expect(severities([noDeadEnd, ['error', {allow: ['nothing I can do']}]])).toEqual([])
    expect(severities([noDeadEnd, ['error', {allow: ['nothing we can do']}]])).toEqual(['error'])
  })
})

describe('bad input is told where it was given', () => {
  const bad =
    (rules: unknown): (() => unknown) =>
    () =>
      createLinter({rules: rules as never})
  test.each<[() => unknown, RegExp]>([
    [bad(undefined), /rules is undefined; expected a list of rules/],
    [bad(['no-dead-end']), /rules\[0\] is "no-dead-end"; expected a rule/],
    [bad([recommended]), /rules\[0\] (?:is|has)/],
    [bad([[noDeadEnd, 'loud']]), /no-dead-end: "loud" is no level; expected off, info/],
    [bad([[noDeadEnd, ['error', {alow: []}]]]), /no-dead-end: there is no option "alow"; expected allow, maxLength/],
    [bad([[noDeadEnd, ['error', {allow: 'x'}]]]), /no-dead-end: allow is "x"; expected a list of phrases/],
    [bad([[askForEmpathy, ['info', {years: -1}]]]), /ask-for-empathy: years is -1; expected a number above 0, such as 2/],
    [bad([[askForEmpathy, ['info', {years: '3'}]]]), /ask-for-empathy: years is "3"; expected a number, such as 2/],
    [bad([[askForEmpathy, ['info', {years: Number.NaN}]]]), /ask-for-empathy: years is NaN; expected a number above 0/],
    [bad([[askForEmpathy, ['info', {now: 'today'}]]]), /ask-for-empathy: now is "today"; expected an ISO date, such as "2025-01-01"/],
    [bad([[answerSoon, ['info', {hours: 0}]]]), /answer-soon: hours is 0; expected a number above 0, such as 48/],
    [bad([[noDeadEnd, ['error', {allow: ['(x']}]]]), /Phrase "\(x": "\(" is not closed/],
    [() => createLinter({rules: [], moves: ['apology'] as never}), /moves\[0\] is "apology"; expected a detector/],
    [() => createLinter(undefined as never), /createLinter was given undefined; expected \{rules/],
    [() => createLinter({rules: [], ignored: []} as never), /createLinter has no option "ignored"; expected rules, moves/],
    [() => createLinter({rules: [], maxLength: 0}), /maxLength is 0; expected a number above 0/],
    [() => createLinter({rules: [], maxLength: 5}).lint('123456'), /6 characters long; the limit \(maxLength\) is 5/],
    [() => lint(undefined as never), /The reply is undefined; expected a string/],
    [() => lint({} as never), /The reply is an object; expected a string/],
    [() => lint('x', 'customer' as never), /The context is "customer"; expected an object/],
    [() => lint('x', {custmer: 'It broke!'} as never), /The context has no field "custmer"; expected customer, thread, .*; did you mean customer\?/],
    [() => lint('x', {customer_name: 'Lou'} as never), /The context has no field "customer_name"; expected .*; did you mean customerName\?/],
    [() => lint('x', {customer: 5} as never), /context.customer is 5; expected a string/],
    [() => lint('x', {fault: 'them'} as never), /context.fault is "them"; expected one of customer, company/],
    [() => lint('x', {thread: 'none'} as never), /context.thread is "none"; expected a list of \{from/],
    [() => lint('x', {thread: [{from: 'agent', text: ''}, null]} as never), /context.thread\[1\] is null; expected \{from/],
    [() => lint('x', {thread: [{from: 'bot', text: ''}]} as never), /context.thread\[0\].from is "bot"; expected customer or agent/],
    [() => lint('x', {thread: [{from: 'agent'}]} as never), /context.thread\[0\].text is undefined; expected a string/],
    [
      () => lint('x', {thread: [{from: 'agent', text: '', at: 'Monday'}]}),
      /context.thread\[0\].at is "Monday"; expected an ISO time, such as '2026-03-01T09:30Z', or milliseconds/
    ],
    [
      () =>
        lint('x', {
          thread: [
            {from: 'agent', text: '', at: '2026-03-02'},
            {from: 'customer', text: '', at: '2026-03-01'}
          ]
        }),
      /context.thread is a list of 2; expected the oldest message first, but its last one was written before its first/
    ],
    ...['yesterday', '2026-02-30', '3/4/2026', '12', 1_772_355_600, -1, Number.NaN, true, new Date(0)].map(
      (at) => [() => lint('x', {at} as never), /context.at is .*; expected an ISO time, such as '2026-03-01T09:30Z', or milliseconds since 1970/] as [() => unknown, RegExp]
    ),
    ...['soon', 'for ages', '19', '2019-13', '2019-02-30', 'March 2019', 2019, true].map(
      (since) =>
        [() => lint('x', {customerSince: since} as never), /context.customerSince is .*; expected an ISO date or a year in quotes, such as '2019-04-01' or '2019'/] as [
          () => unknown,
          RegExp
        ]
    ),
    [() => lint('x', {customerName: '—'}), /context.customerName is "—"; expected a name/],
    [() => lint('x', {channel: 'fax'} as never), /context.channel is "fax"; expected one of email, chat/],
    [() => lint('x', {remedies: ['a refund', 5]} as never), /context.remedies\[1\] is 5; expected what the agent may offer/],
    [() => lint('x', {disputeClause: 7} as never), /context.disputeClause is 7; expected a string/],
    [() => lint('x', {remedies: 'refund'} as never), /context.remedies is "refund"; expected a list of strings/]
  ])('%s', (act, message) => {
    expect(act).toThrow(message)
  })
  test('every form that is documented is read, and a blank one is absent', () => {
    for (const at of ['2026-03-01', '2026-03-01T09:30Z', '2026-03-01 09:30', '2026-03-01T09:30:15.5+01:00', '2026-03-01T09:30:15+0100', 1_772_355_600_000, '', null])
      expect(() => lint('Hello', {at, thread: [{from: 'customer', text: 'Hello', at}]})).not.toThrow()
    for (const customerSince of ['2019', '2019-04', '2019-04-01', '2019-04-01T10:00:00Z', ' ']) expect(() => lint('Hello', {customerSince})).not.toThrow()
    expect(lint('Dear Customer, it left.', {customerName: ' '}).diagnostics[0]?.suggestions[0]?.edits[0]?.text).toBe('Hello [name]')
  })
  test('null and unknown keys are fine', () => {
    expect(() => lint('Hello', {customer: null, thread: null, fault: null, team: 'A', id: 7, name: 'x', customerId: 5, customer_email: 'x', tags: []} as never)).not.toThrow()
    expect(() => lint('Hello', null)).not.toThrow()
  })
  test('a setting can’t reach a prototype', () => {
    const options = JSON.parse('{"__proto__": {"polluted": true}}')
    expect(() => createLinter({rules: [[noDeadEnd, ['error', options]]]})).toThrow(/no option "__proto__"/)
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined()
  })
})

// linear time makes this bearable; how fast it is, the benchmark tells
test('a megabyte of anything is answered', {timeout: 600_000}, () => {
  const linter = createLinter({rules: all, moves: allMoves})
  for (const bit of [
    'a',
    ' ',
    '\n',
    '!',
    '(',
    "'",
    'e.g. ',
    '?!.',
    'a/a/',
    'a.a.',
    'a-a-',
    '. ',
    '1. ',
    'Hi\n\n',
    '> ',
    '{{',
    '`',
    '[',
    '<',
    '😀',
    '\u0301',
    'sorry but we can not ',
    'there is nothing more that '
  ])
    expect(linter.lint(bit.repeat(Math.ceil(1_000_000 / bit.length))).diagnostics.length).toBeGreaterThanOrEqual(0)
})
