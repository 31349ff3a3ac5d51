import { DomainError } from '../../kernel/index.ts';
import type { PackConflict } from './install-pack.ts';
import type { PolicyPack } from './pack.ts';
import { policyPacks } from './packs.ts';

export const packErrors = {
  notFound: (key: string) => new DomainError('not-found', 'pack-not-found', 'There is no such policy pack.', { key }),

  doesNotFit: (conflicts: readonly PackConflict[]) =>
    new DomainError('conflict', 'pack-does-not-fit', 'This pack cannot be put into this draft as both stand.', { conflicts }),
};

/** Throws 404 `pack-not-found`. */
export function packNamed(key: string): PolicyPack {
  const found = policyPacks.find((pack) => pack.key === key);
  if (!found) throw packErrors.notFound(key);
  return found;
}
