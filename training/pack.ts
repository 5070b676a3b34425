/**
 * Packs what was learned into text.
 */
import type {Weights} from '../src/learned/model.ts'
import {characterFor, middle, type PackedIds, values} from '../src/learned/packed.ts'
import type {Learned} from './logistic.ts'

/** So many levels stand for all weights. */
const kinds = 7

export const short = (some: Iterable<number>): number[] => Array.from(some, (one) => Math.round(one * 1000) / 1000)

/** Ids in ascending order. */
function packIds(ids: readonly number[]): PackedIds {
  let low = ''
  let high = ''
  let before = 0
  for (const id of ids) {
    const gap = id - before
    before = id
    low += characterFor(gap & 63)
    let rest = gap >>> 6
    for (; rest >= values - 1; rest -= values - 1) high += characterFor(values - 1)
    high += characterFor(rest)
  }
  return {low, high}
}

/** Leaves out the features that weigh nothing, and those that say the least there is, and of one label only: they are many, and hardly matter. */
export function packWeights(ids: readonly number[], labels: number, {weights, bias}: Learned): Weights {
  const levels = levelsOf(weights.filter((weight) => weight !== 0))
  const least = nearest(levels, 0)
  const kept: number[] = []
  let sizes = ''
  let labelled = ''
  let levelled = ''
  ids.forEach((id, place) => {
    const own: {label: number; level: number}[] = []
    for (let label = 0; label < labels; label++) {
      const weight = weights[place * labels + label] as number
      if (weight !== 0) own.push({label, level: nearest(levels, weight)})
    }
    if (own.length === 0 || (own.length === 1 && own[0]?.level === least)) return
    kept.push(id)
    sizes += characterFor(own.length)
    for (const {label, level} of own) {
      labelled += characterFor(label)
      levelled += characterFor(level)
    }
  })
  return {ids: packIds(kept), sizes, labels: labelled, weights: levelled, levels: short(levels), bias: short(bias)}
}

const nearest = (levels: readonly number[], weight: number): number =>
  levels.reduce((best, level, at) => (Math.abs(level - weight) < Math.abs((levels[best] as number) - weight) ? at : best), 0)

/** Lloyd's way to so many levels that stand for many weights. */
function levelsOf(weights: Float32Array): number[] {
  const sorted = weights.slice().sort()
  let levels = Array.from({length: kinds}, (_, at) => sorted[Math.floor(((at + 0.5) / kinds) * sorted.length)] ?? 0)
  for (let round = 0; round < 20; round++) {
    const sums = new Float64Array(kinds)
    const counts = new Float64Array(kinds)
    for (const weight of sorted) {
      const level = nearest(levels, weight)
      sums[level] = (sums[level] as number) + weight
      counts[level] = (counts[level] as number) + 1
    }
    levels = levels.map((level, at) => (counts[at] ? (sums[at] as number) / (counts[at] as number) : level))
  }
  return levels
}

/** Numbers of either sign, as steps. */
export function packSteps(numbers: Float32Array): {text: string; step: number} {
  const most = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const step = most / middle
  return {text: Array.from(numbers, (one) => characterFor(Math.round(one / step) + middle)).join(''), step}
}
