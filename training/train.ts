/**
 * Trains the learned detector on labelled replies. Deterministic: the same replies in the same order give the same model.
 *
 * The detector looks at each clause twice, and so it is trained in two steps: a first look learns what the clause's own features say of each
 * label, a second one what the first looks at all clauses of the reply together say. Then the limits are set, from where on a label is told.
 * Steps that build on what was learned before see only what it said of hands that it had not learned from.
 */
import {inputsPerLabel, type Model, secondLooks} from '../src/learned/model.ts'
import {allMoves} from '../src/moves/index.ts'
import {denseRows, type Example, examplesOf, inReplies, rowsOf} from './examples.ts'
import {limitsOf} from './limits.ts'
import {type Learned, learn, type Settings, scoreRow} from './logistic.ts'
import {trainMessages} from './messages.ts'
import {packSteps, packWeights, short} from './pack.ts'
import {closelyLabelled, type LabelledReply, labelsOf, oldest, partCount, partsOf} from './replies.ts'

/** Moves gain from features left out at random; faults, which are rarer, lose. Chosen with some of the labelled replies in view. */
const moveSettings: Settings = {epochs: 8, rate: 0.2, lasso: 32, ridge: 1, seed: 1, dropped: 0.25}
const faultSettings: Settings = {epochs: 6, rate: 0.2, lasso: 25, ridge: 1, seed: 1}
const secondSettings: Settings = {epochs: 4, rate: 0.1, lasso: 3, ridge: 1, seed: 1}

/** So many times does a first look see the oldest replies, for moves; faults gain nothing by it. */
const oldestTimes = 4

/** So many times does a second look see a reply: what goes with what in the same words is told best by the oldest, and by those that were labelled as closely. */
const lookTimes = ({file}: LabelledReply): number => (oldest.test(file) ? 8 : closelyLabelled.test(file) ? 4 : 1)

/** Learns from some of the examples, by their numbers. */
type Learner = (chosen: readonly number[]) => Learned

export function train(replies: readonly LabelledReply[]): Model {
  const labels = labelsOf(replies)
  const examples = examplesOf(replies, labels)
  const everything = examples.map((_, at) => at)
  const parts = partsOf(replies)
  const partAt = examples.map(({reply}) => parts[reply] as number)
  const truth = examples.map((example) => example.truth)
  const hits = examples.map((example) => example.hits)

  const {rows, ids} = rowsOf(examples)
  const labelledAt = examples.map(({reply}) => replies[reply] as LabelledReply)
  const lookFirst: Learner = (chosen) => {
    const learnSome = (from: number, to: number, settings: Settings, some: readonly number[]): Learned =>
      learn(rows, ids.length, truth.map(onlyBetween(from, to)), hits.map(onlyBetween(from, to)), to - from, settings, some)
    const weighed = repeated(chosen, (at) => (oldest.test((labelledAt[at] as LabelledReply).file) ? oldestTimes : 1))
    return sideBySide(learnSome(0, allMoves.length, moveSettings, weighed), learnSome(allMoves.length, labels.length, faultSettings, chosen))
  }
  const firstOdds = oddsByOthers(partAt, lookFirst, (at, learned) => scoreRow(rows, at, learned))

  const looks = denseRows(looksIn(examples, firstOdds))
  const lookAgain: Learner = (chosen) =>
    learn(
      looks,
      labels.length * inputsPerLabel,
      truth,
      hits,
      labels.length,
      secondSettings,
      repeated(chosen, (at) => lookTimes(labelledAt[at] as LabelledReply))
    )
  const odds = oddsByOthers(partAt, lookAgain, (at, learned) => withTrust(scoreRow(looks, at, learned), (examples[at] as Example).hits, learned))

  const second = lookAgain(everything)
  const limits = limitsOf(labels, replies, examples, odds, second.trust)
  const steps = packSteps(second.weights)
  return {
    labels,
    clauses: packWeights(ids, labels.length, lookFirst(everything)),
    look: steps.text,
    lookStep: steps.step,
    lookBias: short(second.bias),
    trust: short(limits.map(({trust}) => trust)),
    reported: short(limits.map(({reported}) => reported)),
    sure: short(limits.map(({sure}) => sure)),
    messages: trainMessages(replies)
  }
}

/** Each of them as many times as it is to be seen. */
const repeated = (chosen: readonly number[], times: (at: number) => number): number[] => chosen.flatMap((at) => new Array<number>(times(at)).fill(at))

/** The odds of each example, told by what was learned of the parts that it is not in. */
function oddsByOthers(partAt: readonly number[], learnFrom: Learner, oddsAt: (at: number, learned: Learned) => Float64Array): Float64Array[] {
  const odds: Float64Array[] = []
  for (let part = 0; part < partCount; part++) {
    const learned = learnFrom(partAt.flatMap((own, at) => (own === part ? [] : [at])))
    partAt.forEach((own, at) => {
      if (own === part) odds[at] = oddsAt(at, learned)
    })
  }
  return odds
}

/** What the second look at each example sees. */
const looksIn = (examples: readonly Example[], firstOdds: readonly Float64Array[]): Float64Array[] =>
  inReplies(examples).flatMap((own) => {
    const lookAt = secondLooks(own.map((at) => Array.from(firstOdds[at] as Float64Array)))
    return own.map((_, at) => lookAt(at))
  })

/** Adds what the hits of the labels' own rules say. */
function withTrust(odds: Float64Array, hits: ReadonlySet<number>, {trust}: Learned): Float64Array {
  for (const label of hits) odds[label] = (odds[label] as number) + (trust[label] as number)
  return odds
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
