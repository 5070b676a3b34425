/** The page of a rule, made from the rule and its examples. `npm run docs` writes the pages; the tests fail when one differs. */

import {needsOf, ofAllow} from '../src/cli/catalogue.ts'
import {tellScore} from '../src/cli/score-card.ts'
import {scores} from '../src/cli/scores.ts'
import {sources} from '../src/cli/sources.ts'
import {applyEdits} from '../src/fix.ts'
import {createLinter} from '../src/linter.ts'
import type {Examples, GoodExample, Rule} from '../src/rule.ts'
import {readMarks} from '../src/rule-tester.ts'

const kinds: Readonly<Record<Rule['kind'], string>> = {
  words: 'flags words that stand in the reply',
  missing: 'asks for what the reply owes and lacks',
  balance: 'weighs the parts of the reply'
}

/** On a page this many examples of each sort are enough; the rest are tests. */
const most = 6

export function rulePage(rule: Rule, examples: Examples, presets: readonly string[]): string {
  const {ruleId, principle, citation, severity, kind, defaults} = rule
  const camelCase = ruleId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const options = Object.entries(defaults)
  const wanted = needsOf(rule, (need) => `\`${need}\``)
  const aloud = kind === 'words' && severity === 'info' ? ', as a `warning` where the learned detector is sure,' : ''
  return `<!-- Generated from rules/${ruleId}.ts by \`npm run docs\`; edit that file. -->

# ${ruleId}

${principle}

**Why.** ${citation.teaches}
Source: ${sources[citation.source]} (\`${citation.source}\`).

This rule ${kinds[kind]}. It reports at \`${severity}\` level${aloud} and is in ${presets.map((preset) => `\`${preset}\``).join(', ')}.

## What it needs of the context

${wanted.length ? `${wanted.map((line) => `- ${line}.\n`).join('')}\n\`report.notApplicable\` says where that was so. [What each is](../guide.md#context).` : 'Nothing: it is always judged.'}

## What it flags

${examples.bad
  .slice(0, most)
  .map((example) => badExample(rule, example))
  .join('\n\n')}

## What is fine

${[...examples.good.slice(0, most / 2), ...examples.nearMiss.slice(0, most)].map((example) => quote(example.text) + contextNote(example)).join('\n\n')}

${scoreOf(ruleId)}## Options

- \`allow\`: ${ofAllow}, e.g. \`['our house phrase']\`. [How it is read](../guide.md#what-a-rule-must-not-flag).
${options.map(([name, value]) => `- \`${name}\`: ${examples.options?.[name]}. ${JSON.stringify(value)} unless set.\n`).join('')}
## Use

\`\`\`js
import ${camelCase} from 'reply-lint/rules/${ruleId}'

createLinter({rules: [[${camelCase}, 'info']]})    // or 'off', 'warning', 'error', or ['error', {allow: ['…']}]
retext().use(retextEnglish).use(${camelCase})
\`\`\`

On the command line: \`--rule ${ruleId}=off\`. One finding is silenced by its \`fingerprint\`, in \`createLinter({rules, ignore: ['…']})\`.
`
}

function scoreOf(ruleId: string): string {
  const card = scores[ruleId]
  return card ? `## How right it is\n\n${tellScore(card).join('\n')}\nSee [the benchmark](../benchmark.md).\n\n` : ''
}

function badExample(rule: Rule, example: Examples['bad'][number]): string {
  const {text} = readMarks(example.text)
  const {diagnostics} = createLinter({rules: [[rule, [rule.severity, example.options ?? {}]]]}).lint(text, example.context)
  const [diagnostic] = diagnostics
  const marked = example.text.replace(/\[\[([\s\S]*?)\]\]/g, '**$1**')
  const suggestion = diagnostic?.suggestions[0]
  return [
    quote(marked) + contextNote(example),
    diagnostic && `${diagnostic.message}`,
    suggestion && `${suggestion.title} (${suggestion.kind}):\n\n${quote(applyEdits(text, suggestion.edits))}`
  ]
    .filter(Boolean)
    .join('\n\n')
}

const quote = (text: string): string => text.replace(/^/gm, '> ')

const contextNote = ({context, options}: GoodExample): string => {
  // a thread is a list of its own, behind the rest
  const given = Object.entries({...context, ...options}).sort(([one], [other]) => Number(one === 'thread') - Number(other === 'thread'))
  return given.length ? `\n\nwith ${given.map(([name, value]) => `${name}:${shown(value)}`).join(', ')}` : ''
}

/** A thread reads as one: its messages in a list. */
const shown = (value: unknown): string =>
  Array.isArray(value) && value.every((message) => message?.text !== undefined)
    ? `\n\n${value.map(({from, text, at}) => `- ${from}${at === undefined ? '' : ` (${at})`}: “${text}”`).join('\n')}\n`
    : typeof value === 'string'
      ? ` “${value}”`
      : ` ${JSON.stringify(value)}`
