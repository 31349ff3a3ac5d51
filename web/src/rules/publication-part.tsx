import { Button, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { RulesetDocument } from '../api/views.ts';
import { NowOwn } from '../escalations/now-own.tsx';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Facts } from '../ui/facts.tsx';
import { When } from '../ui/when.tsx';
import { useLaterMove } from './use-publication.ts';
import { WhoPublishes } from './who-publishes.tsx';
import { useRuleWords } from './words/words.ts';

/** Since when published rules hold and why they came; taking them back before they begin, or asking for earlier ones back. */
export function PublicationPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { publication } = useRuleWords();
  const may = useMay();
  const { state, validFrom, validTo, reason, hash, authorNames, publishedByName } = document;
  const canWithdraw = state === 'scheduled' && may('rules.publish');
  const canReturn = state === 'superseded' && may('rules.return');
  return (
    <>
      <Card title={publication.title}>
        <Facts
          pairs={[
            validFrom === null
              ? null
              : [state === 'withdrawn' ? publication.wouldHave : publication.from, <When key="from" at={validFrom} />],
            validTo === null ? null : [publication.to, <When key="to" at={validTo} />],
            [publication.reason, reason ?? publication.noReason],
            authorNames.length === 0 ? null : [publication.authors, authorNames.join(', ')],
            publishedByName === null ? null : [publication.publishedBy, publishedByName],
            hash === null ? null : [publication.hash, <code key="hash">{hash.slice(0, 16)}</code>],
          ]}
        />
        {canWithdraw && <LaterMove id={document.id} command="withdraw" />}
        {canReturn && <LaterMove id={document.id} command="return" />}
      </Card>
      {state === 'live' && may('escalations.read') && (
        <Card title={publication.nowOwn}>
          <NowOwn />
        </Card>
      )}
    </>
  );
}

function LaterMove({ id, command }: { readonly id: string; readonly command: 'withdraw' | 'return' }): ReactNode {
  const { publication } = useRuleWords();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const move = useLaterMove(id, (next) => void navigate(`/rules/${next}?view=review`));
  if (!isOpen) {
    return (
      <>
        <LaterHint command={command} />
        <Button mt="xs" size="xs" variant="default" onClick={() => setOpen(true)}>
          {publication[command]}
        </Button>
      </>
    );
  }
  return (
    <CommandForm
      submit={publication[command]}
      onSubmit={() => move.mutate({ command, reason: reason.trim() })}
      onCancel={() => setOpen(false)}
      isSending={move.isPending}
      problem={move.error}
      danger={command === 'withdraw'}
    >
      <LaterHint command={command} />
      <Textarea
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={2000}
        label={publication.why}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
    </CommandForm>
  );
}

function LaterHint({ command }: { readonly command: 'withdraw' | 'return' }): ReactNode {
  const { publication } = useRuleWords();
  if (command === 'withdraw') return <Text mt="sm">{publication.withdrawHint}</Text>;
  return (
    <Text mt="sm">
      {publication.returnHint} <WhoPublishes />
    </Text>
  );
}
