import {lazily} from '../lazily.ts'

/** Doubts the customer, scorns them or shuts the door, whether a rule knows it or not: nobody believes an apology or an offer beside it. */
export const isUnkind = (text: string): boolean => unkind().test(text)

/** Whatever is offered would make up for it. */
export const refusesAll: RegExp =
  /(?:\b(?:no|not|cannot|unable|never)\b|n['’]t)(?: (?!but\b)\w+){0,4} (?:compensat(?:ion|e|ed)|goodwill|redress)\b|\b(?:compensation|goodwill|redress) (?:\w+ )?(?:not|cannot|isn['’]t|can['’]t|won['’]t)\b/i

const unkind = lazily(() => {
  const not = "(?: not|n['’]t)"
  return new RegExp(
    `\\b(?:${[
      // doubt
      '(?:hard|difficult|impossible) to (?:believe|imagine|see how)',
      '(?<!\\b(?:no|without|any) )doubt (?:that|it|our|the|whether)',
      `are you (?:\\w+ )?(?:sure|certain) (?:that )?\\w+ \\w+${not}`,
      `(?:do|does|did)${not} (?:recall|remember) (?:any|it|this|that|the|saying|seeing)\\w*`,
      'recalls? nothing',
      `(?:do|does|did)${not} lie`,
      '(?:tells?|remembers?|recalls?|describes?) (?:it|this|that|things) (?:\\w+ )?differently',
      'agree to (?:differ|disagree)',
      'before (?:you )?(?:accus|blam)(?:e|ing)',
      '(?:most|many|half|all) (?:of (?:them|these|those) )?are (?:made up|fake|false|fraudulent|lies)',
      // scorn
      '(?:everyone|everybody|anyone|anybody|any child|a child) (?:knows|can see|could see|would know)',
      'rules are rules|the price is the price|next,? please(?=[.!])|happy now|lol|please be reasonable|who am i to believe|old \\w+s (?:die|break)|(?:we|i) can only assume (?:that )?(?:you|somebody|someone) \\w+',
      'user error|this is the thanks|you must have (?!been|felt|had|heard|seen)\\w+',
      '(?:\\w+ers|people|they) (?:all|always) (?:say|claim) (?:that|they|it|so|this)',
      `(?:if you(?:['’]d| had)?|had you|did${not}) (?:\\w+ )?(?:bother|care)(?:d|ed)? to`,
      '(?:be|get|been) realistic',
      '(?:get|raise) your hopes up|hold (?:my|your) breath',
      '(?:ignorance|not knowing|unawareness)\\b[^.!?]{0,40}\\bno (?:excuse|defen[cs]e)',
      "(?:is|are|was|it['’]s)(?: all| entirely| just)? your (?:own )?(?:problem|fault|lookout)",
      '(?:expect|expected) (?:us|me) to (?:guess|read|know)',
      'what (?:else |more )?(?:do|did) you (?:want|expect)',
      "(?:i['’]m|i am|we['’]re|we are) not paid|(?:do|does)(?: not|n['’]t) (?:get paid|pay (?:me|us)) enough",
      'overreact\\w*|over-?dramatic|grow up|get over it',
      '(?:mistakes|accidents|these things|such things) (?:do )?happen|no (?:real )?harm (?:was |has been |is )?done',
      "(?:don['’]t|do not|stop) (?:be(?:ing)? )?(?:such an? |so |a |an )(?:\\w+ )?(?:baby|child|childish|silly|dramatic|ridiculous|difficult|sensitive|fussy|diva|drama queen|pain|princess)",
      "(?:will not|won['’]t|refuse to) be (?:spoken|talked|shouted) to|(?:may|must|can|let) (?:i|me|we|us) remind you|(?:that|this|it)(?:['’]s| is) (?:just|simply) (?:how|the way) \\w+ (?:is|are|goes?|works?)",
      'learn to (?:read|check|listen|write|count|wait|behave)|(?:stop|quit) (?:moaning|whining|whinging|whingeing|crying|complaining)|you(?: people| lot)? (?:always|all) (?:moan|whine|complain)|you people',
      "(?:go to|rot in) hell|get lost|shut up|(?:i|we)(?:['’]ll| will)? hang up|deal with it(?=[.!,])|tough luck|hard luck|boo hoo|cry me|get (?:a life|a grip|real)|(?:that['’]s )?your problem",
      // the door
      'take it or leave it|like it or lump it',
      'nothing (?:more |further |else )?(?:left )?to (?:add|say)',
      '(?:only|just) tell you (?:exactly )?the same|(?:manager|boss|supervisor|owner|director|anyone|he|she) (?:would|will|can|could)(?: only| just)? (?:say|tell you) (?:exactly )?the same|exactly (?:what|as) i (?:said|told)',
      `(?:not|n['’]t) (?:my|our) (?:job|problem|concern|responsibility)`,
      "what['’]s done is done|owe you (?:nothing|anything)",
      'find your own|make your own arrangements',
      '(?:best|better off|easiest) (?:to )?(?:just )?(?:buy|get)(?:ing|ting)? (?:a new|another)',
      "can(?:not|['’]t| not) be expected to",
      "or (?:i|we)(?: will|['’]ll| shall| may) (?:have to )?(?:remove|ban|close|block|drop|bar|refuse|report|ask you to leave)"
    ].join('|')})\\b`,
    'i'
  )
})
