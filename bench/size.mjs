// npm run size: what an app pays for, minified by esbuild and compressed by brotli.
import {fileURLToPath} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {build} from 'esbuild'

const bundles = {
  'one words rule with the core':
    "import rule from 'reply-lint/rules/no-dead-end'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: [rule]}).lint(reply)",
  'one missing rule with its detectors':
    "import rule from 'reply-lint/rules/refusal-needs-reason'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: [rule]}).lint(reply)",
  'all rules and moves':
    "import {all} from 'reply-lint/presets'; import {allMoves} from 'reply-lint/moves'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: all, moves: allMoves}).lint(reply)"
}

for (const [name, contents] of Object.entries(bundles)) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error'
  })
  const code = Buffer.from(outputFiles[0].contents)
  console.log(`${name.padEnd(40)} ${String(code.length).padStart(7)} bytes minified  ${String(brotliCompressSync(code).length).padStart(6)} brotli`)
}
