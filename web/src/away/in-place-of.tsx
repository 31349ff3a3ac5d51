import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../staff/session.tsx';
import { useNow } from '../ui/now.ts';
import { useChosenGiver } from './chosen-giver.ts';
import { hasBegun } from './has-begun.ts';
import { useStandIns } from './use-stand-ins.ts';
import { useAwayWords } from './words/words.ts';

/** Somebody for whom the person signed in stands in now. */
export type Giver = { readonly id: string; readonly name: string; readonly until: string };

type InPlace = {
  /** In whose place is decided; null is as oneself. */
  readonly giver: Giver | null;
  readonly givers: readonly Giver[];
  readonly choose: (id: string) => void;
};

/** Chosen once for all pages for as long as the tab is open; whoever is no longer stood in for is nobody. */
export function useInPlaceOf(): InPlace {
  const me = useMe();
  const may = useMay();
  const now = useNow();
  const { data } = useStandIns(may('delegations.own'));
  const [chosen, choose] = useChosenGiver(me.id);
  const givers = (data?.held ?? [])
    .filter(({ startsAt, endsAt }) => hasBegun(startsAt, now) && now < Date.parse(endsAt))
    .map(({ giverId, giverName, endsAt }) => ({ id: giverId, name: giverName, until: endsAt }));
  return { giver: givers.find(({ id }) => id === chosen) ?? null, givers, choose };
}

/** Asks in whose place is decided, of whoever stands in for somebody; nothing for everybody else. */
export function InPlaceOfChoice({ inPlace: { giver, givers, choose } }: { readonly inPlace: InPlace }): ReactNode {
  const words = useAwayWords();
  if (givers.length === 0) return null;
  return (
    <Radio.Group label={words.choose} value={giver?.id ?? ''} onChange={choose} mb="sm">
      <Stack gap={6} mt={4}>
        <Radio value="" label={words.asMyself} />
        {givers.map(({ id, name }) => (
          <Radio key={id} value={id} label={words.inPlaceOf(name)} />
        ))}
      </Stack>
      {giver && (
        <Text c="dimmed" size="sm" role="status" mt={4}>
          {words.inPlaceHint(giver.name)}
        </Text>
      )}
    </Radio.Group>
  );
}
