/** The Markdown door: what is read as prose, and where it stands in the source. */
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import {createMarkdownLinter, fixMarkdown, lintMarkdown} from '../src/markdown/index.ts'
import {markdownView} from '../src/markdown/view.ts'
import {afterSentence, beforeSentence, fix, inPlaceOf, suggest, withoutSentence} from '../src/rule.ts'
import {ruleOn} from './rule-on.ts'

const kindly = ruleOn('kindly revert', (match) => fix('Say it plainly', inPlaceOf(match, 'please answer')))
const assured = ruleOn('rest assured', (match) => fix('Leave it out', withoutSentence(match)))
const around = ruleOn('rest assured', (match) => suggest('Say more', beforeSentence(match, 'So.'), afterSentence(match, 'Yes.')), ['body', 'list', 'quote'])

const adding = createMarkdownLinter({rules: [around]})

const linter = createMarkdownLinter({rules: [noDeadEnd, kindly, assured]})
const flagged = (source: string): string[] => linter.lint(source).diagnostics.map(({start, end}) => source.slice(start, end))

describe('what is flagged, as it stands in the source', () => {
  test.each([
    ['There is nothing I can do.', 'nothing I can do'],
    ['I&#8217;m sorry, there&rsquo;s nothing I can do.', 'nothing I can do'],
    ['2 \\* 3 &amp;amp; 4: there is nothing I can do.', 'nothing I can do'],
    ['I **can&#8217;t help you** here.', 'I **can&#8217;t help you'],
    ['There is nothing **we** can _do_ now.', 'nothing **we** can _do'],
    ['There is [nothing I](https://a.example/x_y "t") can do.', 'nothing I](https://a.example/x_y "t") can do'],
    ['> There is nothing we can do.\n> > Really nothing.\n\nThere is nothing I can do.', 'nothing I can do'],
    ['Hi Ann,\r\n\r\nI looked.\r\nThere is nothing I can do.\r\n', 'nothing I can do'],
    ['Your order &lt;12&gt; is late and it took a long while, so there is nothing\nI can do.', 'nothing\nI can do'],
    ['- one\n  - two\n    - there is nothing I can do\n- three', 'nothing I can do'],
    ['1. one\n\n   There is nothing I can do.', 'nothing I can do'],
    ['# There is nothing I can do', 'nothing I can do'],
    ['Hi [Name], {{ticket.a_b_c}} there is nothing I can do', 'nothing I can do'],
    ['😀 `x` there is nothing I can do 😀', 'nothing I can do'],
    ['<p>There is nothing I can do.</p>', 'nothing I can do'],
    ['Your file.<br>There is nothing I can do.', 'nothing I can do']
  ])('%j', (source, words) => {
    expect(flagged(source)).toEqual([words])
  })
})

describe('what is nobody’s prose, or not the agent’s', () => {
  test.each([
    '> There is nothing I can do.',
    '> It said\nthere is nothing I can do.',
    '- > There is nothing I can do.',
    '1. a\n\n   > There is nothing I can do.',
    '```\nThere is nothing I can do.\n```',
    '- see\n\n      ```\n      There is nothing I can do.\n      ```',
    '~~~\nThere is nothing I can do.',
    'The log says `there is nothing I can do` here.',
    'The log says ``there is `nothing` I can do`` here.',
    '    There is nothing I can do.',
    '<!-- There is nothing\n\nI can do. -->',
    '<pre>There is nothing I can do.</pre>',
    '<blockquote>There is nothing I can do.</blockquote>',
    '<code>there is nothing I can do</code>',
    '![There is nothing I can do](a.png)',
    'See [the page][p].\n\n[p]: https://a.example "There is nothing I can do"',
    'See [the page](https://a.example "There is nothing I can do").'
  ])('%j', (source) => {
    expect(flagged(source)).toEqual([])
  })
})

test.each([
  ['a\\*b \\_ \\[x\\]', 'a*b _ [x]'],
  ['&copy;&nbsp;&eacute;&#x1F600;&unknown; &amp', '©\u00a0é😀&unknown; &amp'],
  ['**bo*ld*er** __u__ *un*able a_b_c 2 * 3', 'bolder u unable a_b_c 2 * 3'],
  ['[Name] <order number> {{a_b}} <b>x</b>', '[Name] <order number> {{a_b}} x'],
  ['<https://a.example/b_c> [t][] [u]\n\n[t]: #t', 'https://a.example/b_c t [u]\n\n'],
  ['[Agent]: Hello', '[Agent]: Hello'],
  ['Regards\n-- \nJane', 'Regards\n-- \nJane'],
  ['a\\\nb', 'a\nb'],
  ['Hi  \n  [*a* `b`](/x)\n> - **c\n  d**', 'Hi  \n  a `b`\n> - c\n>   d'],
  [`${'> '.repeat(50)}**deep**`, `${'> '.repeat(50)}**deep**`],
  ['[a [b] c](d(e)f) ](', 'a [b] c ](']
])('%j reads as %j', (source, prose) => {
  expect(markdownView(source).prose).toBe(prose)
})

describe('fixes', () => {
  const fixed = (source: string): string => linter.fix(source).text

  test('leave every other byte', () => {
    expect(fixed('*Hi*&nbsp;Ann,\r\n\r\n> x\r\n\r\nPlease sign \\*here\\* and **kindly revert** soon.\r\n')).toBe(
      '*Hi*&nbsp;Ann,\r\n\r\n> x\r\n\r\nPlease sign \\*here\\* and **please answer** soon.\r\n'
    )
  })
  test('may replace a whole entity', () => {
    expect(fixed('Please kindly&#32;revert soon.')).toBe('Please please answer soon.')
  })
  test.each([
    'Please *kindly* revert soon.',
    'Your lamp is here.\n\n**Rest assured.**\n\nIt works.',
    'The lamp works. It is [Rest assured](https://a.example) then'
  ])('that cross markup or leave it empty are suggestions: %j', (source) => {
    expect(linter.lint(source).diagnostics.map(({suggestions}) => suggestions[0]?.kind)).toEqual(['suggest'])
    expect(fixed(source)).toBe(source)
  })
  test.each([
    'So **it is here. Rest assured.**&nbsp;Bye for now.',
    'Rest assured&#46; Bye',
    '- Rest *assured*\n- b',
    '&#8230;Rest assured&#33;'
  ])('an insertion takes nothing away: %j', (source) => {
    const edits = adding.lint(source).diagnostics.flatMap(({suggestions}) => suggestions.flatMap((suggestion) => suggestion.edits))
    expect(edits).toHaveLength(2)
    for (const {start, end} of edits) expect(end).toBe(start)
  })
})

test('the recommended rules and all moves', () => {
  const source = 'I am **very** sorry for the delay. There is nothing I can do.'
  expect(lintMarkdown(source).diagnostics.map(({ruleId}) => ruleId)).toContain('no-dead-end')
  expect(fixMarkdown('Your lamp ships today.')).toEqual({text: 'Your lamp ships today.', applied: [], remaining: []})
  expect(() => lintMarkdown(5 as never)).toThrow(TypeError)
  expect(() => lintMarkdown('', {fault: 'me' as never})).toThrow('context.fault')
})

describe('the view', () => {
  const markup = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&#8217;',
    '\\',
    '\n',
    '\r\n',
    '\n\n',
    '    ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '```\n',
    'word',
    ' ',
    '😀',
    '{{',
    '}}',
    '"',
    '[a]: /b',
    '<pre>'
  )
  test('keeps to the source', () => {
    fc.assert(
      fc.property(fc.array(markup, {maxLength: 40}), (parts) => {
        const source = parts.join('')
        const {prose, runs = []} = markdownView(source)
        let [end, to] = [0, 0]
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(end)
          expect(run.from).toBeGreaterThanOrEqual(to)
          if (run.end - run.start === run.to - run.from) expect(prose.slice(run.start, run.end)).toBe(source.slice(run.from, run.to))
          end = run.end
          to = run.to
        }
        expect(to).toBeLessThanOrEqual(source.length)
        linter.fix(source)
      })
    )
  })

  test('leaves what markdown-it takes for text', () => {
    const inline = ['*', '**', '_', '[', ']', '](', ')', '![', '[*a*](/b)', '<https://a.b>', '&amp;', '\\', '\\\nx', '\\*', '\nx', '\r\n  x', ' ', 'word', '😀', '\u00a0']
    const markdownIt = new MarkdownIt('commonmark')
    const bare = (text: string): string => text.replace(/\s/g, '')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...inline), {maxLength: 40}), (parts) => {
        const source = `x${parts.join('')}`
        const children = markdownIt.parse(source, {}).flatMap((token) => token.children ?? [])
        expect(bare(markdownView(source).prose)).toBe(bare(children.map(({type, content}) => (type === 'text' ? content : '')).join('')))
      })
    )
  })

  const folder = new URL('../fixtures/replies/', import.meta.url)
  test.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('has the words that a CommonMark parser finds: %s', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
    const inTree = (node: {type: string; value?: string; children?: unknown[]}): string =>
      node.type === 'text' || node.type === 'inlineCode'
        ? `${node.value}`
        : (node.children ?? []).map((child) => inTree(child as never)).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ')
    const numbered = (text: string): string => text.replace(/^\d+\. /gm, '')
    expect(wordsOf(numbered(markdownView(source).prose)).join(' ')).toBe(wordsOf(inTree(fromMarkdown(source) as never)).join(' '))
  })

  // a parser that isn't linear takes minutes for these
  test.each([
    '[',
    '*',
    '*a_ ',
    'a**b',
    '>',
    '> ',
    '`',
    '``a` ',
    '![',
    '<',
    '<a ',
    '&amp;',
    '[a](',
    '[a](x](y)',
    '[a](b "',
    '[]',
    '1) ',
    '- ',
    '- a\n',
    '- > a\nb\n',
    'A word or two.\n\n',
    'word ',
    '_',
    '~',
    '<!-- ',
    '<pre>',
    '\\',
    '{',
    '[a]: ',
    '\t',
    '\n'
  ])('is made in linear time of %j', (unit) => {
    expect(() => markdownView(unit.repeat(Math.ceil(1e6 / unit.length)))).not.toThrow()
  })
})
