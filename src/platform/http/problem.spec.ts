import { NotFoundException } from '@nestjs/common';
import { DomainError } from '../../kernel/index.ts';
import { toProblem } from './problem.ts';

describe('a failure on the wire', () => {
  it.each([
    ['malformed', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['invalid', 422],
    ['too-many', 429],
    ['unavailable', 503],
  ] as const)('of the business, %s, is a %i with its code and details', (kind, status) => {
    const problem = toProblem(new DomainError(kind, 'some-code', 'What happened.', { field: 'amount' }));
    expect(problem).toEqual({ type: '/problems/some-code', title: 'What happened.', status, field: 'amount' });
  });

  it('cannot have its status or type overwritten by details', () => {
    expect(toProblem(new DomainError('conflict', 'x', 'y', { status: 200, type: 'z' }))).toMatchObject({
      status: 409,
      type: '/problems/x',
    });
  });

  it('keeps what the framework refused as it was', () => {
    expect(toProblem(new NotFoundException())).toMatchObject({ status: 404, type: '/problems/not-found' });
    expect(toProblem(Object.assign(new Error('too big'), { statusCode: 413 }))).toMatchObject({
      status: 413,
      type: '/problems/body-too-large',
    });
  });

  it.each(['ECONNREFUSED', '57P01', '08006', '53300'])('is a 503 while the database is away (%s)', (code) => {
    expect(toProblem(Object.assign(new Error('gone'), { code }))).toMatchObject({
      status: 503,
      type: '/problems/database-unavailable',
    });
  });

  it('names nothing of the row when something that was named does not exist', () => {
    const violation = {
      code: '23503',
      constraint: 'complaint_about_person_id_fkey',
      detail: 'Key (about_person_id)=(7) is not present',
    };
    const problem = toProblem(Object.assign(new Error('violates foreign key'), violation));
    expect(problem).toEqual({ type: '/problems/reference-unknown', title: 'Something named here does not exist.', status: 422 });
  });

  it('tells nothing of the inside when it was not understood', () => {
    const problem = toProblem(new Error('relation "secret" does not exist'));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
