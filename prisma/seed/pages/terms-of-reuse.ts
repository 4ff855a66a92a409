import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';

export const termsOfReuse: SeedPage = {
  key: 'terms-of-reuse',
  place: 'footer',
  position: 60,
  sources: [],
  texts: {
    ky: {
      title: 'Материалдарды колдонуу',
      summary:
        'Порталдын тексттерин, сүрөттөрүн жана кодун кантип колдонсо болот, цитата келтиргенде эмнени көрсөтүү керек жана эмне азырынча чечиле элек.',
      blocks: [
        h2('texts', 'Тексттер'),
        p(
          'open-question',
          'Тексттерди кайсы лицензия менен колдонсо болору азырынча чечиле элек. Чечилгенде бул барак ошону айтат. Ага чейин цитата келтирсеңиз, порталды атап, барактын өзүнө шилтеме бериңиз.',
        ),
        ul('quoting', [
          'Бирөөнүн сөзүн ким, качан жана кандай кызматта айтканы менен кошо келтириңиз.',
          'Портал котормо деп белгилеген сөздү сиз да котормо деп белгилеңиз.',
          'Материал өзгөрсө же кайтарылып алынса, муну окурмандарыңызга айтыңыз.',
        ]),
        h2('sources', 'Булактар'),
        p(
          'theirs',
          'Материалдардын аягында аталган булактардын тексттери жана сүрөттөрү өз ээлерине таандык.',
        ),
        h2('pictures', 'Сүрөттөр'),
        p(
          'drawn',
          'Портал үчүн тартылган мукаба сүрөттөрү [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) лицензиясы менен берилет: авторун көрсөтүңүз. Башка сүрөттөрдүн авторлору алардын жанында аталган.',
        ),
        h2('code', 'Код'),
        p('mit', 'Порталдын программасы ачык: ал MIT лицензиясы менен таратылат.'),
      ],
    },
    ru: {
      title: 'Использование материалов',
      summary:
        'Как можно использовать тексты, изображения и код портала, что указать при цитировании и что пока не решено.',
      blocks: [
        h2('texts', 'Тексты'),
        p(
          'open-question',
          'По какой лицензии можно использовать тексты, пока не решено. Когда это решат, об этом скажет эта страница. До тех пор, цитируя, называйте портал и давайте ссылку на саму страницу.',
        ),
        ul('quoting', [
          'Приводите чужие слова вместе с тем, кто, когда и в какой должности их сказал.',
          'Слова, которые портал пометил как перевод, помечайте как перевод и вы.',
          'Если материал изменён или отозван, скажите об этом своим читателям.',
        ]),
        h2('sources', 'Источники'),
        p(
          'theirs',
          'Тексты и изображения источников, названных в конце материалов, принадлежат их владельцам.',
        ),
        h2('pictures', 'Изображения'),
        p(
          'drawn',
          'Обложки, нарисованные для портала, даются по лицензии [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): указывайте автора. Авторы других снимков названы рядом с ними.',
        ),
        h2('code', 'Код'),
        p('mit', 'Программа портала открыта: она распространяется по лицензии MIT.'),
      ],
    },
    en: {
      title: 'Terms of reuse',
      summary:
        'How the texts, pictures and code of the portal may be used, what to name when you quote, and what has not been decided yet.',
      blocks: [
        h2('texts', 'Texts'),
        p(
          'open-question',
          'Under which licence the texts may be used has not been decided yet. Once it is, this page will say so. Until then, when you quote, name the portal and link to the page itself.',
        ),
        ul('quoting', [
          'Give somebody’s words with who said them, when and in which post.',
          'What the portal marks as a translation, mark as a translation too.',
          'Where a text was changed or withdrawn, tell your readers.',
        ]),
        h2('sources', 'Sources'),
        p(
          'theirs',
          'Texts and pictures of the sources that are named at the end of a text belong to their owners.',
        ),
        h2('pictures', 'Pictures'),
        p(
          'drawn',
          'The covers that were drawn for the portal are given under the licence [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name their author. The authors of other pictures are named beside them.',
        ),
        h2('code', 'Code'),
        p('mit', 'The program of the portal is open: it is distributed under the MIT licence.'),
      ],
    },
  },
};
