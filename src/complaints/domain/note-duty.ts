import type { Decision } from '../../authority/index.ts';
import { remedyErrors } from './remedy.errors.ts';

const fewestWords = 3;

/** Whether it tells the next reader anything: a full stop or "ok" does not. */
export const isOfSubstance = (note: string | null): boolean => (note?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords;

/** Throws 422 `note-missing` at `field` when the rules ask for a note with this remedy and none of substance came along. */
export function requireNoteFor({ duties }: Pick<Decision, 'duties'>, remedy: string, field: 'note' | 'reason' = 'note'): void {
  if (duties.some(({ duty, met }) => duty.kind === 'note' && !met)) throw remedyErrors.noteMissing(remedy, field);
}
