import type {Reading} from '../reading.ts'
import {isGiving} from '../suggestion.ts'

/** "What would feel fair to you?" is a taunt where no money is at stake, where the customer said it already, or where the answer stands there. */
export function isOpenToAsk({reply, context: {customer, thread, remedies}}: Reading): boolean {
  if ((remedies ?? []).length > 0 || isGiving(reply) || goesBack.test(reply.text) || isFlat.test(reply.text)) return false
  const said = [customer ?? '', ...(thread ?? []).flatMap(({from, text}) => (from === 'customer' ? [text] : []))].map((text) => text.slice(0, longestMessage))
  return [reply.text, ...said].some((text) => atStake.test(text)) && !said.some((text) => wants.test(text))
}
const goesBack = /\b(?:goes|go|going|paid|sent|put|given) back (?:to|on|onto|into) your\b/i
/** Laid down for everybody, whatever anyone finds fair. */
const isFlat =
  /\bnon-\p{L}+able\b|\b(?:cannot|can['’]t|can not|never|may not|(?:is|are)(?: not|n['’]t)) (?:be )?(?:refunded|returned|handed back|paid back|given back|exchanged|waived|reversed|refundable|returnable|negotiable|taken back)\b|\bno (?:refunds?|returns?|exchanges?|exceptions?)\b/iu
const atStake =
  /[£$€₹]|\b(?:refund|money|credit|compensat|reimburs|replac|repair|pa(?:y|id|ys)\b|charg|fees?\b|costs?\b|price|waiv|discount|voucher|deposit|fines?\b|penalt|bills?\b|billed|owe|euros?\b|pounds?\b|dollars?\b|rupees?\b|rent\b)/i
const wants =
  /\b(?:i|we)(?:['’]d| would| do| just| only| still| now)* (?:want|demand|expect|insist|request|claim|like (?!to (?:know|complain|hear)))|\b(?:asking|asked|ask) for\b|\b(?:give|send|get|pay|hand|have|want)\b[^.!?]{0,30}\bback\b|\brefund (?:me|us|it|this|that|the|my)\b|\b(?:please|can you|could you|will you) (?:refund|replace|repair|waive|credit|exchange|cancel|send|take)\b|\bcompensat\w+/i

/** In characters; what is asked stands before. */
const longestMessage = 4000
