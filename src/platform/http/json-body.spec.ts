import { checkShape } from './json-body.ts';

const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the shape of a body', () => {
  it('may be as deep as any form of ours', () => {
    expect(codeOf(() => checkShape(`${'['.repeat(32)}${']'.repeat(32)}`))).toBeNull();
  });

  it.each([33, 3_000, 20_000])('is refused at %i levels', (depth) => {
    expect(codeOf(() => checkShape('{"a":'.repeat(depth)))).toBe('body-too-deep');
  });

  it('is refused with sixty thousand keys before anything is built from them', () => {
    expect(codeOf(() => checkShape(`{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')}}`))).toBe(
      'body-too-wide',
    );
  });

  it('does not count what stands inside a text', () => {
    expect(codeOf(() => checkShape(JSON.stringify({ text: `${'['.repeat(99)}\\"${'{'.repeat(99)}` })))).toBeNull();
  });
});
