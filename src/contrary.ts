/**
 * Moves that do the contrary of an ASAP step: a step against the customer, a way that sends them off, a prohibition, words that take back
 * what they say.
 */
import {outsider} from './match/classes/outsiders.ts'
import {clauseOf, isConditional, isNegated, wholeSentence, wordsOf} from './match/match.ts'
import {type Phrases, phrases} from './match/phrase.ts'
import type {FoundMove, Reading} from './reading.ts'
import type {Span} from './types.ts'

const holding =
  'account|accounts|profile|membership|subscription|access|service|services|warranty|guarantee|tickets|seat|seats|booking|reservation|order|orders|policy|contract|license|points|discount|benefits|cover|privileges|rights|place|login|listing|plan|line|tenancy|appointment|loyalty card|membership card|gift card|season ticket'
const matter = 'ticket|case|complaint|claim|inquiry|request|dispute|file|chat|thread|conversation|matter|issue|report|query'
const opinion = 'review|reviews|comment|comments|post|posts|rating|feedback|complaint|message|messages'
const been = 'has been|have been|is|are|was|were|will be|shall be|is being|are being|is going to be|remains|stays|got'

/** What nobody wants done to them. */
const harms = phrases(
  {
    holding,
    matter,
    been,
    shut: 'suspend|suspended|suspending|revoke|revoked|revoking|void|voided|voiding|withdraw|withdrawn|withdrew|withdrawing|deactivate|deactivated|disable|disabled|disabling|restrict|restricted|restricting|lock|locked|locking|downgrade|downgraded|forfeit|forfeited|annul|annulled|invalidate|invalidated|ban|banned|banning|bar|barred|block|blocked|blocking|blacklist|blacklisted|throttled|disconnected|cut off|limited',
    spot: 'seat|seats|room|table|place|slot|spot|ticket|tickets|booking|bike|car|dress|order|item|pitch',
    sum: 'fee|fees|charge|charges|fine|penalty|surcharge|interest|deposit|premium|price|rent|rate|tariff|bill|costs',
    charging: 'charge|charged|charging|bill|billed|billing|fine|fined|fining|invoice|invoiced|invoicing|penalize|penalized|sue|sued|suing|prosecute',
    handing:
      'report|reported|reporting|pass|passed|passing|forward|forwarded|forwarding|hand|handed|handing|send|sent|sending|refer|referred|referring|sell|sold|give|given|turn|turned|transfer|transferred|escalate|escalated',
    told: 'told|asked|instructed|advised|ordered|briefed|warned',
    gift: 'offer|voucher|discount|credit|invitation|promise|coupon|upgrade|refund|reimbursement|compensation|payout|replacement|gift|bonus|goodwill|waiver|approval',
    law: 'police|lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal|debt|collection|collections|collector|collectors|bailiff|bailiffs|court|authorities|security|credit',
    bad: 'unfounded|unjustified|groundless|invalid|unsubstantiated|baseless|frivolous|vexatious|false|fraudulent|fraud|abusive|abuse|misuse|rejected|declined|breach|default|violation|non-payment',
    kin: 'employer|landlord|school|boss|manager|parents|company|university|family|neighbors|husband|wife|partner|bank|insurer',
    voice: 'complaint|complaints|comments|comment|feedback|concerns|concern|points|message|remarks|remark|dissatisfaction|displeasure|views|opinion|anger|disappointment',
    examined:
      'reviewed|looked at|looked into|looked again at|checked|considered|examined|assessed|investigated|discussed|weighed|read|studied|gone over|gone through|went over|went through',
    folks: 'employer|landlord|school|boss|parents|university|family|neighbors|husband|wife|partner|mother|father|company',
    demand: 'bill|invoice|demand|debt|recording',
    limit: 'limit|limits|allowance|overdraft|rating|score|quota|entitlement|priority|benefit|benefits|hours|pension',
    seized: 'towed|clamped|impounded|seized|confiscated|repossessed|scrapped|auctioned off',
    keeping:
      'keep|keeping|kept|retain|retaining|retained|withhold|withholding|withheld|stop|stopped|stopping|freeze|frozen|block|blocked|reverse|reversed|cancel|cancelled|revoke|revoked|hold back|held back'
  },
  `
  # their things are shut or taken away
  {shut} your *2 {holding}
  your *2 {holding} {been} *1 {shut}
  {shut} you (from|for|out|until)
  {shut} you $
  , you (are|have been|will be|were) *1 (suspended|banned|barred|blocked|blacklisted|excluded|locked out|disconnected|downgraded)
  your *2 {holding} {been} *1 (placed|put|set) on hold
  (put|placed|set|imposed) (a|an) *1 (stop|hold|block|ban|freeze|restriction|limit) (on|to|against) (you|your *1 {holding})
  {shut} your (number|email|address|ip|phone|device|mails|calls|messages)
  your (number|email|address|ip|phone|device|calls|messages) {been} *1 {shut}
  (withdraw|withdrawn|withdrew|withdrawing|pulled|taken back|took back|cancelled|cancelling|revoked|revoking|reversed|reversing|stopped|clawed back) (the|our|your) *1 {gift}
  (the|our|your) *1 {gift} {been} *1 (withdrawn|pulled|taken back|cancelled|revoked|reversed|clawed back)
  (gave|given|sold|let|passed|released|handed) (your|the) *1 {spot} *1 to (somebody|someone|another|others|other|the next|a *1 customer|whoever)
  (your|the) *1 {spot} {been} *1 (given|sold|let|passed|released|handed|gone) *1 to (somebody|someone|another|others|other|the next|whoever)
  {told} *4 (not to|never to) *1 (let you (in|into|on|near|through|back|inside)|(answer|serve|admit|help|deal with|speak to|talk to|reply to|respond to|seat|sell to|accept|take) *1 (you|your *1 (calls|call|messages|emails|mails|letters|orders|bookings|order|booking)))
  {told} *4 to ((refuse|ignore|bar|ban|block|eject|hang up on|turn away) *1 (you|your *1 (calls|call|messages|emails|mails|letters))|(keep|send|throw|turn) you (out|off|away))
  (changed|changing) the (locks|codes)
  (reassigned|reallocated|resold|relet|offered) (your|the) *1 (seat|seats|room|table|place|slot|bed|pitch|bike|car) to (somebody|someone|another|others|other|the next|whoever)
  (lower|lowered|lowering|reduce|reduced|reducing|cut|cutting|capped|halved|frozen) your *1 {limit}
  your *1 {limit} {been} *1 (lowered|reduced|cut|capped|halved|frozen)
  (downgraded|downgrading|demoted|relegated|evicted|evicting) you
  {seized} your
  your *2 {been} *1 {seized}
  had your *2 {seized}
  (decided|chosen|resolved|opted) not to (refund|help|pay|replace|credit|compensate|honor|proceed|offer|renew|reply|respond|continue|let|waive|reimburse)
  (throw|threw|thrown|kicked|struck|strike|dropped|barred|expelled|excluded) you (off|out|from)
  # their complaint is put away
  (close|closed|closing|shut|archived|dropped|deleted) (your|the|this) *1 {matter}
  (your|the|this) *1 {matter} {been} *1 (closed|shut|archived|dropped|deleted)
  (mark|marked|marking|log|logged|record|recorded|set|file|filed|flag|flagged) (your|the|this) *1 {matter} as (resolved|solved|closed|done|settled|complete|completed|spam|invalid|{bad})
  (your|the|this) *1 {matter} {been} *1 (marked|logged|recorded|set|filed) as (resolved|solved|closed|done|settled|complete|completed|spam|invalid|{bad})
  (moved|put|sent|dropped|filed|thrown) your *2 (in|into|to) (the|our|my) *1 (spam|bin|trash|junk|shredder|dustbin)
  (noted|registered|recorded|taken note of|took note of) your *1 {voice}
  your *1 {voice} {been} *1 (noted|registered|recorded)
  # it was looked into, and nothing comes of it
  {examined} *7 (decided|chosen|resolved|opted|ruled) (against|not to)
  {examined} *7 (rejected|refused|declined|denied|dismissed|turned down) (it|(your|the|this) *1 ({matter}|refund|appeal))
  {examined} *7 (found|find|saw|see) *1 (nothing|no *1 (fault|error|mistake|evidence|grounds|reason|cause|basis|proof))
  {examined} *7 (found|consider|considered|deem|deemed|judged) *3 {bad}
  {examined} *7 (not (uphold|upheld|agree|accept|see|share)|(stand|stick|abide) (by|to|with) (our|my|the) *1 decision|(upheld|uphold|confirmed|maintain|maintained) (our|my|the) *1 decision|decision (stands|remains|is final))
  # they pay
  (will|shall|must|going to|have to|had to|need to|are|am|forced to|obliged to|entitled to|have|has) *1 {charging} (you|your (card|account|deposit))
  (send|sent|sending|issue|issued|issuing|make out|raise|raised) you *1 (a|an|the|our|another) *1 (bill|invoice|fine|penalty|demand) *
  , you (will be|are|are being|have been|are going to be) *1 (charged|billed|fined|invoiced|penalized|sued|prosecuted)
  (a|an|the|your|this|that) *3 {sum} {been} *1 (added|charged|applied|debited|deducted|taken|billed|due|raised|increased|put up|imposed)
  (add|added|adding|apply|applied|imposed|imposing) (a|an|the|your) *3 (fee|fees|charge|charges|fine|penalty|surcharge|interest|cost|costs) (to|on) (your|the)
  (charge|charged|charging|bill|billed|billing|invoice|invoiced|invoicing|pass|passed) (the|any|it|this|that|these|all|half) *3 (to|on to|onto|on) (you|your (card|account|bill|deposit|invoice))
  (put|putting|added|adding) <number> (on|to|onto) your *1 (bill|invoice|tab|rent)
  (raise|raised|raising|increase|increased|increasing|put up|putting up|doubled) *1 (your|the) *1 {sum}
  (deducted|taken|debited|deduct|debit) *6 from your (account|deposit|card|refund|balance|wages)
  {keeping} (your|the) *1 (deposit|money|refund|payout|payouts|compensation|credit)
  (withhold|withheld|withholding|keeping|kept|retained|retaining) *5 of your (deposit|refund|money|payout|payment|compensation|credit)
  (freeze|froze|frozen|freezing|withhold|withheld|seize|seized) (your|the) *1 (payment|payments|funds|balance|earnings)
  your *1 (deposit|money|refund|payout|payouts|payments|funds|balance|earnings|compensation|credit) {been} *1 (kept|retained|withheld|stopped|frozen|blocked|reversed|cancelled|revoked|forfeited)
  (taken|took|collected|debited|made) (a|an|the|another) *2 (charge|fee|payment|penalty|surcharge|deduction) *1 (for|from|because|as|due)
  (reduced|reducing|cut|cutting|halved|docked) *4 your *1 (refund|deposit|compensation|credit|payout|discount)
  your *1 (card|account|deposit) {been} *1 (charged|billed|debited) (for|with)
  (taken|took|taking) your *1 (points|miles|seat|place|discount) (away|from|off)
  (reversed|withdrawn|withdrew|overturned|revoked|changed|reconsidered) (the|our|my) *1 (decision|approval|offer|agreement|promise) (to|of) (refund|credit|compensate|replace|waive|pay|reimburse|help|let)
  # they are marked, put last or silenced
  (put|moved|pushed|placed|sent|dropped|set) (you|it|(your|the|this) *1) *1 (at|to) the *1 (bottom|end|back) of (the|our|my) *1 (queue|list|line|pile)
  (note|notes|flag|mark|marker|remark|entry|comment) *1 (on|in|to|against) your *1 (file|account|record|profile|name|booking) *1 you (are|were|have been) *2 (difficult|rude|abusive|aggressive|hostile|unreasonable|problem|nuisance|risk|troublemaker|liar|dishonest|demanding)
  (note|notes|flag|mark|marker|remark|entry|comment) *1 (on|in|to|against) your *1 (file|account|record|profile|name|booking) *1 you *1 (shouted|swore|threatened|abused|insulted|yelled|lied|refused)
  (mark|marked|flag|flagged|record|recorded|list|listed|noted) (you|your *2) as *2 (risk|suspicious|abusive|fraudulent|fraud|high-risk|risky|difficult|problematic|hostile|spam|delinquent|overdue|unreliable)
  (mark|marked|flag|flagged|record|recorded|log|logged|noted|treated) (this|it|that|your *1) (as|for) *2 {bad}
  (issue|issued|issuing|give|given|gave|giving|send|sent|served) you *1 (a|an|your) *2 (warning|caution|penalty|ban|fine|(formal|final|eviction|termination) notice)
  , you have been *1 (issued|given|sent|served) *1 (a|an|your) *2 (warning|caution|penalty|ban|fine)
  (put|placed|made|added|left) (a|an) *1 (note|record|mark) (of|about|on) your (conduct|behavior|tone|language|manner|manners|outburst|attitude|threats)
  (report|reported|reporting) you (to|for)
  (put|placed|added) you (on|to) (our|the|a) *1 blacklist
  (informed|informing|notified|notifying|alerted|alerting) your {kin}
  (told|tell|telling) your {kin} (about (you|your)|what you|how you|that you)
  ({handing}|share|shared|sharing|copied|disclosed) (you|your (message|messages|email|emails|mails|letter|letters|comments|file|details|data|conduct|behavior|outburst|debt|case)) *1 (to|with|over to|on to|onto) your {kin}
  ({handing}|mailed|emailed|posted) (the|this|a|an|our|your) *2 ({demand}|(letter|note|word|copy|complaint) *1 (of|about) (you|the *1 {demand}|your *1 (debt|conduct|behavior|arrears|threats|outburst))) *2 (to|on to|onto) your {folks}
  ({handing}|mailed|emailed|posted) your {folks} (the|this|a|an|our|your) *2 ({demand}|(letter|note|word|copy|complaint) *1 (of|about) (you|the *1 {demand}|your *1 (debt|conduct|behavior|arrears|threats|outburst)))
  (mute|muted|hung up on|silenced|ignored|unfollowed|unfriended) you
  (hear|hearing|letter|visit) from (our|my) *1 {law}
  (our|my) *1 {law} (will|shall|have been|has been) *1 *
  (end|ended|ending|terminate|terminated|close|closed|closing) (this|the|our) *1 (call|chat|conversation|correspondence)
  (let|letting) (your|the) *1 {spot} go to *
  # they are handed over
  {handing} you *1 (to|over to|on to|onto) *3 fraud
  {handing} (you|your *2) *1 (to|over to|on to|onto) *3 {law}
  (inform|informed|informing|notify|notified|notifying|alert|alerted|tell|told|call|called|involve|involved) (the|our) *1 {law} *1 (of|about|on|over|because of) (you|your)
  (informed|notified|alerted|called|phoned|rung|rang|involved|instructed) (the|our) *1 (police|authorities|security|guards|lawyer|lawyers|solicitor|solicitors|attorney|attorneys|bailiff|bailiffs|collections) $
  your *2 {been} *1 {handing} *1 (to|over to|on to) *3 {law}
  {handing} the *3 (balance|debt|sum|amount|arrears|invoice|bill) *1 (to|over to|on to|onto) *3 (debt|collection|collections|collector|collectors|bailiff|bailiffs|court|solicitor|solicitors|lawyer|lawyers|attorney|attorneys)
  (report|reported|reporting|referred) (the|this) *1 (matter|incident|case|behavior) to the (police|authorities)
  (start|started|starting|begun|began|commenced|initiated|opened|taken|taking|took|take|launched|filed|instituted) *2 (legal|court|recovery|eviction|enforcement|debt) *1 (proceedings|action|steps|process|claim)
  (take|taken|taking|took) you to court
  (instructed|engaged|hired|appointed|asked) (our|the|a)? *1 {law} *1 to (recover|collect|pursue|sue|act|start|take (action|you|steps))

  ! (noted|registered|recorded) your *1 {voice} *5 and *1 (called|asked|told|rung|rang|phoned|emailed|sent|booked|arranged|ordered|refunded|spoken|opened)
  ! you *2 (bill|invoice) *3 (lower|reduced|corrected|correct|right|agreed|old|without)
  ! {charging} (you|your *1) *1 (nothing|no|only|half|less|once|zero|correctly)
  ! {charging} you *2 (true|right|correct|lower|actual|old|original|agreed|reduced)
  ! only be *1 <done>
  ! (corrected|correct|right|revised|new|updated|amended|refunded|cancelled) *1 {demand}
  ! (charged|billed|invoiced) *1 (nothing|no more|only|half|less|at the|once)
  ! taken (off|away|back|out|down)
  ! locked (to|in|at) *
  ! (proceedings|action|steps|process|claim) against (the|our|them|him|her|that|this)
  ! towed (your *2)? (to|home|free|out)
  `
)

/** What becomes of those who don't do as they are told, up to what it is: "If you don't pay, we will …", "Unless …, it will be …". */
const warning = phrases(
  {
    will: 'will|shall|must|have to|going to|forced to|have no choice but to|reserve the right to',
    amiss: 'not|fail|refuse|continue|carry on|keep|persist|swear|shout|threaten|abuse|post|dispute|complain|write|call|again|remains|miss|late|ignore|breach',
    told: 'pay|return|withdraw|remove|delete|stop|calm down|sign'
  },
  `
  ((if|should) *5 {amiss}|unless) *9 ((i|we|our *1) *2 {will}|(will|shall) be)
  (keep|carry on|go on|continue) *1 (this|that|it|like) *5 and (i|we) *1 (am|will|shall|have to)
  (another|any|one more) *6 and *3 (am|will|shall|have to)
  next time *3 (i|we) *1 {will}
  either *7 or (i|we)
  , {told} *6 or (i|we) {will}?
  ! (if|should) *4 (rather|prefer)
  ! (if|should) *4 not *3 (want|need|like|wish|arrive|arrived|come|work|fit|hear|heard|receive|received|got|get|suit|mind|turn|answer|help|fix|feel|improve|heal|reach)
  `
)
const hurts =
  /^\W*(?:(?:then|also|simply|be|have to|no longer) )*(?:clos|cancel|suspend|terminat|charg|bill|bann?|barr?|block|su[ei]|report|end|stop|cut|disconnect|withdr|evict|remov|keep (?:your|the)|refus|lock|delet|los[et]|tak(?:e|ing) (?:you|legal|action|steps|this)|start|add|call(?:ing)? (?:the police|security)|hang|(?:give|let) (?:your|the)|(?:pass|hand|refer|send|sell|involv|instruct|contact|inform).*\b(?:solicitor|lawyer|attorney|legal|debt|collect|bailiff|court|authorit|police))/i
const amends = /\b(?:refund|replac|free\b|waiv|compensat|credit|resend|new one|for you|money back)/i

function isThreat(move: FoundMove, reading: Reading): boolean {
  return reading.matches(warning).some((match) => {
    if (!overlaps(match, move)) return false
    const sentence = wholeSentence(match)
    const rest = match.block.text.slice(match.end - match.block.start, sentence.end - match.block.start)
    return hurts.test(rest) && !amends.test(rest)
  })
}

/** What some want done and others don't: it is against those who didn't ask for it. */
const ends = phrases(
  {
    holding,
    opinion,
    been,
    theirs: 'ticket|flight|trip|stay|room|table|class|lesson|lessons|event|permit|lease|pass|payments|visit',
    supply: 'supply|gas|water|electricity|power|heating|internet|broadband|phone|line|connection',
    off: 'disconnect|disconnected|disconnecting|cut off|cutting off|switched off|turned off|shut off|suspended|capped|throttled',
    ending:
      'close|closed|closing|cancel|cancelled|cancelling|end|ended|ending|terminate|terminated|terminating|delete|deleted|deleting|stop|stopped|stopping|discontinue|discontinued|remove|removed|removing'
  },
  `
  {ending} your *2 ({holding}|{theirs})
  your *2 ({holding}|{theirs}) {been} *1 {ending}
  {off} your *1 {supply}
  your *1 {supply} {been} *1 {off}
  (part|parted|parting) (ways|company) with you
  {ending} (our|the) *1 (relationship|agreement|contract|partnership) with you
  your *2 {holding} (has)? (ended|lapsed|expired|run out|ran out)
  (remove|removed|removing|delete|deleted|deleting|hide|hidden|take down|taken down|took down|report|reported|flag|flagged) your *1 {opinion}
  (taken|took|take|taking|remove|removed|removing|delete|deleted|deleting|crossed) you (off|from|out of)
  you {been} *1 (taken|removed|deleted|crossed) (off|from|out of)
  your *1 {opinion} {been} *1 (removed|deleted|hidden|taken down|reported|flagged)
  ! {ending} your *1 (second|duplicate|double|extra|unwanted|wrong|faulty|old|previous|mistaken)
  `
)

export const stepsAgainstThem: readonly Phrases[] = [harms, ends, warning]

/** The customer's own words for it. */
const asksToEnd =
  /\b(?:clos|cancel|terminat|delet|remov|unsubscrib|discontinu|end\b|ending\b|stop|quit|take (?:it|this|that|them|\w+ \w+) down|leav(?:e|ing) you|want out|get out)/i
/** What they complain of is no wish. */
const endedByUs = /\byou(?:['’]ve| have)? (?:\w+ )?(?:cancell?ed|closed|terminated|deleted|removed|discontinued|stopped|ended)\b/gi
/** Whose card is stolen is glad of a block; but what we lost puts nobody in danger. */
const feelsUnsafe =
  /\b(?:hack|fraud|stole|theft|thief|robbed|assault|attacked|threatened me|phish|breach|unauthori[sz]ed|compromised|password|(?:I|I['’]ve|have|just) lost my (?:card|phone|wallet|purse|bag|keys))/i
/** What is done to keep them safe is done to their things, never to them. */
const keepsSafe = /\b(?:(?:un)?lock|block|fr[eo]ez|froze|suspend|disabl|deactivat|cancel|clos|stop|restrict|chang|reset|revers|police|authorit|securit)/i
const doneToThem = /\b(?:bann|barr|block|report|charg|bill|fin|su|mark|flag)(?:e?d|ing) you\b/i
/** It is what they asked for, it keeps them safe, or it waits until they are content. */
const isForThem =
  /\b(?:as (?:you )?(?:asked|requested|wished|wanted|agreed)|(?:at|per|on|following) your (?:request|wish|instructions|word)|you (?:asked|wanted|requested)|so (?:that )?(?:nobody|no one|nothing|they|you)|to (?:protect|keep) (?:it|you(?! (?:out|off|away))|your)|until you(?! (?:have |settle|pa(?:y|id)|return|remove|delete|apologi|calm|withdr|sign))|until you(?: have|['’]ve) (?!paid|settled|returned|removed|deleted|apologi|calmed|withdrawn|signed)|once you|when you(?:['’]re| are| have)|only (?:after|when|once)|(?:and|have|has been) (?:re)?opened|(?:and|then|have) (?:reopened|refunded|rebooked|replaced|reinstated|restored|credited|reissued|repaid|reimbursed)|reopened)\b/i

/** A step taken on the customer, not for them. Who owns up to one is found by a phrase, or says what it was. */
export function isAgainstThem(move: FoundMove, reading: Reading): boolean {
  if (!reading.holds(stepsAgainstThem)) return false
  if (isThreat(move, reading)) return true
  const isOwned = (): boolean => move.phrase !== 'learned' || /\b(?:mistake|error|wrong|should)/i.test(wordsOf(move))
  if (!(move.kind === 'action' || move.kind === 'goodwill' || (move.kind === 'responsibility' && !isOwned()))) return false
  const asserted = (set: Phrases): boolean => reading.matches(set).some((match) => overlaps(match, move) && !isNegated(match) && !isConditional(match))
  const {customer} = reading.context
  const isWished = (): boolean => typeof customer !== 'string' || asksToEnd.test(customer.replace(endedByUs, ''))
  const isSafer = (): boolean => typeof customer === 'string' && feelsUnsafe.test(customer) && keepsSafe.test(wordsOf(move)) && !doneToThem.test(wordsOf(move))
  return ((asserted(harms) && !isSafer()) || (asserted(ends) && !isWished())) && !isForThem.test(wordsOf(wholeSentence(move)))
}

const away = phrases(
  {
    contact:
      'contact|contacting|call|calling|ring|ringing|phone|email|emailing|ask|asking|chase|chasing|try|approach|approaching|consult|write|write to|check with|have a word|speak|speaking|speak to|speak with|talk|talk to|talk with|get on to|get onto|get in touch with|getting in touch with|reach out to|reach|go back to|turn to|complain to|raise it with|raise this with|raise that with|follow up with|refer to|apply to|bother|bug|pester|annoy',
    choose: 'find|hire|get|look for|use|choose|pick|go with|go to|buy from|buy it from|order from|switch to|change to',
    party: /* @__PURE__ */ (() =>
      `${outsider}|post office|delivery people|delivery service|delivery office|delivery driver|delivery team|delivery company|phone company|telephone company|energy company|water company|power company|card company|insurance|insurance company|employer|utility|shipping company|removal company|electrician|plumber|fitter|fitters|installer|installers|builder|builders|mechanic|repairer|caretaker|workshop|garage|pharmacy|lawyer|solicitor|mayor`)(),
    other:
      'shop|store|company|provider|firm|supplier|seller|restaurant|hotel|bank|airline|dealer|agency|plumber|service|place|platform|app|garage|desk|helpline|team|department|office'
  },
  `
  {contact} (to|with|at)? (the|your|their|that|this|a|an|any|whichever) *2 {party}
  , go to (the|your|their|that) *2 {party}
  you *3 go to (the|your|their|that) *2 {party}
  {contact} (to|with|at)? (someone|somebody|anyone|anybody) (else|different|who cares)
  ({contact}|{choose}) (to|with|at)? (another|a different|some other) *2 {other}
  {choose} (someone|somebody) else
  {contact} (to|with|at)? (the|those) *1 (people|person|man|woman|men|crew|shop|company|firm|ones|place|team) (who|that|you|where|behind)
  {contact} the *1 number on *2 your *3 (card|bill|contract|policy)
  (take|bring|raise) (it|that|this|the matter|your *1) *1 (up)? *1 (with|to) (the|your|their|that|a)? *2 {party}
  (take|taking) (it|that|this) up with
  (take|taking|bring) your (business|custom|money|complaint|complaints|problem|problems) *1 (elsewhere|somewhere else|to (someone|somebody) else)
  (go|shop|look|try|buy|ask|order|eat|stay|complain|call|write|search) *2 (elsewhere|somewhere else|anywhere else)
  {contact} (to|with)? whoever
  , {contact} (to|with)? them
  you *3 {contact} (to|with)? them
  (go|run) away
  leave us (alone|be|in peace)
  if you do not *1 (like|accept|want|agree) *4 (you (can|could|may|are (free|welcome) to))? *1 (leave|cancel|go|close|quit|walk)

  ! {contact} *1 (us|me|our|my) *3
  ! *1 (bank|hotel|card) (account|card|details|statement|transfer|holiday|room)
  ! (a|the|your) *1 (party|parties)
  ! (we|i) *3 {contact} *5
  `
)

const forbidding = phrases(
  {},
  `
  , (do not|refrain from|stop <ing>|cease|avoid) *
  ^ never *
  (please|kindly) (do not|never|refrain from|stop <ing>|cease|avoid) *
  , (you|customers|guests) (must|may|can|should|shall) not *
  , (you|customers|guests) are not (to|allowed|permitted|supposed) *
  (ask|request|urge|advise|want|tell|beg) (you|customers) (to (stop|refrain|cease|avoid|not)|not to)
  ! (do not|never) (hesitate|worry|forget|be afraid|fear|mind) *
  `
)

export const sendingAway: readonly Phrases[] = [away, forbidding]

/** Says that they are not going to say sorry. */
const unapologetic = phrases(
  {sorry: 'sorry|apologize|apologizing|apology|apologies', must: 'should|would|must|ought to|need to|have to|am supposed to|are supposed to'},
  `
  (i|we) *2 not *3 to? *1 (apologize|apologizing)
  not expect *5 (apologize|apologizing|apology|apologies)
  (why|what|nothing|not (see|think|believe|feel|know)) *2 (i|we) *1 {must} *2 {sorry}
  (why|what) *1 {must} *1 (i|we) *2 {sorry}
  (i|we) *3 (no|any|little) (reason|cause) *2 to *2 {sorry}
  sorry not sorry
  ! not *2 you *3 {sorry}
  ! not *3 {sorry} (enough|properly|to you|sooner|earlier)
  ! not *1 (begin|start|hesitate|fail|need|wait|forget) *2 {sorry}
  ! not *5 (and|but|so) *1 (i|we)? *1 {sorry}
  ! (that|this|which|it) is *2 why
  `
)

/** Feels with them, were it not for what they lack. */
const mocking = phrases(
  {},
  `
  would *3 if (i|we|they|he|she|anyone) *1 ((could|can) not *1 (read|count|follow|spell|understand|tell|work|figure|manage|remember|listen|think|behave|tie|operate|plug|open)|did not *1 (read|know|understand|follow|bother|check|listen|think)|never (read|checked|listened|learned|bothered))
  would *4 if (i|we|they|he|she|anyone) had *1 (your *1|(no|little) *1 (idea|clue|manners|patience|brain|brains|sense|shame|life)|(thrown|lost|ignored|forgotten|skipped|misread|broken|dropped) *)
  would *4 if (i|we|they|he|she|anyone) (was|were) *1 (that|so|as|such) *1 (careless|lazy|stupid|slow|clumsy|forgetful|rude|impatient|sloppy|naive|helpless|disorganized|unreasonable|difficult|fool|idiot)
  `
)

export const unmeant: readonly Phrases[] = [unapologetic, mocking]

/** A way that ends at somebody else's door. */
export const sendsAway = (move: FoundMove, reading: Reading): boolean => showsWay(move) && isIn(away, move, reading)

/** An apology that is refused, a feeling that mocks. */
export const isUnmeant = (move: FoundMove, reading: Reading): boolean => unmeant.some((set) => isIn(set, move, reading))

/** A way that says no more than what not to do. */
export const forbids = (move: FoundMove, reading: Reading): boolean =>
  showsWay(move) &&
  reading.matches(forbidding).some((match) => {
    const {first, start, end} = clauseOf(match)
    return match.first - first < 3 && start <= move.start && move.end <= end
  })

const showsWay = ({kind}: FoundMove): boolean => kind === 'guidance' || kind === 'alternative' || kind === 'invitation'

const isIn = (set: Phrases, move: FoundMove, reading: Reading): boolean => reading.matches(set).some((match) => overlaps(match, move))

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
