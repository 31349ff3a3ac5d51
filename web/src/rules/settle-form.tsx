import { Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../api/client.ts';
import { useCommand } from '../api/use-command.ts';
import type { CaseOwedMore, SettledOwed } from '../api/views.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Facts } from '../ui/facts.tsx';
import { useFormat } from '../words/words.tsx';
import { useRuleWords } from './words/words.ts';

type Props = { readonly one: CaseOwedMore; readonly onClose: () => void; readonly onDone: (settled: SettledOwed) => void };

/** One closed complaint that is owed more: everything is filled in, and one press pays it on a follow-up. */
export function SettleForm({ one, onClose, onDone }: Props): ReactNode {
  const { owesMore } = useRuleWords();
  const format = useFormat();
  const { complaintId, reference, title, rule, moreMinor } = one;
  const amount = format.minor(moreMinor, format.currency);
  const [reason, setReason] = useState(owesMore.settle.reasonOf(`${title} (${rule})`, reference));
  const announce = useAnnounce();
  const client = useQueryClient();
  const settle = useCommand({
    send: (body: { rule: string; reason: string }, key) =>
      answer(api.POST('/api/complaints/{id}/owed-follow-up', { params: { path: { id: complaintId } }, body, ...once(key) })),
    onDone: async (settled: SettledOwed) => {
      announce(owesMore.settle.done(settled.reference));
      onDone(settled);
      await client.invalidateQueries({ queryKey: ['rulesets', 'owes-more'] });
    },
    onRefused: () => client.invalidateQueries({ queryKey: ['rulesets', 'owes-more'] }),
  });
  return (
    <CommandForm
      submit={owesMore.settle.send(amount)}
      onSubmit={() => settle.mutate({ rule, reason })}
      onCancel={onClose}
      isSending={settle.isPending}
      problem={settle.error}
    >
      <Text>{owesMore.settle.hint}</Text>
      <Facts
        pairs={[
          [owesMore.complaint, reference],
          [owesMore.rule, `${title} (${rule})`],
          [owesMore.more, amount],
        ]}
      />
      <Textarea
        required
        withAsterisk={false}
        autosize
        minRows={2}
        label={owesMore.settle.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
