import { Anchor, Button, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useCategoryLabel, useRemedyLabel } from '../api/use-catalogue.ts';
import type { MarkedDecision } from '../api/views.ts';
import { useMay, useMe } from '../staff/session.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useSpeech, useWords } from '../words/words.tsx';
import classes from './decisions.module.css';
import { markChanges } from './mark-changes.ts';
import { useLook } from './use-marked.ts';

type Props = { readonly mark: MarkedDecision; readonly onLooked: (said: string) => void };

/** One grant: which complaint, what was given, what was changed before it and by whom, and a lead's look at it. */
export function MarkedLine({ mark, onLooked }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { marks, decisions } = words;
  const remedyLabel = useRemedyLabel();
  const categoryLabel = useCategoryLabel();
  const { decisionId, reference, remedyKind, amount, givenBy, markedAt, recategorisedBy, changedAt, lookedBy, lookedAt } = mark;
  const what = [amount && format.money(amount), remedyLabel(remedyKind)].filter(Boolean).join(' ');
  const when = (at: string): string => format.moment(new Date(at));
  const changes = markChanges(mark, words, { category: categoryLabel, day: format.date });
  return (
    <li className={classes['mark']}>
      <div className={classes['what']}>
        <strong>{what}</strong>
        {' · '}
        <Anchor component={Link} to={`/complaints/${reference}`} data-row>
          {reference}
        </Anchor>
        {' · '}
        <Anchor component={Link} to={`/decisions/${decisionId}`} aria-label={marks.whyOf(what, reference)}>
          {decisions.why}
        </Anchor>
      </div>
      {changes.map((change) => (
        <div key={change} className={classes['what']}>
          {change}
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {marks.changed(recategorisedBy?.name ?? marks.somebody, changedAt && when(changedAt))}
        {' · '}
        {marks.granted(givenBy.name ?? marks.somebody, when(markedAt))}
      </Text>
      {lookedAt === null ? (
        <Look mark={mark} what={what} onLooked={onLooked} />
      ) : (
        <Text size="sm">{marks.looked(lookedBy?.name ?? marks.somebody, when(lookedAt))}</Text>
      )}
    </li>
  );
}

function Look({ mark, what, onLooked }: Props & { readonly what: string }): ReactNode {
  const { marks } = useWords();
  const may = useMay();
  const { id } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { reference, givenBy, recategorisedBy } = mark;
  if (!may('decisions.look-at')) return null;
  if (id === givenBy.id || id === recategorisedBy?.id) return <Text size="sm">{marks.ownOne}</Text>;
  if (isOpen)
    return (
      <LookForm id={mark.decisionId} onLooked={() => onLooked(marks.done(what, reference))} onCancel={() => setOpen(false)} />
    );
  return (
    <div className="no-print">
      <Button size="xs" variant="default" aria-label={marks.lookOf(what, reference)} onClick={() => setOpen(true)}>
        {marks.look}
      </Button>
    </div>
  );
}

type FormProps = { readonly id: string; readonly onLooked: () => void; readonly onCancel: () => void };

function LookForm({ id, onLooked, onCancel }: FormProps): ReactNode {
  const words = useWords();
  const { marks } = words;
  const [found, setFound] = useState('');
  const look = useLook(id, onLooked);
  return (
    <CommandForm
      submit={marks.look}
      onSubmit={() => look.mutate({ found: found.trim() })}
      onCancel={onCancel}
      isSending={look.isPending}
      problem={look.error}
      shown={['found']}
    >
      <Textarea
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maw="36rem"
        maxLength={2000}
        label={marks.found}
        description={marks.foundHint}
        value={found}
        onChange={(event) => setFound(event.currentTarget.value)}
        error={fieldTexts(look.error, words)['found']}
        autoFocus
      />
    </CommandForm>
  );
}
