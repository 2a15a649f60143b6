import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/frame/Breadcrumbs';
import { Pagination } from './Pagination';

type ListPageProps = {
  title: string;
  introduction: string;
  /** The lists that this one is a part of. */
  trail?: readonly Crumb[];
  /** What stands in the margin beside the list, or above it where there is no margin. */
  margin?: ReactNode;
  /** What stands between the introduction and the list: a look at all of it, other forms of it. */
  overview?: ReactNode;
  page: number;
  pages: number;
  getHref: (page: number) => string;
  children: ReactNode;
};

/** A page of the list of cases, questions, news or terms. */
export function ListPage({ title, introduction, trail = [], children, ...rest }: ListPageProps) {
  const { margin, overview, ...paging } = rest;
  return (
    <div className="sheet">
      <Breadcrumbs trail={trail} />
      <header className="column-spread mt-6 mb-10 tablet:mt-10 wide:mb-14">
        <h1 className="title">{title}</h1>
        <p className="mt-4 max-w-160 text-soft">{introduction}</p>
      </header>
      {margin && <div className="wide:col-start-1">{margin}</div>}
      <div className="column-spread">
        {overview}
        <ul>{children}</ul>
        <Pagination {...paging} />
      </div>
    </div>
  );
}
