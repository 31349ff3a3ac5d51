import { namedMarks } from './mark-labels.ts';

const across = (y: number) => ({ y, label: `at ${y}` });

describe('names of lines across a chart', () => {
  it('are left away where they would stand on one named before', () => {
    const marks = [across(50), across(52), across(90), across(88)];
    expect([...namedMarks(marks, 100)]).toEqual([marks[0], marks[2]]);
  });

  it('are all there where there is room', () => {
    const marks = [across(10), across(50), { at: '2026-09-07', label: 'policy 1' }, { at: '2026-09-14', label: 'policy 2' }];
    expect(namedMarks(marks, 100).size).toBe(4);
  });
});
