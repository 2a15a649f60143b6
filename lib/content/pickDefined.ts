/** The fields that have a value: what is not known is absent, not undefined. */
export function pickDefined<T extends object>(fields: T): Defined<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Object.fromEntries cannot say which fields are left; the type does.
  return Object.fromEntries(known) as Defined<T>;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
