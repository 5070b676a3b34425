/** The HTML door: what is read as prose, and where it stands in the source. */
import fc from 'fast-check'
import {parseFragment} from 'parse5'
import {describe, expect, test} from 'vitest'
import noDeadEnd from '../rules/no-dead-end.ts'
import {applyEdits} from '../src/fix.ts'
import {createHtmlLinter, fixHtml, lintHtml} from '../src/html/index.ts'
import {htmlView} from '../src/html/view.ts'
import {afterSentence, beforeSentence, fix, inPlaceOf, suggest, withoutSentence} from '../src/rule.ts'
import {ruleOn} from './rule-on.ts'

const kindly = ruleOn('kindly revert', (match) => fix('Say it plainly', inPlaceOf(match, 'please <answer> & go')))
const assured = ruleOn('rest assured', (match) => fix('Leave it out', withoutSentence(match)))
const around = ruleOn('rest assured', (match) => suggest('Say more', beforeSentence(match, 'So <b> {who & what}.'), afterSentence(match, '\nYes.')))

const linter = createHtmlLinter({rules: [noDeadEnd, kindly, assured]})
const flagged = (source: string): string[] => linter.lint(source).diagnostics.map(({start, end}) => source.slice(start, end))

describe('what is flagged, as it stands in the source', () => {
  test.each([
    ['There is nothing I can do.', 'nothing I can do'],
    ['<p>There is nothing I can do.</p>', 'nothing I can do'],
    ['<!DOCTYPE html><html><head><title>x</title></head><body>\n<p>There is nothing I can do.\n</body></html>', 'nothing I can do'],
    ['<p>I&#8217;m sorry, there&rsquo;s nothing I can do.', 'nothing I can do'],
    ['<p>There is nothing&nbsp;I&#32;can&#x20;do.</p>', 'nothing&nbsp;I&#32;can&#x20;do'],
    ['<p>2 &lt; 3 &amp;amp; 4 &ampx &unknown; 😀 &#x1F600; &: there is nothing I can do.', 'nothing I can do'],
    ['There is nothing\r\n    I can\tdo.', 'nothing\r\n    I can\tdo'],
    ['<td>There is <b class="nothing">nothing</b> we <i>can</i> do</td>', 'nothing</b> we <i>can</i> do'],
    ['There is <a href="/?a=1&amp;b=2">nothing I</a> can<!-- not yet --> do.', 'nothing I</a> can<!-- not yet --> do'],
    ['<div>Hi Ann,</div><div><br></div><div>There is nothing I can do.</div>', 'nothing I can do'],
    ['Your file.<br/>There is nothing I can do.', 'nothing I can do'],
    ['<ul><li>one<li>there is nothing I can do</ul>', 'nothing I can do'],
    ['<table><tr><td>one<td>there is nothing I can do<tr><td>two</table>', 'nothing I can do'],
    ['Hi {{name}}, [Name], there is nothing I can do for {{ticket.a_b}}', 'nothing I can do'],
    ['There is no&shy;thing I can do.', 'no&shy;thing I can do'],
    ['<blockquote>There is nothing I can do.</blockquote>There is nothing we can do.', 'nothing we can do'],
    ['<i><blockquote></i>There is nothing I can do.</blockquote>There is nothing we can do.', 'nothing we can do'],
    ['<p hidden>There is nothing I can do.<p>There is nothing we can do.', 'nothing we can do'],
    ['<svg><title/></svg>There is nothing I can do.', 'nothing I can do'],
    ['<code>There is nothing I can do.', 'nothing I can do'],
    ['</div></b><b a="<p>">There is nothing I can do</i> <div', 'nothing I can do'],
    ['\ufeffThere is nothing I can do.', 'nothing I can do']
  ])('%j', (source, words) => {
    expect(flagged(source)).toEqual([words])
  })
})

describe('what is nobody’s prose, or not the agent’s', () => {
  const dead = 'There is nothing I can do.'
  test.each([
    `<blockquote>${dead}</blockquote>`,
    `<blockquote type="cite"><div>Hi<br><br>${dead}</div></blockquote>`,
    `<div class="x gmail_quote"><div dir="ltr" class="gmail_attr">On Monday Ann wrote:<br></div><div>${dead}</div></div>`,
    `<div id="yahoo_quoted_12345" class="yahoo_quoted"><div>${dead}</div></div>`,
    `<div class="moz-cite-prefix">On Monday Ann wrote: ${dead}</div>`,
    `<div class="protonmail_quote">${dead}</div>`,
    `<p>Yes.</p><div id="appendonsend"></div><hr><div>${dead}</div><p>${dead}</p>`,
    `<p>Yes.</p><p><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> us</p><p>${dead}</p>`,
    `<pre>${dead}</pre>`,
    `<code>${dead}</code>`,
    `The log says <code>there is nothing I can do</code> here.`,
    `<code>${'word '.repeat(100)}<br>${dead}</code>`,
    `It says <q>there is nothing I can do</q> here.`,
    `<script>"${dead}"</script>`,
    `<style>/* <p>${dead} */</style>`,
    `<html><head><title>${dead}</title></head><body></body></html>`,
    `<head>${dead}</head>`,
    `<!-- ${dead} -->`,
    `<!--[if mso]><p>${dead}</p><![endif]-->`,
    `<p hidden>${dead}</p>`,
    `<div hidden=""><div><p>${dead}</div></div></div>`,
    `<div style="color: red; DISPLAY : none !important">${dead}</div>`,
    `<textarea>${dead}</textarea>`,
    `<img alt="${dead}"><a title="${dead}">Here</a>`,
    `<p title="${dead}`,
    `<p>Yes.</p> <p ${dead}`
  ])('%j', (source) => {
    expect(flagged(source)).toEqual([])
  })
})

test.each([
  ['<p>Hi&nbsp;Ann,</p>\r\n<p>I&rsquo;m  sorry,\r\n there</p>', 'Hi\u00a0Ann,\n\nI’m sorry, there'],
  ['<b>a </b> <i> b</i> c', 'a b c'],
  ['a<br>b<br><br>c<br><br><br>d', 'a\nb\n\nc\n\nd'],
  ['a<div>b<p>c</div>d', 'a\n\nb\n\nc\n\nd'],
  ['<ul><li>one<li><p>two</p><li></li></ul>three', '- one\n\n- two\n\nthree'],
  ['<blockquote>a<br>b<ul><li>c</ul></blockquote>d', '> a\n> b\n\n> - c\n\nd'],
  ['a <code>b `c`</code>, <q>d</q>', 'a `b  c `, “d”'],
  ['a</>b &notit; &; <3 <x', 'ab ¬it; &; <3'],
  ['a\0b\u200b&shy;c', 'abc']
])('%j reads as %j', (source, prose) => {
  expect(htmlView(source).prose).toBe(prose)
})

describe('fixes', () => {
  const fixed = (source: string): string => linter.fix(source).text

  test('leave every other byte, and escape what they write', () => {
    expect(fixed('<P CLASS=a>Hi&nbsp;Ann,\r\n<p title="kindly revert">x &amp; <b>kindly revert</b> now<br>\r\n')).toBe(
      '<P CLASS=a>Hi&nbsp;Ann,\r\n<p title="kindly revert">x &amp; <b>please &lt;answer&gt; &amp; go</b> now<br>\r\n'
    )
  })
  test('may replace a whole entity', () => {
    expect(fixed('<p>Please kindly&#32;revert soon.')).toBe('<p>Please please &lt;answer&gt; &amp; go soon.')
  })
  test.each([
    'Please <i>kindly</i> revert soon.',
    'Please kindly<!-- --> revert soon.',
    '<p>Your lamp is here.</p><p><b>Rest assured.</b></p><p>It works.</p>'
  ])('that cross tags or leave them empty are suggestions: %j', (source) => {
    expect(linter.lint(source).diagnostics.map(({suggestions}) => suggestions[0]?.kind)).toEqual(['suggest'])
    expect(fixed(source)).toBe(source)
  })
})

describe('suggestions', () => {
  test('leave tags where they are', () => {
    const source = '<p>There is <b>nothing <i>we</i></b><br> can&nbsp;do.</p>'
    const suggestions = linter.lint(source).diagnostics.flatMap((diagnostic) => diagnostic.suggestions)
    expect(suggestions.length).toBeGreaterThan(0)
    for (const {edits, slots} of suggestions) {
      expect(applyEdits(source, edits).match(/<[^>]*>/g)).toEqual(source.match(/<[^>]*>/g))
      for (const {edit, start, end, name} of slots) expect(edits[edit]?.text.slice(start, end)).toBe(`[${name}]`)
    }
  })
  test('are escaped, with their slots', () => {
    const source = '<p>It is here.</p><p>Rest assured&#46;</p>'
    const [suggestion] = createHtmlLinter({rules: [around]}).lint(source).diagnostics[0]?.suggestions ?? []
    expect(applyEdits(source, suggestion?.edits ?? [])).toBe('<p>It is here.</p><p>So &lt;b&gt; [who &amp; what]. Rest assured&#46; <br>Yes.</p>')
    expect(suggestion?.slots.map(({edit, start, end}) => suggestion.edits[edit]?.text.slice(start, end))).toEqual(['[who &amp; what]'])
  })
})

test('the recommended rules and all moves', () => {
  const source = '<p>I am <b>very</b> sorry for the delay. There is nothing I can do.</p>'
  const {diagnostics, moves} = lintHtml(source)
  expect(diagnostics.map(({ruleId}) => ruleId)).toContain('no-dead-end')
  expect(moves.map(({kind, start, end}) => [kind, source.slice(start, end)])).toContainEqual(['apology', expect.stringContaining('am <b>very</b> sorry')])
  expect(fixHtml('<p>Your lamp ships today.')).toEqual({text: '<p>Your lamp ships today.', applied: [], remaining: []})
  expect(() => lintHtml(5 as never)).toThrow(TypeError)
  expect(() => lintHtml('', {fault: 'me' as never})).toThrow('context.fault')
  const open = linter.open('<p>There is nothing')
  expect(open.update('<p>There is nothing I can do').diagnostics).toHaveLength(1)
})

describe('the view', () => {
  const markup = fc.constantFrom(
    ...'<p>|</p>|<div>|</div>|<b>|</b>|<i class="a">|</i>|<br>|<blockquote>|</blockquote>|<li>|<ul>|</ul>|<table>|<td>|</table>|<code>|</code>|<q>|</q>|<pre>|</pre>'.split('|'),
    ...'<script>|</script>|<!--|-->|<p hidden>|<svg>|</svg>|<title>|</title>|<|>|</|&|&amp;|&#8217;|&nbsp|&shy;|&#|;|"|\'|=|\r\n|\n| |  |\t|word|Kindly revert|rest assured.|😀|{{a}}|\0|`'.split(
      '|'
    )
  )
  const texts = fc.array(markup, {maxLength: 40}).map((parts) => parts.join(''))

  test('keeps to the source, and fixes keep the tags', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const {prose, runs = []} = htmlView(source)
        let [end, to] = [0, 0]
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(end)
          expect(run.from).toBeGreaterThanOrEqual(to)
          const given = source.slice(run.from, run.to)
          // in code, a backtick of the source reads as a space
          const spaced = (text: string): string => text.replace(/[\t\n\r`]/g, ' ').trim()
          if (run.end - run.start === run.to - run.from) expect(spaced(prose.slice(run.start, run.end))).toBe(spaced(given))
          end = run.end
          to = run.to
        }
        expect(to).toBeLessThanOrEqual(source.length)
        const tags = (text: string): unknown[] => text.match(/<\/?[a-z][^>]*>/g) ?? []
        expect(tags(linter.fix(source).text)).toEqual(tags(source))
      })
    )
  })

  test('has the letters that parse5 finds in a tree', () => {
    const inline = fc.constantFrom(
      ...'<b>|</b>|<i a=">">|</i>|<br>|<div>|</div>|</x>|<!-- x -->|&amp;|&lt|&#8217;|&notit;|&unknown;|&|a < b|</>|\r\n|\n| |word|😀|\u00a0'.split('|')
    )
    const bare = (text: string): string => text.replace(/\s/g, '')
    const textOf = (node: {nodeName: string; value?: string; childNodes?: unknown[]}): string =>
      node.nodeName === '#text' ? `${node.value}` : (node.childNodes ?? []).map((child) => textOf(child as never)).join('')
    fc.assert(
      fc.property(fc.array(inline, {maxLength: 40}), (parts) => {
        const source = `x${parts.join('')}`
        expect(bare(htmlView(source).prose)).toBe(bare(textOf(parseFragment(source) as never)))
      })
    )
  })

  // a reader that isn't linear takes minutes for these
  test.each(
    '<div>|<p>|<b>|<blockquote>|</p>|<i></b>|<b></i>|<ul><li>|<table><td>|<code>|<code>x</code>|<q>|<br>|<b>a|<|&|&amp;|&a|&#|<!--|<a |<a b="|</|</>|\0|\r\n| |a |<p hidden>|<svg>|<title>|<i><blockquote></i>'
      .split('|')
      .concat('<a b="|" ')
  )('is made in linear time of %j', (unit) => {
    expect(() => htmlView(unit.repeat(Math.ceil(1e6 / unit.length)))).not.toThrow()
  })
  test.each(['div', 'b', 'blockquote', 'table', 'code', 'li'])('is made of a hundred thousand <%s>, one in another', (name) => {
    expect(htmlView(`${`<${name}>`.repeat(100_000)}x${`</${name}>`.repeat(100_000)}y`).prose).toMatch(/y$/)
  })
  test('of a tag with very many attributes', () => {
    expect(htmlView(`<a ${Array.from({length: 100_000}, (_, index) => `a${index}`).join(' ')}>x`).prose).toBe('x')
  })
})
