/** The learned detector: what it adds, and that it stays within the house's promises. */
import {brotliCompressSync} from 'node:zlib'
import {build} from 'esbuild'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import noBlame from '../rules/no-blame.ts'
import noDeflection from '../rules/no-deflection.ts'
import {all, recommended} from '../rules/presets/index.ts'
import {learned, readCustomer} from '../src/learned/index.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'
import {readReplies} from '../training/replies.ts'
import {reply as replies} from './text.ts'

const linter: Linter = createLinter({rules: all, moves: allMoves, learned})
const ids = (reply: string): string[] => linter.lint(reply).diagnostics.map(({ruleId}) => ruleId)
const kinds = (reply: string): string[] => linter.lint(reply).moves.map(({kind}) => kind)

describe('finds what no phrase lists', () => {
  test.each([
    ['no-blame', 'Had you kept the lid on the tin, the paint would still be wet today.'],
    ['no-stalling', 'One of my colleagues will have a word with you about it at some stage.'],
    ['no-dismissing', 'It is a kettle, not a death in the family.']
  ])('%s: %s', (ruleId, reply) => {
    expect(ids(reply)).toContain(ruleId)
  })
  test.each([
    ['action', 'A new hinge left our workshop with Dora at noon.'],
    ['face-saving', 'Half the street has put that lid on upside down, my own mother among them.'],
    ['refusal', 'I fear the deposit has to stay with us.']
  ])('%s: %s', (kind, reply) => {
    expect(kinds(reply)).toContain(kind)
  })
})

describe('a courtesy at the end is no offer, no step and no request', () => {
  const offers = (reply: string): string[] => kinds(reply).filter((kind) => ['alternative', 'guidance', 'invitation'].includes(kind))
  test.each([
    'If you have any further questions about the lamp, feel free to write to me.',
    'Should you need more help with the app, please do not hesitate to call us on 0161 4960.',
    'Please reach out if you run into any trouble with the filter.',
    'For any other queries, contact the desk at desk@lamps.example.',
    "We're here to help if anything else comes up.",
    'If other issues arise with the kettle, you can always email our team.'
  ])('%s', (courtesy) => {
    expect(offers(`Your lamp left at noon. ${courtesy}`)).toEqual([])
  })
  test.each([
    'If the lid sticks, ring me and I will come round with a new one.',
    'If you have the receipt at hand, could you send me a photo of it?'
  ])('but it is one where it helps: %s', (offer) => {
    expect(offers(`Your lamp left at noon. ${offer}`)).not.toEqual([])
  })
})

test('a greeting is no part of what is done', () => {
  const deeds = ['a second lamp went out with the noon van', 'the fee comes off your next bill', 'a fresh filter goes out with today’s post']
  const told = deeds.map((deed) => {
    const text = `Hi Dora, ${deed}.`
    return linter.lint(text).moves.flatMap(({kind, start, end}) => (kind === 'action' ? [text.slice(start, end)] : []))
  })
  expect(told).toEqual(deeds.map((deed) => [deed]))
})

test('says how sure it is, and the words that decided', () => {
  const found = linter.lint('It is a kettle, not a death in the family.').diagnostics.filter(({because}) => because)
  expect(found.length).toBeGreaterThan(0)
  for (const {confidence, because = [], text} of found) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    for (const word of because) expect(text).toContain(word)
  }
})

test('what stands where it looks at nothing is told as the rule alone tells it', () => {
  const reply = 'Dear Customer, the blue lid is in stock again, and yours leaves the shop on Monday.'
  const by = (some: Linter): string[] => some.lint(reply).diagnostics.map(({ruleId, severity}) => `${severity} ${ruleId}`)
  expect(by(linter)).toContain('warning stay-personal')
  expect(by(createLinter({rules: all}))).toContain('warning stay-personal')
  expect(linter.lint(reply).diagnostics.find(({ruleId}) => ruleId === 'stay-personal')?.confidence).toBeUndefined()
})

test('what it is not sure of is info, unless the user set the level', () => {
  const unsure = 'Had you kept the lid on the tin, the paint would still be wet today.'
  const levels = (setting?: 'error'): string[] =>
    createLinter({rules: setting ? recommended.map((entry): [typeof noBlame, 'error'] => [Array.isArray(entry) ? entry[0] : entry, setting]) : recommended, learned})
      .lint(unsure)
      .diagnostics.map(({severity}) => severity)
  expect(new Set(levels('error'))).toEqual(new Set(['error']))
  expect(levels().every((severity) => severity === 'info' || severity === 'warning')).toBe(true)
})

test('what it is sure of is a warning, even of a rule that is an info by itself, unless the user set the level', () => {
  const sure = "That's between you and the courier."
  const levelsOf = (rules: NonNullable<Parameters<typeof createLinter>[0]['rules']>, opinion = {}): string[] =>
    createLinter({rules, ...opinion})
      .lint(sure)
      .diagnostics.map(({ruleId, severity}) => `${ruleId} ${severity}`)
  expect(levelsOf([noDeflection])).toEqual(['no-deflection info'])
  expect(levelsOf([noDeflection], {learned})).toEqual(['no-deflection warning'])
  expect(levelsOf([[noDeflection, 'error']], {learned})).toEqual(['no-deflection error'])
})

test('what is owed is told aloud from a lower chance on where words of the reply do harm', () => {
  const everything = createLinter({rules: all, learned})
  const told = {harmful: [] as boolean[], harmless: [] as boolean[]}
  for (const {reply, customer} of readReplies('fixtures/labelled/hand-zb.jsonl')) {
    const {diagnostics} = everything.lint(reply, {customer})
    const does = diagnostics.some(({ruleId, severity}) => ruleId.startsWith('no-') && severity !== 'info') ? 'harmful' : 'harmless'
    for (const {ruleId, severity, confidence = 0} of diagnostics)
      if (ruleId === 'accept-responsibility' && confidence > 0.75 && confidence < 0.85) told[does].push(severity === 'warning')
  }
  const shareOf = (aloud: readonly boolean[]): number => aloud.filter(Boolean).length / aloud.length
  expect(shareOf(told.harmful)).toBeGreaterThan(0.8)
  expect(shareOf(told.harmless)).toBeLessThan(0.5)
})

test('doubts add up: of several likely faults the likeliest is told aloud, and none of them by itself', () => {
  const help = 'A new one went out this morning and comes tomorrow.'
  const replies = [
    ['Old boats leak, and anyone who hires one from 1962 might expect as much.', 'Some sailors are simply happier on a ferry.', 'A quick call that morning would have helped.'],
    ['The dog hair would have come with the dog.', 'Owners who brush theirs are always a joy.', 'It might be an idea to start there, funnily enough.'],
    ['Candles burn, that is rather the idea of them.', 'A saucer underneath would not have hurt.', 'Some customers do think of it, believe it or not.'],
    ['Kettles of this kind were made for kitchens, not for workshops.', 'Some thought beforehand might have been wise.', 'There are cheaper ones in any shop.']
  ]
  const isDoubtedAloud = (reply: string): boolean => linter.lint(reply).diagnostics.some(({severity, confidence = 1}) => severity !== 'info' && confidence < 0.73)
  expect(replies.filter((sentences) => isDoubtedAloud(sentences.join(' '))).length).toBeGreaterThanOrEqual(2)
  expect(replies.flat().filter((sentence) => isDoubtedAloud(`${sentence} ${help}`))).toEqual([])
})

test.each([
  'Could you put it outside and send me a picture? Our joiner will know at a glance.',
  "I'd take 30 pounds off if you can live with the dent; else we swap it.",
  'The catalogue one is for phone orders. Ring 0800 and quote it, or I can place the order for you.'
])('nobody is told aloud to take it on where help of another kind is likely: %s', (reply) => {
  const {diagnostics} = createLinter({rules: recommended, learned}).lint(reply, {customer: 'The shelf came with a dent, and I have been waiting for it since May!'})
  expect(diagnostics.filter(({ruleId, severity}) => ruleId === 'accept-responsibility' && severity !== 'info')).toEqual([])
})

test('how sure it is that something is owed hangs on the customer and on what the reply gives', () => {
  const told = (customer: string, reply: string): Record<string, string> =>
    Object.fromEntries(linter.lint(reply, {customer}).diagnostics.map(({ruleId, severity, confidence}) => [ruleId, `${severity} ${(confidence ?? 0) > 0.8}`]))
  expect(told('I am furious. The boiler man never came, for the third time, and nobody rang!', 'The boiler service is booked through the website.')).toMatchObject({
    apologize: 'warning true',
    sympathize: 'warning true'
  })
  expect(told('The blue is a little darker than on the picture.', 'The lamp ships from our store in Leeds.')).toMatchObject({'take-action': 'info false'})
  expect(told('Can I have the old price?', 'We can’t give you the old price.')).toEqual({'refusal-needs-alternative': 'warning true', 'refusal-needs-reason': 'warning true'})
  expect(told('Can I have the old price?', 'We can’t give you the old price, as the sale ended on Sunday.')).toEqual({'refusal-needs-alternative': 'warning true'})
})

test.each([
  'I am not saying there is nothing we can do.',
  "I won't tell you there's nothing we can do. I've asked the bank to look again today.",
  'That is not your only option: you can swap it, too.',
  "We're not suggesting that you tampered with the meter.",
  "It isn't the case that nothing can be done: I've reopened your claim.",
  "We won't pretend there's no way out. Here are two."
])('what is denied is not said: %s', (reply) => {
  const {diagnostics, moves} = createLinter({rules: all, moves: allMoves, learned}).lint(reply)
  expect(moves.map(({kind}) => kind)).not.toContain('refusal')
  expect(diagnostics.map(({ruleId}) => ruleId).filter((id) => id.startsWith('no-'))).toEqual([])
})

test.each([
  'Your coat is held at the desk. After Sunday we won’t be able to keep it, as the cloakroom is cleared on Mondays.',
  'I have cancelled the fine. If it happens a second time we may not be able to waive it.',
  'We don’t give your number to anyone, and nobody at the depot can see it.',
  'I can’t justify the silence. Your repair is booked for Monday at eight.',
  'I’m closing the case now; if the noise comes back, write here and it reopens.',
  'A promise is a promise: your cake is on the table at two.',
  'I’m relieved that nobody was hurt. It could have been much worse, and the bracket was ours.',
  'The paper is packed already, and nothing will be charged after that.'
])('what is meant well does no harm: %s', (reply) => {
  for (const linter of [createLinter({rules: recommended}), createLinter({rules: recommended, learned})])
    expect(linter.lint(reply).diagnostics.filter(({severity}) => severity !== 'info')).toEqual([])
})

test.each([
  ['refusal-needs-alternative', 'We have read your note about the fine. Once the month has passed, we can’t waive it.'],
  ['refusal-needs-alternative', 'The footage can’t be shared.'],
  ['refusal-needs-alternative', 'Your limit won’t be raised.'],
  ['no-cornering', 'Our decision is final. Just reply if anything is unclear.'],
  ['no-dead-end', 'This conversation is closed. If anything else comes up, call us.'],
  ['no-cornering', 'Pay by noon or your booking will be lost.'],
  ['no-confrontation', 'You must stop calling us about your PIN.'],
  ['no-dismissing', 'It could have been worse. Nobody was hurt.']
])('nor does %s believe what only looks like it: %s', (ruleId, reply) => {
  for (const linter of [createLinter({rules: recommended}), createLinter({rules: recommended, learned})])
    expect(linter.lint(reply, {customer: 'Can you do it for me, please?'}).diagnostics.filter((found) => found.ruleId === ruleId && found.severity !== 'info')).not.toEqual([])
})

test.each([
  ['no-confrontation', 'Freedom of speech is fine, and so are libel laws.'],
  ['no-cornering', 'Our solicitor keeps copies of every review.'],
  ['no-policy-shield', 'Were we to make an exception for you, we would have to make one for everyone.'],
  ['no-stalling', 'The path will be mended as resources allow.']
])('%s is as sure as its phrase: %s', (ruleId, reply) => {
  const found = createLinter({rules: recommended, learned})
    .lint(reply)
    .diagnostics.find((diagnostic) => diagnostic.ruleId === ruleId)
  expect(found?.severity).toBe('warning')
})

test('what is wrong now is heard behind thanks for what was', () => {
  expect(readCustomer('Thanks for fixing the leak, now the ceiling is stained.').complaint).toBe(true)
  expect(readCustomer('Thanks for fixing the leak, the ceiling is dry.').complaint).toBe(false)
})

test('a few calm words are heard as calm', () => {
  for (const message of ['There is a scratch on my shelf.', 'The tap drips.', 'One cup is missing from the set.']) expect(readCustomer(message).anger, message).toBeLessThan(2)
})

describe('keeps the promises', () => {
  test('one rule finds the same alone as among all', () => {
    const alone = createLinter({rules: [noBlame], learned})
    fc.assert(
      fc.property(replies, (reply) => {
        const among = linter.lint(reply).diagnostics.filter(({ruleId}) => ruleId === 'no-blame')
        expect(alone.lint(reply).diagnostics.map(({start, end}) => [start, end])).toEqual(among.map(({start, end}) => [start, end]))
      }),
      {numRuns: 100}
    )
  })
  test('findings and moves stand in the text, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 400}), replies), (reply) => {
        const report = linter.lint(reply, {customer: reply})
        expect(linter.lint(reply, {customer: reply})).toEqual(report)
        for (const {start, end} of [...report.diagnostics, ...report.moves]) expect(start >= 0 && start < end && end <= reply.length).toBe(true)
      }),
      {numRuns: 150}
    )
  })
  test('weighs at most 400 KB compressed', async () => {
    const {outputFiles} = await build({
      stdin: {contents: "export {learned} from './src/learned/index.ts'", resolveDir: new URL('..', import.meta.url).pathname},
      bundle: true,
      minify: true,
      format: 'esm',
      write: false
    })
    expect(brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length).toBeLessThan(400_000)
  })
})

test.each([
  ['no-blame', 'Your order was delayed due to unforeseen circumstances.'],
  ['no-blame', 'Unfortunately, your flight was cancelled because of the snow.'],
  ['calm-tone', 'Lovely to hear, have a great party!'],
  ['no-confrontation', 'Please keep it switched off. You must not charge it overnight, because the cell can overheat.'],
  ['no-cornering', 'The ban goes tonight at ten and your skins come back.'],
  ['no-deflection', 'You also have the right to refer your complaint to the ombudsman.'],
  ['stay-personal', 'Dear residents of Mill Lane,\n\nyour water is clear again since six.']
])('a plain fact or wish is no %s: %s', (ruleId, reply) => {
  expect(ids(reply)).not.toContain(ruleId)
})

describe('what stands in the text is not for it to doubt', () => {
  test('a slot left unfilled', () => {
    const {diagnostics} = linter.lint('Hi [Name],\n\nYour order [order number] ships on [date].', {channel: 'email'})
    expect(diagnostics.filter(({ruleId}) => ruleId === 'stay-personal').map(({text, severity}) => [text, severity])).toEqual([
      ['[Name]', 'error'],
      ['[order number]', 'error'],
      ['[date]', 'error']
    ])
  })
  test('a slot by its own name', () => {
    const {diagnostics} = linter.lint('Hi <name>, your query (ref. <TICKET>) about <ORDER_ID> is with me.', {channel: 'email'})
    expect(diagnostics.filter(({severity}) => severity === 'error').map(({text}) => text)).toEqual(['<TICKET>', '<ORDER_ID>'])
  })
  test('marks that tell what the words before them do not', () => {
    const {diagnostics} = linter.lint('again?? you rang yesterday.', {customer: 'The shower is cold!!'})
    expect(diagnostics.filter(({ruleId}) => ruleId === 'calm-tone').map(({text}) => text)).toEqual(['??'])
  })
  test('a sentence in capitals', () => {
    expect(ids('PLEASE SEND US THE IBAN AND THE NAME OF YOUR BANK. Thank you, Ann')).toContain('calm-tone')
  })
  test.each(['I am furious.', 'Furious!', 'My desk is three weeks late and I am furious!!'])('a customer who says so: %s', (message) => {
    expect(learned.readCustomer(message).anger).toBeGreaterThanOrEqual(2)
  })
})
