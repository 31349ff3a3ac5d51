import { Button, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../../api/views.ts';
import type { FactValue } from '../../decisions/use-fact-text.ts';
import { useSpeech } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import { FactField } from './fact-field.tsx';

type Facts = Readonly<Record<string, NonNullable<FactValue>>>;
type Props = {
  readonly facts: Facts;
  readonly onChange: (facts: Facts) => void;
  readonly currency: string;
  readonly known: readonly FactInWords[];
};

/** Facts with a value each; one is added by choosing it. */
export function FactRows({ facts, onChange, currency, known }: Props): ReactNode {
  const { tests } = useRuleWords();
  const { language } = useSpeech();
  const open = known.filter(({ id }) => !Object.hasOwn(facts, id));
  const remove = (id: string): void => onChange(Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id)));
  return (
    <>
      {inOrder(facts, known).map(([id, value]) => {
        const fact = known.find((one) => one.id === id);
        const name = fact?.label[language] ?? id;
        return (
          <Group key={id} gap="xs" align="end" mb={4} wrap="nowrap">
            {fact && (
              <FactField fact={fact} value={value} onChange={(next) => onChange({ ...facts, [id]: next })} currency={currency} />
            )}
            <Button size="xs" variant="subtle" flex="none" aria-label={tests.removeFact(name)} onClick={() => remove(id)}>
              ×
            </Button>
          </Group>
        );
      })}
      <NativeSelect
        size="xs"
        maw="20rem"
        aria-label={tests.addFact}
        value=""
        onChange={({ currentTarget: { value: id } }) => {
          const fact = known.find((one) => one.id === id);
          if (fact) onChange({ ...facts, [id]: firstOf(fact) });
        }}
        data={[{ value: '', label: tests.addFact }, ...open.map(({ id, label }) => ({ value: id, label: label[language] }))]}
      />
    </>
  );
}

/** As the catalogue lists them: stored facts come in an order that tells nobody anything. One it does not know stands last. */
function inOrder(facts: Facts, known: Props['known']): readonly (readonly [string, Facts[string]])[] {
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => place.get(id) ?? known.length;
  return Object.entries(facts).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

function firstOf({ type, min, values }: FactInWords): NonNullable<FactValue> {
  if (type === 'bool') return true;
  if (type === 'set') return values.slice(0, 1).map(({ code }) => code);
  if (type === 'enum') return values[0]?.code ?? '';
  return min ?? 0;
}
