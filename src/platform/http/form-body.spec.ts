import { fieldsOf } from './form-body.ts';

describe('a form as it is sent', () => {
  it('is read field by field, with the first value where there are several', () => {
    expect(fieldsOf('solved=yes&solved=no&comment=A+bill+%26+a+meter')).toEqual({ solved: 'yes', comment: 'A bill & a meter' });
  });

  it('is cut off after twenty fields, and names no part of an object', () => {
    const many = Array.from({ length: 40 }, (_, i) => `f${i}=x`).join('&');
    expect(Object.keys(fieldsOf(many))).toHaveLength(20);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(fieldsOf('__proto__=polluted'))).toBe(Object.prototype);
  });
});
