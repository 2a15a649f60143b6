import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetSlugs } from '@/lib/content/caseSelection';

const route = buildFacetRoute('jurisdiction');

export const generateStaticParams = () => listFacetSlugs('jurisdiction');
export const generateMetadata = route.generateMetadata;
export default route.Page;
