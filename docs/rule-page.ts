/** The page of a rule, made from the rule and its examples. `npm run docs` writes the pages; the tests fail when one differs. */

import {needsOf, ofAllow, weighedLevel} from '../src/cli/catalogue.ts'
import {tellScore} from '../src/cli/score-card.ts'
import {scores} from '../src/cli/scores.ts'
import {sources} from '../src/cli/sources.ts'
import {applyEdits} from '../src/fix.ts'
import {isWeighed} from '../src/learned/weighed.ts'
import {createLinter} from '../src/linter.ts'
import type {Examples, GoodExample, Rule} from '../src/rule.ts'
import {readMarks} from '../src/rule-tester.ts'
import type {Diagnostic, Severity} from '../src/types.ts'

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
  return `<!-- Generated from rules/${ruleId}.ts by \`npm run docs\`; edit that file. -->

# ${ruleId}

${principle}

**Why.** ${citation.teaches}
Source: ${sources[citation.source]} (\`${citation.source}\`).

This rule ${kinds[kind]}. It is in ${presets.map((preset) => `\`${preset}\``).join(', ')}.
${tellLevels(rule, examples)}

## What it needs of the context

${wanted.length ? `${wanted.map((line) => `- ${line}.\n`).join('')}\n\`report.notApplicable\` says where that was so. [What each is](../guide.md#context).` : 'Nothing: it is always judged.'}

## What it flags

${examples.bad
  .slice(0, most)
  .map((example) => badExample(rule, example))
  .join('\n\n')}

## Good replies

${examples.good
  .slice(0, most / 2)
  .map(quoted)
  .join('\n\n')}

## What only looks like the fault

This rule leaves these alone.${isWeighed(ruleId) ? ' The learned detector may still report a few of them.' : ''}

${examples.nearMiss.slice(0, most).map(quoted).join('\n\n')}

${scoreOf(ruleId)}## Options

- \`allow\`: ${ofAllow}, e.g. \`['our house phrase']\`. [How it is read](../guide.md#what-a-rule-must-not-flag).
${options.map(([name, value]) => `- \`${name}\`: ${examples.options?.[name]}. ${JSON.stringify(value)} unless set.\n`).join('')}
## Use

\`\`\`js
import {createLinter} from 'reply-lint'
import ${camelCase} from 'reply-lint/rules/${ruleId}'

const linter = createLinter({rules: [[${camelCase}, '${severity === 'warning' ? 'error' : 'warning'}']]}) // or 'off', 'info', or ['error', {allow: ['…']}]
console.log(linter.lint('Hello!').diagnostics)
\`\`\`

With [retext](../guide.md#as-retext-plugins): \`.use(${camelCase}, 'off')\`. On the command line: \`--rule ${ruleId}=off\`. One finding is silenced by its \`fingerprint\`, in \`createLinter({rules, ignore: ['…']})\`.
`
}

/** The level of a rule, and others that what it finds may have. */
function tellLevels(rule: Rule, examples: Examples): string {
  const other = weighedLevel(rule)
  const weighed =
    other && `, or at \`${other[0]}\` level ${other[1].replace(detector, `[${detector}](../guide.md#the-learned-detector)`)}; the command uses the detector, and an app may`
  const own = Array.from(
    otherLevels(rule, examples),
    ([level, words]) => ` Some findings${rule.kind === 'words' ? `, such as “${words}”,` : ''} are at \`${level}\` level by themselves.`
  )
  return `It reports at \`${rule.severity}\` level${weighed ?? ''}.${own.join('')}`
}

const detector = 'learned detector'

/** Without the learned detector, the levels of what a rule finds that aren't its own, and the first words that have each. */
export function otherLevels(rule: Rule, {bad}: Examples): Map<Severity, string> {
  const others = new Map<Severity, string>()
  for (const {severity, text} of bad.flatMap((example) => findingsIn(rule, example))) if (severity !== rule.severity && !others.has(severity)) others.set(severity, text)
  return others
}

const findingsIn = (rule: Rule, {text, options, context}: Examples['bad'][number]): Diagnostic[] =>
  createLinter({rules: [[rule, [rule.severity, options ?? {}]]]}).lint(readMarks(text).text, context).diagnostics

function scoreOf(ruleId: string): string {
  const card = scores[ruleId]
  return card ? `## How right it is\n\n${tellScore(card).join('\n')}\nSee [the benchmark](../benchmark.md).\n\n` : ''
}

function badExample(rule: Rule, example: Examples['bad'][number]): string {
  const {text} = readMarks(example.text)
  const [diagnostic] = findingsIn(rule, example)
  const marked = example.text.replace(/\[\[([\s\S]*?)\]\]/g, '**$1**')
  const suggestion = diagnostic?.suggestions[0]
  return [
    quote(marked) + contextNote(example),
    diagnostic && `${diagnostic.message}${diagnostic.severity === rule.severity ? '' : ` (\`${diagnostic.severity}\`)`}`,
    suggestion && `${suggestion.title} (${suggestion.kind}):\n\n${quote(applyEdits(text, suggestion.edits))}`
  ]
    .filter(Boolean)
    .join('\n\n')
}

const quoted = (example: GoodExample): string => quote(example.text) + contextNote(example)

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
