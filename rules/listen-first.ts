/** Give them the chance to say what went wrong. */

import {atEnd} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {lazily} from '../src/lazily.ts'
import {slipPhrases, slipsIn} from '../src/match/correction.ts'
import {deadEndPhrases, deadEndsIn, talkEndsIn} from '../src/match/dead-end.ts'
import {openingOf} from '../src/match/opening.ts'
import {action} from '../src/moves/action.ts'
import {invitation} from '../src/moves/invitation.ts'
import {refusal} from '../src/moves/refusal.ts'
import {afterSentence, beforeSentence, defineRule, type Examples, type Match, phrases, type Reading, type Rewording, type Rule, suggest, wordsOf} from '../src/rule.ts'
import {unseen} from '../src/suggestion.ts'
import {wordSet} from '../src/word-set.ts'
import {isDisputed} from '../src/wording/dispute.ts'
import {claimed, mayBeSeenAnew} from '../src/wording/help.ts'

/** Shows that their message, or the case, was gone into. */
const heard = phrases(
  {},
  `
  (i|we) have? *3 (read|checked|looked|listened|reviewed|seen|gone|been through|spoken|asked|compared|found|see|hear|followed|traced|went)
  (you|your *2) *1 (say|said|wrote|write|mention|mentioned|describe|described|told|asked|ask|explained|sent|report|reported|point out|pointed out)
  (your|the) *1 (log|logs|records|photo|photos|file|account) *2 (show|shows|says|say)
  `
)

const listenFirst: Rule = defineRule({
  id: 'listen-first',
  principle: 'Let the customer tell what went wrong, and take it up, before you decide.',
  citation: {source: 'good-offense', teaches: 'Give the customer the chance to explain what went wrong and listen closely: what they say holds the seeds of how to put it right.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needs: ['customer'],
  phrases: [slipPhrases, deadEndPhrases, heard],
  moves: [action, invitation, refusal],
  *check(reading) {
    const [verdict] = [...reading.moves(refusal), ...slipsIn(reading), ...deadEndsIn(reading), ...talkEndsIn(reading)].sort((a, b) => a.start - b.start)
    if (!verdict || reading.has(invitation) || reading.has(action)) return
    if (takesUp(reading.context.customer ?? '', reading) || reading.matches(heard).length) return
    yield {
      ...verdict,
      message: `“${wordsOf(verdict)}” decides the matter, while nothing in the reply shows that the customer was heard. Take up what they told you, or ask what happened, before you decide.`,
      suggestions: () => {
        const opening = openingOf(reading)
        const isUpset = (customerOf(reading.context)?.anger ?? 0) > 0
        // thanks and congratulations come first
        const put = (first: Match, wording: string): Rewording =>
          pleasantry.test(wordsOf(first)) && verdict.start > first.end ? afterSentence(first, wording) : beforeSentence(first, wording)
        return [
          ...(opening && isUpset && !/\b(?:sorry|apolog\w+)/i.test(wordsOf(opening))
            ? [suggest('Take up what they told you', put(opening, 'I can see from your message that {what they told you}.'))]
            : []),
          ...((customerOf(reading.context)?.anger ?? 0) > 1
            ? [suggest('Ask whether you have it right', afterSentence(verdict, 'Before I leave it at that: have I understood rightly that {what they told you}?'))]
            : []),
          ...(!mayHaveMissed(verdict, reading)
            ? []
            : [
                suggest(
                  'Ask what you may have missed',
                  atEnd(reading, slipsIn(reading).includes(verdict) && isDeed.test(wordsOf(verdict)) ? 'If it happened differently, please tell me.' : unseen)
                )
              ])
        ]
      }
    }
  }
})

/** What happened is in question, or something is claimed; another look may change the verdict. */
function mayHaveMissed(verdict: Match, reading: Reading): boolean {
  if (hindsight.test(wordsOf(verdict)) || !isDisputed(reading)) return false
  if (slipsIn(reading).includes(verdict)) return true
  return reading.moves(refusal).some((no) => no.start === verdict.start) ? mayBeSeenAnew(verdict, reading) : claimed.test(reading.context.customer ?? '')
}

/** What should have been done was not, and happened no other way. */
const hindsight = /\b(?:should|could|ought to|if you|had you)\b/i

const common = wordSet(
  'about|after|again|also|another|anything|back|because|been|before|being|both|cannot|come|could|didn|does|doesn|doing|done|even|ever|every|everything|first|from|gave|give|given|going|have|haven|hello|help|here|into|isn|just|keep|know|last|like|made|make|many|more|most|much|need|nothing|only|other|over|please|really|said|same|says|should|since|some|something|still|sure|take|tell|than|thank|thanks|that|their|them|then|there|these|they|thing|this|those|time|told|very|want|wanted|wasn|well|went|were|what|when|where|which|while|will|with|without|would|years|your|you’re'
)

const longWords = lazily(() => /[\p{L}\d]{4,}/gu)

/** What a message is about: its longer words, cut to their stem, and its numbers. */
const topicsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(longWords()) ?? []).filter((word) => !common.has(word)).map((word) => (/\d/.test(word) ? word : word.slice(0, 5))))

/** With fewer there is nothing to take up again. */
const fewestTopics = 5

/** The reply takes up what the customer told: one in five of their topics. */
function takesUp(customer: string, {reply}: Reading): boolean {
  const told = topicsOf(customer)
  if (told.size < fewestTopics) return true
  const ours = topicsOf(reply.blocks.map(({kind, text}) => (kind === 'body' || kind === 'list' ? text : '')).join('\n'))
  return [...told].filter((topic) => ours.has(topic)).length > told.size / 5
}

const pleasantry =
  /^(?:<\w+> )?(?:many |so )?(?:oh\b|ah\b|ouch|a hard|(?:really|very|truly|terribly) sorry|thank|congrat|sorry|our apolog|i(?:['’]m| am) sorry|we(?:['’]re| are) sorry|good )/i

/** What somebody did, and may have done otherwise. */
const isDeed = /\b(?!need\b)(?:\p{L}{2,}ed|did|was|were|had|left|put|gave|took|sent|chose|made|forgot|broke|lost|wrote|came|went|set|kept|bought|threw|read|cut|hit)\b|n['’]t\b/iu

export default listenFirst

const boiler = {customer: 'The boiler stopped on Friday night, your engineer never came, and my baby slept in a snowsuit. I want the call-out money back.'}
const coat = {customer: 'I bought a green raincoat in your Leith shop, the zip came off on the first walk, and the man at the till laughed at me. Refund please.'}

export const examples: Examples = {
  bad: [
    {
      text: 'Dear Customer, [[we do not refund charges of this kind]].',
      context: boiler,
      fixed: 'Dear Customer, we can see from your message that [what they told you]. We do not refund charges of this kind.'
    },
    {text: '[[There is nothing we can do]].', context: coat},
    {text: 'Hi there! [[Unfortunately sale items cannot be returned]]. Have a nice day!', context: coat},
    {text: '[[You should have rung the emergency number]].', context: boiler},
    {text: 'The terms apply to everybody. We [[consider the matter closed]].', context: boiler},
    {text: '[[No exceptions]].', context: coat},
    {text: '[[We have decided not to refund you]].', context: coat},
    {text: '[[Water damage falls outside the guarantee]].', context: coat}
  ],
  good: [
    {text: 'A zip that comes off on the first walk should not happen. We can’t refund a raincoat that was worn, but the shop in Leith can mend it.', context: coat},
    {text: 'We do not refund charges of this kind. Could you tell me when the engineer was due?', context: boiler},
    {text: 'I’ve read your message twice. We can’t pay it back.', context: boiler},
    {text: 'I can’t refund it, but I’ve booked a tailor for you on Monday.', context: coat},
    {text: 'You say that nobody came. I can’t see a visit in the book, so I can’t pay it back yet.', context: boiler},
    {text: 'Your money is on its way back.', context: boiler}
  ],
  nearMiss: [
    {text: 'We do not refund charges of this kind.'},
    {text: 'We can’t change it any more.', context: {customer: 'Can I still change it?'}},
    {text: 'Friday night with a baby and no boiler: the engineer’s call-out can’t be refunded before he reports.', context: boiler},
    {text: 'If we can’t mend it, you get a new one.', context: coat},
    {text: 'We can’t apologise enough.', context: coat},
    {text: 'There is nothing you need to do.', context: boiler},
    {text: 'Is there nothing we can do?', context: boiler}
  ]
}
