import {readdirSync} from 'node:fs'
import {basename} from 'node:path'
import {defineConfig, type Options} from 'tsup'

/** One output file for each source file of a folder, so that a bundle holds only what it imports. */
const each = (folder: string, out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [[`${out}/${basename(file, '.ts')}`, `${folder}/${file}`]] : [])))

const config: Options = {
  entry: {
    index: 'src/index.ts',
    rule: 'src/rule.ts',
    'rule-tester': 'src/rule-tester.ts',
    presets: 'rules/presets/index.ts',
    markdown: 'src/markdown/index.ts',
    learned: 'src/learned/index.ts',
    audit: 'src/audit/index.ts',
    cli: 'src/cli/main.ts',
    'cli-worker': 'src/cli/worker.ts',
    ...each('rules', 'rules'),
    ...each('src/moves', 'moves')
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  dts: true,
  clean: true,
  external: [/^node:/]
}

export default defineConfig(config) as Options
