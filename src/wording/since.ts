/**
 * The years that a customer has been with us, where the context tells them.
 */
import type {ReplyContext} from '../types.ts'

/** Thanks for the years; undefined where nobody knows since when. */
export function thanksForYears({customerSince}: ReplyContext): string | undefined {
  const [year] = /^\d{4}\b/.exec(customerSince ?? '') ?? []
  return year && `Thank you for being with us since ${year}.`
}
