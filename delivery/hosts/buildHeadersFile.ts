import { policyHeader } from '../headerRules';
import type { Manifest } from '../manifest';
import { mergePolicies, readPolicy, writePolicy } from '../policy/policy';

/**
 * The file `_headers` of static hosts. They add up what several rules say of one header, so each
 * header stands in rules that never meet: one policy for all pages, which allows what any page
 * needs, and no word on how long pages are kept: these hosts ask again each time, with an ETag.
 */
export function buildHeadersFile({ headers: rules }: Manifest): string {
  const policies = rules.flatMap(({ headers }) => headers[policyHeader] ?? []);
  const policy = writePolicy(mergePolicies(policies.map(readPolicy)));
  const blocks = rules.flatMap(({ headers, path }) => {
    const isGeneral = path === '/*';
    const said = Object.entries(headers).filter(([name]) => {
      if (name === policyHeader) return isGeneral;
      if (name === 'Cache-Control') return path.endsWith('/*') && !isGeneral;
      return name !== 'Vary';
    });
    if (said.length === 0) return [];
    const lines = said.map(
      ([name, value]) => `  ${name}: ${name === policyHeader ? policy : value}`,
    );
    return [[path, ...lines].join('\n')];
  });
  return `# Written by the build; the next build writes it anew.\n${blocks.join('\n')}\n`;
}
