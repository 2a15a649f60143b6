const longest = 60;
/** Control and formatting characters would hide in a message, or turn it around. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as a message shows it: in quotation marks, on one line, cut where it is long. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const visible = cut.replace(
    invisible,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
  return `"${visible}"`;
}
