import type { ReactNode } from 'react';
import { useMay, useMe } from '../staff/session.tsx';
import { useManagers } from './use-managers.ts';
import { useRuleWords } from './words/words.ts';

/** Who, beside the reader, could publish what the reader asks for; or that nobody could, and what to do. Silent until it is known. */
export function WhoPublishes(): ReactNode {
  const { publication } = useRuleWords();
  const me = useMe();
  const may = useMay();
  const { data: managers } = useManagers();
  if (!managers) return null;
  const names = managers.items.filter(({ id }) => id !== me.id).map(({ name }) => name);
  if (names.length === 0) return may('rules.publish') ? publication.onlyYou : publication.noManager;
  return (managers.next === null ? publication.publishers : publication.publishersAndMore)(names.join(', '));
}
