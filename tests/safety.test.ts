/** What a hostile text, context or setting must not reach: the terminal, a build's log, a spreadsheet, a page, the engine's own objects. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {all} from '../rules/presets/index.ts'
import {auditReplies} from '../src/audit/index.ts'
import {safeInLog} from '../src/cli/terminal.ts'
import {readCustomer} from '../src/customer/read.ts'
import {createLinter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'reply-lint-'))
afterAll(() => rmSync(folder, {recursive: true}))

const print = (...args: string[]): {stdout: string; stderr: string} => spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {cwd: folder, encoding: 'utf8'})
const formats = ['text', 'json', 'jsonl', 'sarif', 'github']

describe('no reporter passes on', () => {
  const hostile = [
    '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e',
    '\n::add-mask::e\n  ::stop-commands::x\n##[set-output name=a]b\n##vso[task.setvariable]c',
    '\r\n=HYPERLINK("https://evil.example")\n+1\n@SUM(1)\n-2+3\n\t=1',
    '<script>alert(1)</script><img src=x onerror="alert(1)">\'"&lt;b&gt;'
  ]
  const dead = 'there is nothing I can do and you entered the wrong address'
  const reply = hostile.map((text) => `${text} ${dead}. ${text}`).join('\n\n')
  const records = hostile.flatMap((text) =>
    Array.from({length: 4}, (_, index) => ({
      id: `${text}${index}`,
      reply: `${text} ${dead} ${text}. ${reply}`,
      customer: `My lamp broke again and I want a refund ${text}`,
      customerName: text,
      remedies: [text],
      [text]: text,
      team: text
    }))
  )
  beforeAll(() => {
    writeFileSync(join(folder, 'hostile.txt'), reply)
    writeFileSync(join(folder, 'hostile.md'), reply)
    writeFileSync(join(folder, 'hostile.html'), reply)
    const cell = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`
    const rows = records.map(({id, reply, customer}) => [id, reply, customer, id].map(cell).join(','))
    writeFileSync(join(folder, 'hostile.csv'), ['id,reply,customer,fault', ...rows, ...hostile].join('\n'))
    writeFileSync(join(folder, 'header.csv'), `${hostile.map(cell).join(',')}\n`)
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify([...records, ...hostile, {[hostile.join('')]: reply, [`reply${hostile[0]}`]: ''}]))
    writeFileSync(join(folder, 'hostile.jsonl'), [...records, {id: hostile.join(''), reply, fault: hostile.join('')}].map((record) => JSON.stringify(record)).join('\n'))
  })
  const files = ['hostile.txt', 'hostile.md', 'hostile.html', 'hostile.csv', 'header.csv', 'hostile.json', 'hostile.jsonl']
  const commands = [
    ...formats.map((format) => ['--preset', 'all', '--format', format, ...files]),
    ['--preset', 'all', '--format', 'jsonl', '--jobs', '2', ...files],
    ...['text', 'json', 'html'].map((format) => ['audit', '--by', 'team', '--by', hostile[1] as string, '--by', hostile[3] as string, '--format', format, ...files])
  ]

  test.each(commands)('an escape, a command or a formula: %j %j %j %j %j', (...args) => {
    const {stdout, stderr} = print(...args)
    expect(stdout.length).toBeGreaterThan(500)
    const printed = stdout + stderr
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    const lines = printed.split('\n')
    const isOwn = (line: string): boolean => args.includes('github') && /^::(?:error|warning|notice) file=(?:hostile|header)\.(?:txt|md|html|csv|jsonl?),/.test(line)
    expect(lines.filter((line) => !isOwn(line) && (/^\s*::/.test(line) || /##\w*\[/.test(line)))).toEqual([])
    // a page is no spreadsheet, and its style has such lines
    if (!args.includes('html')) expect(lines.filter((line) => /^[=+@\t-]/.test(line))).toEqual([])
  })

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '--><svg/onload=alert(1)>'
  ])('a tag or an attribute to a page: %s', (text) => {
    const record = {
      id: text,
      reply: `Hello, ${text} ${dead}, which is how ${text} it is for the lamp.`,
      customer: `My lamp broke ${text} and I want a refund`,
      team: text,
      [text]: text
    }
    writeFileSync(join(folder, 'page.jsonl'), `${JSON.stringify(record)}\n`.repeat(5))
    const {stdout} = print('audit', '--by', 'team', '--by', text, '--format', 'html', 'page.jsonl')
    const tags = [...stdout.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'))
    expect(tags).toContain('<blockquote>')
    expect(tags.filter((tag) => /^<\/?(?:script|img)|\son\w+\s*=|^<!--|^<svg\//i.test(tag))).toEqual([])
    expect(stdout).not.toContain(text)
  })

  test('a command that begins where two parts meet', () => {
    expect(safeInLog('a\n  ::error::b\n::c ###[d] ##e[f] a::b # #[g]')).toBe('a\n  \\u{3a}:error::b\n\\u{3a}:c #\\u{23}#[d] \\u{23}#e[f] a::b # #[g]')
  })
})

describe('settings and context pollute nothing', () => {
  const polluted = JSON.parse('{"__proto__": {"polluted": 1, "customer": 5, "allow": ["x"]}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1, "hasOwnProperty": 2}')
  const words = '__proto__ constructor prototype hasOwnProperty toString valueOf __defineGetter__. There is nothing I can do, constructor.'
  const linter = createLinter({rules: all, moves: allMoves})
  const before = Object.getOwnPropertyNames(Object.prototype)
  const isClean = (): void => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect('polluted' in {}).toBe(false)
  }

  test('of a reply, its context and its readings', async () => {
    const report = linter.lint(words, {...polluted, customer: words, customerName: '__proto__', remedies: ['__proto__', 'constructor']})
    expect(report.diagnostics.map(({ruleId}) => ruleId)).toContain('no-dead-end')
    expect(linter.lint(words, polluted).notApplicable).toEqual(linter.lint(words).notApplicable)
    linter.fix(words, polluted)
    readCustomer(words)
    await auditReplies([{...polluted, id: '__proto__', reply: words, customer: words}, JSON.parse(`{"reply": "x", "__proto__": {"polluted": 1}}`)], {
      by: ['__proto__', 'constructor', 'toString', 'team']
    })
    isClean()
  })

  test('of a rule', () => {
    for (const setting of ['{"__proto__": {"allow": ["nothing"]}}', '{"constructor": 1}', '{"toString": 1}'])
      expect(() => createLinter({rules: [[all[0] as never, ['warning', JSON.parse(setting)]]]})).toThrow(TypeError)
    expect(() => createLinter(JSON.parse('{"rules": [], "__proto__": {"maxLength": 1}}'))).toThrow(TypeError)
    isClean()
  })
})

describe('the core', () => {
  test('works where no code may be made of strings', () => {
    const texts = readdirSync(new URL('../fixtures/replies/', import.meta.url))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(new URL(`../fixtures/replies/${file}`, import.meta.url), 'utf8'))
    const program = `
      import {createLinter, fix, lint, readCustomer} from 'reply-lint'
      import {all} from 'reply-lint/presets'
      import {allMoves} from 'reply-lint/moves'
      import {lintMarkdown, fixMarkdown} from 'reply-lint/markdown'
      import {lintHtml, fixHtml} from 'reply-lint/html'
      import {auditReplies} from 'reply-lint/audit'
      import {readFileSync} from 'node:fs'
      try { eval('1'); throw new Error('eval works') } catch (error) { if (!(error instanceof EvalError)) throw error }
      const texts = JSON.parse(readFileSync(0, 'utf8'))
      const linter = createLinter({rules: all, moves: allMoves})
      let found = 0
      for (const text of texts) {
        const context = {customer: text, remedies: ['a refund']}
        found += linter.lint(text, context).diagnostics.length + lintMarkdown(text).diagnostics.length + lintHtml(text).diagnostics.length
        linter.open(text).update(text + text); fix(text); fixMarkdown(text); fixHtml(text); lint(text); readCustomer(text)
      }
      await auditReplies(texts.map((reply) => ({reply})))
      console.log(found)`
    const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program]
    expect(Number(execFileSync(process.execPath, args, {cwd: dist, encoding: 'utf8', input: JSON.stringify(texts)}))).toBeGreaterThan(100)
  })

  test('makes no code, loads nothing on the way and asks no network', () => {
    const isCommand = (file: string): boolean => /^cli(?:-worker)?\.js$/.test(file)
    const files = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'))
    const seen = new Set<string>()
    const follow = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const path of readModule(file).imports) if (path.startsWith('.')) follow(join(dirname(file), path))
    }
    for (const file of files) if (!isCommand(file) && !file.startsWith('chunk-')) follow(file)
    expect(seen.size).toBeGreaterThan(50)
    for (const file of seen) expect(readModule(file).forbidden, file).toEqual([])
    const outside = [...seen].flatMap((file) => readModule(file).imports.filter((path) => !path.startsWith('.')))
    expect([...new Set(outside)].sort()).toEqual(['markdown-it', 'nlcst-to-string', 'parse5', 'vitest'])
  })
})

const codeMakers = new Set(['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'require', 'process', 'setTimeout', 'setInterval'])

/** What a built module imports, and what it calls or makes that the core must not. */
function readModule(file: string): {imports: string[]; forbidden: string[]} {
  const imports: string[] = []
  const forbidden: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) imports.push(node.moduleSpecifier.text)
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const {expression} = node
      if (expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && codeMakers.has(expression.text))) forbidden.push(node.getText())
    }
    if (ts.isIdentifier(node) && /^(?:globalThis|window|self)$/.test(node.text)) forbidden.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(dist, file), 'utf8'), ts.ScriptTarget.Latest, true))
  return {imports, forbidden}
}

describe('--redact keeps the words of both sides', () => {
  /** A word that stands nowhere else. */
  const mark = (index: number): string => `zq${String.fromCharCode(97 + index)}xw`
  const reply = (index: number): string =>
    `Dear ${mark(index)},\n\nI'm sorry you feel that way about the ${mark(index)}, but you entered the wrong ${mark(index)}. There is nothing I can do about your ${mark(index)}!!!\n\n> ${mark(index)}\n\nBest,\n${mark(index)}`
  const records = [
    {id: 1, reply: reply(0), customer: `My ${mark(1)} broke and I want a refund, you ${mark(1)} idiots!`},
    {
      id: 2,
      reply: reply(2),
      thread: [{from: 'customer', text: `My ${mark(3)} broke.`}],
      customerName: mark(4),
      customerSince: '2011',
      remedies: [`a ${mark(6)}`],
      disputeClause: mark(7)
    },
    {id: 3, reply: reply(8), fault: mark(9)},
    {id: 4, reply: reply(10), customer: [mark(11)], channel: mark(12)},
    {id: 5, reply: reply(10), channel: `${mark(12)}; expected ${mark(13)} is`},
    {id: 6, reply: [mark(14)]},
    {id: 8, reply: reply(10), customerSince: mark(5)},
    {id: 9, reply: reply(10), at: mark(5), thread: [{from: 'agent', text: mark(3), at: mark(4)}]},
    {id: 7, reply: `Leider ist der ${mark(15)} nicht mehr da und wir können das Geld für den ${mark(15)} nicht erstatten, weil die Frist abgelaufen ist.`}
  ]
  beforeAll(() => {
    writeFileSync(join(folder, 'words.jsonl'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n{"reply": "${mark(16)}`)
    for (const name of ['words.txt', 'words.md']) writeFileSync(join(folder, name), reply(17))
    writeFileSync(join(folder, 'words.html'), `<p>${reply(18).replaceAll('\n', '<br>')}`)
    writeFileSync(join(folder, 'words.csv'), `reply,${mark(19)},fault\n"${reply(20)}",${mark(21)},${mark(22)}\n"${reply(20)}",,\n${mark(22)}\n"${mark(23)}`)
    writeFileSync(join(folder, 'none.csv'), `${mark(19)},${reply(20)}`)
    writeFileSync(join(folder, 'words.json'), JSON.stringify([...records, mark(24), {reply: reply(25)}]))
  })

  test.each(formats.flatMap((format) => [1, 2].map((jobs) => [format, `${jobs}`] as const)))('out of %s, with %s jobs', (format, jobs) => {
    const files = ['words.jsonl', 'words.txt', 'words.md', 'words.html', 'words.csv', 'none.csv', 'words.json']
    const {stdout, stderr} = print('--redact', '--preset', 'all', '--format', format, '--jobs', jobs, ...files)
    expect(stdout).toContain('no-dead-end')
    expect(stdout + stderr).not.toMatch(/zq[a-z]xw/)
    expect(stdout + stderr).toContain('fault is wrong; expected one of customer')
  })
})

test('a linter keeps no reply in memory for the words that it remembers of it', () => {
  const program = `
    import {lint} from 'reply-lint'
    const inLetters = (number) => [...String(number)].map((digit) => 'abcdefghij'[digit]).join('')
    const quoted = '> and so on and on '.repeat(5000)
    const replies = (from, to) => { for (let at = from; at < to; at++) for (const word of ['Congratulations' + inLetters(at), 'x'.repeat(50_000) + inLetters(at)]) lint('Hi Jo, we sent ' + word + ' to you.\\n\\n' + quoted) }
    replies(0, 20)
    gc()
    const before = process.memoryUsage().heapUsed
    replies(20, 220)
    gc()
    console.log(process.memoryUsage().heapUsed - before)`
  const kept = Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], {cwd: dist, encoding: 'utf8'}))
  expect(kept).toBeLessThan(4 * 2 ** 20)
})
