import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetSlugs } from '@/lib/content/caseSelection';

const route = buildFacetRoute('status');

export const generateStaticParams = () => listFacetSlugs('status');
export const generateMetadata = route.generateMetadata;
export default route.Page;
