import 'server-only';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentError } from './document.ts';
import { readDocx } from './read-docx.ts';

/** Reads the document at the path given and answers what it is, or what is wrong with it. */
async function answer(): Promise<void> {
  try {
    parentPort?.postMessage({ read: await readDocx(await readFile(workerData.file)) });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    parentPort?.postMessage({ mistake: error.mistake });
  }
}

await answer();
