/**
 * What a customer asks for.
 */
import {isNegated} from '../match/match.ts'
import {type Phrases, phrases} from '../match/phrase.ts'
import type {Ask} from '../types.ts'
import {classes} from './classes.ts'
import type {Message} from './message.ts'

const asking: Readonly<Record<Ask, Phrases>> = {
  refund: phrases(
    classes,
    `
    (refund|refunds|refunded|reimburse|reimbursed|reimbursement|money back|chargeback)
    (want|like|need|give me|get|have|getting) *4 (money|deposit|fare|payment|fee|that|it|all|one|booking|pounds|<number>) *2 back
    (return|reverse) (the|one|my|it) *2 (payment|charge|money|fee|now)?
    (credit note|full credit|give me my money)
    `
  ),
  replacement: phrases(classes, '(replacement|replace|replaced|exchange|swap|(a|send me a) new one|another one|send another|resend|reship|the right one)'),
  repair: phrases(
    classes,
    `
    (repair|repaired|fix|fixed|mend|mended|restore|restored|unlock|unblock|unblocked|recover|rolled back|put *2 right|sort *1 out|sorted|sort it|correct (it|this|that|my)|corrected)
    (get|send) *2 (engineer|plumber|technician|electrician|someone|somebody) *1 (out|round|over)
    ! (thanks|thank you|cheers|grateful) *4 (fix|fixed|repair|repaired|mended|restored|sorted|corrected)
    ! (fix|sort|correct) *1 (the|a|my|our) *1 (date|dates|time|name|spelling|typo|address|email|postcode|number|surname)
    `
  ),
  compensation: phrases(classes, '(compensation|compensate|compensated|goodwill|make it up to|(be|get) paid for|pay me for|reimburse me for|at your cost)'),
  apology: phrases(classes, '(apology|apologies|apologize|say sorry|said sorry)'),
  explanation: phrases(
    classes,
    `
    (explain|explanation|clarify|clarification)
    why (is|are|was|were|do|does|did|can|has|have|am|would|could|your|the|this|i)
    (know|tell me|understand|hear) *3 (why|what went wrong|what happened)
    what (happened|is actually? going on|went wrong|is happening|is the reason)
    how (did|could|can) (this|it|that) happen
    `
  ),
  'call-back': phrases(
    classes,
    `
    (call|ring|phone) (me|us|back)
    (callback|call-back)
    (speak|talk) (to|with) (a|an|someone|somebody|your)
    someone to (call|ring|contact|deal)
    `
  ),
  cancellation: phrases(
    classes,
    `
    (want|like|need|please|you|to|and|trying|let me|help me) cancel
    ^ cancel
    (cancelling|terminate|unsubscribe|(close|delete) my account)
    (the|a|my) cancellation
    cancel (my|our|this|the)
    `
  ),
  update: phrases(
    classes,
    `
    any (news|update|updates)
    where (is|are) *1 (my|our|the|mine)
    when (will|is|can|are|do|does) (it|you|i|my|the|they|we|someone|somebody)
    (status of|tracking|let me know when)
    `
  )
}
export const askPhrases: readonly Phrases[] = Object.values(asking)

export const asksIn = ({found}: Message): Ask[] => (Object.keys(asking) as Ask[]).filter((ask) => found(asking[ask]).some((match) => !isNegated(match)))
