/**
 * Scores what a linter finds in labelled replies, by reply: a label is right where a span of it overlaps one that a reader marked and is at
 * most three times as long (and 20 characters).
 */
import type {Diagnostic, Move, Span} from '../src/types.ts'
import {type LabelledReply, spansOf} from './replies.ts'

/** What is scored of a diagnostic. */
type Told = Pick<Diagnostic, 'ruleId' | 'severity' | 'start' | 'end'>

export interface Found {
  moves: readonly Move[]
  diagnostics: readonly Told[]
}

/** How often a label was told right, told wrong, and missed, counted in replies. */
export interface Tally {
  right: number
  wrong: number
  missed: number
  /** The same of findings at warning level or above. */
  loudRight: number
  loudWrong: number
  /** Words of replies where it was missed. */
  misses: string[]
}

const hits = (guess: Span, truth: Span): boolean =>
  Math.min(guess.end, truth.end) > Math.max(guess.start, truth.start) && guess.end - guess.start <= 3 * (truth.end - truth.start) + 20

const isLoud = ({severity}: Told): boolean => severity !== 'info'

/** A tally for each label. */
export function tally(replies: readonly LabelledReply[], found: readonly Found[], labels: readonly string[]): Map<string, Tally> {
  const tallies = new Map(labels.map((label): [string, Tally] => [label, {right: 0, wrong: 0, missed: 0, loudRight: 0, loudWrong: 0, misses: []}]))
  replies.forEach((reply, at) => {
    const {moves, diagnostics} = found[at] as Found
    const truth = spansOf(reply)
    for (const [label, count] of tallies) {
      const spans = truth.filter((one) => one.label === label)
      const findings = diagnostics.filter(({ruleId}) => ruleId === label)
      const told: Span[] = [...moves.filter(({kind}) => kind === label), ...findings]
      const isRight = told.some((guess) => spans.some((span) => hits(guess, span)))
      if (isRight) count.right++
      else if (told.length) count.wrong++
      if (spans.length && !isRight) {
        count.missed++
        const [first] = spans
        if (first) count.misses.push(reply.reply.slice(first.start, first.end))
      }
      const loud = findings.filter(isLoud)
      if (loud.some((guess) => spans.some((span) => hits(guess, span)))) count.loudRight++
      else if (loud.length) count.loudWrong++
    }
  })
  return tallies
}

export interface Rates {
  precision: number
  recall: number
  f1: number
}

export function ratesOf(tallies: Iterable<Tally>): Rates {
  let [right, wrong, missed] = [0, 0, 0]
  for (const one of tallies) {
    right += one.right
    wrong += one.wrong
    missed += one.missed
  }
  return {precision: right / (right + wrong), recall: right / (right + missed), f1: (2 * right) / (2 * right + wrong + missed)}
}

/** Shares of replies: the good ones with a wrong warning of a labelled rule, and the poor ones with a right one. */
export function alarmAndCatch(replies: readonly LabelledReply[], found: readonly Found[], labels: readonly string[]): {alarm: number; caught: number} {
  const share = (verdict: string, holds: (findings: readonly Told[], truth: ReturnType<typeof spansOf>) => boolean): number => {
    const own = replies.flatMap((reply, at) =>
      reply.labels.verdict === verdict ? [{truth: spansOf(reply), findings: (found[at] as Found).diagnostics.filter((one) => isLoud(one) && labels.includes(one.ruleId))}] : []
    )
    return own.filter(({findings, truth}) => holds(findings, truth)).length / own.length
  }
  return {
    alarm: share('good', (findings, truth) => findings.some((one) => !truth.some((span) => span.label === one.ruleId && hits(one, span)))),
    caught: share('poor', (findings, truth) => findings.some((one) => truth.some((span) => labels.includes(span.label) && hits(one, span))))
  }
}
