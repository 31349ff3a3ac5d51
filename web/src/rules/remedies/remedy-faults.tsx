import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import { wordOf } from '../../words/words.tsx';
import editor from '../editor/editor.module.css';
import { useRuleWords } from '../words/words.ts';

type Fault = { readonly pointer: string; readonly code: string };

/** Where exactly the server found something wrong. */
export function FaultsOf({ problem }: { readonly problem: Problem | null }): ReactNode {
  const words = useRuleWords();
  const faults = problem?.details['faults'];
  if (!Array.isArray(faults)) return null;
  return (
    <ul className={editor['faults']} role="alert">
      {faults.filter(isFault).map(({ pointer, code }) => (
        <li key={`${pointer} ${code}`}>
          <Text span>
            <strong>{placeOf(pointer, words.remedies.places)}</strong>: {wordOf(words.editor.faults, code)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

const isFault = (fault: unknown): fault is Fault =>
  typeof fault === 'object' && fault !== null && 'pointer' in fault && 'code' in fault;

/** The innermost part with a word of its own: "/remedy/label/es" is the name in Spanish. */
function placeOf(pointer: string, places: Readonly<Record<string, string>>): string {
  const known = pointer.split('/').findLast((step) => Object.hasOwn(places, step));
  return known ? wordOf(places, known) : pointer;
}
