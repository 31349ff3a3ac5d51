import type { ResolvedCondition } from '../domain/condition.ts';
import type { FactId } from '../domain/facts.ts';
import type { Column } from './column.ts';
import { type Into, type Kernel, leafKernel } from './leaf-kernel.ts';

/** Cases that are judged together: their truth values stay in the processor's nearest cache. */
export const blockRows = 1024;

/**
 * Conditions over columns, a block of at most `blockRows` cases at a time. Negations are carried down to the comparisons
 * (De Morgan's laws hold in Kleene's logic), so that only least and greatest are left to do.
 */
export const conditionKernel = (condition: ResolvedCondition, columnFor: (fact: FactId) => Column): Kernel =>
  kernelOf(condition, false, 'set', columnFor);

function kernelOf(condition: ResolvedCondition, isNegated: boolean, into: Into, columnFor: (fact: FactId) => Column): Kernel {
  if ('not' in condition) return kernelOf(condition.not, !isNegated, into, columnFor);
  if ('fact' in condition) return leafKernel(condition, isNegated, columnFor(condition.fact), into);
  const isAll = 'all' in condition;
  const children = isAll ? condition.all : condition.any;
  const joins = isAll === isNegated ? 'greatest' : 'least';
  const begins = into === joins ? joins : 'set';
  const kernels = children.map((child, place) => kernelOf(child, isNegated, place === 0 ? begins : joins, columnFor));
  const together = oneAfterTheOther(kernels);
  return into === 'set' || into === joins ? together : merged(together, into);
}

const oneAfterTheOther =
  (kernels: readonly Kernel[]): Kernel =>
  (from, count, out) => {
    for (const kernel of kernels) kernel(from, count, out);
  };

function merged(kernel: Kernel, into: Into): Kernel {
  const found = new Uint8Array(blockRows);
  const isLeast = into === 'least';
  return (from, count, out) => {
    kernel(from, count, found);
    for (let row = 0; row < count; row += 1) {
      const truth = found[row] ?? 0;
      const there = out[row] ?? 0;
      out[row] = truth < there === isLeast ? truth : there;
    }
  };
}
