/**
 * Words of Kyrgyz whose end only looks like an ending: `дары` (a medicine) is nobody's `дар`, and `доктор` no plural. No word
 * is stripped beyond one of these.
 */
const wholeWords = `
  акын акыры алды алты алтын апта ары атайы башка бери бүгүн бүтүн бөрү гендер дагыстан дары дастан доктор жакын жалпы
  жалын жаңы жети жогору жыйын илгери ири ичкери казакстан кайгы кайсы кары катын келин кийин киши конструктор кыйын
  кыргызстан кыска күзгү майдан маска мурун ооганстан оору орун отун пайда сайын сары сатын справка тары татарстан
  тендер тери тийин толу тыйын түтүн узун чоку эгин эки эртең эски эчки үчүн
`;

export const kyrgyzRoots: readonly string[] = wholeWords.split(/\s+/).filter((word) => word !== '');

/** Stems as endings leave them, with the word that they belong to: a plural of its own, and vowels that fall out. */
export const kyrgyzAlternations: readonly (readonly [form: string, word: string])[] = [
  ['балдар', 'бала'],
  ['орд', 'орун'],
  ['мурд', 'мурун'],
  ['көңл', 'көңүл'],
];

/** Words that stand in every text and say nothing of it. */
export const kyrgyzStopWords: ReadonlySet<string> = new Set(
  `жана менен үчүн бул ал ошол ушул да де эле эмес бир болуп боюнча же бирок деп деген болгон болот бар жок эң
   аны анын ага андан алар аларды алардын биз бизге биздин сиз сиздин сизге өз өзү ар бардык кийин чейин катары
   тууралуу жөнүндө экен эч эгер дагы гана`.split(/\s+/),
);
