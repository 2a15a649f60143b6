/** A day, month or year in ISO 8601, as precise as it is known: `2023-09-15`, `2023-09`, `2023`. */
export type PartialDate = string;

/** How precise a date is: languages take different prepositions ("au 24 mai", "en septembre"). */
export type DatePrecision = 'day' | 'month' | 'year';

/** How precise a date is. */
export function getPrecision(date: PartialDate): DatePrecision {
  const parts = date.split('-').length;
  return parts >= 3 ? 'day' : parts === 2 ? 'month' : 'year';
}
