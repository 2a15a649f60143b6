import type { MetadataRoute } from 'next';
import { getAbsoluteAddress } from '@/lib/seo/absoluteAddress';

export const dynamic = 'force-static';

/** Everybody may read everything; here is the list of it. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: getAbsoluteAddress('/sitemap.xml'),
  };
}
