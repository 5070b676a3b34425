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

/** A step leads over one word: over any at all, over those of a form, or over a certain word. Steps are numbered in this order. */
export const anyStep = 0
export const stepOfForm = (form: Form): number => 1 + formNames.indexOf(form)
const firstWordStep: number = 1 + formNames.length

/** What can stand in one place of a phrase: one of some words, up to so many words, or one of some sequences. Of equal keys the meaning is equal. */
export type Element = {key: number} & ({steps: readonly number[]} | {gap: number} | {choices: readonly (readonly Element[])[]})

export interface ParsedPhrase {
  source: string
  isException: boolean
  anchor: 'sentence' | 'clause' | undefined
  atEnd: boolean
  elements: readonly Element[]
}

/** All gaps of a phrase together; wider ones tie words that have nothing to do with each other. */
const mostGapWords = 24

/** Reads phrases. Phrases repeat their words, choices and classes, so each of them is read once. */
export interface PhraseParser {
  /** Throws a `SyntaxError` that quotes the phrase where the notation is broken. */
  parse(source: string, classes: WordClasses): ParsedPhrase
  /** Any word. */
  readonly any: Element
  /** The steps over the words that have been read. */
  readonly stepsOfWords: ReadonlyMap<string, number>
}

const notation = /\{[\w-]+\}|<\w+>|\*\d?|[^\s()|?^,$!*<>{}]+|\S/g

export function createPhraseParser(): PhraseParser {
  const stepsOfWords = new Map<string, number>()
  const any: Element = {key: 0, steps: [anyStep]}
  const words: Element[] = []
  const tokensRead = new Map<string, readonly Element[]>([['*', [any]]])
  const choicesRead = new Map<string, Element>()
  const classesRead = new Map<string, Element>()
  let keys = 1

  /** What a token means that stands for words: "can't" for two, "follow-up" too. */
  const elementsOf = (token: string): readonly Element[] => {
    let elements = tokensRead.get(token)
    if (!elements) {
      if (token[0] === '<') elements = [{key: keys++, steps: [stepOfForm(token.slice(1, -1) as Form)]}]
      else if (token[0] === '*') elements = [{key: keys++, gap: gapOf(token)}]
      else elements = wordsOf(token).map(wordOf)
      tokensRead.set(token, elements)
    }
    return elements
  }
  const wordOf = (word: string): Element => {
    const number = stepsOfWords.size
    const step = stepsOfWords.get(word) ?? number + firstWordStep
    if (step === number + firstWordStep) {
      stepsOfWords.set(word, step)
      words.push({key: keys++, steps: [step]})
    }
    return words[step - firstWordStep] as Element
  }

  /** One of several; the single words among them become one element. */
  const choiceOf = (choices: readonly (readonly Element[])[]): Element => {
    let name = ''
    for (const choice of choices) {
      for (const {key} of choice) name += `${key} `
      name += '|'
    }
    let element = choicesRead.get(name)
    if (!element) {
      const single: number[] = []
      const rest: (readonly Element[])[] = []
      for (const choice of choices) {
        const [only] = choice
        if (choice.length === 1 && only && 'steps' in only) single.push(...only.steps)
        else rest.push(choice)
      }
      if (rest.length && single.length) rest.unshift([{key: keys++, steps: single}])
      element = rest.length ? {key: keys++, choices: rest} : {key: keys++, steps: single}
      choicesRead.set(name, element)
    }
    return element
  }

  const classOf = (text: string): Element => {
    let element = classesRead.get(text)
    if (!element) {
      element = choiceOf(text.split('|').map((entry) => (entry.match(/\S+/g) ?? []).flatMap(elementsOf)))
      classesRead.set(text, element)
    }
    return element
  }

  const parse = (source: string, classes: WordClasses): ParsedPhrase => {
    const tokens = source.match(notation) ?? []
    const fail = (why: string): never => {
      throw new SyntaxError(`Phrase "${source}": ${why}`)
    }
    let at = 0
    const isException = tokens[at] === '!'
    if (isException) at++
    const anchor = tokens[at] === '^' ? 'sentence' : tokens[at] === ',' ? 'clause' : undefined
    if (anchor) at++
    const atEnd = tokens.at(-1) === '$'
    let stop = atEnd ? tokens.length - 1 : tokens.length
    // a gap at either end finds nothing more
    while (at < stop && gapOf(tokens[at] as string)) at++
    while (stop > at && gapOf(tokens[stop - 1] as string)) stop--

    const parseChoices = (inGroup: boolean): Element[][] => {
      let choice: Element[] = []
      const choices = [choice]
      while (at < stop && tokens[at] !== ')') {
        if (tokens[at] === '|') {
          if (!inGroup) fail('"|" stands outside of brackets')
          choice = []
          choices.push(choice)
          at++
          continue
        }
        const items = parseItem()
        if (tokens[at] === '?') {
          at++
          choice.push(choiceOf([items, []]))
        } else for (const item of items) choice.push(item)
      }
      return choices
    }

    const parseItem = (): readonly Element[] => {
      const token = tokens[at++] as string
      if (token === '(') {
        const choices = parseChoices(true)
        if (tokens[at++] !== ')') fail('"(" is not closed')
        return [choiceOf(choices)]
      }
      const known = tokensRead.get(token)
      if (known) return known
      if ('<>{}'.includes(token)) fail('a bracket of {class}, <form> or (a|b) is not closed')
      if ('?^,$!'.includes(token)) fail(`"${token}" can't stand here`)
      if (token[0] === '{') {
        const name = token.slice(1, -1)
        const text = Object.hasOwn(classes, name) ? classes[name] : undefined
        return text === undefined ? fail(`there is no word class {${name}} here; there are ${Object.keys(classes).join(', ') || 'none'}`) : [classOf(text)]
      }
      if (token[0] === '<' && !formNames.includes(token.slice(1, -1))) fail(`${token} is none of <${formNames.join('>, <')}>`)
      return elementsOf(token)
    }

    const [elements = []] = parseChoices(false)
    if (at < stop) fail('")" stands without a "("')
    if (!elements.some(hasWord)) fail('needs at least one word of its own')
    let gaps = 0
    for (const token of tokens) gaps += gapOf(token)
    if (gaps > mostGapWords) fail(`its gaps span ${gaps} words; ${mostGapWords} are the most`)
    return {source, isException, anchor, atEnd, elements}
  }
  return {parse, any, stepsOfWords}
}

/** The words that a gap, `*3`, may span; 0 for what is no gap. */
const gapOf = (token: string): number => (token.length === 2 && token[0] === '*' ? Number(token[1]) : 0)

/** Whether an element can't be found without a word that it names. */
const hasWord = (element: Element): boolean =>
  ('steps' in element && !element.steps.includes(anyStep)) || ('choices' in element && element.choices.every((choice) => choice.some(hasWord)))

/** The words of a token as texts are read: folded, spelled out, parted at dashes. */
const wordsOf = (token: string): readonly string[] =>
  token.split('-').flatMap((part) => {
    const folded = fold(part)
    return part === '' ? [] : (spelledOut(folded) ?? [folded])
  })
