/**
 * The door for CodeMirror 6: a lint source that reads a reply while it is being written, `linter(replyLint())`.
 */
import type {Action, LintSource, Diagnostic as Mark} from '@codemirror/lint'
import type {EditorView} from '@codemirror/view'
import {recommended} from '../../rules/presets/index.ts'
import {readContext} from '../context.ts'
import {checkDoor} from '../door.ts'
import {createLinter, type Linter, type OpenReply} from '../linter.ts'
import type {Diagnostic, ReplyContext, Report, Suggestion} from '../types.ts'

export type {Linter} from '../linter.ts'

export interface ReplyLintOptions {
  /** One of `createLinter` or `createMarkdownLinter`; the recommended rules unless given. */
  linter?: Pick<Linter, 'open'> | undefined
  /**
   * What is known beside the reply, or a function that tells it whenever the reply is judged. The editor asks anew when the text changes; where
   * the context changes alone, it has to be told so by `needsRefresh` of its `linter`.
   */
  context?: ReplyContext | null | undefined | ((view: EditorView) => ReplyContext | null | undefined)
}

const optionNames: readonly string[] = ['linter', 'context'] satisfies (keyof ReplyLintOptions)[]

/**
 * Makes a source for `linter` of `@codemirror/lint`; it serves any number of editors. Offsets are those of the document, each suggestion is
 * an action, and the first slot of what is put in is selected. Throws a `TypeError` on options that it doesn't know; the source throws as
 * `Linter.lint` does, which the editor logs.
 */
export function replyLint(options: ReplyLintOptions = {}): LintSource {
  checkDoor('replyLint', options, optionNames, ['open'])
  const {linter = createLinter({rules: recommended}), context} = options
  const opened = new WeakMap<EditorView, {known: string; reply: OpenReply}>()

  const read = (view: EditorView): Report => {
    const given = readContext(typeof context === 'function' ? context(view) : context)
    // the document counts a line break as one, whatever it is saved as
    const text = view.state.doc.toString()
    const known = JSON.stringify(given)
    const before = opened.get(view)
    if (before?.known === known) return before.reply.update(text)
    const reply = linter.open(text, given)
    opened.set(view, {known, reply})
    return reply.report
  }

  /** The text may have changed since it was judged, so what is applied is what is suggested now. */
  const applyAnew = (view: EditorView, {fingerprint}: Diagnostic, title: string): void => {
    const found = read(view).diagnostics.find((diagnostic) => diagnostic.fingerprint === fingerprint)
    const suggestion = found?.suggestions.find((one) => one.title === title)
    if (suggestion) apply(view, suggestion)
  }

  const markOf = (diagnostic: Diagnostic): Mark => ({
    from: diagnostic.start,
    to: diagnostic.end,
    severity: diagnostic.severity,
    source: `reply-lint:${diagnostic.ruleId}`,
    message: diagnostic.message,
    // suggestions are made when the editor shows them
    get actions(): Action[] {
      const titles = new Set(diagnostic.suggestions.map(({title}) => title))
      return [...titles].map((title) => ({name: title, apply: (view) => applyAnew(view, diagnostic, title)}))
    }
  })

  return (view) => read(view).diagnostics.map(markOf)
}

function apply(view: EditorView, {edits, slots: [slot]}: Suggestion): void {
  const {lineBreak} = view.state
  view.dispatch({
    changes: edits.map(({start, end, text}) => ({from: start, to: end, insert: text.replaceAll('\n', lineBreak)})),
    ...(slot && {selection: {anchor: placeOf(slot.start, slot.edit, edits), head: placeOf(slot.end, slot.edit, edits)}}),
    userEvent: 'input.complete',
    scrollIntoView: true
  })
  view.focus()
}

/** Where an offset into the text of an edit stands once all edits are applied. */
function placeOf(offset: number, edit: number, edits: Suggestion['edits']): number {
  const grown = edits.slice(0, edit).reduce((sum, {start, end, text}) => sum + text.length - (end - start), 0)
  return (edits[edit]?.start ?? 0) + grown + offset
}
