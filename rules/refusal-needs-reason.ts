/** Give the real reason with a no. */
import {lazily} from '../src/lazily.ts'
import {reason} from '../src/moves/reason.ts'
import {refusal} from '../src/moves/refusal.ts'
import {customersRead} from '../src/opinion.ts'
import {sentenceAt} from '../src/reply/read.ts'
import {afterSentence, defineRule, type Examples, type Match, type Reading, type Rule, sentenceOf, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {mattersIn} from '../src/turn.ts'
import {denies} from '../src/wording/help.ts'
import {limitsTone} from '../src/wording/limit.ts'

const refusalNeedsReason: Rule = defineRule({
  id: 'refusal-needs-reason',
  principle: 'Give the real reason with a no.',
  citation: {source: 'saying-no', teaches: 'A no without the real reason leaves a bad taste; told honestly why, most people can live with it.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  moves: [refusal, reason],
  *check(reading) {
    const [no] = reading.moves(refusal)
    if (!no || limitsTone(wordsOf(no)) || reading.has(reason) || saysWhy.test(wordsOf(wholeSentence(no)).slice(0, longest)) || wasExplained(no, reading)) return
    yield {
      ...no,
      message: `“${wordsOf(no)}” says no and nowhere says why, which leaves a bad taste. Give the real reason, best as what it does for the customer.`,
      suggestions: () =>
        wantsReason(no, reading)
          ? [
              suggest('Add the real reason', afterSentence(no, 'The reason is {the real reason}.')),
              ...(isWhole(no) ? [suggest('Join the reason to the no', {start: no.end, end: no.end, wording: ' because {the real reason}'})] : [])
            ]
          : []
    }
  }
})

/** An earlier message of ours refused the same and said why: to say it again is petting the shark. */
function wasExplained(no: Match, reading: Reading): boolean {
  const matters = mattersIn(wordsOf(no))
  return (reading.context.thread ?? []).some(({from, text}) => {
    if (from !== 'agent') return false
    const told = mattersIn(text)
    const message = reading.other(text)
    return [...matters].filter((matter) => told.has(matter)).length >= fewestShared && message.has(refusal) && message.has(reason)
  })
}

/** Matters that two refusals of the same have in common. */
const fewestShared = 2

/** In characters; a text without stops must stay cheap. */
const longest = 300

/** "We can't refund items that we don't have": what is asked for tells it. */
const saysWhy =
  /\b(?:sold out|fully booked|all (?:gone|taken))\b|\b(?:what|something|anything|items?|goods|money|those|ones?) (?:that |which )?(?:we|i|you) (?:do(?: not|n['’]t)|did(?: not|n['’]t)|have(?: not|n['’]t)|never|no longer) (?:ha(?:ve|d)|h[eo]ld|own|stock|sell|sold|receive|got|get|make|made|sen[dt]|t[ao]ke?|charge|pa(?:y|id))/i

/** A plain no, of which the sentences around don't say why. */
function wantsReason(no: Match, {context, reply}: Reading): boolean {
  // who only asks whether it can be had wants a yes or no
  if (no.block.kind === 'list' || customersRead.get(context)?.complaint === false) return false
  // "We can't make it grow, can we?"
  if (sentenceOf(no).mark.includes('?')) return false
  const words = wordsOf(no)
  const sentence = wordsOf(wholeSentence(no))
  const around = reply.text.slice(Math.max(0, no.start - near), no.end + near)
  if (!denies.test(sentence) || endsIt.test(words) || wantsNone.test(sentence) || blamesSystem.test(sentence) || (isReport.test(sentence) && !turnsDown.test(sentence)))
    return false
  if (givesGrounds.test(sentence) || explains.test(around)) return false
  if (saysWhyNext.test(nextTo(no))) return false
  return stands(no) && !goesOn(no) && !isTold(no) && !isGrounded(no) && sentenceOf(no).end - 1 - no.last <= longestRest
}

/** Who won't talk needs no reason for it, and a dead end wants an offer. */
const endsIt =
  /\b(?:(?:discuss|talk|speak|debat|argu|entertain|follow[ -]ups?)\w*|correspondence|nothing (?:\w+ ){0,2}(?:(?:we|i) can|(?:can|could) be|to be)|out of (?:our|my) hands)\b/i

/** An order, whose fault it is, or “we can't be expected to”, wants none. */
const wantsNone =
  /\bput up with\b|\b(?:move|budge) (?:on this|an inch)|\bwhatever you (?:write|say|do)\b|\p{Lu}{4}|^(?:do not|don['’]t|never|stop)\b|\bour (?:side|end|fault)\b|\bbe expected to\b/u

/** Something that won't let anybody is a reason, if a poor one. */
const blamesSystem =
  /\b(?:system|software|computer|website|app|tool|policy|policies|rules?|guidelines?|terms|licen[cs]e|law|regulations?|till|screen)(?: (?:simply|just|currently))? (?:won['’]t|will not|(?:does|do)(?:n['’]t| not)|cannot|can['’]t) (?:let|allow|permit|accept|give)\b/i
/** "We haven't had your form", "nobody was in": tells what is so, and turns nobody down. */
const isReport = /\b(?:have|has|had|did|was|were)(?:n['’]t| not)\b|\b(?:nobody|no one|nothing) (?:was|were|has|had|came|answered)\b/i
const turnsDown =
  /\b(?:can(?:no|['’])t|won['’]t|will not|unable|do(?:n['’]t| not)|does(?:n['’]t| not)|(?:is|are)(?:n['’]t| not)|non-\p{L}+|approv\p{L}+|accept\p{L}*|grant\p{L}*|successful|eligible|covered|entitled|refund\p{L}*|able|valid|allow\p{L}*|possible|upheld|agreed?)\b/iu

/** The sentence itself says on what grounds, or until when. */
const givesGrounds =
  /^(?:as|since|because|with|due|owing|given|that['’]s why|this is why|so)\b|\b(?:until|till|therefore|hence|thus|accordingly|while|once|unless|without (?:it|this|that|them|the|your|an?)|under (?:the|our|this|your|section|clause)|from (?:the|our|my) (?:\w+ )?(?:side|end)|held responsible|blamed?|liable|(?:plan|policy|warranty|guarantee|cover|insurance) (?:covers|excludes|includes))\b/i

/** Words that a reason stands behind; the rule may miss it, and a second one would be odd. */
const explains =
  /\b(?:because|after|outside|only|must|needs?|polic(?:y|ies)|rules?|terms|requires?|since|due to|reasons?|owing to|so (?:we|i|there|it|that|\w+['’]s|the|your|no)|as (?:it|the|this|we|they|your)|in order to|otherwise|let us down|(?:that|this)(?:['’]s| is) why|which is why|supplier|not our fault)\b/i

/** "… has been declined. You did not lock it to a fixed object": what was not done, or not there, is the reason. */
const saysWhyNext =
  /^\s*(?:you (?:also )?(?:did(?:n['’]t| not)|failed to|forgot to|never|have(?:n['’]t| not)|had(?:n['’]t| not)|were(?:n['’]t| not)|missed|left)|(?:the|your|no|page|form|document) [^.!?,;:]{2,60} (?:was|were|has been|have been|is|are) (?:not|missing|too late|late|incomplete))\b/i
const nextTo = ({block: {text, words}, last}: Match): string => text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + near).replace(/^[^.!?]*[.!?]+/, '')

/** In characters: the sentences around. */
const near = 160

/** "…, but I can show you how": the sentence turns to something better. */
const goesOn = ({block: {words}, last}: Match): boolean => /^(?:but|however|though|although)$/.test(words[last + 1]?.text ?? '')

/** A sentence of its own, or behind what leads to it: "One channel please, we can't follow five" says why. */
function stands(no: Match): boolean {
  const {block, first} = no
  const from = block.words[sentenceOf(no).first]?.start ?? 0
  const lead = block.text.slice(from, block.words[first]?.start)
  return lead.split(/\s+/).length <= mostLead && (!lead.includes(',') || leads().test(lead))
}

/** In words. */
const mostLead = 9
const leads = lazily(
  () =>
    /^(?:unfortunately|sadly|regrettably|alas|however|but|so|also|sorry|i(?:['’]m| am) (?:sorry|afraid)[^,]*|we(?:['’]re| are) (?:sorry|afraid)[^,]*|hi|hello|hey|dear|thank|thanks|no|today|\p{Lu})/iu
)

/** "The dryer broke and we can't dry a big dog": what stands before the "and" is the reason. */
function isTold(no: Match): boolean {
  const {words, text} = no.block
  // "Traffic was heavy, nothing we could do"
  if (/\b(?:is|are|was|were|has|had|have|broke|ran) [^,]*, $/i.test(text.slice(words[sentenceOf(no).first]?.start, words[no.first]?.start))) return true
  return [no.first - 1, no.first - 2].some((at) => /^(?:and|so)$/.test(words[at]?.text ?? '')) && no.first - sentenceOf(no).first > shortestReason
}

/** "You approved the proof on 3 May. We can't reprint it": the sentence before is why, whatever else would be put there. */
function isGrounded(no: Match): boolean {
  const {block} = no
  const {first: from} = sentenceOf(no)
  const before = from > 0 ? sentenceAt(block, from - 1) : undefined
  const said = before ? block.text.slice(block.words[before.first]?.start, block.words[before.end - 1]?.end) : ''
  return !isKind.test(said) && grounds.test(said)
}
const isKind = /\b(?:sorry|apolog\w+|thanks?|understand|hear|appreciate|hope|glad|regret|see (?:that|how|why))\b/i
/** What they did, agreed to or hold, and what ran out, came late or was not there. */
const grounds =
  /^(?:(?:(?:hi|hello|hey|dear)\b[^,]{0,40}|\p{L}+), )?(?:(?:you|your \p{L}+)(?:['’](?:ve|re))?(?: have| had| are| were| was| is| has)? (?:\p{L}+ly )?(?:signed|approved|agreed|confirmed|accepted|ordered|chose|picked|booked|cancelled|opened|used|wore|cut|returned|reported|wrote|missed|arrived|came|contract|ended|ends|expired|runs?|ran|under|on the|a (?:contract|plan))\b|you have an? )|\b(?:expired|ran out|(?:had|has|have) (?:ended|closed|passed|been (?:worn|used|opened|cut|washed))|(?:is|was|were|are) (?:too late|worn|used|opened|made to order|personali[sz]ed|sealed|sold out|fully booked|over|past))\b/iu

/** In words; behind a no with more, its sentence may say why. */
const longestRest = 5

/** In words. */
const shortestReason = 3

/** A clause of its own, and no call such as "No form, no bag". */
function isWhole(no: Match): boolean {
  const {first, end} = sentenceOf(no)
  return (
    end - first > 5 &&
    no.last === end - 1 &&
    !/\bwho\b|(?:ly|afraid|sorry|\beh|mate|though|then|either|\bno|\b(?:can|do|will|could|would|is|are) (?:i|we|it|they))$/i.test(wordsOf(no))
  )
}

export default refusalNeedsReason

const trial = {customer: 'Your site was down for half of my trial. I want two more weeks.'}

export const examples: Examples = {
  bad: [
    {
      text: 'Thanks for asking. [[We can’t extend the trial]].',
      context: trial,
      message: '“We can’t extend the trial” says no and nowhere says why',
      fixed: 'Thanks for asking. We can’t extend the trial. The reason is [the real reason].'
    },
    {text: '[[Worn boots cannot be returned]].', fixed: 'Worn boots cannot be returned. The reason is [the real reason].'},
    {text: '[[Your ticket isn’t refundable]], but you could move it to another day.'},
    {text: '[[We don’t offer gift wrapping]]. Ribbon is in aisle four.'},
    {text: '[[The late fee stands]].'},
    {
      text: '[[A refund of the booking fee is not something we do]].',
      context: {thread: [{from: 'agent', text: 'We can’t refund the booking fee.'}]}
    },
    {text: 'I’m sorry, but [[your request for an upgrade has been declined]].'},
    {text: '[[No exceptions]].'},
    {text: 'Your place is gone, and [[no refund will be paid]].'},
    {text: '[[The surcharge stays]].'},
    {text: '[[Rental cars fall outside the policy]].'},
    {text: '[[Unable to waive it]], sorry', fixed: 'Unable to waive it, sorry. The reason is [the real reason].'},
    {text: '[[Your parcel won’t reach you by Friday]].'},
    {text: '[[The system does not allow changes]].'},
    {text: '[[We won’t refund the postage]]. [second line] We won’t refund the fee either.'}
  ],
  good: [
    {text: 'We can’t extend the trial, because each week of it is paid to the map maker. The free plan keeps your routes.', context: trial},
    {text: 'I’ve refunded the postage today.'},
    {text: 'Your seat is changed to 14C.'},
    {text: 'You can return the boots until Friday.'},
    {text: 'We do offer gift wrapping; it is in the basket under Options.'},
    {text: 'The fee is gone, and you will see it on the next bill.'},
    {text: 'Your request for an upgrade has gone through.'}
  ],
  nearMiss: [
    {text: 'The red one is sold out.'},
    {text: 'We have decided not to charge you for the visit.'},
    {text: 'The tag has come off, so we can’t take it back.'},
    {text: 'As the seal is broken, we can’t take it back.'},
    {text: 'The map is out of print. That is why we can’t send it.'},
    {text: 'You won’t be charged for the weeks without the site.', context: trial},
    {text: 'No, you can’t lose your routes.', context: {customer: 'Will I lose my routes when the trial ends?'}},
    {text: 'I can’t find your order yet; could you send me the number?'},
    {text: 'You can’t go wrong with either of them.'},
    {text: 'We can’t apologise enough.'},
    {text: 'I can’t wait to see it.'},
    {text: 'We can’t have you waiting until Monday.'},
    {text: 'If we can’t mend it, you get a new one.'},
    {
      text: 'A refund of the booking fee is not something we do.',
      context: {thread: [{from: 'agent', text: 'We can’t refund the booking fee because the hotel takes it at once.'}]}
    },
    {text: 'I am not saying that we can’t refund it.'},
    {text: 'Our policy is on page 2.'},
    {text: 'You won’t be charged for this.'},
    {text: 'We can’t refund items that we don’t have.'}
  ]
}
