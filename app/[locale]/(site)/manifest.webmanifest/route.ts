import { getTranslations } from 'next-intl/server';
import { frontPath } from '#lib/articles/article-paths';
import { localeTags } from '#lib/i18n/locales';
import { markPage } from '#lib/platform/render-record';
import { absentFile, fileAnswer } from '../file-answer.ts';
import { readerLocale } from '../reader-locale.ts';
import { loadSections } from '../site-sections.ts';

interface Context {
  params: Promise<{ locale: string }>;
}

const iconSizes = [192, 512];
const colours = { paper: '#fffdf8', deep: '#14213d' };

/**
 * What a telephone's home screen shows of the portal, with the way to help behind it. It stays a page of the browser: with
 * any other display the browser would ask readers to install it.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = await readerLocale(params);
  if (!locale) return absentFile();
  const t = await getTranslations({ locale });
  const help = (await loadSections(locale)).find(({ key }) => key === 'help');
  markPage(200);
  const manifest = {
    ...{ id: frontPath(locale), start_url: frontPath(locale), scope: '/', display: 'browser' },
    ...{ name: t('metadata.portalName'), short_name: t('metadata.portalName') },
    ...{ description: t('frame.tagline'), lang: localeTags[locale], dir: 'ltr' },
    ...{ background_color: colours.paper, theme_color: colours.deep },
    icons: iconSizes.map((size) => ({
      ...{ src: `/icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}` },
    })),
    shortcuts: help ? [{ name: t('frame.help'), url: help.path }] : [],
  };
  return fileAnswer(JSON.stringify(manifest), 'application/manifest+json');
}
