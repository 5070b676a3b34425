/** Whole replies of the fixtures, in text and Markdown, with what the recommended rules find in each beside it. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {recommended} from '../rules/presets/index.ts'
import {createLinter} from '../src/linter.ts'
import {createMarkdownLinter} from '../src/markdown/index.ts'
import type {ReplyContext} from '../src/types.ts'
import {fixturesFolder} from './text.ts'

interface Expected {
  context: ReplyContext
  /** What is found, as it stands in the source. */
  findings: {ruleId: string; text: string}[]
  /** What a careful reader would find as well and the rules don't yet. */
  missed?: {ruleId: string; text: string}[]
}

const told = ({ruleId, text}: {ruleId: string; text: string}): string => `${ruleId}: ${text}`

const linter = createLinter({rules: recommended})
const markdownLinter = createMarkdownLinter({rules: recommended})

describe('replies', () => {
  const folder = new URL('replies/', fixturesFolder)
  test.each(readdirSync(folder).filter((file) => !file.endsWith('.json')))('%s', (file) => {
    const reply = readFileSync(new URL(file, folder), 'utf8')
    const {context, findings, missed = []} = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.expected.json'), folder), 'utf8')) as Expected
    const {diagnostics} = (file.endsWith('.md') ? markdownLinter : linter).lint(reply, context)
    const found = diagnostics.map(({ruleId, start, end}) => told({ruleId, text: reply.slice(start, end)}))
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
