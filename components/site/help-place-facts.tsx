import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SafeLink } from '#components/shared/safe-link';
import type { HelpPlaceCard } from '#lib/help-places/help-place-view';

/** What is known of a help place: where it is, how to call it, when, in which languages. What is not known takes no room. */
export function HelpPlaceFacts({ place, children }: { place: HelpPlaceCard; children?: ReactNode }) {
  const t = useTranslations('helpPlace');
  const language = useTranslations('helpPlace.spokenLanguage');
  const { town, address, mapUrl, telephones, hours, spoken, bring, costs } = place;
  const where = [town, address].filter(Boolean).join(', ');
  return (
    <dl className="place-facts">
      <Fact name={t('telephone')} isKnown={telephones.length > 0}>
        <Telephones telephones={telephones} />
      </Fact>
      <Fact name={t(address || mapUrl ? 'address' : 'town')} isKnown={where !== '' || mapUrl !== null}>
        {where}
        {mapUrl ? (
          <span>
            <SafeLink href={mapUrl}>{t('map')}</SafeLink>
          </span>
        ) : null}
      </Fact>
      <Fact name={t('hours')} isKnown={hours !== null}>
        {hours}
      </Fact>
      <Fact name={t('spoken')} isKnown={spoken.length > 0}>
        {spoken.map((one) => language(one)).join(', ')}
      </Fact>
      <Fact name={t('bring')} isKnown={bring !== null}>
        {bring}
      </Fact>
      <Fact name={t('costs')} isKnown={costs !== null}>
        {costs}
      </Fact>
      {children}
    </dl>
  );
}

/** One of them; nothing at all where it is not known. */
export function Fact({ name, isKnown, children }: { name: string; isKnown: boolean; children: ReactNode }) {
  if (!isKnown) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Numbers that a telephone dials when they are touched. */
export function Telephones({ telephones }: Pick<HelpPlaceCard, 'telephones'>) {
  return telephones.map(({ shown, dialled }) => (
    <a key={dialled} className="telephone" href={`tel:${dialled}`}>
      {shown}
    </a>
  ));
}
