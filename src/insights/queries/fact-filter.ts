import type { FigureFilter } from '../domain/figure-question.ts';

type Given = { readonly name: string; readonly value: unknown; readonly condition: (place: string) => string };

/** The conditions of a filter on `f`, numbered on from `first`, the values that they need, and a name that belongs to these conditions only. */
export type FactConditions = { readonly text: string; readonly values: readonly unknown[]; readonly name: string };

export const factConditions = (filter: FigureFilter, first: number): FactConditions => {
  const given = conditionsOf(filter).filter(({ value }) => value !== undefined);
  return {
    text: given.map(({ condition }, i) => ` AND ${condition(`$${first + i}`)}`).join(''),
    values: given.map(({ value }) => value),
    name: given.map(({ name }) => `-${name}`).join(''),
  };
};

const conditionsOf = ({ category, teamId, channel, severity, origin, remedy, ownerId }: FigureFilter): readonly Given[] => [
  { name: 'category', value: category, condition: (place) => `f.category = ${place}` },
  { name: 'team', value: teamId === '' ? null : teamId, condition: (place) => `f.team_id IS NOT DISTINCT FROM ${place}::uuid` },
  { name: 'channel', value: channel, condition: (place) => `f.channel = ${place}` },
  { name: 'severity', value: severity, condition: (place) => `f.severity = ${place}` },
  { name: 'origin', value: origin, condition: (place) => `f.origin = ${place}` },
  { name: 'remedy', value: remedy, condition: (place) => `${place} = ANY (f.remedy_kinds)` },
  { name: 'owner', value: ownerId, condition: (place) => `f.owner_id = ${place}` },
];
