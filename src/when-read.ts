/**
 * Properties that an object makes when somebody first reads them.
 */

const kept = Symbol('made when read')

interface Maker {
  [kept]: Record<string, unknown>
}

/** Lets an object make some of its properties when somebody first reads them. */
export function makeWhenRead<Of extends object>(object: Of, makes: {readonly [Name in keyof Of & string]?: () => Of[Name]}): Of {
  Object.defineProperty(object, kept, {value: makes})
  Object.defineProperty(object, Symbol.for('nodejs.util.inspect.custom'), whenLogged)
  for (const name in makes) {
    whenRead[name] ??= readerOf(name)
    Object.defineProperty(object, name, whenRead[name])
  }
  return object
}

/** One for all objects: with accessors of its own, each would be of a shape of its own, which is slow to make, and engines keep accessors, and all they know, for long. */
const whenRead: Record<string, PropertyDescriptor> = {}

const readerOf = (name: string): PropertyDescriptor & ThisType<Maker> => ({
  enumerable: true,
  configurable: true,
  get() {
    const own = this[kept]
    const value = own[name]
    if (typeof value === 'function') own[name] = value()
    return own[name]
  },
  set(value) {
    this[kept][name] = value
  }
})

/** `console.log` of Node shows what is made when it is read, not that it can be read. */
const whenLogged: PropertyDescriptor & ThisType<object> = {
  value() {
    return {...this}
  }
}
