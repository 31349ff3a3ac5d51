import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorReason } from './error-reason.ts';
import { importErrors } from './import.errors.ts';
import type { LogBytes } from './log-bytes.ts';

/** Opens a log on disk; throws `import-file-unreadable` at once instead of on the first read. */
export const openLogFile = async (path: string): Promise<LogBytes> => {
  const name = basename(path);
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw importErrors.unreadableFile(name, errorReason(error));
  });
  const found = await handle.stat();
  if (found.isDirectory()) {
    await handle.close();
    throw importErrors.unreadableFile(name, 'it is a folder');
  }
  const stream = createReadStream(path, { fd: handle, highWaterMark: 256 * 1024 });
  return { name, size: found.isFile() ? found.size : null, stream };
};
