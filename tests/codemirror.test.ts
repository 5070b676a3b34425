/** The lint source for CodeMirror, on the editor's own state; the view is a stand-in, because the real one needs a page. */
import type {Diagnostic as Mark} from '@codemirror/lint'
import {EditorState, type Extension, StateEffect, StateField, type TransactionSpec} from '@codemirror/state'
import type {EditorView} from '@codemirror/view'
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import {all, recommended} from '../rules/presets/index.ts'
import {type ReplyLintOptions, replyLint} from '../src/codemirror/index.ts'
import {applyEdits} from '../src/fix.ts'
import {createLinter} from '../src/linter.ts'
import {createMarkdownLinter} from '../src/markdown/index.ts'
import type {ReplyContext} from '../src/types.ts'
import {exampleTexts, fixtureReplies} from './text.ts'

interface Editor {
  view: EditorView
  text(): string
  selected(): string
  change(spec: TransactionSpec): void
}

function edit(doc: string, ...extensions: Extension[]): Editor {
  const view = {
    state: EditorState.create({doc, extensions}),
    hasFocus: false,
    dispatch(spec: TransactionSpec) {
      this.state = this.state.update(spec).state
    },
    focus() {
      this.hasFocus = true
    }
  }
  return {
    view: view as unknown as EditorView,
    text: () => view.state.doc.toString(),
    selected: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    change: (spec) => view.dispatch(spec)
  }
}

const marksOf = (source: ReturnType<typeof replyLint>, {view}: Editor): readonly Mark[] => source(view) as readonly Mark[]

function press(editor: Editor, marks: readonly Mark[], source: string, name: string): void {
  const mark = marks.find((one) => one.source === source)
  const action = mark?.actions?.find((one) => one.name === name)
  if (!mark || !action) throw new Error(`no ${name} in ${JSON.stringify(marks)}`)
  action.apply(editor.view, mark.from, mark.to)
}

const dead = 'Hi Sam,\n\nThere is nothing I can do.'
const linter = createLinter({rules: recommended})

describe('marks', () => {
  test('say where, how loud, by which rule and what', () => {
    const [mark] = marksOf(replyLint({linter: createLinter({rules: [noDeadEnd]})}), edit(dead))
    expect(mark).toEqual({
      from: 18,
      to: 34,
      severity: 'error',
      source: 'reply-lint:no-dead-end',
      message: '“nothing I can do” shuts the door, and a customer with no way left pushes harder. Say what you can do instead, even if it is small.',
      actions: [
        {name: 'Say what you can do instead', apply: expect.any(Function)},
        {name: 'Offer to go through it together', apply: expect.any(Function)}
      ]
    })
  })

  test('stand where the API finds them', () => {
    const source = replyLint()
    for (const text of [...fixtureReplies.values(), ...exampleTexts.slice(0, 200)]) {
      const editor = edit(text)
      const found = linter.lint(editor.text()).diagnostics
      expect(marksOf(source, editor).map(({from, to, severity, source, message}) => [from, to, severity, source, message])).toEqual(
        found.map(({start, end, severity, ruleId, message}) => [start, end, severity, `reply-lint:${ruleId}`, message])
      )
    }
  })

  test.each(['\n', '\r\n', '\r'])('count a line break as one, as the document does: %j', (lineBreak) => {
    const editor = edit(['Hi 👋 Sam,', '', 'There is nothing', 'I can do.'].join(lineBreak), EditorState.lineSeparator.of(lineBreak))
    const mark = marksOf(replyLint(), editor).find(({source}) => source === 'reply-lint:no-dead-end')
    expect(editor.text().slice(mark?.from, mark?.to)).toBe('nothing\nI can do')
  })

  test('offer an action once', () => {
    const marks = marksOf(replyLint({linter: createLinter({rules: all})}), edit('The slot is at nine, you come or you lose it.'))
    expect(marks.map(({actions}) => actions?.map(({name}) => name))).toEqual([['Leave it out', 'Offer a choice']])
  })

  test('come from the linter that is given', () => {
    expect(marksOf(replyLint({linter: createLinter({rules: []})}), edit(dead))).toEqual([])
    const editor = edit('There is **nothing** I can do.')
    const mark = marksOf(replyLint({linter: createMarkdownLinter({rules: recommended})}), editor).find(({source}) => source === 'reply-lint:no-dead-end')
    expect(editor.text().slice(mark?.from, mark?.to)).toBe('nothing** I can do')
  })
})

describe('an action', () => {
  test('puts the wording in, selects its first slot, and has the editor take the keys', () => {
    const editor = edit(dead)
    press(editor, marksOf(replyLint(), editor), 'reply-lint:no-dead-end', 'Say what you can do instead')
    expect(editor.text()).toBe('Hi Sam,\n\nWhat I can do is [what you can do instead].')
    expect(editor.selected()).toBe('[what you can do instead]')
    expect(editor.view.hasFocus).toBe(true)
  })

  test('without a slot, leaves the cursor where it was', () => {
    const editor = edit('The lamp left on Monday. Obviously, it is blue.')
    editor.change({selection: {anchor: 8}})
    press(editor, marksOf(replyLint(), editor), 'reply-lint:no-condescension', 'Leave it out')
    expect(editor.text()).toBe('The lamp left on Monday. It is blue.')
    expect(editor.view.state.selection.main.anchor).toBe(8)
  })

  test('gives what the suggestion gives, slot and all', () => {
    const source = replyLint()
    let tried = 0
    const more = ['You must restart the router before you call us.', 'You entered the wrong address.', 'Never unplug the hub, otherwise the warranty expires.', dead]
    for (const text of [...fixtureReplies.values(), ...more]) {
      for (const {ruleId, start, suggestions} of linter.lint(edit(text).text()).diagnostics) {
        for (const {title, edits, slots} of suggestions) {
          const editor = edit(text)
          const expected = applyEdits(editor.text(), edits)
          const mark = marksOf(source, editor).find((one) => one.from === start && one.source === `reply-lint:${ruleId}`) as Mark
          press(editor, [mark], `reply-lint:${ruleId}`, title)
          expect(editor.text()).toBe(expected)
          if (slots[0]) expect(editor.selected()).toBe(`[${slots[0].name}]`)
          tried++
        }
      }
    }
    expect(tried).toBeGreaterThan(50)
  })

  test('keeps the line breaks of the document', () => {
    const editor = edit('Hi Sam,\r\n\r\nThere is nothing I can do.', EditorState.lineSeparator.of('\r\n'))
    press(editor, marksOf(replyLint(), editor), 'reply-lint:no-dead-end', 'Say what you can do instead')
    expect(editor.view.state.sliceDoc()).toBe('Hi Sam,\r\n\r\nWhat I can do is [what you can do instead].')
    expect(editor.view.state.doc.lines).toBe(3)
  })

  test('fits a text that changed since it was judged', () => {
    const editor = edit(dead)
    const marks = marksOf(replyLint(), editor)
    editor.change({changes: {from: 0, insert: 'Hello and good morning.\n\n'}})
    editor.change({changes: {from: editor.text().length, insert: '\n\nBest,\nAmy'}})
    press(editor, marks, 'reply-lint:no-dead-end', 'Say what you can do instead')
    expect(editor.text()).toBe('Hello and good morning.\n\nHi Sam,\n\nWhat I can do is [what you can do instead].\n\nBest,\nAmy')
    expect(editor.selected()).toBe('[what you can do instead]')
  })

  test('does nothing where what it was for is gone', () => {
    const editor = edit(dead)
    const marks = marksOf(replyLint(), editor)
    editor.change({changes: {from: 0, to: editor.text().length, insert: 'A new one left on Monday.'}})
    press(editor, marks, 'reply-lint:no-dead-end', 'Say what you can do instead')
    expect(editor.text()).toBe('A new one left on Monday.')
  })
})

describe('while the reply is being written', () => {
  /** Counts how often a text is opened, which reads it from the beginning. */
  function counting(): {opened: string[]; options: ReplyLintOptions} {
    const opened: string[] = []
    return {
      opened,
      options: {
        linter: {
          ...linter,
          open: (text, context) => {
            opened.push(text)
            return linter.open(text, context)
          }
        }
      }
    }
  }

  test('each editor reads on from what it has read', () => {
    const {opened, options} = counting()
    const source = replyLint(options)
    const [one, two] = [edit('Hi Sam,\n\nThere is nothing I can d'), edit('Hi Jo,\n\n')]
    for (const typed of ['o', '.', ' Calm', ' down', '.']) {
      for (const editor of [one, two]) {
        editor.change({changes: {from: editor.text().length, insert: typed}})
        const found = linter.lint(editor.text()).diagnostics
        const marks = marksOf(source, editor)
        expect(marks.map(({from, to, source}) => [from, to, source])).toEqual(found.map(({start, end, ruleId}) => [start, end, `reply-lint:${ruleId}`]))
        expect(marks.map(({actions}) => actions?.map(({name}) => name))).toEqual(found.map(({suggestions}) => [...new Set(suggestions.map(({title}) => title))]))
      }
    }
    expect(opened).toEqual(['Hi Sam,\n\nThere is nothing I can do', 'Hi Jo,\n\no'])
  })

  test('the context is asked for anew, and the text read anew where it changed', () => {
    const {opened, options} = counting()
    const remember = StateEffect.define<ReplyContext>()
    const ticket = StateField.define<ReplyContext>({
      create: () => ({customer: 'My lamp broke.'}),
      update: (value, {effects}) => effects.reduce((now, effect) => (effect.is(remember) ? effect.value : now), value)
    })
    const source = replyLint({...options, context: (view) => ({...view.state.field(ticket)})})
    const editor = edit('There is nothing I can do.', ticket)
    const wording = (): string => {
      const marks = marksOf(source, editor)
      press(editor, marks, 'reply-lint:no-dead-end', marks.find((mark) => mark.source === 'reply-lint:no-dead-end')?.actions?.[0]?.name as string)
      return editor.text()
    }
    marksOf(source, editor)
    marksOf(source, editor)
    expect(opened.length).toBe(1)
    editor.change({effects: remember.of({customer: 'My lamp broke.', remedies: ['a new lamp']})})
    expect(wording()).toBe('What I can offer is a new lamp.')
    expect(opened.length).toBe(2)
  })

  test('the actions of an older judgement can be read late', () => {
    const source = replyLint()
    const editor = edit(dead)
    const before = marksOf(source, editor)
    editor.change({changes: {from: 0, to: editor.text().length, insert: 'A new one left on Monday.'}})
    expect(marksOf(source, editor)).toEqual([])
    expect(before.find((mark) => mark.source === 'reply-lint:no-dead-end')?.actions?.map(({name}) => name)).toContain('Say what you can do instead')
  })
})

test('wrong use is told', () => {
  expect(() => replyLint({linters: linter} as never)).toThrow('replyLint has no option "linters"; expected linter, context')
  expect(() => replyLint({linter: recommended as never})).toThrow('replyLint: linter is a list of 24; expected one that createLinter')
  expect(() => replyLint({linter: {lint: linter.lint} as never})).toThrow('replyLint: linter is an object; expected one that createLinter({rules: […]}) made, with open')
  expect(() => replyLint({context: {channel: 'fax' as never}})(edit(dead).view)).toThrow('context.channel is "fax"; expected one of email')
})
