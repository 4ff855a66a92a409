import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';

export const privacy: SeedPage = {
  key: 'privacy',
  place: 'footer',
  position: 50,
  sources: [],
  texts: {
    ky: {
      title: 'Купуялык',
      summary:
        'Портал окурмандар жөнүндө эмнени сактайт жана эмнени сактабайт: cookie жок, эсептегич жок, каттоо жок. Формалар менен жөнөтүлгөндөр кайда барат.',
      blocks: [
        h2('readers', 'Окурмандар'),
        ul('nothing', [
          'Окурмандар үчүн cookie, эсептегич жана каттоо жок.',
          'Барактар башка сайттардан эч нерсе жүктөбөйт. «Бөлүшүү» баскычтары – жөнөкөй шилтемелер: сиз басмайынча тармактар эч нерсе билбейт.',
          'Порталдын журналына тармактык дарегиңиз жазылбайт. Четке кагылган суроо-талап 16 белгилүү код менен гана белгиленет, аны ушул портал гана эсептей алат.',
          'Издөөдө эч нерсе табылбаса, сөздөрү күнү жана тили менен саналат, ким издегени жазылбайт; узун сандар менен даректер сакталбайт. Бир эле күнү изделгени бир жумада өчүрүлөт, калганы 90 күндө.',
          'Порталдын алдында турган сервердин өз журналы болушу мүмкүн; аны сервердин ээси жөндөйт.',
        ]),
        h2('forms', 'Эгер бир нерсе жөнөтсөңүз'),
        ul('sent', [
          '**Сүрөттү алып салуу өтүнүчү.** Жазганыңыз жана жооп берүүнүн жолу сакталат, аларды редакция көрөт. Жооп берүүнүн жолун жазбай койсо да болот.',
          '**Өзүң жөнүндөгү маалыматты текшерүү.** Портал аты аталган адамга шилтеме бере алат: ал 14 күн жарактуу. Сунушталган өзгөртүүлөр чечим кабыл алынгандан 90 күн өткөндөн кийин өчүрүлөт, кабыл алынган жооптор гана калат.',
          'Өтө көп жөнөтүүнү токтотуу үчүн тармактык даректин өзү эмес, андан эсептелген код саналат.',
        ]),
        h2('shown', 'Порталда аталган адамдар'),
        ul('people', [
          'Бейтаптар аталбайт. Баланы таанууга мүмкүн болгон сүрөт камкорчусунун макулдугу менен гана жана ал күчүндө турганда гана көрсөтүлөт; макулдук кагазы шифрленип сакталат.',
          'Сүрөттөрдөн тартылган жери, убактысы жана ээси жөнүндөгү маалымат алынып салынат.',
        ]),
        h2('desk', 'Редакция'),
        p(
          'accounts',
          'Редакцияда иштегендердин аты, электрондук дареги, кирүүлөрү жана аракеттери сакталат; алардын браузеринде эки cookie турат: бири кирүү үчүн, экинчиси тааныш браузер үчүн.',
        ),
      ],
    },
    ru: {
      title: 'Конфиденциальность',
      summary:
        'Что портал хранит о читателях и чего не хранит: ни cookie, ни счётчиков, ни регистрации. Куда попадает то, что отправлено формой.',
      blocks: [
        h2('readers', 'Читатели'),
        ul('nothing', [
          'Для читателей нет ни cookie, ни счётчиков, ни регистрации.',
          'Страницы ничего не загружают с других сайтов. Кнопки «Поделиться» – обычные ссылки: пока вы не нажали, сети ничего не узнают.',
          'Ваш сетевой адрес в журнал портала не пишется. Отклонённый запрос помечается лишь кодом из 16 знаков, который может вычислить только этот портал.',
          'Если поиск ничего не нашёл, его слова считаются по дням и языкам, без сведений о том, кто искал; длинные числа и адреса не сохраняются. Что искали лишь в один день, удаляется через неделю, остальное через 90 дней.',
          'У сервера, который стоит перед порталом, может быть свой журнал; его настраивает владелец сервера.',
        ]),
        h2('forms', 'Если вы что-то отправили'),
        ul('sent', [
          '**Просьба убрать снимок.** Хранится то, что вы написали, и способ вам ответить; их видит редакция. Способ ответить можно не указывать.',
          '**Проверка сведений о себе.** Тому, кто назван на портале, можно дать ссылку: она действует 14 дней. Предложенные правки удаляются через 90 дней после решения, остаются только принятые ответы.',
          'Чтобы остановить слишком частые отправки, считается не сам сетевой адрес, а код, вычисленный из него.',
        ]),
        h2('shown', 'Люди, названные на портале'),
        ul('people', [
          'Пациентов портал не называет. Снимок, на котором можно узнать ребёнка, показывается только с согласия опекуна и только пока оно действует; бумага с согласием хранится зашифрованной.',
          'Из снимков удаляются место, время съёмки и сведения о владельце.',
        ]),
        h2('desk', 'Редакция'),
        p(
          'accounts',
          'О тех, кто работает в редакции, хранятся имя, электронный адрес, входы и действия; в их браузере есть две cookie: для входа и для знакомого браузера.',
        ),
      ],
    },
    en: {
      title: 'Privacy',
      summary:
        'What the portal keeps of its readers and what it does not: no cookies, no counters, no accounts. Where what is sent by a form goes.',
      blocks: [
        h2('readers', 'Readers'),
        ul('nothing', [
          'For readers there are no cookies, no counters and no accounts.',
          'Pages load nothing from other sites. The buttons for sharing are plain links: until you press one, the networks learn nothing.',
          'Your network address is not written to the portal’s log. A request that was refused is marked by a code of 16 characters alone, which only this portal can compute.',
          'Where a search finds nothing, its words are counted by day and language, never by who searched; long numbers and addresses are not kept. What was searched for on one day alone is removed after a week, the rest after 90 days.',
          'The server in front of the portal may keep a log of its own; whoever runs it decides.',
        ]),
        h2('forms', 'If you send something'),
        ul('sent', [
          '**A request that a picture be removed.** What you wrote is kept, with the way to answer you; the desk sees both. You may leave out how to answer.',
          '**A check of what is said of you.** Whoever is named on the portal can be given a link, which is good for 14 days. Changes that were proposed are removed 90 days after the decision; only answers that were accepted stay.',
          'To stop whoever sends too often, a code made of the network address is counted, not the address itself.',
        ]),
        h2('shown', 'People named on the portal'),
        ul('people', [
          'No patient is named. A picture in which a child can be recognised is shown only with a guardian’s consent, and only while it holds; the signed paper is kept encrypted.',
          'Place, time and owner are taken out of pictures.',
        ]),
        h2('desk', 'The desk'),
        p(
          'accounts',
          'Of those who work at the desk, name, e-mail address, sign-ins and deeds are kept; their browser has two cookies, for the session and for a browser that is known.',
        ),
      ],
    },
  },
};
