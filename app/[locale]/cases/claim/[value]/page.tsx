import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetSlugs } from '@/lib/content/caseSelection';

const route = buildFacetRoute('claim');

export const generateStaticParams = () => listFacetSlugs('claim');
export const generateMetadata = route.generateMetadata;
export default route.Page;
