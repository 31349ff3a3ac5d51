import { lookUpTerms } from './look-up-terms.ts';

describe('what is typed into the look-up', () => {
  test.each(['', ' ', 'ab', ' a', '  ab  '])('is not looked for before the third character: %j', (text) => {
    expect(lookUpTerms(text)).toBeNull();
  });

  test('is looked for as a beginning, as a word and anywhere, in lower case and without extra spaces', () => {
    expect(lookUpTerms('  María   Gó ')).toMatchObject({
      start: 'maría gó%',
      wordStart: '% maría gó%',
      anywhere: '%maría%',
      words: ['%maría%', '%gó%'],
      digitsEnd: null,
      digitsPart: null,
    });
  });

  test('keeps its jokers as plain characters', () => {
    expect(lookUpTerms('50%_\\x')?.start).toBe('50\\%\\_\\\\x%');
  });

  test('is an account number in capitals without spaces', () => {
    expect(lookUpTerms('wa 100 3')).toMatchObject({ number: 'WA1003', numberPart: '%WA1003%' });
  });

  test.each([
    ['(410) 555-0123', '4105550123'],
    ['+1 410', '1410'],
    ['0410 555', '410555'],
    ['0123', '123'],
  ])('may be a telephone number: %s', (text, digits) => {
    expect(lookUpTerms(text)).toMatchObject({ digitsEnd: `%${digits}`, digitsPart: `%${digits}%` });
  });

  test.each(['12 Main', '000', 'x123'])('is none when it is %s', (text) => expect(lookUpTerms(text)?.digitsPart).toBeNull());

  test('without a word of three characters is looked for as a beginning only', () => {
    expect(lookUpTerms('1 A B')).toMatchObject({ start: '1 a b%', anywhere: null });
  });
});
