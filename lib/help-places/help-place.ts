import { z } from 'zod';
import { draftSourceSchema, lineSchema } from '#lib/publishing/source-schema';

/** What kind of place it is; `line`: nowhere to go to, only somebody to call. */
export const helpPlaceSorts = ['department', 'hospital', 'clinic', 'line'] as const;
export type HelpPlaceSort = (typeof helpPlaceSorts)[number];

/** Languages in which a place may speak with a family. */
export const spokenLanguages = ['ky', 'ru', 'uz', 'tg', 'en'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** How many characters a published name and the words on what the place does may have. */
export const longestHelpPlaceWords = { title: 150, summary: 300 } as const;

/** The texts that all languages of a place share, each in every language, and how long they may be. */
export const helpPlaceTexts = { town: 100, address: 300, hours: 200, bring: 500, costs: 500 } as const;
export type HelpPlaceText = keyof typeof helpPlaceTexts;

const inEachLanguage = (longest: number) => {
  const line = lineSchema(longest);
  return z.strictObject({ ky: line, ru: line, en: line });
};

/** What all languages of a help place share; one shared revision holds one of these. What is not known is empty. */
export const helpPlaceSharedSchema = z.strictObject({
  sort: z.enum(helpPlaceSorts).nullable(),
  town: inEachLanguage(helpPlaceTexts.town),
  address: inEachLanguage(helpPlaceTexts.address),
  /** As people typed them; saving and publication ask for numbers that can be called from anywhere. */
  telephones: z.array(lineSchema(40)).max(5),
  hours: inEachLanguage(helpPlaceTexts.hours),
  /** A page that shows where it is. */
  mapUrl: lineSchema(2_000).nullable(),
  spoken: z.array(z.enum(spokenLanguages)).max(spokenLanguages.length),
  /** What a family should have with it. */
  bring: inEachLanguage(helpPlaceTexts.bring),
  costs: inEachLanguage(helpPlaceTexts.costs),
  organisationIds: z.array(z.uuid()).max(5),
  /** Where all of this comes from. */
  sources: z.array(draftSourceSchema).max(20),
});

export type HelpPlaceShared = z.output<typeof helpPlaceSharedSchema>;

const nothing = { ky: '', ru: '', en: '' };

/** What the languages of a new help place share. */
export const emptyHelpPlaceShared: HelpPlaceShared = {
  sort: null,
  town: nothing,
  address: nothing,
  telephones: [],
  hours: nothing,
  mapUrl: null,
  spoken: [],
  bring: nothing,
  costs: nothing,
  organisationIds: [],
  sources: [],
};

/** Nine digits after the code of Kyrgyzstan, seven to fifteen with any other, or a short number. */
const wholeNumber = /^(?:\+996\d{9}|\+(?!996)[1-9]\d{6,14}|\d{3,4})$/;

/** What a telephone is asked to dial: digits, after a plus unless it is one of three or four digits; null where it can't be dialled. */
export function dialled(telephone: string): string | null {
  const digits = telephone.replace(/[\s().\-\u2010-\u2015]/g, '');
  return wholeNumber.test(digits) ? digits : null;
}

/** Each number once, as it was typed first. */
export function eachOnce(telephones: readonly string[]): string[] {
  const numbers = telephones.map((telephone) => dialled(telephone) ?? telephone);
  return telephones.filter((_telephone, index) => numbers.indexOf(numbers[index] ?? '') === index);
}

/** What a family may ask of a place and the desk doesn't know yet. */
export const unknownFacts = ['telephone', 'address', 'hours', 'map', 'spoken', 'bring', 'costs'] as const;
export type UnknownFact = (typeof unknownFacts)[number];

/** What is not known of a place in every language, in the order in which families ask. A line has no address and no way to it. */
export function unknownOf(shared: HelpPlaceShared): UnknownFact[] {
  const isGap = (texts: HelpPlaceShared['town']): boolean => Object.values(texts).includes('');
  const isLine = shared.sort === 'line';
  const isUnknown: Record<UnknownFact, boolean> = {
    telephone: shared.telephones.length === 0,
    address: !isLine && isGap(shared.address),
    hours: isGap(shared.hours),
    map: !isLine && shared.mapUrl === null,
    spoken: shared.spoken.length === 0,
    bring: !isLine && isGap(shared.bring),
    costs: isGap(shared.costs),
  };
  return unknownFacts.filter((fact) => isUnknown[fact]);
}
