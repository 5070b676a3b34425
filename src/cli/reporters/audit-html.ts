/**
 * An audit as one HTML page that needs nothing else: no script, no network; the charts are SVG beside the tables that hold their numbers.
 */
import {type AuditReport, type ByKey, type FormLetter, libraryChecks, type RecurringProblem, type ReplyId, type RuleCount} from '../../audit/index.ts'
import {safe, shorten} from '../terminal.ts'
import {counted, countOf, levelsOf, partsOf, percent, quieter, sendersOf} from './audit-text.ts'

export function auditHtml(report: AuditReport): string {
  const {replies, flagged, notEnglish, messages, complaints, rules, by, formLetters, recurringProblems, more} = report
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Reply audit</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Reply audit</h1>
<p class="lead">${flagged} of ${counted(replies, 'reply', 'replies')} (${percent(flagged, replies)}) have findings.${notEnglish > 0 ? ` ${notEnglish} don’t look English and were not judged.` : ''}</p>
${rulesSection(rules, replies)}
${by.map(bySection).join('\n')}
${lettersSection(formLetters, more.formLetters)}
${problemsSection(recurringProblems, more.recurringProblems, complaints, messages)}
<footer><p>Replies count as alike when they share at least 60 % of their three-word runs with the first of their group (of pairs that alike, 0.8 % are overlooked), or
35 % of these and 70 % of their different words (65 % where they carry the same macro); letters that differ in one sentence are one. A problem is what went wrong; the things that it befalls stand below it, and a customer counts once for each problem. ${quieter} Made by reply-lint.</p></footer>
</main>
</body>
</html>
`
}

function rulesSection(rules: readonly RuleCount[], replies: number): string {
  if (rules.length === 0) return section('Rules broken most', '<p>No rule was broken.</p>')
  const rows = rules.map((rule) => [
    `<th scope="row">${escaped(rule.ruleId)}<br><small>${escaped(rule.principle)}</small></th>`,
    cell(levelsOf(rule)),
    numeral(rule.replies),
    cell(percent(rule.replies, replies)),
    numeral(rule.findings),
    examplesCell(rule.examples)
  ])
  return section(
    'Rules broken most',
    beside(
      chart(
        'Replies that break each rule',
        rules.map((rule) => ({label: rule.ruleId, value: rule.replies}))
      ),
      table('Replies that break each rule', ['Rule', 'Level', 'Replies', 'Share', 'Findings', 'Examples'], rows)
    )
  )
}

function bySection({key, values}: ByKey): string {
  const title = `By ${key}`
  const rows = values.map(({value, replies, flagged, rules}) => [
    `<th scope="row">${escaped(value)}</th>`,
    numeral(replies),
    numeral(flagged),
    cell(percent(flagged, replies)),
    cell(
      rules
        .slice(0, 3)
        .map(({ruleId, replies: broken}) => `${ruleId} ${broken}`)
        .join(', ')
    )
  ])
  return section(
    title,
    beside(
      chart(
        `Replies with findings, by ${key}`,
        values.map(({value, flagged}) => ({label: value, value: flagged}))
      ),
      table(`Replies with findings, by ${key}`, [key, 'Replies', 'With findings', 'Share', 'Broken most'], rows)
    )
  )
}

/** The report tells the largest. */
const andMore = (more: number): string => (more > 0 ? `<p>… and ${more} smaller ${more === 1 ? 'one' : 'ones'}; audit a part of the replies to see more.</p>` : '')

function lettersSection(letters: readonly FormLetter[], more: number): string {
  const told = letters.map(
    ({replies, alike, examples, wording, advice, sentBy}, index) => `<article>
<h3>Letter ${index + 1}: ${counted(replies, 'reply', 'replies')}, ${percent(alike, 1)} alike</h3>${sentBy.length > 0 ? `\n<p><small>${escaped(sendersOf(sentBy))}</small></p>` : ''}
<blockquote>${wording.map((run) => `<p>${escaped(run)}</p>`).join('') || '<p>No longer run of words is shared by half of them.</p>'}</blockquote>
<p>Make it personal:</p>
<ul>${advice.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>
<p><small>For example ${escaped(examples.join(', '))}</small></p>
</article>`
  )
  return section(
    'Form letters',
    principleOf('form-letters') +
      (letters.length === 0
        ? '<p>No reply was sent to several in nearly the same words.</p>'
        : beside(
            chart(
              'Replies of each form letter',
              letters.map(({replies}, index) => ({label: `Letter ${index + 1}`, value: replies}))
            ),
            told.join('\n') + andMore(more)
          ))
  )
}

function problemsSection(problems: readonly RecurringProblem[], more: number, complaints: number, messages: number): string {
  const told = `${counted(complaints, 'complaint')} among ${counted(messages, 'message')} of customers`
  const rows = problems.map(({words, messages: times, atMost, examples, parts}) => [
    `<th scope="row">${escaped(words)}${parts.length > 0 ? `<br><small>${escaped(partsOf(parts))}</small>` : ''}</th>`,
    atMost > times ? cell(countOf(times, atMost)) : numeral(times),
    cell(percent(times, complaints)),
    examplesCell(examples)
  ])
  return section(
    'What customers complain about most',
    principleOf('recurring-problem') +
      (problems.length === 0
        ? `<p>Nothing comes up several times in ${told}.</p>`
        : beside(
            chart(
              'Messages about each problem',
              problems.map(({words, messages: times}) => ({label: words, value: times}))
            ),
            table(`Messages about each problem, in ${told}`, ['Problem', 'Messages', 'Share', 'Examples'], rows) + andMore(more)
          ))
  )
}

/** As text of an element or a quoted attribute; what an editor, a browser or the log of a build would obey instead of showing is shown. */
const escaped = (text: string): string => safe(text).replace(/[&<>"']|#(?=#\w*\[)/g, (character) => `&#${character.charCodeAt(0)};`)

const section = (title: string, content: string): string => `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>`

const beside = (figure: string, content: string): string => `<div class="beside">${figure}<div>${content}</div></div>`

const principleOf = (id: string): string => {
  const check = libraryChecks.find(({checkId}) => checkId === id)
  return check ? `<p>${escaped(check.principle)} ${escaped(check.citation.teaches)}</p>\n` : ''
}

const cell = (text: string): string => `<td>${escaped(text)}</td>`
const numeral = (count: number): string => `<td class="number">${count}</td>`
const examplesCell = (ids: readonly ReplyId[]): string => `<td><small>${ids.map((id) => escaped(shorten(String(id), 40))).join(', ')}</small></td>`

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly string[][]
): string => `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody>
</table></div>`

/** More bars than this are in the table only. */
const mostBars = 12
const chartWidth = 320
const barHeight = 14
const rowHeight = 40

/** Bars under their labels, so that both stay readable on a phone. The table beside it says the same, so it is one image to a screen reader. */
function chart(title: string, bars: readonly {label: string; value: number}[]): string {
  const shown = bars.slice(0, mostBars)
  const most = Math.max(1, ...shown.map(({value}) => value))
  const drawn = shown.map(({label, value}, index) => {
    const top = index * rowHeight
    const width = Math.max(1, Math.round((value / most) * (chartWidth - 60)))
    return `<text x="0" y="${top + 14}">${escaped(shorten(label, 40))}</text><rect x="0" y="${top + 19}" width="${width}" height="${barHeight}" rx="2"/><text x="${width + 6}" y="${top + 31}">${value}</text>`
  })
  return `<svg role="img" aria-label="${escaped(`${title}; the numbers are in the text beside it`)}" viewBox="0 0 ${chartWidth} ${shown.length * rowHeight}">${drawn.join('')}</svg>`
}

const style = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #51607a; --line: #c9d1de; --bar: #2f5fa8; --paper: #ffffff }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf3; --soft: #a9b5c8; --line: #3a4557; --bar: #7fa9e8; --paper: #151a22 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: 1rem }
h1, h2, h3 { line-height: 1.2 }
.lead { font-size: 1.2rem }
.beside { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
.beside > svg { flex: 1 1 14rem; max-width: 22rem; width: 100%; height: auto }
.beside > div { flex: 3 1 40rem; min-width: 0 }
.wide { overflow-x: auto }
svg text { fill: var(--ink); font-size: 13px }
svg rect { fill: var(--bar); print-color-adjust: exact; -webkit-print-color-adjust: exact }
table { border-collapse: collapse; width: 100%; min-width: 32rem }
caption { text-align: left; color: var(--soft) }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
thead th { white-space: nowrap }
th[scope=row] { min-width: 10rem }
td:last-child { min-width: 12rem; overflow-wrap: anywhere }
td.number { text-align: right; font-variant-numeric: tabular-nums }
th small { font-weight: normal }
small, footer { color: var(--soft) }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 4px solid var(--line) }
article + article { border-top: 1px solid var(--line) }
@media print { :root { --ink: #000000; --soft: #333333; --line: #999999; --bar: #444444; --paper: #ffffff } main { max-width: none; padding: 0 } .wide { overflow: visible } table { min-width: 0 } tr, article, svg { break-inside: avoid } h2, h3 { break-after: avoid } }
`
