/**
 * When something was said or began: the forms that are read, the same in every engine and wherever it runs.
 */

const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)?)?$/i

/** In 1973. A smaller number counts seconds, and would turn days of waiting into minutes. */
const earliest = 1e11
const latest = 8.64e15

/** Milliseconds since 1970 of an ISO 8601 time, or of a number of them; undefined where it is neither. A time without an offset is read as UTC. */
export function timeOf(at: unknown): number | undefined {
  if (typeof at === 'number') return at >= earliest && at <= latest ? at : undefined
  const [, day, clock = '00:00', , hours, minutes = '00'] = (typeof at === 'string' && form.exec(at.trim())) || []
  if (day === undefined || !isDay(day)) return undefined
  const time = Date.parse(`${day}T${clock.replace(',', '.')}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`)
  return Number.isNaN(time) ? undefined : time
}

/** The beginning of a year, a month or a day, as `timeOf` gives it. */
export function startOf(since: string): number | undefined {
  const [, year, month = '01'] = /^((?:19|20)\d\d)(?:-(\d\d))?$/.exec(since.trim()) ?? []
  return timeOf(year === undefined ? since : `${year}-${month}-01`)
}

/** The thirtieth of February is none. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
