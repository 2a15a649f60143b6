import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetPages } from '@/lib/content/caseSelection';

const route = buildFacetRoute('theme');

export const generateStaticParams = () => listFacetPages('theme');
export const generateMetadata = route.generateMetadata;
export default route.Page;
