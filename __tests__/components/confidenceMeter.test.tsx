import { ConfidenceMeter } from '@/components/question/ConfidenceMeter';
import { renderInLocale } from '../support/renderInLocale';

describe('ConfidenceMeter', () => {
  it('is a meter from 1 to 5 that says level and scope by ear', async () => {
    const screen = await renderInLocale(
      'en',
      <ConfidenceMeter confidence={{ level: 4, scope: 'non-BIPA claims' }} />,
    );
    const meter = screen.getByRole('meter', { name: 'Confidence' });
    expect(meter.getAttribute('aria-valuemin')).toBe('1');
    expect(meter.getAttribute('aria-valuemax')).toBe('5');
    expect(meter.getAttribute('aria-valuenow')).toBe('4');
    expect(meter.getAttribute('aria-valuetext')).toBe('4 of 5 · Likely — non-BIPA claims');
  });

  it('fills as many parts as the level says', async () => {
    const screen = await renderInLocale('en', <ConfidenceMeter confidence={{ level: 2 }} />);
    const parts = [...screen.getByRole('meter').querySelectorAll('path')];
    expect(parts.map((part) => part.hasAttribute('fill'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('shows the same words to those who see it, in French', async () => {
    const screen = await renderInLocale('fr', <ConfidenceMeter confidence={{ level: 3 }} />);
    expect(screen.getByText('3 sur 5 · Partagé')).toBeTruthy();
    expect(screen.getByRole('meter', { name: 'Degré de certitude' })).toBeTruthy();
  });
});
