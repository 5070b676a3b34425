/**
 * Phrases as users write them: in the notation, or as words that were copied from a reply. Copied words are found whatever commas, stops and
 * signs stand between them; a placeholder or an address among them stands for any.
 */
import {lazily} from '../lazily.ts'
import {createSpeller} from '../reply/fold.ts'
import {readWords, type Word} from '../reply/words.ts'
import {checkPhrase, createPhraseParser, openPhrase, type Phrases, phrases} from './phrase.ts'

/** Copied words hold none of these: what does is a phrase, even where it is broken. */
const notation = lazily(() => /^#\s|\||\(\p{L}[^()]*$|(?:^|[\s(])\*\d?(?=[\s)?]|$)|<(?:done|ing|number|slot|link)>/u)
/** With these no phrase is written; nor as a question, whose mark stands at the end or before a capital. */
const prose = lazily(() => /[^\s\p{L}\p{N}\p{M}'’()?^,$!-]|^\p{Lu}.*\?$|\?\s+\p{Lu}/u)

const speller = lazily(() => createSpeller())

/** The phrases of some texts, one each; undefined where no text holds words of a single sentence. */
export function phrasesIn(texts: readonly string[]): Phrases | undefined {
  const copied: Record<string, string> = {}
  const written = texts.flatMap((text, index) => {
    const line = text.replace(/\s+/g, ' ').trim()
    if (isPhrase(line)) return line
    const words = wordsIn(line)
    if (words === undefined) return []
    copied[index] = words
    return `{${index}}`
  })
  return written.length > 0 ? phrases(copied, written.join('\n')) : undefined
}

function isPhrase(line: string): boolean {
  if (notation().test(line)) return true
  if (prose().test(line)) return false
  try {
    checkPhrase(openPhrase(line, 0, {}), false, createPhraseParser(() => 1).next)
    return true
  } catch {
    return false
  }
}

/** The words of a text as a word class names them; undefined where there are none, or they go past the end of a sentence. */
function wordsIn(text: string): string | undefined {
  const {words} = readWords(text, 0, text.length, 0, [], speller())
  const isOneSentence = words.every(({before}, at) => at === 0 || !/[.!?]/.test(before))
  const hasWords = words.some(({kind}) => kind === 'word' || kind === 'number')
  return isOneSentence && hasWords ? words.map(nameOf).join(' ') : undefined
}

const nameOf = ({kind, text}: Word): string => (kind === 'slot' || kind === 'link' ? `<${kind}>` : text)
