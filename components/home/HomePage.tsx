import { useLocale, useTranslations } from 'next-intl';
import { CaseCard } from '@/components/case/CaseCard';
import { ListSection } from '@/components/list/ListSection';
import { MoreLink } from '@/components/list/MoreLink';
import { NewsCard } from '@/components/news/NewsCard';
import { QuestionCard } from '@/components/question/QuestionCard';
import { getPath } from '@/i18n/paths';
import type { Standings } from '@/lib/content/findMoves';
import type { CaseVersion, NewsVersion, QuestionVersion } from '@/lib/content/model';

type HomePageProps = {
  questions: readonly QuestionVersion[];
  standings: Standings;
  cases: readonly CaseVersion[];
  news: readonly NewsVersion[];
};

/** What the site is; the questions with their short answers first, then cases by date, then news. */
export function HomePage({ questions, standings, cases, news }: HomePageProps) {
  const t = useTranslations('Home');
  const locale = useLocale();
  return (
    <>
      <header className="sheet pt-10 tablet:pt-14">
        <h1 className="column-spread answer">{t('headline')}</h1>
        <p className="column-spread mt-6 max-w-170 text-soft">{t('introduction')}</p>
      </header>
      <ListSection label={t('questions')}>
        <ul>
          {questions.map((version) => (
            <QuestionCard
              key={version.key}
              version={version}
              standing={standings.get(version.key)}
            />
          ))}
        </ul>
        <MoreLink href={getPath(locale, { route: '/questions' })}>{t('allQuestions')}</MoreLink>
      </ListSection>
      <ListSection label={t('cases')}>
        <ul>
          {cases.map((version) => (
            <CaseCard key={version.key} version={version} />
          ))}
        </ul>
        <MoreLink href={getPath(locale, { route: '/cases' })}>{t('allCases')}</MoreLink>
      </ListSection>
      <ListSection label={t('news')}>
        <ul>
          {news.map((version) => (
            <NewsCard key={version.key} version={version} />
          ))}
        </ul>
        <MoreLink href={getPath(locale, { route: '/news' })}>{t('allNews')}</MoreLink>
      </ListSection>
    </>
  );
}
