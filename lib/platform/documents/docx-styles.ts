import 'server-only';

const from = (names: readonly string[], to: string): string[] =>
  names.map((name) => `p[style-name='${name}'] => ${to}`);

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * What the styles of Word, LibreOffice and Google Docs mean, beyond what the reader of documents knows. Word keeps the
 * English names of its own styles whatever its language; other programs write them out in theirs.
 */
export const docxStyleMap: readonly string[] = [
  ...from(['Title', 'Название', 'Заглавие'], 'h1:fresh'),
  ...levels.flatMap((level) =>
    from(
      [`heading ${level}`, `Heading ${level}`, `Заголовок ${level}`, `Аталыш ${level}`],
      `h${Math.min(level, 6)}:fresh`,
    ),
  ),
  ...from(['Subtitle', 'Подзаголовок'], 'p:fresh'),
  ...from(
    ['caption', 'Caption', 'Название объекта', 'Подпись', 'Figure', 'Table', 'Illustration', 'Drawing'],
    'p.MsoCaption:fresh',
  ),
  ...levels.flatMap((level) =>
    from([`toc ${level}`, `TOC ${level}`, `Contents ${level}`, `Оглавление ${level}`], 'p.MsoToc1:fresh'),
  ),
  ...from(['TOC Heading', 'Contents Heading', 'Заголовок оглавления'], 'p.MsoToc1:fresh'),
  ...from(['Quote', 'Intense Quote', 'Quotations', 'Цитата', 'Выделенная цитата'], 'p.MsoQuote:fresh'),
  "r[style-name='Строгий'] => strong",
  "r[style-name='Strong Emphasis'] => strong",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Выделение'] => em",
];
