import { useSearchParams } from 'react-router';

/** What a sheet opens with, as it stands in the address: `remedy` (kind), `amount` (minor units), `evidence` (kind). */
export type SheetStart = { readonly remedy?: string; readonly amount?: number; readonly evidence?: string };

const ownParams = ['do', 'remedy', 'amount', 'evidence'] as const;

type Sheets = { readonly sheet: string | null; readonly start: SheetStart; readonly open: (sheet: string, start?: SheetStart) => void; readonly close: () => void };

/** The form that is open over a page is part of its address: it can be linked to, and Back closes it. */
export function useSheet(): Sheets {
  const [params, setParams] = useSearchParams();
  const remedy = params.get('remedy');
  const amount = Number(params.get('amount') ?? '');
  const evidence = params.get('evidence');
  const without = (before: URLSearchParams): URLSearchParams => {
    const after = new URLSearchParams(before);
    ownParams.forEach((name) => after.delete(name));
    return after;
  };
  return {
    sheet: params.get('do'),
    start: {
      ...(remedy ? { remedy } : {}),
      ...(Number.isSafeInteger(amount) && amount > 0 ? { amount } : {}),
      ...(evidence ? { evidence } : {}),
    },
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
