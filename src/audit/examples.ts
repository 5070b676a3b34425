/**
 * What an audit keeps of replies: the ids of a few.
 */

/** The record's `id`, or `#` and its place where it has none. */
export type ReplyId = string | number

const mostExamples = 5

/** Adds an id while there is room. */
export function addExample(examples: ReplyId[], id: ReplyId): void {
  if (examples.length < mostExamples) examples.push(id)
}

/** A copy that doesn't keep alive the text that it was cut out of. */
export const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string
