import { useTranslations } from 'next-intl';
import type { DataFile } from '@/lib/content/dataFiles';

type DataEntryProps = { name: DataFile['name'] | 'llms'; path: string; schema?: string };

/** A file for programs: what it holds, the way to it and to its schema. */
export function DataEntry({ name, path, schema }: DataEntryProps) {
  const t = useTranslations('DataPage');
  return (
    <li className="grid gap-x-6 gap-y-1 rule-t border-hairline py-3 font-sans text-ui tablet:grid-cols-[1fr_auto]">
      <span>{t(name)}</span>
      <span className="flex gap-x-4">
        <a href={path} translate="no" className="inline-block py-0.5">
          {path}
        </a>
        {schema && (
          <a href={schema} className="inline-block py-0.5">
            {t('schema')}
          </a>
        )}
      </span>
    </li>
  );
}
