/**
 * What is learned from: each clause of the labelled replies with its features, with the labels that readers gave it and those that the
 * phrases find in it.
 */
import {all} from '../rules/presets/index.ts'
import {clausesOf} from '../src/learned/clauses.ts'
import {featuresIn} from '../src/learned/features.ts'
import {scaleOf} from '../src/learned/model.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'
import {read} from '../src/reply/read.ts'
import type {Rows} from './logistic.ts'
import {type LabelledReply, type LabelledSpan, seenByRules, spansOf} from './replies.ts'

/** A clause as the trainer sees it. */
export interface Example {
  /** Which of the replies it stands in. */
  reply: number
  /** Where it stands there. */
  start: number
  end: number
  /** Its features, and how much each counts. */
  ids: readonly number[]
  counts: readonly number[]
  /** The labels that it has, by their numbers. */
  truth: ReadonlySet<number>
  /** The labels whose own rule or detector found something in it. */
  hits: ReadonlySet<number>
}

export function examplesOf(replies: readonly LabelledReply[], labels: readonly string[]): Example[] {
  const numbers = new Map(labels.map((label, number) => [label, number]))
  const linter = createLinter({rules: all, moves: allMoves})
  return replies.flatMap((labelled, number) => {
    const spans = spansOf(labelled)
    const found = seenByRules.test(labelled.file) ? [] : foundIn(linter, labelled)
    const reply = read(labelled.reply)
    const clauses = clausesOf(reply)
    const featuresOf = featuresIn(reply)
    return clauses.map((clause) => {
      const {block, first, end: behind} = clause
      const start = block.start + (block.words[first]?.start ?? 0)
      const end = block.start + (block.words[behind - 1]?.end ?? 0)
      const {ids, counts} = featuresOf(clause)
      const scale = scaleOf({counts})
      const numbersOf = (some: typeof spans): Set<number> => new Set(some.flatMap(({label}) => numbers.get(label) ?? []))
      return {
        reply: number,
        start,
        end,
        ids,
        counts: counts.map((count) => count * scale),
        // half of the clause or half of the label: else the label belongs to a neighbour
        truth: numbersOf(spans.filter((one) => Math.min(one.end, end) - Math.max(one.start, start) >= Math.min(end - start, one.end - one.start) / 2)),
        hits: numbersOf(found.filter((one) => one.start < end && one.end > start))
      }
    })
  })
}

function foundIn(linter: Linter, {reply, customer, channel}: LabelledReply): LabelledSpan[] {
  const {moves, diagnostics} = linter.lint(reply, {customer, channel})
  return [...moves.map(({kind, start, end}) => ({label: kind as string, start, end})), ...diagnostics.map(({ruleId, start, end}) => ({label: ruleId, start, end}))]
}

/** The places of the examples of each reply. */
export function inReplies(examples: readonly Example[]): number[][] {
  const byReply: number[][] = []
  examples.forEach(({reply}, at) => {
    const own = byReply[reply] ?? []
    byReply[reply] = own
    own.push(at)
  })
  return byReply.filter(Boolean)
}

/** A feature that stands in fewer clauses is not learned. */
const rarest = 2

/** The features of some examples as rows, for the learner; `ids` tells which feature each column is. */
export function rowsOf(examples: readonly Pick<Example, 'ids' | 'counts'>[]): {rows: Rows; ids: number[]} {
  const times = new Map<number, number>()
  for (const {ids} of examples) for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  const ids = [...times].flatMap(([id, count]) => (count < rarest ? [] : [id])).sort((a, b) => a - b)
  const places = new Map(ids.map((id, place) => [id, place]))
  const starts = [0]
  const rowIds: number[] = []
  const rowCounts: number[] = []
  for (const example of examples) {
    example.ids.forEach((id, at) => {
      const place = places.get(id)
      if (place === undefined) return
      rowIds.push(place)
      rowCounts.push(example.counts[at] as number)
    })
    starts.push(rowIds.length)
  }
  return {rows: {starts: Int32Array.from(starts), ids: Int32Array.from(rowIds), counts: Float32Array.from(rowCounts)}, ids}
}

/** Rows of numbers that are nearly all given. */
export function denseRows(all: readonly Float64Array[]): Rows {
  const starts = [0]
  const ids: number[] = []
  const counts: number[] = []
  for (const row of all) {
    row.forEach((count, id) => {
      if (count === 0) return
      ids.push(id)
      counts.push(count)
    })
    starts.push(ids.length)
  }
  return {starts: Int32Array.from(starts), ids: Int32Array.from(ids), counts: Float32Array.from(counts)}
}
