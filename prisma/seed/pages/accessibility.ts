import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';

export const accessibility: SeedPage = {
  key: 'accessibility',
  place: 'footer',
  position: 40,
  sources: [],
  texts: {
    ky: {
      title: 'Жеткиликтүүлүк',
      summary:
        'Портал баарына окууга ыңгайлуу болушу керек. Эмне текшерилгени, эмне азырынча текшериле электиги жана белгилүү чектөөлөр.',
      blocks: [
        p(
          'aim',
          'Барактар WCAG 2.2 стандартынын AA деңгээлине жооп бериши үчүн жасалат. Толук шайкештик көз карандысыз текшерүүдөн өткөн эмес.',
        ),
        h2('tested', 'Эмне текшерилет'),
        ul('tests', [
          'Барактардын ар бир түрү үч тилде, жарык жана караңгы көрүнүштө axe программасы менен текшерилет.',
          'Жаңылыктарды жана конференциянын отчётун чычкансыз, клавиатура менен гана таап окуса болот.',
          'Барактар 320 пикселдик терезеге батат, баскычтар менен шилтемелер манжага ылайык.',
          'Окуу үчүн скрипттердин кереги жок; барактарды басып чыгарса болот.',
        ]),
        h2('not-tested', 'Эмне текшериле элек'),
        ul('gaps', [
          'Экрандан окуган программаларды күн сайын колдонгон адамдар портал менен азырынча сынактан өткөн эмес.',
          'Автоматтык текшерүү кемчиликтердин баарын таппайт.',
          'Жүктөлүп алынуучу документтерди башкалар жасайт; алардын жеткиликтүүлүгү текшерилбейт.',
          'Айрым тексттер үч тилдин баарында жок: андайда барак муну айтат жана бар тилин көрсөтөт.',
        ]),
      ],
    },
    ru: {
      title: 'Доступность',
      summary:
        'Портал должен читаться всеми. Что проверяется, что пока не проверено и какие ограничения известны.',
      blocks: [
        p(
          'aim',
          'Страницы делаются так, чтобы отвечать уровню AA стандарта WCAG 2.2. Независимой проверки на полное соответствие не было.',
        ),
        h2('tested', 'Что проверяется'),
        ul('tests', [
          'Каждый вид страниц на трёх языках, в светлом и тёмном оформлении, проверяется программой axe.',
          'Новости и отчёт о конференции можно найти и прочитать без мыши, с одной клавиатурой.',
          'Страницы помещаются в окно шириной 320 пикселей, кнопки и ссылки удобны для пальца.',
          'Для чтения не нужны скрипты; страницы можно распечатать.',
        ]),
        h2('not-tested', 'Что пока не проверено'),
        ul('gaps', [
          'Люди, которые каждый день пользуются программами чтения с экрана, портал пока не испытывали.',
          'Автоматическая проверка находит не все недостатки.',
          'Документы для скачивания готовят другие; их доступность не проверяется.',
          'Некоторые тексты есть не на всех трёх языках: тогда страница говорит об этом и называет язык, на котором текст есть.',
        ]),
      ],
    },
    en: {
      title: 'Accessibility',
      summary:
        'The portal should be readable for everybody. What is tested, what has not been tested yet, and which limits are known.',
      blocks: [
        p(
          'aim',
          'Pages are made to meet level AA of WCAG 2.2. Nobody independent has checked whether they meet all of it.',
        ),
        h2('tested', 'What is tested'),
        ul('tests', [
          'Every kind of page, in three languages, light and dark, is checked by the program axe.',
          'The news and the report on the conference are found and read without a mouse, by keyboard alone.',
          'Pages fit a window 320 pixels wide, and buttons and links are large enough for a finger.',
          'Reading needs no scripts, and pages can be printed.',
        ]),
        h2('not-tested', 'What has not been tested yet'),
        ul('gaps', [
          'People who use screen readers every day have not tried the portal yet.',
          'An automatic check does not find every fault.',
          'Documents to download are made by others; whether they are accessible is not checked.',
          'Some texts do not exist in all three languages: then the page says so and names the language that there is.',
        ]),
      ],
    },
  },
};
