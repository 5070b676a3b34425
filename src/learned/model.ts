/**
 * The learned detector's arithmetic: what the features of a clause say of each label, then what all clauses of the reply together say.
 * Labels are kinds of moves and ids of rules.
 */
import type {Reply} from '../reply/read.ts'
import {type Clause, clausesOf} from './clauses.ts'
import {type Features, featuresIn} from './features.ts'
import {idsOf, middle, numberAt, type PackedIds, placesOf} from './packed.ts'

/** What features weigh, as text. */
export interface Weights {
  readonly ids: PackedIds
  /** Of each feature how many weights it has; of each weight the label and the level. */
  readonly sizes: string
  readonly labels: string
  readonly weights: string
  /** What the levels of a weight stand for. */
  readonly levels: readonly number[]
  readonly bias: readonly number[]
}

/** What training leaves, as text. */
export interface Model {
  readonly labels: readonly string[]
  readonly clauses: Weights
  /** Of the second look: for each of its inputs, what it says of each label, in steps. */
  readonly look: string
  readonly lookStep: number
  readonly lookBias: readonly number[]
  /** What a hit of the label's own rule adds. */
  readonly trust: readonly number[]
  /** The log-odds from which a label is reported, and those from which it is sure: seldom wrong on a good reply. */
  readonly reported: readonly number[]
  readonly sure: readonly number[]
  /** Of a customer's message: what its features weigh, and what the same reading by phrases adds. */
  readonly messages: Weights & {readonly trust: readonly number[]}
}

/** A clause with the log-odds of each label. */
export interface Judged {
  readonly clause: Clause
  readonly odds: Float64Array
  /** The words that spoke most for a label, as indices into the block's words, strongest first. */
  evidence(label: number): number[]
}

/** A row is made as long as this, so that long clauses don't shout down short ones. */
export const rowLength = 10

/** Makes a model ready to judge every clause of a reply. */
export function createJudge(model: Model): (reply: Reply) => Judged[] {
  const labels = model.labels.length
  const scorer = createScorer(model.clauses)
  const look = Float64Array.from({length: model.look.length}, (_, at) => (numberAt(model.look, at) - middle) * model.lookStep)
  return (reply) => {
    const clauses = clausesOf(reply)
    const featuresOf = featuresIn(reply)
    const lookAt = secondLooks(clauses.map((clause) => scorer.score(featuresOf(clause))))
    return clauses.map((clause, at) => {
      const odds = Float64Array.from(model.lookBias)
      for (const [place, input] of lookAt(at).entries()) {
        if (input === 0) continue
        for (let label = 0; label < labels; label++) odds[label] = (odds[label] as number) + input * (look[place * labels + label] as number)
      }
      return {clause, odds, evidence: (label) => evidenceOf(scorer, featuresOf(clause), clause, label)}
    })
  }
}

function evidenceOf(scorer: Scorer, features: Features, {first, end}: Clause, label: number): number[] {
  const said = new Map<number, number>()
  features.ids.forEach((id, at) => {
    const begin = features.first[at] as number
    const width = features.width[at] as number
    scorer.visit(id, (of, weight) => {
      if (of !== label) return
      for (let word = Math.max(begin, first); word < Math.min(begin + width, end); word++) said.set(word, (said.get(word) ?? 0) + weight / width)
    })
  })
  return [...said]
    .filter(([, weight]) => weight > 0)
    .sort(([a, more], [b, less]) => less - more || a - b)
    .map(([word]) => word)
}

/** What the counts of a row are multiplied by. */
export function scaleOf({counts}: Pick<Features, 'counts'>): number {
  let sum = 0
  for (const count of counts) sum += count * count
  return rowLength / Math.sqrt(sum)
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** What is less likely says nothing about its neighbours. */
const unlikely = 0.03

/** How many inputs a second look has for each label. */
export const inputsPerLabel = 6

/**
 * The inputs of a second look at each clause: what the first look said of it, of the clause before, of the one behind, and the most that
 * it said of any clause before and behind.
 */
export function secondLooks(firstOdds: readonly Float64Array[]): (at: number) => Float64Array {
  const chances = firstOdds.map((odds) => odds.map((one) => chance(one + 1)))
  const labels = firstOdds[0]?.length ?? 0
  const before = running(chances, labels)
  const behind = running([...chances].reverse(), labels).reverse()
  return (at) => {
    const odds = firstOdds[at] as Float64Array
    const inputs = new Float64Array(labels * inputsPerLabel)
    inputs.set(odds.map((one) => Math.max(-6, one) / 2))
    const parts = [chances[at], chances[at - 1], chances[at + 1], before[at], behind[at]]
    for (const [place, part] of parts.entries()) {
      for (let label = 0; label < labels; label++) {
        const own = part?.[label] ?? 0
        if (own > unlikely) inputs[(place + 1) * labels + label] = own
      }
    }
    return inputs
  }
}

/** For each place the most of each label in the places before it. */
function running(chances: readonly Float64Array[], labels: number): Float64Array[] {
  let most: Float64Array = new Float64Array(labels)
  return chances.map((own) => {
    const before = most
    most = own.map((one, label) => Math.max(one, before[label] as number))
    return before
  })
}

/** Tells the log-odds of each label. */
export interface Scorer {
  score(features: Pick<Features, 'ids' | 'counts'>): Float64Array
  /** Shows what a feature weighs. */
  visit(id: number, see: (label: number, weight: number) => void): void
}

export function createScorer({ids, sizes, labels, weights, levels, bias}: Weights): Scorer {
  const placeOf = placesOf(idsOf(ids))
  const starts = new Int32Array(sizes.length + 1)
  for (let place = 0; place < sizes.length; place++) starts[place + 1] = (starts[place] as number) + numberAt(sizes, place)
  const visit: Scorer['visit'] = (id, see) => {
    const place = placeOf(id)
    if (place < 0) return
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) see(numberAt(labels, at), levels[numberAt(weights, at)] as number)
  }
  return {
    visit,
    score(features) {
      const odds = Float64Array.from(bias)
      const scale = scaleOf(features)
      let count = 0
      const add = (label: number, weight: number): void => {
        odds[label] = (odds[label] as number) + count * weight
      }
      features.ids.forEach((id, at) => {
        count = (features.counts[at] as number) * scale
        visit(id, add)
      })
      return odds
    }
  }
}
