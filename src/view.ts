/**
 * A view: the prose of a source and the way back to it. Plain text is its own prose; Markdown and others leave markup out.
 */
import type {Edit, Span} from './types.ts'

/** A run of prose that stands in the source. Where both are equally long they match letter by letter; else the run stands for the whole of its source. */
export interface Run {
  /** Offsets into the prose. */
  start: number
  end: number
  /** Offsets into the source. */
  from: number
  to: number
}

/** What a format hands over: decoded prose, and runs in the order of both. Prose between runs (a line break between blocks) has no source. */
export interface View {
  prose: string
  /** Undefined where the prose is the source. */
  runs: readonly Run[] | undefined
}

export const plainView = (text: string): View => ({prose: text, runs: undefined})

/** The index of the run that holds an offset of the prose; of the nearest before it where none does. */
function indexAt(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const letterByLetter = (run: Run): boolean => run.end - run.start === run.to - run.from

/** The place in the source of a span of the prose. */
export function toSource({runs}: View, {start, end}: Span): Span {
  if (!runs) return {start, end}
  const first = runs[indexAt(runs, start)]
  const last = runs[indexAt(runs, Math.max(start, end - 1))]
  if (!first || !last) return {start: 0, end: 0}
  const from = letterByLetter(first) ? Math.min(first.from + Math.max(0, start - first.start), first.to) : first.from
  const to = letterByLetter(last) ? Math.min(last.from + Math.max(0, end - last.start), last.to) : last.to
  return {start: from, end: Math.max(from, to)}
}

/** Whether an edit of the prose can be made in the source unseen: its span lies in one run that matches letter by letter, or touches ones that join. */
export function crossesMarkup({runs}: View, {start, end}: Edit): boolean {
  if (!runs) return false
  for (let index = indexAt(runs, start); ; index++) {
    const run = runs[index]
    if (!run || !letterByLetter(run) || start < (runs[indexAt(runs, start)] as Run).start) return true
    if (end <= run.end) return false
    const next = runs[index + 1]
    if (!next || next.start !== run.end || next.from !== run.to) return true
  }
}
