import { SitePage } from '@/app/SitePage';
import { buildSitePageMetadata } from '@/lib/seo/buildSitePageMetadata';

export const generateMetadata = () => buildSitePageMetadata('about');

export default function Page() {
  return <SitePage pageKey="about" />;
}
