import { Group, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RulesetLine } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { WholeDiff } from './frame-diff.tsx';
import { useDifferences } from './use-differences.ts';
import { useRulesetName } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

/** Any two versions or drafts side by side, word by word; which two is in the address. */
export function CompareVersions({ rulesets }: { readonly rulesets: readonly RulesetLine[] }): ReactNode {
  const { versions } = useRuleWords();
  const { said, change } = useAddress();
  const [before, after] = [said('before'), said('after')];
  return (
    <>
      <Card title={versions.compare}>
        <Group align="end" mb="xs">
          <Choice label={versions.before} value={before} rulesets={rulesets} onChange={(id) => change({ before: id })} />
          <Choice label={versions.after} value={after} rulesets={rulesets} onChange={(id) => change({ after: id })} />
        </Group>
        {(!before || !after) && <Text c="dimmed">{versions.chooseHint}</Text>}
      </Card>
      {before && after && <Compared id={after} against={before} />}
    </>
  );
}

function Compared({ id, against }: { readonly id: string; readonly against: string }): ReactNode {
  const { data, error, refetch } = useDifferences(id, against);
  return (
    <div aria-live="polite">
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={4} />}
      {data && <WholeDiff differences={data} />}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly rulesets: readonly RulesetLine[];
  readonly onChange: (id: string) => void;
};

function Choice({ label, value, rulesets, onChange }: ChoiceProps): ReactNode {
  const { versions, states } = useRuleWords();
  const name = useRulesetName();
  return (
    <NativeSelect
      label={label}
      w="20rem"
      maw="100%"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: versions.choose },
        ...rulesets.map((one) => ({ value: one.id, label: `${name(one)} (${states[one.state]})` })),
      ]}
    />
  );
}
