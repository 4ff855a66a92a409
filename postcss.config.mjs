import path from 'node:path';

/** Plugins are named, not imported: the bundler resolves them outside of the bundle, and knows folders only by absolute path. */
export default {
  plugins: {
    '@tailwindcss/postcss': { optimize: { minify: false } },
    [path.join(process.cwd(), 'postcss-older-browsers.mjs')]: {},
  },
};
