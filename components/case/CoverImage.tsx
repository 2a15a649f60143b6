import type { CaseVersion } from '@/lib/content/model';

type CoverImageProps = { cover: NonNullable<CaseVersion['cover']>; lang?: string | undefined };

/**
 * The 1-bit cover of a case: drawn from its index, one square a CSS pixel; the dark inverts it. It adorns,
 * so on a slow line the text comes first.
 */
export function CoverImage({ cover, lang }: CoverImageProps) {
  return (
    <img
      src={cover.src}
      alt={cover.alt}
      lang={lang}
      width={260}
      height={146}
      loading="lazy"
      fetchPriority="low"
      decoding="async"
      className="pixels"
    />
  );
}
