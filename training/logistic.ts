/**
 * Logistic regression for many labels at once, by follow-the-regularised-leader (McMahan et al., 2013): few weights are left, and the same
 * data in the same order give the same weights.
 */

/** Rows of features; `ids` and `counts` from `starts[row]` up to `starts[row + 1]`. */
export interface Rows {
  starts: Int32Array
  ids: Int32Array
  counts: Float32Array
}

export interface Settings {
  epochs: number
  /** How far a step goes. */
  rate: number
  /** How strongly weights are kept at none, and kept small. */
  lasso: number
  ridge: number
  seed: number
  /** The share of a row's features that are left out each time it is seen, at random, so that no few of them decide. None unless given. */
  dropped?: number
}

/** For each label `weights[feature * labels + label]`, `bias[label]`, and `trust[label]`: what a hit of its rule adds. */
export interface Learned {
  weights: Float32Array
  bias: Float32Array
  trust: Float32Array
}

/** Learns to tell each label of a row. `truth[row]` holds the labels that are there, `hits[row]` those whose rule or detector found something. */
export function learn(
  rows: Rows,
  features: number,
  truth: readonly ReadonlySet<number>[],
  hits: readonly ReadonlySet<number>[],
  labels: number,
  settings: Settings,
  chosen: readonly number[]
): Learned {
  const {epochs, rate, lasso, ridge, seed, dropped = 0} = settings
  const weights = new Float32Array(features * labels)
  const lead = new Float32Array(features * labels)
  const squares = new Float32Array(features * labels)
  const bias = new Float32Array(labels).fill(-3)
  const biasSquares = new Float32Array(labels).fill(1)
  const trust = new Float32Array(labels).fill(1)
  const trustSquares = new Float32Array(labels).fill(1)
  const score = new Float64Array(labels)
  const order = Int32Array.from(chosen)
  const random = randomFrom(seed)
  const shown = rowReader(rows, dropped, random)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const {ids, counts, length} = shown(row)
      score.set(bias)
      for (let at = 0; at < length; at++) {
        const base = (ids[at] as number) * labels
        const count = counts[at] as number
        for (let label = 0; label < labels; label++) score[label] = (score[label] as number) + count * (weights[base + label] as number)
      }
      const own = truth[row] as ReadonlySet<number>
      const hit = hits[row] as ReadonlySet<number>
      for (const label of hit) score[label] = (score[label] as number) + (trust[label] as number)
      for (let label = 0; label < labels; label++) {
        const error = 1 / (1 + Math.exp(-(score[label] as number))) - (own.has(label) ? 1 : 0)
        if (Math.abs(error) < 0.003) continue
        biasSquares[label] = (biasSquares[label] as number) + error * error
        bias[label] = (bias[label] as number) - (rate * error) / Math.sqrt(biasSquares[label] as number)
        if (hit.has(label)) {
          trustSquares[label] = (trustSquares[label] as number) + error * error
          trust[label] = (trust[label] as number) - (rate * error) / Math.sqrt(trustSquares[label] as number)
        }
        for (let at = 0; at < length; at++) {
          const place = (ids[at] as number) * labels + label
          const step = error * (counts[at] as number)
          const before = squares[place] as number
          const after = before + step * step
          squares[place] = after
          const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate
          const z = (lead[place] as number) + step - sigma * (weights[place] as number)
          lead[place] = z
          weights[place] = Math.abs(z) <= lasso ? 0 : -(z - Math.sign(z) * lasso) / (Math.sqrt(after) / rate + ridge)
        }
      }
    }
  }
  return {weights, bias, trust}
}

/** Reads rows with some of their features left out and the others counting for more. What it gives holds until it reads the next one. */
function rowReader({starts, ids, counts}: Rows, dropped: number, random: () => number): (row: number) => {ids: Int32Array; counts: Float32Array; length: number} {
  let longest = 0
  for (let row = 1; row < starts.length; row++) longest = Math.max(longest, (starts[row] as number) - (starts[row - 1] as number))
  const kept = {ids: new Int32Array(longest), counts: new Float32Array(longest), length: 0}
  return (row) => {
    kept.length = 0
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      if (dropped > 0 && random() < dropped) continue
      kept.ids[kept.length] = ids[at] as number
      kept.counts[kept.length++] = (counts[at] as number) / (1 - dropped)
    }
    return kept
  }
}

/** The score of each label in a row, as log-odds. */
export function scoreRow({starts, ids, counts}: Rows, row: number, {weights, bias}: Learned): Float64Array {
  const labels = bias.length
  const score = Float64Array.from(bias)
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
    const base = (ids[at] as number) * labels
    for (let label = 0; label < labels; label++) score[label] = (score[label] as number) + (counts[at] as number) * (weights[base + label] as number)
  }
  return score
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
