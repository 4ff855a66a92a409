import 'server-only';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { type ByteRange, type ListedFile, StorageFullError } from './storage.ts';

/** Which bucket, and with which keys. */
export interface S3Settings {
  /** An origin; absent: that of AWS in the region. */
  endpoint?: string | undefined;
  region: string;
  bucket: string;
  /** What the names of all objects of this portal begin with, without a slash at its end; empty: nothing. */
  prefix: string;
  accessKeyId: string;
  secretAccessKey: string;
}

type Kit = typeof import('@aws-sdk/client-s3');

const times = { connectionTimeout: 3_000, requestTimeout: 30_000 };
const mostAttempts = 3;

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  return (error.$metadata as { httpStatusCode?: number } | undefined)?.httpStatusCode;
}

/** Storages say in several ways that there is no room. */
function isFull(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return statusOf(error) === 507 || /quota|StorageFull|InsufficientStorage/i.test(name);
}

/** The few requests that a storage makes of S3. The client is loaded at the first of them. */
export class S3Requests {
  readonly #settings: S3Settings;
  #loading: Promise<{ client: S3Client; kit: Kit }> | undefined;

  constructor(settings: S3Settings) {
    this.#settings = settings;
  }

  /** Sends a whole file; its length is told beforehand. */
  async put(name: string, content: Readable, bytes: number): Promise<void> {
    const { client, kit } = await this.#load();
    try {
      await client.send(new kit.PutObjectCommand({ ...this.#at(name), Body: content, ContentLength: bytes }));
    } catch (error) {
      content.destroy();
      throw isFull(error) ? new StorageFullError('object storage is full', { cause: error }) : error;
    }
  }

  /** The length of a file; null where there is none. */
  async sizeOf(name: string): Promise<number | null> {
    const { client, kit } = await this.#load();
    try {
      const { ContentLength: bytes } = await client.send(new kit.HeadObjectCommand(this.#at(name)));
      return bytes ?? null;
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }

  async get(name: string, range?: ByteRange): Promise<Readable> {
    const { client, kit } = await this.#load();
    const part = range ? { Range: `bytes=${range.first}-${range.last}` } : {};
    const { Body: body } = await client.send(new kit.GetObjectCommand({ ...this.#at(name), ...part }));
    if (!body) throw new Error('object storage answered without a body');
    return body as Readable;
  }

  async remove(name: string): Promise<void> {
    const { client, kit } = await this.#load();
    await client.send(new kit.DeleteObjectCommand(this.#at(name)));
  }

  async *list(): AsyncIterable<ListedFile> {
    const { client, kit } = await this.#load();
    const start = this.#key('');
    let token: string | undefined;
    do {
      const page = await client.send(
        new kit.ListObjectsV2Command({
          Bucket: this.#settings.bucket,
          Prefix: start,
          ...(token ? { ContinuationToken: token } : {}),
        }),
      );
      for (const { Key: key, LastModified: storedAt } of page.Contents ?? []) {
        const name = key?.slice(start.length);
        if (name && storedAt && !name.includes('/')) yield { name, storedAt };
      }
      token = page.NextContinuationToken;
    } while (token);
  }

  #at(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.#settings.bucket, Key: this.#key(name) };
  }

  #key(name: string): string {
    const { prefix } = this.#settings;
    return prefix === '' ? name : `${prefix}/${name}`;
  }

  #load(): Promise<{ client: S3Client; kit: Kit }> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  async #open(): Promise<{ client: S3Client; kit: Kit }> {
    const kit = await import('@aws-sdk/client-s3');
    const { endpoint, region, accessKeyId, secretAccessKey } = this.#settings;
    const client = new kit.S3Client({
      region,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: mostAttempts,
      requestHandler: times,
      // We compare length and SHA-256 ourselves; many servers know no other sums than their own.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return { client, kit };
  }
}
