import { locales } from '@/i18n/locales';
import { getPath } from '@/i18n/paths';
import { readSources } from '@/lib/content/readSources';
import { buildVersions } from '@/lib/content/buildVersions';
import { foundingCase, foundingQuestion } from '../content/foundingTexts';
import { type Lighthouse, runLighthouse } from '../measure/runLighthouse';
import { serveSite } from '../measure/siteServer';
import { getContentFolder, getSiteFolder, siteOrigin } from '../places';

/** A page of Dossier, and whether search engines are meant to list it. */
type Page = { path: string; isListed: boolean };

/** What Lighthouse says of a page of Dossier. */
export type PageScores = Lighthouse & { path: string; isListed: boolean };

/**
 * Runs Lighthouse on each type of page of Dossier in both languages, on the error pages and on the
 * gateway.
 * @throws Error when the site is not built or a visit fails.
 */
export async function measurePages(size: number, visits: number): Promise<PageScores[]> {
  const stop = await serveSite(getSiteFolder('dossier', size));
  try {
    const scores: PageScores[] = [];
    for (const page of listPages(size)) {
      scores.push({ ...page, ...(await runLighthouse(siteOrigin + page.path, visits)) });
    }
    return scores;
  } finally {
    await stop();
  }
}

function listPages(size: number): Page[] {
  const versions = buildVersions(readSources(getContentFolder(size)).sources);
  const listed = locales.flatMap((locale) => {
    const news = versions.find((version) => version.kind === 'news' && version.locale === locale);
    const question = versions.find(
      (version) => version.key === foundingQuestion && version.locale === locale,
    );
    return [
      getPath(locale, { route: '/' }),
      getPath(locale, { route: '/cases' }),
      getPath(locale, { route: '/questions' }),
      getPath(locale, { route: '/news' }),
      getPath(locale, { route: '/cases/[slug]', params: { slug: foundingCase } }),
      ...(question
        ? [getPath(locale, { route: '/questions/[slug]', params: { slug: question.slug } })]
        : []),
      ...(news ? [getPath(locale, { route: '/news/[slug]', params: { slug: news.slug } })] : []),
      getPath(locale, { route: '/about' }),
    ];
  });
  const unlisted = ['/', '/404', ...locales.map((locale) => `/${locale}/404`)];
  return [
    ...listed.map((path) => ({ path, isListed: true })),
    ...unlisted.map((path) => ({ path, isListed: false })),
  ];
}
