import { p } from '../blocks.ts';
import type { SeedEvent, SeedSession } from '../seed-types.ts';
import { sources } from '../sources.ts';

const nothing = { ky: '', ru: '', en: '' };

/** What the report names, without an hour: it tells none. */
function part(
  id: string,
  title: SeedSession['title'],
  people: SeedSession['people'] = [],
  abstract: SeedSession['abstract'] = nothing,
): SeedSession {
  return {
    ...{ id, title, abstract, people },
    kind: 'session',
    day: '2026-02-18',
    ...{ startsAt: null, endsAt: null, roomId: null },
    ...{ spoken: [], interpreted: [], doNotRecord: false },
  };
}

/** The conference of 18 February 2026: the day and the city are known; the hour, the hall and the organisers are not. */
export const conferenceOf2026: SeedEvent = {
  key: 'conference-of-2026',
  sourceLanguage: 'ru',
  cover: 'conference-2026',
  shared: {
    when: { kind: 'day', on: '2026-02-18', zone: 'Asia/Bishkek' },
    status: 'confirmed',
    statusReason: nothing,
    earlier: [],
    place: {
      key: 'bishkek',
      name: { ky: 'Бишкек', ru: 'Бишкек', en: 'Bishkek' },
      address: nothing,
      mapUrl: null,
    },
    onlineUrl: null,
    streamUrl: null,
    organiserIds: [],
    audience: nothing,
    cost: nothing,
    contact: nothing,
    registration: null,
    topics: ['work-with-who', 'transplantation', 'treatment-standards'],
    materials: [],
    sources: [sources.conferenceReport, sources.conferenceReportGazeta],
  },
  texts: {
    ky: {
      title:
        'Кыргызстандын балдар онкологиясы: глобалдык стандарттардан жергиликтүү жеңиштерге. Жаңы горизонттор 2026',
      summary:
        'Бишкекте 2026-жылдын 18-февралында өткөн балдар онкологиясы боюнча конференция: кызматтын ишинин жыйынтыктары, өлкө ичинде дарылоо жана 2030-жылга чейинки максаттар.',
      blocks: [
        p(
          'about',
          'Саламаттык сактоо министрлигинин басма сөз кызматынын маалыматына ылайык, конференция балдар рагы тууралуу маалымдуулукту арттыруу айына карата өткөрүлгөн. Анын аталышын кыргызчага портал которгон.',
        ),
        p(
          'participants',
          'Конференцияга саламаттык сактоо министринин орун басары Бакытбек Кадыралиев, Жогорку Кеңештин жана Дүйнөлүк саламаттык сактоо уюмунун өкүлдөрү, адистештирилген медициналык мекемелердин жетекчилери, эл аралык өнөктөштөр жана медицина тармагынын эксперттери катышты.',
        ),
      ],
    },
    ru: {
      title:
        'Детская онкология Кыргызстана: от глобальных стандартов к локальным победам — новые горизонты 2026',
      summary:
        'Конференция о детской онкологии в Бишкеке 18 февраля 2026 года: итоги работы службы, лечение внутри страны и цели до 2030 года.',
      blocks: [
        p(
          'about',
          'Как сообщила пресс-служба Министерства здравоохранения, конференцию приурочили к месячнику осведомлённости о детском раке.',
        ),
        p(
          'participants',
          'В конференции участвовали заместитель министра здравоохранения Бакытбек Кадыралиев, представители Жогорку Кенеша и Всемирной организации здравоохранения, руководители профильных медицинских учреждений, международные партнёры и эксперты в области медицины.',
        ),
      ],
    },
    en: {
      title: 'Pediatric Oncology in Kyrgyzstan: From Global Standards to Local Victories. New Horizons 2026',
      summary:
        'A conference on children’s cancer in Bishkek on 18 February 2026: what the service has done, treatment within the country, and the goals for 2030.',
      blocks: [
        p(
          'about',
          'According to the press service of the Ministry of Health, the conference was timed to coincide with the month of awareness of childhood cancer.',
        ),
        p(
          'participants',
          'Those taking part included Bakytbek Kadyraliev, Deputy Minister of Health; representatives of the Jogorku Kenesh (parliament) and the World Health Organization; heads of specialised medical institutions; international partners; and medical experts.',
        ),
      ],
    },
  },
  programme: {
    origin: 'report',
    note: {
      ky: 'Бөлүктөр отчётто айтылган тартипте турат; ал күнкү тартип башкача болушу мүмкүн.',
      ru: 'Части стоят в том порядке, в котором их называет отчёт; в тот день он мог быть другим.',
      en: 'The parts stand in the order in which the report names them; on the day it may have been another.',
    },
    rooms: [],
    sessions: [
      part('results', {
        ky: 'Глобалдык демилгеге кошулгандан берки балдар онкологиялык кызматынын ишинин жыйынтыктары',
        ru: 'Итоги работы детской онкологической службы после присоединения к Глобальной инициативе ВОЗ',
        en: 'The work of the paediatric oncology service since the country joined the WHO Global Initiative',
      }),
      part(
        'aims',
        {
          ky: 'Кызматтын иши жана максаттары',
          ru: 'Работа и цели службы',
          en: 'The work and the aims of the service',
        },
        [{ person: 'sultan-stambekov', role: 'speaker' }],
      ),
      part(
        'innovation',
        {
          ky: 'Дарылоонун инновациялык ыкмаларын киргизүү, анын ичинде CAR-T терапиясына даярдык',
          ru: 'Внедрение инновационных методов лечения, включая подготовку к CAR-T-терапии',
          en: 'Introducing innovative methods of treatment, including preparation for CAR-T therapy',
        },
        [{ person: 'bakytbek-kadyraliev', role: 'speaker' }],
      ),
      part('discussion', {
        ky: 'Талкуу: эрте диагностика, адистерди даярдоо, лабораториялардын мүмкүнчүлүктөрүн кеңейтүү',
        ru: 'Обсуждение: ранняя диагностика, подготовка специалистов, расширение возможностей лабораторий',
        en: 'Discussion: early diagnosis, training of specialists, wider capacity of laboratories',
      }),
      part('conclusion', {
        ky: 'Жыйынтыктоо: катышуучулар кызматташууну өнүктүрүүгө даяр экенин ырасташты',
        ru: 'Завершение: участники подтвердили готовность развивать сотрудничество',
        en: 'Conclusion: the participants confirmed that they were ready to develop cooperation',
      }),
    ],
  },
};
