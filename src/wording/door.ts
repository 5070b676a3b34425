import {around, type Match, wordsOf} from '../match/match.ts'

/** "I'm closing this ticket; a reply opens it again". Who says how the talk goes on shuts no door. */
export const leavesDoorOpen = (match: Match): boolean => {
  if (!closes.test(wordsOf(match))) return false
  const said = around(match)
  return opens.test(said) && !shuts.test(said)
}
const closes = /\b(?:clos|settled|conclud|resolved|finish)/i
const opens =
  /\bre-?opens?\b|\bopens again|\b(?:opens?|picks?) it (?:up )?again|\bunless (?:(?:it|this|the \w+|something|anything) (?:comes|happens|starts|turns|breaks|changes)|(?:i|we) hear|you (?:tell|write|say|reply|feel|need))|\bif (?:it|this|the \w+|(?:any|some)thing(?! else| other| more))\b[^.!?]{0,60}\b(?:reply|write|answer|tell|ring|call|i['’]m)\b|\breply (?:here )?at any|\b(?:do|just) (?:write|reply|ring|let us know)\b/i
const shuts = /(?:\b(?:not|never)|n['’]t)\b[^.!?]{0,20}\b(?:re-?open|write|reply|contact|answer)|\b(?:ignored|deleted|unread)\b/i
