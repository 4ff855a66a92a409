'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import type { Locale } from '#lib/i18n/locales';
import type { PictureView } from '#lib/media/picture-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';
import { MediumFields } from './medium-fields.tsx';
import { middle, type PercentRegion, within } from './region.ts';
import { RegionFields } from './region-fields.tsx';
import { RegionStage } from './region-stage.tsx';

interface RegionFormProps {
  locale: Locale;
  mediumId: string;
  version: number;
  picture: PictureView;
  /** `crop` keeps one region; `blur` makes any number unrecognisable. */
  what: 'crop' | 'blur';
  action: FormAction;
}

/** Crops or blurs a picture for good: regions are drawn, moved with the keyboard, or given in numbers. */
export function RegionForm({ locale, mediumId, version, picture, what, action }: RegionFormProps) {
  const t = useTranslations('regions');
  const [regions, setRegions] = useState<PercentRegion[]>([]);
  const isMany = what === 'blur';
  const change = (index: number, region: PercentRegion) =>
    setRegions((all) =>
      all.length > index ? all.map((one, at) => (at === index ? region : one)) : [...all, region],
    );
  const draw = (region: PercentRegion, isFirst: boolean) =>
    setRegions((all) => {
      const others = isFirst ? all : all.slice(0, -1);
      return isMany ? [...others, region] : [region];
    });
  const remove = (index: number) => setRegions((all) => all.filter((_, at) => at !== index));
  const rows: (PercentRegion | null)[] = regions.length > 0 ? regions : [null];
  const sureId = `${what}-sure`;
  return (
    <ActionForm action={action} fields={['sure']} isKept={false}>
      <MediumFields locale={locale} mediumId={mediumId} version={version} />
      <p className="mb-3">{t(`${what}Intro`)}</p>
      <p className="field-hint">{t('draw')}</p>
      <RegionStage
        picture={picture}
        regions={regions}
        effect={isMany ? 'hide' : 'keep'}
        onDraw={draw}
        onChange={change}
      />
      {rows.map((region, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a region is its place in the list
        <div key={index} className="region-row">
          <RegionFields
            region={region}
            number={index + 1}
            onChange={(changed) => change(index, within(changed))}
          />
          {isMany && region ? (
            <Button kind="quiet" onClick={() => remove(index)}>
              {t('remove', { number: index + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
      {isMany || regions.length === 0 ? (
        <div className="button-row mb-4">
          <Button onClick={() => setRegions((all) => [...all, middle])}>{t('add')}</Button>
        </div>
      ) : null}
      <FormCheckbox id={sureId} name="sure" value="yes" label={t('sure')} />
      <p className="field-hint">{t('working')}</p>
      <SubmitButton kind="grave">{t(what)}</SubmitButton>
    </ActionForm>
  );
}
