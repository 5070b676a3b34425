/**
 * Where a reply begins to say something.
 */
import type {Reading} from '../reading.ts'
import type {Block, Sentence} from '../reply/read.ts'
import {type Match, matchOf} from './match.ts'

/** The first sentence of the reply's own prose, without a greeting that it may begin with. */
export function openingOf({reply}: Reading): Match | undefined {
  for (const block of reply.blocks) {
    if (block.kind !== 'body' && block.kind !== 'list') continue
    // "RE: your account" heads the letter
    if (/^\s*(?:re|ref|subject)\s*:/i.test(block.text.slice(0, 16))) continue
    for (const sentence of block.sentences) {
      const first = behindGreeting(block, sentence)
      if (first < sentence.end) return matchOf(block, first, sentence.end - 1, '')
    }
  }
  return undefined
}

/** "Hi Jo, …" and "Dear Sir/Madam, …" are greetings up to the comma, "Good morning!" to its end; no name is longer. */
const longestGreeting = 5

/** The first word behind the greeting that a sentence begins with. */
export function behindGreeting(block: Block, {first, end}: Sentence): number {
  const {words} = block
  let at = first
  // the handle or placeholder that a post begins with
  while (at < end && words[at]?.kind === 'slot') at++
  const isGreeting =
    /^(?:hi|hello|hey|hiya|dear|greetings)$/.test(words[at]?.text ?? '') || (words[at]?.text === 'good' && /^(?:morning|afternoon|evening|day)$/.test(words[at + 1]?.text ?? ''))
  return isGreeting ? (endOfGreeting(block, at, end) ?? first) : first
}

/** Where a greeting ends that begins with a word and has no more than a few, if it does. */
export function endOfGreeting({words, text}: Block, at: number, end: number): number | undefined {
  let next = at + 1
  while (next < end && next <= at + longestGreeting && (words[next]?.before === '' || text[(words[next]?.start ?? 0) - 1] === '/')) next++
  return next === end || words[next]?.before !== '' ? next : undefined
}
