import { withEmptyPeriods } from './empty-periods.ts';
import { figureCsv } from './figure-csv.ts';
import { figureNamed } from './figure-definitions.ts';
import type { Figure } from './figure.ts';

const value = (name: string, number: number | null, n: number) => ({ name, value: number, low: null, high: null, n });
const figure: Figure = {
  name: 'customer-time-to-resolution',
  question: { period: { from: '2026-03-01', to: '2026-03-31' }, by: ['team'], filter: { category: 'high-bill' } },
  asOf: new Date('2026-04-01T04:00:00Z'),
  provisionalUntil: new Date('2026-04-10T14:00:00Z'),
  n: 43,
  excluded: [{ reason: 'void', count: 2 }],
  groups: [
    { key: ['id-of-east'], n: 40, suppressed: false, values: [value('p50', 3600, 40), value('p90', null, 40), value('waiting', 5, 40)], curve: [] }, // prettier-ignore
    { key: [''], n: 3, suppressed: true, values: [value('p50', null, 3), value('waiting', 1, 3)], curve: [] },
  ],
  comparison: { chiSquare: 4.5, degrees: 1, p: 0.034 } as Figure['comparison'],
};
const names: Readonly<Record<string, { en: string; es: string }>> = {
  'id-of-east': { en: '=East', es: '=Este' },
  '': { en: 'No team', es: 'Sin equipo' },
};
const linesIn = (language: 'en' | 'es', { hasInvented = false, stillToCount = 0 } = {}): string[] =>
  figureCsv(figure, figureNamed(figure.name), {
    ...{ language, zone: 'America/New_York', rules: [3, 4], hasInvented, stillToCount, published: null, otherValues: {} },
    only: [{ by: 'category', label: { en: 'High bill', es: 'Factura alta' }, key: 'high-bill' }],
    labelsOf: (key) => key.map((each) => names[each] ?? { en: each, es: each }),
  }).split('\r\n');

test('A file names its groups and values in words with their keys beside them, and says why a number is missing', () => {
  expect(linesIn('en')).toEqual(
    expect.arrayContaining([
      'Team,Team (key),Value,Value (key),State,Number,95 % from,95 % to,n',
      "'=East,id-of-east,Half within,p50,measured,3600,,,40",
      "'=East,id-of-east,Nine tenths within,p90,not reached: too many still waiting,,,,40",
      'No team,,Half within,p50,too few to say,,,,3',
      'No team,,Still waiting,waiting,measured,1,,,3',
    ]),
  );
});

const monthly = (name: string, groups: Figure['groups']): Figure => ({
  ...{ ...figure, name, comparison: null, groups },
  question: { period: { from: '2026-03-01', to: '2026-05-31' }, by: ['month'], filter: {} },
});
const linesOf = (asked: Figure, language: 'en' | 'es'): string[] =>
  figureCsv(
    withEmptyPeriods(asked, figureNamed(asked.name).kind, { since: '2025-01-01', today: '2026-05-04' }),
    figureNamed(asked.name),
    {
      ...{ language, zone: 'America/New_York', rules: [], hasInvented: false, stillToCount: 0, published: null, otherValues: {} },
      ...{ only: [], labelsOf: (key) => key.map((each) => ({ en: each, es: each })) },
    },
  ).split('\r\n');

test('A month in which nothing came has a measured 0 of what only is counted', () => {
  const march = { ...{ key: ['2026-03'], n: 12, suppressed: false, curve: [] }, values: [value('received', 12, 12), value('from-regulator', 0, 0)] }; // prettier-ignore
  const lines = linesOf(monthly('received', [march]), 'en');
  expect(lines.filter((line) => /^2026-0[34],/.test(line))).toEqual([
    '2026-03,2026-03,Received,received,measured,12,,,12',
    '2026-03,2026-03,From a regulator or ombudsman,from-regulator,measured,0,,,0',
    '2026-04,2026-04,Received,received,measured,0,,,0',
    '2026-04,2026-04,From a regulator or ombudsman,from-regulator,measured,0,,,0',
  ]);
});

test('A month in which there was nothing says so of a share and of a time, in both languages, and never that there were too few', () => {
  const shares = monthly('reopened', [{ ...{ key: ['2026-03'], n: 12, suppressed: false, curve: [] }, values: [value('share', 0.5, 12)] }]); // prettier-ignore
  const times = monthly('our-time', [{ ...{ key: ['2026-03'], n: 3, suppressed: true, curve: [] }, values: [value('p50', null, 3), value('waiting', 1, 3)] }]); // prettier-ignore
  expect(linesOf(shares, 'en')).toContain('2026-04,2026-04,Share,share,nothing in this period,,,,0');
  expect(linesOf(shares, 'es')).toContain('2026-04,2026-04,Proporción,share,nada en este período,,,,0');
  expect(linesOf(times, 'en').slice(-5, -1)).toEqual([
    '2026-04,2026-04,Half within,p50,nothing in this period,,,,0',
    '2026-04,2026-04,Still waiting,waiting,measured,0,,,0',
    '2026-05,2026-05,Half within,p50,nothing in this period,,,,0',
    '2026-05,2026-05,Still waiting,waiting,measured,0,,,0',
  ]);
});

test('A file says whom it is about, what was left out, whether groups differ, and which rules were in force', () => {
  expect(linesIn('es')).toEqual(
    expect.arrayContaining([
      '\uFEFFCifra,Tiempo del cliente hasta la resolución,customer-time-to-resolution',
      'Solo,Categoría,Factura alta,high-bill',
      'Sin contar,de quejas anuladas,2,void',
      'Grupos comparados (log-rank),χ² = 4.5,grados de libertad 1,p = 0.034',
      'Versiones vigentes de las reglas de autoridad,3 4',
    ]),
  );
});

test('A file with invented complaints says so, and no other does', () => {
  expect(linesIn('en').filter((line) => line.startsWith('Invented'))).toEqual([]);
  expect(linesIn('en', { hasInvented: true }).filter((line) => line.startsWith('Invented,'))).toHaveLength(1);
  expect(linesIn('es', { hasInvented: true }).filter((line) => line.startsWith('Inventado,'))).toHaveLength(1);
});

test('A file made while complaints are still to be counted says how many, and no other does', () => {
  expect(linesIn('en').filter((line) => line.startsWith('Still to count'))).toEqual([]);
  expect(linesIn('en', { stillToCount: 3 })).toContainEqual(expect.stringMatching(/^Still to count,3,.*provisional/));
  expect(linesIn('es', { stillToCount: 3 })).toContainEqual(expect.stringMatching(/^Por contar,3,.*provisionales/));
});
