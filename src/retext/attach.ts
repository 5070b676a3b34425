/**
 * The retext door: rules as plugins of a unified processor. It needs no unified to be loaded; what it uses of a processor is typed here.
 * Rules attached to one processor find each other in its data, are compiled together and read a file once.
 */
import {readContext} from '../context.ts'
import {createEngine, type Engine} from '../linter.ts'
import {type Learned, secondOpinion} from '../opinion.ts'
import type {Rule} from '../rule.ts'
import {activate, type RuleEntry} from '../setting.ts'
import type {Diagnostic, ReplyContext, RuleOptions, Setting, Suggestion} from '../types.ts'
import {viewOfTree} from './tree.ts'

/** What a plugin uses of a unified processor. */
export interface Attachable {
  data: (...parameters: any[]) => any
  parser?: any
}

/** What a transformer uses of a vfile. */
export interface LintableFile {
  value?: unknown
  data: Record<string, unknown>
  message(reason: string, options?: any): any
}

export type Transformer = (tree: {type: string}, file: any) => undefined

interface Attached {
  /** A copy of a processor copies its data too, but attaches its rules anew. */
  owner: Attachable
  entries: RuleEntry[]
  maxLength: number
  engine?: Engine
}

/** The parser behind retext-english is not linear, so longer texts are not given to it. The option `maxLength` of any rule on the processor sets another limit. */
const defaultMaxLength = 50_000

/** Attaches a rule to a processor. The first one attached carries the transformer for all. */
export function attach(processor: Attachable, rule: Rule, setting: Setting | RuleOptions | boolean | null | undefined): Transformer | undefined {
  // a wrong setting is told when it is made, not when a file comes
  const active = activate(rule, setting)
  if (!active) return undefined
  const {maxLength} = active.options
  const entry = [rule, setting] as RuleEntry
  const known = processor.data('replyLint') as Attached | undefined
  if (known?.owner === processor) {
    known.entries.push(entry)
    known.maxLength = maxLength ?? known.maxLength
    return undefined
  }
  const attached: Attached = {owner: processor, entries: [entry], maxLength: maxLength ?? defaultMaxLength}
  processor.data('replyLint', attached)
  limitParser(processor, attached)
  return (tree, file: LintableFile) => {
    if (file.data.replyLintTooLong) return
    const learned = processor.data(secondOpinion) as Learned | undefined
    attached.engine ??= createEngine({rules: attached.entries, ...(learned && {learned})})
    const view = viewOfTree(tree, file)
    const {diagnostics, note} = attached.engine.lintView(view, readContext(file.data.reply as ReplyContext | undefined), false)
    if (note !== undefined) file.message(note, {source: 'reply-lint', ruleId: 'language'})
    const pointAt = pointsOf(view.runs ? String(file.value) : view.prose)
    // a message is an error that shows no stack, and an engine is slow to write one down; not every engine has the limit
    const stackTraceLimit: unknown = Reflect.get(Error, 'stackTraceLimit')
    Reflect.set(Error, 'stackTraceLimit', 0)
    try {
      for (const diagnostic of diagnostics) tell(file, pointAt, diagnostic)
    } finally {
      Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
    }
  }
}

/** Puts a length limit before the parser: by the time a transformer runs, the parse is done. */
function limitParser(processor: Attachable, attached: Attached): void {
  const parse = processor.parser
  if (typeof parse !== 'function') return
  processor.parser = (text: string, file: LintableFile) => {
    if (text.length <= attached.maxLength) return parse(text, file)
    file.data.replyLintTooLong = true
    file.message(`The reply is ${text.length} characters long; reply-lint reads at most ${attached.maxLength} here. Use lint() of reply-lint for longer texts`, {
      source: 'reply-lint',
      ruleId: 'max-length'
    })
    return {type: 'RootNode', children: []}
  }
}

/** A diagnostic as a vfile message. */
function tell(file: LintableFile, pointAt: (offset: number) => object, diagnostic: Diagnostic): void {
  const {ruleId, severity, message: reason, start, end, text, principle, citation, url, fingerprint, confidence, because} = diagnostic
  const message = file.message(reason, {place: {start: pointAt(start), end: pointAt(end)}, source: 'reply-lint', ruleId})
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  // made when somebody reads them, as those of the diagnostic are
  const suggestions = (): Suggestion[] => diagnostic.suggestions
  const expected = (): string[] => suggestions().flatMap(({edits}) => (edits.length === 1 ? edits.map((edit) => edit.text) : []))
  message.actual = text
  Object.defineProperty(message, 'expected', {get: expected, enumerable: true, configurable: true})
  Object.assign(message, {note: `${principle} (${citation.source}: ${citation.teaches})`, url, severity, fingerprint})
  if (confidence !== undefined) message.confidence = confidence
  if (because) message.because = because
  Object.defineProperty(message, 'suggestions', {get: suggestions, enumerable: true, configurable: true})
}

/** Lines and columns count from 1; `offset` in UTF-16 code units. */
function pointsOf(text: string): (offset: number) => object {
  let lines: readonly number[] | undefined
  return (offset) => {
    lines ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({0: end, index}) => index + end.length)]
    let line = lines.findIndex((start) => start > offset)
    if (line < 0) line = lines.length
    return {line, column: offset - (lines[line - 1] as number) + 1, offset}
  }
}
