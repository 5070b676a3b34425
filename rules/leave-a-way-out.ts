/** Correct without embarrassment. */
import {slipPhrases, slipsIn, softCorrectionsIn, softPhrases} from '../src/match/correction.ts'
import {faceSaving} from '../src/moves/face-saving.ts'
import {afterSentence, defineRule, type Examples, fix, inPlaceOf, type Match, type Rule, suggest, wholeSentence, wordsOf} from '../src/rule.ts'
import {askingInstead} from '../src/wording/guess.ts'
import {betterNextTime} from '../src/wording/next-time.ts'
import {inPassive, withoutCulprit} from '../src/wording/without-culprit.ts'

const leaveAWayOut: Rule = defineRule({
  id: 'leave-a-way-out',
  principle: 'When you have to correct a customer, leave them a way out: it is easily missed, it happens to many, it has happened to you.',
  citation: {source: 'way-out', teaches: 'Give the customer an easy way to accept what you say; whoever is cornered digs in to save face.'},
  severity: 'info',
  movesAlong: true,
  kind: 'missing',
  parts: [{part: 'what the customer did, where only its fault makes it a correction', needsAny: ['fault']}],
  phrases: [slipPhrases, softPhrases],
  onlyWhere: [slipPhrases, softPhrases],
  moves: [faceSaving],
  *check(reading) {
    const [correction] = [...slipsIn(reading), ...softCorrectionsIn(reading)].filter((match) => !isRegretted(match)).sort((a, b) => a.start - b.start || b.end - a.end)
    if (!correction || reading.has(faceSaving)) return
    yield {
      ...correction,
      message: `“${wordsOf(correction)}” corrects the customer and leaves them no way to save face. Say how easily it happens, or move the fact off “you”.`,
      suggestions: () => {
        const wording = withoutCulprit(correction)
        const passive = wording === undefined && !/\b(?:grateful|glad|thanks?)\b/i.test(wordsOf(wholeSentence(correction))) ? inPassive(correction) : undefined
        const {fault} = reading.context
        const isTheirs = fault !== 'company' && fault !== 'third-party'
        return [
          ...(wording === undefined ? [] : [fix('Say it without “you”', inPlaceOf(correction, wording))]),
          ...(isSlip.test(wordsOf(correction)) && isTheirs
            ? [suggest('Say why it is easily missed', afterSentence(correction, "It's easily done: {why it is easy to miss}."))]
            : []),
          ...(passive === undefined ? [] : [suggest('Say it without “you”', inPlaceOf(correction, passive))]),
          ...(wording === undefined && passive === undefined ? [...askingInstead(correction), ...betterNextTime(correction, reading.context)] : [])
        ]
      }
    }
  }
})

/** "Sorry you missed your train": it befell them. */
const isRegretted = (match: Match): boolean =>
  /\b(?:missed|lost)\b/i.test(wordsOf(match)) && regrets.test(match.block.text.slice(0, match.start - match.block.start).slice(-longestSorry))
const regrets = /\b(?:sorry|apologi[sz]e|regret|sad|saddened|shame|pity|hate)(?: (?:to (?:hear|learn|read)|it))?(?: that)? $/i

/** In characters. */
const longestSorry = 40

/** A step that went wrong, which "easily done" can be said of. */
const isSlip =
  /\b(?:wrong|instead of|rather than|missed|forgot|forgotten|did not|didn['’]t|have not|haven['’]t|mixed|mistaken|typo|entered|typed|selected|chose|picked|put|pressed|opened|deleted|incorrect\w*|mismatch|overlooked|misread)\b/i

export default leaveAWayOut

export const examples: Examples = {
  bad: [
    {
      text: '[[You typed the shipping address into the billing box instead of the card address]]. I have reopened the order.',
      fixed: "You typed the shipping address into the billing box instead of the card address. It's easily done: [why it is easy to miss]. I have reopened the order."
    },
    {text: '[[You selected the wrong date]].', fixed: 'The wrong date was selected.'},
    {text: 'I think [[you have mistaken the day pass for the weekly one]].'},
    {text: '[[You missed the line about the deposit]], but I can still move it.'},
    {text: '[[You did not switch the valve back on after the service]].'},
    {text: '[[You should have pressed the green button first]].'},
    {text: 'Looking at the log, [[you deleted the folder on the 3rd]].'},
    {text: 'It [[looks like you opened the other account]].'},
    {text: '[[Had you saved the draft]], it would be in the list.'},
    {text: 'The lift stopped [[because you pressed both buttons at once]].'},
    {text: '[[You put the shelf on the upper pins]], which are for the door.', context: {fault: 'customer'}}
  ],
  good: [
    {text: "The address on the order doesn't match the card's."},
    {text: 'I have reopened the order and put the card address in.'},
    {text: 'The valve is still closed after the service; a quarter turn to the left opens it.', context: {fault: 'customer'}},
    {text: 'A day pass ends at midnight; the weekly one runs until Sunday.'},
    {text: 'The folder went on the 3rd, and I have put it back.'},
    {text: 'To make it work, press the green button first.'},
    {text: 'We deleted the folder by mistake, and it is back now.'},
    {text: 'The two boxes look the same, so I have moved the address for you.', context: {fault: 'customer'}}
  ],
  nearMiss: [
    {text: 'You asked for the weekly pass, and it is in the post.'},
    {text: 'You ordered two lamps on Monday.'},
    {text: "You haven't missed anything; it starts at nine."},
    {text: 'You filled in the form correctly.', context: {fault: 'customer'}},
    {text: 'If you left the lid open, let it dry for a day.'},
    {text: 'You should have received the pass by now.'},
    {text: 'You were sent the wrong pass, sorry.'},
    {text: "I'm sorry that you missed the concert. The coach had a flat tyre."},
    {text: 'So sorry to hear you missed the vows, Mr Hale. The boat was an hour late.'},
    {text: 'Did you keep the old pass?'}
  ]
}
