import { getLocale } from 'next-intl/server';
import { JsonLd } from '@/components/document/JsonLd';
import type { DocumentVersion } from '@/lib/content/model';
import { buildDocumentJsonLd } from '@/lib/seo/jsonLd/buildDocumentJsonLd';

type DocumentJsonLdProps = { version: DocumentVersion };

/** What a document says of itself to search engines; nothing on a fallback page, which is no address of it. */
export async function DocumentJsonLd({ version }: DocumentJsonLdProps) {
  if (version.locale !== (await getLocale())) return null;
  return <JsonLd graph={await buildDocumentJsonLd(version)} />;
}
