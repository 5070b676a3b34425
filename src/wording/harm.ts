import {around, type Match, wordsOf} from '../match/match.ts'

/** "Don't plug it in again: it can overheat". Who keeps somebody from harm scolds nobody; who forbids them to talk does. */
export function keepsFromHarm(match: Match): boolean {
  const {block, start} = match
  const from = start - block.start
  const order = block.text.slice(from, from + 60)
  if (!(forbidsUse.test(wordsOf(match)) || saves.test(order)) || ofTalk.test(order.replace(forHelp, ''))) return false
  return harm.test(around(match))
}
const forbidsUse = /\b(?:not|cannot|never|stop|refrain|(?:no|any) circumstances)\b|n['’]t\b/i
/** "You must leave the house now" */
const saves = /\b(?:must|have to|need to) (?:now )?(?:turn|switch|shut|leave|get out|go out|unplug|keep|stay|rinse|block|call|ring|see)\b/i
/** Whoever is called helps; a secret is kept from thieves. */
const forHelp =
  /\b(?:call|ring|phone|contact|see|ask) (?:\d{3}|(?:a|an|your|the) (?:ambulance|doctor|gp|vet|nurse|emergency|gas|fire|police|bank))|\b(?:tell|say) (?:\w+ ){0,2}your (?:pin|password|code)\b/i
const ofTalk =
  /\b(?:speak|talk|shout|raise|swear|write|post|call|contact|message|e-?mail|ring|complain|threaten|insult|blame|ask|bother|chase|expect|demand|say|tell|smoke)(?:ing)?\b/i
const harm =
  /\b(?:overheat\w*|smokes|smoked|catch(?:es)? fire|fire (?:risk|hazard)|flames?|burn(?:s|t|ed|ing)?|gas|carbon monoxide|explo(?:de|des|ded|sion)|electr\w+|shocks?|(?:live )?wires?|melt(?:s|ed|ing)?|brakes?|dos(?:e|es|age)|overdose|tablets?|pills?|medic\w+|surgery|the (?:scan|operation|test)|stomach|eyes?|skin|dizz\w+|swell\w*|999|911|112|toxic|poison\w*|chok(?:e|es|ed|ing)|suffocat\w+|faint|allerg\w+|infect\w+|contaminat\w+|unsafe|not safe|danger(?:ous)?|injur\w+|heals?|collaps\w+|(?:give|gives|gave) way|broken glass|hold glass|scald\w*|drown\w*|skid\w*|recalled|bleed\w*|asbestos|blood|phishing|scam\w*|fraud\w*|malware|pin|attachment|stranger['’]s|isn['’]t from us|until [^.;]{0,60}(?:fixed|repaired|mended|replaced|looked at|checked|inspected|safe|come))\b/i
