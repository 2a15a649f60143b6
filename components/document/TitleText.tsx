/** Hyphenated words up to this length stay on one line ("peuvent-ils"); longer ones may break. */
const LONGEST_KEPT = 14;

type TitleTextProps = { children: string };

/** A title whose short hyphenated words are never parted at the end of a line. */
export function TitleText({ children }: TitleTextProps) {
  return children.split(/(\S+-\S+)/).map((part, at) =>
    part.includes('-') && part.length <= LONGEST_KEPT ? (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
