import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/frame/Breadcrumbs';
import { Pagination } from './Pagination';

type ListPageProps = {
  title: string;
  introduction: string;
  /** The lists that this one is a part of. */
  trail?: readonly Crumb[];
  /** What stands in the margin beside the list, above it where there is no margin. */
  margin?: ReactNode;
  /** Ways to see the same in another form, right above the list. */
  tools?: ReactNode;
  page: number;
  pages: number;
  getHref: (page: number) => string;
  children: ReactNode;
};

/** A page of the list of cases, questions, news or terms. */
export function ListPage({ title, introduction, trail = [], children, ...rest }: ListPageProps) {
  const { margin, tools, ...paging } = rest;
  return (
    <div className="sheet">
      <Breadcrumbs trail={trail} />
      <header className="column-spread mt-6 mb-10 tablet:mt-10 wide:mb-14">
        <h1 className="title">{title}</h1>
        <p className="mt-4 max-w-160 text-soft">{introduction}</p>
      </header>
      {margin && <div className="wide:col-start-1">{margin}</div>}
      <div className="column-spread">
        {tools && (
          <div className="mb-4 flex flex-wrap justify-between gap-x-6 gap-y-1 font-sans text-ui">
            {tools}
          </div>
        )}
        <ul>{children}</ul>
        <Pagination {...paging} />
      </div>
    </div>
  );
}
