/**
 * A view: the prose of a source and the way back to it. Plain text is its own prose; Markdown and others leave markup out.
 */
import type {Edit, Span, Suggestion} from './types.ts'

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
  /** How the source writes a suggestion that stands in its place already; as it is unless given. */
  write?: (suggestion: Suggestion) => Suggestion
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

/** The place in the source of a span of the prose. An empty span stays empty, behind what stands before it. */
export function toSource({runs}: View, {start, end}: Span): Span {
  if (!runs) return {start, end}
  const index = indexAt(runs, start)
  const first = runs[index]
  const last = runs[indexAt(runs, Math.max(start, end - 1))]
  if (!first || !last) return {start: 0, end: 0}
  if (start === end) {
    const before = runs[index - 1]
    const at = start <= first.start ? (before?.end === start ? before.to : first.from) : letterByLetter(first) ? Math.min(first.from + start - first.start, first.to) : first.to
    return {start: at, end: at}
  }
  const from = letterByLetter(first) ? Math.min(first.from + Math.max(0, start - first.start), first.to) : first.from
  const to = letterByLetter(last) ? Math.min(last.from + Math.max(0, end - last.start), last.to) : last.to
  return {start: from, end: Math.max(from, to)}
}

/**
 * Whether an edit of the prose can't be made in the source unseen: its span goes across markup or into the middle of an entity or escape, or
 * it leaves markup with nothing inside.
 */
export function crossesMarkup({runs}: View, {start, end, text}: Edit): boolean {
  if (!runs) return false
  const first = indexAt(runs, start)
  const opening = runs[first]
  if (!opening || start < opening.start) return true
  for (let index = first; ; index++) {
    const run = runs[index]
    const next = runs[index + 1]
    if (!run || !(letterByLetter(run) || (start <= run.start && run.end <= end))) return true
    if (end <= run.end) {
      const opens = start === opening.start && opening.from > (runs[first - 1]?.to ?? 0)
      const closes = end === run.end && next?.from !== run.to
      return start < end && text.trim() === '' && opens && closes
    }
    if (!next || next.start !== run.end || next.from !== run.to) return true
  }
}

/** A suggestion with its texts as a source writes them, character by character, and its slots where they then stand. */
export function escapeEdits(suggestion: Suggestion, written: (text: string) => string): Suggestion {
  return {
    ...suggestion,
    edits: suggestion.edits.map((edit) => ({...edit, text: written(edit.text)})),
    slots: suggestion.slots.map((slot) => {
      const {text} = suggestion.edits[slot.edit] as Edit
      return {...slot, start: written(text.slice(0, slot.start)).length, end: written(text.slice(0, slot.end)).length}
    })
  }
}
