import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useFormat, useWords } from '../../words/words.tsx';
import { instantOf, type Zone } from '../../words/zone.ts';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';
import {
  questionWays,
  type SimpleCommand,
  simpleCommands,
  type SimpleCommandName,
  type SimpleField,
  type Typed,
} from './simple-commands.ts';

type Props = {
  readonly name: SimpleCommandName;
  readonly complaint: Complaint;
  readonly start?: Typed;
  readonly onClose: () => void;
};

const nothingTyped: Typed = {};

/** One of the plain commands as a form; what is typed outlives the form until it is sent. */
export function SimpleForm({ name, complaint, start = {}, onClose }: Props): ReactNode {
  const words = useWords();
  const { timeZone } = useFormat();
  const command: SimpleCommand = simpleCommands[name];
  const [kept, setKept, clear] = useDraft<Typed>(`${useMe().id}.${complaint.id}.${name}`, nothingTyped);
  const typed = { ...start, ...kept };
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const sent = useCommand({
    send: (input: { readonly version: number; readonly typed: Typed }, key) =>
      command.send({ id: complaint.id, version: input.version }, input.typed, key),
    onDone: async () => {
      clear();
      announce(words.commands.done(words.commands.simple[name].title));
      await refresh();
      onClose();
    },
    onRefused: seen.onRefused,
  });
  const errors = fieldTexts(sent.error, words);
  const { submit, hint } = words.commands.simple[name];
  return (
    <CommandForm
      submit={submit}
      danger={command.danger === true}
      onSubmit={() => sent.mutate({ version: seen.version, typed: forApi(command.fields, typed, timeZone) })}
      onCancel={onClose}
      isSending={sent.isPending}
      problem={sent.error}
      shown={command.fields.map((field) => field.name)}
    >
      {hint !== '' && <Text>{hint}</Text>}
      {command.fields.map((field, index) => (
        <Field
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          onChange={(value) => setKept({ ...kept, [field.name]: value })}
          error={errors[field.name]}
          isFirst={index === 0}
        />
      ))}
    </CommandForm>
  );
}

type FieldProps = {
  readonly field: SimpleField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly isFirst: boolean;
};

function Field({ field: { name, kind, required }, value, onChange, error, isFirst }: FieldProps): ReactNode {
  const { commands, authority } = useWords();
  const format = useFormat();
  const labels: Readonly<Record<string, string>> = commands.fields;
  const shared = {
    label: labels[name] ?? name,
    value,
    error,
    required,
    withAsterisk: false,
    'data-autofocus': isFirst || undefined,
  };
  if (kind === 'text')
    return <Textarea {...shared} autosize minRows={3} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (kind === 'way') {
    const data = questionWays.map((way) => ({ value: way, label: commands.questionWays[way] }));
    return <NativeSelect {...shared} onChange={(event) => onChange(event.currentTarget.value)} data={data} />;
  }
  if (kind === 'evidence') {
    const choices = Object.entries(authority.evidence).map(([choice, label]) => ({ value: choice, label }));
    const known = value === '' || choices.some((choice) => choice.value === value);
    return (
      <NativeSelect
        {...shared}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: '', label: '' }, ...choices, ...(known ? [] : [{ value, label: value }])]}
      />
    );
  }
  const type = kind === 'moment' ? 'datetime-local' : kind === 'day' ? 'date' : 'text';
  const hint = kind === 'moment' ? format.zone : undefined;
  return <TextInput {...shared} type={type} description={hint} onChange={(event) => onChange(event.currentTarget.value)} />;
}

const forApi = (fields: readonly SimpleField[], typed: Typed, zone: Zone): Typed =>
  Object.fromEntries(
    fields.map(({ name, kind }) => [name, kind === 'moment' ? instantOf(typed[name] ?? '', zone) : (typed[name] ?? '').trim()]),
  );
