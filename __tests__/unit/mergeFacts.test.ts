import { mergeFacts } from '@/lib/content/mergeFacts';
import type { SourceDocument } from '@/lib/content/sourceDocument';

function buildSource(locale: 'en' | 'fr', data: Record<string, unknown>): SourceDocument {
  const file = `${locale}/cases/x.md`;
  return { file, locale, kind: 'case', key: 'x', data, body: '', bodyLine: 1 };
}

function merge(original: Record<string, unknown>, translation: Record<string, unknown>) {
  return mergeFacts(buildSource('en', original), buildSource('fr', translation));
}

describe('mergeFacts', () => {
  it('takes facts from the original', () => {
    expect(merge({ index: 1, draft: true }, {})).toEqual({ index: 1, draft: true });
  });

  it('takes texts from the translation', () => {
    const merged = merge({ title: 'The case' }, { title: 'L’affaire', translatedFrom: 'en' });
    expect(merged).toEqual({ title: 'L’affaire', translatedFrom: 'en' });
  });

  it('inherits no text of the original', () => {
    expect(merge({ slug: 'the-case', caseDateLabel: 'Filed' }, {})).toEqual({});
  });

  it('does not let a translation change a fact', () => {
    expect(merge({ index: 1 }, { index: 2, court: 'x' })).toEqual({ index: 1 });
  });

  it('leaves out what is no field', () => {
    expect(merge({ nope: 1 }, { neither: 2, constructor: 3 })).toEqual({});
  });

  it('gives the notes of the original their translated texts, by id', () => {
    const notes = [
      { id: 'a', date: '2023', class: 'update', text: 'One.' },
      { id: 'b', date: '2024', class: 'correction', text: 'Two.' },
    ];
    expect(merge({ notes }, { notes: { b: 'Deux.', a: 'Un.' } })).toEqual({
      notes: [
        { id: 'a', date: '2023', class: 'update', text: 'Un.' },
        { id: 'b', date: '2024', class: 'correction', text: 'Deux.' },
      ],
    });
  });

  it('leaves out a note without translated text', () => {
    const notes = [{ id: 'constructor', date: '2023', class: 'update', text: 'One.' }];
    expect(merge({ notes }, { notes: {} })).toEqual({ notes: [] });
    expect(merge({ notes }, {})).toEqual({ notes: [] });
  });

  it('changes neither of the two', () => {
    const original = Object.freeze({ notes: Object.freeze([Object.freeze({ id: 'a' })]) });
    expect(() =>
      merge(original, Object.freeze({ notes: Object.freeze({ a: 'x' }) })),
    ).not.toThrow();
  });
});
