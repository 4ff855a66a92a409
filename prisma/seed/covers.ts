import type { PerLanguage, SeedCover } from './seed-types.ts';

const credit: PerLanguage<string> = {
  ky: 'Сүрөт: «Үмүт» порталынын басма сөз кызматы',
  ru: 'Рисунок: пресс-служба портала «Умут»',
  en: 'Drawing: Umut press service',
};

/** Every picture is a drawing of 1600 by 900 units that bears a crop to a square around its focal point. */
function drawing(key: string, focus: SeedCover['focus'], alt: PerLanguage<string>): SeedCover {
  return { key, file: `${key}.svg`, alt, credit, focus };
}

export const covers: SeedCover[] = [
  drawing(
    'conference-2026',
    { x: 0.5, y: 0.52 },
    {
      ky: 'Адамдарга толгон зал: сахнада алтын тасма түшүрүлгөн трибуна турат, чоң терезеден карлуу тоолордун үстүнөн чыгып келе жаткан күн көрүнөт.',
      ru: 'Полный зал, вид из последних рядов: на сцене трибуна с золотой лентой, в большом окне над снежными горами встаёт солнце.',
      en: 'A full hall seen from the back rows: on the stage a lectern with a gold ribbon, and in the large window the sun rising over snowy mountains.',
    },
  ),
  drawing(
    'who-global-initiative',
    { x: 0.5, y: 0.45 },
    {
      ky: 'Жер шары: Кыргызстандын ордунда жарык чекит, анын үстүндө алтын тасма. Чекитти дүйнөнүн башка бөлүктөрү менен алтын сызыктар туташтырат.',
      ru: 'Земной шар: на месте Кыргызстана светлая точка, над ней золотая лента. Золотые нити связывают точку с другими частями света.',
      en: 'The globe: a bright point where Kyrgyzstan lies, a gold ribbon above it, and gold threads that join it to other parts of the world.',
    },
  ),
  drawing(
    'training-in-turkey',
    { x: 0.5, y: 0.46 },
    {
      ky: 'Суунун эки жээги: биринде күмбөздүү имараттар жана өрүк бактары, экинчисинде боз үй жана карлуу тоолор. Аларды көпүрөдөй ийилген алтын тасма бириктирет, анын үстүнөн сегиз куш учуп баратат.',
      ru: 'Два берега: на одном здания с куполами и абрикосовые деревья, на другом юрта и снежные горы. Их, как мост, соединяет золотая лента, над ней летят восемь птиц.',
      en: 'Two shores: domed buildings and apricot trees on one, a yurt and snowy mountains on the other. A gold ribbon joins them like a bridge, and eight birds fly over it.',
    },
  ),
  drawing(
    'transplant-department',
    { x: 0.47, y: 0.5 },
    {
      ky: 'Таңкы палата: жогорку бөлүгү түндүк түрүндө жасалган чоң терезеден тоолор жана чыгып келе жаткан күн көрүнөт. Керебетке кочкор мүйүз оюулуу жууркан жабылган, илгичте алтын тасма тагылган ак халат илинип турат.',
      ru: 'Палата на рассвете: в арочном окне с переплётом в виде тундука видны горы и восходящее солнце. Кровать застелена одеялом с кыргызским узором, на вешалке белый халат с золотой лентой.',
      en: 'A ward at dawn: an arched window whose upper part is made like a tunduk looks out on mountains and the rising sun. The bed is made with a blanket of Kyrgyz ornament, and a white coat with a gold ribbon hangs on the wall.',
    },
  ),
  drawing(
    'first-autologous-transplant',
    { x: 0.5, y: 0.42 },
    {
      ky: 'Клеткаларга окшош тегерек гүлдөр өскөн бакча: ортосунда күндөй жаркыраган чоң алтын гүл, жердин астында көптөгөн майда клеткалар көрүнөт.',
      ru: 'Сад цветов, похожих на клетки: в середине большой золотой цветок, как солнце, а под землёй множество мелких клеток.',
      en: 'A garden of flowers that look like cells: in the middle a large gold one like a sun, and beneath the ground many small cells.',
    },
  ),
  drawing(
    'three-cancer-programmes',
    { x: 0.56, y: 0.5 },
    {
      ky: 'Алтын түстүү, көк жана жашыл үч тасма бир өрүмгө кошулуп өрүлгөн, арт жагында тоолор жана чыгып келе жаткан күн.',
      ru: 'Три ленты, золотая, синяя и зелёная, сплетаются в одну косу; за ними горы и восходящее солнце.',
      en: 'Three ribbons, gold, blue and green, are plaited into one; behind them are mountains and the rising sun.',
    },
  ),
  drawing(
    'travelling-teams',
    { x: 0.56, y: 0.58 },
    {
      ky: 'Капталына алтын тасма түшүрүлгөн медициналык унаа жашыл адырлардын арасындагы жол менен баратат. Жол боюнда боз үйлөр жана теректер, алыста карлуу тоолор жана күн.',
      ru: 'Медицинский фургон с золотой лентой на борту едет по дороге среди зелёных холмов. Вокруг юрты и тополя, вдали снежные горы и солнце.',
      en: 'A medical van with a gold ribbon on its side drives along a road through green hills, past yurts and poplars, with snowy mountains and the sun in the distance.',
    },
  ),
  drawing(
    'clinical-guidelines',
    { x: 0.5, y: 0.48 },
    {
      ky: 'Бир сабактан беш жалбырак өсүп чыккан, алар саптуу китеп барактарына окшош. Ар биринин учунда «туура» белгиси коюлган алтын тегерекче бар.',
      ru: 'Из одного стебля растут пять листьев, расчерченных, как страницы. У вершины каждого золотой кружок с галочкой.',
      en: 'Five leaves lined like pages grow from one stem, with a gold disc and a tick at the tip of each.',
    },
  ),
  drawing(
    'detection-and-funding',
    { x: 0.56, y: 0.48 },
    {
      ky: 'Чекиттер талаасынын үстүндөгү лупа: айнегинен бир нече чекиттин алтын болуп жаркырап турганы көрүнөт, арт жагында ийри сызык өйдө көтөрүлүп барат.',
      ru: 'Лупа над полем точек: под стеклом несколько точек светятся золотом, позади поднимается плавная линия.',
      en: 'A magnifying glass over a field of dots: under the glass some of them shine gold, and behind it a curve rises.',
    },
  ),
  drawing(
    'childhood-cancer-day',
    { x: 0.53, y: 0.5 },
    {
      ky: 'Столдогу календарда он бешинчи күн алтын тасма менен белгиленген. Жанында чоң алтын тасма жана байчечекей салынган ваза турат.',
      ru: 'На столе календарь, где пятнадцатый день отмечен золотой лентой. Рядом большая золотая лента и ваза с подснежниками.',
      en: 'A desk calendar with the fifteenth day marked by a gold ribbon. Beside it stand a large gold ribbon and a vase of snowdrops.',
    },
  ),
];
