/** Be accountable for putting it right. */
import {acceptingResponsibility, atEnd, besideNo, lacking, speaksAsWe} from '../src/asap.ts'
import {alternative} from '../src/moves/alternative.ts'
import {goodwill} from '../src/moves/goodwill.ts'
import {guidance} from '../src/moves/guidance.ts'
import {invitation} from '../src/moves/invitation.ts'
import {refusal} from '../src/moves/refusal.ts'
import {offerKnown} from '../src/offering.ts'
import type {FoundMove} from '../src/reading.ts'
import {afterSentence, beforeSentence, defineRule, type Examples, type Rule, remedyFor, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {unseen} from '../src/suggestion.ts'
import {isGrave} from '../src/wording/grave.ts'
import {asksCalmly, doesSomething, helps, isOurOffer, mayBeSeenAnew, saysNo, sendsOn, settles, tellsHow} from '../src/wording/help.ts'

const acceptResponsibility: Rule = defineRule({
  id: 'accept-responsibility',
  principle: 'Be accountable for putting a complaint right, whoever caused it.',
  citation: {source: 'asap', teaches: 'Accept responsibility for the situation: the customer wants somebody who answers for it, not an account of who else should.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  carries: offerKnown,
  needs: ['customer'],
  step: acceptingResponsibility,
  moves: [alternative, goodwill, guidance, invitation, refusal],
  *check(reading) {
    const opening = lacking(acceptingResponsibility, reading)
    if (!opening) return
    yield {
      start: opening.start,
      end: opening.end,
      message: 'The customer reports something wrong and nobody in the reply takes it on, so they are left alone with it. Say who will put it right, and by when.',
      suggestions: () => {
        const we = speaksAsWe(reading)
        const {fault} = reading.context
        const shown = reading.moves(guidance).at(-1)
        const asked = reading.moves(invitation).findLast((move) => asksFor.test(wordsOf(wholeSentence(move))))
        const mine = we ? "we'll" : "I'll"
        // what is refused, or another's job, is not taken on in the same breath
        const isRefused = saysNo(reading.reply) || sendsOn(reading.reply) || isGrave(reading.context) || reading.has(refusal)
        const isOffered = [alternative, goodwill].some((move) => reading.moves(move).some((offer) => isOurOffer(offer) && !/\bcould have\b/i.test(wordsOf(wholeSentence(offer)))))
        const offers = isOffered || tellsHow(reading.reply)
        // whoever asks calmly wants the answer
        const isQuestion = asksCalmly(reading.context)
        // "that" stands right behind what it means; elsewhere a slot names it, where nobody has the next step yet
        const takeOn =
          fault === 'customer'
            ? shown && suggest('Offer to help on', afterSentence(shown, `If you get stuck anywhere, please tell ${we ? 'us' : 'me'}.`))
            : asked
              ? suggest('Take it on', afterSentence(asked, `Once we have that, ${mine} take care of it and write to you by {when}.`))
              : !shown &&
                !isQuestion &&
                !offers &&
                !reading.reply.text.includes('?') &&
                !hasNextStep.test(reading.reply.text) &&
                suggest('Take it on', atEnd(reading, `${we ? "We'll" : "I'll"} see to {what they need}${we ? '' : ' myself'} and write to you by {when}.`))
        const own = suggest('Own the mistake', beforeSentence(opening, `{What happened} was our mistake, and to put it right ${we ? 'we' : 'I'} will {what you will do}.`))
        // whoever says no, or leaves it to others, can still say who is there for them
        const isDecided = saysNo(reading.reply) || reading.has(refusal)
        const remedy = isOffered ? undefined : remedyFor(reading.context, reading.reply)
        const offer = remedy === undefined ? undefined : `What ${we ? 'we' : 'I'} can offer is ${remedy}.`
        const reachable = '{Name} is your contact for this and can be reached at {how to reach them}.'
        const isOpen = (no: FoundMove): boolean => (no.isSure !== false || denies.test(wordsOf(no))) && !ofTime.test(wordsOf(no)) && mayBeSeenAnew(no, reading)
        return [
          // what may be offered puts it right, and waits for nobody
          ...(offer === undefined ? [] : [...(isDecided ? [besideNo(reading, offer)] : []), atEnd(reading, offer)].map((put) => suggest('Offer what you may offer', put))),
          ...(isRefused || helps(reading.reply) || !takeOn ? [] : [takeOn]),
          // behind a no, the one thing that can be taken on is to look again
          ...(!isQuestion && !isOffered && reading.moves(refusal).some(isOpen) ? [suggest('Answer for the decision', besideNo(reading, unseen, isOpen))] : []),
          ...(fault === 'company' && !isRefused && !asked && !shown && !/\b(?:sorry|apolog\w+|regret|thank)/i.test(wordsOf(opening)) ? [own] : []),
          // who is shown the way needs nobody else, and where the next step is another's they need somebody to turn to
          ...(isQuestion || shown || offers || reading.reply.text.includes('?') || helps(reading.reply)
            ? []
            : isRefused || isOver.test(reading.reply.text) || fault === 'customer' || hasNextStep.test(reading.reply.text)
              ? isReachable.test(reading.reply.text) || endsTalk.test(reading.reply.text)
                ? []
                : [suggest('Say whom they can turn to', isDecided ? besideNo(reading, reachable) : atEnd(reading, reachable))]
              : [suggest('Say who takes it on', atEnd(reading, '{Name} is looking after this and will write to you by {when}.'))]),
          // whoever is only told what to do themselves, and promised nothing, is left alone with it
          ...(isQuestion || asked || fault === 'customer' || isPromised.test(reading.reply.text) || doesSomething(reading.reply) || settles.test(reading.reply.text)
            ? []
            : isRefused || isOver.test(reading.reply.text)
              ? isReachable.test(reading.reply.text) || endsTalk.test(reading.reply.text)
                ? []
                : [suggest('Say whom they can turn to', atEnd(reading, reachable))]
              : [suggest('Say what you will do', atEnd(reading, `${we ? 'We' : 'I'} will {what you will do} and write to you by {when}.`))])
        ]
      }
    }
  }
})

const denies = /\b(?:no|not|never|cannot)\b|\bnon-|n['’]t\b/i

/** When it will be, nobody can see by looking again. */
const ofTime = /\b(?:dates?|times?|details|when|promise|eta)\b/i

/** Nothing is open that could be settled. */
const isOver = /\b(?:decision|decided|verdict|expired|ended|ran out|final)\b/i

/** They are told whom to turn to, or that nobody will be there. */
const isReachable =
  /@\w|\b(?:call|ring|phone|email|write to|write back to|reach|contact|message|dm|ask for|reply to) (?:me|us)\b|\b(?:my|our) (?:direct |phone )?(?:number|extension|email|inbox)\b|\b(?:let|tell|keep) (?:me|us)\b|\breply here\b/i
const endsTalk =
  /\b(?:clos(?:e|es|ing|ed)|end|ending)\b[^.!?\n]{0,20}\b(?:chats?|tickets?|case|calls?|accounts?|conversation)\b|\b(?:chat|ticket|case|account|matter)\b[^.!?\n]{0,20}\bclosed\b|\bleave it (?:there|at that)\b|(?:^|[.,!] )bye\b|\b(?:will not|won['’]t)(?: now| longer)? be (?:replying|answering|reading|responding)\b/i

/** "Let us know if it helps" asks for nothing. */
const asksFor =
  /\b(?:send|provide|share|tell (?:me|us) (?:the|your|which|what)|confirm|reply with|let (?:me|us) (?:know|have) (?:the|your|which|what)|could you|can you|mind (?:sharing|sending|telling)|please (?:call|message|dm)|dm (?:us|me)|do you (?:have|use))\b/i

/** Somebody will do something, or it waits its turn. */
const hasNextStep =
  /\b(?:i|we|they)(?:['’]ll| will)\b|https?:|\b(?:a colleague|someone|somebody|will be in (?:contact|touch)|may be asked|your (?:request|case|claim)|queue|under review|investigat\w+)\b/i

/** What comes next is told, however vaguely: one more promise would be one too many. */
const isPromised =
  /\b(?:i|we|they|he|she|somebody|someone|(?:a|our|my|the) \p{L}+)(?:['’]ll| will)\b(?! (?:not|never)\b)|\bin touch\b|\b(?:look|work)ing (?:into|on)\b|\byou(?:['’]ll| will) (?:hear|get|receive|have)\b|\?/iu

export default acceptResponsibility

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Ola,\n\n[[Washers can leak when a hose is loose]].\n\nBest,\nTim',
      context: {customer: 'The washer is leaking all over the kitchen.'},
      fixed: "Hi Ola,\n\nWashers can leak when a hose is loose. I'll see to [what they need] myself and write to you by [when].\n\nBest,\nTim"
    },
    {
      text: '[[The figure on page 2 is an estimate]].',
      context: {customer: 'You charged me twice this month!', fault: 'company'},
      fixed: "The figure on page 2 is an estimate. I'll see to [what they need] myself and write to you by [when]."
    },
    {text: '[[I understand how frustrating that is]].', context: {customer: 'My parcel is late again and nobody answers.'}},
    {text: '[[Sorry to hear about the noise]]. Summer is busy.', context: {customer: 'Two stars. The room was loud until three.'}},
    {text: '[[That courier is independent of our shop]].', context: {customer: 'Your driver left my books in the rain, they are ruined.'}},
    {
      text: '[[Could you send me the number on the label]]?',
      context: {customer: 'The lamp does not work.'},
      fixed: "Could you send me the number on the label? Once we have that, I'll take care of it and write to you by [when]."
    },
    {text: '[[Delays happen in December]].', context: {customer: 'Still no tree. Ordered three weeks ago!!'}}
  ],
  good: [
    {text: 'That was our mistake. I will ring you at noon.', context: {customer: 'You charged me twice this month!'}},
    {text: "I'll take care of this myself.", context: {customer: 'The washer is leaking all over the kitchen.'}},
    {text: 'I have sent a second parcel by express.', context: {customer: 'My parcel is late again and nobody answers.'}},
    {text: 'We should have told you about the works next door.', context: {customer: 'Two stars. The room was loud until three.'}},
    {text: 'I have refunded the books.', context: {customer: 'Your driver left my books in the rain, they are ruined.'}},
    {text: 'We let you down, and a tree is on the van now.', context: {customer: 'Still no tree. Ordered three weeks ago!!'}}
  ],
  nearMiss: [
    {text: 'You are welcome.', context: {customer: 'Thanks a lot, that was quick!'}},
    {text: 'It holds 40 litres.', context: {customer: 'How much does the rucksack hold?'}},
    {text: 'The form is under Account.', context: {customer: 'Where do I find the form, please?'}},
    {text: 'Washers can leak when a hose is loose.'},
    {text: 'Yes, the shop is open on Sunday.', context: {customer: 'Are you open on Sunday?'}},
    {text: 'Lovely, see you at six.', context: {customer: 'Great, please book the table for four.'}}
  ]
}
