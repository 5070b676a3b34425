/**
 * What of an accusation may be said beside the reply: nobody is sorry for what their own letter denies, or tells otherwise.
 */
import {lazily} from '../lazily.ts'

/** Whoever works here. */
const person =
  'staff|driver|courier|waiter|waitress|manager|agent|engineer|technician|guard|nurse|doctor|dentist|vet|receptionist|porter|host|hostess|guide|rider|cleaner|fitter|plumber|electrician|installer|mover|tutor|teacher|instructor|trainer|coach|carer|surveyor|chef|cook|barber|stylist|pharmacist|clerk|cashier|colleague|ranger|steward|stewardess|usher|warden|inspector|conductor|pilot|captain|barista|bartender|hairdresser|midwife|physio|consultant|advis[eo]r|operator|supervisor|seamstress|tailor|caterer|photographer|painter|builder|roofer|mechanic|bouncer|nanny|\\p{L}{3,}(?:ists?|man|men)|man|woman|lady|guy|girl|boy|team|crew|somebody|someone'
const conduct = lazily(() => new RegExp(`\\b(?:${person})s?\\b`, 'iu'))
const conductOf = lazily(() => new RegExp(`^(?:our|the|your|an?|one of our) (?:\\p{L}+ ){0,2}?(${person})s?\\b`, 'iu'))

const isLookedInto =
  /\b(?:investigat\w+|look(?:ing|ed)? into|looking at|being looked at|watching the|reviewing|what was said|hear (?:from )?(?:them|him|her)|speak(?:ing)? (?:to|with) (?:the|our|my) (?:staff|driver|team|crew|manager|engineer|agent|courier|host)|find out what)\b/i

/** They say themselves that it was wrong. */
const owns =
  /\b(?:should(?:n['’]t| not)? have|sorry that (?!you(?:['’]re)?\b)|mistake|our (?:fault|failing|error|doing)|ours? (?:\w+ )?to (?:mend|put right|repair|fix)|admit\w*|wrong(?:ly)?|no excuse|unacceptable|not acceptable|failed to|let you down|has been (?:told|spoken)|have spoken|disciplin\w+|no longer works?)\b/i

/** Makes good what was not done, late as it is. */
const late =
  /\b(?:new|another|second|replacement|today|now|just|tomorrow|will|again|since then|this (?:morning|afternoon)|not|never|\w+n['’]t|cannot|should|could|would|if|when|once|until|unless|failed|late|please|finally)\b/i

const told = 'e-?mailed|mailed|texted|told|wrote|written|informed|notified|warned|called|rang|rung|phoned|answered|replied|messaged|reminded|contacted|spoke|spoken'
/** "We emailed you on Monday", "you were told", "a letter went to you". */
const toldYou = lazily(
  () =>
    new RegExp(
      `\\b(?:(?:we|i|they|he|she|our \\p{L}+|the \\p{L}+)(?: had| did)?(?: also| already| in fact| first)? (?:${told})(?: to| with)? (?:to )?you\\b|you (?:were|have been|had been) (?:${told}|sent|asked)|(?<!\\byour )(?:e-?mails?|letters?|texts?|reminders?|notices?|messages?|calls?|repl(?:y|ies)|warnings?|invitations?) (?:was|were|went|had been|has been|have been|are|is) (?:\\p{L}+ )?(?:sent|made|out|given|to|posted|on)|(?:sent|posted|gave|handed) you (?:an?|the|two|three|\\d+) )`,
      'iu'
    )
)
/** "The list that you signed", "the camera shows". */
const proves =
  /\b(?:(?:that|which) you (?:signed|agreed|accepted|ticked|clicked|chose|selected|confirmed|ordered|booked)|you (?:signed|agreed|accepted|ticked|confirmed)|(?:records?|logs?|cameras?|footage|lists?|meters?|photos?|system|signature|data|history|files?|report|readings?|receipt)\b[^.!?]{0,40}\b(?:shows?|says?|states?|confirms?|indicates?)|on the list|(?:charges?|bill|amount|invoice|price)s? (?:is|are|was|were) (?:correct|right|in order|accurate|valid)|not (?:a|an|our) (?:bug|fault|error|mistake)|(?:no|any) (?:trace|record|sign|evidence|fault) of)\b/i

/** Says flatly that it is not so. */
const denies =
  /\b(?:(?:is|was|are)(?: simply| just| quite| also)? (?:not (?:true|correct that|the case|what happened)|untrue)|(?:is|was)n['’]t (?:true|the case|what happened)|(?:that|this|it|which)(?: is|['’]s| was)(?: simply| just| quite)? incorrect\b)/i
/** "We are not aware of any problems with the website." */
const seesNothing =
  /(?:\bnot|n['’]t|\bcannot) (?:aware of|see|find|found|seen|detect(?:ed)?|know of) (?:any|an?) (?:\p{L}+ )?(?:problems?|issues?|faults?|errors?|outages?|defects?)\b/iu
/** "The £64 is a hold, not a payment." */
const isNoPayment =
  /\b(?:not (?:an? )?(?:actual )?(?:payments?|charges?)|no (?:payment|charge|money) (?:was|has|is|had)|(?:not|never|n['’]t)(?: been)? (?:taken|charged|debited|billed)|pending (?:authori[sz]ation|payment|charge|transaction|hold)|(?:pre-?)?authori[sz]ation|(?:only|just|is|was) an? (?:hold|reservation)|still in your account|(?:show|list)(?:s|ed|n)? (?:it )?(?:up )?twice)\b/i
const tookMoney = /\b(?:took|taken|charge|charged|charging|billed|debited|withdrew|overcharged|paid twice)\b/i
/** "They aren't ours." */
const disowns = /(?:\b(?:not|never|none)|n['’]t) (?:one )?(?:of )?ours\b(?! to\b)/i

const untold =
  / without (?:(?:even |ever )?(?:telling|asking|warning|informing|notifying|consulting)\b.*|(?:(?:any|my|your|a|prior) )*(?:notice|warning|notification|word|explanation|permission|consent|approval|authori[sz]ation)\b.*)$| (?:with )?no (?:notice|warning|explanation|notification)\b.*$/i
const unwanted = / (?:that |which )?you (?:never|did not|didn['’]t|had not|hadn['’]t|have not|haven['’]t)(?: even)? \p{L}+(?: (?:for|to))?$/iu
/** "I can't remove the charge": it is held to be due. */
const upholds =
  /(?:\b(?:not|cannot|unable to|won['’]t)|n['’]t)(?: be able to)? (?:remove|refund|waive|reverse|cancel|reduce|lower|drop|take off|adjust) (?:\w+ ){0,3}?(?:charges?|fees?|bills?|amount|invoice|price|sum|difference|payment|it|this|that)\b|\b(?:charges?|fees?|bill|amount|invoice|price) (?:still )?(?:stands?|(?:is|are) (?:due|payable))\b/i
const overdone = /\b(?:overcharged|double[- ](?:charged|billed)|ignored|refused to)\b/i

/** "The dishwasher is fine": it did nothing wrong, they say. */
const ofThing = lazily(() => /^(?:our|the|your) (?:\p{L}+ )??(\p{L}{3,}) (?!(?:driver|courier)\b)/u)

/** In UTF-16 code units; what is told of the matter stands before. */
const longestReply = 8000

/** "Your dog was groomed as agreed": nothing was done to it that was not to be. */
const asAgreed =
  /\b(?:was|were|has been|have been) \p{L}+(?: \p{L}+){0,3} (?:exactly |just )?as (?:agreed|ordered|requested|booked|instructed|discussed|you (?:asked|wanted|wished))\b/iu

/** "The fee is charged to every member in May": nobody is sorry for what is due to them. */
export const standsByCharge = (reply: string): boolean => isTariff.test(reply) && !inError.test(reply)
const isTariff =
  /\b(?:fees?|charges?|premiums?|subscriptions?|rates?|deposits?|surcharges?|levy|price)\b[^.!?]{0,60}\b(?:is|are) (?:charged|taken|due|payable|billed|added|part of|included|the same)\b|\b(?:it|this|that|the (?:fee|charge)) (?:is|was) (?:\w+ )?(?:in|part of|set out in|stated in) (?:the|your|our) (?:terms|contract|agreement|plan|tariff|price list|lease)\b/i
const inError = /\b(?:by mistake|in error|wrongly|twice|our mistake|shouldn['’]t have|should not have|incorrectly|refunded|sorry that we)\b/i

/** The event, or what is left of it that nobody denies; undefined where nothing is. */
export function uncontested(event: string, letter: string): string | undefined {
  const reply = letter.slice(0, longestReply)
  if (conduct().test(event) && isLookedInto.test(reply)) return undefined
  const [, thing] = ofThing().exec(event) ?? []
  if (
    thing &&
    new RegExp(
      `\\b(?:the|your|our) (?:\\p{L}+ )?${thing} (?:is|was|works)(?: \\p{L}+ly)? (?:fine|okay?|in (?:good |working |full )?order|sound|working|undamaged|intact|perfect|as it should be)\\b`,
      'iu'
    ).test(reply)
  )
    return undefined
  if (/^we\b/.test(event) && asAgreed.test(reply)) return undefined
  if (denies.test(reply) || seesNothing.test(reply) || (disowns.test(reply) && /\b(?:our|we)\b/.test(event))) return undefined
  if (tookMoney.test(event) && (isNoPayment.test(reply) || standsByCharge(reply))) return undefined
  if (isDenied(event, reply) || isToldOtherwise(event, reply) || wasDone(event, reply)) return undefined
  const isTold = sentencesOf(reply).some((sentence) => toldYou().test(sentence) && !late.test(sentence))
  const isProven = proves.test(reply)
  if ((isProven || upholds.test(reply)) && overdone.test(event)) return undefined
  const known = isTold ? event.replace(untold, '') : event
  const left = isProven ? known.replace(unwanted, '') : known
  // "we charged you" says nothing
  return left !== event && (/^we (?:\p{L}+ly )?\p{L}+(?: you)?$/u.test(left) || / (?:for|of|to|with|by|in|on|at)$/.test(left)) ? undefined : left
}

/** "Your projects are safe": nobody is sorry that they are gone. */
function isDenied(event: string, reply: string): boolean {
  if (stayedAway.test(event) && wasThere().test(reply)) return true
  const [, thing] = /^(?:all |both )?(?:of )?(?:your|the) (\p{L}+) (?:is|are|was|were|has|have|had|never|did)\b/u.exec(event) ?? []
  return (
    thing !== undefined &&
    new RegExp(`\\b${thing} (?:(?:is|are) (?:all |both |still |quite )*(?:safe|fine|here|intact|back)|(?:is|are|was|were)(?:n['’]t| not) (?:lost|gone|deleted))\\b`, 'i').test(
      reply
    )
  )
}

/** "Our driver never came", and the reply that they did. */
const stayedAway =
  /\bno (?:\p{L}+ )?(?:parcel|package|order|delivery|letter|post)\b|(?:\b(?:never|nobody|no one|no-one|not)|n['’]t)(?: \S+){0,2} (?:came|comes?|call(?:ed)?|rang|ring|turn(?:ed)? up|show(?:ed)? up|arrived?|knock(?:ed)?|attend(?:ed)?|visit(?:ed)?|inspect(?:ed)?|answered|replied|repl(?:y|ies)|tried|heard|receive[d]?|got|get|delivered|sent)\b/iu
const wasThere = lazily(
  () =>
    new RegExp(
      `(?<!\\bno )\\b(?:(?:${person}|carrier|van|he|she|they|we|i) (?:(?:did|has|have|had|was|were) )?(?:indeed |already |actually |in fact |also )?(?:there|at your|on (?:the|your) (?:roof|site)|outside|attended|came|come|called (?:at|you|on)|rang|knocked|visited|arrived|waited|tried|replied|answered|wrote)\\b|signed for|(?:was|were|been) (?:delivered|handed|left (?:with|at|in)|sent (?:on|to you|at))|nobody (?:answered|was (?:in|there|at home)|opened|came to the door)|no one (?:answered|was (?:in|there|at home)))`,
      'i'
    )
)

const sentencesOf = (text: string): readonly string[] => text.match(/(?:[^.!?\n]|[.](?=\S))+/g) ?? []

/** They accuse somebody of ours, and the reply tells what that same person did. */
function isToldOtherwise(event: string, reply: string): boolean {
  const [, who] = conductOf().exec(event) ?? []
  if (who === undefined || owns.test(reply)) return false
  const retold = new RegExp(
    `\\b(?:our|the|your|her|his|this)? ?(?:night |duty |day )?${who}s? (?:\\p{L}+ly |then |also |did )?((?!(?:need|used|caused|failed|promised|apologi[sz]ed|agreed|admitted|resigned)\\b)\\p{L}+ed|came|gave|saw|took|made|told|rang|left|stayed|went|did|has worked|spoke|brought|found|sat|stood|put|met|read|held) `,
    'iu'
  )
  return sentencesOf(reply).some((sentence) => {
    const [, deed = ''] = retold.exec(sentence) ?? []
    return deed !== '' && (!event.includes(deed) || /\bwrong\b/.test(event)) && !late.test(sentence)
  })
}

/** "We did reply on the 4th." */
const emphatic = /\bdid (?:in fact |indeed |actually |also )?(?:warn|tell|reply|write|show|ask|inform|call|ring|e-?mail|send|answer|notify|text|mention)\b/i

const undone = /\b(?:never|not|nobody|no one|no-one|\w+n['’]t|(?:still have|have had|['’]ve had|had) no)\b(.*)$/i
/** Kin of one deed, as the customer and the reply may call it. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:refund\w*|paid|pay|credit\w*|reimburs\w+|return\w*|money|deposit)\b/i, 'refunded|paid|credited|reimbursed|returned|transferred|issued'],
  [/\b(?:sen[dt]|post\w*|email\w*|mail\w*|ship\w*|giv\w+)\b/i, 'sent|emailed|mailed|posted|delivered|dispatched|shipped|handed|given|released|signed for'],
  [/\b(?:got|get|receiv\w+|deliver\w*)\b/i, 'delivered|handed|signed for|collected'],
  [/\b(?:repair\w*|fix\w*|mend\w*|replac\w+|install\w*|fitt?(?:ed)?|activat\w+|connect\w*)\b/i, 'repaired|fixed|mended|replaced|installed|fitted|activated|connected|completed'],
  [/\b(?:clean\w*|hoover\w*|vacuum\w*|wash\w*|check\w*|inspect\w*|test\w*|look\w*)\b/i, 'cleaned|hoovered|vacuumed|washed|checked|inspected|tested|surveyed'],
  [/\b(?:tell|told|warn\w*|inform\w*|explain\w*|answer\w*|repl\w+|respond\w*|contact\w*|call\w*|write|written|hear\w*)\b/i, '']
]

/** What they say was never done, and the reply that it was. */
function wasDone(event: string, reply: string): boolean {
  const [, missing] = undone.exec(event) ?? []
  if (missing === undefined) return false
  return deeds.some(([deed, done]) => {
    if (!deed.test(missing)) return false
    if (done === '') return sentencesOf(reply).some((sentence) => (toldYou().test(sentence) || emphatic.test(sentence)) && !late.test(sentence))
    const isDone = new RegExp(
      `\\b(?:(?:was|were|has been|have been|had been) (?:\\p{L}+ly |already |in fact )?|(?:we|i|our \\p{L}+)(?: have| had|['’]ve)? (?:already )?)(?:${done})\\b`,
      'iu'
    )
    return sentencesOf(reply).some((sentence) => isDone.test(sentence) && !late.test(sentence))
  })
}
