import { locales } from '@/i18n/locales';
import { eventKindNames } from '@/lib/content/vocabulary';
import { eventColumns } from '../buildEventTable';
import { address, choice, date, id, object, type Schema } from './parts';

/** A cell in which nothing may be known. */
const optional = (schema: Schema): Schema => ({ anyOf: [{ const: '' }, schema] });
const perLanguage = (name: string, schema: Schema) =>
  Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, schema]));

/** A line of `events.csv`, its cells by the names of their columns: all of them texts. */
export const eventRowSchema = object(
  {
    case: { ...id, description: 'A case of cases.json.' },
    ...perLanguage('case_title', { type: 'string' }),
    event: { ...id, description: 'Unique within the case.' },
    date,
    date_precision: choice(['day', 'month', 'year']),
    after: optional({ ...date, description: 'A day after which the event is known to lie.' }),
    kind: choice(eventKindNames),
    decisive: choice(['true', 'false'], 'Whether events of this kind change where a case stands.'),
    ...perLanguage('text', { type: 'string' }),
    source: optional(address),
    archived: optional(address),
    ...perLanguage('url', optional(address)),
  },
  eventColumns,
);
