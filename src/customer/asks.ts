/**
 * What a customer asks for.
 */
import {isNegated} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {Ask} from '../types.ts'
import {classes} from './classes.ts'
import type {Message} from './message.ts'

/** Wants no more mail or calls, which complains of nothing. */
export const optingOut: Phrases = phrases(
  classes,
  `
  (stop|quit) (sending|emailing|texting|mailing|posting|ringing|calling|phoning|messaging|spamming|bombarding|contacting|pestering) *1 (me|us) *2 (about|with|for|your|these|those)? *2 (newsletter|newsletters|sales|sale|offer|offers|promotion|promotions|deals|discounts|vouchers|surveys|survey|adverts|ads|marketing|spam|catalogues|catalogs|upgrades|memberships)
  no more *1 (marketing|promotional|promo|sales|advertising|spam) (emails|mails|calls|texts|messages|letters|post)
  no more (newsletters|catalogues|catalogs|adverts|vouchers|promotions|spam)
  not want *3 (newsletters|newsletter|catalogue|catalogues|adverts|promotions|offers|(marketing|promotional) *1)
  (off|from) (your|the|this) *1 (mailing list|email list|list|newsletter|distribution list)
  (opt|opting|opted) out of *2 (emails|mails|texts|newsletter|newsletters|marketing|messages|calls|mailings)
  (stop|quit) (sending|emailing|texting|mailing|posting) *2 (newsletter|newsletters|emails|mails|texts|messages|adverts|ads|offers|promotions|catalogue|catalogues|catalog|spam|marketing|brochures|letters)
  `
)

const asking: Readonly<Record<Ask, Phrases>> = {
  refund: phrases(
    classes,
    `
    (refund|refunds|refunded|reimburse|reimbursed|reimbursement|money back|chargeback)
    (want|like|need|give me|get|have|getting) *4 (money|deposit|fare|payment|fee|charge|rent|credit|credits|points|miles|balance|cash|funds|price|that|it|all|booking|pounds|<number>) *2 back
    (return|reverse) (the|one|my|it) *2 (payment|charge|money|fee)?
    (put|pay|pop|transfer|send|give|credit) *5 back (on|onto|into|to) *1 ((my|our|the) *2 (card|account|bank|paypal|wallet)|me)
    (come|take|taken|remove|removed|get) *3 off *1 (my|our|the) (card|bill|account|invoice)
    every (penny|cent) *4 back
    every (penny|cent|euro|pound) *6 (on|in|onto|into|to) my (card|account|bank)
    (put|pay|give|send) *2 (money|pounds|euros|dollars|<number>) *3 back where *
    ! how (do|can|could|would|should) (i|we) get (it|them|this|that) back
    (credit note|full credit|give me my money)
    (want|need|like|get|have) *3 (that|it|this|them|those|fee|fees|charge|charges|surcharge|fine|penalty|amount) *1 (taken|knocked|struck) off
    (take|knock|strike) (the|that|this|those|these) *2 (fee|fees|charge|charges|surcharge|fine|penalty|amount) *1 off
    pay out (the|my|our|what) *
    (rather|sooner|prefer|preferably|preference|better off) *6 (refund|refunded|my money|the money|my cash|the cash)
    (want|like|have|see|get|need|give me) *3 what (i|we) *1 paid *2 back
    (ought|should|must|has|have|needs|need) *1 to? *1 go back (on|to|into|onto) *1 (my|our|the) *1 (card|account|bank)
    (see|have|get|want|like) *1 (my|our|the) (money|cash|deposit) (again|returned)
    (want|like|expect|need|please|should be|must be|have|see|get) *7 (payment|payments|money|amount|fee|fare|deposit|sum) *2 (returned|given back|paid back|sent back|handed back)
    (want|prefer) (the|my) (cash|money)
    ! (than|instead of|rather than|not) *1 (a|the|my) *1 refund
    `
  ),
  replacement: phrases(
    classes,
    `
    (replacement|replace|replaced|exchange|swap|(a|send me a) new one|another one|send another|resend|reship|the right one|(change|trade|switch) (it|them|these|this|that) for|(post|send|ship|mail) (me|us) *1 (one|another|<number> more|the (right|correct|missing)))
    ! (the|your|this|that|my|first|second|third) *1 replacement *1 (you|they)? *1 (sent|came|arrived|broke|leaks|works|is|was|does|did|stopped|failed|died|fits|has (arrived|come|broken|the same|stopped))
    (((could|can|may) (i|we) *1 (have|get))|((send|give|post|ship|bring) (me|us))|((i|we) *1 (want|need|like|expect))) *1 (proper|working|matching|undamaged|intact|correct|right|fresh|whole) (one|ones|pair|set|size|color|part|parts|item|items|model|version)
    (send|post|bring|take|return|give) *3 back for (a|an|one|two|another|some) *
    ! (swap|switch|change|exchange) *4 for *2 ({weekday}|tomorrow|today|(another|a different|a later|an earlier) (day|date|time|week|slot))
    ! (buy|order|purchase|get) another one
    (entitled|right) to *1 (another|a new|a different|a fresh|one that)
    (let (me|us) have|send (me|us)|give (me|us)|swap it for|(could|can|may|might) (i|we) *1 (have|get)) *1 (a|an|another) *1 (fresh|different|new|undamaged|whole|second) *
    (have|want|like|send|get|need|give) *2 one (that|which) *
    (have|get|send|want|like|given) *2 another $
    ! (than|instead of|rather than|not) *1 (a|an|another|the) *1 (one|replacement|new one)
    ! a *1 new (login|password|policy|account|date|time|code|link|pin|acknowledgement|contract|number|appointment|slot|quote|price|invoice)
    ! how (much|many) *2 replacement
    `
  ),
  repair: phrases(
    classes,
    `
    (repair|fix|mend|restore|unlock|unblock|recover|put *2 right|sort *1 out|sort it|correct (it|this|that|my))
    (be|been|get|getting|want|wants|need|needs|have|it|this|that|them|ever|not|still) *3 (repaired|fixed|mended|restored|unblocked|rolled back|sorted|corrected|saved|salvaged)
    (get|send|arrange|book|is there) *2 (engineer|plumber|technician|electrician|visit|someone|somebody|repairman) *1 (out|round|over|here|to|for|who)?
    (someone|somebody|anyone|anybody|engineer|plumber|technician|electrician) to? *1 (come|visit|attend|look at (it|this))
    (someone|somebody|anyone|anybody|engineer|plumber|technician|electrician) to? *1 (have|take) a look
    ! (thanks|thank you|cheers|grateful) *4 (fix|fixed|repair|repaired|mended|restored|sorted|corrected)
    (would|could|can|will|please|want|like|needs|need|must|ought) *6 (do|done|doing|redo|redone) (it|this|that|them)? *1 (over again|again properly|anew)
    (would|could|can|will|please) *4 (do|redo) (it|this|that|them) over $
    (could|can|must|should|needs to|need to|has to|have to|like|want) (it|this|that|them|the *1)? (to)? (be)? (done|redone) (again|over|anew|properly)
    (wants|needs|need) *1 (redoing|recutting|repainting|retuning|adjusting|realigning|relaying|refitting|tightening|resoldering|rewiring)
    (anyone|anybody|someone|somebody) *1 (able|free|available) to *1 (look|come|see to)
    (have|get|send) (someone|somebody|anyone|a *1|an *1) *1 (look at|see to|take a look at) *
    be *2 (stitched|glued|welded|patched|sewn|rewired|tightened|straightened|put back together|made good|rescued|revived|brought back to life)
    (wants|needs|need|could do with) *1 (mending|repairing|fixing|seeing to|sewing|servicing)
    (way|chance|hope) of *1 (getting|making|bringing) (it|this|them|that) *1 (going|work|working|run|running|to life)
    (come|came) *1 and *1 (see to|look at|fix|mend|check|have a look|take a look)
    (have|get|send) (a|an|the|your|some|somebody|someone) *2 (look in|call round|come round|come out|look at (it|this))
    (can|could|might) (anything|something) be done (about|with|for) (the|my|our|this|that|it)
    ! (glued|stitched|sewn) *1 (by hand|together by)
    ! how to (fix|repair|mend) (a|an)
    ! (sell|do you) *2 (mend|repair|fix) (frames|shoes|watches|phones|bikes|glasses|clothes) *
    ! (someone|somebody) *1 to (call|ring|phone)
    ! (he|she|they|you|who|i|we) (fixed|sorted|repaired|mended|unblocked|restored|corrected) *2
    ! (fix|sort|correct) *1 (the|a|my|our) *1 (date|dates|time|name|spelling|typo|address|email|postcode|number|surname)
    `
  ),
  compensation: phrases(
    classes,
    '((owe|owes) (me|us) (something|more than)|(be|is|are|surely) worth something|something off (the|my|our)|(knock|take|taking|knocking) something off|(are|am) (i|we) *1 (due|owed|entitled to) (anything|something|any|money|compensation)|(due|owed|entitled to) (something|anything) for|something (back)? for (my|our|the|all the) (trouble|time|loss|bother|wait|inconvenience)|compensation|compensate|compensated|goodwill|(make|making) up for|make it up to|who *3 (pay|pays|paying) (me|us|for)|(be|get) paid for|pay me for|reimburse me for|(want|expect|need|like|ask|demand) you to pay for|you *1 (should|must|ought to|have to|will have to) *1 pay for (a|an|the|my|our|this|that|all)|at your cost)'
  ),
  apology: phrases(
    classes,
    `
    (apology|apologies|apologize|say sorry|said sorry)
    (say|said|says|saying) *1 (you|they|he|she|that you|that they|that he|that she) (are|is|were|was) *1 sorry
    (be|been|hear|least) *3 a *1 sorry
    (nobody|no one|not|never|none of you) *4 (say|said|says|saying) *4 sorry
    (a|one|single) *1 sorry (would|will|is|was|from|might|can|costs|for)
    `
  ),
  explanation: phrases(
    classes,
    `
    (explain|explanation|clarify|clarification)
    why (is|are|was|were|do|does|did|can|has|have|am|would|could|your|the|this|i)
    (know|tell me|understand|hear) *3 (why|what went wrong|what happened)
    (any|a) reason (why|that|the|my|i|you|your)
    how (come|on earth|the hell|is (it|this|that) possible)
    (explain|tell (me|us)) *2 how
    what (was|is|were) (that|this|it|all that|all this) *1 about
    (hear|know|learn|told) *3 (reason|reasons|grounds)
    how is it that
    (understand|know|see|hear|learn) how (this|it|that) *2 (happened|happen|came about|come about|went wrong|was possible)
    what (has|have|could have|can have) *2 (happened|gone wrong)
    what (happened|is actually? going on|went wrong|is happening|is the reason)
    how (did|could|can) (this|it|that) happen
    how (do|did|could|can) you *1 (get|arrive|come up) *1 (from|at|to|with) *
    what *2 (did|am|was|have|were) (i|we) *1 (pay|paying|paid|charged|billed) *6 for $
    ^ (and|but|so)? (why|how come|how so|why so|why not|for what reason|on what grounds) $
    what (did|have) (i|we) *1 (do|done) *1 wrong? $
    `
  ),
  'call-back': phrases(
    classes,
    `
    (call|ring|phone) (me|us|back)
    (give|giving|drop) (me|us|my *1|our *1|him|her) a *1 (call|ring|bell|buzz|shout|phone call|bell back)
    (have|get|ask) (someone|somebody|your *1|the *1|him|her|them) *2 to? (call|ring|phone)
    (could|can|would|will) (someone|somebody|anyone|you) *1 (ring|call|phone) $
    (appreciate|like|want|need|prefer|expect|request|arrange|await) *1 (a|your) *1 (call|phone call|ring) *
    (talk|speak|chat|discuss *3) *2 (on|over|by) the? phone
    (chance of|have|get) a *1 (call|phone call|ring) *1 (from|please|back|about|this|today|tomorrow|tonight|on|when|before|after|instead|if)
    pick up (the|a|your) phone (and|to) *
    (have|get|ask) (your *1|someone|somebody|one of *2) *1 to? (ring|call|phone) (me|us|my *)
    (in|free|available|around|here|home|there) *3 for a *1 call
    (could|can|would|please|ask) *2 {staff} *1 to? (phone|ring|call) (before|when|me|us|first|ahead)
    (reach|catch) (me|us) (on|at|under|by (phone|telephone))
    (sooner|rather|prefer to|better to) (talk|speak)
    (if|wish) *4 (phoned|rang|called) (me|us)
    (please|someone|somebody|could you|can you) *2 (phone|ring|call) my *1 (daughter|son|wife|husband|mother|father|mum|dad|office|mobile|neighbor|home|landline)
    (talk|speak) to (me|us) (about|on|by|over)
    ! (says|said|told|to|always) (give|call|ring|phone) (you|us)
    callback
    ! (promised|told) *4 (callback|call|call back) *
    (speak|talk) (to|with) (a|an|someone|somebody|your)
    someone to (call|ring|contact|deal)
    `
  ),
  cancellation: phrases(
    classes,
    `
    (want|like|need|please|you|to|and|trying|let me|help me) cancel
    ! (forgot|forgotten|meant|forget|failed) to cancel
    ! (straight|then|when|and|so|because|if) you cancel *2
    ^ cancel
    (cancelling|terminate|unsubscribe|(close|delete) my account)
    cancel (it|everything|them|all|that)
    (end|stop|discontinue|quit|leave) (my|our|this|the|your) *2 ({contract}|gym|scheme|programme|programs)
    (out|free) of (my|our|this|the|your) *2 {contract}
    opt out of *3 {contract}
    (please|kindly|like to|want to) *1 (stop|end|discontinue|terminate) (my|our|the|this) *2 (box|boxes|paper|papers|newspaper|magazine|milk|cover|lessons|classes|plan|hire|rental|tenancy|package|insurance|licence|storage|veg box)
    not (want to|be)? (renew|renewing) (my|our|the|this|it)
    (not|no longer) *1 (want|need) (my|our|this|the|your) *2 ({contract}|service) *2 (any more|anymore|any longer)
    ! (when|if|before|after|once) (does|do|will|would|did)? *3 {contract} *1 (end|stop)
    ! (run|locked|shut|kicked|logged|signed|moved|moving) *1 out of *3 {contract}
    (the|a|my) cancellation
    not *2 (need|needing|want|wanting|require|requiring) (the|my|this|that|our) *2 (any more|anymore|any longer|after all)
    (let us|let me|please|just|can we|can i|we can|might as well|better|rather) *1 (forget|scrap) *1 about? (the|my|our|this|that) *1 (order|booking|reservation|appointment|purchase|whole (thing|order))
    (please|so|mind) *1 not (send|ship|deliver|post|dispatch) (it|them|the|my)
    changed (my|our) mind about (the|my|our|this|that|it)
    cancel (my|our|this|the)
    (want|wants|need|like|have|get) (my|our|his|her|their|the|this|that) *2 (membership|subscription|contract|policy|plan|order|booking|reservation|account|service|deliveries|delivery|direct debit|trial|cover|pass|renewal|standing order) *2 (stopped|ended|cancelled|closed|terminated|discontinued)
    stop (my|our|the) *2 (delivery|deliveries|subscription|membership|order|direct debit)
    `
  ),
  update: phrases(
    classes,
    `
    (any|some|is there) *1 (news|update|updates|progress|movement|word from|word (yet|on|about|so far))
    where *3 (is|are) *1 (my|our|the|mine)
    when (will|is|can|are|do|does|might|should|may) (it|i|my|our|they|we|someone|somebody|anyone|anybody)
    when (will|are|can|do|does) (you|the *5) (send|ship|ships|deliver|come|comes|fix|repair|refund|reply|arrive|arrives|get|be|going|reach|let|put)
    when *1 (i|we|it|they) (might|will|can|could|should|would|is|are)
    (status of|tracking|let me know when)
    (got|get|getting|gotten) (anywhere|somewhere|any further) (with|on)
    how much longer (is|will|do|must|am|are|does|before|until)
    (any|much|no|is it|are they|are we) *3 (nearer|closer) to (being)? *
    (is|are) *4 any (nearer|closer|further) *
    how *1 (is|are) (my|our|the|that) *3 (coming along|coming on|getting on|getting along|progressing)
    how *1 (my|our|the|that) *3 (is|are) (coming along|coming on|getting on|getting along|progressing)
    (like|love|glad|appreciate|want|need|happy) *3 a *1 (date|timescale|timeframe|time frame|eta) $
    how far (along|on) (is|are) (my|our|it|they|the) *
    `
  )
}
export const askPhrases = (): readonly Phrases[] => [...Object.values(asking), optingOut]

export const asksIn = ({found}: Message): Ask[] =>
  (Object.keys(asking) as Ask[]).filter((ask) => found(asking[ask]).some((match) => !isNegated(match)) || (ask === 'cancellation' && found(optingOut).length > 0))
