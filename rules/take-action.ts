/** Decide what you can do, and tell them. */
import {atEnd, besideNo, lacking, takingAction} from '../src/asap.ts'
import {refusal} from '../src/moves/refusal.ts'
import {offerKnown} from '../src/offering.ts'
import {asSentence, defineRule, type Examples, isGiving, offering, type Rule, remedyFor, suggest} from '../src/rule.ts'
import {isGrave} from '../src/wording/grave.ts'
import {asksCalmly, helps, saysNo, sendsOn, tellsHow} from '../src/wording/help.ts'

const takeAction: Rule = defineRule({
  id: 'take-action',
  principle: 'Decide what you can do about a complaint, and tell the customer.',
  citation: {source: 'asap', teaches: 'Prepare to take action: decide what you can do, tell the customer, and then do it without delay.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  carries: offerKnown,
  needs: ['customer'],
  step: takingAction,
  moves: [refusal],
  *check(reading) {
    const opening = lacking(takingAction, reading)
    if (!opening) return
    yield {
      start: opening.start,
      end: opening.end,
      message: 'The customer reports something wrong and the reply says nothing of what happens next, so they will have to write again. Say what you will do, and by when.',
      suggestions: () => {
        const isRefused = saysNo(reading.reply) || reading.has(refusal)
        const hasRemedy = (reading.context.remedies ?? []).length > 0
        // whoever asks calmly wants the answer
        const isQuestion = asksCalmly(reading.context)
        if (
          // a remedy that is known is offered beside whatever else helps
          (remedyFor(reading.context, reading.reply) === undefined && (helps(reading.reply) || tellsHow(reading.reply))) ||
          // a claim that was turned down waits for nothing
          (waits.test(reading.reply.text) && !(isRefused && hasRemedy)) ||
          (!hasRemedy && !isRefused && promises.test(reading.reply.text)) ||
          (!hasRemedy && (isGrave(reading.context) || sendsOn(reading.reply) || isQuestion))
        )
          return []
        const wording = asSentence(offering(reading.context, reading.reply))
        // where nothing was refused, nothing stands instead of it
        const offer = isRefused ? wording : wording.replace(' instead}', '}')
        const next = suggest('Say what happens next', atEnd(reading, "I'll {what you will do} and write to you by {when}."))
        const offered = suggest(offer.includes('{') ? 'Say what you can do' : 'Offer what you may offer', isRefused ? besideNo(reading, offer) : atEnd(reading, offer))
        // a remedy needs no no before it
        const atLast = isRefused && !offer.includes('{') ? [suggest('Offer what you may offer', atEnd(reading, offer))] : []
        return [
          // behind a no, what can be done is all there is; who gives something says that already
          ...(isGiving(reading.reply) ? [next] : isRefused ? [offered, ...atLast] : offer.includes('{') ? [next, offered] : [offered, next]),
          ...(isRefused ? [] : [suggest('Ask for what you need to go on', atEnd(reading, 'Could you send me {what you need}?'))])
        ]
      }
    }
  }
})

/** Somebody sees to it already, however vaguely that is put. */
const promises = /\b(?:i|we)(?:['’]ll| will) (?!not\b|never\b|be sorry|have to)/i

/** The matter waits its turn somewhere. */
const waits = /\b(?:a colleague|will be in (?:contact|touch)|may be asked|your (?:request|case|claim)|queue|under review|investigat\w+)\b/i

export default takeAction

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Noor,\n\n[[I am sorry that the jug is cracked]]. It must have been the packing.\n\nKind regards,\nEve',
      context: {customer: 'The jug I bought is cracked.', remedies: ['a new jug', 'a refund']},
      fixed: 'Hi Noor,\n\nI am sorry that the jug is cracked. It must have been the packing. What I can offer is a new jug.\n\nKind regards,\nEve'
    },
    {
      text: '[[That was our mistake]].',
      context: {customer: 'You charged me twice this month!'},
      fixed: "That was our mistake. We'll [what you will do] and write to you by [when]."
    },
    {text: '[[We are sad to read this]].', context: {customer: '1 star. Cold food, rude waiter.'}},
    {
      text: '[[The warehouse had a flood]]. We hope that you understand. ^JK',
      context: {customer: 'Where is my desk? It was due on Monday.'},
      fixed: "The warehouse had a flood. We'll [what you will do] and write to you by [when]. We hope that you understand. ^JK"
    },
    {text: '[[Your comments are noted]].', context: {customer: 'The app crashes whenever I open the map.'}},
    {text: '[[I understand how upsetting that is]]. Ovens are delicate.', context: {customer: 'My oven broke after two weeks, and Christmas is on Sunday!!'}},
    {text: '[[No exceptions]].', context: {customer: 'You refused my refund, although the shoes fell apart.'}}
  ],
  good: [
    {text: 'A new jug leaves today.', context: {customer: 'The jug I bought is cracked.'}},
    {text: 'I have refunded the second payment.', context: {customer: 'You charged me twice this month!'}},
    {text: 'Could you tell me which evening it was? I would like to speak to the waiter.', context: {customer: '1 star. Cold food, rude waiter.'}},
    {text: 'If you like, I can send the desk from another store.', context: {customer: 'Where is my desk? It was due on Monday.'}},
    {text: 'To stop the crashes, go to Settings and choose Reset map.', context: {customer: 'The app crashes whenever I open the map.'}},
    {text: 'I have added a 20 euro voucher for the trouble.', context: {customer: 'My oven broke after two weeks!!'}}
  ],
  nearMiss: [
    {text: 'What a kind message!', context: {customer: 'Just wanted to say that your driver was lovely.'}},
    {text: 'The jug holds two litres.', context: {customer: 'How much does the jug hold?'}},
    {text: 'No, the map works offline.', context: {customer: 'Does the map need a connection?'}},
    {text: 'The warehouse had a flood.'},
    {text: 'It opens on the first of May.', context: {customer: 'When does the pool open?'}},
    {text: 'That is right.', context: {customer: 'So I keep the old card, ok thanks'}}
  ]
}
