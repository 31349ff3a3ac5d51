import { checkPassword, leastCharacters, mostCharacters } from './password-rules.ts';

const rosa = { username: 'rosa.diaz', name: 'Rosa Díaz' };
const judged = (password: string) => () => checkPassword(password, rosa);
const refusedAs = (code: string) => expect.objectContaining({ kind: 'invalid', code });

describe('a password', () => {
  test.each([
    'gravel otter tuesday lamp',
    'xK9#pq2vL!m4TzRw',
    '  leading and trailing gravel  ',
    'ñandú árbol güiro cigüeña',
    '🐙🦊🐝🦉🐢🐸🦔🐧🐌🦋🐬🦒🐘🦜🐞',
    '83641920573846105',
    'my otter met seven 2024 kettles',
  ])('may be %s', (password) => expect(judged(password)).not.toThrow());

  test.each([
    ['passwordpassword'],
    ['Password1234567'],
    ['p@ssw0rdP@ssw0rd'],
    ['123456789012345'],
    ['987654321098765'],
    ['aaaaaaaaaaaaaaaa'],
    ['abcabcabcabcabcabc'],
    ['abcdefghijklmnop'],
    ['qwertyuiopasdfghjkl'],
    ['poiuytrewqlkjhgfdsa'],
    ['1q2w3e4r1q2w3e4r'],
    ['iloveyouiloveyou'],
    ['Summer2024!Winter2024'],
    ['letmeinletmein2025'],
    ['Correct-Horse-Battery-Staple'],
    ['thequickbrownfox'],
    ['administrator12345'],
    ['welcome welcome welcome'],
    ['DíazRosaDíazRosa1'],
    ['               '],
    ['this is my password'],
  ])('is refused as guessable when it is %s', (password) => expect(judged(password)).toThrow(refusedAs('password-guessable')));

  test('contains neither the product nor the name one signs in with', () => {
    expect(judged('gravel Firsthand otter')).toThrow(refusedAs('password-contains-name'));
    expect(judged('gravel ROSA.diaz otter')).toThrow(refusedAs('password-contains-name'));
    expect(() => checkPassword('gravel al otter lamp', { username: 'al', name: 'Al' })).not.toThrow();
  });

  test('has 15 to 128 characters, whatever each one is made of', () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(0x1f400 + ((at * 7) % 60))).join('');
    expect(judged(many(leastCharacters - 1))).toThrow(refusedAs('password-too-short'));
    expect(judged(many(leastCharacters))).not.toThrow();
    expect(judged(many(mostCharacters))).not.toThrow();
    expect(judged(many(mostCharacters + 1))).toThrow(refusedAs('password-too-long'));
  });

  test('is judged quickly however it is built', () => {
    const began = performance.now();
    for (const unit of ['a', 'ab', 'qwe', '1a', '😀', '!@#$']) expect(judged(unit.repeat(128).slice(0, 128))).toThrow();
    expect(performance.now() - began).toBeLessThan(100);
  });
});
