import fc from 'fast-check';
import { type Columns, columnsFrom, columnNames, epochOf2000, standings } from './columns.ts';
import { gather } from './gather.ts';
import { measureOf } from './measure.ts';
import { settle } from './settled.ts';

type Complaint = {
  readonly standing: keyof typeof standings;
  readonly received: number;
  readonly took: number;
  readonly watched: number;
  readonly group: number;
};

const groups = 3;
const complaint = fc.record<Complaint>({
  standing: fc.constantFrom('open', 'solved', 'ended', 'void'),
  received: fc.integer({ min: 0, max: 1_000 }),
  took: fc.integer({ min: -3, max: 50_000 }),
  watched: fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 3_000 })),
  group: fc.integer({ min: -1, max: groups - 1 }),
});
const segments = fc.array(fc.array(complaint, { maxLength: 60 }), { maxLength: 4 });
const afterReceipt = fc.integer({ min: 1_000, max: 90_000 });

it('measures each group as if its complaints were counted one by one, however they are spread over segments', () => {
  fc.assert(
    fc.property(segments, afterReceipt, (all, now) => {
      const { groups: found, excluded } = ask(all, now);
      for (let group = 0; group < groups; group += 1) expect(found[group]).toEqual(oneByOne(all.flat(), group, now));
      const asked = all.flat().filter((each) => each.group >= 0);
      expect(excluded.void).toBe(asked.filter(({ standing }) => standing === 'void').length);
      expect(excluded['resolved-before-received']).toBe(asked.filter(isImpossible).length);
    }),
  );
});

it('says later of what still waits that it waited longer, from what was settled before', () => {
  const waits: Complaint = { standing: 'open', received: 0, took: 0, watched: -1, group: 0 };
  const columns = columnsOf([waits]);
  const [early, late] = [100, 5_000].map((now) => {
    const measure = measureAt(now);
    return { measure, settled: settle(columns, () => Int32Array.of(0), measure, 1) };
  });
  if (!early || !late) throw new RangeError('Two moments were asked');
  expect(gather([{ columns, settled: early.settled }], late.measure, 1).groups[0]?.open).toEqual(Int32Array.of(5_000));
});

it('hands out the same times again, to be summed up once, only of a group of which nothing waits', () => {
  const took = (group: number, seconds: number): Complaint => ({
    ...{ standing: 'solved', received: 0, watched: -1 },
    took: seconds,
    group,
  });
  const waits: Complaint = { standing: 'open', received: 0, took: 0, watched: -1, group: 1 };
  const segmentsOf = [
    [took(0, 5), took(1, 9), took(2, 3)],
    [waits, took(2, 4)],
  ].map((complaints) => {
    const columns = columnsOf(complaints);
    const settled = settle(columns, () => Int32Array.from(complaints, ({ group }) => group), measureAt(100), groups);
    return { columns, settled };
  });
  const [early, late] = [100, 5_000].map((now) => gather(segmentsOf, measureAt(now), groups).groups);
  expect(late?.[0]).toBe(early?.[0]);
  expect(late?.map(({ resolved, open }) => [[...resolved], [...open]])).toEqual([[[5], []], [[9], [5_000]], [[3, 4], []]]); // prettier-ignore
  expect(early?.[1]?.open).toEqual(Int32Array.of(100));
});

const measureAt = (now: number) => measureOf('customer', new Date((now + epochOf2000) * 1_000), () => 0);

const ask = (all: readonly (readonly Complaint[])[], now: number) => {
  const measure = measureAt(now);
  const parts = all.map((complaints) => {
    const columns = columnsOf(complaints);
    return { columns, settled: settle(columns, () => Int32Array.from(complaints, ({ group }) => group), measure, groups) };
  });
  return gather(parts, measure, groups);
};

const isImpossible = ({ standing, took }: Complaint): boolean => (standing === 'solved' || standing === 'ended') && took < 0;

const oneByOne = (complaints: readonly Complaint[], group: number, now: number) => {
  const counted = complaints.filter((each) => each.group === group && each.standing !== 'void' && !isImpossible(each));
  const times = (isResolved: boolean): Int32Array =>
    Int32Array.from(
      counted.filter(({ standing }) => (standing === 'solved') === isResolved),
      (each) => (each.standing === 'open' ? waited(each, now) : each.took),
    ).sort();
  return { resolved: times(true), open: times(false) };
};

const waited = ({ received, watched }: Complaint, now: number): number =>
  watched < 0 ? now - received : Math.min(watched, now - received);

const columnsOf = (complaints: readonly Complaint[]): Columns => {
  const of: Partial<Record<(typeof columnNames)[number], (each: Complaint) => number>> = {
    received: ({ received }) => received,
    resolved: ({ standing, took }) => (standing === 'open' ? 0 : took),
    watched: ({ watched }) => watched,
    marks: ({ standing }) => standings[standing],
  };
  const bytes = columnNames.map((name) => [name, bigEndian(complaints.map((each) => of[name]?.(each) ?? 0))] as const);
  return columnsFrom(Object.fromEntries(bytes) as Record<(typeof columnNames)[number], Uint8Array>);
};

const bigEndian = (numbers: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((each, i) => view.setInt32(4 * i, each));
  return new Uint8Array(view.buffer);
};
