import type { FigureDefinition } from '../../api/views.ts';
import { behindNumber } from './behind-number.ts';

const definitionOf = (name: string, kind: FigureDefinition['kind']): FigureDefinition => ({
  ...{ name, version: 1, kind, unit: 'share', groupings: [] },
  ...{ title: { en: name, es: name }, text: { en: name, es: name } },
});
const february = { month: '2026-02', by: 'none' } as const;
const days = 'from=2026-02-01&to=2026-02-28';

describe('the complaints behind a number of a published month', () => {
  it('are those of that month, whatever the number says', () => {
    const [share, time] = [definitionOf('reopened', 'shares'), definitionOf('our-time', 'durations')];
    expect(behindNumber(share, february, { key: [], name: 'share', now: 0.25 })).toBe(`/insights/reopened/complaints?${days}&value=share&met=true`); // prettier-ignore
    expect(behindNumber(time, february, { key: [], name: 'p50', now: 3_600 })).toBe(`/insights/our-time/complaints?${days}&longerThan=3600`); // prettier-ignore
  });

  it('are those of the category, the team or no team, and of money the cost code', () => {
    const share = definitionOf('reopened', 'shares');
    const told = { name: 'share', now: 1 };
    expect(behindNumber(share, { month: '2026-02', by: 'team' }, { ...told, key: [''] })).toContain('team=none');
    expect(behindNumber(share, { month: '2026-02', by: 'category' }, { ...told, key: ['leak'] })).toContain('category=leak');
    const credits = behindNumber(definitionOf('credits', 'money'), february, {
      key: ['GOODWILL', 'USD'],
      name: 'given',
      now: 50,
    });
    expect(credits).toBe(`/insights/credits/complaints?${days}&costCode=GOODWILL&currency=USD&value=given`);
  });

  it('are none of a number that is nought or not known', () => {
    const counts = definitionOf('received', 'counts');
    expect(behindNumber(counts, february, { key: [], name: 'received', now: 0 })).toBeNull();
    expect(behindNumber(counts, february, { key: [], name: 'received', now: null })).toBeNull();
  });
});
