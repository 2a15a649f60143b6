import { parseFeed } from '@rowanmanning/feed-parser';
import type { FeedContent } from '@/delivery/feeds/buildFeed';
import { getMoment } from '@/delivery/feeds/buildFeed';
import { buildTagUri } from '@/delivery/feeds/buildTagUri';
import { writeAtom } from '@/delivery/feeds/writeAtom';
import { writeJsonFeed } from '@/delivery/feeds/writeJsonFeed';
import { listJsonFeedFaults } from '../support/listJsonFeedFaults';
import { listAtomFaults } from '../support/validateXml';

const title = 'A & B <v.> "C" : l’été';
const content = '<p>One ]]> two ]]> three &amp; <b>four</b> &lt;script&gt;</p>';

/** A feed with one entry that holds every sign that means something in XML. */
function buildContent(changes: Partial<FeedContent> = {}): FeedContent {
  return {
    id: buildTagUri('feed/all', 'fr'),
    locale: 'fr',
    title,
    description: title,
    page: 'https://dossier.example/fr/nouveautes?a=1&b=2',
    atom: 'https://dossier.example/fr/feed.xml',
    json: 'https://dossier.example/fr/feed.json',
    updated: getMoment('2024-05-24'),
    author: { name: 'A & B', link: 'https://dossier.example/fr' },
    licence: 'CC BY 4.0 & more',
    entries: [
      {
        id: buildTagUri('case/a-v-b', 'fr'),
        title,
        link: 'https://dossier.example/fr/affaires/a-v-b?x=1&y=2#p3',
        updated: getMoment('2024-05-24'),
        published: getMoment('2023'),
        content,
        author: 'D & E',
        language: 'fr',
      },
    ],
    ...changes,
  };
}

describe('an Atom feed', () => {
  it('is what the RFC demands, whatever stands in its texts', async () => {
    expect(await listAtomFaults(writeAtom(buildContent()))).toEqual([]);
  });

  it('is valid without an entry', async () => {
    const empty = buildContent({ entries: [], updated: new Date(0) });
    expect(await listAtomFaults(writeAtom(empty))).toEqual([]);
  });

  it('would be found out with a fault', async () => {
    const xml = writeAtom(buildContent());
    for (const broken of [
      xml.replace(/<updated>[^<]*<\/updated>/, ''),
      xml.replace(/tag:[^<]*/, 'a name'),
      xml.replace('xml:lang="fr"', ''),
      xml.replace(/<content[^]*<\/content>/, ''),
      xml.replace('2024-05-24T00', '2024-05-24 00'),
    ]) {
      expect(broken).not.toBe(xml);
      expect(await listAtomFaults(broken)).not.toEqual([]);
    }
  });

  it('ends no text early: what would end it is written otherwise', () => {
    const xml = writeAtom(buildContent());
    expect(xml).toContain('<p>One ]]&gt; two ]]&gt; three &amp; <b>four</b> &lt;script&gt;</p>]]>');
  });

  it('gives a reader its texts as they were', () => {
    const feed = parseFeed(writeAtom(buildContent()));
    expect([feed.title, feed.language, feed.description]).toEqual([title, 'fr', title]);
    const [item] = feed.items;
    // This reader shows signs as what they mean.
    expect(item?.content).toBe('<p>One ]]> two ]]> three & <b>four</b> <script></p>');
    expect(item?.title).toBe(title);
    expect(item?.url).toBe('https://dossier.example/fr/affaires/a-v-b?x=1&y=2#p3');
    expect(item?.authors.map(({ name }) => name)).toEqual(['D & E']);
    expect(item?.published?.toISOString()).toBe('2023-01-01T00:00:00.000Z');
  });
});

describe('a JSON feed', () => {
  it('is what its standard demands', () => {
    expect(listJsonFeedFaults(JSON.parse(writeJsonFeed(buildContent())))).toEqual([]);
  });

  it('would be found out with a fault', () => {
    const { items, ...rest } = JSON.parse(writeJsonFeed(buildContent()));
    const [item] = items;
    for (const broken of [
      rest,
      { ...rest, items, version: 'https://jsonfeed.org/version/1' },
      { ...rest, items: [{ ...item, id: undefined }] },
      { ...rest, items: [{ ...item, date_modified: '2024-05-24' }] },
      { ...rest, items: [{ ...item, author: { name: 'A' } }] },
    ]) {
      expect(listJsonFeedFaults(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
    }
  });

  it('holds plain titles, whole texts and the authors of each entry', () => {
    const { items, language, title: name } = JSON.parse(writeJsonFeed(buildContent()));
    expect([name, language]).toEqual([title, 'fr']);
    expect(items[0]).toMatchObject({ title, content_html: content, authors: [{ name: 'D & E' }] });
  });
});

describe('the ids of feeds', () => {
  it('name no host of the site, and differ by language', () => {
    expect(buildTagUri('case/a-v-b', 'en')).toBe('tag:dossier.example,2026:en/case/a-v-b');
    expect(buildTagUri('case/a-v-b', 'fr')).not.toBe(buildTagUri('case/a-v-b', 'en'));
  });
});

describe('the moment of a date', () => {
  it.each([
    ['2023-09-15', '2023-09-15T00:00:00.000Z'],
    ['2023-09', '2023-09-01T00:00:00.000Z'],
    ['2023', '2023-01-01T00:00:00.000Z'],
  ])('of %s is the first one: %s', (date, moment) => {
    expect(getMoment(date).toISOString()).toBe(moment);
  });
});
