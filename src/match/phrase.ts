/**
 * The notation of phrases.
 *
 *   word            the word, however it is written: can't = cannot = can not, Sorry = sorry
 *   (a|b c|)        one of these; an empty one makes it optional
 *   word?  (a|b)?   may be missing
 *   {name}          a word class, given by name
 *   *  *3           any one word · up to three words, or none
 *   ^ …             stands at the start of a sentence
 *   , …             stands at the start of a clause: of a sentence, or behind a comma, a colon, a dash, "and", "but", "so"
 *   … $             stands at the end of a sentence
 *   ! …             an exception: of the set's other phrases, none is found in words that this one covers
 *   <done> <ing>    any past form or participle · any -ing form
 *   <number> <slot> <link>   a number or price · a placeholder · an address
 *
 * Small words that change nothing ("just", "really", "unfortunately" …) may stand anywhere between the words of a phrase.
 */
import {contractionOf, fold} from '../reply/fold.ts'

/** Word classes by the name that phrases call them: alternatives separated by `|`. */
export type WordClasses = Readonly<Record<string, string>>

/** A set of phrases that mean the same to who asks for them. Made by `phrases`. */
export interface Phrases {
  readonly classes: WordClasses
  /** One phrase a line. */
  readonly text: string
}

/** Names a set of phrases, one a line; lines that start with `#` are comments. Compiled by the linter that loads them. */
export function phrases(classes: WordClasses, text: string): Phrases {
  return {classes, text}
}

/** What can stand in one place of a phrase: a word, one of several words, a form, or any word. */
export type Element = {words: readonly string[]} | {form: Form} | {gap: number}
export type Form = 'done' | 'ing' | 'number' | 'slot' | 'link' | 'any'

/** A phrase with its alternatives spelled out. */
export interface ParsedPhrase {
  source: string
  isException: boolean
  anchor: 'sentence' | 'clause' | undefined
  atEnd: boolean
  sequences: Element[][]
}

/** More than this many ways to say one phrase is a mistake in the phrase. */
const mostSequences = 3000

/** All gaps of a phrase together; wider ones tie words that have nothing to do with each other. */
const mostGapWords = 12

/** Reads one phrase. Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function parsePhrase(source: string, classes: WordClasses): ParsedPhrase {
  const isException = /^\s*!/.test(source)
  const notation = isException ? source.replace('!', '') : source
  const tokens = notation.match(/\{[\w-]+\}|<\w+>|\*\d?|[()|?^,$]|[^\s()|?^,$*<>{}]+/g) ?? []
  const fail = (why: string): never => {
    throw new SyntaxError(`Phrase "${source.trim()}": ${why}`)
  }
  if (tokens.join('') !== notation.replace(/\s+/g, '')) fail('a bracket of {class}, <form> or (a|b) is not closed')
  const anchor = tokens[0] === '^' ? 'sentence' : tokens[0] === ',' ? 'clause' : undefined
  let at = anchor ? 1 : 0
  const atEnd = tokens.at(-1) === '$'
  const stop = atEnd ? tokens.length - 1 : tokens.length

  const parseAlternatives = (inGroup: boolean): Element[][] => {
    const alternatives: Element[][] = []
    let sequences: Element[][] = [[]]
    while (at < stop && tokens[at] !== ')') {
      if (tokens[at] === '|') {
        if (!inGroup) fail('"|" stands outside of brackets')
        alternatives.push(...sequences)
        sequences = [[]]
        at++
        continue
      }
      let choice = parseItem()
      if (tokens[at] === '?') {
        at++
        choice = [...choice, []]
      }
      if (sequences.length * choice.length > mostSequences) fail(`says more than ${mostSequences} things; split it`)
      sequences =
        choice.length === 1
          ? sequences.map((sequence) => [...sequence, ...(choice[0] as Element[])])
          : sequences.flatMap((sequence) => choice.map((more) => [...sequence, ...more]))
    }
    return mergeWords([...alternatives, ...sequences])
  }

  const parseItem = (): Element[][] => {
    const token = tokens[at++] as string
    if (token === '(') {
      const group = parseAlternatives(true)
      if (tokens[at++] !== ')') fail('"(" is not closed')
      return group
    }
    if (token.startsWith('{')) {
      const name = token.slice(1, -1)
      const text = Object.hasOwn(classes, name) ? classes[name] : undefined
      return text === undefined ? fail(`there is no word class {${name}} here; there are ${Object.keys(classes).join(', ') || 'none'}`) : classSequences(text)
    }
    if (token.startsWith('<')) {
      const form = token.slice(1, -1) as Form
      return ['done', 'ing', 'number', 'slot', 'link'].includes(form) ? [[{form}]] : fail(`${token} is none of <done>, <ing>, <number>, <slot>, <link>`)
    }
    if (token === '*') return [[{form: 'any'}]]
    if (token.startsWith('*')) return [[{gap: Number(token.slice(1))}]]
    if ('?^,$'.includes(token)) fail(`"${token}" can't stand here`)
    return [foldedWords(token)]
  }

  const sequences = parseAlternatives(false)
  if (at < stop) fail('")" stands without a "("')
  if (sequences.some((sequence) => sequence.every((element) => 'gap' in element || ('form' in element && element.form === 'any')))) fail('needs at least one word of its own')
  const widest = Math.max(...sequences.map((sequence) => sequence.reduce((words, element) => words + ('gap' in element ? element.gap : 0), 0)))
  if (widest > mostGapWords) fail(`its gaps span ${widest} words; ${mostGapWords} are the most`)
  return {source: source.trim(), isException, anchor, atEnd, sequences}
}

/** A word as the reader folds it: "can't" is two. */
function foldedWords(token: string): Element[] {
  return token
    .split('-')
    .filter(Boolean)
    .flatMap((part) => contractionOf(part) ?? [fold(part)])
    .map((word) => ({words: [word]}))
}

/** Classes are flat lists, so that they can be read once and merged. */
function classSequences(text: string): Element[][] {
  return mergeWords(
    text.split('|').map((entry) =>
      entry
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((word): Element[] => (/^<\w+>$/.test(word) ? [{form: word.slice(1, -1) as Form}] : foldedWords(word)))
    )
  )
}

/** Single words among the alternatives become one element, so that a phrase with `(a|b|c)` stays one sequence. */
function mergeWords(sequences: Element[][]): Element[][] {
  const single = new Set<string>()
  const rest = sequences.filter((sequence) => {
    const [only] = sequence
    if (sequence.length !== 1 || only === undefined || !('words' in only)) return true
    for (const word of only.words) single.add(word)
    return false
  })
  return single.size ? [[{words: [...single]}], ...rest] : rest
}
