import { useTranslations } from 'next-intl';
import { MarkShapes } from '@/components/picture/MarkShapes';
import { buildMapInput, type QuestionCases } from '@/lib/content/questionMap';
import { layoutMap } from '@/lib/picture/layoutMap';
import { MapDrawing } from './MapDrawing';

type MapFigureProps = { entries: readonly QuestionCases[] };

/** The drawn map, where there is room for it. */
export function MapFigure({ entries }: MapFigureProps) {
  const t = useTranslations('QuestionMap');
  const cases = entries.flatMap((entry) => entry.cases);
  return (
    <figure className="column-spread mt-10 hidden tablet:block wide:mt-14 print:block">
      <MarkShapes />
      <MapDrawing
        picture={layoutMap(buildMapInput(entries))}
        questions={new Map(entries.map(({ question }) => [question.key, question]))}
        cases={new Map(cases.map((version) => [version.key, version]))}
      />
      <figcaption className="mt-4 font-sans text-ui text-soft">{t('caption')}</figcaption>
    </figure>
  );
}
