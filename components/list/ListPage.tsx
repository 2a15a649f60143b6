import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/components/frame/Breadcrumbs';
import { Pagination } from './Pagination';

type ListPageProps = {
  title: string;
  introduction: string;
  page: number;
  pages: number;
  getHref: (page: number) => string;
  /** What stands above the list. */
  overview?: ReactNode;
  children: ReactNode;
};

/** A page of the list of cases, questions or news. */
export function ListPage({ title, introduction, overview, children, ...paging }: ListPageProps) {
  return (
    <div className="sheet">
      <Breadcrumbs trail={[]} />
      <header className="column-spread mt-6 mb-10 tablet:mt-10 wide:mb-14">
        <h1 className="title">{title}</h1>
        <p className="mt-4 max-w-160 text-soft">{introduction}</p>
      </header>
      <div className="column-spread">
        {overview}
        <ul>{children}</ul>
        <Pagination {...paging} />
      </div>
    </div>
  );
}
