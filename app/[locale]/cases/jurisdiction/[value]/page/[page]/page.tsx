import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetPages } from '@/lib/content/caseSelection';

const route = buildFacetRoute('jurisdiction');

export const generateStaticParams = () => listFacetPages('jurisdiction');
export const generateMetadata = route.generateMetadata;
export default route.Page;
