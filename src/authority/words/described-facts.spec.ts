import { factsCatalogue } from '../domain/facts.ts';
import { describedFacts } from './described-facts.ts';
import { speechIn } from './speech.ts';

const facts = describedFacts({ en: speechIn('en', 'USD'), es: speechIn('es', 'USD') });
const fact = (id: string) => facts.find((one) => one.id === id);

describe('the facts an author of rules chooses from', () => {
  it('are all there, with words in both languages', () => {
    expect(facts.map(({ id }) => id).sort()).toEqual(Object.keys(factsCatalogue).sort());
    for (const { label } of facts) expect([label.en, label.es]).not.toContain('');
  });

  it('offer their closed lists by name', () => {
    expect(fact('customer.segment')?.values).toContainEqual({
      code: 'residential',
      label: { en: 'household', es: 'hogar' },
    });
    expect(fact('employee.level')?.values.length).toBeGreaterThan(3);
  });

  it('say the bounds of a number and the comparisons that fit', () => {
    expect(fact('customer.tenureMonths')).toMatchObject({ type: 'int', unit: 'month', min: 0 });
    expect(fact('complaint.tags')?.operators).toEqual(['contains', 'doesNotContain']);
  });
});
