import { kyrgyzAlternations, kyrgyzRoots } from './roots.ts';

/** Folds ң, ө and ү to what people type who have no Kyrgyz keyboard. */
export function foldKyrgyz(word: string): string {
  return word.replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у');
}

const voiceless = 'кптсшчфхцщ';
/** Loans end in these as they are spelt, and take endings as they are spelt or as they sound. */
const either = 'бвгд';
const vowels = 'аыоуеэиөүяюё';

/** Which low and which high vowel follows a vowel, by the harmony of the language. */
const harmony: Record<string, { low: string; high: string }> = {
  ...{ а: { low: 'а', high: 'ы' }, ы: { low: 'а', high: 'ы' }, я: { low: 'а', high: 'ы' } },
  ...{ е: { low: 'е', high: 'и' }, э: { low: 'е', high: 'и' }, и: { low: 'е', high: 'и' } },
  ...{ о: { low: 'о', high: 'у' }, у: { low: 'а', high: 'у' }, ё: { low: 'о', high: 'у' } },
  ...{ ө: { low: 'ө', high: 'ү' }, ү: { low: 'ө', high: 'ү' }, ю: { low: 'аө', high: 'уү' } },
};

/** The same without ң, ө and ү: an у may have been an ү. */
const foldedHarmony: typeof harmony = {
  ...harmony,
  у: { low: 'ао', high: 'у' },
  ю: { low: 'ао', high: 'у' },
};

interface Alphabet {
  harmony: typeof harmony;
  whole: ReadonlySet<string>;
  alternations: ReadonlyMap<string, string>;
  /** Spells the letters of a pattern. */
  spell: (pattern: string) => string;
}

const written: Alphabet = {
  harmony,
  whole: new Set(kyrgyzRoots),
  alternations: new Map(kyrgyzAlternations),
  spell: (pattern) => pattern,
};

const folded: Alphabet = {
  harmony: foldedHarmony,
  whole: new Set(kyrgyzRoots.map(foldKyrgyz)),
  alternations: new Map(kyrgyzAlternations.map(([form, word]) => [foldKyrgyz(form), foldKyrgyz(word)])),
  spell: foldKyrgyz,
};

/*
 * Patterns of endings. Capitals stand for sounds that follow the stem: A a low and I a high vowel, L, D, N and G the first
 * consonant of the plural, of the place, of the owner and the object, and of the direction.
 */
const plural = 'LAр';
const thirdPerson = ['сI', 'I'];
const ownersOfAny = ['бIз', 'ңIз', 'ңIздAр', 'IбIз', 'IңIз', 'IңAр', 'IңIздAр'];
const ownersOfMany = ['Iм', 'Iң'];
const cases = ['NIн', 'NI', 'GA', 'DA', 'DAн'];
const casesOfThirdPerson = ['н', 'нA', 'ндA', 'нAн'];
const placed = ['DAгI', 'ндAгI'];

/** How the first consonant of an ending is written, by what stands before it. */
const openings: Record<string, Record<'vowel' | 'hard' | 'either' | 'voiced', string>> = {
  G: { vowel: 'г', hard: 'к', either: 'гк', voiced: 'г' },
  D: { vowel: 'д', hard: 'т', either: 'дт', voiced: 'д' },
  N: { vowel: 'н', hard: 'т', either: 'дт', voiced: 'д' },
  L: { vowel: 'л', hard: 'т', either: 'дт', voiced: 'дл' },
};

function classOf(letter: string): 'vowel' | 'hard' | 'either' | 'voiced' {
  if (vowels.includes(letter)) return 'vowel';
  if (voiceless.includes(letter)) return 'hard';
  return either.includes(letter) ? 'either' : 'voiced';
}

/** The letters that the next sound of a pattern may be written with, after what stands before it. */
function lettersFor(sound: string, before: string, lastVowel: string, alphabet: Alphabet): string {
  if (sound === 'A') return alphabet.harmony[lastVowel]?.low ?? '';
  if (sound === 'I') return alphabet.harmony[lastVowel]?.high ?? '';
  const opening = openings[sound]?.[classOf(before)];
  if (opening === 'дл') return lettersOfPlural(before);
  return opening ?? alphabet.spell(sound);
}

function lettersOfPlural(before: string): string {
  if (before === 'ь') return 'лд';
  return before === 'р' || before === 'й' ? 'л' : 'д';
}

function lastVowelOf(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text[at] ?? '';
    if (vowels.includes(letter)) return letter;
  }
  return '';
}

/** What stands before an ending; null where the word does not end so, or too little would be left. */
function without(word: string, pattern: string, alphabet: Alphabet): string | null {
  const stem = word.slice(0, word.length - pattern.length);
  let lastVowel = lastVowelOf(stem);
  if (stem.length < 2 || lastVowel === '') return null;
  let before = stem.at(-1) ?? '';
  if (stem.length === 2 && vowels.includes(before)) return null;
  // A single vowel, or what begins with one, follows a consonant; сI, бIз and ңIз follow a vowel.
  if (pattern.startsWith('I') === vowels.includes(before) && /^[Iсбң]/.test(pattern)) return null;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = word[stem.length + at] ?? '';
    if (!lettersFor(pattern[at] ?? '', before, lastVowel, alphabet).includes(letter)) return null;
    if (vowels.includes(letter)) lastVowel = letter;
    before = letter;
  }
  return stem;
}

function strip(word: string, patterns: readonly string[], alphabet: Alphabet): string[] {
  return patterns.flatMap((pattern) => {
    const stem = without(word, pattern, alphabet);
    return stem === null ? [] : [stem];
  });
}

const highVowels = 'ыиуү';

/** The owner of a word that ends in a vowel is сI, but the с of адис-и is its own: few words end in a single high vowel. */
function isOwnersS(stem: string, alphabet: Alphabet): boolean {
  const [before = '', vowel = ''] = stem.slice(-2);
  if (!highVowels.includes(vowel) || vowels.includes(before)) return true;
  return 'чкг'.includes(before) || alphabet.whole.has(stem);
}

function withoutThirdPerson(word: string, alphabet: Alphabet): string[] {
  const [s, i] = thirdPerson.map((pattern) => without(word, pattern, alphabet));
  return [s && isOwnersS(s, alphabet) ? s : null, i ?? null].filter((stem) => stem !== null);
}

/** The word without its owner, and without the plural before that; the word itself is one of them. */
function withoutOwner(word: string, alphabet: Alphabet, isThird: boolean): string[] {
  const third = withoutThirdPerson(word, alphabet);
  const owned = isThird ? third : [word, ...third, ...strip(word, ownersOfAny, alphabet)];
  const many = isThird ? [] : strip(word, ownersOfMany, alphabet);
  const manyOwned = many.filter((stem) => without(stem, plural, alphabet) !== null);
  return [...owned, ...manyOwned].flatMap((stem) => [stem, ...strip(stem, [plural], alphabet)]);
}

/** Every form of which a word may be an inflection, itself among them. */
function analyses(word: string, alphabet: Alphabet): string[] {
  return [
    ...withoutOwner(word, alphabet, false),
    ...strip(word, cases, alphabet).flatMap((stem) => withoutOwner(stem, alphabet, false)),
    ...strip(word, casesOfThirdPerson, alphabet).flatMap((stem) => withoutOwner(stem, alphabet, true)),
  ];
}

/** Endings turn a last к and п into г and б, and loans lose a last ь: all are written alike here. */
function hardened(word: string): string {
  const stem = word.replace(/ь$/, '');
  const last = stem.at(-1);
  if (last === 'г') return `${stem.slice(0, -1)}к`;
  return last === 'б' ? `${stem.slice(0, -1)}п` : stem;
}

function shortestOf(forms: readonly string[]): string {
  return forms.reduce((one, other) => (other.length < one.length ? other : one));
}

function withoutLastVowel(stem: string, alphabet: Alphabet): string {
  return without(stem, 'I', alphabet) ?? stem;
}

function stemIn(word: string, alphabet: Alphabet): string {
  let stem = word;
  for (let depth = 0; depth < 3; depth += 1) {
    const forms = analyses(stem, alphabet);
    const found = forms.find((form) => alphabet.whole.has(form) || alphabet.alternations.has(form));
    if (found) return alphabet.alternations.get(found) ?? found;
    // `шаардагы` is what is in the town: an adjective of the place, which may be inflected again.
    const [place] = forms.flatMap((form) => strip(form, placed, alphabet));
    // A last high vowel may be an owner, and goes from every form alike.
    if (place === undefined) return hardened(withoutLastVowel(shortestOf(forms), alphabet));
    stem = place;
  }
  return hardened(stem);
}

/**
 * Strips the endings of number, owner and case from a Kyrgyz word in small letters, as far as vowel harmony and the sound
 * before them allow. Verbs stay as they are. Not a dictionary form, but the same for all inflections of a word.
 */
export function stemKyrgyz(word: string): string {
  return stemIn(word, written);
}

/** The same of a word without ң, ө and ү, folded or typed so: what a folded word comes to, however it was inflected. */
export function stemFoldedKyrgyz(word: string): string {
  return stemIn(foldKyrgyz(word), folded);
}
