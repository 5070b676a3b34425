/**
 * Trains the learned detector on labelled replies. Deterministic: the same replies in the same order give the same model.
 */

import {all} from '../rules/presets/index.ts'
import {readCustomer} from '../src/customer/read.ts'
import {type Clause, clausesOf} from '../src/learned/clauses.ts'
import {messageFeatures, messageLabels, labelsOf as messageLabelsOf} from '../src/learned/customer.ts'
import {featuresIn} from '../src/learned/features.ts'
import {inputsPerLabel, type Model, scaleOf, secondLooks} from '../src/learned/model.ts'
import {createLinter, type Linter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'
import {read} from '../src/reply/read.ts'
import type {Channel, Fault} from '../src/types.ts'
import {type Learned, learn, type Rows, type Settings, scoreRow} from './logistic.ts'
import {packSteps, packWeights, short} from './pack.ts'

/** A line of the labelled files. */
export interface LabelledReply {
  id: string
  file: string
  channel: Channel
  customer?: string
  reply: string
  labels: {
    moves: {kind: string; start: number; end: number}[]
    faults: {rule: string; start: number; end: number}[]
    complaint: boolean
    anger: number
    atFault: Fault
    verdict: 'good' | 'fair' | 'poor'
  }
}

/** A clause as the trainer sees it. */
interface Example {
  reply: number
  clause: Clause
  start: number
  end: number
  ids: readonly number[]
  counts: readonly number[]
  truth: ReadonlySet<number>
  hits: ReadonlySet<number>
}

/** The rules were written with these at hand, so that their hits there prove nothing. */
export const seenByRules: RegExp = /^(?:written-|hand-[ab])/

/** Lines without a reply around them: many acts and few plain sentences, so that they tell nothing of how common an act is. */
const oneLiners = /^lines-/

/** Written in an ornate manner, with more faults than replies have; others count for more where it is decided from where on to report. */
const ornate = /^hand-(?:[d-htu-y]|z(?!\w))/
const plainWeight = 10

/** Moves gain from features left out at random; faults, which are rarer, lose. */
const moveSettings: Settings = {epochs: 8, rate: 0.2, lasso: 15.5, ridge: 1, seed: 1, dropped: 0.25}
const faultSettings: Settings = {epochs: 6, rate: 0.2, lasso: 14.5, ridge: 1, seed: 1}
const messageSettings: Settings = {epochs: 8, rate: 0.2, lasso: 23, ridge: 1, seed: 1}
const secondSettings: Settings = {epochs: 4, rate: 0.1, lasso: 3, ridge: 1, seed: 1}

/** A feature that stands in fewer clauses is not learned. */
const rarest = 2

export const partCount = 3

/** In log-odds: so much earlier is a fault reported than does best on known hands, because new ones put it in words that are known less well. */
const benefit = 0.35

/** Numbers the parts of which each is judged by what was learned of the others; all that one hand wrote is in one part. */
export function partsOf(replies: readonly LabelledReply[]): number[] {
  const hands = replies.map(({file}) => file.replace(/^(?:hand|lines|messages|written)-/, '').replace(/(?:-(?:\d+|more))?\.jsonl$/, ''))
  const inOrder = [...new Set(hands)]
  return hands.map((hand) => inOrder.indexOf(hand) % partCount)
}

export const labelsOf = (replies: readonly LabelledReply[]): string[] => [
  ...new Set(allMoves.map(({kind}) => kind as string)),
  ...[...new Set(replies.flatMap(({labels}) => labels.faults.map(({rule}) => rule)))].sort()
]

export function train(replies: readonly LabelledReply[]): Model {
  const labels = labelsOf(replies)
  const examples = examplesOf(replies, labels)
  const {rows, ids} = rowsOf(examples)
  const truth = examples.map((example) => example.truth)
  const hits = examples.map((example) => example.hits)
  const everything = examples.map((_, at) => at)
  const learnFrom = (chosen: readonly number[]): Learned => {
    const learnSome = (from: number, to: number, settings: Settings): Learned =>
      learn(rows, ids.length, truth.map(onlyBetween(from, to)), hits.map(onlyBetween(from, to)), to - from, settings, chosen)
    return sideBySide(learnSome(0, allMoves.length, moveSettings), learnSome(allMoves.length, labels.length, faultSettings))
  }

  const parts = partsOf(replies)
  const isIn = (part: number, at: number): boolean => parts[(examples[at] as Example).reply] === part
  // the second look learns from what the first says of hands that it has not seen
  const firstOdds: Float64Array[] = []
  for (let part = 0; part < partCount; part++) {
    const weights = learnFrom(everything.filter((at) => !isIn(part, at)))
    for (const at of everything) if (isIn(part, at)) firstOdds[at] = scoreRow(rows, at, weights)
  }
  const looks = denseRows(
    inReplies(examples).flatMap((own) => {
      const lookAt = secondLooks(own.map((at) => firstOdds[at] as Float64Array))
      return own.map((_, at) => lookAt(at))
    })
  )
  const inputs = labels.length * inputsPerLabel
  const learnLook = (chosen: readonly number[]): Learned => learn(looks, inputs, truth, hits, labels.length, secondSettings, chosen)
  const odds: Float64Array[] = []
  for (let part = 0; part < partCount; part++) {
    const weights = learnLook(everything.filter((at) => !isIn(part, at)))
    for (const at of everything)
      if (isIn(part, at)) {
        const own = scoreRow(looks, at, weights)
        for (const label of (examples[at] as Example).hits) own[label] = (own[label] as number) + (weights.trust[label] as number)
        odds[at] = own
      }
  }
  const isWhole = ({reply}: Example): boolean => !oneLiners.test((replies[reply] as LabelledReply).file) && !seenByRules.test((replies[reply] as LabelledReply).file)
  const whole = examples.filter(isWhole)
  const look = learnLook(everything)
  const wholeOdds = odds.filter((_, at) => isWhole(examples[at] as Example))
  const limits = labels.map((label, number) => limitsOf(label, number, whole, wholeOdds, look.trust[number] as number, replies))
  const steps = packSteps(look.weights)
  return {
    labels,
    clauses: packWeights(ids, labels.length, learnFrom(everything)),
    look: steps.text,
    lookStep: steps.step,
    lookBias: short(look.bias),
    trust: short(limits.map((one) => one.trust)),
    reported: short(limits.map((one, label) => one.reported - (label < allMoves.length ? 0 : benefit))),
    sure: short(limits.map((one) => Math.min(Math.max(one.sure, likely), 99))),
    messages: trainMessages(replies)
  }
}

/** Of some labels those from `from` up to and without `to`, numbered from 0 on. */
const onlyBetween =
  (from: number, to: number) =>
  (labels: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...labels].flatMap((label) => (label >= from && label < to ? [label - from] : [])))

/** What was learned of some labels, followed by what was learned of others. */
function sideBySide(some: Learned, others: Learned): Learned {
  const join = (one: Float32Array, other: Float32Array): Float32Array => {
    const width = some.bias.length
    const labels = width + others.bias.length
    const rows = one.length / width
    const joined = new Float32Array(rows * labels)
    for (let row = 0; row < rows; row++) {
      joined.set(one.subarray(row * width, (row + 1) * width), row * labels)
      joined.set(other.subarray(row * others.bias.length, (row + 1) * others.bias.length), row * labels + width)
    }
    return joined
  }
  return {weights: join(some.weights, others.weights), bias: join(some.bias, others.bias), trust: join(some.trust, others.trust)}
}

function trainMessages(replies: readonly LabelledReply[]): Model['messages'] {
  const labelled = replies.flatMap(({customer, file, labels}) => (customer === undefined ? [] : [{customer, file, labels}]))
  const features = labelled.map(({customer}) => messageFeatures(customer))
  const {rows, ids} = rowsOf(features.map(({ids, counts}) => ({ids, counts: counts.map((count) => count * scaleOf({counts}))})))
  const truth = labelled.map(({labels: {complaint, anger, atFault}}) => new Set(messageLabelsOf(complaint, anger, atFault)))
  const hits = labelled.map(({customer, file}) => {
    if (seenByRules.test(file)) return new Set<number>()
    const {complaint, anger, fault} = readCustomer(customer)
    return new Set(messageLabelsOf(complaint, anger, fault))
  })
  const learned = learn(
    rows,
    ids.length,
    truth,
    hits,
    messageLabels.length,
    messageSettings,
    labelled.map((_, at) => at)
  )
  return {...packWeights(ids, messageLabels.length, learned), trust: short(learned.trust)}
}

function examplesOf(replies: readonly LabelledReply[], labels: readonly string[]): Example[] {
  const numbers = new Map(labels.map((label, number) => [label, number]))
  const linter = createLinter({rules: all, moves: allMoves})
  return replies.flatMap((labelled, number) => {
    const spans = spansOf(labelled)
    const found = seenByRules.test(labelled.file) ? [] : foundIn(linter, labelled)
    const reply = read(labelled.reply)
    const clauses = clausesOf(reply)
    const features = clauses.map(featuresIn(reply))
    return clauses.map((clause, at) => {
      const words = clause.block.words
      const start = clause.block.start + (words[clause.first]?.start ?? 0)
      const end = clause.block.start + (words[clause.end - 1]?.end ?? 0)
      const {ids = [], counts = []} = features[at] ?? {}
      const scale = scaleOf(features[at] as Parameters<typeof scaleOf>[0])
      const numbersOf = (some: typeof spans): Set<number> => new Set(some.flatMap(({label}) => numbers.get(label) ?? []))
      return {
        reply: number,
        clause,
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

interface LabelledSpan {
  label: string
  start: number
  end: number
}

export const spansOf = ({labels}: LabelledReply): LabelledSpan[] => [
  ...labels.moves.map(({kind, start, end}) => ({label: kind, start, end})),
  ...labels.faults.map(({rule, start, end}) => ({label: rule, start, end}))
]

export function foundIn(linter: Linter, {reply, customer, channel}: LabelledReply): LabelledSpan[] {
  const {moves, diagnostics} = linter.lint(reply, {customer, channel})
  return [...moves.map(({kind, start, end}) => ({label: kind as string, start, end})), ...diagnostics.map(({ruleId, start, end}) => ({label: ruleId, start, end}))]
}

function rowsOf(examples: readonly Pick<Example, 'ids' | 'counts'>[]): {rows: Rows; ids: number[]} {
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

function denseRows(all: readonly Float64Array[]): Rows {
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

/** The places of the examples of each reply. */
function inReplies(examples: readonly Example[]): number[][] {
  const byReply: number[][] = []
  examples.forEach(({reply}, at) => {
    const own = byReply[reply] ?? []
    byReply[reply] = own
    own.push(at)
  })
  return byReply.filter(Boolean)
}

interface Limits {
  trust: number
  reported: number
  sure: number
}

/** How much more than learned a hit of the label's rule may be trusted; the higher where it does as well, because phrases hold in any trade. */
const trusts = [6, 4, 3, 2, 1, 0]

/** By so much must less trust do better. */
const clearly = 0.004

/** What is sure is wrong on so few of the good replies, and right so often where there are enough to tell. */
const rarely = 0.008
const certain = 0.92
const enough = 20

/** In log-odds: what is said aloud is at least four times as likely as not. */
const likely = 1.3

/** How much a hit is trusted, from where on a label is reported, so that as many replies as can be are told right, and from where on it is sure. */
function limitsOf(label: string, number: number, examples: readonly Example[], odds: readonly Float64Array[], learnedTrust: number, replies: readonly LabelledReply[]): Limits {
  let best: (Limits & {f1: number}) | undefined
  for (const more of trusts) {
    const found = cutsOf(label, examples, (at) => ((odds[at] as Float64Array)[number] as number) + ((examples[at] as Example).hits.has(number) ? more : 0), replies)
    if (!best || found.f1 > best.f1 + clearly) best = {...found, trust: learnedTrust + more}
  }
  return best as Limits
}

function cutsOf(label: string, examples: readonly Example[], oddsAt: (at: number) => number, replies: readonly LabelledReply[]): Omit<Limits, 'trust'> & {f1: number} {
  const best = new Map<number, {odds: number; isRight: boolean}>()
  const wanted = new Set<number>()
  examples.forEach(({reply, start, end}, at) => {
    const own = oddsAt(at)
    const spans = spansOf(replies[reply] as LabelledReply).filter((one) => one.label === label)
    if (spans.length) wanted.add(reply)
    const before = best.get(reply)
    if (!before || own > before.odds) best.set(reply, {odds: own, isRight: spans.some((one) => one.start < end && one.end > start)})
  })
  const weightOf = (reply: number): number => (ornate.test((replies[reply] as LabelledReply).file) ? 1 : plainWeight)
  const all = [...wanted].reduce((sum, reply) => sum + weightOf(reply), 0)
  let reported = {odds: 0, f1: 0}
  let sure = Number.POSITIVE_INFINITY
  let right = 0
  let told = 0
  let count = 0
  let wrongOnGood = 0
  const allowed = rarely * [...best.keys()].filter((reply) => (replies[reply] as LabelledReply).labels.verdict === 'good').length
  for (const [reply, one] of [...best].sort(([, a], [, b]) => b.odds - a.odds)) {
    count++
    told += weightOf(reply)
    if (one.isRight) right += weightOf(reply)
    const f1 = (2 * right) / (told + all)
    if (f1 > reported.f1) reported = {odds: one.odds, f1}
    if (!one.isRight && (replies[reply] as LabelledReply).labels.verdict === 'good') wrongOnGood++
    if (wrongOnGood <= allowed && (count < enough || right / told >= certain)) sure = one.odds
  }
  return {reported: reported.odds - 1e-6, sure: Math.max(sure, reported.odds), f1: reported.f1}
}
