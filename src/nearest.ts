/**
 * Names that were mistyped.
 */

/** "; did you mean …?" where one of the names is close, or holds what was given. */
export function hint(given: string, names: Iterable<string>): string {
  const wanted = given.toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(given.length / 3)) + 1
  for (const name of names) {
    const away = wanted.length > 2 && name.includes(wanted) ? 1 : distance(wanted.slice(0, 60), name)
    if (away < least) [best, least] = [name, away]
  }
  return best === undefined ? '' : `; did you mean ${best}?`
}

/** How many letters have to be put in, left out, exchanged or swapped. */
export function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [rows[i - 1] as number[], [i]]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same)
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j] as number, ((rows[i - 2] as number[])[j - 2] as number) + 1)
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) as number
}
