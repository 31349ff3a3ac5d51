import type { FigureFilter } from '../domain/figures/figure-question.ts';

/** `letter` stands for it in a statement's name, of which PostgreSQL keeps 63 characters. */
type Given = { readonly letter: string; readonly value: unknown; readonly condition: (place: string) => string };

/** The conditions of a filter on `f`, numbered on from `first`, the values that they need, and a name that belongs to these conditions only. */
export type FactConditions = { readonly text: string; readonly values: readonly unknown[]; readonly name: string };

export const factConditions = (filter: FigureFilter, first: number): FactConditions => {
  const given = conditionsOf(filter).filter(({ value }) => value !== undefined);
  return {
    text: given.map(({ condition }, i) => ` AND ${condition(`$${first + i}`)}`).join(''),
    values: given.map(({ value }) => value),
    name: given.length === 0 ? '' : `-${given.map(({ letter }) => letter).join('')}`,
  };
};

const conditionsOf = ({
  category,
  teamId,
  channel,
  severity,
  origin,
  route,
  cause,
  remedy,
  ownerId,
}: FigureFilter): readonly Given[] => [
  { letter: 'c', value: category, condition: (place) => `f.category = ${place}` },
  { letter: 't', value: teamId === '' ? null : teamId, condition: (place) => `f.team_id IS NOT DISTINCT FROM ${place}::uuid` },
  { letter: 'h', value: channel, condition: (place) => `f.channel = ${place}` },
  { letter: 's', value: severity, condition: (place) => `f.severity = ${place}` },
  { letter: 'o', value: origin, condition: (place) => `f.origin = ${place}` },
  { letter: 'r', value: route, condition: (place) => `(f.authority_count + f.skill_count > 0) = (${place} = 'escalated')` },
  { letter: 'u', value: cause, condition: (place) => `f.cause = ${place}` },
  { letter: 'm', value: remedy, condition: (place) => `${place} = ANY (f.remedy_kinds)` },
  { letter: 'w', value: ownerId, condition: (place) => `f.owner_id = ${place}` },
];
