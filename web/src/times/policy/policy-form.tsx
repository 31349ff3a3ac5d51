import { Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeadlinePolicy, PolicyDraft } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { useHeldVersion } from '../../ui/use-held-version.ts';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useWords } from '../../words/words.tsx';
import classes from '../calendar/calendar.module.css';
import { FaultList } from '../fault-list.tsx';
import { MovesTold } from '../moves.tsx';
import { FromSaved, PreviewButtons } from '../preview-buttons.tsx';
import { useApplyPolicy, usePreviewPolicy, useSavePolicy } from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { ConditionFields } from './condition-fields.tsx';
import { LadderFields } from './ladder-fields.tsx';
import { bodyOf, draftOf, emptyPolicy, isDayNamed, kinds, ofKind, oneOf } from './policy-draft.ts';
import { TimeFields } from './time-fields.tsx';

/** A change is looked at before it is saved: which open deadlines it would move if it were applied to them. */
export function PolicyForm({ policy }: { readonly policy: DeadlinePolicy | null }): ReactNode {
  const words = useTimesWords();
  const navigate = useNavigate();
  const [key, setKey] = useState(policy?.key ?? '');
  const [draft, setDraft] = useState<PolicyDraft>(() => (policy ? draftOf(policy) : emptyPolicy));
  const [seen, setSeen] = useState('');
  const [appliesToOpen, setAppliesToOpen] = useState(false);
  const preview = usePreviewPolicy();
  const apply = useApplyPolicy(() => undefined);
  const { version, lookAgain } = useHeldVersion(policy?.version ?? 0);
  const lookAnew = (): void => {
    setSeen('');
    preview.reset();
    lookAgain();
  };
  const save = useSavePolicy((saved) => {
    if (appliesToOpen) apply.mutate(saved);
    lookAnew();
    if (!policy) void navigate(`/times/deadlines/${saved}`);
  });
  const markSaved = useUnsaved({ key, draft }, save.isPending);
  const body = withCalendar(bodyOf(draft));
  const isSeen = seen === JSON.stringify({ key, body });
  const change = (part: Partial<PolicyDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const look = (event: FormEvent): void => {
    event.preventDefault();
    preview.mutate({ key, draft: body }, { onSuccess: () => setSeen(JSON.stringify({ key, body })) });
  };
  return (
    <form onSubmit={look} className={classes['parts']}>
      <Card title={words.policies.about}>
        <PaperFields draft={draft} onChange={change} keyText={key} onKey={policy ? null : setKey} />
      </Card>
      {!isDayNamed(draft) && (
        <Card title={words.policies.conditions}>
          <ConditionFields when={draft.when} onChange={(when) => change({ when })} />
        </Card>
      )}
      <TimeFields draft={draft} onChange={change} />
      <Card title={words.policies.ladder}>
        <LadderFields ladder={draft.ladder} onChange={(ladder) => change({ ladder })} />
      </Card>
      {preview.data && (
        <Card title={words.effect}>
          {!isSeen && <Text role="status">{words.previewStale}</Text>}
          <div aria-live="polite">
            <MovesTold moves={preview.data} />
          </div>
          {preview.data.looked + preview.data.started > 0 && (
            <Checkbox
              mt="sm"
              label={words.policies.applyToOpen}
              description={words.applyHint}
              checked={appliesToOpen}
              onChange={(event) => setAppliesToOpen(event.currentTarget.checked)}
            />
          )}
        </Card>
      )}
      <FaultList problem={save.error ?? preview.error ?? apply.error} />
      {policy && save.error?.status === 409 && <FromSaved onPress={() => setDraft(draftOf(policy))} />}
      <PreviewButtons
        isSeen={isSeen}
        isLooking={preview.isPending}
        isSaving={save.isPending}
        onSave={() =>
          save.mutate(
            { key, body: { ...body, version } },
            { onSuccess: markSaved, onError: ({ status }) => (status === 409 ? lookAnew() : undefined) },
          )
        }
      />
      {save.isSuccess && policy && <Text role="status">{words.saved(policy.version)}</Text>}
      {apply.isSuccess && <Text role="status">{words.policies.applied}</Text>}
    </form>
  );
}

/** No calendar chosen is no calendar sent. */
function withCalendar({ calendarId, ...body }: PolicyDraft): PolicyDraft {
  return calendarId === undefined || calendarId === '' ? body : { ...body, calendarId };
}

type PaperProps = {
  readonly draft: PolicyDraft;
  readonly onChange: (part: Partial<PolicyDraft>) => void;
  readonly keyText: string;
  /** Null for a policy that has its key and kind already. */
  readonly onKey: ((key: string) => void) | null;
};

function PaperFields({ draft, onChange, keyText, onKey }: PaperProps): ReactNode {
  const { policies } = useTimesWords();
  const { values } = useWords();
  return (
    <Group gap="sm" align="end">
      <TextInput
        required
        withAsterisk={false}
        maxLength={200}
        label={policies.name}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {onKey && (
        <>
          <TextInput
            required
            withAsterisk={false}
            maxLength={60}
            pattern="[a-z0-9][a-z0-9_\-]*"
            label={policies.key}
            description={policies.keyHint}
            value={keyText}
            onChange={(event) => onKey(event.currentTarget.value)}
          />
          <NativeSelect
            label={policies.kind}
            value={draft.kind}
            onChange={(event) => onChange(ofKind(oneOf(kinds, event.currentTarget.value), draft))}
            data={kinds.map((kind) => ({ value: kind, label: values.deadlines[kind] }))}
          />
        </>
      )}
      <TextInput
        maxLength={500}
        label={policies.source}
        description={policies.sourceHint}
        value={draft.source ?? ''}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
    </Group>
  );
}
