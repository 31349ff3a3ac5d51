import type { ImportProfile } from '../profile.ts';

/** Gas leaks by day, most of them open when the year ended and the list was filed: they are watched until then. Grade 1 is a danger to life. */
export const maGasLeaks: ImportProfile = {
  name: 'ma-gas-leaks',
  source: 'ma-gas-leaks',
  origin: 'National Grid, leak report filed with the Massachusetts Department of Public Utilities for 2016',
  zone: 'America/New_York',
  resolution: 'day',
  dateFormats: ['YYYY-MM-DD'],
  drawnOn: '2016-12-31',
  delimiter: ',',
  absent: [],
  columns: {
    key: 'leak_id',
    received: 'reported',
    closed: 'repaired',
    due: null,
    team: null,
    type: null,
    zip: null,
    area: 'town',
  },
  category: { columns: [], map: {}, otherwise: 'gas-smell' },
  severity: { columns: ['grade_at_repair', 'class_2016'], map: { '1': 1, '2': 2, '2A': 2, '3': 3 }, otherwise: 3 },
  status: { columns: ['state'], map: { repaired: 'CLOSED' }, otherwise: 'OPEN' },
  channel: { columns: [], map: {}, otherwise: null },
  outcome: { columns: ['state'], map: { repaired: 'repaired' }, otherwise: null },
  flags: [
    { flag: 'utility', column: 'state', in: ['repaired', 'open at 2016-12-31'] },
    { flag: 'grade-1', column: 'grade_at_repair', in: ['1'] },
    { flag: 'grade-2', column: 'grade_at_repair', in: ['2'] },
    { flag: 'grade-2a', column: 'grade_at_repair', in: ['2A'] },
    { flag: 'grade-3', column: 'grade_at_repair', in: ['3'] },
  ],
  skip: [],
};
