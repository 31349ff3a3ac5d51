import type { PersonId } from '../../kernel/index.ts';
import { onCallFirst } from './on-call.ts';

const person = (id: string) => ({ id: id as PersonId });

describe('whoever is on call', () => {
  it('is asked before the others, in the order of the call, and only if they could be asked anyway', () => {
    const onCall = [person('frank'), person('maria'), person('susan')];
    const people = [person('susan'), person('dana'), person('maria')];
    expect(onCallFirst(onCall, people).map(({ id }) => id)).toEqual(['maria', 'susan', 'dana']);
    expect(onCallFirst([], people)).toEqual(people);
  });
});
