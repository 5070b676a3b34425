// npm run size: what an app pays for, bundled by esbuild and by rollup, minified by esbuild and compressed by brotli.
// npm run size -- --check: fails where a bundle is larger than its limit.
import {fileURLToPath} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {build, transform} from 'esbuild'
import {rollup} from 'rollup'

// The limits, in bytes of brotli, are today's figures and some 3 % of air, so that a bundle doesn't grow unseen. They are no promise: raise one
// where what it pays for is worth it, and say so in the commit.
const bundles = {
  'one words rule with the core': {
    limit: 56_000,
    code: "import rule from 'reply-lint/rules/no-dead-end'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: [rule]}).lint(reply)"
  },
  'one missing rule with its detectors': {
    limit: 56_000,
    code: "import rule from 'reply-lint/rules/refusal-needs-reason'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: [rule]}).lint(reply)"
  },
  'the learned detector': {limit: 400_000, code: "export {learned} from 'reply-lint/learned'"},
  'all rules and moves': {
    limit: 290_000,
    code: "import {all} from 'reply-lint/presets'; import {allMoves} from 'reply-lint/moves'; import {createLinter} from 'reply-lint'; export const lint = (reply) => createLinter({rules: all, moves: allMoves}).lint(reply)"
  }
}

async function byEsbuild(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error'
  })
  return Buffer.from(outputFiles[0].contents)
}

async function byRollup(code) {
  const entry = {
    name: 'entry',
    resolveId(id) {
      if (id === 'entry') return id
      // of the package and its one dependency, nothing is run for what it does on the side
      return id.startsWith('.') || id.startsWith('/') ? null : {id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false}
    },
    load: (id) => (id === 'entry' ? code : null)
  }
  const bundle = await rollup({input: 'entry', plugins: [entry], treeshake: {moduleSideEffects: (id) => id === 'entry'}, onwarn: () => {}})
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true})
  const minified = await transform(output[0].code, {minify: true, format: 'esm', charset: 'utf8'})
  return Buffer.from(minified.code)
}

const tooLarge = []
for (const [name, {code, limit}] of Object.entries(bundles)) {
  for (const [bundler, bundle] of Object.entries({esbuild: byEsbuild, rollup: byRollup})) {
    const minified = await bundle(code)
    const size = brotliCompressSync(minified).length
    if (size > limit) tooLarge.push(`${name} by ${bundler} is ${size - limit} bytes over its limit`)
    console.log(`${name.padEnd(36)} ${bundler.padEnd(8)} ${String(minified.length).padStart(7)} bytes minified  ${String(size).padStart(6)} brotli, limit ${limit}`)
  }
}
if (process.argv.includes('--check') && tooLarge.length > 0) {
  console.error(tooLarge.join('\n'))
  process.exitCode = 1
}
