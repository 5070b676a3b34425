import type {Reading} from '../reading.ts'
import {isGiving} from '../suggestion.ts'

/** "What would feel fair to you?" is a taunt where no money is at stake, where the customer said it already, or where the answer stands there. */
export function isOpenToAsk({reply, context: {customer, thread, remedies}}: Reading): boolean {
  if ((remedies ?? []).length > 0 || isGiving(reply) || goesBack.test(reply.text) || isFlat.test(reply.text)) return false
  const said = [customer ?? '', ...(thread ?? []).flatMap(({from, text}) => (from === 'customer' ? [text] : []))].map((text) => text.slice(0, longestMessage))
  return [reply.text, ...said].some((text) => ofMoney.test(text)) && !said.some((text) => wants.test(text))
}
const goesBack = /\b(?:goes|go|going|paid|sent|put|given) back (?:to|on|onto|into) your\b/i
/** Laid down for everybody, whatever anyone finds fair. */
const isFlat =
  /\bnon-\p{L}+able\b|\b(?:cannot|can['’]t|can not|never|not|n['’]t) (?:be )?(?:refund|return|exchang|waiv|revers|negoti|handed|paid|given|taken)(?:ed|d|able)?(?: back)?\b(?<=ed|able|back)|\bno (?:refund|return|exchange|exception)s?\b/iu
/** Names a sum, or what may be settled with one. */
export const ofMoney: RegExp =
  /[£$€₹]|\b(?:refund|money|credit|compensat|reimburs|replac|repair|pa(?:y|id|ys)\b|charg|fees?\b|cost|price|waiv|discount|voucher|deposit|fines?\b|bill|owe|rent\b)/i
const wants =
  /\b(?:i|we)(?:['’]d| would| do| just| only| still| now)* (?:want|demand|expect|insist|request|claim)|\bask(?:ing|ed)? for\b|\b(?:give|send|get|pay|have|want)\b[^.!?]{0,30}\bback\b|\brefund (?:me|us|it|the|my)\b|\b(?:please|can you|could you|will you) (?:refund|replace|repair|waive|credit|cancel|send)\b|\bcompensat/i

/** In characters; what is asked stands before. */
const longestMessage = 4000
