import { Button, Fieldset, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCatalogue } from '../api/use-catalogue.ts';
import type { LevelLine, PersonPage } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import { CourseChoice, useCourseNames } from './trainings-card.tsx';
import { useSetLevels } from './use-staff.ts';

type Props = { readonly person: PersonPage; readonly mayChange: boolean };

const held = ['trainee', 'frontline', 'senior', 'supervisor', 'manager'] as const satisfies readonly LevelLine['level'][];

/** What somebody may decide: a level per family of remedies, between dates, on a basis; without lines it is their role's. */
export function LevelsCard({ person, mayChange }: Props): ReactNode {
  const { people } = useWords();
  const [isChanging, setChanging] = useState(false);
  return (
    <Card title={people.levels}>
      {!isChanging && <LevelTable levels={person.levels} />}
      {mayChange && !isChanging && (
        <Button mt="sm" variant="default" onClick={() => setChanging(true)}>
          {people.changeLevels}
        </Button>
      )}
      {isChanging && <LevelsForm person={person} onClose={() => setChanging(false)} />}
    </Card>
  );
}

function LevelTable({ levels }: { readonly levels: readonly LevelLine[] }): ReactNode {
  const { people, rights, values } = useWords();
  const format = useFormat();
  const nameOf = useCourseNames();
  if (levels.length === 0) return <Text>{people.levelOfRole}</Text>;
  return (
    <DataTable
      label={people.levels}
      heads={[people.family, people.level, people.from, people.until, people.basis]}
      minWidth={420}
      rows={levels.map((line) => ({
        key: `${line.family} ${line.validFrom}`,
        cells: [
          wordOf(people.families, line.family),
          wordOf(values.levels, line.level),
          format.date(line.validFrom),
          line.validTo ? format.date(line.validTo) : people.noEnd,
          line.training ? `${line.basis} · ${rights.earnedBy}: ${nameOf(line.training)}` : line.basis,
        ],
      }))}
    />
  );
}

function LevelsForm({ person, onClose }: { readonly person: PersonPage; readonly onClose: () => void }): ReactNode {
  const { people } = useWords();
  const [lines, setLines] = useState<readonly LevelLine[]>(person.levels);
  const save = useSetLevels(person.id, onClose);
  const fresh: LevelLine = { family: '*', level: 'frontline', validFrom: '', validTo: null, basis: '' };
  return (
    <CommandForm
      submit={people.saveLevels}
      onSubmit={() =>
        save.mutate({ levels: lines.map((line) => ({ ...line, basis: line.basis.trim() })), version: person.version })
      }
      onCancel={onClose}
      isSending={save.isPending}
      problem={save.error}
    >
      {lines.map((line, at) => (
        <LevelFields
          key={at}
          number={at + 1}
          line={line}
          onChange={(next) => setLines(lines.map((one, place) => (place === at ? next : one)))}
          onRemove={() => setLines(lines.filter((_, place) => place !== at))}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => setLines([...lines, fresh])}>
          {people.addLevel}
        </Button>
      </Group>
    </CommandForm>
  );
}

type FieldsProps = {
  readonly number: number;
  readonly line: LevelLine;
  readonly onChange: (line: LevelLine) => void;
  readonly onRemove: () => void;
};

function LevelFields({ number, line, onChange, onRemove }: FieldsProps): ReactNode {
  const { people, rights, values } = useWords();
  const { data: catalogue } = useCatalogue();
  const families = [...new Set(['*', ...(catalogue?.remedies.map(({ family }) => family) ?? []), line.family])];
  return (
    <Fieldset legend={people.levelNumber(number)}>
      <Group gap="sm" align="end">
        <NativeSelect
          label={people.family}
          value={line.family}
          onChange={(event) => onChange({ ...line, family: event.currentTarget.value })}
          data={families.map((family) => ({ value: family, label: wordOf(people.families, family) }))}
        />
        <NativeSelect
          label={people.level}
          value={line.level}
          onChange={(event) => onChange({ ...line, level: held.find((one) => one === event.currentTarget.value) ?? line.level })}
          data={held.map((level) => ({ value: level, label: values.levels[level] }))}
        />
        <TextInput
          type="date"
          required
          withAsterisk={false}
          label={people.from}
          value={line.validFrom}
          onChange={(event) => onChange({ ...line, validFrom: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={people.until}
          value={line.validTo ?? ''}
          onChange={(event) => onChange({ ...line, validTo: event.currentTarget.value || null })}
        />
        <TextInput
          required
          withAsterisk={false}
          label={people.basis}
          value={line.basis}
          onChange={(event) => onChange({ ...line, basis: event.currentTarget.value })}
        />
        <CourseChoice
          label={rights.earnedBy}
          none={rights.earnedByNone}
          value={line.training ?? ''}
          onChange={(training) => onChange({ ...line, training: training || null })}
        />
        <Button variant="subtle" color="red" onClick={onRemove} aria-label={people.removeLevel(number)}>
          {people.remove}
        </Button>
      </Group>
    </Fieldset>
  );
}
