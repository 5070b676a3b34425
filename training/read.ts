/**
 * Reads labelled replies.
 */
import {readdirSync, readFileSync} from 'node:fs'
import type {LabelledReply} from './train.ts'

/** The replies of a .jsonl file, or of all in a folder. */
export function readReplies(path: string): LabelledReply[] {
  if (!path.endsWith('.jsonl')) {
    return readdirSync(path)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readReplies(`${path}/${name}`))
  }
  const file = path.slice(path.lastIndexOf('/') + 1)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({...(JSON.parse(line) as LabelledReply), file}))
}
