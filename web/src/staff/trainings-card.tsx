import { Button, Fieldset, Group, Select, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PersonPage, TrainingLine } from '../api/views.ts';
import { dayWithYear } from '../rules/rule-line.tsx';
import { useVocabulary } from '../rules/use-rulesets.ts';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useNow } from '../ui/now.ts';
import { useSpeech } from '../words/words.tsx';
import { useSetTrainings } from './use-rights.ts';

type Props = { readonly person: PersonPage; readonly mayChange: boolean };

/** What somebody has learned and until when it counts; those that have lapsed are named so. */
export function TrainingsCard({ person, mayChange }: Props): ReactNode {
  const { rights } = useSpeech().words;
  const [isChanging, setChanging] = useState(false);
  return (
    <Card title={rights.trainings}>
      {!isChanging && <TrainingTable trainings={person.trainings} />}
      {mayChange && !isChanging && (
        <Button mt="sm" variant="default" onClick={() => setChanging(true)}>
          {rights.changeTrainings}
        </Button>
      )}
      {isChanging && <TrainingsForm person={person} onClose={() => setChanging(false)} />}
    </Card>
  );
}

function TrainingTable({ trainings }: { readonly trainings: readonly TrainingLine[] }): ReactNode {
  const { words, format } = useSpeech();
  const { rights } = words;
  const nameOf = useCourseNames();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  if (trainings.length === 0) return <Text>{rights.noTrainings}</Text>;
  const day = (text: string): string => dayWithYear(text, format.locale);
  const until = ({ validTo }: TrainingLine): string => {
    if (!validTo) return rights.noEnd;
    return validTo <= today ? rights.lapsed(day(validTo)) : day(validTo);
  };
  return (
    <DataTable
      label={rights.trainings}
      heads={[rights.course, rights.completedOn, rights.until]}
      minWidth={360}
      rows={trainings.map((line) => ({
        key: `${line.training} ${line.completedOn}`,
        cells: [nameOf(line.training), day(line.completedOn), until(line)],
      }))}
    />
  );
}

function TrainingsForm({ person, onClose }: { readonly person: PersonPage; readonly onClose: () => void }): ReactNode {
  const { rights } = useSpeech().words;
  const [lines, setLines] = useState<readonly TrainingLine[]>(person.trainings);
  const save = useSetTrainings(person.id, onClose);
  const fresh: TrainingLine = { training: '', completedOn: '', validTo: null };
  return (
    <CommandForm
      submit={rights.saveTrainings}
      onSubmit={() => save.mutate({ trainings: [...lines], version: person.version })}
      onCancel={onClose}
      isSending={save.isPending}
      problem={save.error}
    >
      {lines.map((line, at) => (
        <TrainingFields
          key={at}
          number={at + 1}
          line={line}
          onChange={(next) => setLines(lines.map((one, place) => (place === at ? next : one)))}
          onRemove={() => setLines(lines.filter((_, place) => place !== at))}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => setLines([...lines, fresh])}>
          {rights.addTraining}
        </Button>
      </Group>
    </CommandForm>
  );
}

type FieldsProps = {
  readonly number: number;
  readonly line: TrainingLine;
  readonly onChange: (line: TrainingLine) => void;
  readonly onRemove: () => void;
};

function TrainingFields({ number, line, onChange, onRemove }: FieldsProps): ReactNode {
  const { words } = useSpeech();
  const { rights } = words;
  return (
    <Fieldset legend={rights.trainingNumber(number)}>
      <Group gap="sm" align="end">
        <CourseChoice label={rights.course} value={line.training} onChange={(training) => onChange({ ...line, training })} />
        <TextInput
          type="date"
          required
          withAsterisk={false}
          label={rights.completedOn}
          value={line.completedOn}
          onChange={(event) => onChange({ ...line, completedOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={rights.until}
          value={line.validTo ?? ''}
          onChange={(event) => onChange({ ...line, validTo: event.currentTarget.value || null })}
        />
        <Button variant="subtle" color="red" onClick={onRemove} aria-label={rights.removeTraining(number)}>
          {words.people.remove}
        </Button>
      </Group>
    </Fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  /** Empty where none is chosen. */
  readonly value: string;
  readonly onChange: (training: string) => void;
  readonly none?: string;
};

/** A course that rules know of. */
export function CourseChoice({ label, value, onChange, none }: ChoiceProps): ReactNode {
  const nameOf = useCourseNames();
  const known = useCourses();
  const codes = [...new Set([...known.map(({ code }) => code), ...(value ? [value] : [])])];
  return (
    <Select
      label={label}
      required={none === undefined}
      withAsterisk={false}
      clearable={none !== undefined}
      allowDeselect={false}
      placeholder={none}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={codes.map((code) => ({ value: code, label: nameOf(code) }))}
    />
  );
}

function useCourses() {
  const { data: vocabulary } = useVocabulary();
  return vocabulary?.facts.find(({ id }) => id === 'employee.trainings')?.values ?? [];
}

/** What a course is called; its code where rules do not know it. */
export function useCourseNames(): (code: string) => string {
  const { language } = useSpeech();
  const known = useCourses();
  return (code) => known.find((one) => one.code === code)?.label[language] ?? code;
}
