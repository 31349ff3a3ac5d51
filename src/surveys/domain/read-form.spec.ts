import { formOf, readForm } from './read-form.ts';

describe('the form of a survey', () => {
  it('is its own texts, whatever was sent', () => {
    expect(formOf({ solved: 'yes', handled: 4, told: ['good'], comment: 'Kind.', more: 'no' })).toEqual({
      solved: 'yes',
      comment: 'Kind.',
    });
    for (const sent of [null, undefined, 7, 'solved=yes', []]) expect(formOf(sent)).toEqual({});
    expect(formOf(Object.create({ solved: 'yes' }))).toEqual({});
  });

  it('names every question that was not answered', () => {
    expect(readForm(formOf(null))).toEqual({ faults: ['solved-missing', 'handled-missing'] });
  });
});
