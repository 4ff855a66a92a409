import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FormAction } from '#components/admin/action-form';
import { WithdrawForm } from '#components/admin/articles/withdraw-form';
import { ItemSlugForm } from '#components/admin/item-slug-form';
import { ItemPublishForm, type LanguageOnTheWay } from '#components/admin/publication/item-publish-form';
import { TakeBackForm } from '#components/admin/publication/take-back-form';
import { ButtonLink } from '#components/ui/button';
import { Question } from '#components/ui/question';
import { type Language, languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { DeskStanding, SeenItem } from '#lib/publishing/desk-view';

type PublicLanguage = Omit<LanguageOnTheWay, 'language' | 'isReady' | 'isWithdrawn' | 'notes'> &
  Pick<DeskStanding, 'slug' | 'state'>;

interface PublicItem {
  itemId: string;
  sharedId: string | null;
  seen: SeenItem;
  languages: Record<Language, PublicLanguage>;
  may: { publish: boolean };
}

interface ItemPublicSectionProps {
  locale: Locale;
  item: PublicItem;
  /** Languages that are not ready to go out. */
  unready?: Language[];
  notesOf?: (language: Language) => ReactNode;
  /** What should be known before anything is decided. */
  notice?: ReactNode;
  /** What readers lose beside the page where it is withdrawn. */
  withdrawalNote?: ReactNode;
  fields?: string[];
  publish: FormAction;
  handOver: FormAction;
  takeBack: FormAction;
  withdraw: FormAction;
  changeSlug: FormAction;
}

/** What the public sees of an item that has one page at the desk, and what changes that. */
export async function ItemPublicSection(props: ItemPublicSectionProps) {
  const { locale, item, unready = [], notesOf = () => null, fields = [], notice = null } = props;
  const t = await getTranslations({ locale, namespace: 'publishing' });
  const { itemId, sharedId, seen, may } = item;
  const shown = languages.filter((language) => item.languages[language].path !== null);
  const waiting = languages.filter((language) => item.languages[language].handedOver !== null);
  const onTheWay = languages.map((language): LanguageOnTheWay => {
    const { slug: _, state, ...standing } = item.languages[language];
    const [isReady, isWithdrawn] = [!unready.includes(language), state === 'withdrawn'];
    return { ...standing, language, isReady, isWithdrawn, notes: notesOf(language) };
  });
  return (
    <section className="sheet" aria-labelledby="public">
      <h2 id="public">{t('heading')}</h2>
      <div className="button-row">
        {shown.map((language) => (
          <ButtonLink key={language} kind="quiet" href={item.languages[language].path ?? undefined}>
            {`${t('item.open')}: ${localeNames[language]}`}
          </ButtonLink>
        ))}
      </div>
      {notice}
      <ItemPublishForm
        {...{ locale, itemId, sharedId, seen, fields }}
        languages={onTheWay}
        mayPublish={may.publish}
        publish={props.publish}
        handOver={props.handOver}
      />
      <TakeBackForm {...{ locale, itemId }} languages={waiting} takeBack={props.takeBack} />
      {may.publish ? <Addresses {...props} /> : null}
      {may.publish && shown.length > 0 ? (
        <Question label={t('withdrawal.open')} isGrave>
          {props.withdrawalNote}
          <WithdrawForm {...{ locale, itemId, shown }} withdraw={props.withdraw} />
        </Question>
      ) : null}
    </section>
  );
}

async function Addresses({ locale, item, changeSlug }: ItemPublicSectionProps) {
  const t = await getTranslations({ locale, namespace: 'publishing.address' });
  const named = languages.filter((language) => item.languages[language].slug !== null);
  if (named.length === 0) return null;
  return (
    <Question label={t('heading')}>
      <p>{t('intro')}</p>
      {named.map((language) => (
        <ItemSlugForm
          key={language}
          {...{ locale, language }}
          itemId={item.itemId}
          slug={item.languages[language].slug ?? ''}
          change={changeSlug}
        />
      ))}
    </Question>
  );
}
