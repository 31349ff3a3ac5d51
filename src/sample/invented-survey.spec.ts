import { inventedSurvey } from './invented-survey.ts';

const receivedAt = new Date('2026-01-05T15:00:00Z');
const of = (days: number) =>
  Array.from({ length: 2_000 }, (_, number) =>
    inventedSurvey({ number, receivedAt, resolvedAt: new Date(receivedAt.getTime() + days * 86_400_000) }),
  );
const handledIn = (surveys: ReturnType<typeof of>): number[] =>
  surveys.flatMap(([, answer]) => (answer ? [Number(answer.payload['handled'])] : []));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('An invented survey', () => {
  test('is asked a day after the end, and answered by about two of five within the time to answer', () => {
    const surveys = of(2);
    expect(surveys.every(([asked]) => asked?.at.toISOString() === '2026-01-08T15:00:00.000Z')).toBe(true);
    const answers = surveys.flatMap(([, answer]) => answer ?? []);
    expect(answers.length / surveys.length).toBeCloseTo(0.38, 1);
    expect(answers.every(({ at }) => at > new Date('2026-01-08T15:00:00Z') && at < new Date('2026-01-15T15:00:00Z'))).toBe(true);
  });

  test('is the same for the same complaint, has every answer that there is, and is worse for whoever waited longer', () => {
    expect(of(3)).toEqual(of(3));
    expect(new Set([...handledIn(of(1)), ...handledIn(of(9))])).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(mean(handledIn(of(1)))).toBeGreaterThan(mean(handledIn(of(9))) + 1);
    const said = (what: string): Set<unknown> =>
      new Set([...of(1), ...of(5)].flatMap(([, answer]) => (answer ? [answer.payload[what]] : [])));
    expect(said('solved')).toEqual(new Set(['yes', 'partly', 'no']));
    expect(said('told')).toEqual(new Set(['nobody', 'good', 'bad', null]));
  });
});
