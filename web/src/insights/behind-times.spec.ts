import { behindTimes } from './behind-times.ts';
import { filterFrom } from './time-filter.ts';

const filter = filterFrom(new URLSearchParams('by=team&from=2026-01-01&to=2026-03-31&severity=2'), '2026-04-01');
const base = '/insights/customer-time-to-resolution/complaints?from=2026-01-01&to=2026-03-31';

describe('the complaints behind a time to resolution', () => {
  it('are those of the group, with the filters of the page', () => {
    expect(behindTimes(filter, 'abc', { longerThan: 3_600 })).toBe(`${base}&team=abc&severity=2&longerThan=3600`);
    expect(behindTimes({ ...filter, by: 'route' }, 'escalated', { value: 'waiting' })).toBe(`${base}&severity=2&route=escalated&value=waiting`); // prettier-ignore
  });

  it('are those of no team, too', () => {
    expect(behindTimes(filter, '', {})).toBe(`${base}&team=none&severity=2`);
  });

  it('are those of all groups where none is named', () => {
    expect(behindTimes(filter, null, { reason: 'void' })).toBe(`${base}&severity=2&reason=void`);
    expect(behindTimes({ ...filter, by: 'none' }, 'all', {})).toBe(`${base}&severity=2`);
  });
});
