import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FigureDefinition, NewReportSchedule } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { keyOf, useSpeech } from '../../words/words.tsx';
import { useFigureDefinitions } from '../use-figures.ts';
import { ReportAbout } from './report-about.tsx';
import { useKeptWords } from '../words/words.ts';
import { useCreateSchedule } from './use-reports.ts';

/** For a manager: which figure, grouped how, how often, and how long the files are kept. */
export function NewReport(): ReactNode {
  const { reports } = useKeptWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { data: definitions } = useFigureDefinitions();
  if (!may('insights.schedule')) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {reports.add}
      </Button>
      <Sheet title={reports.add} opened={isOpen} onClose={() => setOpen(false)}>
        {definitions && <ReportForm definitions={definitions} onClose={() => setOpen(false)} />}
      </Sheet>
    </>
  );
}

type FormProps = { readonly definitions: readonly FigureDefinition[]; readonly onClose: () => void };

/** It begins as the count that regulators ask for once a year. */
function ReportForm({ definitions, onClose }: FormProps): ReactNode {
  const { reports } = useKeptWords();
  const { words, language } = useSpeech();
  const [wanted, setWanted] = useState<NewReportSchedule>({
    ...{ name: reports.regulator, figure: 'received', by: ['category'], every: 'year', keepDays: 2557, language },
  });
  const create = useCreateSchedule(onClose);
  const change = (part: Partial<NewReportSchedule>): void => setWanted((before) => ({ ...before, ...part }));
  const groupings = definitions.find(({ name }) => name === wanted.figure)?.groupings ?? [];
  const [first, second] = wanted.by;
  const named = (among: FigureDefinition['groupings']): { value: string; label: string }[] => [
    { value: '', label: words.figures.by.none },
    ...among.map((one) => ({ value: one, label: words.figures.by[one] })),
  ];
  const group = (place: 0 | 1, value: string): void => {
    const chosen = groupings.find((one) => one === value);
    if (place === 0) change({ by: chosen ? [chosen] : [] });
    else if (first) change({ by: chosen ? [first, chosen] : [first] });
  };
  return (
    <CommandForm
      submit={reports.add}
      onSubmit={() => create.mutate({ ...wanted, name: wanted.name.trim() })}
      onCancel={onClose}
      isSending={create.isPending}
      problem={create.error}
    >
      <TextInput
        required
        withAsterisk={false}
        maxLength={100}
        label={reports.name}
        value={wanted.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        data-autofocus
      />
      <NativeSelect
        label={reports.figure}
        value={wanted.figure}
        onChange={(event) => change({ figure: event.currentTarget.value, by: [] })}
        data={definitions.map(({ name, title }) => ({ value: name, label: title[language] }))}
      />
      {groupings.length > 0 && (
        <NativeSelect
          label={reports.by}
          value={first ?? ''}
          onChange={(event) => group(0, event.currentTarget.value)}
          data={named(groupings)}
        />
      )}
      {first && (
        <NativeSelect
          label={reports.andBy}
          value={second ?? ''}
          onChange={(event) => group(1, event.currentTarget.value)}
          data={named(groupings.filter((one) => one !== first))}
        />
      )}
      <ReportAbout only={wanted.only ?? {}} onChange={(only) => change({ only })} />
      <NativeSelect
        label={reports.every}
        value={wanted.every}
        onChange={(event) => change({ every: keyOf(reports.everies, event.currentTarget.value) ?? 'month' })}
        data={Object.entries(reports.everies).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        label={reports.keep}
        value={String(wanted.keepDays)}
        onChange={(event) => change({ keepDays: Number(event.currentTarget.value) })}
        data={Object.entries(reports.keeps).map(([value, label]) => ({ value, label }))}
      />
    </CommandForm>
  );
}
