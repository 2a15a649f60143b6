import { buildFacetRoute } from '@/app/facetRoute';
import { listFacetSlugs } from '@/lib/content/caseSelection';

const route = buildFacetRoute('year');

export const generateStaticParams = () => listFacetSlugs('year');
export const generateMetadata = route.generateMetadata;
export default route.Page;
