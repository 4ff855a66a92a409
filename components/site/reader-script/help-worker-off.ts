/* Takes the place of help-worker.ts where the portal is told to keep nothing: forgets what was kept, and goes. */

import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const forgotten = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('umut-help ')))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(forgotten.then(() => self.registration.unregister()));
});
