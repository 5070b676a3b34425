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

/** Lets an object make one of its properties when somebody first reads it. */
export function whenFirstRead<Of extends object, Name extends keyof Of>(object: Of, name: Name, make: () => Of[Name]): void {
  const settle = (value: Of[Name]): Of[Name] => {
    Object.defineProperty(object, name, {value, writable: true})
    return value
  }
  Object.defineProperty(object, name, {get: () => settle(make()), set: settle, enumerable: true, configurable: true})
}
