// The other linters of English prose, each as its own documentation calls it on a plain text.
import {fileURLToPath} from 'node:url'
import {TextlintKernel} from '@textlint/kernel'
import plainText from '@textlint/textlint-plugin-text'
import {text as alex} from 'alex'
import {LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'
import writeGoodRule from 'textlint-rule-write-good'
import writeGood from 'write-good'

const kernel = new TextlintKernel()
const settings = {
  filePath: 'reply.txt',
  ext: '.txt',
  plugins: [{pluginId: 'text', plugin: plainText.default ?? plainText}],
  rules: [{ruleId: 'write-good', rule: writeGoodRule.default ?? writeGoodRule}]
}
const harper = new LocalLinter({binary})
await harper.setup()

export const peers = {
  alex: (reply) => alex(reply),
  'write-good': (reply) => writeGood(reply),
  'textlint with write-good': (reply) => kernel.lintText(reply, settings),
  'harper.js': (reply) => harper.lint(reply, {language: 'plaintext'})
}

export const writeGoodCommand = fileURLToPath(import.meta.resolve('write-good/bin/write-good.js'))
