/**
 * The learned detector's arithmetic: what the features of a clause say of each label, then what all clauses of the reply together say.
 * Labels are kinds of moves and ids of rules.
 */
import type {Reply, Sentence} from '../reply/read.ts'
import {type Clause, clausesOf} from './clauses.ts'
import {type Row, rowsIn} from './features.ts'
import {idsOf, middle, numberAt, type PackedIds} from './packed.ts'

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

/** The log-odds of each label. A plain list: an engine is slow to make a typed array as short as this one, and to clear it away. */
type Odds = readonly number[]

/** A clause with the log-odds of each label. */
export interface Judged {
  readonly clause: Clause
  readonly odds: Odds
  /** What the first look said, and the second one looked at. */
  readonly first: Odds
  readonly parts: Parts
  /** The words that spoke most for a label, as indices into the block's words, strongest first. */
  evidence(label: number): number[]
}

/** Makes a model ready to judge every clause of a reply. Of the clauses that were judged before, what stands as it stood is taken over. */
export function createJudge(model: Model): (reply: Reply, before?: readonly Judged[]) => Judged[] {
  const labels = model.labels.length
  const scorer = createScorer(model.clauses)
  const look = new Float64Array(model.look.length)
  for (let at = 0; at < look.length; at++) look[at] = (numberAt(model.look, at) - middle) * model.lookStep
  const add = (odds: number[], input: number, place: number): void => {
    const row = place * labels
    for (let label = 0; label < labels; label++) odds[label] = (odds[label] as number) + input * (look[row + label] as number)
  }
  // of most labels a clause says no more than that it hardly is one
  const least = [...model.lookBias]
  for (let place = 0; place < labels; place++) add(least, leastInput, place)
  const lookAgain = (first: Odds, parts: Parts): number[] => {
    const odds = least.slice()
    const {length, places, values} = inputsOf(first, parts)
    for (let at = 0; at < length; at++) add(odds, values[at] as number, places[at] as number)
    return odds
  }
  return (reply, before = []) => {
    const clauses = clausesOf(reply)
    const rowOf = rowsIn(reply)
    const was = sameIn(before, clauses)
    const first = clauses.map((clause, at) => {
      const same = was[at]
      if (same) return same.first
      const row = rowOf(clause)
      return scorer.score(row, row.length)
    })
    const partsAt = partsIn(first.map((odds, at) => was[at]?.parts[0] ?? chancesOf(odds)))
    return clauses.map((clause, at) => {
      const own = first[at] as Odds
      const parts = partsAt(at)
      const same = was[at]
      const odds = same && parts.every((part, place) => isEqual(part, same.parts[place])) ? same.odds : lookAgain(own, parts)
      return {clause, odds, first: own, parts, evidence: (label) => evidenceOf(scorer, rowOf(clause), clause, label)}
    })
  }
}

/** For each clause, the one among those before that a first look sees alike: in the same sentence, with the same around it. */
function sameIn(before: readonly Judged[], clauses: readonly Clause[]): (Judged | undefined)[] {
  if (before.length === 0) return []
  const known = new Map<Sentence, number>()
  before.forEach(({clause}, at) => {
    if (!known.has(clause.sentence)) known.set(clause.sentence, at)
  })
  const old = before.map(({clause}) => clause)
  const around = surroundingsIn(clauses)
  const aroundOld = surroundingsIn(old)
  return clauses.map((clause, at) => {
    let was = known.get(clause.sentence)
    while (was !== undefined && old[was]?.sentence === clause.sentence && (old[was] as Clause).first < clause.first) was++
    if (was === undefined || old[was]?.sentence !== clause.sentence || old[was]?.first !== clause.first) return undefined
    const own = around(at)
    return aroundOld(was).every((one, place) => one === own[place]) ? before[was] : undefined
  })
}

/** What the features of a clause look at beside its sentence: those around it, and how near the ends of the reply are. */
function surroundingsIn(clauses: readonly Clause[]): (at: number) => readonly unknown[] {
  const sentences: Sentence[] = []
  for (const {sentence, place} of clauses) sentences[place] = sentence
  return (at) => {
    const {place} = clauses[at] as Clause
    return [sentences[place - 1], sentences[place + 1], Math.min(place, 3), Math.min(sentences.length - 1 - place, 3)]
  }
}

function evidenceOf(scorer: Scorer, row: Readonly<Row>, {first, end}: Clause, label: number): number[] {
  const said = new Map<number, number>()
  for (let at = 0; at < row.length; at++) {
    const begin = row.first[at] as number
    const width = row.width[at] as number
    const weight = scorer.weightOf(row.ids[at] as number, label)
    if (weight !== 0) for (let word = Math.max(begin, first); word < Math.min(begin + width, end); word++) said.set(word, (said.get(word) ?? 0) + weight / width)
  }
  return [...said]
    .filter(([, weight]) => weight > 0)
    .sort(([a, more], [b, less]) => less - more || a - b)
    .map(([word]) => word)
}

/** A row is made as long as this, so that long clauses don't shout down short ones. */
const rowLength = 10

/** What the counts of a row are multiplied by; of the first `length` of them. */
export function scaleOf({counts}: {readonly counts: ArrayLike<number>}, length: number = counts.length): number {
  let sum = 0
  for (let at = 0; at < length; at++) sum += (counts[at] as number) * (counts[at] as number)
  return rowLength / Math.sqrt(sum)
}

/** How likely something is, from 0 to 1. */
export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** What is less likely says nothing about its neighbours. */
const unlikely = 0.03

/** How many inputs a second look has for each label. */
export const inputsPerLabel = 6

/** What the first look says, as chances of each label: of the clause, of the one before, of the one behind, and the most of all before and of all behind. */
type Parts = readonly (readonly number[] | undefined)[]

/** The inputs of a second look at each clause. */
export function secondLooks(firstOdds: readonly Odds[]): (at: number) => Float64Array {
  const partsAt = partsIn(firstOdds.map(chancesOf))
  return (at) => {
    const own = firstOdds[at] as Odds
    const {length, places, values} = inputsOf(own, partsAt(at))
    const inputs = new Float64Array(own.length * inputsPerLabel).fill(leastInput, 0, own.length)
    for (let input = 0; input < length; input++) inputs[places[input] as number] = (inputs[places[input] as number] as number) + (values[input] as number)
    return inputs
  }
}

/** In log-odds: the second look is to hear of what the first one only suspects. */
const suspicion = 1

/** Log-odds below which a chance is unlikely anyhow, so that it needn't be worked out. */
const unlikelyBelow = -4

/** What is unlikely counts as 0. */
function chancesOf(odds: Odds): number[] {
  const chances = odds.slice()
  for (let label = 0; label < chances.length; label++) {
    const own = (chances[label] as number) + suspicion
    const likely = own < unlikelyBelow ? 0 : chance(own)
    chances[label] = likely > unlikely ? likely : 0
  }
  return chances
}

function partsIn(chances: readonly (readonly number[])[]): (at: number) => Parts {
  const before = running(chances)
  const behind = running([...chances].reverse()).reverse()
  return (at) => [chances[at], chances[at - 1], chances[at + 1], before[at], behind[at]]
}

const isEqual = (one: readonly number[] | undefined, other: readonly number[] | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && one.every((own, at) => own === other[at]))

/** A clause's own log-odds: what is this unlikely is no more so below, and halved they are of the size of the chances beside them. */
const leastOdds = -6
const oddsScale = 2
const leastInput: number = leastOdds / oddsScale

/** The inputs of the clause that was looked at last, in the first `length` places: for a label of its own by how much it is above the least. */
const inputs = {length: 0, places: [] as number[], values: [0.5]}

function inputsOf(odds: Odds, parts: Parts): Readonly<typeof inputs> {
  const {places, values} = inputs
  const labels = odds.length
  let length = 0
  for (let label = 0; label < labels; label++) {
    const own = odds[label] as number
    if (own <= leastOdds) continue
    places[length] = label
    values[length++] = own / oddsScale - leastInput
  }
  let place = labels
  for (const part of parts) {
    for (let label = 0; part && label < labels; label++) {
      const own = part[label] as number
      if (own === 0) continue
      places[length] = place + label
      values[length++] = own
    }
    place += labels
  }
  inputs.length = length
  return inputs
}

/** For each place the most of each label in the places before it. */
function running(chances: readonly (readonly number[])[]): (readonly number[])[] {
  const none = chances[0]?.map(() => 0) ?? []
  let most: readonly number[] = none
  return chances.map((own) => {
    const before = most
    let after: number[] | undefined
    for (let label = 0; label < own.length; label++) {
      if ((own[label] as number) <= (before[label] as number)) continue
      after ??= before.slice()
      after[label] = own[label] as number
    }
    most = after ?? before
    return before
  })
}

/** Tells the log-odds of each label. */
export interface Scorer {
  /** Of the first `length` features. */
  score(features: {readonly ids: ArrayLike<number>; readonly counts: ArrayLike<number>}, length?: number): number[]
  /** What a feature says of a label. */
  weightOf(id: number, label: number): number
}

/** Two numbers in one: the second one has so many bits. */
const shift = 7
const mask: number = (1 << shift) - 1

/** Levels have three decimals, so that sums of them, in thousandths, are exact. */
const thousand = 1000

export function createScorer({ids, sizes, labels, weights, levels, bias}: Weights): Scorer {
  // of each weight the level, in thousandths, and the label
  const steps = levels.map((level) => Math.round(level * thousand) << shift)
  const says = new Int32Array(labels.length)
  for (let at = 0; at < says.length; at++) says[at] = (steps[numberAt(weights, at)] as number) | numberAt(labels, at)
  // open addressing, a third of it empty or more: an id, and behind it where its weights begin and how many there are
  let length = 2
  while (length < sizes.length * 3) length *= 2
  const table = new Int32Array(length).fill(-1)
  const cellOf = (id: number): number => {
    let cell = (id << 1) & (length - 1)
    for (let there = table[cell] as number; there !== id && there !== -1; there = table[cell] as number) cell = (cell + 2) & (length - 1)
    return cell
  }
  let place = 0
  let begin = 0
  for (const id of idsOf(ids)) {
    const cell = cellOf(id)
    const size = numberAt(sizes, place++)
    table[cell] = id
    table[cell + 1] = (begin << shift) | size
    begin += size
  }
  const sums = new Int32Array(bias.length)
  return {
    weightOf(id, label) {
      const cell = cellOf(id)
      if (table[cell] === -1) return 0
      const own = table[cell + 1] as number
      for (let at = own >> shift; at < (own >> shift) + (own & mask); at++) {
        const said = says[at] as number
        if ((said & mask) === label) return (said >> shift) / thousand
      }
      return 0
    },
    score({ids, counts}, length = ids.length) {
      sums.fill(0)
      for (let at = 0; at < length; at++) {
        const cell = cellOf(ids[at] as number)
        if (table[cell] === -1) continue
        const count = counts[at] as number
        const own = table[cell + 1] as number
        const end = (own >> shift) + (own & mask)
        for (let one = own >> shift; one < end; one++) {
          const said = says[one] as number
          sums[said & mask] = (sums[said & mask] as number) + Math.imul(count, said >> shift)
        }
      }
      const scale = scaleOf({counts}, length) / thousand
      const odds = bias.slice()
      for (let label = 0; label < odds.length; label++) odds[label] = (odds[label] as number) + scale * (sums[label] as number)
      return odds
    }
  }
}
