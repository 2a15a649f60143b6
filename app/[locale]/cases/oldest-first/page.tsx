import { buildCaseListPageMetadata, CaseList } from '@/app/CaseList';

const selection = { order: 'oldest' } as const;

export const generateMetadata = () => buildCaseListPageMetadata({ selection });

export default function Page() {
  return <CaseList selection={selection} />;
}
