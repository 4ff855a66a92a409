/**
 * What Chrome 80 or Safari 13.0 does not know and would leave out, so that something a reader needs is lost. What they
 * leave out without harm (accent-color, text-wrap, scroll-margin…) is not here.
 */
export interface NewerValue {
  what: string;
  pattern: RegExp;
  /** The properties it is about; all where absent. */
  property?: RegExp;
}

export const newerAtRules = new Set([
  'layer',
  'property',
  'container',
  'scope',
  'starting-style',
  'position-try',
  'view-transition',
  'counter-style',
  'font-palette-values',
  'custom-media',
  // A build tool should have replaced these.
  'apply',
  'tailwind',
  'theme',
  'utility',
  'variant',
  'custom-variant',
  'source',
]);

export const newerMedia: NewerValue[] = [
  { what: 'a range in a media query', pattern: /[<>=]/ },
  { what: '"or" in a media query', pattern: /\bor\b/ },
  { what: '"not" before a media feature', pattern: /\bnot\s*\(/ },
];

export const newerValues: NewerValue[] = [
  // A build tool should have replaced it; it does so where a sheet refers to the theme.
  { what: 'a size of the theme', pattern: /--theme\(/ },
  { what: 'a colour function', pattern: /\b(oklch|oklab|lab|lch|hwb|color|color-mix|light-dark)\(/i },
  { what: 'a relative colour', pattern: /\b(rgb|rgba|hsl|hsla)\(\s*from\b/i },
  { what: 'clamp()', pattern: /\bclamp\(/i },
  {
    what: 'a mathematical function',
    pattern: /\b(round|mod|rem|sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp|abs|sign)\(/i,
  },
  { what: 'a viewport unit of 2022', pattern: /\d(dv|sv|lv)(h|w|i|b|min|max)\b/i },
  { what: 'a container unit', pattern: /\dcq(w|h|i|b|min|max)\b/i },
  { what: 'a line-height or cap-height unit', pattern: /\d(lh|rlh|cap|rcap|ric)\b/i },
  { what: 'image-set()', pattern: /(^|[\s,(])image-set\(/i },
  { what: 'revert', pattern: /^revert(-layer)?$/i },
  { what: 'clip', pattern: /\bclip\b/i, property: /^overflow/ },
  { what: 'a subgrid', pattern: /\bsubgrid\b/i, property: /^grid/ },
  { what: 'a line with a thickness or style', pattern: /\s/, property: /^text-decoration$/ },
  { what: 'an easing of 2023', pattern: /\blinear\(/i, property: /^(animation|transition)/ },
];

/** Properties that need another before them in the same rule; an empty list: nothing stands in for them. */
export const newerProperties: Record<string, string[]> = {
  'aspect-ratio': ['height', 'padding-top', 'padding-bottom', 'padding'],
  inset: ['top', 'right', 'bottom', 'left'],
  'inset-inline': ['left', 'right'],
  'inset-block': ['top', 'bottom'],
  'inset-inline-start': ['left'],
  'inset-inline-end': ['right'],
  'inset-block-start': ['top'],
  'inset-block-end': ['bottom'],
  'margin-inline': ['margin-left', 'margin', 'margin-inline-start'],
  'margin-block': ['margin-top', 'margin', 'margin-block-start'],
  'padding-inline': ['padding-left', 'padding', 'padding-inline-start'],
  'padding-block': ['padding-top', 'padding', 'padding-block-start'],
  'border-inline': ['border-left', 'border', 'border-inline-start'],
  'border-block': ['border-top', 'border', 'border-block-start'],
  'border-start-start-radius': ['border-top-left-radius', 'border-radius'],
  'border-start-end-radius': ['border-top-right-radius', 'border-radius'],
  'border-end-start-radius': ['border-bottom-left-radius', 'border-radius'],
  'border-end-end-radius': ['border-bottom-right-radius', 'border-radius'],
  translate: ['transform'],
  rotate: ['transform'],
  scale: ['transform'],
  appearance: ['-webkit-appearance'],
  mask: ['-webkit-mask'],
  'mask-image': ['-webkit-mask-image'],
  'text-size-adjust': ['-webkit-text-size-adjust'],
  'container-type': [],
  'container-name': [],
  container: [],
};

/** Pseudo-classes and elements that both know. Another one makes them drop the whole rule that it stands in. */
export const knownPseudos = new Set(
  `active after any-link before checked default disabled empty enabled first-child first-letter first-line
  first-of-type focus focus-within fullscreen host hover in-range indeterminate invalid lang last-child last-of-type link
  not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type optional out-of-range placeholder
  placeholder-shown read-only read-write required root selection target valid visited`.split(/\s+/),
);

/** Those that hide a whole layout where they are unknown, however alone they stand. */
export const layoutPseudos = new Set(['is', 'where', 'has']);
