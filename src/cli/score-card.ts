/**
 * How a rule does on labelled replies.
 */
export interface ScoreCard {
  /** Labelled replies that break the rule. */
  replies: number
  /** With the learned detector: how many of the replies it flags break the rule, and how many of those that do it flags. */
  precision: number
  recall: number
  /** Replies flagged at warning level or above by `recommended`, and how many of those rightly. */
  warnings: number
  warningPrecision: number
  /** The rule's phrases alone, on replies that nobody had seen who wrote them. */
  alone: {precision: number; recall: number}
  /** Words that it misses. */
  misses: string[]
}

/** The card in a few plain lines. */
export function tellScore({replies, precision, recall, warnings, warningPrecision, alone, misses}: ScoreCard): string[] {
  const percent = (share: number): string => `${Math.round(100 * share)} %`
  return [
    `On ${replies} labelled replies that break it, it finds ${percent(recall)}; ${percent(precision)} of the replies that it flags do break it.`,
    `At warning level or above: ${warnings} replies, ${percent(warningPrecision)} of them rightly. Without the learned detector it finds ${percent(alone.recall)}, ${percent(alone.precision)} rightly.`,
    ...(misses.length ? [`It misses, for example: ${misses.map((words) => `“${words}”`).join(', ')}.`] : [])
  ]
}
