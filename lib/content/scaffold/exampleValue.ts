import type { Field, FieldName } from '../fields';
import { placeholderDate } from './placeholder';

/** What a new file needs to know to fill its fields. */
export type ScaffoldFacts = { key: string; index: number; day: string; fill: string };

/** What a required field holds until an editor writes it: it can be read, and the check names it. */
export function buildRequiredValue(
  name: FieldName,
  { type, values }: Field,
  { index, fill }: ScaffoldFacts,
): string {
  if (name === 'index') return String(index);
  if (name === 'confidenceLevel') return `"1 (${fill})"`;
  switch (type) {
    case 'number':
      return '0';
    case 'boolean':
      return 'false';
    case 'date':
      return `"${placeholderDate}"`;
    case 'dates':
      return `["${placeholderDate}"]`;
    case 'strings':
      return `["${fill}"]`;
    case 'string':
      return values?.[0] ?? `"${fill}"`;
    default:
      return '[]';
  }
}

/** How an optional field is written: an example in one line, or in several, each indented. */
export function buildExample(
  name: FieldName,
  { type, values }: Field,
  { key, index, day }: ScaffoldFacts,
): { value: string; more?: readonly string[] } {
  const own: Partial<Record<FieldName, string>> = {
    slug: `"${key}"`,
    coverImg: `"/img/legal/explainer/cases/${index}.png"`,
    docketLink: '"https://…"',
    citationLinks: '["https://…"]',
  };
  const value = own[name];
  if (value !== undefined) return { value };
  switch (type) {
    case 'number':
      return { value: '1' };
    case 'boolean':
      return { value: 'true' };
    case 'date':
      return { value: `"${day}"` };
    case 'dates':
      return { value: `["${day}"]` };
    case 'strings':
      return { value: '["…"]' };
    case 'string':
      return { value: values?.[0] ?? '"…"' };
    case 'status':
      return buildLines(['state: pending', `asOf: "${day}"`, 'source: "https://…"']);
    case 'parties':
      return buildLines(['plaintiffs: "…"', 'defendants: "…"']);
    case 'notes':
      return buildLines(['- id: …', `  date: "${day}"`, '  class: update', '  text: "…"']);
    case 'events':
      return buildLines(['- id: …', `  date: "${day}"`, '  kind: hearing', '  text: "…"']);
    case 'claims':
      return buildLines(['- id: …', '  text: "…"']);
    case 'log':
      return buildLines(['- id: …', `  date: "${day}"`, '  from: 4', '  to: 3', '  text: "…"']);
    default:
      return { value: '' };
  }
}

function buildLines(lines: readonly string[]): { value: string; more: readonly string[] } {
  return { value: '', more: lines.map((line) => `  ${line}`) };
}
