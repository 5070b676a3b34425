/** The words of some lists, in which `|` parts them. Pure, so that a bundler can drop a set that isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join('|').split('|'))
}
