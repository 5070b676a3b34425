/** Whole replies of the fixtures, with what the recommended rules find in each beside it. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {recommended} from '../rules/presets/index.ts'
import {createLinter} from '../src/linter.ts'
import type {ReplyContext} from '../src/types.ts'
import {fixtureReplies, fixturesFolder} from './text.ts'

interface Expected {
  context: ReplyContext
  /** What is found. */
  findings: {ruleId: string; text: string}[]
  /** What a careful reader would find as well and the rules don't yet. */
  missed?: {ruleId: string; text: string}[]
}

const told = ({ruleId, text}: {ruleId: string; text: string}): string => `${ruleId}: ${text}`

const linter = createLinter({rules: recommended})

describe('replies', () => {
  test.each([...fixtureReplies])('%s', (file, reply) => {
    const {context, findings, missed = []} = JSON.parse(readFileSync(new URL(`replies/${file.replace(/\.\w+$/, '.expected.json')}`, fixturesFolder), 'utf8')) as Expected
    const found = linter.lint(reply, context).diagnostics.map(told)
    expect(found).toEqual(findings.map(told))
    // one that is found now belongs to the findings
    for (const one of missed) expect(found).not.toContain(told(one))
  })
})

describe('reports of false positives stay silent', () => {
  const folder = new URL('false-positives/', fixturesFolder)
  test.each(readdirSync(folder))('%s', (file) => {
    expect(linter.lint(readFileSync(new URL(file, folder), 'utf8')).diagnostics.map(told)).toEqual([])
  })
})
