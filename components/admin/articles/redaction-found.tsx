import { useTranslations } from 'next-intl';
import { localeNames } from '#lib/i18n/locales';
import type { RedactedPlace, RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { FoundElsewhere } from './found-elsewhere.tsx';

/** What a redaction would take out, and what it can not reach. */
export function RedactionFound({ preview }: { preview: RedactionPreview }) {
  const t = useTranslations('redaction.found');
  const { count, counts, samples, slugs, keys, elsewhere } = preview;
  const places = (Object.entries(counts) as [RedactedPlace, number][]).filter(([, found]) => found > 0);
  return (
    <div className="redaction-found" role="status">
      <h2>{t('heading', { count })}</h2>
      {places.length > 0 ? (
        <ul>
          {places.map(([place, found]) => (
            <li key={place}>{t(`place.${place}`, { count: found })}</li>
          ))}
        </ul>
      ) : null}
      {samples.length > 0 ? (
        <>
          <h3>{t('samples')}</h3>
          <ul>
            {samples.map((sample) => (
              <li key={sample} className="advice">
                {sample}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {slugs.length + keys.length > 0 ? (
        <>
          <h3>{t('slugs')}</h3>
          <ul>
            {slugs.map(({ language, slug }) => (
              <li key={`${language} ${slug}`}>
                {localeNames[language]}: {slug}
              </li>
            ))}
            {keys.map((key) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
        </>
      ) : null}
      {elsewhere.length > 0 ? <FoundElsewhere elsewhere={elsewhere} /> : null}
    </div>
  );
}
