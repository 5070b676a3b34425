/** Abuse gets a polite limit, and a graceful exit. */
import {atEnd} from '../src/asap.ts'
import {customerOf} from '../src/customer/read.ts'
import {openingOf} from '../src/match/opening.ts'
import {boundary} from '../src/moves/boundary.ts'
import {defineRule, type Examples, type Reading, type Rule, suggest} from '../src/rule.ts'
import {limitsTone} from '../src/wording/limit.ts'

const setBoundary: Rule = defineRule({
  id: 'set-boundary',
  principle: 'To abuse, set a polite limit on how you talk with each other, and leave yourself a graceful way out.',
  citation: {source: 'good-offense', teaches: 'Set guidelines for the talk: be polite without being a push-over, and when it becomes too much, leave as gracefully as you can.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  needs: ['customer'],
  moves: [boundary],
  *check(reading) {
    if (!customerOf(reading.context)?.abuse || reading.has(boundary) || limits(reading)) return
    const opening = openingOf(reading)
    if (!opening) return
    yield {
      start: opening.start,
      end: opening.end,
      message: 'The customer is abusive, and this reply lets it pass, so the next message may be worse. Say kindly how the two of you can go on, and go on helping.',
      // a good answer to gross words wants a limit too
      ...(gross.test(reading.context.customer ?? '') && {isSure: true}),
      // once is enough, and whoever owns a slip of their own has calmed down
      suggestions: () =>
        takesUp(reading) || owns.test(reading.context.customer ?? '')
          ? []
          : [
              suggest('Ask for respect', atEnd(reading, "I want to help you with this, and I'd ask that we keep it respectful.")),
              suggest(
                'Ask for respect, with a way out',
                atEnd(reading, "I'm glad to go on if we keep it respectful; if that is too much for today, write to me {when or where}, and I'll pick it up there.")
              )
            ]
    }
  }
})

/** Sets a limit in words that no detector knows. */
const limits = ({reply}: Reading): boolean => reply.blocks.some(({kind, text}) => (kind === 'body' || kind === 'list') && limitsTone(text))

/** The reply speaks of how the customer writes, in words that no detector may know. */
function takesUp({reply: {text}, context: {customer}}: Reading): boolean {
  const insults = (customer ?? '').toLowerCase().match(insult) ?? []
  const answered = text.toLowerCase()
  return insults.some((word) => answered.includes(word.replace(/s$/, ''))) || /\b(?:civil\w*|epithets?|courteous\w*|shouting|language|tone|names at the door)\b/.test(answered)
}

const owns = /\bmy (?:own )?(?:fault|bad|mistake)\b|\b(?:yes|ok|okay|maybe),? i\b|\bi maybe\b/i

const gross = /f\*|\bfuck|arsehole|asshole|bastard|c[*u]nt|\bcow\b|shut up|worthless/i

const insult =
  /\b(?:idiots?|morons?|imbeciles?|clowns?|muppets?|parasites?|cretins?|crooks?|thieves|thief|liars?|scammers?|arseholes?|assholes?|bastards?|cow|whiny|useless|stupid)\b/g

export default setBoundary

const insults = {customer: 'You are a bunch of useless morons. Where is my bike?'}
const slur = {customer: 'Listen, you stupid idiot, I want my money back today!'}

export const examples: Examples = {
  bad: [
    {
      text: 'Hi Lev,\n\n[[Your bike left the workshop this morning]]. It arrives at noon.',
      context: insults,
      fixed: "Hi Lev,\n\nYour bike left the workshop this morning. It arrives at noon. I want to help you with this, and I'd ask that we keep it respectful."
    },
    {text: '[[Your money is on its way back]].', context: slur},
    {text: '[[I’m so sorry, you are right about everything]]!', context: insults},
    {text: 'Hello Lev, [[I can see why you are angry]]. The bike is in the van.', context: slur},
    {text: '[[The bike is not ready]].', context: {customer: 'Shut up and get me my bike, you worthless moron'}},
    {text: '[[Could you send me the number on the receipt]]?', context: insults}
  ],
  good: [
    {text: 'Your bike arrives at noon. I’d ask one thing: please keep the insults out of our messages.', context: insults},
    {text: 'I want to sort this out with you, and I need us to keep it respectful.', context: slur},
    {text: 'Your money is on its way back. I’m glad to go on, provided we can talk without name-calling.', context: slur},
    {text: 'I’ll stay with this until the bike is home. Please speak to my colleagues with respect.', context: insults},
    {text: 'Let’s keep this civil, and I’ll have the bike at your door by noon.', context: insults},
    {text: 'Your bike arrives at noon.', context: {customer: 'Where is my bike?'}},
    {text: 'I don’t answer messages with insults in them. Your bike arrives at noon.', context: insults},
    {text: 'Calling me an idiot won’t bring the money any faster. It is on its way.', context: slur}
  ],
  nearMiss: [
    {text: 'The lock is on its way.', context: {customer: 'Some dickhead in another country keeps logging into the thing from abroad.'}},
    {text: 'A new kettle leaves today.', context: {customer: 'This stupid kettle is bloody useless and I hate it!'}},
    {text: 'Your bike left the workshop this morning.'},
    {text: 'Your bike arrives at noon.', context: {customer: 'This is the third time! I am furious, this is a terrible service!'}},
    {text: 'Don’t be hard on yourself, it happens a lot.', context: {customer: 'I washed it at 60. I’m such an idiot.'}},
    {text: 'The pump is in stock again.', context: {customer: 'Is the stupid pump back in stock?'}},
    {text: 'Your money is on its way back.', context: {customer: 'I want my money back NOW.'}},
    {text: 'Hi Lev!', context: insults}
  ]
}
