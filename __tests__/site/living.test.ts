import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';

const stage = setStage(startSite);
const open = (path: string) => stage.page.goto(stage.site.origin + path);

const question = {
  en: '/en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data',
  fr: '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees',
};

describe('the question about data collection', () => {
  it.each([
    [
      question.en,
      '2 of the 3 related cases have moved since this answer was checked.',
      [
        '24 May 2024 · A.T. v. OpenAI · Dismissed',
        '24 May 2024 · A.T. v. OpenAI · Ruling',
        'September 2023 (after 5 September 2023) · P.M. v. OpenAI · Withdrawn',
      ],
    ],
    [
      question.fr,
      '2 des 3 affaires liées ont évolué depuis que cette réponse a été vérifiée.',
      [
        '24 mai 2024 · A.T. v. OpenAI · Rejet',
        '24 mai 2024 · A.T. v. OpenAI · Décision',
        'septembre 2023 (après le 5 septembre 2023) · P.M. v. OpenAI · Désistement',
      ],
    ],
  ])('says by itself what has moved: %s', async (address, words, events) => {
    await open(address);
    const box = stage.page.locator('section', { has: stage.page.getByText(words) });
    const lines = await box.locator('li > p:first-child').allTextContents();
    expect(lines.map((line) => line.replace(/\s/g, ' '))).toEqual(events);
  });

  it('leads from each event to its place in the case', async () => {
    for (const address of [question.en, question.fr]) {
      await open(address);
      const links = stage.page.locator('a[href*="#event-"]');
      const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      expect(hrefs).toHaveLength(3);
      for (const href of hrefs) {
        await open(href);
        const [, id = ''] = href.split('#');
        expect(await stage.page.locator(`ol.timeline > li#${id}`).count()).toBe(1);
      }
    }
  });

  it.each([
    ['/en', '2 of the 3 related cases have moved since 5 September 2023'],
    ['/en/questions', '2 of the 3 related cases have moved since 5 September 2023'],
    ['/fr', '2 des 3 affaires liées ont évolué depuis le 5 septembre 2023'],
    ['/fr/questions', '2 des 3 affaires liées ont évolué depuis le 5 septembre 2023'],
  ])('says so on %s', async (address, words) => {
    await open(address);
    expect(await stage.page.getByText(words).count()).toBe(1);
  });

  it.each([
    ['/en/questions', ['non-BIPA claims: 4 of 5 · Likely', 'BIPA claims: 2 of 5 · Uncertain']],
    [
      '/fr/questions',
      [
        'demandes hors BIPA: 4 sur 5 · Probable',
        'demandes fondées sur la BIPA: 2 sur 5 · Incertain',
      ],
    ],
  ])('stands in the overview of %s', async (address, wanted) => {
    await open(address);
    const rows = await stage.page.locator('table.overview tr:has(td)').evaluateAll((all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        return `${row.querySelector('th')?.textContent ?? ''}: ${cells.join('')}`;
      }),
    );
    expect(rows).toEqual(wanted);
  });
});

describe('the page of a case', () => {
  it.each([
    [
      '/en/cases/at-et-al-v-openai',
      'Dismissed with leave to amend, as of 24 May 2024; what followed was not established',
      ['Filed', 'Request to the court', 'Dismissed', 'Ruling'],
    ],
    [
      '/fr/affaires/at-et-al-v-openai',
      'Rejet avec autorisation de modifier la plainte (état au 24 mai 2024) ; la suite n’a pas été établie',
      ['Dépôt', 'Demande au tribunal', 'Rejet', 'Décision'],
    ],
    [
      '/en/cases/pm-v-openai',
      'Withdrawn, as of September 2023',
      ['Filed', 'Related case', 'Withdrawn'],
    ],
    [
      '/fr/affaires/flora-v-prisma-labs',
      'Renvoi à l’arbitrage (état au 8 août 2023) ; l’issue d’un éventuel arbitrage n’a pas été trouvée',
      ['Dépôt', 'Demande au tribunal', 'Renvoi à l’arbitrage'],
    ],
  ])('states where it stands and what happened: %s', async (address, status, kinds) => {
    await open(address);
    const line = (await stage.page.locator('header .mark + span').textContent()) ?? '';
    expect(line.replace(/\s/g, ' ')).toBe(status);
    expect(await stage.page.locator('ol.timeline b').allTextContents()).toEqual(kinds);
  });

  it('shows no source that is for the editors alone', async () => {
    await open('/en/cases/at-et-al-v-openai');
    const links = stage.page.locator('ol.timeline a');
    expect(await links.allTextContents()).toEqual(['pacermonitor.com', 'ciplawyer.cn']);
  });
});

describe('the glossary', () => {
  it.each([
    ['/en/glossary', '/en/glossary/class-action', 'Class action', 'Action collective'],
    ['/fr/glossaire', '/fr/glossaire/action-collective', 'Action collective', 'Class action'],
  ])(
    'leads from %s to each term, with its name in the other language',
    async (list, address, name, other) => {
      await open(list);
      expect(await stage.page.locator('main h2 a').count()).toBe(12);
      const link = stage.page.getByRole('link', { name, exact: true });
      expect(await link.getAttribute('href')).toBe(address);
      await open(address);
      expect(await stage.page.locator('h1').textContent()).toBe(name);
      const names = await stage.page.locator('main dd [lang]').allTextContents();
      expect(names.join(' ')).toContain(other);
    },
  );

  it('is reached from the claims of a case and leads back to it', async () => {
    await open('/fr/affaires/pm-v-openai');
    const claims = stage.page.locator('dd a[href^="/fr/glossaire/"]');
    const hrefs = await claims.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => href.split('/').at(-1))).toEqual(['ecpa', 'cfaa', 'cipa', 'bipa']);
    await open(hrefs[0] ?? '');
    const cases = stage.page.locator('main section a[href="/fr/affaires/pm-v-openai"]');
    expect(await cases.count()).toBe(1);
  });
});
