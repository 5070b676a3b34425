/**
 * Which of many short texts are about the same, by the features that they share.
 *
 * Method. Each text is taken as drawn from one of several sources of features: a Dirichlet-multinomial mixture (Nigam et al. 2000), found by Gibbs
 * sampling (Yin and Wang 2014, "A Dirichlet multinomial mixture model-based approach for short text clustering"). What comes often in all
 * texts weighs little. Then groups join as long as that makes what is there more likely (Heller and Ghahramani 2005, "Bayesian hierarchical clustering").
 *
 * Time and memory. Groups are found among up to `mostLearned` texts; each of the others is put to the likeliest, in time that grows with their number.
 */
import {mix} from './letters.ts'

const mostGroups = 60
const mostLearned = 4_000
const sweeps = 12
/** What is known of a group before it has a text: that many features, as often as they come anywhere. */
const priorWeight = 60
/** The share of it that takes any feature for as likely as another. */
const evenly = 0.6
/** How willingly a group is begun. */
const beginning = 0.1
/** A text is told of by a group where its features come at least so much more often there than anywhere: the logarithm of it. */
const telling = 2

/** Features by number, each once a text. */
export type Features = Uint32Array

/** The texts of each group. `often` says how often each feature comes anywhere; those from `marks` on place a text, but don't tell that it belongs. */
export function groupAlike(texts: readonly Features[], often: readonly number[], marks: number): number[][] {
  const all = often.reduce((sum, times) => sum + times, 0)
  const prior = Float64Array.from(often, (times) => priorWeight * ((1 - evenly) * (times / all) + evenly / often.length))
  const counts = Array.from({length: mostGroups}, () => new Float64Array(prior))
  const sizes = new Float64Array(mostGroups)
  const sums = new Float64Array(mostGroups).fill(priorWeight)

  const put = (text: Features, group: number, sign: 1 | -1): void => {
    const own = counts[group] as Float64Array
    for (const feature of text) own[feature] = (own[feature] as number) + sign
    sizes[group] = (sizes[group] as number) + sign
    sums[group] = (sums[group] as number) + sign * text.length
  }
  const chances = new Float64Array(mostGroups)
  /** How likely the text is in each group. */
  const weigh = (text: Features): void => {
    for (let group = 0; group < mostGroups; group++) {
      const own = counts[group] as Float64Array
      let chance = (sizes[group] as number) + beginning
      for (let at = 0; at < text.length; at++) chance *= (own[text[at] as number] as number) / ((sums[group] as number) + at)
      chances[group] = chance
    }
  }
  const likeliest = (text: Features): number => {
    weigh(text)
    return chances.indexOf(Math.max(...chances))
  }

  const step = Math.max(1, texts.length / mostLearned)
  const learned = Array.from({length: Math.min(texts.length, mostLearned)}, (_, at) => texts[Math.floor(at * step)] as Features)
  const groupOf = learned.map((_, at) => mix(at + 1) % mostGroups)
  learned.forEach((text, at) => {
    put(text, groupOf[at] as number, 1)
  })
  let draws = 0
  const draw = (text: Features): number => {
    weigh(text)
    let rest = (mix(++draws) / 2 ** 32) * chances.reduce((sum, chance) => sum + chance, 0)
    let group = 0
    for (; group < mostGroups - 1; group++) {
      rest -= chances[group] as number
      if (rest < 0) break
    }
    return group
  }
  const sweep = (choose: (text: Features) => number): void => {
    for (const [at, text] of learned.entries()) {
      put(text, groupOf[at] as number, -1)
      groupOf[at] = choose(text)
      put(text, groupOf[at] as number, 1)
    }
  }

  const join = (): void => {
    const evidence = (own: Float64Array, sum: number): number => {
      let total = logGamma(priorWeight) - logGamma(sum)
      for (let feature = 0; feature < own.length; feature++) {
        const before = prior[feature] as number
        if ((own[feature] as number) > before + 0.5) total += logGamma(own[feature] as number) - logGamma(before)
      }
      return total
    }
    const evidenceOf = (group: number): number => evidence(counts[group] as Float64Array, sums[group] as number)
    const live = new Map([...sizes.keys()].filter((group) => (sizes[group] as number) > 0).map((group) => [group, evidenceOf(group)]))
    const gain = (one: number, other: number): number => {
      const both = (counts[one] as Float64Array).map((count, feature) => count + ((counts[other] as Float64Array)[feature] as number) - (prior[feature] as number))
      const [size, otherSize] = [sizes[one] as number, sizes[other] as number]
      const together = evidence(both, (sums[one] as number) + (sums[other] as number) - priorWeight)
      const apart = (live.get(one) as number) + (live.get(other) as number)
      return together - apart + logGamma(size + otherSize) - logGamma(size) - logGamma(otherSize) - Math.log(beginning)
    }
    let pairs = [...live.keys()].flatMap((one) => [...live.keys()].filter((other) => other > one).map((other) => ({one, other, gained: gain(one, other)})))
    for (;;) {
      const best = pairs.reduce((one, other) => (other.gained > one.gained ? other : one), {one: -1, other: -1, gained: 0})
      const {one, other: joining} = best
      if (best.gained === 0) return
      for (const [at, text] of learned.entries())
        if (groupOf[at] === joining) {
          put(text, joining, -1)
          put(text, one, 1)
          groupOf[at] = one
        }
      live.delete(joining)
      live.set(one, evidenceOf(one))
      pairs = [
        ...pairs.filter((pair) => ![pair.one, pair.other].some((group) => group === joining || group === one)),
        ...[...live.keys()].filter((other) => other !== one).map((other) => ({one, other, gained: gain(one, other)}))
      ]
    }
  }

  for (let time = 0; time < sweeps; time++) sweep(draw)
  for (let time = 0; time < 2; time++) {
    join()
    for (let again = 0; again < 3; again++) sweep(likeliest)
  }

  const groups: number[][] = Array.from({length: mostGroups}, () => [])
  for (const [at, text] of texts.entries()) {
    if (text.length === 0) continue
    const group = likeliest(text)
    const own = counts[group] as Float64Array
    let told = 0
    for (const feature of text) if (feature < marks) told += Math.log(((own[feature] as number) / (sums[group] as number)) * (priorWeight / (prior[feature] as number)))
    if (told >= telling) groups[group]?.push(at)
  }
  return groups.filter(({length}) => length > 0)
}

/** The logarithm of the gamma function, by Stirling's series. */
function logGamma(of: number): number {
  let shift = 0
  let at = of
  for (; at < 8; at++) shift -= Math.log(at)
  const square = 1 / (at * at)
  return shift + (at - 0.5) * Math.log(at) - at + 0.918938533 + (1 / 12 - square / 360) / at
}
