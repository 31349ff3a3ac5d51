import { faultsInRemedy } from './validate-remedy.ts';

const sound = {
  label: { en: 'Filter voucher', es: 'Vale para un filtro' },
  whereInstead: null,
  family: 'care',
  hasMoney: false,
  immediateHelp: true,
  offeredFor: ['water-quality'],
  executor: 'work-order',
  executorCode: 'FILTER',
  executeByDays: 3,
};

const places = (remedy: unknown, kind = 'filter-voucher'): readonly string[] =>
  faultsInRemedy(kind, remedy).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a remedy of the catalogue', () => {
  it('is sound with two names, somebody who carries it out and categories it is offered for', () => {
    expect(places(sound)).toEqual([]);
    expect(places({ ...sound, offeredFor: 'every', whereInstead: 'The health department, room 2', executeByDays: 0 })).toEqual(
      [],
    );
  });

  it.each([
    [{ label: { en: 'Voucher', es: ' ' } }, '/remedy/label/es out-of-bounds'],
    [{ label: { en: 'Voucher' } }, '/remedy/label/es missing-key'],
    [{ offeredFor: ['water-quality', 'poetry'] }, '/remedy/offeredFor/1 not-allowed'],
    [{ offeredFor: [] }, '/remedy/offeredFor out-of-bounds'],
    [{ offeredFor: ['leak', 'leak'] }, '/remedy/offeredFor/1 twice'],
    [{ executor: 'the mayor' }, '/remedy/executor not-allowed'],
    [{ hasMoney: true }, '/remedy/executor not-allowed'],
    [{ hasMoney: true, executor: 'message' }, '/remedy/executor not-allowed'],
    [{ executorCode: '' }, '/remedy/executorCode out-of-bounds'],
    [{ executeByDays: 1.5 }, '/remedy/executeByDays wrong-type'],
    [{ executeByDays: 400 }, '/remedy/executeByDays out-of-bounds'],
    [{ hasMoney: 'yes' }, '/remedy/hasMoney wrong-type'],
    [{ family: 'Care!' }, '/remedy/family not-allowed'],
    [{ more: 1 }, '/remedy/more unknown-key'],
  ])('names the exact place of %j', (change, fault) => {
    expect(places({ ...sound, ...change })).toEqual([fault]);
  });

  it('has a kind that can stand in an address', () => {
    expect(places(sound, 'Filter voucher')).toEqual(['/kind not-allowed']);
  });
});
