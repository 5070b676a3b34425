/** Declines, or says that the company can't or won't give, what the customer wants. */
import {cannot} from '../match/classes/ability.ts'
import {customers} from '../match/classes/customers.ts'
import {give, us} from '../match/classes/refusing.ts'
import {clauseOf, isAsked, isSupposed, type Match, matchOf, outside, wholeSentence, wordsOf} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import {byBlock, type Detected, type Detector, defineMove, type Reading} from '../reading.ts'
import type {Word} from '../reply/words.ts'
import {refusesNothing} from '../wording/refuses-nothing.ts'

/** What a thing isn't that a customer would have liked it to be. */
const unmet =
  'eligible|refundable|returnable|transferable|exchangeable|redeemable|possible|available|permitted|allowed|covered|supported|negotiable|feasible|viable|doable|offered|entitled|reimbursable|cancellable|changeable|refunded|insured|upheld|admissible|approved|granted|entertained|warranted|justified|planned|on our roadmap|on the roadmap|for sale|on offer|on the table|on the cards|scope|within|an option|up for|part of|payable|in stock|valid|applicable|admitted'

/** What is to be paid. */
const sum = 'charge|charges|fee|fees|price|invoice|balance|bill|penalty|amount|deposit|rental|premium|cost|debt|payment|fare|rent|surcharge|postage'

const day = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|weekend"

const declines = phrases(
  {us, give, cannot, unmet, sum, day, customers},
  `
  # we can't, won't, don't
  {us} {cannot} *
  , (can|could) not {give}
  , (unable|not able|not allowed|not possible|impossible|no way|no chance) (to|of)? *
  you (can not|are not able to|will not be able to) (get|claim|keep|take|swap|return|cancel|change|transfer|exchange|use|receive|add|combine|book)
  (you|{customers}|pets|dogs|children|kids) *3 (can not|may not) (bring|smoke|enter|park|camp|swim|board|check|come (in|into)|go in|sublet)
  , {us} ({cannot}|will not) $
  {us} (will|would|shall) not {give}
  {us} (will|would|shall|am|are) not (be)? (refunding|replacing|returning|giving|offering|accepting|making|providing|paying|extending|waiving|changing|editing|sending|removing|taking|doing|repairing|covering|adding|supporting|planning|prepared|willing|set up)
  {us} (am|are) not going to *
  {us} (do|does|did) not ({give}|carry|price|operate|serve|handle|deal|rent|run|cater|negotiate|lend)
  {us} (do|does) not have (any|it|one|them|access|room|space|capacity|stock|availability|a way|the authority|the ability|the power|the option|that)
  {us} no longer (offer|provide|sell|stock|carry|ship|deliver|accept|support|make|do|run|have)
  {us} (refuse|decline) to
  (have|has|need|going|had|obliged|forced) to *1 (decline|refuse|reject|turn)
  {us} *1 (have to|must) (keep|charge|bill|deduct|insist|retain)
  {us} *1 (decided|chosen|chose|elected|opted) (not to|against)
  {us} (stopped|ceased|discontinued) (selling|making|offering|stocking|carrying|supporting|doing|producing|shipping)
  {us} do not (think|believe|feel|consider|agree) *6 (due|warranted|owed|justified|merited|reasonable|fair|grounds|eligible|refund|refunded|compensation|liable)
  {us} only (ship|cover|sell|offer|deliver|refund|accept|repair|replace|pay|support|stock|serve)
  (wish|wished) {us} could
  {us} (can|could) only {give}
  nothing *2 ({us}|anyone|anybody) *1 (can|could|able)

  # it can't be done
  can not be (<done>|with you|there|here|ready|before|until)
  could not be (approved|accepted|granted|refunded|honored|changed|extended|waived|offered|considered)
  (is|are) not going to (happen|work|fit|be)
  (it|this|that|which) (is|will) not be? (happening|coming off|going away)
  (will|would|shall) not be (<done>|able|possible|available|eligible|there|with you|ready|here|in time|in stock)
  (can|could|will|would) not (get|reach|arrive|make|come|ship|land|go|happen) *4 (by|before|until|till|in time|today|tomorrow|there)
  (can|could) not (ship|stretch|go back|come back|qualify|apply|transfer|travel|play|board|attend)
  (he|she|they|crew|driver|engineer) {cannot} ({give}|come)
  (unable|not able) to be
  no (further|more|other|additional) * (will|can|shall|could) be <done>

  # it isn't so
  (is|are|am|be|was|were|has|have|remain|considered|deemed) likely? not (in|been)? {unmet}
  , not {unmet}
  not (an|a) * option
  not (something|anything|a thing|somewhere|a service|a size|a route|an option) (that|which)? (we|i|for|the|our|any)
  not for (us|me) to
  (non|never) (refundable|returnable|transferable|negotiable|exchangeable|cancellable)
  nonrefundable
  (is|are) (ineligible|unavailable|sold out|final sale|fully booked|booked (up|out|solid)|out of (the question|print|range))
  (been|is|are|was) discontinued
  (has|have) sold out
  ^ sold out
  (they|these|those) are all *1 (gone|taken|sold|booked)
  (for|to) *2 (customers|members|users|subscribers|residents) only
  ({day}|course|class|session|slot|slots) (is|are|was)? (full|taken|gone|booked)
  (is|are) only (available|possible|valid|refundable|eligible|covered|open)
  (warranty|policy|plan|cover|guarantee|insurance|offer|sale) (excludes|exclude)
  (outside|beyond) (of)? what {us}
  too late (to|for)
  at your (own)? (cost|expense)
  no plans (to|for)
  (falls|fall|fell|falling|lies|sits) *2 (outside|beyond|out of|past)
  (is|are|was|were|comes|came) (outside|beyond|out of) (of)? *3 (scope|policy|warranty|cover|coverage|terms|area|remit|program)
  (turned|turning|turn) (it|this|that|you|your *2) down
  (have|must|has|been) (to)? (turned|turn) down
  (claim|claims|request|requests|application|appeal|complaint|refund|return|upgrade|exception|extension) *3 (declined|rejected|refused|denied|disallowed|unsuccessful|dismissed|turned down|not successful|not meet)
  (declined|rejected|refused|denied) (your|the|this) (claim|request|application|appeal|refund|complaint|return)
  (incur|incurs|attract|attracts) (a|an) *2 (fee|charge)

  # there is none
  no (refund|refunds|exceptions|exception|compensation|reimbursement|extension|leeway|flexibility|discretion|question of|scope to|scope for|provision for|facility to|right to|grounds|basis|entitlement|allowance for|going back)
  no (credit|fee|reduction|payment|discount|replacement) (is)? (due|owed|payable|available)
  no (further|more|other) *1 to offer
  (is|are|have|has|got|see) (no|not a|not any|not one) *5 ({us} can|for me|for us)
  (is|are|have|has|see|find) no (way|means|option|power|authority|grounds|basis|case|justification|availability|room|space|appointments|slots|stock|button) *3 (to|of|for|left|before|until)
  (is|are|have) no *2 (refund|refunds|discount|credit|compensation|exchange|exchanges|extension|upgrade|replacement|returns|left|available|remaining|seats|slots|places|spaces|rooms|tables|appointments)
  (is|are) not (a|an|any) *2 (slot|seat|place|space|room|table|appointment|date|left|available)
  ^ no * no

  # it stands
  ({sum}|deduction|decision|refusal|answer|position|they) *4 (stand|stands|stays the same|remains the same|unchanged|not changed|not change)
  (remain|remains|stay|stays) (payable|owing|due|chargeable|owed)
  {sum} *2 (is|are|will) not (be)? (coming|going|moving|changing|dropping)
  {us} (am|are) keeping (the|your) {sum}
  ({sum}|<number>) *3 (remains|payable|forfeited|forfeit|retained|(have to|has to) stay)
  {sum} (is|are) * due
  (is|are) payable

  # others won't have it
  do not (allow|permit)
  (does|will|would) not (allow|permit|let|entitle|qualify|extend to)
  (policy|plan|warranty|guarantee|insurance|cover|contract|package|ticket|fare|deal|offer|code|voucher|deposit) *2 (does|do|will|would) not (cover|include|apply|extend|stretch|support|come)
  (it|this|that|they) (does|do|will|would) not (cover|apply|qualify|extend|stretch|bend)
  (did|has|have|will|could) not (approve|uphold|grant|authorize|budge|sanction)
  (is|are) not (willing|prepared|inclined) to
  (has|have) (refused|declined|chosen not) to
  (prevents|prevent|stops|stop|bars|forbids|prohibits|prohibit|keeps) (us|me) from

  # in so many words
  answer *5 (is|be|remains) a? no
  answer's a? no
  no can do
  afraid (not|no)
  not (on this occasion|this time|over social|by (chat|email|phone)|via (chat|email))
  (you|customer|customers) (would|will) (have|need) to (cover|pay|meet|bear)
  ask you to (cover|pay)

  ! {us} *1 (decided|chosen|chose|elected|opted) not to (charge|bill|invoice|fine|deduct|raise|increase|wait)

  # from here on it is what follows
  ! (so|which is why)
  `
)

/** Nobody can read a yes into these. */
const flatly = phrases(
  {sum, customers, thing: 'refund|money|compensation|discount|replacement|exchange|voucher|credit'},
  `
  (you|{customers}|pets|dogs|children|kids) *2 are not (allowed|permitted) to *
  you (will|are|can|shall) not (be)? (get|getting|receive|receiving|see|seeing) *1 {thing}
  (do not|not) (count on|expect|hope for) (a|any|your|the) *1 {thing}
  (no *2|nothing) (will|can|shall|could|may) be (given|paid|issued|sent|returned|granted|offered|provided|credited|accepted|allowed|refunded)
  no *2 (is|are) (possible|accepted|allowed|permitted|granted)
  {sum} *2 (stays|stay|remains|remain|is staying|is here to stay) (as it is|as is|as they are|in place|put|on|where it is|with us|in force)? $
  (is|be|remains) (still)? a *1 no (from|on|to|this|then|at)
  (is|be|remains) (still)? a *1 no $
  (have to|must|need to|going to) say no
  ^ (no|nope|nah) sorry (mate|pal|guys|folks|friend|love|sir|madam)? $
  sorry (but)? (no|nope|nah|no *) $
  , (nope|nah|no way|no chance|no dice|no deal|not a chance|not happening|not going to happen|not possible|out of the question) (mate|pal|sorry)? $
  ^ ((absolutely|certainly|definitely) not|(i am)? (unfortunately|sadly|regrettably|alas|afraid) (not|no)|no i am afraid) $
  `
)

const exempt = phrases(
  {cannot},
  `
  # looking something up, a snag
  not (been)? (able to|be able to)? (find|locate|trace|identify|reproduce|replicate|recreate|hear|read|recognize|work out|make out|figure|spot|detect|pinpoint|match|connect|get through|get hold|get into|open the|open your|open it|verify|tell (if|whether|which|from|what|how|why|one|apart)|confirm|commit|check (if|whether|the|your|on|that|it|which)|see inside|make (any|no)? promises)
  (not|unable to|able to) see (any|your|it|the|that|an|where|what|which|anything|*2 (record|booking|order|payment|parcel|charge|account|transaction|name))
  unable to (find|locate|trace|identify|reproduce|replicate|recreate|hear|read|recognize|spot|detect|match|connect|verify|confirm|commit)
  not be (of|found|located|seen|traced|identified|reached|verified|read|opened|reproduced|expected|surprised|guaranteed|blamed|mended|happier|prouder|sorrier|easier|clearer|charged|billed|asked|left|disappointed|penalized|forgotten|repeated|affected|lost|needed|taken|bothered|contacted|undone|overstated|beaten|stressed|helped|more)
  (can not|could not|unable to|able to) reach
  # turns of speech
  not *7 nothing
  nothing *3 (can|could|will|would) not
  (not|never) make (a|any)? (mistake|mistakes|error|errors)
  not get paid (enough)?
  (can|could|will|would) not (wait|apologize|thank|stress|emphasize|imagine|believe|express|say|overstate|recommend|fault|argue|agree more|go wrong|help but|help <ing>|promise|guarantee|understand|think|remember|recall|happen again|recur|know|speak for|undo|ask|begin|lose|miss|lie|pretend|take long|hold (it|this|that)|charge|keep you|let you down|let (this|that|it)|stop|rest|hesitate|forget|expect|blame|need|bother|(give|hand) you back|(be|feel|say) *1 sorry)
  (can|could) not have
  not be (a|any) (charge|fee|cost|problem|issue)
  not going to (say|lie|pretend|argue|charge|ask|tell|let|leave|make you|give you|keep|blame|give up)
  not take (this|it|that|these) *2 (lightly|personally)
  not (denied|declined|refused|rejected)
  refuse to (believe|give up|leave|(accept|think|say) that *7)
  no need
  no *1 (idea|problem|worries|bother|trouble|matter|wonder)
  happening again
  no way to (treat|start|end|run)
  (having|with|left with|found) no way to *2
  no way to *8 (is|was|must be|feels) (horrible|horrid|awful|miserable|dreadful|no fun|embarrassing|maddening|frustrating|a nightmare|rotten|nasty)
  not going to go (back and forth|round|on|over)
  (hides|hide|skips|skip|filters|ignores|removes|drops) *3 that (is|are) not *2
  not (be)? (get|getting|receive|receiving|see|seeing) *3 (charge|charges|bill|bills|fee|fees|invoice|reminder|reminders|fine|penalty|surprise|surprises|messages|emails|again)
  thing *5 say no
  can not *1 (miss|break|beat|open without)
  pay nothing
  not (to say|saying|mean|that) *2 {cannot}
  so (that|as) (the|a|it|you|your|no|nobody|they|we|i|others) *3 not
  may (incur|attract)
  no (further|more|other|additional) (payment|payments|charge|charges|fees)
  no (refund|return|returns|exception) (needed|necessary|required|was requested|is needed|is required)
  `
)

/** A "no" refuses where it is all that a reply says to who asks for something; it may as well answer a question. */
const bare = phrases({}, '^ no $')
const asksFor = /\b(?:can|could|may|would) (?:you|i|we|someone|somebody|anyone|anybody)\b|\b(?:please|want|need|demand|refund|replace|replacement|money back)\b/i

function bareNo(reading: Reading): readonly Detected[] {
  const said = reading.matches(bare)
  if (said.length === 0 || !asksFor.test(reading.context.customer ?? '')) return []
  const prose = reading.reply.blocks.filter(({kind}) => kind === 'body' || kind === 'list')
  return prose.reduce((words, block) => words + block.words.length, 0) === 1 ? said.map((no) => ({...no, isCertain: true as const})) : []
}

/** "That's not possible" denies what a customer tells who asks for nothing. */
const impossible = /^(?:(?:that|this|it)(?:['’]s| is) )(?:\p{L}+ly |just )?(?:not possible|impossible)$/iu
const isDenial = (match: Match, {context: {customer}}: Reading): boolean =>
  customer && match.last - match.first < longestDenial ? impossible.test(wordsOf(wholeSentence(match))) && !asksFor.test(customer) : false
const longestDenial = 5

/** "The fee is gone": what they need not pay or suffer any more refuses nothing. */
const contrary = phrases(
  {},
  `
  (the|your|that|this) *2 (fee|fees|charge|charges|surcharge|penalty|fine|debt|hold|block|lock|restriction|limit|error|bug|fault) (is|are|has|have|was|were) *1 (gone|dropped|waived|lifted|removed|cleared|off)
  `
)

/** The clause, as far as the reason in it. */
function upToReason(match: Match): Match {
  const clause = clauseOf(match)
  const {words} = clause.block
  let last = match.last
  while (last < clause.last && !/^(?:as|since|due|unless|without)$/.test((words[last + 1] as Word).text)) last++
  return matchOf(clause.block, clause.first, last, match.phrase)
}

const refusing = /* @__PURE__ */ byBlock((reading): Detected[] => {
  const isSaid = (match: Match): boolean => !isAsked(match) && !isSupposed(match)
  const found = (set: Phrases): Match[] => outside(reading.matches(set), reading.matches(exempt)).filter(isSaid).map(upToReason)
  return [...found(flatly).map((match) => ({...match, isCertain: true as const})), ...found(declines)]
})

export const refusal: Detector = defineMove({
  kind: 'refusal',
  movesAlong: true,
  contrary,
  phrases: [declines, flatly, exempt, bare],
  onlyWhere: [declines, flatly, bare],
  detect: (reading) => [...refusing(reading).filter((match) => !isDenial(match, reading) && (match.isCertain || !refusesNothing(match, reading.reply))), ...bareNo(reading)]
})
