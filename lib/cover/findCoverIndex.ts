/** The address of a drawn cover: all others are pictures of another origin, which no script may touch. */
const COVER_ADDRESS = /^\/img\/legal\/explainer\/cases\/(0|[1-9]\d{0,8})\.png$/;

/**
 * The index from which the cover named in a case's front matter is drawn; undefined when it names
 * no cover or one of another origin.
 * @throws Error when the cover is that of another index than the case's own; `file` names the case.
 */
export function findCoverIndex(
  frontMatter: Readonly<Record<string, unknown>>,
  file: string,
): number | undefined {
  const { coverImg, index } = frontMatter;
  const digits = typeof coverImg === 'string' ? COVER_ADDRESS.exec(coverImg)?.[1] : undefined;
  if (digits === undefined) return undefined;
  if (index !== undefined && index !== Number(digits)) {
    throw new Error(
      `${file}: coverImg names the cover of index ${digits}, but index is ${String(index)}. Make them equal.`,
    );
  }
  return Number(digits);
}
