/** The day of a moment in ISO 8601, as the calendar on the wall here has it: `2026-11-22`. */
export function formatDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
