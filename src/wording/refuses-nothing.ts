/** A no that turns nobody down: it keeps something bad from the customer, owns a failing, or holds for later only. */
import {around, type Match, sentenceOf} from '../match/match.ts'
import type {Reply} from '../reply/read.ts'

export function refusesNothing(match: Match, reply: Reply): boolean {
  const {block} = match
  const said = around(match, 0, longest)
  if (keepsTheirs.test(said) ? !hasTerms.test(said) : ownsUp.test(said)) return true
  const from = block.start + (block.words[sentenceOf(match).first]?.start ?? 0)
  return isLater.test(said) && !regrets.test(said) && met.test(reply.text.slice(Math.max(0, from - longest), from))
}

/** In UTF-16 code units. */
const longest = 240

/** "Your seat won't be given away", "we never sell your address", "you can't be charged twice". */
const keepsTheirs =
  /\byour (?:\w+ ){1,3}?(?:won['’]t|will not) be (?:closed|cancelled|suspended)\b|(?:n['’]t|\bnot|\bcannot|\bnever|\bnot going to) (?:ever )?(?:be (?:charged|billed|lost|reported|fined|passed on|given (?:away|to any\w+ else)|(?:sold|shared) (?:to|with) any)|(?:share|sell|pass|give|show) (?:your (?:\w+ )?(?:number|name|e-?mail|address|details|data|card)|(?:it|them) (?:either|to any|with any))|lose (?:your|any))|\b(?:nobody|no one)\b[^,;]{0,30} can (?:open|see|read|use) (?:your|it|them)\b|\bno (?:further|more) \w+ will be (?:charged|billed|taken)\b/i
/** "… until you have paid" */
const hasTerms = /\b(?:until|unless|refund|unfortunately|afraid|sorry)\b/i

/** "I can't defend that wait", "it can't be excused, and I won't try". */
const ownsUp =
  /\b(?:can(?:not|['’]t)|won['’]t|will not|not going to|no way to) (?:make excuses|hide behind|be (?:proud of|excused|defended)|explain (?:it|that|this) away|(?:defend|excuse|justify) (?:it|that|this|how|what|(?:the|that|our) (?:silence|delay|wait|state|service|mistake|mess|way)))\b|\binexcusable|\bindefensible|\bno(?:body| one) (?:told|warned|asked|rang|called|answered) you\b/i

/** Rules out what comes after, or what they just escaped. */
const isLater =
  /^(?:and |please note,? )?(?:(?:after|past|from) |(?:for (?:the )?)?next time|in future|once\b|later than|if (?:it|this|that) (?:happens|comes)\b)|\b(?:luckily|good (?:that|thing) you|it['’]s good|just in time|next time|a second time|only (?:do (?:this|that|it) )?once|once it is|after that)\b/i
const regrets = /\b(?:unfortunately|afraid|sorry|however)\b/i

/** What they asked for was done just before. */
const met =
  /\bdone\b|\bhere it is|\b(?:i|we)(?:['’]ve| have) (?!not|read|seen|look|check|receiv|review|clos|declin|reject|refus|den|suspend|told|ask|pass|forward|expl|consid)\w+(?:ed|t|n|d) (?:it|your|the|you)\b|\bwent out|\bon (?:its|the) way\b|\bbehind the\b|(?:^|[.!?] |\b(?:is|are|been|now) )(?:booked|attached|held (?:until|for|at)|refunded|extended|sent|moved|reserved)\b/i
