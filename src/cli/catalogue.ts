/**
 * The rules as a reference: a list, and one rule with everything about it.
 */
import pc from 'picocolors'
import type {LibraryCheck} from '../audit/index.ts'
import {applyEdits} from '../fix.ts'
import {isWeighed} from '../learned/weighed.ts'
import {createLinter} from '../linter.ts'
import type {BadExample, Examples, GoodExample, Rule} from '../rule.ts'
import {readMarks} from '../rule-tester.ts'
import type {Citation, Need, Severity, ThreadMessage} from '../types.ts'
import {stringify} from './reporters/reporter.ts'
import {isOfHouse, presetsWith} from './rules.ts'
import {tellScore} from './score-card.ts'
import {scores} from './scores.ts'
import {sources} from './sources.ts'

const facts = (rule: Rule): object => ({
  id: rule.ruleId,
  severity: rule.severity,
  kind: rule.kind,
  principle: rule.principle,
  citation: rule.citation,
  presets: presetsWith(rule),
  needs: rule.needs,
  needsAny: rule.needsAny,
  mayNeed: rule.mayNeed,
  parts: rule.parts,
  options: rule.defaults,
  url: rule.url
})

/** The other levels at which a rule reports what the learned detector has weighed, and when: the same here and on its page. */
export function weighedLevel({ruleId, severity}: Rule): [level: Severity, when: string] | undefined {
  if (!isWeighed(ruleId)) return undefined
  if (severity === 'info') return ['warning', 'where the learned detector is sure']
  return ['info', `where the learned detector is not sure${severity === 'error' ? ', and at warning level where it is sure but not certain' : ''}`]
}

/** Where a rule applies unless it is set. */
const standing = (rule: Rule): string => presetsWith(rule).join(', ') || (isOfHouse(rule) ? 'a phrase of the house' : 'in no preset')

/** The rules and, behind them, the checks that no single reply breaks; as JSON the rules alone. */
export function listRules(rules: Iterable<Rule>, checks: readonly LibraryCheck[], asJson: boolean, color: boolean): string {
  const all = [...rules].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
  if (asJson) return `${stringify(all.map(facts))}\n`
  const paint = pc.createColors(color)
  const rows = [
    ...all.map((rule) => ({id: rule.ruleId, level: rule.severity, principle: rule.principle, where: [standing(rule), weighedLevel(rule)?.join(' ')].filter(Boolean).join('; ')})),
    ...checks.map(({checkId, principle}) => ({id: checkId, level: '-', principle, where: 'reply-lint audit'}))
  ]
  const longest = Math.max(...rows.map(({id}) => id.length))
  return rows.map(({id, level, principle, where}) => `${paint.bold(id.padEnd(longest))}  ${level.padEnd(7)}  ${principle}  ${paint.dim(`(${where})`)}\n`).join('')
}

/** The examples of a rule of this package. */
// a separate module export, so that a linter doesn't carry them
export const readExamples = async (rule: Rule): Promise<Examples> => ((await import(`reply-lint/rules/${rule.ruleId}`)) as {examples: Examples}).examples

export function explain(rule: Rule, examples: Examples, asJson: boolean, color: boolean): string {
  if (asJson) return `${stringify({...facts(rule), ...(scores[rule.ruleId] && {score: scores[rule.ruleId]}), examples})}\n`
  const paint = pc.createColors(color)
  const marked = (text: string): string => text.replace(/\[\[(.*?)\]\]/gs, (all, words: string) => (color ? paint.underline(words) : all))
  const indented = (text: string): string => text.replace(/\n/g, '\n      ')
  // what makes one text good and another bad often stands beside it
  const given = ({context, options}: GoodExample): string[] => Object.entries({...context, ...options}).map(([name, value]) => paint.dim(`    ${name}:${indented(told(value))}`))
  const card = scores[rule.ruleId]
  const other = weighedLevel(rule)
  // a phrase of the house may have none
  const listed = (heading: string, right: readonly GoodExample[]): string[] =>
    right.length > 0 ? ['', heading, ...right.flatMap((example) => [`  ${paint.green('✓')} ${indented(example.text)}`, ...given(example)])] : []
  const lines = [
    paint.bold(rule.ruleId) + paint.dim(`  ${rule.severity}`),
    '',
    rule.principle,
    '',
    ...whyAndWhence(rule.citation),
    ...(examples.bad.length > 0 ? ['', 'Not so:'] : []),
    ...examples.bad.flatMap((example) => [
      `  ${paint.red('✗')} ${indented(marked(example.text))}`,
      ...given(example),
      ...better(rule, example).map((text) => `    ${paint.green('→')} ${indented(text)}`)
    ]),
    ...listed('Better:', examples.good),
    ...listed('Looks like it, and is fine:', examples.nearMiss),
    '',
    ...Object.entries(rule.defaults).map(([name, value]) => `Option  ${name}: ${examples.options?.[name] ?? 'an option'}; ${JSON.stringify(value)} unless set`),
    `Option  allow: ${ofAllow}`,
    `Preset  ${standing(rule)}`,
    ...(other ? [`Level   ${rule.severity}; ${other.join(' ')}`] : []),
    ...needsOf(rule).map((line) => `Needs   ${line}`),
    `Page    ${rule.url}`,
    ...(card ? ['', ...tellScore(card)] : [])
  ]
  return `${lines.join('\n')}\n`
}

/** What the option is for that every rule takes: the same here and on its page. */
export const ofAllow = 'what this rule must not flag, the words of a finding or a phrase'

/** Why a principle matters, and who teaches it. */
const whyAndWhence = ({source, teaches}: Citation): string[] => [`Why     ${teaches}`, `Source  ${source in sources ? `${sources[source]} (${source})` : source}`]

const auditPage = 'https://github.com/reply-lint/reply-lint/blob/main/docs/audit.md'

/** A check that looks across replies: no rule, so it has no level, and `reply-lint audit` finds what breaks it. */
export function explainCheck({checkId, principle, citation}: LibraryCheck, asJson: boolean, color: boolean): string {
  const foundBy = 'reply-lint audit'
  if (asJson) return `${stringify({id: checkId, kind: 'library', principle, citation, foundBy, url: auditPage})}\n`
  const paint = pc.createColors(color)
  const lines = [
    paint.bold(checkId) + paint.dim('  looks across many replies'),
    '',
    principle,
    '',
    ...whyAndWhence(citation),
    `Found   by ${foundBy} FILES, and by auditReplies of reply-lint/audit; no single reply shows it`,
    `Page    ${auditPage}`
  ]
  return `${lines.join('\n')}\n`
}

/** What the first suggestion makes of a bad example, where there is one. */
function better(rule: Rule, {text: marked, context, options, fixed}: BadExample): string[] {
  if (fixed !== undefined) return [fixed]
  const {text} = readMarks(marked)
  const [suggestion] = createLinter({rules: [[rule, [rule.severity, options ?? {}]]]}).lint(text, context).diagnostics[0]?.suggestions ?? []
  return suggestion ? [applyEdits(text, suggestion.edits)] : []
}

/** What a rule needs of the context, a line each: the same here and on its page. */
export function needsOf({needs, needsAny, mayNeed, parts}: Rule, named: (need: Need) => string = (need) => need): string[] {
  const any = (all: readonly Need[]): string => all.map(named).join(' or ')
  const whole = [...needs.map(named), ...(needsAny.length > 0 ? [any(needsAny)] : [])]
  return [
    ...(whole.length > 0 ? [`${whole.join(' and ')}; without, the rule is not applicable`] : []),
    ...(mayNeed.length > 0 ? [`${mayNeed.map(named).join(' and ')}, where the rest doesn’t tell enough; without, the rule is not applicable`] : []),
    ...parts.map(({part, needsAny}) => `${any(needsAny)} to judge ${part}; without, that part is not applicable`)
  ]
}

/** A value of a context or option; a thread with a line for each message. */
const told = (value: unknown): string =>
  Array.isArray(value) && value.every((message) => message?.text !== undefined)
    ? value.map(({from, text, at}: ThreadMessage) => `\n${from}${at === undefined ? '' : ` (${at})`}: “${text}”`).join('') || ' none'
    : typeof value === 'string'
      ? ` “${value}”`
      : ` ${JSON.stringify(value)}`
