import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UntranslatedPage } from '#components/site/untranslated-page';
import { WithdrawnPage } from '#components/site/withdrawn-page';
import type { Locale } from '#lib/i18n/locales';
import { markPage } from '#lib/platform/render-record';
import type { UntranslatedItem, WithdrawnItem } from '#lib/publishing/standing-view';
import { pathsInAllLanguages } from './language-paths.ts';
import { unlistedMetadata } from './page-metadata.ts';
import { SitePage } from './site-page.tsx';
import { loadSections } from './site-sections.ts';

/** What stands at an address where the thing itself is not shown. */
type Standing =
  | { status: 'moved'; path: string }
  | { status: 'withdrawn'; view: WithdrawnItem }
  | { status: 'untranslated'; view: UntranslatedItem };

type Kind = 'article' | 'event' | 'helpPlace' | 'milestone' | 'page' | 'person' | 'quote';

/** The head of such a page. */
export async function standingMetadata(
  locale: Locale,
  answer: Standing,
  what: Kind | 'organisation',
): Promise<Metadata> {
  if (answer.status === 'moved') return {};
  const t = await getTranslations({ locale, namespace: 'status' });
  const isGone = answer.status === 'withdrawn';
  return unlistedMetadata(locale, isGone ? t(`withdrawn.${what}.title`) : t('untranslated.title'));
}

interface GoneAnswerProps {
  locale: Locale;
  view: WithdrawnItem;
  what: Kind | 'organisation';
  current: 'news' | 'events' | 'milestones' | 'people' | 'help' | null;
  /** Where such things are listed. */
  listPath: (locale: Locale) => string;
}

/** Answers 410 and says when and why. */
export async function GoneAnswer({ locale, view, what, current, listPath }: GoneAnswerProps) {
  markPage(410);
  return (
    <SitePage locale={locale} languagePaths={pathsInAllLanguages(listPath)} current={current}>
      <WithdrawnPage what={what} withdrawn={view} sections={await loadSections(locale)} />
    </SitePage>
  );
}

interface StandingAnswerProps extends Omit<GoneAnswerProps, 'view' | 'what'> {
  answer: Standing;
  what: Kind;
  /** The item's own path in a language, by what the address that was asked for calls it. */
  pathIn: (locale: Locale) => string;
  /** The page below the item's own path that was asked for. */
  below?: (path: string) => string;
}

/** Leads on, or says why something was withdrawn or in which languages it is. */
export async function StandingAnswer({ answer, below = (path) => path, ...props }: StandingAnswerProps) {
  const { locale, what, current, listPath, pathIn } = props;
  if (answer.status === 'moved') {
    markPage(301, below(answer.path));
    return null;
  }
  if (answer.status === 'withdrawn') {
    return <GoneAnswer {...{ locale, what, current, listPath }} view={answer.view} />;
  }
  markPage(404);
  const languagePaths = pathsInAllLanguages((one) => below(pathIn(one)));
  for (const { language, path } of answer.view.available)
    languagePaths[language] = { path: below(path), isTranslated: true };
  return (
    <SitePage locale={locale} languagePaths={languagePaths} current={current}>
      <UntranslatedPage what={what} untranslated={answer.view} sections={await loadSections(locale)} />
    </SitePage>
  );
}
