/** A content security policy: the sources of each directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * What holds for every page: nothing is loaded but images of the site (and drawings inside the
 * stylesheet), nobody frames a page or sends its forms elsewhere.
 */
export const basePolicy: Policy = new Map([
  ['default-src', ["'none'"]],
  ['img-src', ["'self'", 'data:']],
  ['base-uri', ["'none'"]],
  ['form-action', ["'none'"]],
  ['frame-ancestors', ["'none'"]],
]);

/** A policy as the value of its header, as short as it can be written. */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(' ')).join(';');
}

/** Reads the value of a header. */
export function readPolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}

/** The policy that allows what any of several allows. */
export function mergePolicies(policies: readonly Policy[]): Policy {
  const merged = new Map<string, readonly string[]>();
  for (const [directive, sources] of policies.flatMap((policy) => [...policy])) {
    const all = new Set([...(merged.get(directive) ?? []), ...sources]);
    if (all.size > 1) all.delete("'none'");
    merged.set(directive, [...all]);
  }
  return merged;
}
