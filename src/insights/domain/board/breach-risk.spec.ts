import { breachRisk, byRisk } from './breach-risk.ts';
import { survivalCurve } from '../statistics/survival-curve.ts';

const curve = (...durations: number[]) => survivalCurve(Float64Array.from(durations), new Uint8Array(durations.length).fill(1));
const ten = curve(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);

describe('The risk of a breach', () => {
  test('is that such complaints still need longer than is left', () => {
    expect(breachRisk(ten, null, 0, 79)).toEqual({ stillNeeded: 80, left: 79, isLikelyLate: true });
    expect(breachRisk(ten, null, 0, 80)).toEqual({ stillNeeded: 80, left: 80, isLikelyLate: false });
    expect(breachRisk(ten, null, 50, 30).isLikelyLate).toBe(true);
  });

  test('is judged by all complaints where the category has too few, and by nothing where all are too few', () => {
    expect(breachRisk(curve(1, 2), ten, 0, 5).stillNeeded).toBe(80);
    expect(breachRisk(curve(1, 2), curve(1, 2), 0, 5)).toEqual({ stillNeeded: null, left: 5, isLikelyLate: null });
  });

  test('of what is late is none any more: it is', () => {
    expect(breachRisk(null, null, 0, -1).isLikelyLate).toBe(true);
  });

  test('puts the late first, then what lacks most time, then what has no deadline', () => {
    const risks = [
      breachRisk(ten, null, 0, null),
      breachRisk(ten, null, 0, 10),
      breachRisk(ten, null, 0, -5),
      breachRisk(ten, null, 0, 70),
    ];
    expect(risks.sort(byRisk).map(({ left }) => left)).toEqual([-5, 10, 70, null]);
  });
});
