import 'server-only';
import path from 'node:path';
import { env } from '../env.ts';
import { DiskGrants } from './disk-grants.ts';
import { DiskStorage } from './disk-storage.ts';
import type { MediaGrants } from './media-grants.ts';
import { S3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';

let objectStorage: S3Storage | undefined;

/** The files of media: objects of S3_BUCKET where that is set, else under MEDIA_DIR of this machine's disk. */
export function mediaStorage(): Storage {
  const { S3_BUCKET: bucket, S3_PREFIX: prefix = '', S3_ENDPOINT: endpoint, MEDIA_DIR } = env();
  if (bucket === undefined) return new DiskStorage(path.join(MEDIA_DIR, 'files'));
  const { S3_REGION: region = '', S3_ACCESS_KEY_ID: id = '', S3_SECRET_ACCESS_KEY: secret = '' } = env();
  objectStorage ??= new S3Storage({
    ...{ endpoint, region, bucket, prefix },
    accessKeyId: id,
    secretAccessKey: secret,
  });
  return objectStorage;
}

/** The grants that readers' requests for media are checked against: on disk, beside the files or without them. */
export function mediaGrants(): MediaGrants {
  return new DiskGrants(path.join(env().MEDIA_DIR, 'grants'));
}
