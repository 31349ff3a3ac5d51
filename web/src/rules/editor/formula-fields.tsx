import { Button, Fieldset, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../../api/views.ts';
import { keyOf } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import classes from './editor.module.css';
import { begun, type FormulaTree, formulaKinds, kindOf, type Unit, unitOf } from './formula.ts';
import { FactLeaf, NumberLeaf, WholeField } from './formula-leaves.tsx';

type Props = {
  readonly label: string;
  readonly formula: FormulaTree;
  readonly onChange: (formula: FormulaTree) => void;
  readonly currency: string;
  /** Those that are numbers. */
  readonly facts: readonly FactInWords[];
  readonly unit: Unit;
};

/** One part of a calculation: what kind it is, and the parts it works on inside it. */
export function FormulaFields(props: Props): ReactNode {
  const { formulas } = useRuleWords();
  const { label, formula, onChange, facts, unit } = props;
  const usable = facts.filter(({ type }) => (type === 'money') === (unit === 'money'));
  return (
    <Fieldset legend={label} className={classes['formula'] ?? ''}>
      <NativeSelect
        size="xs"
        aria-label={formulas.kindOf(label)}
        value={kindOf(formula)}
        onChange={(event) => {
          const kind = keyOf(formulas.kinds, event.currentTarget.value);
          if (kind) onChange(begun(kind, formula, usable));
        }}
        data={formulaKinds.map((kind) => ({ value: kind, label: formulas.kinds[kind] }))}
      />
      <Inside {...props} facts={facts} />
    </Fieldset>
  );
}

function Inside(props: Props): ReactNode {
  const { formula } = props;
  if (typeof formula === 'number') return <NumberLeaf {...props} value={formula} />;
  if ('fact' in formula) return <FactLeaf {...props} fact={formula.fact} />;
  if (formula.op === 'minus') return <Minus {...props} formula={formula} />;
  if (formula.op === 'ifAtLeast') return <IfAtLeast {...props} formula={formula} />;
  if (formula.op === 'plus' || formula.op === 'min' || formula.op === 'max') return <Several {...props} formula={formula} />;
  return <Single {...props} formula={formula} />;
}

type Of<Op extends string> = Omit<Props, 'formula'> & {
  readonly formula: Extract<FormulaTree, { readonly op: Op }>;
};

type SingleOp = 'percentOf' | 'times' | 'rate' | 'wholePeriods';

/** Those that work on one part by a number of their own. */
function Single(props: Of<SingleOp>): ReactNode {
  const { formulas } = useRuleWords();
  const { formula, onChange, facts, unit } = props;
  const inner = formula.op === 'rate' || formula.op === 'wholePeriods' ? 'count' : (unitOf(formula.of, facts) ?? unit);
  const part = (change: object): void => onChange({ ...formula, ...change });
  return (
    <>
      {formula.op === 'percentOf' && (
        <WholeField label={formulas.percent} value={formula.percent} onChange={(percent) => part({ percent })} />
      )}
      {formula.op === 'times' && <WholeField label={formulas.by} value={formula.by} onChange={(by) => part({ by })} />}
      {formula.op === 'rate' && (
        <NumberLeaf {...props} label={formulas.each} unit="money" value={formula.minor} onChange={(minor) => part({ minor })} />
      )}
      {(formula.op === 'rate' || formula.op === 'wholePeriods') && (
        <WholeField label={formulas.per} value={formula.per} onChange={(per) => part({ per })} />
      )}
      <FormulaFields {...props} label={formulas.of} unit={inner} formula={formula.of} onChange={(of) => part({ of })} />
    </>
  );
}

function Minus({ formula, onChange, ...rest }: Of<'minus'>): ReactNode {
  const { formulas } = useRuleWords();
  const { from, take } = formula;
  return (
    <>
      <FormulaFields {...rest} label={formulas.from} formula={from} onChange={(next) => onChange({ ...formula, from: next })} />
      <FormulaFields {...rest} label={formulas.take} formula={take} onChange={(next) => onChange({ ...formula, take: next })} />
    </>
  );
}

function IfAtLeast({ formula, onChange, ...rest }: Of<'ifAtLeast'>): ReactNode {
  const { formulas } = useRuleWords();
  const { value, reaches, then } = formula;
  const compared = unitOf(value, rest.facts) ?? unitOf(reaches, rest.facts) ?? 'count';
  const part = (name: 'value' | 'reaches' | 'then', inside: FormulaTree, unit: Unit): ReactNode => (
    <FormulaFields
      {...rest}
      unit={unit}
      label={formulas[name]}
      formula={inside}
      onChange={(next) => onChange({ ...formula, [name]: next })}
    />
  );
  return (
    <>
      {part('value', value, compared)}
      {part('reaches', reaches, compared)}
      {part('then', then, rest.unit)}
    </>
  );
}

function Several({ formula, onChange, ...rest }: Of<'plus' | 'min' | 'max'>): ReactNode {
  const { formulas } = useRuleWords();
  const parts = formula.of;
  const setParts = (of: readonly FormulaTree[]): void => onChange({ ...formula, of });
  return (
    <>
      {parts.map((part, place) => (
        <div key={place} className={classes['part']}>
          <FormulaFields
            {...rest}
            label={formulas.part(place + 1)}
            formula={part}
            onChange={(next) => setParts(parts.map((one, at) => (at === place ? next : one)))}
          />
          {parts.length > 2 && (
            <Button
              size="xs"
              variant="subtle"
              aria-label={formulas.removePart(place + 1)}
              onClick={() => setParts(parts.filter((_, at) => at !== place))}
            >
              {formulas.remove}
            </Button>
          )}
        </div>
      ))}
      <Button size="xs" variant="default" mt="xs" onClick={() => setParts([...parts, 0])}>
        {formulas.addPart}
      </Button>
    </>
  );
}
