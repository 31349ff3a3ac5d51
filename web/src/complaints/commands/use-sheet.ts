import { useSearchParams } from 'react-router';
import type { RemedyParams } from '../../api/views.ts';

/** What a sheet opens with, as it stands in the address: `remedy` (kind), `amount` (minor units) and parameters, `evidence` (kind), `visit` (id). */
export type SheetStart = {
  readonly remedy?: string;
  readonly amount?: number;
  readonly evidence?: string;
  readonly visit?: string;
} & RemedyParams;

const texts = ['remedy', 'evidence', 'visit'] as const;
const numbers = ['amount', 'planMonths', 'quantity'] as const;

type Sheets = {
  readonly sheet: string | null;
  readonly start: SheetStart;
  readonly open: (sheet: string, start?: SheetStart) => void;
  readonly close: () => void;
};

/** The form that is open over a page is part of its address: it can be linked to, and Back closes it. */
export function useSheet(): Sheets {
  const [params, setParams] = useSearchParams();
  const without = (before: URLSearchParams): URLSearchParams => {
    const after = new URLSearchParams(before);
    ['do', ...texts, ...numbers].forEach((name) => after.delete(name));
    return after;
  };
  return {
    sheet: params.get('do'),
    start: startIn(params),
    open: (sheet, start = {}) =>
      setParams((before) => {
        const after = without(before);
        after.set('do', sheet);
        Object.entries(start).forEach(([name, value]) => after.set(name, String(value)));
        return after;
      }),
    close: () => setParams(without, { replace: true }),
  };
}

function startIn(params: URLSearchParams): SheetStart {
  const said = Object.fromEntries(texts.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])));
  const counted = numbers.map((name) => [name, Number(params.get(name) ?? '')] as const);
  return { ...said, ...Object.fromEntries(counted.filter(([, value]) => Number.isSafeInteger(value) && value > 0)) };
}
