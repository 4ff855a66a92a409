import 'server-only';
import { Worker } from 'node:worker_threads';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { DocumentMistake, ReadDocument } from './document.ts';

const memory = { maxOldGenerationSizeMb: 512 };

type Answer = { read: ReadDocument } | { mistake: DocumentMistake };

/** One at a time: each may take its memory for itself. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads the .docx at a path into HTML, without its macros and without asking anybody for anything, in a thread of its own
 * with limits on memory and time. Fails with one of the mistakes of a document, as a problem of the field `file`.
 */
export async function readDocument(file: string, patienceMs = 30_000): Promise<Result<ReadDocument>> {
  const reading = last.then(() => readInThread(file, patienceMs));
  last = reading.catch(() => undefined);
  const answer = await reading;
  return 'read' in answer ? ok(answer.read) : failed(invalid(answer.mistake, { field: 'file' }));
}

async function readInThread(file: string, patienceMs: number): Promise<Answer> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), {
    // An object: the bundle adds things of its own.
    workerData: { file },
    resourceLimits: memory,
    // Lets plain Node pass the server fence.
    execArgv: ['--conditions=react-server'],
    env: {},
  });
  const timer = setTimeout(() => void worker.terminate(), patienceMs);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ mistake: 'documentTooLarge' });
        else reject(error);
      });
      worker.once('exit', () => resolve({ mistake: 'documentTooLarge' }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
