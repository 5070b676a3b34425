/** Rules as retext plugins: what a file's messages say, settings, context, the length limit, and processors that are copied. */
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {noBlame, noDeadEnd, refusalNeedsAlternative} from '../rules/index.ts'
import {recommended} from '../rules/presets/index.ts'
import {learned} from '../src/learned/index.ts'
import type {Suggestion} from '../src/types.ts'

const text = 'Hi Sam,\n\nYou entered the wrong code. There is nothing I can do.'
const ids = (file: VFile): (string | undefined)[] => file.messages.map(({ruleId}) => ruleId)

describe('a message', () => {
  test('is full', async () => {
    const file = await retext().use(retextEnglish).use(noDeadEnd).process(text)
    const [message] = file.messages
    expect(message).toMatchObject({ruleId: 'no-dead-end', source: 'reply-lint', fatal: true, actual: 'nothing I can do', url: noDeadEnd.url, line: 3, column: 38})
    expect(message?.place).toEqual({start: {line: 3, column: 38, offset: 46}, end: {line: 3, column: 54, offset: 62}})
    expect(message?.note).toContain(noDeadEnd.principle)
    expect(message?.expected?.[0]).toBe('What I can do is [what you can do instead]')
    const [suggestion] = (message as unknown as {suggestions: Suggestion[]}).suggestions
    expect(suggestion).toMatchObject({kind: 'suggest', slots: [{name: 'what you can do instead', edit: 0}]})
  })
  test('tells the severity by `fatal`', async () => {
    const fatal = async (level: 'info' | 'warn' | 'error'): Promise<unknown> => (await retext().use(retextEnglish).use(noDeadEnd, level).process(text)).messages[0]?.fatal
    expect([await fatal('error'), await fatal('warn'), await fatal('info')]).toEqual([true, false, undefined])
  })
})

describe('settings', () => {
  test('off, false, options alone, and the later one of two', async () => {
    const process = (...settings: unknown[]): VFile => {
      const processor = retext().use(retextEnglish)
      for (const setting of settings) processor.use(noDeadEnd, setting as never)
      return processor.processSync(text)
    }
    expect(ids(process('off'))).toEqual([])
    expect(ids(process(false))).toEqual([])
    expect(ids(process({allow: ['nothing I can do']}))).toEqual([])
    expect(ids(process('off', 'error'))).toEqual(['no-dead-end'])
  })
  test('a wrong one is told when the processor is made', () => {
    expect(() =>
      retext()
        .use(retextEnglish)
        .use(noDeadEnd, 'loud' as never)
        .freeze()
    ).toThrow(/no-dead-end: "loud" is no level/)
  })
  test('a preset is a list of plugins, and one of its rules can be turned off', async () => {
    const on = await retext().use(retextEnglish).use(recommended).process(text)
    const off = await retext().use(retextEnglish).use(recommended).use(noBlame, 'off').process(text)
    expect(ids(on)).toContain('no-blame')
    expect(ids(off)).not.toContain('no-blame')
  })
})

test('context is read from file.data.reply', () => {
  const file = new VFile({value: "We can't refund the fee.", data: {reply: {remedies: ['a credit']}}})
  const processor = retext().use(retextEnglish).use(refusalNeedsAlternative)
  processor.runSync(processor.parse(file), file)
  expect(file.messages[0]?.expected?.[0]).toBe(' What we can offer is a credit.')
  const wrong = new VFile({value: text, data: {reply: {fault: 'them'}}})
  expect(() => processor.runSync(processor.parse(wrong), wrong)).toThrow(/context.fault is "them"/)
})

test('a tree without a file is read by its own text', () => {
  const processor = retext().use(retextEnglish).use(noDeadEnd)
  const file = new VFile()
  processor.runSync(processor.parse(text), file)
  expect(ids(file)).toEqual(['no-dead-end'])
  expect([file.messages[0]?.line, file.messages[0]?.column]).toEqual([3, 38])
})

test('without retext-english the default parser serves as well', async () => {
  expect(ids(await retext().use(noDeadEnd).process(text))).toEqual(['no-dead-end'])
})

test('a copy of a processor lints on its own', async () => {
  const frozen = retext().use(retextEnglish).use(noDeadEnd).freeze()
  expect(ids(await frozen().process(text))).toEqual(['no-dead-end'])
  expect(ids(await frozen().use(noBlame).process(text))).toEqual(['no-blame', 'no-dead-end'])
  expect(ids(await frozen.process(text))).toEqual(['no-dead-end'])
})

test('a long text is answered before the parser runs', async () => {
  const long = 'e.g. '.repeat(20_000)
  const file = await retext().use(retextEnglish).use(recommended).process(long)
  expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([['max-length', expect.stringContaining('100000 characters long; reply-lint reads at most 50000')]])
  const raised = await retext().use(retextEnglish).use(noDeadEnd, {maxLength: 20}).process(text)
  expect(ids(raised)).toEqual(['max-length'])
  expect(() =>
    retext()
      .use(retextEnglish)
      .use(noDeadEnd, ['warn', {maxLength: '20'}] as never)
      .freeze()
  ).toThrow(/maxLength is "20"; expected a number above 0/)
})

test('a text that is not English gets a note', async () => {
  const file = await retext().use(retextEnglish).use(noDeadEnd).process('Leider können wir Ihnen den Betrag nicht erstatten, weil die Frist abgelaufen ist.')
  expect(ids(file)).toEqual(['language'])
})

describe('the learned detector', () => {
  const unusual = 'It is a kettle, not a death in the family.'
  test('is asked by all rules on the processor, wherever it stands among them', async () => {
    const [before, behind] = [
      await retext().use(retextEnglish).use(learned).use(recommended).process(unusual),
      await retext().use(retextEnglish).use(recommended).use(learned).process(unusual)
    ]
    expect(ids(behind)).toContain('no-dismissing')
    expect(ids(before)).toEqual(ids(behind))
    expect(behind.messages.find(({ruleId}) => ruleId === 'no-dismissing')).toMatchObject({confidence: expect.any(Number), because: expect.arrayContaining([expect.any(String)])})
  })
  test('is not asked where nobody uses it, nor where it is turned off', async () => {
    expect(ids(await retext().use(retextEnglish).use(recommended).process(unusual))).toEqual([])
    expect(ids(await retext().use(retextEnglish).use(recommended).use(learned, false).process(unusual))).toEqual([])
  })
  test('stays with its processor and copies of it', async () => {
    const plain = retext().use(retextEnglish).use(recommended).freeze()
    const second = plain().use(learned).freeze()
    expect(ids(await second().process(unusual))).toContain('no-dismissing')
    expect(ids(await plain().process(unusual))).toEqual([])
  })
})
