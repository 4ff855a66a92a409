import type { BrowserContext } from '@playwright/test';

/**
 * Collects what the browser complains about in any page of a context: errors and warnings of the console that are not
 * `expected`, uncaught errors, and requests to other machines.
 */
export function watchPages(context: BrowserContext, expected: RegExp[]): string[] {
  const lines: string[] = [];
  context.on('console', (message) => {
    const text = `${message.type()}: ${message.text()} (${message.location().url})`;
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !expected.some((pattern) => pattern.test(text))) lines.push(text);
  });
  context.on('weberror', (error) => lines.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') lines.push(`asked another machine: ${href}`);
  });
  return lines;
}
