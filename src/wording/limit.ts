import {lazily} from '../lazily.ts'

/** A limit on how to talk with each other: "We won't tolerate this language." It refuses nothing that the customer wants, and it stays. */
export const limitsTone = (words: string): boolean => names.test(words) && limits().test(words)

/** One of these stands in each; few replies have any, and the pattern itself takes an engine some milliseconds to make. */
const names = /insult|swear|sworn|shout|yell|curs|threat|abus|language|tone|words|remarks|names|call|spoken|speak|talk|treat|conversation|chat/i

const limits = lazily(() => {
  const rude = '(?:insult|swear|shout|yell|curs(?:e|ing)|threat|abus)\\w*'
  const tone = '(?:language|tone|words|remarks)'
  const named = 'call(?:ing|ed)? (?:me|us|my \\w+|our \\w+|people) (?:an?|names)'
  return new RegExp(
    [
      `(?:tolerate|accept|put up with|stand for)\\b[^.!?]{0,200}\\b(?:${rude}|language|tone|sworn at|being (?:called|spoken to))`,
      `(?:answer|read|reply|respond|continue|carry on|go on|help)\\b[^.!?]{0,200}\\b(?:${rude}|${named})`,
      '(?:spoken to|shouted at|sworn at|insulted) (?:like|in|this|that)',
      `(?:mind|watch|moderate|choose|soften) (?:your|that|other) ${tone}`,
      `no (?:need|call|place|room|reason|excuse) for (?:\\w+ )?(?:${rude}|names)`,
      `(?:${rude}|${tone}|${named}|calling (?:me|us)(?: \\w+){1,2})(?: (?:like|of) (?:this|that|these|those))? (?:(?:is|are|was|were)(?: not|n['’]t)? (?:ok(?:ay)?|(?:un)?acceptable|needed|necessary|welcome|called for|fine|hurtful|helpful|appreciated|over the line|tolerated)|(?:(?:will|can) not|cannot|(?:wo|ca)n['’]t) be (?:tolerated|accepted|condoned|permitted)|hurts?|(?:(?:will|do|does) not|(?:wo|do|does)n['’]t) (?:help|bring|make|solve|change|get))`,
      `(?:civil|polite|respectful|decent|calmer?) (?:${tone}|conversation|talk)`,
      '(?:treat|speak to|talk to) (?:me|us|my colleagues?|our (?:team|staff|people)|each other|one another) (?:with|more)',
      `if (?:you|this|it|that)\\b[^.!?]{0,40}\\b(?:goes on|continues|carries on|${rude})\\b[^.!?]{0,200}\\b(?:chat|call|conversation)`
    ]
      .map((way) => `\\b${way}\\b`)
      .join('|'),
    'i'
  )
})
