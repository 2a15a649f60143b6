import { buildVersions } from '@/lib/content/buildVersions';
import type { SourceDocument } from '@/lib/content/sourceDocument';

const caseData = {
  index: 10,
  title: 'P.M. v. OpenAI ',
  slug: 'pm-v-openai',
  citations: ['P.M. v. OpenAI N.D. Cal.'],
  caseDates: ['6/28/2023'],
  contentType: 'legalCase',
};

function buildSource(changes: Partial<SourceDocument> = {}): SourceDocument {
  const locale = changes.locale ?? 'en';
  const key = changes.key ?? 'pm-v-openai';
  return {
    file: `${locale}/cases/${key}.md`,
    locale,
    kind: 'case',
    key,
    data: caseData,
    body: 'A text.',
    bodyLine: 1,
    ...changes,
  };
}

const translation = buildSource({
  locale: 'fr',
  data: { title: 'P.M. v. OpenAI', translatedFrom: 'en' },
});

describe('buildVersions', () => {
  it('lets a translation inherit the facts of its original', () => {
    const french = buildVersions([buildSource(), translation]).find(
      ({ locale }) => locale === 'fr',
    );
    expect(french).toMatchObject({ index: 10, dates: ['2023-06-28'], original: 'en' });
  });

  it('gives a translation its key as slug where it has none of its own', () => {
    const french = buildVersions([buildSource(), translation]).find(
      ({ locale }) => locale === 'fr',
    );
    expect(french?.slug).toBe('pm-v-openai');
  });

  it('takes the outer spaces off a founding title and keeps "v." with its party', () => {
    const [english] = buildVersions([buildSource()]);
    expect(english?.title).toBe('P.M. v.\u00A0OpenAI');
  });

  it('turns the slug of a relation into its key', () => {
    const question = buildSource({
      kind: 'question',
      key: 'may-they',
      file: 'en/questions/may-they.md',
      data: {
        index: 1,
        title: 'May they?',
        slug: 'may-they-now',
        shortAnswer: 'Yes.',
        confidenceLevel: '4',
      },
    });
    const data = { ...caseData, relatedQuestions: ['may-they-now'] };
    const [english] = buildVersions([buildSource({ data }), question]);
    expect(english).toMatchObject({ relatedQuestions: ['may-they'] });
  });

  it('stops at a relation to nothing, naming file and relation', () => {
    const data = { ...caseData, relatedQuestions: ['nothing'] };
    expect(() => buildVersions([buildSource({ data })])).toThrow(
      /en\/cases\/pm-v-openai\.md.*"nothing"/,
    );
  });

  it('stops at a translation without original', () => {
    expect(() => buildVersions([translation])).toThrow(
      /fr\/cases\/pm-v-openai\.md.*without original/,
    );
  });

  it('stops at two originals of one document', () => {
    expect(() => buildVersions([buildSource(), buildSource({ locale: 'fr' })])).toThrow(
      /second original/,
    );
  });

  it('stops at a date that cannot be read, naming the field', () => {
    const data = { ...caseData, caseDates: ['1211/2023'] };
    expect(() => buildVersions([buildSource({ data })])).toThrow(/"caseDates" must be a date/);
  });

  it('puts the newest note first', () => {
    const note = (id: string, date: string) => ({ id, date, class: 'update', text: 'Moved.' });
    const data = { ...caseData, notes: [note('old', '2024-01-01'), note('new', '2026-01-01')] };
    const [english] = buildVersions([buildSource({ data })]);
    expect(english?.notes.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
