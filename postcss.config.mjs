import tailwind from '@tailwindcss/postcss';
import { forOlderBrowsers } from './postcss-older-browsers.mjs';

export default { plugins: [tailwind({ optimize: { minify: false } }), forOlderBrowsers()] };
