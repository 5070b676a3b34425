/**
 * Trains what is told of a customer's message.
 */
import {readCustomer} from '../src/customer/read.ts'
import {labelsOf, messageFeatures, messageLabels} from '../src/learned/customer.ts'
import {type Model, scaleOf} from '../src/learned/model.ts'
import {rowsOf} from './examples.ts'
import {learn, type Settings} from './logistic.ts'
import {packWeights, short} from './pack.ts'
import {type LabelledReply, seenByRules} from './replies.ts'

const settings: Settings = {epochs: 8, rate: 0.2, lasso: 23, ridge: 1, seed: 1}

export function trainMessages(replies: readonly LabelledReply[]): Model['messages'] {
  const labelled = replies.flatMap(({customer, file, labels}) => (customer === undefined ? [] : [{customer, file, labels}]))
  const features = labelled.map(({customer}) => messageFeatures(customer))
  const {rows, ids} = rowsOf(features.map(({ids, counts}) => ({ids, counts: counts.map((count) => count * scaleOf({counts}))})))
  const truth = labelled.map(({labels: {complaint, anger, atFault}}) => new Set(labelsOf(complaint, anger, atFault)))
  const hits = labelled.map(({customer, file}) => {
    if (seenByRules.test(file)) return new Set<number>()
    const {complaint, anger, fault} = readCustomer(customer)
    return new Set(labelsOf(complaint, anger, fault))
  })
  const learned = learn(
    rows,
    ids.length,
    truth,
    hits,
    messageLabels.length,
    settings,
    labelled.map((_, at) => at)
  )
  return {...packWeights(ids, messageLabels.length, learned), trust: short(learned.trust)}
}
