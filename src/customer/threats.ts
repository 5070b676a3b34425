/**
 * Threats to go, to tell or to fight: of an angry customer, and none of them abuse.
 */
import {type Phrases, phrases} from '../match/phrase.ts'
import {classes} from './classes.ts'

/** Threatens to go, to tell or to fight. */
export const threatening: Phrases = phrases(
  classes,
  `
  (regulator|ombudsman|lawyer|lawyers|solicitor|attorney|sue|suing|court|legal action|trading standards|police|chargeback|consumer protection|watchdog|the press|newspaper)
  or (i|we) *2 (close|leave|go|take|call|cancel|report|post|switch|start)
  before (i|we) *2 (close|take|report|post|switch|carry|(go|start) (to|public|ringing|calling))
  (or|and) (i|we) (am|are|will|take) *1 (off|leaving|gone|out|done|taking|our|my|going)
  (i|we) (am|are) (off|leaving|out|gone|moving on|done)
  (thinking|fixing) (of|to) (moving|leaving|switching|leave|move|switch)
  (take|taking|closing|moving) (my|our|all) *1 (account|accounts|business|custom|money)
  (tell|telling|warn|warning) (everyone|everybody|all my|people|the world)
  (avoid|stay away|steer clear|boycott)
  (keep|kept) (calling|ringing|posting)
  (leave|leaving|write|post) (a|this) (bad|negative)? review
  (report|reporting) (you|this|it) to
  not (paying|pay) (this|a penny|your|for your|until|it|that|any)
  done with you
  (withhold|withholding|sack|fire|dump) (the|you)?
  (business|custom|money) *1 (elsewhere|across the|to (a|your) (competitor|competitors|rival))
  ! (i|we) (am|are) (off|leaving|out|gone|done) *1 (on|until|till|at|to|for|from|of|this|next|tomorrow|today|all|by|in|with my|now)
  ! (stop|pause|cancel|deliver|hold|suspend|resume|restart) *2 newspaper
  ! before (i|we) *1 (switch|take) (phone|phones|laptop|laptops|computers|devices|jobs)
  ! (my|our) (lawyer|solicitor|attorney|lawyers|solicitors) (would like|needs|wants|asked for|has asked for|is asking for) *2 (copy|copies|document|documents|contract|lease|deeds|papers|invoice|statement|receipt|letter)
  `
)

/** Names who will hear of it: a lawyer, a court, the press, the public. */
export const menacing: Phrases = phrases(
  classes,
  `
  (will|to) *1 be hearing from
  (what|tell|telling|to|call|contact) *1 the *1 (local|national)? (paper|papers|press|newspapers) *1 (makes|make|thinks|think|about|know|hear)
  (where|how) to leave (my|a) review
  (or|before|and) i call my bank
  hear from my
  consumer (court|forum)
  (see|meet) you in court
  (going|go|taking) *2 (public|to the papers|to the press|viral)
  (expose|name and shame)
  (my|our) (lawyer|solicitor|attorney) (will|is going to) *1 (be|write|enjoy|love|hear|contact|know|deal)
  small claims
  (i|we) *2 post *3 (photos|everywhere|online|videos|screenshots|facebook|twitter|tiktok|instagram|google|trustpilot)
  wait (till|until) *2 (watchdog|press|papers|twitter|regulator|ombudsman|lawyer|solicitor) *1 (hear|hears)
  (file|filing|filed|lodge|lodging|lodged) *1 (complaint|dispute) *1 (with|against)
  (dispute|disputing|disputed) *2 (this|charge|payment|with my|it)
  not let (this|it) (go|drop|rest)
  you (will|are going to|will live to|are gonna) (regret|be sorry|pay for this)
  `
)
