import {around, type Match} from '../match/match.ts'

/** "I'm closing this ticket; a reply opens it again". Who says how the talk goes on shuts no door. */
export const leavesDoorOpen = (match: Match): boolean => {
  const said = around(match)
  return opens.test(said) && !shuts.test(said)
}
const opens =
  /\bre-?opens?\b|\bopens again|\b(?:opens?|picks?) it (?:up )?again|\bunless (?:(?:it|this|the \w+|something|anything) |(?:i|we) hear|you (?:tell|write|say|reply|feel|need))|\bif (?:it|this|the \w+|anything|something)\b[^.!?]{0,60}\b(?:reply|write|answer|tell|ring|call|i['’]m)\b|\breply (?:here )?at any|\b(?:do|just) (?:write|reply|ring|let us know)\b/i
const shuts = /(?:\b(?:not|never)|n['’]t)\b[^.!?]{0,20}\b(?:re-?open|write|reply|contact|answer)|\b(?:ignored|deleted|unread)\b/i
