import { useTranslations, useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { SiteFrame } from '@/components/frame/SiteFrame';
import { Pagination } from '@/components/list/Pagination';
import { getPath } from '@/i18n/paths';
import { getPictureDestination, type PictureRoute } from '@/lib/content/pictureRoutes';
import { buildRouteAlternates } from '@/lib/seo/buildRouteAlternates';

type PicturePageProps = {
  route: PictureRoute;
  /** The list of the same documents. */
  section: 'cases' | 'questions';
  title: string;
  /** Paragraphs that say what is shown and, where there are several pages, which part of it. */
  introduction: readonly string[];
  page: number;
  pages: number;
  /** The picture; nothing where there is nothing to draw. */
  picture: ReactNode;
  /** The same in words. */
  children: ReactNode;
};

/** A page with a picture of many documents, and below it the same in words. */
export function PicturePage(props: PicturePageProps) {
  const { route, section, title, introduction, page, pages, picture, children } = props;
  const sections = useTranslations('SiteHeader');
  const locale = useLocale();
  const getHref = (number: number) => getPath(locale, getPictureDestination(route, number));
  const trail = [{ label: sections(section), href: getPath(locale, { route: `/${section}` }) }];
  return (
    <SiteFrame
      section={section}
      alternates={buildRouteAlternates(getPictureDestination(route, page))}
    >
      <div className="sheet">
        <Breadcrumbs trail={trail} />
        <header className="column-spread mt-6 tablet:mt-10">
          <h1 className="title">{title}</h1>
          {introduction.map((text) => (
            <p key={text} className="mt-4 max-w-160 text-soft">
              {text}
            </p>
          ))}
        </header>
        {picture}
      </div>
      {children}
      <div className="sheet">
        <div className="column-spread">
          <Pagination page={page} pages={pages} getHref={getHref} />
        </div>
      </div>
    </SiteFrame>
  );
}
