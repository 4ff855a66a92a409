/*
 * Keeps the help page of one language for telephones without a line. Its scope is that page and what stands below it: no
 * other page of the portal is ever asked of it. It is compiled for Chrome 80 and Safari 13, and stands at a fixed address;
 * help-worker-off.ts takes its place where the portal is told to stop it.
 */

import { answerBelow, answerHelp, type HelpKeeper, keepHelp } from './kept-help.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** Raised when what is kept changes its shape: copies of other versions are thrown away. */
const version = 1;
const patience = 4_000;

const address = new URL(self.registration.scope).pathname;
const family = `umut-help ${address} `;
const cacheName = family + version;

async function openKeeper(): Promise<HelpKeeper> {
  return {
    address,
    pages: await caches.open(cacheName),
    fetch: (request) => fetch(request),
    slow: () => new Promise((resolve) => setTimeout(resolve, patience)),
  };
}

async function removeOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(family) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    openKeeper()
      .then(keepHelp)
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(removeOthers()));

self.addEventListener('fetch', (event) => {
  const request = event.request;
  const url = new URL(request.url);
  const pathname = url.pathname;
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && pathname === address) {
    const answer = openKeeper().then((keeper) => answerHelp(keeper, request));
    event.waitUntil(answer.then((given) => given.afterwards));
    event.respondWith(answer.then((given) => given.response));
  } else if (request.mode === 'navigate' && pathname.startsWith(`${address}/`)) {
    event.respondWith(openKeeper().then((keeper) => answerBelow(keeper, request)));
  } else if (pathname.startsWith('/generated/reader.')) {
    // Its name changes with its content.
    event.respondWith(caches.match(pathname).then((kept) => kept || fetch(request)));
  }
});
