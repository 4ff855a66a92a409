import { languages } from '#lib/core/languages';
import type { SeenItem } from '#lib/publishing/desk-view';

/** How an item stands as whoever decides sees it, so that nothing goes out over what happened since. */
export function SeenFields({ marks, media }: SeenItem) {
  return (
    <>
      {languages.map((language) => (
        <input key={language} type="hidden" name={`${language}.mark`} value={marks[language]} />
      ))}
      {Object.entries(media).map(([id, version]) => (
        <input key={id} type="hidden" name="medium" value={`${id} ${version}`} />
      ))}
    </>
  );
}
