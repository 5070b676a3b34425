/** The labelled replies are well formed. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {allMoves} from '../src/moves/index.ts'
import type {Span} from '../src/types.ts'
import {fixturesFolder} from './text.ts'

interface Labelled {
  id: string
  reply: string
  licence: string
  labels: {moves: (Span & {kind: string})[]; faults: (Span & {rule: string})[]; anger: number; verdict: string}
}

const folder = new URL('labelled/', fixturesFolder)
const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
const rowsOf = (file: string): Labelled[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)

describe.each(files)('%s', (file) => {
  const kinds = new Set<string>(allMoves.map(({kind}) => kind))
  const rules = new Set(all.map((entry) => (Array.isArray(entry) ? entry[0] : entry).ruleId))
  test('names known moves and rules, at places that stand in the reply', () => {
    for (const {id, reply, labels} of rowsOf(file)) {
      for (const {kind} of labels.moves) expect(kinds, id).toContain(kind)
      for (const {rule} of labels.faults) expect(rules, id).toContain(rule)
      for (const {start, end} of [...labels.moves, ...labels.faults]) expect(start >= 0 && start < end && end <= reply.length, id).toBe(true)
      expect(['good', 'fair', 'poor'], id).toContain(labels.verdict)
    }
  })
})

test('no reply stands twice', () => {
  const rows = files.flatMap(rowsOf)
  expect(rows.filter(({id}) => !id.startsWith('pairs-')).length).toBeGreaterThan(800)
  expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length)
  expect(new Set(rows.map(({reply}) => reply)).size).toBe(rows.length)
})

/** What many people write alike: thanks, and offers of more help. */
const stock =
  /thank you for|thanks for|let (?:me|us) know|please|sorry for|for any inconvenience|do not hesitate|don't hesitate|feel free|happy to help|look forward|get in touch|bringing this to our attention|hear from you|reach out|your patience/

test('replies of different writers share no six words in a row', () => {
  const seen = new Map<string, string>()
  const shared: string[] = []
  for (const file of files) {
    const writer = file.replace(/(?:-\d)?\.jsonl$/, '')
    for (const {id, reply} of rowsOf(file)) {
      const words =
        reply
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[a-z0-9']+/g) ?? []
      for (let at = 0; at + 6 <= words.length; at++) {
        const run = words.slice(at, at + 6).join(' ')
        const other = seen.get(run)
        if (other !== undefined && !other.startsWith(`${writer} `) && !stock.test(run)) shared.push(`${other} and ${id}: ${run}`)
        seen.set(run, `${writer} ${id}`)
      }
    }
  }
  expect(shared).toEqual([])
})
