/**
 * Puts the article before what is offered: "refund" becomes "a refund", "upgrade" "an upgrade"; "store credit", "two vouchers" and "waiving the
 * fee" want none.
 */
import {lazily} from '../lazily.ts'
import {wordSet} from '../word-set.ts'

export function withArticle(offered: string): string {
  const words = offered.split(' ')
  const [first = '', second = ''] = words
  // "Refund", typed as an item of a list
  const noun = /^\p{Lu}\p{Ll}+$/u.test(first) && (words.length === 1 || common().test(first)) ? first.toLowerCase() : first
  const named = `${noun}${offered.slice(first.length)}`
  const until = words.findIndex((word, at) => at > 0 && behindNoun.has(word.toLowerCase()))
  const head = (until < 0 ? words : words.slice(0, until)).at(-1)?.toLowerCase() ?? ''
  const isAmount = /^[^\p{L}\d]{0,3}\d/u.test(first)
  if (isAmount) return /[%\p{Sc}]/u.test(words.slice(0, 2).join('')) && counted().test(head) ? `${article(first)} ${offered}` : offered
  const isTitle = words.length > 1 && named === offered && words.every((word) => /^\p{Lu}/u.test(word))
  if (!/^\p{L}/u.test(first) || determiners.has(first.toLowerCase()) || isObject.test(second) || isTitle || isMass().test(head) || isPlural(head)) return named
  return `${article(named)} ${named}`
}

const article = (words: string): string =>
  /^[^\p{L}\d]*(?:[aeiou]|8|1[18](?!\d)|hour|honest)/iu.test(words) && !/^(?:uni|us[aeiu]|eu|one\b|once\b|uk\b)/i.test(words) ? 'an' : 'a'

/** They need no other. */
const determiners = wordSet(
  'a|an|the|enough|plenty|all|this|that|these|those|my|our|your|their|one|two|three|four|five|six|seven|eight|nine|ten|half|double|twice|both|some|any|no|each|every|another|more|several|up|nothing|something|anything|what|whatever|next|to'
)
/** Behind a verb: "waive the fee", "send you another". */
const isObject = /^(?:an?|the|my|our|your|this|that|these|those|you|it|them)$/i
/** A noun ends before them: "refund of the fee", "money back". */
const behindNoun = wordSet('of|for|on|to|in|at|with|by|within|from|until|off|back|without|as|that|which|next|this|tomorrow|today|or|and|instead|now|after|before|towards|per|worth')
const isMass = lazily(
  () =>
    /^(?:(?:store-?)?credit|help|assistance|support|advice|guidance|compensation|money|cash|information|insurance|(?:re-?)?delivery|postage|reimbursement|access|time|priority|care|cover(?:age)?|breakfast|dinner|storage|installation|food|entry|admission|travel|accommodation|transport|(?!(?:booking|meeting|viewing|fitting|hearing|painting|string|spring|ring|thing)$)\p{L}+ing|people)$/u
)
const isPlural = (noun: string): boolean => /[^sui]s$/.test(noun) && noun !== 'lens'
/** What is counted by its worth: "a $10 voucher". */
const counted = lazily(() => /^(?:vouchers?|discount|refund|credit|coupon|rebate|reduction|gift|card|gift-card|deduction|payment|bonus)$/)
const common = lazily(() => /^(?:store|gift|partial|full|free|new|waived|extra|another|some)$/i)
