import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pack, PackFit } from '../../api/views.ts';
import { Facts } from '../../ui/facts.tsx';
import { detailText } from '../detail-text.ts';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { PackRemedies } from './pack-remedies.tsx';

/** What a pack would add to a draft, take from it, and what keeps it out. */
export function PackFitText({ fit, pack }: { readonly fit: PackFit; readonly pack: Pack }): ReactNode {
  const { packs } = useRuleWords();
  const { fits, added, removed, narrowed, newRemedies, conflicts } = fit;
  const listed = (keys: readonly string[]): string => (keys.length === 0 ? packs.none : `${keys.length}: ${keys.join(', ')}`);
  return (
    <div role="status">
      <Text fw={600}>{fits ? packs.fits : packs.fitsNot}</Text>
      <Facts
        pairs={[
          [packs.added, listed(added)],
          [packs.removed, listed(removed)],
          [packs.narrowed, listed(narrowed)],
        ]}
      />
      {newRemedies.length > 0 && (
        <>
          <Text fw={600}>{packs.newRemedies}</Text>
          <PackRemedies pack={pack} remedies={newRemedies} />
        </>
      )}
      <ul className={classes['plain']}>
        {conflictKinds.map((code) => {
          const about = conflicts.filter((one) => one.code === code).map(({ details }) => placeOf(details));
          return (
            about.length > 0 && (
              <li key={code}>
                {packs.conflicts[code]}{' '}
                <Text span c="dimmed">
                  {[...new Set(about)].join(', ')}
                </Text>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

const conflictKinds = [
  'other-currency',
  'remedy-missing',
  'remedy-differs',
  'key-taken',
  'condition-taken',
  'also-ruled',
] as const satisfies readonly PackFit['conflicts'][number]['code'][];

/** The rule a conflict is about, else whatever it names. */
const placeOf = (details: Readonly<Record<string, unknown>>): string =>
  typeof details['rule'] === 'string' ? details['rule'] : detailText(details);
