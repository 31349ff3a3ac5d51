import type { Figure } from '../api/views.ts';
import { behindGroup } from './behind-address.ts';
import { figureFilterFrom } from './figure-filter.ts';

const group = (...key: string[]) => ({ key, labels: [], n: 3, suppressed: false, values: [], curve: [] });
const figure = {
  definition: { name: 'received', kind: 'counts' },
  cohort: { from: '2025-11-24', to: '2026-11-23', zone: 'America/New_York', only: {} },
} as unknown as Figure;

it('leads from a month that was counted in part to those days of it alone, also where nobody chose them', () => {
  const filter = figureFilterFrom(new URLSearchParams('by=month'));
  const address = (month: string): string => behindGroup(figure, filter, group(month))?.({}) ?? '';
  expect(address('2025-11')).toBe('/insights/received/complaints?from=2025-11-24&to=2025-11-30');
  expect(address('2026-11')).toBe('/insights/received/complaints?from=2026-11-01&to=2026-11-23');
});
