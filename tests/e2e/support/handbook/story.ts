import type { Language } from '#lib/core/languages';

/**
 * The article of the handbook, which nobody ever published: its Russian words as the Word file brings them, with their
 * translations.
 */
export const story = {
  title: {
    ru: 'Образец: в детском отделении открылась игровая комната',
    ky: 'Үлгү: балдар бөлүмүндө оюн бөлмөсү ачылды',
    en: 'A sample: a playroom has opened on the children’s ward',
  },
  summary: {
    ru: 'Дети, которые подолгу лечатся в больнице, смогут играть, рисовать и учиться рядом с палатой.',
    ky: 'Ооруканада узак дарыланган балдар палатанын жанында ойноп, сүрөт тартып, окуй алат.',
    en: 'Children who stay in hospital for long can play, draw and learn next to their rooms.',
  },
  reason: {
    ru: 'В материале были неверные часы работы.',
    ky: 'Материалда иш убактысы туура эмес көрсөтүлгөн.',
    en: 'The article gave wrong opening hours.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Every text of the body: Russian first, as the file has it. */
export const bodyTexts: Record<Language, string>[] = [
  {
    ru: 'В детском отделении областной больницы открылась игровая комната. Она работает каждый день, и вход в неё свободный.',
    ky: 'Облустук оорукананын балдар бөлүмүндө оюн бөлмөсү ачылды. Ал күн сайын иштейт, кирүү акысыз.',
    en: 'A playroom has opened on the children’s ward of the regional hospital. It is open every day, and entry is free.',
  },
  { ru: 'Что есть в комнате', ky: 'Бөлмөдө эмне бар', en: 'What the room has' },
  { ru: 'книги на трёх языках;', ky: 'үч тилдеги китептер;', en: 'books in three languages;' },
  {
    ru: 'столы для рисования и занятий;',
    ky: 'сүрөт тартуу жана окуу үчүн үстөлдөр;',
    en: 'tables for drawing and lessons;',
  },
  { ru: 'игрушки, которые легко мыть.', ky: 'жууганга оңой оюнчуктар.', en: 'toys that are easy to wash.' },
  {
    ru: 'Дети могут приходить с родителями. Перед входом все моют руки.',
    ky: 'Балдар ата-энеси менен келе алат. Кирердин алдында баары колун жууйт.',
    en: 'Children may come with their parents. Everybody washes their hands before entering.',
  },
];

/** A sentence that its Russian gets later, after it was translated. */
export const laterSentence = 'Маски выдают у двери.';

/** Who is quoted; nobody’s name, because nobody said it. */
export const speaker = {
  key: 'handbook-doctor',
  names: { ky: 'Бөлүмдүн дарыгери', ru: 'Врач отделения', en: 'A doctor of the ward' },
};

/** What a picture of the article shows, for those who can't see it. */
export const pictureWords: Record<Language, string> = {
  ru: 'Девочка в жёлтой шапочке улыбается в игровой комнате. Рисунок.',
  ky: 'Сары баш кийимчен кыз оюн бөлмөсүндө жылмайып отурат. Тартылган сүрөт.',
  en: 'A girl in a yellow cap smiles in the playroom. A drawing.',
};

export const roomWords: Record<Language, string> = {
  ru: 'Игровая комната: окно, полки с игрушками и книгами. Рисунок.',
  ky: 'Оюн бөлмөсү: терезе, оюнчуктар менен китептер турган текчелер. Тартылган сүрөт.',
  en: 'The playroom: a window, shelves with toys and books. A drawing.',
};

export const documentTitle: Record<Language, string> = {
  ru: 'Правила игровой комнаты',
  ky: 'Оюн бөлмөсүнүн эрежелери',
  en: 'Rules of the playroom',
};

/** What people write in forms, in the language in which they work. */
export const typedWords = {
  guardian: {
    ru: 'Мать девочки',
    ky: 'Кыздын энеси',
    en: 'The girl’s mother',
  },
  scope: {
    ru: 'Это изображение на портале и в сообщениях для прессы.',
    ky: 'Бул сүрөт порталда жана басма сөзгө билдирүүлөрдө.',
    en: 'This picture on the portal and in messages to the press.',
  },
  request: {
    ru: 'На изображении моя дочь. Пожалуйста, уберите его.',
    ky: 'Сүрөттө менин кызым. Сураныч, алып салыңыздар.',
    en: 'This is my daughter. Please remove the picture.',
  },
  colleague: { ru: 'Новый автор', ky: 'Жаңы автор', en: 'A new author' },
  colleagueEdit: { ru: ' Вход с улицы.', ky: ' Кирүү көчөдөн.', en: ' The entrance is from the street.' },
  ownEdit: { ru: ' Вход из холла.', ky: ' Кирүү холлдон.', en: ' The entrance is from the hall.' },
  redaction: {
    ru: 'Просьба семьи от 25 ноября 2026 года',
    ky: 'Үй-бүлөнүн 2026-жылдын 25-ноябрындагы өтүнүчү',
    en: 'The family asked for it on 25 November 2026',
  },
} as const satisfies Record<string, Record<Language, string>>;
