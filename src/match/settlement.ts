/**
 * Proposals to settle a dispute together.
 */
import {type Phrases, phrases} from './phrase.ts'

/** A third party who helps to settle, a clause that says how, or the two sides agreeing. */
export const settlement: Phrases = phrases(
  {
    third:
      'mediator|mediators|mediation|mediate|mediated|arbitrator|arbitration|arbitrate|adjudicator|adjudication|adjudicate|ombudsman|ombudswoman|ombudsperson|ombud|conciliation|conciliator|conciliate',
    settle: 'settle|resolve|sort|solve|work|talk|go|sit|figure|put|agree|decide|find|look|think|reach|come'
  },
  `
  ({third}|adr)
  (alternative)? (dispute|complaint|complaints) (resolution|settlement|clause|procedure|scheme|board|panel)
  (an|another|some|any) (independent|neutral|impartial|outside)
  third (party|person|opinion)
  (clause|section|paragraph|article) <number>
  (agreement|contract|terms|lease|policy) *2 (says|provides|foresees|names|sets out) *6 (dispute|disputes|disagree|disagreement|settle|settled|resolve)
  (settle|settled|solve|resolve|sort) *6 (between us|between the two of us|both ways|together|jointly|mutually)
  {settle} *6 (together|jointly|with you|the two of us)
  mutual *1 (agreement|resolution|solution|settlement)
  mutually (agree|agreed|acceptable|agreeable|satisfactory)
  (common|middle) ground
  (meet|meeting|met) (you|each other|us)? *1 (halfway|half way|in the middle)
  split the (difference|cost|bill)
  (compromise|compromises|settlement|agreement) (that|which|we|both|between|with|for|would|might|is|on)
  (come to|reach|find|agree on|work out|suggest|propose|arrive at|look for) *3 (compromise|settlement|agreement|arrangement|solution|way forward) *3
  (works|work|fair|acceptable|right|good|ok|okay|comfortable|happy) *2 (both|both of us|each of us|you and us|you and for us|both sides)
  (both sides|both of us|you and i|you and we) (can|could|agree|accept|live with|are happy|trust|feel)
  (we|us) (can|could)? both (can|could|agree|accept|live|trust|feel)
  `
)
