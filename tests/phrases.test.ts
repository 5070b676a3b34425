/** The notation of phrases, and what the matcher finds. */
import {describe, expect, test} from 'vitest'
import {isConditional, isNegated, isQuestion, type Match, wordsOf} from '../src/match/match.ts'
import {compileMatcher} from '../src/match/matcher.ts'
import {phrases, type WordClasses} from '../src/match/phrase.ts'
import {lookAnew, type Reading, startReading} from '../src/reading.ts'
import {read} from '../src/reply/read.ts'

function find(phrase: string, text: string, classes: WordClasses = {}): Match[] {
  const set = phrases(classes, phrase)
  const readingOf = (text: string): Reading => startReading(read(text), {}, lookAnew(compileMatcher([set])), readingOf)
  return [...readingOf(text).matches(set)]
}
const found = (phrase: string, text: string, classes?: WordClasses): string[] => find(phrase, text, classes).map(wordsOf)

describe('phrases', () => {
  test.each([
    ['we cannot help', "we can't help · We can’t help · we cannot help · WE CAN NOT  help · we\ncan't\thelp", 5],
    ['(refund|send back) (it|the order)?', 'refund · refund it · send back the order · send it', 3],
    ['so sorry?', 'so · so sorry', 2],
    ['nothing *2 do', 'nothing do. nothing to do. nothing else to do. nothing that is left to do', 3],
    ['nothing * do', 'nothing do. nothing to do', 1],
    ['^ no', 'no. oh no. No', 2],
    [', but', 'but we. ok, but we. ok but we', 2],
    ['no $', 'no. no way. oh no', 2],
    ['have <done>', 'have refunded. have sent. have a. have need', 2],
    ['<number> days', '5 days. $5 days. five days. {{n}} days. some days', 4],
    ['see <link>', 'see https://example.com or see it', 1],
    ['we cannot help', 'we really cannot unfortunately help', 1],
    ["the shop's", 'the shop’s door', 1],
    ['follow-up', 'follow-up. follow up', 2]
  ])('%s', (phrase, text, times) => {
    expect(found(phrase, text.replaceAll(' · ', '. '))).toHaveLength(times)
  })
  test('a class is named, and may hold words and phrases', () => {
    expect(found('{we} will', 'I will. Our team will. They will', {we: 'i|we|our team'})).toEqual(['I will', 'Our team will'])
  })
  test('no phrase crosses the end of a sentence', () => {
    expect(found('we can', 'It was we. Can you?')).toEqual([])
  })
  test.each([
    ['we {cannot} help', 'no word class {cannot}'],
    ['we (can', '"(" is not closed'],
    ['we can)', '")" stands without'],
    ['a|b', '"|" stands outside'],
    ['<past> form', 'none of <done>'],
    ['*3', 'needs at least one word'],
    ['we {can', 'not closed'],
    ['a *9 b *9 c *9 d', 'gaps span 27']
  ])('says what is wrong with %s', (phrase, message) => {
    expect(() => found(phrase, 'x')).toThrow(new RegExp(message.replace(/[()*<>{}|]/g, '\\$&')))
    expect(() => found(phrase, 'x')).toThrow(SyntaxError)
  })
  test('says what is wrong with a word class', () => {
    expect(() => found('{we} will', 'x', {we: 'i|(our|the) team'})).toThrow(/^Phrase "\{we\} will": the word class \{we\} holds a bracket/)
  })
  test('negation, condition and question can be seen', () => {
    const states = (text: string): string =>
      find('help you', text)
        .map((match) => [isNegated(match) && 'negated', isConditional(match) && 'conditional', isQuestion(match) && 'question'].filter(Boolean).join(' ') || 'asserted')
        .join()
    expect(states('We help you.')).toBe('asserted')
    expect(states("We can't help you.")).toBe('negated')
    expect(states('It did not arrive, but we help you.')).toBe('asserted')
    expect(states('If we help you, fine.')).toBe('conditional')
    expect(states('If it breaks, we help you.')).toBe('asserted')
    expect(states('Did we help you?')).toBe('question')
  })
})
