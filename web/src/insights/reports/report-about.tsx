import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NewReportSchedule } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { type Narrowing, narrowings } from '../figure-filter.ts';
import { useNarrowingChoices } from '../use-narrowing-choices.ts';

type Only = NonNullable<NewReportSchedule['only']>;
type Props = { readonly only: Only; readonly onChange: (only: Only) => void };

/** Which complaints a report is about; all of them when nothing is chosen. */
export function ReportAbout({ only, onChange }: Props): ReactNode {
  const { figures } = useSpeech().words;
  const choices = useNarrowingChoices();
  const said: Readonly<Record<string, string | number | undefined>> = only;
  const choose = (name: Narrowing, value: string): void => {
    const { [name]: dropped, ...others } = only;
    onChange(value === '' ? others : { ...others, [name]: name === 'severity' ? Number(value) : value });
  };
  return narrowings.map((name) => (
    <NativeSelect
      key={name}
      label={figures.narrow[name]}
      value={String(said[name] ?? '')}
      onChange={(event) => choose(name, event.currentTarget.value)}
      data={[{ value: '', label: figures.every }, ...choices[name]]}
    />
  ));
}
