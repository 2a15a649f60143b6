import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetPages } from '@/lib/content/caseSelection';

const route = buildFacetRoute('claim');

export const generateStaticParams = () => listFacetPages('claim');
export const generateMetadata = route.generateMetadata;
export default route.Page;
