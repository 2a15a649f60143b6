import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetPages } from '@/lib/content/caseSelection';

const route = buildFacetRoute('year');

export const generateStaticParams = () => listFacetPages('year');
export const generateMetadata = route.generateMetadata;
export default route.Page;
