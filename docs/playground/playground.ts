/**
 * The playground: lints a reply as it is typed, in the page itself. Whatever is typed reaches the page as text, never as HTML.
 */
import {type Asap, type AsapStep, createLinter, type Diagnostic, type Edit, type Linter, type OpenReply, type Report, type Severity, type Suggestion} from 'reply-lint'
import type {Learned} from 'reply-lint/learned'
import {all, deEscalation, recommended, sayingNo} from 'reply-lint/presets'
import {acceptResponsibility, apologize, sympathize, takeAction} from 'reply-lint/rules'
import {sources} from '../../src/cli/sources.ts'

const byId = <Found extends HTMLElement>(id: string): Found => document.getElementById(id) as Found

const customer = byId<HTMLTextAreaElement>('customer')
const reply = byId<HTMLTextAreaElement>('reply')
const preset = byId<HTMLSelectElement>('preset')
const learnedSwitch = byId<HTMLInputElement>('learned')
const list = byId<HTMLOListElement>('findings')

const presets = {recommended, deEscalation, sayingNo, all}
const loudest: readonly Severity[] = ['error', 'warning', 'info']
const steps: readonly [name: keyof Asap, title: string][] = [
  ['apologize', 'Apologize'],
  ['sympathize', 'Sympathize'],
  ['acceptResponsibility', 'Accept responsibility'],
  ['prepareAction', 'Prepare action']
]
/** The rules whose reasons are unfolded, so that they stay so while one types. */
const unfolded = new Set<string>()

let detector: Learned | undefined
let linter: Linter
/** The four steps are shown whatever the preset, so they have a linter of their own. */
let stepsLinter: Linter
let open: OpenReply
let openSteps: OpenReply
let context: {customer: string}
let waiting: ReturnType<typeof setTimeout> | undefined

function compile(): void {
  const learned = learnedSwitch.checked && detector ? {learned: detector} : {}
  linter = createLinter({rules: presets[preset.value as keyof typeof presets], ...learned})
  stepsLinter = createLinter({rules: [apologize, sympathize, acceptResponsibility, takeAction], ...learned})
  openReply()
}

function openReply(): void {
  context = {customer: customer.value}
  open = linter.open(reply.value, context)
  openSteps = stepsLinter.open(reply.value, context)
  show()
}

function judge(): void {
  clearTimeout(waiting)
  if (customer.value === context.customer) {
    open.update(reply.value)
    openSteps.update(reply.value)
    show()
  } else openReply()
}

/** Several events may tell of one change: a browser may send two for each line that is put in. */
function judgeSoon(): void {
  tell('')
  clearTimeout(waiting)
  waiting = setTimeout(judge)
}

preset.addEventListener('change', compile)
customer.addEventListener('input', judgeSoon)
reply.addEventListener('input', judgeSoon)
learnedSwitch.addEventListener('change', async () => {
  try {
    if (learnedSwitch.checked) detector ??= (await import('reply-lint/learned')).learned
  } catch {
    learnedSwitch.checked = false
    tell('The learned detector could not be loaded; the rules go on without it.')
  }
  compile()
})
byId('fix').addEventListener('click', () => {
  const {text, applied} = linter.fix(reply.value, context)
  if (applied.length > 0) write([{start: 0, end: reply.value.length, text}])
  tell(applied.length > 0 ? `${counted(applied.length, 'safe fix', 'safe fixes')} applied; undo takes it back.` : 'No finding has a fix that is safe to apply unseen.')
})
document.addEventListener('selectionchange', showCurrent)

function show(): void {
  const {report} = open
  underline(report.diagnostics)
  list.replaceChildren(...report.diagnostics.map(findingItem))
  byId('summary').textContent = report.note ?? sumUp(report.diagnostics)
  showNotJudged(report)
  showLamps(openSteps.report.asap)
  showCurrent()
}

/** Says what was just done. */
function tell(words: string): void {
  byId('told').textContent = words
}

/** Sets the reply once more below the box that it is typed into, with what was found underlined. Findings may overlap; the loudest shows. */
function underline(diagnostics: readonly Diagnostic[]): void {
  const text = reply.value
  const cuts = [...new Set([0, text.length, ...diagnostics.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    const over = diagnostics.filter((diagnostic) => diagnostic.start < end && diagnostic.end > start)
    const severity = loudest.find((one) => over.some((diagnostic) => diagnostic.severity === one))
    return severity ? element('mark', severity, text.slice(start, end)) : text.slice(start, end)
  })
  // a line break at the very end has no height without one more behind it
  byId('underlines').replaceChildren(...pieces, '\n')
}

function findingItem({ruleId, severity, message, text, start, end, principle, citation, url, suggestions, confidence, because}: Diagnostic): HTMLElement {
  const sure = confidence === undefined ? '' : `${Math.min(99, Math.floor(confidence * 100))} % sure`
  const words = button('words', () => select(start, end), text)
  words.title = 'Show it in the reply'
  const item = element(
    'li',
    `finding ${severity}`,
    element('p', 'head', element('strong', 'level', severity), ' ', element('code', '', ruleId), ' ', element('small', '', sure)),
    words,
    element('p', 'message', message),
    ...(because?.length ? [element('p', 'because', `Decided by: ${because.join(', ')}`)] : []),
    ...(suggestions.length ? [element('ul', 'suggestions', ...suggestions.map((suggestion) => element('li', '', suggestionButton(suggestion))))] : []),
    reason(ruleId, principle, `${citation.teaches} Source: ${sources[citation.source] ?? citation.source}.`, url)
  )
  item.dataset.start = `${start}`
  item.dataset.end = `${end}`
  return item
}

function suggestionButton(suggestion: Suggestion): HTMLElement {
  const {kind, title, edits} = suggestion
  const changes = edits.flatMap(({start, end, text}) => [
    ...(end > start ? [element('del', '', reply.value.slice(start, end))] : []),
    ...(text.trim() ? [' → ', element('ins', '', text.trim())] : [])
  ])
  return button('suggestion', () => apply(suggestion), element('span', 'title', kind === 'fix' ? `${title} (safe fix)` : title), ' ', element('span', 'change', ...changes))
}

function reason(ruleId: string, principle: string, teaches: string, url: string): HTMLElement {
  const link = element('a', '', `More about ${ruleId}`)
  link.href = url
  link.target = '_blank'
  link.rel = 'noreferrer'
  const details = element('details', 'reason', element('summary', '', 'Why'), element('p', '', element('strong', '', principle)), element('p', '', teaches), element('p', '', link))
  details.open = unfolded.has(ruleId)
  details.addEventListener('toggle', () => (details.open ? unfolded.add(ruleId) : unfolded.delete(ruleId)))
  return details
}

function apply({title, edits, slots}: Suggestion): void {
  write(edits)
  const [slot] = slots
  if (slot) {
    const before = edits.slice(0, slot.edit)
    const at = before.reduce((sum, {start, end, text}) => sum + text.length - (end - start), edits[slot.edit]?.start ?? 0)
    select(at + slot.start, at + slot.end)
  }
  tell(`“${title}” is applied${slot ? `; now write ${slot.name} over the selected words` : '; undo takes it back'}.`)
}

/** From the last edit to the first, so that offsets stay right, and as if typed, so that the browser can undo it. */
function write(edits: readonly Edit[]): void {
  for (const {start, end, text} of edits.toReversed()) {
    select(start, end)
    if (!document.execCommand(text ? 'insertText' : 'delete', false, text)) reply.setRangeText(text, start, end, 'end')
  }
  judge()
}

function select(start: number, end: number): void {
  reply.focus()
  reply.setSelectionRange(start, end)
}

/** Marks the findings that the caret stands in, and brings the first into sight where the list scrolls on its own. */
function showCurrent(): void {
  const {selectionStart: from, selectionEnd: to} = reply
  const current = [...list.children].filter((item): item is HTMLElement => {
    const {start, end} = (item as HTMLElement).dataset
    const isCurrent = document.activeElement === reply && Number(start) <= from && to <= Number(end)
    item.setAttribute('aria-current', `${isCurrent}`)
    return isCurrent
  })
  const column = list.parentElement as HTMLElement
  if (column.scrollHeight > column.clientHeight) current[0]?.scrollIntoView({block: 'nearest'})
}

function showLamps(asap: Asap): void {
  byId('lamps').replaceChildren(...steps.map(([name, title]) => lamp(title, asap[name])))
  byId('lamps-note').hidden = customer.value.trim() !== ''
}

function lamp(title: string, {owed, start, end}: AsapStep): HTMLElement {
  const isDone = start !== undefined && end !== undefined
  const state = isDone ? 'done' : owed ? 'missing' : 'not owed'
  const parts = [element('span', 'name', title), ' ', element('span', 'state', isDone && owed ? 'owed, done' : owed ? 'owed, missing' : state)]
  return element('li', `lamp ${state.replace(' ', '-')}`, isDone ? button('', () => select(start, end), ...parts) : element('span', '', ...parts))
}

function showNotJudged({notApplicable}: Report): void {
  const details = byId('not-judged')
  details.hidden = notApplicable.length === 0
  const [summary, rules] = details.children
  const inPart = notApplicable.filter(({part}) => part !== undefined).length
  summary?.replaceChildren(`${counted(notApplicable.length - inPart, 'rule')} not judged${inPart > 0 ? `, ${inPart} in part` : ''}`)
  rules?.replaceChildren(
    ...notApplicable.map(({ruleId, part, needs}) => element('li', '', element('code', '', ruleId), ` needs ${needs.join(' or ')}${part === undefined ? '' : ` to judge ${part}`}`))
  )
}

function sumUp(diagnostics: readonly Diagnostic[]): string {
  if (reply.value.trim() === '') return 'Write a reply.'
  const told = loudest.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count > 0 ? counted(count, severity, severity === 'info' ? severity : `${severity}s`) : []
  })
  return told.length > 0 ? `${told.join(', ')}.` : 'Nothing found.'
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Strings among the children become text. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (string | Node)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...children)
  return made
}

function button(className: string, press: () => void, ...children: (string | Node)[]): HTMLButtonElement {
  const made = element('button', className, ...children)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

compile()
