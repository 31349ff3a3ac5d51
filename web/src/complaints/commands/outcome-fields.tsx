import { NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { CatalogueProblem } from '../../api/catalogue-problem.tsx';
import { useChoices } from '../../api/use-catalogue.ts';
import type { Ending } from '../../api/views.ts';
import { keyOf, useWords, type Words } from '../../words/words.tsx';

/** As the fields hold it: keys of the catalogue, empty until chosen. */
export type Outcome = { readonly outcome: string; readonly relief: string; readonly cause: string; readonly sentence: string };

export const emptyOutcome: Outcome = { outcome: '', relief: '', cause: '', sentence: '' };

/** As the API takes it; null while something is missing. */
export function endingOf({ outcome, relief, cause, sentence }: Outcome, { values }: Words): Ending | null {
  const chosen = keyOf(values.outcomes, outcome);
  const got = keyOf(values.reliefs, relief);
  if (!chosen || chosen === 'NOT_RECORDED' || cause === '' || sentence.trim() === '') return null;
  return { outcome: chosen, cause, sentence: sentence.trim(), ...(got ? { relief: got } : {}) };
}

/** What is still to be said, at its field; the browser asks for it too where it can. */
export const missingIn = ({ outcome, cause, sentence }: Outcome, { fieldProblems }: Words): Readonly<Record<string, string>> => {
  const fill = fieldProblems['is-not-empty'] ?? '';
  return {
    ...(outcome === '' || outcome === 'NOT_RECORDED' ? { outcome: fill } : {}),
    ...(cause === '' ? { cause: fill } : {}),
    ...(sentence.trim() === '' ? { sentence: fill } : {}),
  };
};

type Props = {
  readonly value: Outcome;
  readonly onChange: (value: Outcome) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly autoFocus?: boolean;
};

/** How it ended: what resolving asks for. */
export function OutcomeFields({ value, onChange, errors, autoFocus = false }: Props): ReactNode {
  const { commands, values, frame } = useWords();
  const causes = useChoices('causes');
  const outcomes = useChoices('outcomes').filter((choice) => choice.value !== 'NOT_RECORDED');
  const listed = outcomes.length > 0 ? outcomes.map((choice) => choice.value) : Object.keys(values.outcomes);
  const labels: Readonly<Record<string, string>> = values.outcomes;
  const choose = { value: '', label: commands.choose };
  const set = (change: Partial<Outcome>): void => onChange({ ...value, ...change });
  return (
    <>
      <CatalogueProblem />
      <NativeSelect
        label={commands.outcome}
        required
        value={value.outcome}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
        data={[choose, ...listed.map((outcome) => ({ value: outcome, label: labels[outcome] ?? outcome }))]}
        error={errors['outcome']}
        data-autofocus={autoFocus || undefined}
      />
      <NativeSelect
        label={commands.cause}
        required
        value={value.cause}
        onChange={(event) => set({ cause: event.currentTarget.value })}
        data={[choose, ...causes]}
        error={errors['cause']}
      />
      <NativeSelect
        label={`${commands.relief} (${frame.optional})`}
        value={value.relief}
        onChange={(event) => set({ relief: event.currentTarget.value })}
        data={[choose, ...Object.entries(values.reliefs).map(([relief, label]) => ({ value: relief, label }))]}
        error={errors['relief']}
      />
      <Textarea
        label={commands.sentence}
        description={commands.sentenceHint}
        required
        autosize
        minRows={3}
        value={value.sentence}
        onChange={(event) => set({ sentence: event.currentTarget.value })}
        error={errors['sentence']}
      />
    </>
  );
}
