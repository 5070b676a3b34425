/** Sets a polite limit for how the talk goes on. */
import {clauseOf} from '../match/match.ts'
import {phrases} from '../match/phrase.ts'
import {type Detector, defineMove} from '../reading.ts'

/** What nobody has to take. */
const abuse =
  'insult|insults|insulting|swearing|swear|swearwords|cursing|profanity|profanities|abuse|abusive|name-calling|names|threats|threatening|threaten|slurs|shouting|yelling|attacks|offensive|language|aggressive|aggression|rude|rudeness|remarks|comments|hostile|hostility|racist|sexist|disrespectful|obscene|obscenities|tone'

const said = phrases(
  {abuse},
  `
  (leave|leaving|keep|keeping) *3 {abuse} *4 (out|aside|away|off|behind|down)
  (ask|asking|sooner|rather|glad|request|prefer) *6 (leave|drop|stop) *6 (out|aside|behind|alone)
  (leave|leaving|keep|keeping) *4 out of (it|this|our|the next|these)
  (ask|asking) *3 not to (call|shout|swear|speak|talk|use|threaten|insult|attack)
  (speak|talk|write) to (me|us|her|him|them|my *1|our *1) (like that|that way|like this)
  (deserve|deserves) *3 (respect|courtesy|civility|kindness)
  be (kind|kinder|gentle|civil|polite|nice) (to|with|towards) (us|me|my|our|her|him|them|the|each)
  (help|carry on|continue|keep going|go on|stay) *3 (as long as|so long as|provided|if|once) *5 (calm|calmly|civil|polite|respectful|kind|names|{abuse})
  (called|calling) (us|me|him|her|them|anyone|anybody|each other|people)? names
  spoken to like
  no more *2 (messages|pings|calls|insults|names)
  go easy on (the|my|our|us|me|them|him|her)
  (keep|keeping|stay|remain) (this|it|things|us|our *2|the *2|messages)? *1 (respectful|civil|polite|courteous|constructive|professional|friendly|calm)
  (without|free of|free from|free for) *3 {abuse}
  (stop|drop|end|skip|avoid) *3 {abuse}
  {abuse} *2 (stop|to stop|stops|has to stop|have to stop|to end|must stop|not help|will not help|not acceptable|not something)
  not *3 (carry|continue|go|keep|accept|tolerate|stay|engage|read|put up|work|talk) *5 ({abuse}|call)
  (refrain|abstain) from *3 {abuse}
  (ask|like|need|want|hope|expect|appreciate|grateful) *6 (respect|respectfully|politely|courteously|kindly) (each other|one another|my|us|me|our|the|here|too|as well)
  (treat|speak to|talk to|address|write to) *4 (with|respectfully|politely|courteously|in a) (respect|courtesy|civility|kindness|civil|respectful)
  (talk|speak|write|chat|go on|carry on) *3 (respectfully|politely|calmly|civilly|courteously)
  (end|close|leave|step away from|pause|stop) (this|the|our) (chat|call|conversation|exchange|thread) if
  if *4 {abuse} *6 (end|close|leave|pause|hand|pass|step)
  (another|next) (one|message|message like) *4 (i|we) (will|shall|would|am going to) *2 (pass|hand|stop|end|close|pause)
`
)

export const boundary: Detector = defineMove({
  kind: 'boundary',
  isByBlock: true,
  phrases: [said],
  onlyWhere: [said],
  detect: (reading) => reading.matches(said).map(clauseOf)
})
