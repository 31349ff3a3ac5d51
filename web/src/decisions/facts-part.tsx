import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WhyDecided } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Facts } from '../ui/facts.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import classes from './decisions.module.css';
import { useFactText } from './use-fact-text.ts';

/** Every fact the decision went by with where it came from, and the seal that holds it in its chain. */
export function FactsPart({ decision }: Pick<WhyDecided, 'decision'>): ReactNode {
  const { decisions } = useWords();
  const { moment } = useFormat();
  const text = useFactText();
  const { facts, seq, hash, prevHash, engineVersion } = decision;
  return (
    <>
      <details className={classes['more']}>
        <summary>{decisions.facts(facts.length)}</summary>
        <DataTable
          label={decisions.facts(facts.length)}
          heads={[decisions.fact, decisions.value, decisions.source, decisions.asOf]}
          minWidth={640}
          rows={facts.map(({ fact, value, source, asOf }) => ({
            key: fact,
            cells: [text.name(fact), text.value(fact, value), source ?? '—', asOf === null ? '—' : moment(new Date(asOf))],
          }))}
        />
      </details>
      <Card title={decisions.proof}>
        <Text mb="xs">{decisions.proofText}</Text>
        <Facts
          pairs={[
            [decisions.place, String(seq)],
            [decisions.seal, <code key="seal">{hash}</code>],
            prevHash === null ? null : [decisions.sealBefore, <code key="before">{prevHash}</code>],
            [decisions.engine, engineVersion],
          ]}
        />
      </Card>
    </>
  );
}
