import { buildCaseListPageMetadata, CaseList } from '@/app/CaseList';
import { listOrderPages } from '@/lib/content/caseSelection';

type Props = { params: Promise<{ page: string }> };

const selection = { order: 'newest' } as const;

export const generateStaticParams = () => listOrderPages('newest');

export async function generateMetadata({ params }: Props) {
  return buildCaseListPageMetadata({ selection, page: Number((await params).page) });
}

export default async function Page({ params }: Props) {
  return <CaseList selection={selection} page={Number((await params).page)} />;
}
