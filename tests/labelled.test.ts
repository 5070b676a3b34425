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
  expect(rows.length).toBe(875)
  expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length)
  expect(new Set(rows.map(({reply}) => reply)).size).toBe(rows.length)
})
