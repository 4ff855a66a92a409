import 'server-only';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import busboy from 'busboy';
import type { ProblemCode } from '#lib/core/problem-codes';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { shownFileName, type Upload, type UploadedFile, type UploadLimits } from './upload.ts';

/** A client that sends nothing for this long has gone. */
const silenceMs = 30_000;
/** What headers and boundaries of a part may take. */
const partBytes = 20_000;
const longestField = 100;

/** Reads a request's form, its files into `folder`. The rest of what is refused is read and dropped, so that the answer arrives. */
export async function readForm(
  folder: string,
  request: Request,
  limits: UploadLimits,
): Promise<Result<Upload>> {
  const type = request.headers.get('content-type');
  if (!request.body || !type?.toLowerCase().startsWith('multipart/form-data')) {
    return failed(invalid('notUnderstood'));
  }
  const form = openForm(type, limits);
  if (!form) return failed(invalid('notUnderstood'));
  const reading = new FormReading(folder, limits);
  reading.listenTo(form);
  try {
    const body = Readable.fromWeb(request.body as WebStream<Uint8Array>);
    await pipeline(body, boundedBy(limits), form, { signal: request.signal });
  } catch (error) {
    form.destroy();
    await reading.finish();
    return failed(invalid(reading.refusal ?? codeOf(error)));
  }
  const upload = await reading.finish();
  return reading.refusal ? failed(invalid(reading.refusal)) : ok(upload);
}

function openForm(
  type: string,
  { files, fields, fieldBytes, fileBytes }: UploadLimits,
): busboy.Busboy | null {
  try {
    return busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      // One more than may be, since what fills a limit exactly can't be told from what exceeds it.
      limits: {
        files,
        fields,
        parts: files + fields + 1,
        fileSize: fileBytes + 1,
        fieldSize: fieldBytes + 1,
      },
    });
  } catch {
    return null;
  }
}

class TooMuch extends Error {}
class Silence extends Error {}

/** Ends what is longer than all its parts may be together, and what has fallen silent. */
function boundedBy({ files, fileBytes, fields, fieldBytes }: UploadLimits): Transform {
  // A refused file is read to its end: one of twice the size is still answered, a flood is cut off.
  const most = 2 * (files * (fileBytes + partBytes) + fields * (fieldBytes + partBytes)) + partBytes;
  let total = 0;
  let timer: NodeJS.Timeout | undefined;
  const bounded = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      total += chunk.length;
      timer?.refresh();
      done(total > most ? new TooMuch() : null, chunk);
    },
    destroy(error, done) {
      clearTimeout(timer);
      done(error);
    },
  });
  timer = setTimeout(() => bounded.destroy(new Silence()), silenceMs);
  return bounded;
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof TooMuch) return 'uploadTooLarge';
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'diskFull';
  const isMalformed = error instanceof Error && /^(Malformed|Multipart)/.test(error.message);
  return isMalformed ? 'notUnderstood' : 'uploadInterrupted';
}

/** What was read so far, and the first reason not to take it. */
class FormReading {
  refusal: ProblemCode | null = null;
  readonly #fields = new Map<string, string>();
  /** In the order of the form, whichever is written first. */
  readonly #writes: Promise<UploadedFile | null>[] = [];
  readonly #folder: string;
  readonly #limits: UploadLimits;

  constructor(folder: string, limits: UploadLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  listenTo(form: busboy.Busboy): void {
    for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
      form.on(event, () => this.#refuse('uploadTooMany'));
    }
    form.on('field', (name: string | undefined, value: string | undefined) =>
      this.#keepField(name ?? '', value ?? ''),
    );
    form.on('file', (field: string | undefined, stream, { filename }) => {
      const kept = this.#keepFile(field ?? '', stream, filename ?? '').catch((error: Error) => {
        this.#refuse(codeOf(error));
        // A part that nobody reads would hold up the whole form.
        form.destroy(error);
        return null;
      });
      this.#writes.push(kept);
    });
  }

  /** What came, once every file is written or given up. */
  async finish(): Promise<Upload> {
    const files = await Promise.all(this.#writes);
    return { files: files.filter((file) => file !== null), fields: this.#fields };
  }

  #keepField(name: string, value: string): void {
    if (name.length > longestField) this.#refuse('notUnderstood');
    else if (Buffer.byteLength(value) > this.#limits.fieldBytes) this.#refuse('uploadTooLarge');
    else this.#fields.set(name, value.toWellFormed());
  }

  async #keepFile(field: string, stream: Readable, name: string): Promise<UploadedFile | null> {
    const file = path.join(this.#folder, String(this.#writes.length));
    const target = createWriteStream(file, { mode: 0o600 });
    await pipeline(stream, target);
    const bytes = target.bytesWritten;
    if (bytes > this.#limits.fileBytes) this.#refuse('uploadTooLarge');
    // A field for a file in which none was chosen.
    if (name === '' && bytes === 0) return null;
    if (bytes === 0) this.#refuse('uploadEmpty');
    return { field, name: shownFileName(name), path: file, bytes };
  }

  #refuse(code: ProblemCode): void {
    this.refusal ??= code;
  }
}
