import type { CaseVersion } from '@/lib/content/model';

type CoverImageProps = { cover: NonNullable<CaseVersion['cover']>; lang?: string | undefined };

/** The 1-bit cover of a case: 640 x 360, drawn from its index; pixels stay square, dark inverts. */
export function CoverImage({ cover, lang }: CoverImageProps) {
  return (
    <img
      src={cover.src}
      alt={cover.alt}
      lang={lang}
      width={640}
      height={360}
      loading="lazy"
      decoding="async"
      className="pixels w-full max-w-65"
    />
  );
}
