/** Whole replies of the fixtures, with the findings that stand beside each. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {createLinter} from '../src/linter.ts'
import type {ReplyContext} from '../src/types.ts'
import {fixtureReplies, fixturesFolder} from './text.ts'

interface Expected {
  context: ReplyContext
  findings: {ruleId: string; text: string}[]
}

const linter = createLinter({rules: all})
const told = ({ruleId, text}: {ruleId: string; text: string}): string => `${ruleId}: ${text}`

describe('replies', () => {
  test.each([...fixtureReplies])('%s', (file, reply) => {
    const {context, findings} = JSON.parse(readFileSync(new URL(`replies/${file.replace(/\.\w+$/, '.expected.json')}`, fixturesFolder), 'utf8')) as Expected
    expect(linter.lint(reply, context).diagnostics.map(told)).toEqual(findings.map(told))
  })
})

describe('reports of false positives stay silent', () => {
  const folder = new URL('false-positives/', fixturesFolder)
  test.each(readdirSync(folder))('%s', (file) => {
    expect(linter.lint(readFileSync(new URL(file, folder), 'utf8')).diagnostics.map(told)).toEqual([])
  })
})
