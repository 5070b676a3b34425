/**
 * The labelled replies: what a line of their files holds, and what the name of a file tells of it, such as which hand wrote it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {allMoves} from '../src/moves/index.ts'
import type {Channel, Fault} from '../src/types.ts'
import {repliesFrom} from './templates.ts'

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

/** The replies of a .jsonl file, those that the templates of a .txt file make, or all of a folder. */
export function readReplies(path: string): LabelledReply[] {
  if (!/\.(?:jsonl|txt)$/.test(path)) {
    return readdirSync(path)
      .filter((name) => /\.(?:jsonl|txt)$/.test(name))
      .sort()
      .flatMap((name) => readReplies(`${path}/${name}`))
  }
  const file = path.slice(path.lastIndexOf('/') + 1)
  const text = readFileSync(path, 'utf8')
  if (file.endsWith('.txt')) return repliesFrom(text, file)
  return text
    .trim()
    .split('\n')
    .map((line) => ({...(JSON.parse(line) as LabelledReply), file}))
}

/** A span of the reply, and the move or the rule that it is labelled with. */
export interface LabelledSpan {
  label: string
  start: number
  end: number
}

export const spansOf = ({labels}: LabelledReply): LabelledSpan[] => [
  ...labels.moves.map(({kind, start, end}) => ({label: kind, start, end})),
  ...labels.faults.map(({rule, start, end}) => ({label: rule, start, end}))
]

/** What is learned: all kinds of moves, then the rules that somebody marked a fault of. */
export const labelsOf = (replies: readonly LabelledReply[]): string[] => [
  ...new Set(allMoves.map(({kind}) => kind as string)),
  ...[...new Set(replies.flatMap(({labels}) => labels.faults.map(({rule}) => rule)))].sort()
]

/** The rules were written with these at hand, so that their hits there prove nothing. */
export const seenByRules: RegExp = /^(?:written-|hand-[ab])/

/** The oldest, by which the labels were agreed on: what they mean is seen best here. */
export const oldest: RegExp = /^written-/

/** Labelled as closely as the oldest: of words that do two things at once, both are named. */
export const closelyLabelled: RegExp = /^hand-[abk-o]\b/

/** Lines without a reply around them, and replies put together: they tell nothing of how common an act is. */
export const madeUp: RegExp = /^(?:lines|templates)-/

/** Written in the plain words that most replies are written in; the other hands are fonder of unusual ones. */
export const plain: RegExp = /^hand-(?:[klno]|z\w)/

/** Written as such replies really look, without a mind to have every move and fault often enough: these tell how common each is. */
export const asTheyCome: RegExp = /^hand-[ik-o]\b/

export const partCount = 3

/** Numbers the parts of which each is judged by what was learned of the others; all that one hand wrote is in one part. */
export function partsOf(replies: readonly LabelledReply[]): number[] {
  const hands = replies.map(({file}) => file.replace(/^(?:hand|lines|messages|templates|written)-/, '').replace(/(?:-(?:\d+|more))?\.(?:jsonl|txt)$/, ''))
  const inOrder = [...new Set(hands)]
  return hands.map((hand) => inOrder.indexOf(hand) % partCount)
}
