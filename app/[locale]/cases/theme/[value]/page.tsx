import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetSlugs } from '@/lib/content/caseSelection';

const route = buildFacetRoute('theme');

export const generateStaticParams = () => listFacetSlugs('theme');
export const generateMetadata = route.generateMetadata;
export default route.Page;
