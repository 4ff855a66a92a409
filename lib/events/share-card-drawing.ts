import 'server-only';
import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import { loadCover, shownCover } from '#lib/media/cover-view';
import { drawCard } from '#lib/platform/pictures/draw-card';
import type { DrawCard } from '#lib/publishing/commands/draw-share-card';
import { eventSharedSchema } from './event.ts';

/** The words of a card in a language: whose it is, and when the event takes place. */
export interface EventCardWords {
  senderIn: (language: Language) => { sender: string; senderLine: string };
  whenIn: (language: Language, when: When) => string;
}

/** Draws the cards of published events: when above the name, without the cover where the public may not see it. */
export const drawPublishedEvent =
  ({ senderIn, whenIn }: EventCardWords): DrawCard =>
  async ({ language, title, shared }, database, place) => {
    const { when, coverId } = eventSharedSchema.parse(shared);
    return drawCard({
      title,
      label: when && whenIn(language, when),
      ...senderIn(language),
      ...(await loadCover(await shownCover(coverId, database), database, place)),
    });
  };
