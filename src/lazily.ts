/**
 * What is costly to make and seldom needed, such as patterns with `\p{…}`: made when it is first asked for.
 */

/** Makes it once. Pure, so that a bundler can drop what isn't used. */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
