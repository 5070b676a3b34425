// Makes the code of the package; tsup.config.ts makes its types.
import {chmodSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {transform} from 'esbuild'

/** An entry for each source file of a folder. */
const each = (folder, out) => Object.fromEntries(readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [[`${out}/${basename(file, '.ts')}`, `${folder}/${file}`]] : [])))

/** What can be imported or run, and the source of each. */
export const entries = {
  index: 'src/index.ts',
  rule: 'src/rule.ts',
  'rule-tester': 'src/rule-tester.ts',
  presets: 'rules/presets/index.ts',
  markdown: 'src/markdown/index.ts',
  html: 'src/html/index.ts',
  learned: 'src/learned/index.ts',
  audit: 'src/audit/index.ts',
  ai: 'src/ai/index.ts',
  vitest: 'src/vitest/index.ts',
  matchers: 'src/vitest/matchers.ts',
  codemirror: 'src/codemirror/index.ts',
  cli: 'src/cli/main.ts',
  'cli-worker': 'src/cli/worker.ts',
  ...each('rules', 'rules'),
  ...each('src/moves', 'moves')
}

const typescript = {
  name: 'typescript',
  // an engine reads each pattern with \p{…}, which is a long list of ranges, as it loads the file; one made from a string only where it is needed
  transform: async (code, id) => {
    const made = await transform(code, {loader: 'ts', target: 'es2022', charset: 'utf8', supported: {'regexp-unicode-property-escapes': false}, sourcefile: id})
    // else a bundler keeps what no rule of the app uses, for a pattern made from a string might throw
    return made.code.replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(')
  }
}

/** The examples of a rule are for tests and pages: they stand in the rule's own file, which takes the rule from where every program finds it. */
const examples = {
  name: 'examples',
  resolveId: (id) => (id.endsWith(withExamples) ? resolve(id) : null),
  load(id) {
    const [file, ...rest] = id.split(withExamples)
    return rest.length === 0 ? null : readFileSync(file, 'utf8').replace(/^export default .*$/m, `export {default} from ${JSON.stringify(file)}`)
  }
}
const withExamples = '?examples'
const isRule = /\brules[\\/](?!index\.)[\w-]+\.ts$/

const folder = {
  name: 'folder',
  buildStart: () => rmSync('dist', {recursive: true, force: true}),
  writeBundle: () => chmodSync('dist/cli.js', 0o755)
}

/** Not for everybody who lints: what an entry of its own needs beside the core. */
const apart = /\bsrc[\\/](?:ai|audit|cli|codemirror|html|learned|markdown|vitest)\b/

export default {
  input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, isRule.test(file) ? file + withExamples : file])),
  external: /^[a-z]/,
  plugins: [folder, examples, typescript],
  output: {
    dir: 'dist',
    // One file loads in a tenth of the time that fifty take, so the core, the rules and the moves are one, and the file of a rule hands on what is
    // its own. A bundler still drops the rest: nothing in it does more than define something.
    manualChunks: (id) => (apart.test(id) || id.endsWith(withExamples) ? undefined : 'core'),
    chunkFileNames: 'chunk-[name].js',
    minifyInternalExports: false,
    hoistTransitiveImports: false
  }
}
