import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentHeader } from '#lib/core/content-disposition';

test('a Kyrgyz name is given whole, and in Latin letters to old clients', () => {
  expect(attachmentHeader('Үмүт: 2026-жылдын программасы.pdf')).toBe(
    `attachment; filename="umut-2026-jyldyn-programmasy.pdf"; filename*=UTF-8''%D2%AE%D0%BC%D2%AF%D1%82%3A%202026-%D0%B6%D1%8B%D0%BB%D0%B4%D1%8B%D0%BD%20%D0%BF%D1%80%D0%BE%D0%B3%D1%80%D0%B0%D0%BC%D0%BC%D0%B0%D1%81%D1%8B.pdf`,
  );
});

test.each(['a"b.pdf', 'a\r\nSet-Cookie: x=1.pdf', 'a;filename=x.exe', '"; filename="x.html', '%22.pdf'])(
  'a name can not end its place in the header: %j',
  (name) => {
    expect(attachmentHeader(name)).toMatch(
      /^attachment; filename="[a-z0-9-]+(?:\.[a-z0-9]{1,8})?"; filename\*=UTF-8''[A-Za-z0-9._~!%&+-]*$/,
    );
  },
);

test('for any name the header is one line of printable ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (name) => {
      expect(attachmentHeader(name)).toMatch(/^[!-~ ]+$/);
      expect(attachmentHeader(name).match(/"/g)).toHaveLength(2);
    }),
  );
});
