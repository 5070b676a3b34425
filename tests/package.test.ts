/** The packed tarball, installed in an empty project: imports, types, bundles, a rule from outside, the command. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build as esbuild} from 'esbuild'
import {rollup} from 'rollup'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ruleModules} from './rule-modules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'reply-lint-'))
const run = (command: string, ...args: string[]): string => execFileSync(command, args, {cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
const installed = join(project, 'node_modules', 'reply-lint')
let packed: {filename: string; files: {path: string}[]}

beforeAll(() => {
  const listing = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  packed = JSON.parse(listing)[0]
  writeFileSync(join(project, 'package.json'), JSON.stringify({name: 'newcomer', private: true, type: 'module'}))
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`)
}, 180_000)

afterAll(() => rmSync(project, {recursive: true, force: true}))

/** Runs a module of the project and gives what it prints. */
function runModule(name: string, code: string): string {
  writeFileSync(join(project, name), code)
  return run(process.execPath, name).trim()
}

/** Type-checks a file of the project as strictly as can be; vfile's own types need the DOM's. */
function typeCheck(name: string, code: string, lib: string[] = ['es2023'], types: string[] = []): string {
  writeFileSync(join(project, name), code)
  const compilerOptions = {noEmit: true, strict: true, exactOptionalPropertyTypes: true, module: 'nodenext', target: 'es2022', lib, types}
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [name]}))
  try {
    return run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'))
  } catch (error) {
    return String((error as {stdout?: string}).stdout)
  }
}

test('holds what users need and nothing else', () => {
  const files = packed.files.map(({path}) => path)
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'docs/guide.md', 'docs/audit.md', 'docs/rules/no-blame.md', 'dist/index.js', 'dist/index.d.ts', 'dist/cli.js'])
    expect(files).toContain(file)
  expect(files.filter((file) => !/^(?:dist\/|docs\/(?:rules\/)?[\w-]+\.md$|LICENSE$|README\.md$|CHANGELOG\.md$|CONTRIBUTING\.md$|package\.json$)/.test(file))).toEqual([])
})

test('every relative link of its pages leads to a file in it', () => {
  const files = new Set(packed.files.map(({path}) => path))
  const dead = [...files]
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const links = readFileSync(join(installed, file), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)\s]*\)/g)
      return Array.from(links, ([, link = '']) => join(dirname(file), link).replaceAll('\\', '/'))
        .filter((path) => !files.has(path))
        .map((path) => `${file}: ${path}`)
    })
  expect(dead).toEqual([])
})

test('one output file for each rule and each move', () => {
  for (const {rule} of ruleModules) expect(readdirSync(join(installed, 'dist/rules'))).toContain(`${rule.ruleId}.js`)
  const moves = readdirSync(new URL('../src/moves', import.meta.url)).map((file) => file.replace('.ts', '.js'))
  expect(
    readdirSync(join(installed, 'dist/moves'))
      .filter((file) => file.endsWith('.js'))
      .sort()
  ).toEqual(moves.sort())
})

describe('without unified', () => {
  test('every entry can be imported and the API works', () => {
    const code = `
      import {createLinter, fix, lint} from 'reply-lint'
      import * as rules from 'reply-lint/rules'
      import noDeadEnd, {examples} from 'reply-lint/rules/no-dead-end'
      import {all, recommended} from 'reply-lint/presets'
      import {allMoves, refusal} from 'reply-lint/moves'
      import {defineRule} from 'reply-lint/rule'
      import {exampleTests} from 'reply-lint/rule-tester'
      import {lintMarkdown} from 'reply-lint/markdown'
      import {lintHtml} from 'reply-lint/html'
      import {auditReplies} from 'reply-lint/audit'
      import {guard} from 'reply-lint/ai'
      import {matchers} from 'reply-lint/matchers'
      import {replyLint} from 'reply-lint/codemirror'
      const text = 'Hi Sam,\\n\\nThere is nothing I can do.'
      const linter = createLinter({rules: recommended})
      console.log(JSON.stringify([
        lint(text).diagnostics.map((one) => one.ruleId), linter.lint(text).diagnostics.length, fix(text).text === text, rules.noDeadEnd === noDeadEnd,
        examples.bad.length > 0, all.length >= recommended.length, allMoves.includes(refusal), typeof defineRule, typeof exampleTests, lintMarkdown(text).diagnostics.length, lintHtml(text.replace('\\n\\n', '<br>')).diagnostics.length, (await auditReplies([{reply: text}])).flagged,
        guard(text).ok, matchers.toPassReplyLint(text).pass, typeof replyLint()
      ]))`
    const [ids, count, unfixed, same, ...rest] = JSON.parse(runModule('entries.js', code))
    expect(ids).toContain('no-dead-end')
    expect([count, unfixed, same]).toEqual([ids.length, true, true])
    expect(rest).toEqual([true, true, true, 'function', 'function', ids.length, ids.length, 1, false, false, 'function'])
  })

  test('types check, and import no package', () => {
    const code = `
      import {createLinter, type Diagnostic, lint, type Report, type ReplyContext, type Settings} from 'reply-lint'
      import {recommended} from 'reply-lint/presets'
      import {noDeadEnd} from 'reply-lint/rules'
      import {allMoves} from 'reply-lint/moves'
      import {feedback, guard, type Guarded} from 'reply-lint/ai'
      import {matchers, type ReplyLintMatchers} from 'reply-lint/matchers'
      const context: ReplyContext = {customer: 'Hello', fault: 'customer', remedies: ['a refund'], thread: null}
      const report: Report = createLinter({rules: [...recommended, [noDeadEnd, 'warn']], moves: allMoves}).lint('Hello', context)
      export const found: Diagnostic[] = [...report.diagnostics, ...lint('Hello').diagnostics]
      const guarded: Guarded = guard('Hello', context, {linter: createLinter({rules: recommended}), fix: false, failOn: 'error'})
      export const told: string[] = [feedback(guarded), matchers.toHaveFinding('Hello', 'no-blame').message()]
      export type Returned = ReturnType<ReplyLintMatchers<void>['toPassReplyLint']>
      // @ts-expect-error there is no such channel
      lint('Hello', {channel: 'fax'})
      // @ts-expect-error there is no such level
      createLinter({rules: [[noDeadEnd, 'loud']]})`
    expect(typeCheck('plain.ts', code)).toBe('')
    for (const file of readdirSync(join(installed, 'dist'), {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.d.ts') || /^(?:cli|codemirror|html|markdown)/.test(file)) continue
      const imports = [...readFileSync(join(installed, 'dist', file), 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)/g)].map((found) => found[1] as string)
      expect(
        imports.filter((path) => !path.startsWith('.')),
        file
      ).toEqual([])
    }
  })

  test('the plain entries load nothing outside of the package but nlcst-to-string', async () => {
    for (const entry of [
      'reply-lint',
      'reply-lint/rules',
      'reply-lint/presets',
      'reply-lint/moves',
      'reply-lint/rule',
      'reply-lint/rule-tester',
      'reply-lint/audit',
      'reply-lint/ai',
      'reply-lint/matchers',
      'reply-lint/codemirror'
    ]) {
      writeFileSync(join(project, 'entry.js'), `export * from '${entry}'`)
      const {metafile} = await esbuild({
        entryPoints: [join(project, 'entry.js')],
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        write: false,
        metafile: true,
        logLevel: 'silent'
      })
      const outside = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/') && !/node_modules\/(?:reply-lint|nlcst-to-string)\//.test(path))
      expect(outside, entry).toEqual([])
    }
  })
})

describe('with unified', () => {
  beforeAll(() => {
    // the peers as the user would have them, out of this project's own folder
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (
        /^(?:retext|unified|vfile|nlcst|unist|parse-|unherit|bail|trough|extend|is-plain-obj|devlop|dequal)/.test(name) &&
        !readdirSync(join(project, 'node_modules')).includes(name)
      )
        symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
    }
    mkdirSync(join(project, 'node_modules/@types'), {recursive: true})
    for (const name of ['nlcst', 'unist', 'extend']) {
      try {
        symlinkSync(join(root, 'node_modules/@types', name), join(project, 'node_modules/@types', name))
      } catch {
        // came with the package's own dependencies
      }
    }
  })

  test('rules and presets are plugins, by value and by type', () => {
    const body = `
      import {retext} from 'retext'
      import retextEnglish from 'retext-english'
      import {learned} from 'reply-lint/learned'
      import {recommended} from 'reply-lint/presets'
      import noDeadEnd from 'reply-lint/rules/no-dead-end'
      const one = await retext().use(retextEnglish).use(noDeadEnd, ['error', {allow: ['our house phrase']}]).process('There is nothing I can do.')
      const many = await retext().use(retextEnglish).use(recommended).use(noDeadEnd, 'off').process('There is nothing I can do.')
      const by = await retext().use(retextEnglish).use([noDeadEnd, [noDeadEnd, 'warn']]).process('There is nothing I can do.')`
    expect(
      typeCheck(
        'plugins.ts',
        `${body}\nexport {one, many, by}\nexport const chained = retext().use(retextEnglish).use(noDeadEnd).use(noDeadEnd, 'warn').use(recommended).use(learned).use(noDeadEnd, false)`,
        ['es2023', 'dom']
      )
    ).toBe('')
    const printed = runModule(
      'plugins.js',
      `${body}\nconsole.log(JSON.stringify([one, many, by].map((file) => file.messages.map((message) => [message.ruleId, message.source, message.actual, message.fatal, message.line]))))`
    )
    const [one, many, by] = JSON.parse(printed)
    expect(one[0].slice(0, 2)).toEqual(['no-dead-end', 'reply-lint'])
    expect([one[0][3], one[0][4]]).toEqual([true, 1])
    expect(many.filter(([id]: string[]) => id === 'no-dead-end')).toEqual([])
    expect(by[0][3]).toBe(false)
  })
})

/** Puts packages into the project as its user would have them. */
function bring(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(project, 'node_modules', name)), {recursive: true})
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  }
}

describe('with vitest', () => {
  beforeAll(() => bring('vitest', '@types/node'))

  test('importing the door is enough for expect to know its matchers, by value and by type', () => {
    const body = `
      import {expect, test} from 'vitest'
      import 'reply-lint/vitest'
      test('a good macro', () => {
        expect('A new lamp left on Monday.').toPassReplyLint()
        expect('A new lamp left on Monday.').not.toHaveFinding('no-blame')
        expect({reply: 'A new lamp left on Monday.'}).toEqual({reply: expect.toPassReplyLint({failOn: 'info'})})
      })
      test('a poor macro', () => {
        expect('Hello,\\n\\nObviously, it is blue.').toPassReplyLint()
      })`
    const wrong = `
      test('wrong use', async () => {
        // @ts-expect-error there is no such level
        expect('').toPassReplyLint({failOn: 'loud'})
        // @ts-expect-error the rule is missing
        expect('').toHaveFinding()
        await expect(Promise.resolve('')).resolves.not.toHaveFinding('no-blame')
      })`
    expect(typeCheck('macros.test.ts', body + wrong, ['es2023', 'dom'], ['node'])).toBe('')
    writeFileSync(join(project, 'macros.test.js'), body)
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'macros.test.js', '--root', project], {
      cwd: project,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1'}
    })
    expect(stdout).toContain('1 failed | 1 passed')
    expect(stderr).toContain(
      [
        'Expected nothing at warning level or above in the reply. Found:',
        '',
        '3:1  warning  no-condescension',
        '    Obviously, it is blue.',
        '    ^^^^^^^^^',
        '  “Obviously” tells'
      ].join('\n')
    )
    expect(status).toBe(1)
  }, 180_000)
})

describe('with CodeMirror', () => {
  beforeAll(() => bring('@codemirror/lint', '@codemirror/state', '@codemirror/view'))

  test('the door is a source for its linter, by type', () => {
    const code = `
      import {linter, type LintSource} from '@codemirror/lint'
      import {type EditorView} from '@codemirror/view'
      import {createLinter} from 'reply-lint'
      import {replyLint} from 'reply-lint/codemirror'
      export const source: LintSource = replyLint()
      export const extensions = [linter(replyLint({context: {customer: 'Hello'}})), linter(replyLint({linter: createLinter({rules: []}), context: (view: EditorView) => ({customer: view.state.doc.toString()})}))]
      // @ts-expect-error there is no such channel
      replyLint({context: {channel: 'fax'}})`
    expect(typeCheck('editor.ts', code, ['es2023', 'dom'])).toBe('')
  })
})

test('a rule written outside of the package is tested, linted with and attached like its own', () => {
  cpSync(join(root, 'tests/outside-rule.js'), join(project, 'outside-rule.js'))
  const printed = runModule(
    'outside.js',
    `import rule, {examples} from './outside-rule.js'
    import {createLinter} from 'reply-lint'
    import {exampleTests} from 'reply-lint/rule-tester'
    let passed = 0
    for (const {run} of exampleTests(rule, examples)) { run(); passed++ }
    const [found] = createLinter({rules: [rule]}).lint('Please ping us tomorrow.').diagnostics
    console.log(JSON.stringify([passed, found.ruleId, found.text]))`
  )
  expect(JSON.parse(printed)).toEqual([4, 'house-no-ping', 'ping us'])
})

describe('a bundle of one rule', () => {
  const code = `import rule from 'reply-lint/rules/no-dead-end'\nimport {createLinter} from 'reply-lint'\nexport const lint = (text) => createLinter({rules: [rule]}).lint(text)`
  const others = ruleModules.map(({rule}) => rule).filter(({ruleId}) => ruleId !== 'no-dead-end')
  const holdsOnlyItsOwn = (bundle: string): void => {
    expect(bundle).toContain('no-dead-end')
    for (const {principle} of others) expect(bundle).not.toContain(principle.slice(0, 30))
    for (const {examples} of ruleModules) expect(bundle).not.toContain(examples.nearMiss[0]?.text.slice(0, 30))
  }
  test('holds no other rule and no examples, by esbuild', async () => {
    writeFileSync(join(project, 'one.js'), code)
    const {outputFiles} = await esbuild({entryPoints: [join(project, 'one.js')], bundle: true, format: 'esm', write: false, charset: 'utf8'})
    holdsOnlyItsOwn(outputFiles[0]?.text ?? '')
  })
  test('holds no other rule and no examples, by rollup', async () => {
    writeFileSync(join(project, 'one.js'), code)
    const inPackage = (id: string): string | null => {
      if (id === 'nlcst-to-string') return null
      const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
      if (id === 'reply-lint') return join(installed, exports['.'].default)
      return id.startsWith('reply-lint/rules/') ? join(installed, exports['./rules/*'].default.replace('*', id.slice('reply-lint/rules/'.length))) : null
    }
    const resolve = {
      name: 'resolve',
      resolveId: (id: string): {id: string; moduleSideEffects: boolean} | null => {
        const path = inPackage(id)
        return path ? {id: path, moduleSideEffects: false} : null
      }
    }
    const bundle = await rollup({input: join(project, 'one.js'), plugins: [resolve], external: ['nlcst-to-string'], treeshake: {moduleSideEffects: false}, logLevel: 'silent'})
    const {output} = await bundle.generate({format: 'es'})
    holdsOnlyItsOwn(output[0].code)
  })
})

test('the command runs', () => {
  expect(run('npx', 'reply-lint', '--version').trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
})
