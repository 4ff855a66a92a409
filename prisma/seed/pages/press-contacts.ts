import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';

export const pressContacts: SeedPage = {
  key: 'press-contacts',
  place: 'footer',
  position: 30,
  sources: [],
  texts: {
    ky: {
      title: 'Басма сөз үчүн',
      summary:
        'Портал журналисттерге эмне сунуштайт: цитаталар, лента, иш-чаралардын календары. Басма сөз кызматынын байланыштары такталгандан кийин жарыяланат.',
      blocks: [
        h2('contacts', 'Байланыштар'),
        p(
          'not-yet',
          'Басма сөз кызматынын телефону жана дареги бул бетте азырынча жок. Алар такталгандан кийин ушул жерге жарыяланат.',
        ),
        h2('ready', 'Азыр эле колдонсо болот'),
        ul('tools', [
          '**Цитаталар.** Жарыяланган ар бир сөздүн өз дареги бар; аны ким, качан жана кандай кызматта айтканы менен кошо көчүрүп алса болот.',
          '**Ленталар.** Бардык жаңылыктардын жана ар бир рубриканын Atom жана RSS ленталары бар: шилтемелери [жаңылыктар бөлүмүндө](/ky/news).',
          '**Календарлар.** [Иш-чараларга](/ky/events) календардан жазылса болот: өзгөрүүлөр өзү келет.',
          '**Үч тил.** Бир эле тексттин кыргызча, орусча жана англисче барактары бири-бирине алып барат.',
        ]),
        h2('picture', 'Сүрөттү алып салууну суроо'),
        p(
          'removal',
          'Баланы таанууга мүмкүн болгон сүрөт турган барактын аягында аны алып салууну сураган шилтеме бар. Каттоодон өтүүнүн кереги жок.',
        ),
      ],
    },
    ru: {
      title: 'Для прессы',
      summary:
        'Что портал даёт журналистам: цитаты, ленты, календарь мероприятий. Контакты пресс-службы будут опубликованы после проверки.',
      blocks: [
        h2('contacts', 'Контакты'),
        p(
          'not-yet',
          'Телефона и адреса пресс-службы на этой странице пока нет. Они появятся здесь, когда будут проверены.',
        ),
        h2('ready', 'Чем можно пользоваться уже сейчас'),
        ul('tools', [
          '**Цитаты.** У каждых опубликованных слов есть свой адрес; их можно скопировать вместе с тем, кто, когда и в какой должности их сказал.',
          '**Ленты.** У всех новостей и у каждой рубрики есть ленты Atom и RSS: ссылки стоят в [разделе новостей](/ru/news).',
          '**Календари.** На [мероприятия](/ru/events) можно подписаться в календаре: изменения придут сами.',
          '**Три языка.** Страницы одного и того же текста на кыргызском, русском и английском ведут друг на друга.',
        ]),
        h2('picture', 'Попросить убрать снимок'),
        p(
          'removal',
          'В конце страницы со снимком, на котором можно узнать ребёнка, есть ссылка: по ней можно попросить его убрать. Регистрация не нужна.',
        ),
      ],
    },
    en: {
      title: 'For the press',
      summary:
        'What the portal offers to journalists: quotes, feeds, a calendar of events. The contacts of the press service will be published once they are confirmed.',
      blocks: [
        h2('contacts', 'Contacts'),
        p(
          'not-yet',
          'The telephone number and address of the press service are not on this page yet. They will be published here once they are confirmed.',
        ),
        h2('ready', 'What you can use today'),
        ul('tools', [
          '**Quotes.** All words that were published have an address of their own; they can be copied with who said them, when and in which post.',
          '**Feeds.** All news and each subject have Atom and RSS feeds: the links stand in the [news](/en/news).',
          '**Calendars.** You can subscribe to the [events](/en/events) in a calendar program: changes come by themselves.',
          '**Three languages.** The Kyrgyz, Russian and English pages of the same text lead to each other.',
        ]),
        h2('picture', 'Asking that a picture be removed'),
        p(
          'removal',
          'At the end of a page with a picture in which a child can be recognised there is a link by which you can ask that it be removed. No account is needed.',
        ),
      ],
    },
  },
};
