import { Button, Group, NativeSelect, Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Pack } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { BeginDraft } from '../begin-draft.tsx';
import { useRulesets } from '../use-rulesets.ts';
import { useRulesetName } from '../versions-table.tsx';
import { useRuleWords } from '../words/words.ts';
import { PackFitText } from './pack-fit-text.tsx';
import { type Existing, usePackFit, useTakeOverPack } from './use-packs.ts';

/** Chooses a draft, shows what the pack would do to it, and takes it over; draft and choice are in the address. */
export function TakeOver({ pack }: { readonly pack: Pack }): ReactNode {
  const { packs } = useRuleWords();
  const name = useRulesetName();
  const navigate = useNavigate();
  const { said, change } = useAddress();
  const { data: rulesets } = useRulesets();
  const drafts = (rulesets ?? []).filter(({ state }) => state === 'draft');
  const draft = drafts.find(({ id }) => id === said('draft'));
  const existing: Existing = said('existing') === 'replace' ? 'replace' : 'keep';
  const { data: fit, error } = usePackFit(pack.key, draft?.id ?? '', existing);
  const takeOver = useTakeOverPack(pack.key, (id) => void navigate(`/rules/${id}?changed=1`));
  return (
    <Card title={packs.takeOver}>
      {rulesets && drafts.length === 0 && (
        <Group>
          <Text>{packs.noDraft}</Text>
          <BeginDraft />
        </Group>
      )}
      {drafts.length > 0 && (
        <NativeSelect
          label={packs.into}
          maw="24rem"
          mb="sm"
          value={draft?.id ?? ''}
          onChange={(event) => change({ draft: event.currentTarget.value })}
          data={[{ value: '', label: packs.choose }, ...drafts.map((one) => ({ value: one.id, label: name(one) }))]}
        />
      )}
      {draft && (
        <Radio.Group
          label={packs.existing}
          mb="sm"
          value={existing}
          onChange={(chosen) => change({ existing: chosen === 'replace' ? 'replace' : '' })}
        >
          <Group mt="xs">
            <Radio value="keep" label={packs.keep} />
            <Radio value="replace" label={packs.replace} />
          </Group>
        </Radio.Group>
      )}
      <ProblemNotice problem={error ?? takeOver.error} />
      {draft && !fit && !error && <Waiting lines={3} />}
      {draft && fit && <PackFitText fit={fit} pack={pack} />}
      {draft && fit && (
        <Button
          mt="sm"
          loading={takeOver.isPending}
          disabled={!fit.fits}
          onClick={() => takeOver.mutate({ draft: draft.id, existing, revision: draft.revision ?? 1 })}
        >
          {packs.takeOver}
        </Button>
      )}
    </Card>
  );
}
