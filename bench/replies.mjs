// The replies that the benches measure on: of 60 to 180 words, from FILE of {"reply"} lines, or those of the fixtures.
import {readdirSync, readFileSync} from 'node:fs'

export function readReplies(file) {
  const fixtures = new URL('../fixtures/replies/', import.meta.url)
  const all = file
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).reply)
    : readdirSync(fixtures)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
  const replies = all.filter((reply) => {
    const words = reply.split(/\s+/).length
    return words >= 60 && words <= 180
  })
  if (replies.length === 0) throw new Error('No reply of 60 to 180 words to measure on')
  return replies
}
