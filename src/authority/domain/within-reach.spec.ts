import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { caseOf, factOf, readSituation, type Case } from './case.ts';
import type { Condition } from './condition.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import type { RemedyParams } from './remedy-catalogue.ts';
import { changesWithinReach, missingTrainings, withTraining } from './within-reach.ts';

const at = new Date('2026-03-02T12:00:00Z');
const conditions: Condition = {
  all: [
    { fact: 'remedy.quantity', operator: 'lessThan', value: 3 },
    { fact: 'remedy.planMonths', operator: 'lessThanInclusive', value: 6 },
    { fact: 'customer.verified', operator: 'equal', value: true },
    { fact: 'complaint.causeKnown', operator: 'equal', value: false },
    { fact: 'complaint.severity', operator: 'lessThan', value: 3 },
    { fact: 'customer.vulnerable', operator: 'equal', value: true },
    { fact: 'complaint.tags', operator: 'contains', value: 'legal' },
    { fact: 'employee.trainings', operator: 'contains', value: 'tariffs' },
    { fact: 'employee.trainings', operator: 'contains', value: 'negotiation' },
    { fact: 'employee.trainings', operator: 'doesNotContain', value: 'tariffs' },
  ],
};
const policy = smallPolicy([smallRule('G', { type: 'grant', upTo: 0 }, conditions)]);
const subject = (differences: Differences, params: RemedyParams = {}): Case =>
  caseOf(policy, readSituation(ordinarySituation(policy, at, differences)), { kind: 'visit', params, amount: null });
const values = (differences: Differences, params?: RemedyParams) =>
  changesWithinReach(subject(differences, params)).map((changes) => changes.map(({ fact, to }) => `${fact} ${String(to)}`));

const undone = { 'customer.verified': false, 'complaint.causeKnown': false, 'employee.trainings': [] };

describe('what an employee could change by doing their work', () => {
  it('is what rules read and work can change, in one order, the nearest value first', () => {
    expect(values({ facts: undone }, { planMonths: 12, quantity: 9 })).toEqual([
      ['complaint.causeKnown true'],
      ['customer.verified true'],
      ['remedy.planMonths 7', 'remedy.planMonths 6', 'remedy.planMonths 5'],
      ['remedy.quantity 4', 'remedy.quantity 3', 'remedy.quantity 2'],
    ]);
  });

  it('is nothing that is so already, and never towards less authority', () => {
    const done = { ...undone, 'customer.verified': true, 'complaint.causeKnown': true };
    expect(values({ facts: done }, { planMonths: 6, quantity: 1 })).toEqual([[], [], ['remedy.planMonths 5'], []]);
  });

  it('begins with the most generous value where nobody knows the present one', () => {
    expect(values({ unknown: ['customer.verified', 'complaint.causeKnown'] })).toEqual([
      ['complaint.causeKnown true'],
      ['customer.verified true'],
      ['remedy.planMonths 7', 'remedy.planMonths 6', 'remedy.planMonths 5'],
      ['remedy.quantity 4', 'remedy.quantity 3', 'remedy.quantity 2'],
    ]);
  });
});

describe('trainings that are missing', () => {
  it('are those that rules ask for and the employee has not had, each once and in order', () => {
    expect(missingTrainings(subject({ facts: undone }))).toEqual(['negotiation', 'tariffs']);
    expect(missingTrainings(subject({ facts: { ...undone, 'employee.trainings': ['negotiation'] } }))).toEqual(['tariffs']);
    expect(missingTrainings(subject({ unknown: ['employee.trainings'] }))).toEqual([]);
  });

  it('are added to those that were had', () => {
    const trained = withTraining(subject({ facts: { ...undone, 'employee.trainings': ['tariffs'] } }), 'negotiation');
    expect(factOf(trained, 'employee.trainings')).toEqual(['tariffs', 'negotiation']);
    expect(factOf(withTraining(subject({ unknown: ['employee.trainings'] }), 'tariffs'), 'employee.trainings')).toEqual([
      'tariffs',
    ]);
  });
});
