import { termClasses } from '@/lib/content/vocabulary';
import {
  address,
  choice,
  common,
  commonNames,
  id,
  list,
  local,
  localText,
  object,
  text,
} from './parts';

/** A term of the glossary. */
export const termSchema = object(
  {
    ...common,
    class: choice(termClasses),
    definition: localText,
    citation: localText,
    variants: local(list(text)),
    source: address,
    relatedCases: { ...list(id), description: 'Cases of cases.json whose claims name the term.' },
  },
  [...commonNames, 'class', 'definition', 'variants', 'relatedCases'],
);
