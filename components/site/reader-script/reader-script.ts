/*
 * The only script of the reader's pages. Without it everything works but the buttons that it shows in each share row: copy
 * the link, or the words of a quote, and on phones the system's share sheet; and the help page is not kept for when there is
 * no line. It is compiled for Chrome 80 and Safari 13.
 */

function copyByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  document.body.appendChild(field);
  field.select();
  field.setSelectionRange(0, text.length);
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}

function copy(text: string): Promise<boolean> {
  const byHand = () => copyByHand(text);
  // Only secure pages have a clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return Promise.resolve(byHand());
  return clipboard.writeText(text).then(() => true, byHand);
}

function enliven(row: Element): void {
  const address = row.querySelector<HTMLElement>('[data-address]');
  const status = row.querySelector<HTMLElement>('[role=status]');
  const copyButton = row.querySelector<HTMLButtonElement>('[data-copy]');
  const sheetButton = row.querySelector<HTMLButtonElement>('[data-sheet]');
  if (!status || !copyButton) return;

  if (address) address.hidden = true;
  copyButton.hidden = false;
  copyButton.addEventListener('click', () => {
    status.textContent = '';
    void copy(copyButton.dataset['copy'] || '').then((isCopied) => {
      if (address) address.hidden = isCopied;
      status.textContent = isCopied ? copyButton.dataset['copied'] || '' : '';
      copyButton.focus();
    });
  });

  const canShare = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  if (!canShare || !sheetButton) return;
  sheetButton.hidden = false;
  sheetButton.addEventListener('click', () => {
    const shared = { url: sheetButton.dataset['sheet'] || '', title: sheetButton.dataset['title'] || '' };
    // A reader who closes the sheet rejects the promise: that is no error.
    navigator.share(shared).catch(() => undefined);
  });
}

for (const row of Array.from(document.querySelectorAll('[data-share]'))) enliven(row);

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Has a page kept by the worker that its script element names. The page's policy lets this one address through. */
function keep(worker: string): void {
  // Only secure pages have workers.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  const rules = { createScriptURL: () => worker };
  const address = types ? types.createPolicy('umut-worker', rules).createScriptURL(worker) : worker;
  const scope = location.pathname;
  // A reader who allows nothing to be kept rejects the promise: the page is read all the same.
  workers.register(address, { scope, updateViaCache: 'none' }).catch(() => undefined);
}

const worker = document.querySelector<HTMLElement>('script[data-worker]')?.dataset['worker'];
// A preview of the page is not its address.
if (worker && /\/help$/.test(location.pathname)) keep(worker);
