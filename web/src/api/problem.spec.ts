import { problemFrom, unreachable } from './problem.ts';

describe('a problem', () => {
  it('reads code, title and the faults of fields', () => {
    const errors = [{ field: 'caller.name', code: 'max-length', message: 'too long' }];
    const problem = problemFrom(400, { type: '/problems/malformed-request', title: 'Some fields cannot be used.', errors });
    expect(problem).toMatchObject({ code: 'malformed-request', status: 400, title: 'Some fields cannot be used.', errors });
  });

  it('is about one field when its details name it', () => {
    const problem = problemFrom(422, { type: '/problems/cause-unknown', title: 'There is no such cause.', field: 'cause' });
    expect(problem.errors).toEqual([{ field: 'cause', code: 'cause-unknown', message: 'There is no such cause.' }]);
  });

  it('hands on what the rules said', () => {
    const reasons = [{ code: 'NO_GRANT', params: {} }];
    expect(problemFrom(403, { type: '/problems/beyond-authority', title: '', answer: { reasons } }).reasons).toEqual(reasons);
    expect(problemFrom(409, { type: '/problems/no-need-to-escalate', title: '', reasons }).reasons).toEqual(reasons);
  });

  it.each([null, 'text', [], { type: 7 }])('can be made of %j', (body) => {
    expect(problemFrom(502, body)).toMatchObject({ code: 'unexpected-answer', status: 502, errors: [], reasons: [] });
  });

  it.each([
    [unreachable(), true],
    [problemFrom(503, {}), true],
    [problemFrom(429, {}), true],
    [problemFrom(409, {}), false],
    [problemFrom(500, {}), false],
  ])('passes: %s', (problem, isPassing) => expect(problem.isPassing).toBe(isPassing));
});
