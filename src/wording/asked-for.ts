/**
 * Whether what a reply gives is what the customer asked for: then nothing was given away.
 */
import {lazily} from '../lazily.ts'

const anew =
  'replac\\w*|exchang\\w*|swap\\w*|(?:want|need|get|have|like|send|post|ship|mail|give)\\b[^.!?]{0,24}\\b(?:new|another|other|different)|(?:send|post|ship|mail) (?:me|us)|resend|re-?ship'

/** Kinds of goodwill: as a reply gives them, and as a customer asks for them. */
const kinds = lazily(() =>
  (
    [
      [
        'refund\\w*|reimburs\\w*|money|credit(?:ed|ing)|paid|pay(?:ing)?|return(?:ed|ing)? (?:the|your|all|every\\w*)|penny|back (?:on|in|to|into|onto) your',
        'refund\\w*|reimburs\\w*|money|compensat\\w*|pay|paid|(?:want|like|need|give|have|get|send|put|credit)\\b[^.!?]{0,40} back|(?:return|credit) (?:me|my|the)'
      ],
      ['wip\\w+|waiv\\w+|cancel\\w*|clear(?:ed|ing)?|drop\\w*|writ\\w+ off', 'wipe|waive|cancel|clear|drop|delete|remove|write off|take [^.!?]{0,30} off|refund\\w*'],
      [
        'vouchers?|gift cards?|credits?|discounts?|points|bonus|off your',
        'vouchers?|gift cards?|discounts?|coupons?|credits?|compensat\\w*|points|goodwill|(?:something|money|bit|%) off'
      ],
      ['keep|no need', `keep|${anew}`],
      ['new|replac\\w*|another|second|more', anew],
      ['upgrad\\w*', 'upgrad\\w*|(?:better|bigger|other|another|different) (?:room|seat|table|car)'],
      ['free|complimentary|on us|on the house|no (?:extra )?(?:charge|cost)', `free|complimentary|on the house|no (?:extra )?(?:charge|cost)|compensat\\w*|${anew}`]
    ] as const
  ).map(([given, asked]) => [new RegExp(`\\b(?:${given})\\b`, 'i'), new RegExp(`${wanted}\\b(?:${asked})\\b`, 'i')] as const)
)

/** Not "I don't want a refund", nor "your refund policy". */
const wanted = "(?<!(?:\\b(?:no|not|never|without|instead of|feel)|n['’]t)\\b[^.!?,;]{0,24})(?<!\\byour )"

/** What goes on for a time, or is more than one, was asked for only where that was. */
const measures = /\b(?:life|lifetime|forever|ever|years?|months?|weeks?|summer|season|payments|orders|invoices|bills|fees|premiums|visits|stays|nights|double|twice|triple)\b/gi

/** Who asks for a part of it back asks for no more than that. */
const ofAll = /\b(?:all|everything|whole|entire|full|every)\b/i
const part = /\b(?:fees?|postage|delivery|shipping|surcharge|difference|half|part|some|deposit|extra)\b/gi

/** All that is given by these words is of a kind that the customer asked for. */
export function isAskedFor(given: string, customer: string): boolean {
  const message = customer.slice(0, longest).toLowerCase()
  const gift = given.toLowerCase()
  const own = kinds().filter(([kind]) => kind.test(gift))
  if (own.length === 0 || !own.every(([, asked]) => asked.test(message))) return false
  const parts = ofAll.test(gift) ? [...message.matchAll(part)] : []
  return (parts.length === 0 || parts.some(([one]) => gift.includes(one))) && [...gift.matchAll(measures)].every(([measure]) => message.includes(measure))
}

/** In UTF-16 code units. */
const longest = 4000
