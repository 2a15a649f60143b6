import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetPages } from '@/lib/content/caseSelection';

const route = buildFacetRoute('status');

export const generateStaticParams = () => listFacetPages('status');
export const generateMetadata = route.generateMetadata;
export default route.Page;
