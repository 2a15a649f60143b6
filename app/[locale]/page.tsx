import { getLocale, getTranslations } from 'next-intl/server';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { HomePage } from '@/components/home/HomePage';
import { getStandings, listDocuments } from '@/lib/content/queries';
import { buildMetadata } from '@/lib/seo/buildMetadata';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';

/** How many documents of a kind the home page shows. */
const SHOWN = { questions: 12, cases: 12, news: 5 };

const alternates = buildRouteAlternates({ route: '/' });

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('Site');
  return buildMetadata({
    locale,
    title: t('tagline'),
    description: t('description'),
    versions: alternates,
    canonical: alternates[locale],
    xDefault: '/',
  });
}

export default async function Page() {
  const locale = await getLocale();
  const questions = listDocuments('question', locale).slice(0, SHOWN.questions);
  return (
    <SiteFrame alternates={alternates}>
      <HomePage
        questions={questions}
        standings={getStandings(questions, locale)}
        cases={listDocuments('case', locale).slice(0, SHOWN.cases)}
        news={listDocuments('news', locale).slice(0, SHOWN.news)}
      />
    </SiteFrame>
  );
}
