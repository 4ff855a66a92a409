import 'server-only';
import { getTranslations } from 'next-intl/server';
import { SelfCheckForm, type SelfCheckQuestion } from '#components/site/self-check-form';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { consentKinds, fieldOf, longestProposal, seenField } from '#lib/people/proposal-input';
import type { SpeakerCheck } from '#lib/people/speaker-check-view';
import { sendProposalsAction } from './actions.ts';

async function questionsOf(locale: Locale, { consents }: SpeakerCheck): Promise<SelfCheckQuestion[]> {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  return consentKinds.map((kind) => {
    const given = consents[kind];
    const recorded = given === null ? '' : ` ${t('accepted', { answer: t(given ? 'yes' : 'no') })}`;
    return {
      ...{ name: kind, legend: `${t(`${kind}Consent`)}${recorded}` },
      answers: [
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
        { value: '', label: t('unanswered') },
      ],
    };
  });
}

/** What the form shows, for whoever takes it to tell changes from words that are older than the portal's. */
function seenIn({ seen }: SpeakerCheck): Record<string, string> {
  const digests = languages.flatMap((language) => [
    [seenField(fieldOf('name', language)), seen.names[language]],
    [seenField(fieldOf('biography', language)), seen.biographies[language]],
  ]);
  return Object.fromEntries(digests);
}

/** The form by which somebody proposes changes of what the portal holds of them. */
export async function ProposeSection({
  locale,
  token,
  check,
}: {
  locale: Locale;
  token: string;
  check: SpeakerCheck;
}) {
  const t = await getTranslations({ locale, namespace: 'selfCheck' });
  const note = (name: 'posts' | 'other', label: string) => ({
    ...{ name, label, hint: t('noteHint'), value: '', longest: longestProposal[name] },
    ...{ isLine: false, language: null },
  });
  const names = languages.map((language) => ({
    ...{ name: fieldOf('name', language), label: t('name', { language: localeNames[language] }), hint: null },
    ...{ value: check.names[language], longest: longestProposal.name, isLine: true, language },
  }));
  const biographies = languages.map((language) => ({
    ...{ name: fieldOf('biography', language), hint: t('biographyHint'), isLine: false, language },
    label: t('biography', { language: localeNames[language] }),
    ...{ value: check.biographies[language], longest: longestProposal.biography },
  }));
  return (
    <>
      <h2>{t('propose')}</h2>
      <SelfCheckForm
        action={sendProposalsAction}
        about={{ locale, link: token, redactions: String(check.redactions), ...seenIn(check) }}
        groups={[
          { legend: t('names'), fields: names },
          { legend: t('biographies'), fields: biographies },
          { legend: t('posts'), fields: [note('posts', t('postsNote')), note('other', t('otherNote'))] },
        ]}
        questions={await questionsOf(locale, check)}
        say={{ questions: t('consents'), send: t('send'), problems: t('problems') }}
      />
    </>
  );
}
