/**
 * From where on a label is told, and from where on it is told aloud: what does best on the labelled replies.
 */
import {allMoves} from '../src/moves/index.ts'
import type {Example} from './examples.ts'
import {asTheyCome, type LabelledReply, madeUp, plain, seenByRules, spansOf} from './replies.ts'

/** In log-odds. */
interface Limits {
  /** What a hit of the label's rule adds. */
  trust: number
  /** From here on it is told. */
  reported: number
  /** From here on it is told aloud. */
  sure: number
}

/** So much earlier is a fault told than does best on known hands, because new ones put it in words that are known less well. */
const benefit = 0.35

/** What is said aloud is nearly three times as likely as not, or more. */
const likely = 1

/** For what is never sure enough; a number, because JSON has no infinity. */
const never = 99

/** The limits of each label. Only whole replies that the rules had not seen before show how common it is and how often a hit is right. */
export function limitsOf(
  labels: readonly string[],
  replies: readonly LabelledReply[],
  examples: readonly Example[],
  odds: readonly Float64Array[],
  learnedTrust: Float32Array
): Limits[] {
  const shows = ({reply}: Example): boolean => !madeUp.test((replies[reply] as LabelledReply).file) && !seenByRules.test((replies[reply] as LabelledReply).file)
  const shown = examples.filter(shows)
  const shownOdds = odds.filter((_, at) => shows(examples[at] as Example))
  return labels.map((label, number) => {
    const {trust, reported, sure} = bestFor(label, number, shown, shownOdds, replies)
    const isFault = number >= allMoves.length
    return {trust: (learnedTrust[number] as number) + trust, reported: reported - (isFault ? benefit : 0), sure: Math.min(Math.max(sure, likely), never)}
  })
}

/** How much more than learned a hit of the label's rule may be trusted; the higher where it does as well, because phrases hold in any trade. */
const trusts = [6, 4, 3, 2, 1, 0]

/** By so much must less trust do better, in F1. */
const clearly = 0.004

function bestFor(label: string, number: number, examples: readonly Example[], odds: readonly Float64Array[], replies: readonly LabelledReply[]): Limits {
  let best: (Limits & {f1: number}) | undefined
  for (const trust of trusts) {
    const cuts = cutsOf(label, examples, (at) => ((odds[at] as Float64Array)[number] as number) + ((examples[at] as Example).hits.has(number) ? trust : 0), replies)
    if (!best || cuts.f1 > best.f1 + clearly) best = {...cuts, trust}
  }
  return best as Limits
}

/** What is sure is wrong on so few of the good replies, and right so often where there are enough to tell: of plain words, and, less what may be luck, of all. */
const rarely = 0.008
const certain = 0.92
const certainOfAll = 0.93
const enough = 20

/** How many times as much as another reply one in plain words counts: it is more like what people write. */
const plainWeight = 10

/** Where the likeliest clause of each reply decides: from which odds on most replies are told right, and from which on it is sure. */
function cutsOf(label: string, examples: readonly Example[], oddsAt: (at: number) => number, replies: readonly LabelledReply[]): Omit<Limits, 'trust'> & {f1: number} {
  const best = new Map<number, Likeliest>()
  examples.forEach(({reply, start, end}, at) => {
    const odds = oddsAt(at)
    const before = best.get(reply)
    if (before && odds <= before.odds) return
    const spans = spansOf(replies[reply] as LabelledReply).filter((one) => one.label === label)
    best.set(reply, {labelled: replies[reply] as LabelledReply, odds, isWanted: spans.length > 0, isRight: spans.some((one) => one.start < end && one.end > start)})
  })
  const inOrder = [...best.values()].sort((a, b) => b.odds - a.odds)
  const {reported, f1} = mostRight(inOrder)
  return {reported, sure: Math.max(surelyRight(inOrder), reported), f1}
}

/** The clause of a reply that is likeliest to be what is looked for. */
interface Likeliest {
  labelled: LabelledReply
  odds: number
  /** Whether the reply has the label anywhere. */
  isWanted: boolean
  isRight: boolean
}

/** In log-odds: what is looked through, in such steps, and how far one reply more or less is smoothed out. */
const highest = 8
const lowest = -5
const step = 0.1
const smooth = 0.5

/** From which odds on most are told right, if the label were as common as it is in replies that are written as they come. */
function mostRight(inOrder: readonly Likeliest[]): {reported: number; f1: number} {
  const share = shareOf(inOrder)
  const showing = inOrder.filter(({labelled}) => asTheyCome.test(labelled.file))
  const natural = showing.length ? shareOf(showing) : share
  const weightOf = ({isWanted, labelled}: Likeliest): number => plainness(labelled) * (isWanted ? natural / share : (1 - natural) / (1 - share))
  const wanted = inOrder.reduce((sum, one) => sum + (one.isWanted ? weightOf(one) : 0), 0)
  let told = 0
  let right = 0
  let next = 0
  const rough = Array.from({length: Math.round((highest - lowest) / step) + 1}, (_, at) => {
    const odds = highest - at * step
    for (let one = inOrder[next]; one && one.odds > odds; one = inOrder[++next]) {
      told += weightOf(one)
      if (one.isRight) right += weightOf(one)
    }
    return {odds, f1: (2 * right) / (told + wanted)}
  })
  const likenessOf = (apart: number): number => Math.exp(-0.5 * (apart / smooth) ** 2)
  let best = {reported: 0, f1: 0}
  for (const {odds: reported} of rough) {
    const alike = rough.map(({odds}) => likenessOf(odds - reported))
    const f1 = rough.reduce((sum, one, at) => sum + one.f1 * (alike[at] as number), 0) / alike.reduce((sum, one) => sum + one, 0)
    if (f1 > best.f1) best = {reported, f1}
  }
  return best
}

const plainness = ({file}: LabelledReply): number => (plain.test(file) ? plainWeight : 1)

/** The share of them that are wanted, the plain ones counting for more. */
function shareOf(some: readonly Likeliest[]): number {
  const weightOf = (ones: readonly Likeliest[]): number => ones.reduce((sum, {labelled}) => sum + plainness(labelled), 0)
  return weightOf(some.filter(({isWanted}) => isWanted)) / weightOf(some)
}

/** From which odds on it is seldom wrong, and hardly ever on a good reply. */
function surelyRight(inOrder: readonly Likeliest[]): number {
  const allowed = rarely * inOrder.filter(({labelled}) => labelled.labels.verdict === 'good').length
  let sure = Number.POSITIVE_INFINITY
  let right = 0
  let told = 0
  let rightOnes = 0
  let wrongOnGood = 0
  inOrder.forEach(({labelled, odds, isRight}, at) => {
    const weight = plainness(labelled)
    told += weight
    if (isRight) {
      right += weight
      rightOnes++
    } else if (labelled.labels.verdict === 'good') wrongOnGood++
    const count = at + 1
    const isCertain = count < enough || (right / told >= certain && surely(rightOnes / count, count) >= certainOfAll)
    if (wrongOnGood <= allowed && isCertain) sure = odds
  })
  return sure
}

/** A share less its standard error. */
const surely = (share: number, count: number): number => share - Math.sqrt((share * (1 - share)) / count)
