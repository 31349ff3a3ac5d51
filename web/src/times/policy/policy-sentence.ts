import { useCatalogue } from '../../api/use-catalogue.ts';
import type { DeadlinePolicy } from '../../api/views.ts';
import { useSpeech, wordOf } from '../../words/words.tsx';
import { useHours } from '../hours.ts';
import { useTimesWords } from '../words/words.ts';
import { countings, type FactName, oneOf } from './policy-draft.ts';

export type Choice = { readonly value: string; readonly label: string };

/** What each fact of a complaint can be, in words. */
export function useFactChoices(): Readonly<Record<FactName, readonly Choice[]>> {
  const { words, language } = useSpeech();
  const { data: catalogue } = useCatalogue();
  const { severities, origins, channels } = words.values;
  return {
    severity: Object.entries(severities).map(([key, label]) => ({ value: `S${key}`, label })),
    category: catalogue?.categories.map(({ key, label }) => ({ value: key, label: label[language] })) ?? [],
    origin: Object.entries(origins).map(([value, label]) => ({ value, label })),
    channel: Object.entries(channels).map(([value, label]) => ({ value, label })),
  };
}

/** "40h of working time, for Severity: Emergency, Urgent". */
export function usePolicySentence(): (policy: Pick<DeadlinePolicy, 'hours' | 'target' | 'when'>) => string {
  const { policies } = useTimesWords();
  const target = useTargetText();
  const choices = useFactChoices();
  const valueText = (fact: string, value: string): string =>
    Object.entries(choices)
      .find(([name]) => name === fact)?.[1]
      .find((choice) => choice.value === value)?.label ?? value;
  return ({ hours, target: length, when }) => {
    const conditions = when.map(
      ({ fact, values }) => `${wordOf(policies.facts, fact)}: ${values.map((value) => valueText(fact, value)).join(', ')}`,
    );
    return `${target(hours, length)}, ${policies.when(conditions.length > 0 ? conditions.join('; ') : policies.everything)}`;
  };
}

/** A target in its own unit: "40h of working time", "10 working days". */
export function useTargetText(): (hours: string, target: number) => string {
  const { policies } = useTimesWords();
  const hoursText = useHours();
  return (hours, target) => {
    const counting = oneOf(countings, hours);
    if (counting === 'fixed') return policies.targets.fixed;
    return counting === 'business' ? policies.targets.business(hoursText(target)) : policies.targets[counting](target);
  };
}
