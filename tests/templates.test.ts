/** Templates make labelled replies for training, the same each time; a broken one is named by its line. */
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {allMoves} from '../src/moves/index.ts'
import {readReplies, spansOf} from '../training/replies.ts'
import {repliesFrom} from '../training/templates.ts'

const folder = fileURLToPath(new URL('../training/data/', import.meta.url))
const known = new Set<string>([...allMoves.map(({kind}) => kind), ...all.map((entry) => (Array.isArray(entry) ? entry[0] : entry).ruleId)])

describe.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  test('names known moves and rules, at words of the reply', () => {
    for (const reply of readReplies(folder + file)) {
      for (const {label, start, end} of spansOf(reply)) {
        expect(known, reply.id).toContain(label)
        expect(start >= 0 && start < end && end <= reply.reply.length, `${reply.id}: ${label}`).toBe(true)
      }
    }
  })
})

test('a template gives replies with one of its alternatives each, without what an empty one leaves behind', () => {
  const replies = repliesFrom('chat | {Hi {{first_name}},|} [refusal,no-dead-end:{We can not|No}]{ |}.⏎[reason:It is made to measure.]', 'some.txt')
  for (const one of replies) {
    expect(one.reply).toMatch(/^(?:Hi {{first_name}}, )?(?:We can not|No)\.\nIt is made to measure\.$/)
    const words = spansOf(one).map(({label, start, end}) => `${label}: ${one.reply.slice(start, end)}`)
    expect(words.map((said) => said.replace('We can not', 'No'))).toEqual(['refusal: No', 'reason: It is made to measure', 'no-dead-end: No'])
  }
  expect(repliesFrom('sms | {One|Two|Three|Four}.', 'some.txt')).toEqual(repliesFrom('sms | {One|Two|Three|Four}.', 'some.txt'))
})

test.each([
  ['chat | {Hi|Hello, we are closed.', 'some.txt:2: a bracket without its partner'],
  ['chat | Hi, [refusal:we are closed.', 'some.txt:2: a bracket without its partner'],
  ['fax | Hi, we are closed.', 'some.txt:2: expected “channel | reply”']
])('%s', (line, message) => {
  expect(() => repliesFrom(`chat | Hi!\n${line}`, 'some.txt')).toThrow(message)
})
