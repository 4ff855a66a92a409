import 'server-only';
import { failed, type Result, refused } from '#lib/core/result';
import { type Storage, StorageFullError } from '#lib/platform/storage/storage';

/**
 * Stores files for `work`, and removes them again where it refuses or a file can't be stored, so that nothing stays that
 * no row names. A full disk is said as `diskFull`. Where `work` throws something else, perhaps at a commit whose outcome
 * nobody knows, the files stay, and are swept later if no row names them.
 */
export async function storingFiles<Value>(
  place: Storage,
  work: (put: Storage['put']) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const names: string[] = [];
  let isLost = false;
  const put: Storage['put'] = async (name, content) => {
    names.push(name);
    try {
      return await place.put(name, content);
    } catch (error) {
      isLost = true;
      throw error;
    }
  };
  try {
    const result = await work(put);
    isLost = !result.ok;
    return result;
  } catch (error) {
    if (error instanceof StorageFullError) return failed(refused('diskFull'));
    throw error;
  } finally {
    if (isLost) await removeFiles(names, place);
  }
}

/** Removes files as far as that is possible now; what stays is swept later, because no row names it. */
async function removeFiles(names: readonly string[], place: Storage): Promise<void> {
  for (const name of names) await place.remove(name).catch(() => undefined);
}
