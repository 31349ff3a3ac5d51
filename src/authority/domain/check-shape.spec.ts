import {
  checkCode,
  checkFlag,
  checkInteger,
  checkNoneTwice,
  checkOneOf,
  checkText,
  fieldsOf,
  isPlainObject,
  listOf,
} from './check-shape.ts';
import { type Report, collectingFaults } from './fault.ts';

type Check = (report: Report) => unknown;

const faultsOf = (check: Check) => {
  const { faults, report } = collectingFaults();
  check(report);
  return faults.map(({ pointer, code, params }) => [pointer, code, params]);
};

describe('a fault of shape', () => {
  it.each<readonly [string, Check, string, object]>([
    ['no text', (report) => checkText(7, '/x', 5, report), 'wrong-type', { expected: 'text' }],
    ['a blank', (report) => checkText(' ', '/x', 5, report), 'out-of-bounds', { minLength: 1, maxLength: 5 }],
    ['too long a text', (report) => checkText('sixsix', '/x', 5, report), 'out-of-bounds', { minLength: 1, maxLength: 5 }],
    ['no code', (report) => checkCode(7, '/x', report), 'wrong-type', { expected: 'code' }],
    ['no whole number', (report) => checkInteger('3', '/x', 1, 4, report), 'wrong-type', { expected: 'whole-number' }],
    ['too small a number', (report) => checkInteger(0, '/x', 1, 4, report), 'out-of-bounds', { min: 1, max: 4 }],
    ['too large a number', (report) => checkInteger(5, '/x', 1, 4, report), 'out-of-bounds', { min: 1, max: 4 }],
    ['no word', (report) => checkOneOf(7, '/x', ['a', 'b'], report), 'wrong-type', { expected: 'text' }],
    ['another word', (report) => checkOneOf('c', '/x', ['a', 'b'], report), 'not-allowed', { allowed: ['a', 'b'] }],
    ['neither yes nor no', (report) => checkFlag('yes', '/x', report), 'wrong-type', { expected: 'yes-or-no' }],
    ['no list', (report) => listOf('ab', '/x', { min: 1, max: 2 }, report), 'not-a-list', {}],
    ['too short a list', (report) => listOf([], '/x', { min: 1, max: 2 }, report), 'out-of-bounds', { minItems: 1, maxItems: 2 }],
    [
      'too long a list',
      (report) => listOf([1, 2, 3], '/x', { min: 1, max: 2 }, report),
      'out-of-bounds',
      { minItems: 1, maxItems: 2 },
    ],
    ['no object', (report) => fieldsOf([], '/x', { required: [] }, report), 'not-an-object', {}],
  ])('of %s says where, and what would be right', (_, check, code, params) => {
    expect(faultsOf(check)).toEqual([['/x', code, params]]);
  });

  it.each(['', '7', '-a', 'a b', 'a\n', 'é', `a${'b'.repeat(64)}`])('is %j as a code', (code) => {
    expect(faultsOf((report) => checkCode(code, '/x', report))).toEqual([
      ['/x', 'not-allowed', { pattern: 'letters, digits, hyphens' }],
    ]);
  });
});

describe('what is just in bounds', () => {
  it.each<readonly [string, Check]>([
    ['a text of the greatest length', (report) => checkText('fives', '/x', 5, report)],
    [
      'the shortest and the longest code',
      (report) => ['a', `G-01${'b'.repeat(60)}`].forEach((code) => checkCode(code, '/x', report)),
    ],
    ['the least and the greatest number', (report) => [1, 4].forEach((value) => checkInteger(value, '/x', 1, 4, report))],
    [
      'the shortest and the longest list',
      (report) => [[1], [1, 2]].forEach((list) => listOf(list, '/x', { min: 1, max: 2 }, report)),
    ],
    ['a word of the list', (report) => checkOneOf('b', '/x', ['a', 'b'], report)],
    ['a no', (report) => checkFlag(false, '/x', report)],
  ])('is sound: %s', (_, check) => {
    expect(faultsOf(check)).toEqual([]);
  });
});

describe('the fields of an object', () => {
  const keys = { required: ['a'], optional: ['b'] };

  it('are given when every key is expected and none is missing', () => {
    const { report } = collectingFaults();
    expect(fieldsOf({ a: 1, b: 2 }, '/x', keys, report)).toEqual({ a: 1, b: 2 });
    expect(fieldsOf({ a: 1 }, '/x', { required: ['a'] }, report)).toEqual({ a: 1 });
  });

  it('are withheld, each with its place, when one is unknown or missing', () => {
    const found = faultsOf((report) => expect(fieldsOf({ 'c/d~': 1 }, '/x', keys, report)).toBeNull());
    expect(found).toEqual([
      ['/x/c~1d~0', 'unknown-key', {}],
      ['/x/a', 'missing-key', {}],
    ]);
    expect(faultsOf((report) => fieldsOf({ b: 1 }, '/x', { required: [] }, report))).toHaveLength(1);
  });

  it('are those of a plain object only', () => {
    const bare: unknown = Object.create(null);
    expect([isPlainObject({}), isPlainObject(bare)]).toEqual([true, true]);
    expect([null, [], new Map(), Object.create({ a: 1 }), 'a', undefined].map(isPlainObject)).not.toContain(true);
  });
});

describe('a list', () => {
  it('gives each member its place', () => {
    const { report } = collectingFaults();
    expect(listOf(['a', 'b'], '/x', { min: 0, max: 2 }, report)).toEqual([
      { item: 'a', at: '/x/0' },
      { item: 'b', at: '/x/1' },
    ]);
    expect([listOf('a', '/x', { min: 0, max: 2 }, report), listOf(['a', 'b'], '/x', { min: 0, max: 1 }, report)]).toEqual([
      [],
      [],
    ]);
  });

  it('names every member that was there before', () => {
    const items = ['a', 'b', 'a', 'a'].map((item, index) => ({ item, at: `/${index}` }));
    expect(faultsOf((report) => checkNoneTwice(items, report))).toEqual([
      ['/2', 'twice', {}],
      ['/3', 'twice', {}],
    ]);
  });
});
