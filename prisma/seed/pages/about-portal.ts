import { h2, p, ul } from '../blocks.ts';
import type { SeedPage } from '../seed-types.ts';

export const aboutPortal: SeedPage = {
  key: 'about-portal',
  place: 'footer',
  position: 20,
  sources: [],
  texts: {
    ky: {
      title: 'Портал жөнүндө',
      summary:
        'Үмүт – Кыргыз Республикасынын Саламаттык сактоо министрлигинин балдар рагы жөнүндөгү порталы: эмне жарыялайбыз, фактылар кайдан алынат жана эмне өзгөргөнүн кантип көрсө болот.',
      blocks: [
        p(
          'what',
          'Портал кыргыз, орус жана англис тилдеринде жаңылыктарды, иш-чараларды, 2030-жылга чейинки жолдун этаптарын чогултат жана үй-бүлө кайдан жардам табарын айтат.',
        ),
        h2('facts', 'Фактылар кайдан алынат'),
        ul('rules', [
          'Ар бир материалдын аягында булактары шилтемелери менен турат. Ачык булактардан даярдалганы ошол эле жерде айтылат.',
          'Күн булакта кандай так болсо, ошондой гана көрсөтүлөт.',
          'Бейтаптардын аты, жашы айтылбайт жана алар сүрөттөлбөйт.',
          'Бирөөнүн сөзү тырмакчага ал айткан тилде жана сөзмө-сөз келтирилгенде гана алынат; котормосу котормо деп белгиленет.',
        ]),
        h2('changes', 'Эмне өзгөргөнү көрүнөт'),
        ul('shown', [
          'Текст өзгөрсө, жаңыртылган күнү жазылат.',
          'Кайтарылып алынган барактын дарегинде качан жана эмне үчүн алынганы айтылат.',
          'Этаптын мөөнөтү өзгөрсө, мурункусу себеби менен кошо көрүнүп турат.',
        ]),
        h2('advice', 'Бул дарыгердин кеңеши эмес'),
        p('caution', 'Бул жерде окуганыңыз дарыгердин кеңешин алмаштырбайт.'),
      ],
    },
    ru: {
      title: 'О портале',
      summary:
        'Умут – портал Министерства здравоохранения Кыргызской Республики о детском раке: что здесь публикуется, откуда берутся факты и как увидеть, что изменилось.',
      blocks: [
        p(
          'what',
          'Портал на кыргызском, русском и английском языках собирает новости, мероприятия и вехи пути к 2030 году и говорит, где семья найдёт помощь.',
        ),
        h2('facts', 'Откуда берутся факты'),
        ul('rules', [
          'В конце каждого материала названы источники со ссылками. Если он подготовлен по открытым источникам, это сказано там же.',
          'Дата указана настолько точно, насколько её знает источник.',
          'Имён и возраста пациентов здесь нет, и самих их не описывают.',
          'В кавычках стоят только дословные слова на том языке, на котором их сказали; перевод помечен как перевод.',
        ]),
        h2('changes', 'Изменения видны'),
        ul('shown', [
          'Если текст изменён, указана дата обновления.',
          'По адресу отозванной страницы сказано, когда и почему её отозвали.',
          'Если у вехи изменился срок, прежний остаётся виден вместе с причиной.',
        ]),
        h2('advice', 'Это не совет врача'),
        p('caution', 'То, что вы здесь читаете, не заменяет совета врача.'),
      ],
    },
    en: {
      title: 'About the portal',
      summary:
        'Umut is the portal of the Ministry of Health of the Kyrgyz Republic on childhood cancer: what is published here, where the facts come from and how to see what has changed.',
      blocks: [
        p(
          'what',
          'In Kyrgyz, Russian and English the portal gathers news, events and the milestones on the road to 2030, and says where a family finds help.',
        ),
        h2('facts', 'Where the facts come from'),
        ul('rules', [
          'At the end of each text its sources are named, with links. Where it was prepared from open sources, it says so.',
          'A date is given as exactly as its source knows it, and no more.',
          'No patient is named, aged or described.',
          'Quotation marks stand around verbatim words only, in the language in which they were said; a translation is marked as one.',
        ]),
        h2('changes', 'Changes are visible'),
        ul('shown', [
          'Where a text was changed, the date of its update is given.',
          'The address of a page that was withdrawn says when and why.',
          'Where the date of a milestone has changed, the earlier one stays visible with the reason.',
        ]),
        h2('advice', 'This is not a doctor’s advice'),
        p('caution', 'What you read here does not replace a doctor’s advice.'),
      ],
    },
  },
};
