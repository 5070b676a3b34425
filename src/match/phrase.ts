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
import {fold, spelledOut} from '../reply/fold.ts'
import {type Form, formNames} from './forms.ts'

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

/** What can stand in one place of a phrase. Of equal keys the meaning is equal. */
export type Element = {key: string} & ({words: readonly string[]} | {form: Form} | {gap: number} | {choices: readonly (readonly Element[])[]} | {any: true})

export interface ParsedPhrase {
  source: string
  isException: boolean
  anchor: 'sentence' | 'clause' | undefined
  atEnd: boolean
  elements: readonly Element[]
}

/** All gaps of a phrase together; wider ones tie words that have nothing to do with each other. */
const mostGapWords = 24

/** Reads phrases; remembers the word classes that it has read. */
export type PhraseParser = (source: string, classes: WordClasses) => ParsedPhrase

/** Makes a parser. It throws a `SyntaxError` that quotes the phrase where the notation is broken. */
export function createPhraseParser(): PhraseParser {
  const known = new Map<string, Element>()
  const classOf = (text: string): Element => {
    let element = known.get(text)
    if (!element) {
      element = choiceOf(text.split('|').map((entry) => entry.trim().split(/\s+/).filter(Boolean).flatMap(wordElements)))
      known.set(text, element)
    }
    return element
  }
  return (source, classes) => parse(source, classes, classOf)
}

function parse(source: string, classes: WordClasses, classOf: (text: string) => Element): ParsedPhrase {
  const tokens = source.match(/\{[\w-]+\}|<\w+>|\*\d?|[()|?^,$!]|[^\s()|?^,$!*<>{}]+/g) ?? []
  const fail = (why: string): never => {
    throw new SyntaxError(`Phrase "${source}": ${why}`)
  }
  if (tokens.join('') !== source.replace(/\s+/g, '')) fail('a bracket of {class}, <form> or (a|b) is not closed')
  let at = 0
  const isException = tokens[at] === '!'
  if (isException) at++
  const anchor = tokens[at] === '^' ? 'sentence' : tokens[at] === ',' ? 'clause' : undefined
  if (anchor) at++
  const atEnd = tokens.at(-1) === '$'
  let stop = atEnd ? tokens.length - 1 : tokens.length
  // a gap at either end finds nothing more
  while (at < stop && isGap(tokens[at])) at++
  while (stop > at && isGap(tokens[stop - 1])) stop--

  const parseChoices = (inGroup: boolean): Element[][] => {
    const choices: Element[][] = [[]]
    while (at < stop && tokens[at] !== ')') {
      if (tokens[at] === '|') {
        if (!inGroup) fail('"|" stands outside of brackets')
        choices.push([])
        at++
        continue
      }
      const items = parseItem()
      const optional = tokens[at] === '?'
      if (optional) at++
      choices.at(-1)?.push(...(optional ? [choiceOf([items, []])] : items))
    }
    return choices
  }

  const parseItem = (): Element[] => {
    const token = tokens[at++] as string
    if (token === '(') {
      const choices = parseChoices(true)
      if (tokens[at++] !== ')') fail('"(" is not closed')
      return [choiceOf(choices)]
    }
    if (token.startsWith('{')) {
      const name = token.slice(1, -1)
      const text = Object.hasOwn(classes, name) ? classes[name] : undefined
      return text === undefined ? fail(`there is no word class {${name}} here; there are ${Object.keys(classes).join(', ') || 'none'}`) : [classOf(text)]
    }
    if (token.startsWith('<') && !formNames.includes(token.slice(1, -1))) fail(`${token} is none of <${formNames.join('>, <')}>`)
    if ('?^,$!'.includes(token)) fail(`"${token}" can't stand here`)
    return wordElements(token)
  }

  const [elements = []] = parseChoices(false)
  if (at < stop) fail('")" stands without a "("')
  if (!elements.some(hasWord)) fail('needs at least one word of its own')
  const gaps = tokens.reduce((words, token) => words + (isGap(token) ? Number(token.slice(1)) : 0), 0)
  if (gaps > mostGapWords) fail(`its gaps span ${gaps} words; ${mostGapWords} are the most`)
  return {source, isException, anchor, atEnd, elements}
}

const isGap = (token: string | undefined): boolean => /^\*\d$/.test(token ?? '')

/** Whether an element can't be found without a word that it names. */
const hasWord = (element: Element): boolean => 'words' in element || 'form' in element || ('choices' in element && element.choices.every((choice) => choice.some(hasWord)))

/** What one token of words means: "can't" is two words, "follow-up" too. */
function wordElements(token: string): Element[] {
  if (token.startsWith('<')) return [{key: token, form: token.slice(1, -1) as Form}]
  if (token === '*') return [{key: token, any: true}]
  if (token.startsWith('*')) return [{key: token, gap: Number(token.slice(1))}]
  return token
    .split('-')
    .filter(Boolean)
    .map(fold)
    .flatMap((part) => spelledOut(part) ?? [part])
    .map((word) => ({key: word, words: [word]}))
}

/** One of several; the single words among them become one element. */
function choiceOf(choices: readonly (readonly Element[])[]): Element {
  const single: string[] = []
  const rest: (readonly Element[])[] = []
  for (const choice of choices) {
    const [only] = choice
    if (choice.length === 1 && only && 'words' in only) single.push(...only.words)
    else rest.push(choice)
  }
  const key = `(${choices.map((choice) => choice.map((element) => element.key).join(' ')).join('|')})`
  if (rest.length === 0) return {key, words: single}
  return {key, choices: single.length ? [[{key: single.join('|'), words: single}], ...rest] : rest}
}
