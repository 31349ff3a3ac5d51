import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorReason } from './error-reason.ts';
import { importErrors } from './import.errors.ts';
import type { ImportProfile } from './profile.ts';
import { builtInProfiles } from './profiles/built-in-profiles.ts';
import { readProfile } from './read-profile.ts';

/** The built-in profile of this name, or the one in a JSON file when `nameOrFile` ends in `.json`. */
export const findProfile = async (nameOrFile: string): Promise<ImportProfile> => {
  if (nameOrFile.endsWith('.json')) return readProfile(await readJson(nameOrFile));
  const found = builtInProfiles.find(({ name }) => name === nameOrFile);
  const known = builtInProfiles.map(({ name }) => name);
  if (found === undefined) throw importErrors.unknownProfile(nameOrFile, [...known, 'or a file ending in .json']);
  return found;
};

const readJson = async (file: string): Promise<unknown> => {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw importErrors.unreadableFile(basename(file), errorReason(error));
  });
  try {
    return JSON.parse(content);
  } catch (error) {
    throw importErrors.invalidProfile(`${basename(file)} is no JSON: ${errorReason(error)}`);
  }
};
