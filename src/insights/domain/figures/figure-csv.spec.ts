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
