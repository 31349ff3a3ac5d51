import { SegmentedControl, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Card } from '../../ui/card.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/words.tsx';
import classes from './composer.module.css';
import { useRefreshComplaint } from './use-complaint.ts';

type Kind = 'message' | 'note';

/** Words to the customer and notes for colleagues, two texts that cannot be mistaken for each other. Both survive a reload. */
export function Composer({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said } = useWords();
  const kinds = (['message', 'note'] as const).filter((one) => complaint.next.includes(one));
  const [wanted, setKind] = useState<Kind>('note');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = complaint.customer?.name ?? said.theCustomer;
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  const turnTo = (next: Kind): void => {
    setKind(next);
    requestAnimationFrame(() => field.current?.focus());
  };
  useShortcut(kinds.includes('message') ? { keys: 'c', label: said.messageTo(name), run: () => turnTo('message') } : null);
  useShortcut(kinds.includes('note') ? { keys: 'i', label: said.note, run: () => turnTo('note') } : null);
  if (!kind) return null;
  return (
    <Card
      title={said.composer}
      className={kind === 'note' ? (classes['note'] ?? '') : ''}
      aside={
        <SegmentedControl
          aria-label={said.composer}
          size="xs"
          value={kind}
          onChange={(chosen) => setKind(chosen === 'message' ? 'message' : 'note')}
          data={kinds.map((one) => ({ value: one, label: one === 'message' ? said.message : said.noteTab }))}
        />
      }
    >
      <Writer key={kind} kind={kind} complaint={complaint} field={field} name={name} />
    </Card>
  );
}

type WriterProps = {
  readonly kind: Kind;
  readonly complaint: Complaint;
  /** To whom a message goes. */
  readonly name: string;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
};

function Writer({ kind, complaint: { id }, name, field }: WriterProps): ReactNode {
  const words = useWords();
  const { complaint: said } = words;
  const me = useMe();
  const [text, setText, clear] = useDraft(`${me.id}.${id}.${kind}`, '');
  const refresh = useRefreshComplaint();
  const announce = useAnnounce();
  const at = { params: { path: { id } } };
  const write = useCommand({
    send: (typed: string, key): Promise<object> =>
      kind === 'message'
        ? answer(api.POST('/api/complaints/{id}/messages', { ...at, body: { text: typed }, ...once(key) }))
        : answer(api.POST('/api/complaints/{id}/notes', { ...at, body: { body: typed }, ...once(key) })),
    onDone: async () => {
      clear();
      announce(words.commands.done(kind === 'message' ? said.message : said.note));
      await refresh();
    },
  });
  const errors = fieldTexts(write.error, words);
  return (
    <CommandForm
      submit={kind === 'message' ? said.messageSend : said.noteSend}
      onSubmit={() => write.mutate(text.trim())}
      isSending={write.isPending}
      problem={write.error}
      shown={['body', 'text']}
    >
      <Textarea
        ref={field}
        required
        withAsterisk={false}
        label={kind === 'message' ? said.messageTo(name) : said.note}
        description={kind === 'message' ? said.messageHint : said.noteHint}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={errors['text'] ?? errors['body']}
      />
    </CommandForm>
  );
}
