/**
 * An audit for people at a terminal.
 */
import pc from 'picocolors'
import type {AuditReport, FormLetter, RecurringProblem, ReplyId, RuleCount} from '../../audit/index.ts'
import {safe, safeInLog, shorten, widthOf} from '../terminal.ts'

/** Of a key, so many values are shown. */
const mostValues = 20

export function auditText(report: AuditReport, color: boolean): string {
  const paint = pc.createColors(color)
  const {replies, flagged, notEnglish, messages, complaints, rules, by, formLetters, recurringProblems, more} = report
  const sections = [
    [
      paint.bold(`${flagged} of ${counted(replies, 'reply', 'replies')} (${percent(flagged, replies)}) have findings.`),
      ...(notEnglish ? [`${notEnglish} don't look English and were not judged.`] : [])
    ],
    [
      paint.bold('Rules broken most'),
      ...orNothing(table(rules.map((rule) => [...columnsOf(rule, replies), examplesOf(rule.examples)]))),
      ...(rules.some(({levels}) => Object.values(levels).filter(Boolean).length > 1) ? [`  ${quieter}`] : [])
    ],
    ...by.map(({key, values}) => [
      paint.bold(`By ${safe(key)}`),
      ...table(
        values.slice(0, mostValues).map(({value, replies: all, flagged: some, rules: broken}) => [
          shorten(safe(value), 30),
          `${some} of ${all}`,
          percent(some, all),
          broken
            .slice(0, 3)
            .map((rule) => `${rule.ruleId} ${rule.replies}`)
            .join(', ')
        ])
      ),
      ...(values.length > mostValues ? [`  … and ${values.length - mostValues} more, in the other formats`] : [])
    ]),
    [
      paint.bold('Form letters'),
      ...orNothing(
        formLetters.flatMap(({replies: alike, examples, wording, advice, sentBy}) => [
          `  ${counted(alike, 'reply', 'replies')} alike ${paint.dim(`(${examplesOf(examples)})`)}`,
          ...(sentBy.length > 0 ? [`    ${safe(sendersOf(sentBy))}`] : []),
          `    “${shorten(safe(wording.join(' … ').replace(/(?:… ){2,}/g, '… ')), 300)}”`,
          ...advice.map((line) => `    ${paint.green('→')} ${safe(line)}`)
        ])
      ),
      ...andMore(more.formLetters)
    ],
    [
      paint.bold(`What customers complain about most, in ${counted(complaints, 'complaint')} among ${counted(messages, 'message')}`),
      ...orNothing(
        table(recurringProblems.map(({words, messages: times, atMost, examples, parts}) => [safe(words), countOf(times, atMost), examplesOf(examples), safe(partsOf(parts))]))
      ),
      ...andMore(more.recurringProblems)
    ]
  ]
  return safeInLog(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`

/** Why one rule stands there with several levels. */
export const quieter = 'A rule tells at a quieter level what it is less sure of; the numbers behind the levels are its findings.'

/** The one level of a rule's findings; or each, with how many. */
export function levelsOf({levels}: RuleCount): string {
  const told = (['error', 'warning', 'info'] as const).filter((level) => levels[level] > 0)
  return told.map((level) => (told.length > 1 ? `${level} ${levels[level]}` : level)).join(', ')
}

/** An estimate is told with how far it may be off. */
export const countOf = (times: number, atMost: number): string => (atMost > times ? `${times} ± ${atMost - times}` : `${times}`)

export const partsOf = (parts: RecurringProblem['parts']): string => (parts.length > 0 ? `of these: ${parts.map(({words, messages}) => `${words} ${messages}`).join(', ')}` : '')

/** Of a key, so many values are told of a letter. */
const mostSenders = 4

export const sendersOf = (sentBy: FormLetter['sentBy']): string =>
  sentBy
    .map(({key, values}) => {
      const told = values.slice(0, mostSenders).map(({value, replies}) => `${shorten(value, 30)} ${replies}`)
      return `${key}: ${told.join(', ')}${values.length > mostSenders ? ` and ${values.length - mostSenders} more` : ''}`
    })
    .join('; ')

const columnsOf = (rule: RuleCount, all: number): string[] => [rule.ruleId, levelsOf(rule), `${rule.replies}`, percent(rule.replies, all)]

const examplesOf = (ids: readonly ReplyId[]): string => ids.map((id) => shorten(safe(String(id)), 30)).join(', ')

/** The report tells the largest; who wants the rest audits a part of the replies. */
const andMore = (more: number): string[] => (more > 0 ? [`  … and ${more} smaller ${more === 1 ? 'one' : 'ones'}; audit a part of the replies to see more`] : [])

const orNothing = (lines: string[]): string[] => (lines.length > 0 ? lines : ['  none'])

function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0))
  return rows.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')}`.trimEnd())
}
