/**
 * From where on a label is told, and from where on it is told aloud: what does best on the labelled replies.
 */
import {allMoves} from '../src/moves/index.ts'
import type {Example} from './examples.ts'
import {type LabelledReply, madeUp, plain, seenByRules, spansOf} from './replies.ts'

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

/** What is said aloud is at least four times as likely as not. */
const likely = 1.3

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
const certainOfAll = 0.9
const enough = 20

/** How many times as much as another reply one in plain words counts: it is more like what people write. */
const plainWeight = 10

/** Where the likeliest clause of each reply decides: from which odds on most replies are told right, and from which on it is sure. */
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
  const weightOf = (reply: number): number => (plain.test((replies[reply] as LabelledReply).file) ? plainWeight : 1)
  const all = [...wanted].reduce((sum, reply) => sum + weightOf(reply), 0)
  let reported = {odds: 0, f1: 0}
  let sure = Number.POSITIVE_INFINITY
  let right = 0
  let told = 0
  let count = 0
  let rightOnes = 0
  let wrongOnGood = 0
  const allowed = rarely * [...best.keys()].filter((reply) => (replies[reply] as LabelledReply).labels.verdict === 'good').length
  for (const [reply, one] of [...best].sort(([, a], [, b]) => b.odds - a.odds)) {
    count++
    told += weightOf(reply)
    if (one.isRight) {
      right += weightOf(reply)
      rightOnes++
    }
    const f1 = (2 * right) / (told + all)
    if (f1 > reported.f1) reported = {odds: one.odds, f1}
    if (!one.isRight && (replies[reply] as LabelledReply).labels.verdict === 'good') wrongOnGood++
    const isCertain = count < enough || (right / told >= certain && surely(rightOnes / count, count) >= certainOfAll)
    if (wrongOnGood <= allowed && isCertain) sure = one.odds
  }
  return {reported: reported.odds - 1e-6, sure: Math.max(sure, reported.odds), f1: reported.f1}
}

/** A share less its standard error. */
const surely = (share: number, count: number): number => share - Math.sqrt((share * (1 - share)) / count)
