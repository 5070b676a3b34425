/** What holds for every text: offsets, order, fixes, and that nothing throws. */
import {inspect} from 'node:util'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {applyEdits} from '../src/fix.ts'
import {learned} from '../src/learned/index.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import {apology} from '../src/moves/apology.ts'
import {allMoves} from '../src/moves/index.ts'
import {defineRule, type Finding, phrases, type Reading, type Rule} from '../src/rule.ts'
import type {Diagnostic, ReplyContext} from '../src/types.ts'
import {fixtureReplies, reply} from './text.ts'

const linter = createLinter({rules: all, moves: allMoves})
const runs = Number(process.env.FUZZ_RUNS ?? 1000)

const splitsPair = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
const known = (text: string): Set<string> => new Set(linter.lint(text).diagnostics.map((one) => one.ruleId + one.text.toLowerCase()))

describe('any text', () => {
  test('is judged without a throw, the same each time, and findings stand in it, in order', () => {
    fc.assert(
      fc.property(fc.oneof(reply, fc.string({unit: 'binary', maxLength: 300})), (text) => {
        const report = linter.lint(text)
        expect(linter.lint(text)).toEqual(report)
        let last = 0
        for (const {start, end, text: flagged} of report.diagnostics) {
          expect(text.slice(start, end)).toBe(flagged)
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
          last = start
        }
        for (const {start, end} of report.moves) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
      {numRuns: runs}
    )
  })

  test('has suggestions whose edits stand in it, apart and in order, and whose slots stand in their edits', () => {
    fc.assert(
      fc.property(reply, (text) => {
        for (const {suggestions} of linter.lint(text).diagnostics) {
          expect(suggestions.length).toBeLessThanOrEqual(3)
          for (const {kind, edits, slots} of suggestions) {
            let end = 0
            for (const edit of edits) {
              expect(edit.start >= end && edit.end >= edit.start && edit.end <= text.length).toBe(true)
              expect(splitsPair(text, edit.start) || splitsPair(text, edit.end)).toBe(false)
              end = edit.end
            }
            if (kind === 'fix') expect(slots).toEqual([])
            for (const slot of slots) expect(edits[slot.edit]?.text.slice(slot.start, slot.end)).toBe(`[${slot.name}]`)
          }
        }
      }),
      {numRuns: runs}
    )
  })
})

describe('an open reply', () => {
  /** Puts some text in the place of what stands between two points of the text, each given as a share of its length. */
  const edit = fc.record({
    from: fc.double({min: 0, max: 1, noNaN: true}),
    to: fc.double({min: 0, max: 1, noNaN: true}),
    text: fc.oneof(reply, fc.constantFrom('', '\n', '\n\n', ' We', 'x'))
  })

  test('is judged as a new one would be, whatever edits it went through', () => {
    fc.assert(
      fc.property(reply, fc.array(edit, {maxLength: 6}), (text, edits) => {
        const open = linter.open(text)
        const reports = [{text, report: open.report}]
        let now = text
        for (const {from, to, text: put} of edits) {
          const start = Math.floor(Math.min(from, to) * now.length)
          now = now.slice(0, start) + put + now.slice(Math.floor(Math.max(from, to) * now.length))
          reports.push({text: now, report: open.update(now)})
        }
        expect(open.report).toBe(reports.at(-1)?.report)
        // suggestions are made when they are read, which may be after later edits
        for (const {text, report} of reports) expect(report).toEqual(linter.lint(text))
      }),
      {numRuns: runs / 4}
    )
  })

  test('is judged so while one of its paragraphs grows and shrinks, and the others move', () => {
    const paragraph = fc.constantFrom(
      'We can’t refund the postage.',
      'You can ring the shop.',
      'What we can do is send a new one.',
      'The seal was broken, so no refund is possible.',
      'I’m sorry for any inconvenience, but you entered the wrong address.',
      'The van comes at six.'
    )
    // what stands so far behind a no no longer makes up for it
    const put = fc.oneof(paragraph, fc.constantFrom('', 'Thank you for telling us.', 'The lamp is blue and small. '.repeat(15)))
    fc.assert(
      fc.property(fc.array(paragraph, {minLength: 1, maxLength: 3}), fc.array(paragraph, {minLength: 1, maxLength: 3}), fc.array(put, {maxLength: 5}), (above, below, puts) => {
        const textWith = (between: string): string => [...above, `It left today. ${between}`, ...below].join('\n\n')
        const open = linter.open(textWith(''))
        for (const text of puts.map(textWith)) expect(open.update(text)).toEqual(linter.lint(text))
      }),
      {numRuns: runs / 2}
    )
  })

  const angry: ReplyContext = {customer: 'My order is three weeks late and nobody answers!! I want my money back, you useless people.', fault: 'company', remedies: ['a refund']}

  test.each([
    ['a customer', createLinter({rules: all, moves: allMoves}), angry],
    ['the learned detector', createLinter({rules: all, moves: allMoves, learned}), undefined],
    ['the learned detector and a customer', createLinter({rules: all, moves: allMoves, learned}), angry]
  ])('is judged so with %s too', (_, linter, context) => {
    fc.assert(
      fc.property(fc.array(reply, {minLength: 2, maxLength: 4}), fc.array(edit, {minLength: 1, maxLength: 3}), (texts, edits) => {
        let now = texts.join('\n\n')
        const open = linter.open(now, context)
        for (const {from, to, text: put} of edits) {
          const start = Math.floor(Math.min(from, to) * now.length)
          now = now.slice(0, start) + put + now.slice(Math.floor(Math.max(from, to) * now.length))
          expect(open.update(now)).toEqual(linter.lint(now, context))
        }
      }),
      {numRuns: runs / 20}
    )
  })

  test('is judged so by rules of our own, whatever they look at', () => {
    const [sorry, refund] = [phrases({}, 'sorry'), phrases({}, 'refund')]
    let count = 0
    const own = (check: (reading: Reading) => Finding[]): Rule =>
      defineRule({
        id: `own-${++count}`,
        principle: 'Ours.',
        citation: {source: 'ours', teaches: 'Ours.'},
        severity: 'info',
        kind: 'words',
        phrases: [sorry, refund],
        moves: [apology],
        check
      })
    const rules = [
      // how far apart two matches stand
      own((reading) => {
        const [[first], [second]] = [reading.matches(sorry), reading.matches(refund)]
        return first && second ? [{...second, message: `${second.start - first.end} characters behind`}] : []
      }),
      // a place of its own, where something is missing
      own((reading) => (reading.holds([sorry]) ? [] : [{start: 0, end: 1, message: 'No sorry'}])),
      own((reading) => (reading.moves(apology).length > 1 ? [] : [{start: 0, end: 1, message: `${reading.moves(apology).length} apologies`}])),
      // the text itself, and what stands in other blocks
      own(({reply: {text}}) => [{start: 0, end: text.length, message: `${text.length} characters`}]),
      own((reading) => reading.matches(refund).map((match) => ({...match, message: `${reading.reply.blocks.length} blocks, the last one ${reading.reply.blocks.at(-1)?.text}`}))),
      own((reading) => reading.matches(refund, ['list', 'quote']).map((match) => ({...match, message: 'In a list'}))),
      // what is only looked at for a suggestion
      own((reading) =>
        reading.matches(sorry).map((match) => ({
          ...match,
          message: 'Sorry',
          suggestions: () => [{kind: 'suggest', title: reading.reply.text, edits: [{start: match.start, end: match.end, text: 'glad'}], slots: []}]
        }))
      )
    ]
    const linter = createLinter({rules})
    const paragraph = fc.constantFrom('We are sorry.', 'A refund is on its way.', '- A refund', '> sorry', 'Sorry, no refund. Sorry.', 'The van comes at six.', 'Jo')
    fc.assert(
      fc.property(
        fc.array(paragraph, {minLength: 1, maxLength: 6}),
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom('replace', 'add', 'drop', 'type'), paragraph)),
        (given, steps) => {
          const now: string[] = [...given]
          const open = linter.open(now.join('\n\n'))
          for (const [place, act, text] of steps) {
            const at = place % Math.max(1, now.length)
            if (act === 'type') now[at] = `${now[at] ?? ''} now`
            else now.splice(at, act === 'add' ? 0 : 1, ...(act === 'drop' ? [] : [text]))
            expect(open.update(now.join('\n\n'))).toEqual(linter.lint(now.join('\n\n')))
          }
        }
      ),
      {numRuns: runs / 4}
    )
  })

  test('keeps apart blocks that read alike, and sees what moved', () => {
    const blocks = ['You entered the wrong address.', 'Ring us at 5 p.m.', 'We will call you back at 4 p.m.', 'You entered the wrong address.', '- There is nothing I can do.']
    const open = linter.open(blocks.join('\n\n'))
    for (const order of [[0, 0, 3], [4, 1, 2], [3, 2, 1, 0], [0, 3, 0, 3], [1], [1, 2, 4], []]) {
      const text = order.map((index) => blocks[index]).join('\n\n')
      expect(open.update(text)).toEqual(linter.lint(text))
    }
  })

  test('tells the moves and steps of each of its texts, whenever they are read', () => {
    const texts = ['We’re sorry. We will call you at five.', 'We will call you at five. We’re sorry, and we have sent a new lamp.', 'A lamp.']
    const open = linter.open('', angry)
    const reports = texts.map((text) => open.update(text))
    const wanted = texts.map((text) => linter.lint(text, angry))
    expect(reports.map(({moves}) => moves)).toEqual(wanted.map(({moves}) => moves))
    expect(reports.map(({asap}) => asap)).toEqual(wanted.map(({asap}) => asap))
    expect(structuredClone(open.update(texts[1] ?? '').moves)).toEqual(wanted[1]?.moves)
    expect(inspect(open.update(texts[0] ?? ''))).toBe(inspect(wanted[0]))
  })

  test('stays as it was where an update is refused', () => {
    const open = createLinter({rules: all, maxLength: 40}).open('There is nothing I can do.')
    const before = open.report
    expect(() => open.update('There is nothing I can do. '.repeat(2))).toThrow(RangeError)
    expect(open.report).toBe(before)
  })
})

describe('rules and detectors', () => {
  test('that are asked only where some phrases stand find nothing elsewhere', () => {
    const rules = all.map((entry) => (Array.isArray(entry) ? entry[0] : entry))
    const linters = (always: boolean): Linter[] => [
      createLinter({rules: always ? rules.map((rule) => Object.assign(() => undefined, rule, {onlyWhere: undefined})) : rules}),
      createLinter({rules: [], moves: always ? allMoves.map(({onlyWhere: _, ...detector}) => detector) : allMoves})
    ]
    const [usual, always] = [linters(false), linters(true)]
    fc.assert(
      fc.property(reply, fc.constantFrom('customer', 'company', undefined), (text, fault) => {
        expect(usual.map((linter) => linter.lint(text, {fault}))).toEqual(always.map((linter) => linter.lint(text, {fault})))
      }),
      {numRuns: runs / 4}
    )
  })
})

describe('fixes', () => {
  test('each brings no finding, mends its own and leaves every other byte', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const {diagnostics} = linter.lint(text)
        const before = known(text)
        for (const diagnostic of diagnostics) {
          for (const {kind, edits} of diagnostic.suggestions) {
            if (kind !== 'fix') continue
            const fixed = applyEdits(text, edits)
            for (const finding of known(fixed)) expect(before).toContain(finding)
            expect(fixed.startsWith(text.slice(0, edits[0]?.start))).toBe(true)
            expect(fixed.endsWith(text.slice(edits.at(-1)?.end))).toBe(true)
          }
        }
      }),
      {numRuns: runs}
    )
  })

  test('a second run changes nothing, and what remains is what is found in the fixed text', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const once = linter.fix(text)
        const remaining: Diagnostic[] = linter.lint(once.text).diagnostics
        expect(once.remaining).toEqual(remaining)
        expect(linter.fix(once.text)).toEqual({text: once.text, applied: [], remaining})
        if (once.applied.length === 0) expect(once.text).toBe(text)
      }),
      {numRuns: runs}
    )
  })
})

describe('a fingerprint', () => {
  test.each([...fixtureReplies])('stays the same when a paragraph is put before: %s', (_file, text) => {
    const prints = (source: string): string[] =>
      linter.lint(source).diagnostics.flatMap(({ruleId, fingerprint}) => (ruleId === 'no-dead-end' || ruleId === 'no-blame' ? [fingerprint] : []))
    expect(prints(`The parcel left our depot this morning.\n\n${text}`)).toEqual(prints(text))
  })
})
