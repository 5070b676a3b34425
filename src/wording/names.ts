/**
 * Whether two names may be those of one person.
 */
import {lazily} from '../lazily.ts'

/** Forms of one name that hardly look alike. */
const forms = lazily(() =>
  `robert bob bobby rob
william bill billy will liam
richard dick rick
edward ted ned eddie
theodore ted theo
john jack johnny
henry harry hank
james jim jimmy
margaret peggy meg maggie daisy greta rita
elizabeth betty bess libby lisa elsie liz beth
mary molly polly
eleanor nell nora
helen nell
sarah sally sadie
alexander sasha sandy lex xander
alexandra sasha sandy lexi
charles chuck
francis frank
katherine kate kitty cathy kay
catherine kate kitty kay
dorothy dot dolly
martha patty
matilda tilly
susan sue
anthony tony
augustus gus
giuseppe beppe pino
jose pepe
francisco paco pancho
ignacio nacho
dmitri dima mitya
maria mia masha
yekaterina katya
ekaterina katya
mohammed mo
muhammad mo
ann nan nancy anne
abigail gail
wilhelm willi
johannes hans
christopher kit topher
veronica ronnie
isabel bella lisbeth
barbara babs`
    .split('\n')
    .map((line) => new Set(line.split(' ')))
)

/** Titles, and what joins names, are no part of them. */
const joins = /^(?:mr|mrs|ms|miss|mx|dr|prof|and|van|von|de|del|la|di|da|el|al|bin|ter|den|sir)$/
const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof)\b/i

/** An address or a handle is no name. */
const handle = /[@_\d]/

/** What many short forms end in: "Tommy", "Susie". */
const ending = /(?:ie|y|i|ey)$/

const partsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part && !joins.test(part))

/**
 * Whether a name may mean the one that another names: a part is the same, a form of it, or spelled much alike; or one is a surname and the other
 * isn't, so that nobody can tell.
 */
export function isOneName(name: string, other: string): boolean {
  if (handle.test(name) || handle.test(other)) return true
  const [parts, others] = [partsOf(name), partsOf(other)]
  if (parts.length === 0 || others.length === 0) return true
  if (titled.test(name) !== titled.test(other) && (titled.test(name) ? others : parts).length < 2) return true
  return parts.some((part) => others.some((one) => isForm(part, one)))
}

function isForm(one: string, other: string): boolean {
  if (forms().some((set) => set.has(one) && set.has(other))) return true
  const [short, long] = [asHeard(one), asHeard(other)].sort((a, b) => a.length - b.length) as [string, string]
  const stem = short.replace(ending, '').replace(/(.)\1$/, '$1')
  if (long[0] === short[0] && (short.length === 1 || long.startsWith(short.slice(0, 3)) || (stem.length > 1 && isWithin(stem, long)))) return true
  if (short.length > 2 && long.includes(stem.length > 2 ? stem : short)) return true
  return isTypo(short, long)
}

/** "Nick" and "Nikolas", "Stephen" and "Stefan". */
const asHeard = (name: string): string => name.replace(/ck|ch|c/g, 'k').replaceAll('ph', 'f')

/** The letters of the short form follow each other in the long one: "Tom" in "Thomas". */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** One letter is another, is missing, or has changed places with the next: "Jon", "Micheal". */
function isTypo(short: string, long: string): boolean {
  if (long.length - short.length > 1 || long.length < 4) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = (text: string, from: number): string => text.slice(at + from)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, 2) === rest(long, 2)
  return short.length === long.length ? (at > 0 && rest(short, 1) === rest(long, 1)) || isSwapped : rest(short, 0) === rest(long, 1)
}
