import { LanguageSwitch } from '@/components/frame/LanguageSwitch';
import { renderInLocale } from '../support/renderInLocale';

const alternates = { en: '/en/cases/doe-v-model', fr: '/fr/affaires/doe-v-model' };

describe('LanguageSwitch', () => {
  it('links to the same page, named in the language it leads to', async () => {
    const screen = await renderInLocale('en', <LanguageSwitch alternates={alternates} />);
    const link = screen.getByRole('link', { name: 'Français' });
    expect(link.getAttribute('href')).toBe('/fr/affaires/doe-v-model');
    expect(link.getAttribute('lang')).toBe('fr');
    expect(link.getAttribute('hreflang')).toBe('fr');
    expect(link.getAttribute('rel')).toBe('alternate');
    expect(link.getAttribute('translate')).toBe('no');
  });

  it('offers no link to the language one is reading', async () => {
    const screen = await renderInLocale('fr', <LanguageSwitch alternates={alternates} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['English']);
  });
});
