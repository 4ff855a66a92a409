import 'server-only';
import { getTranslations } from 'next-intl/server';
import { FrontSlotForm } from '#components/admin/front/front-slot-form';
import { ButtonLink } from '#components/ui/button';
import type { Language } from '#lib/core/languages';
import { toLocalTime } from '#lib/core/local-time';
import type { DeskFrontSlot } from '#lib/front/front-desk-view';
import { type FrontSlotKind, frontZone } from '#lib/front/front-slot';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { placeFrontSlotAction } from './actions.ts';
import { frontAddress, frontChoicesPath } from './front-address.ts';

interface SlotPageProps {
  locale: Locale;
  language: Language;
  kind: FrontSlotKind;
  /** What is changed; null: something new. */
  slot: DeskFrontSlot | null;
}

const timeOf = (instant: string | null) =>
  instant ? toLocalTime(new Date(instant), frontZone) : { date: '', time: '' };

/** Where something is chosen for a place, or what was chosen is changed. */
export async function SlotPage({ locale, language, kind, slot }: SlotPageProps) {
  const t = await getTranslations({ locale, namespace: 'frontDesk' });
  const place = await getTranslations({ locale, namespace: 'frontPlace' });
  // What stands already goes on from now on.
  const from = slot?.standing === 'planned' ? slot.from : null;
  return (
    <>
      <div className="page-head">
        <h1>
          {place(`${kind}.name`)}: {localeNames[language]}
        </h1>
        <ButtonLink kind="quiet" href={frontAddress(locale, language)}>
          {t('back')}
        </ButtonLink>
      </div>
      <p>{place(`${kind}.about`)}</p>
      <div className="sheet">
        <FrontSlotForm
          {...{ language, kind, slot }}
          times={{ from: timeOf(from), until: timeOf(slot?.until ?? null) }}
          choicesPath={frontChoicesPath(locale, language, kind)}
          save={placeFrontSlotAction}
        />
      </div>
    </>
  );
}
