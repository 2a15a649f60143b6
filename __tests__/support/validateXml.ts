import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schemas = '__tests__/support/schemas';

/** The faults of a sitemap by the schema of sitemaps.org, which the package `sitemap` brings along. */
export async function listSitemapFaults(xml: string): Promise<string[]> {
  const whole = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
    <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtmlLink.xsd"/>
  </xsd:schema>`;
  const { errors } = await validateXML({
    xml: { fileName: 'site.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: whole },
    preload: [
      { fileName: 'sitemap.xsd', contents: read('node_modules/sitemap/schema/sitemap.xsd') },
      { fileName: 'xhtmlLink.xsd', contents: read(join(schemas, 'xhtmlLink.xsd')) },
    ],
  });
  return errors.map(({ message }) => message);
}

/** The faults of an Atom feed by what RFC 4287 demands. */
export async function listAtomFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: xml },
    schema: { fileName: 'atom.rng', contents: read(join(schemas, 'atom.rng')) },
    extension: 'relaxng',
  });
  return [...errors.map(({ message }) => message), ...listLinkFaults(xml)];
}

/** A grammar cannot count links by what they are: a feed has one way to its page and one to itself. */
function listLinkFaults(xml: string): string[] {
  const [head = '', ...entries] = xml.split('<entry>');
  const count = (part: string, rel: string) => part.split(`<link rel="${rel}"`).length - 1;
  return [
    ...(count(head, 'alternate') === 1 && count(head, 'self') === 1 ? [] : ['links of the feed']),
    ...(entries.some((entry) => count(entry, 'self') > 0) ? ['an entry links to itself'] : []),
  ];
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
