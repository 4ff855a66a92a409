import { createServer } from 'node:http';
import type { KeptPages } from './plain-twin.ts';

/*
 * What a page costs at the very least in this Node: the bytes and headers that the portal answered, from memory, by
 * address and encoding. It decides nothing.
 */

let pages: KeptPages = {};
const server = createServer((request, response) => {
  const accepted = String(request.headers['accept-encoding']);
  const page = pages[request.url ?? '']?.[accepted.includes('br') ? 'br' : 'gzip'];
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, page.headers);
  response.end(page.body);
});

process.on('message', (sent: Record<string, Record<'br' | 'gzip', { headers: string[]; body: string }>>) => {
  pages = Object.fromEntries(
    Object.entries(sent).map(([address, { br, gzip }]) => [
      address,
      {
        br: { headers: br.headers, body: Buffer.from(br.body, 'base64') },
        gzip: { headers: gzip.headers, body: Buffer.from(gzip.body, 'base64') },
      },
    ]),
  );
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
});
process.once('disconnect', () => process.exit(0));
