/**
 * npm run train: trains on labelled replies and writes the weights. With `--without NAME --out FILE` it leaves out the files whose names begin so
 * and writes what a linter with that model finds in them, for scoring; `--score FILE` adds replies to judge.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {all, recommended} from '../rules/presets/index.ts'
import {createLearned} from '../src/learned/learned.ts'
import {createLinter} from '../src/linter.ts'
import {allMoves} from '../src/moves/index.ts'
import {readReplies} from './replies.ts'
import {train} from './train.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    without: {type: 'string', multiple: true, default: []},
    score: {type: 'string', multiple: true, default: []},
    out: {type: 'string', default: 'src/learned'},
    preset: {type: 'string'}
  }
})

const replies = positionals.flatMap(readReplies)
const left = replies.filter(({file}) => !values.without.some((name) => file.startsWith(name)))
const model = train(left)
if (values.without.length + values.score.length) {
  const learned = createLearned(model)
  const linter = createLinter({rules: values.preset === 'recommended' ? recommended : all, moves: allMoves, learned})
  const asked = [...replies.filter(({file}) => values.without.some((name) => file.startsWith(name))), ...values.score.flatMap(readReplies)]
  writeFileSync(
    values.out,
    asked
      .map(({id, reply, customer, channel}) =>
        JSON.stringify({id, ...linter.lint(reply, {customer, channel}), ...(customer?.trim() && {customer: learned.readCustomer(customer)})})
      )
      .join('\n')
  )
} else {
  const {messages, ...rest} = model
  const module = (type: string, name: string, value: object): string =>
    `/** Made by \`npm run train\`. */\nimport type {Model} from './model.ts'\n\nexport const ${name}: ${type} = ${JSON.stringify(value)}\n`
  writeFileSync(`${values.out}/weights.ts`, module("Omit<Model, 'messages'>", 'clauses', rest))
  writeFileSync(`${values.out}/message-weights.ts`, module("Model['messages']", 'messages', messages))
}
console.error(`${left.length} replies, ${model.clauses.sizes.length} features, ${model.clauses.weights.length} weights`)
