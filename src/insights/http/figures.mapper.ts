import { DomainError, type ComplaintId } from '../../kernel/index.ts';
import type { FigureDefinition } from '../domain/figures/figure-definitions.ts';
import type { FigureFilter, FigureQuestion } from '../domain/figures/figure-question.ts';
import type { Figure, FigureGroup } from '../domain/figures/figure.ts';
import type { PublishedFor } from '../domain/figures/published.ts';
import { dateAfter } from '../domain/facts/local-months.ts';
import type { Place } from '../queries/behind-statement.ts';
import type { FigureComplaints } from '../queries/figure-complaints.query.ts';
import type { Label } from '../domain/figures/label.ts';
import type { FigureDto } from './figures.dtos.ts';
import type { FigureComplaintsView, FigureDefinitionView, FigureGroupView, FigureView } from './figures.views.ts';
import { toComparisonView } from './reports.mapper.ts';

export const toFigureQuestion = (dto: FigureDto, today: string): FigureQuestion => {
  const to = dto.to ?? today;
  return { period: { from: dto.from ?? dateAfter(to, -364), to }, by: dto.by ?? [], filter: filterOf(dto) };
};

/** What is narrowed to, without what was not said. */
export const filterOf = ({
  category,
  team,
  channel,
  severity,
  origin,
  route,
  cause,
  remedy,
  person,
}: FigureDto): FigureFilter => ({
  ...(category !== undefined && { category }),
  ...(team !== undefined && { teamId: team === 'none' ? '' : team }),
  ...(channel !== undefined && { channel }),
  ...(severity !== undefined && { severity }),
  ...(origin !== undefined && { origin }),
  ...(route !== undefined && { route }),
  ...(cause !== undefined && { cause }),
  ...(remedy !== undefined && { remedy }),
  ...(person !== undefined && { ownerId: person }),
});

export const toDefinitionView = ({
  name,
  version,
  kind,
  unit,
  groupings,
  title,
  text,
}: FigureDefinition): FigureDefinitionView => ({
  ...{ name, version, kind, unit, title, text },
  groupings: [...groupings],
});

export const toFigureView = (
  figure: Figure,
  definition: FigureDefinition,
  {
    zone,
    hasInvented,
    stillToCount,
    ruleVersions,
    published,
  }: {
    readonly zone: string;
    readonly hasInvented: boolean;
    readonly stillToCount: number;
    readonly ruleVersions: readonly number[];
    readonly published: PublishedFor | null;
  },
  labelsOf: (key: readonly string[]) => readonly Label[],
): FigureView => ({
  definition: toDefinitionView(definition),
  cohort: { ...figure.question.period, zone, only: { ...figure.question.filter } },
  by: [...figure.question.by],
  asOf: figure.asOf.toISOString(),
  provisionalUntil: figure.provisionalUntil && figure.provisionalUntil.toISOString(),
  ...{ n: figure.n, hasInvented, stillToCount, ruleVersions: [...ruleVersions] },
  excluded: figure.excluded.map(({ reason, count }) => ({ reason, count })),
  groups: figure.groups.map((group) => toGroupView(group, labelsOf)),
  published: published && {
    ...{ month: published.month, publishedAt: published.publishedAt.toISOString(), restated: published.restated.length },
    ...{ definedAs: published.definedAs, isRedefined: published.isRedefined },
    values: published.restated.map(({ key, ...value }) => ({ ...value, key: [...key], labels: [...labelsOf(key)] })),
  },
  comparison: toComparisonView(figure.comparison),
});

const toGroupView = (
  { key, n, suppressed, values, curve }: FigureGroup,
  labelsOf: (key: readonly string[]) => readonly Label[],
): FigureGroupView => ({
  key: [...key],
  labels: [...labelsOf(key)],
  n,
  suppressed,
  values: [...values],
  curve: curve.map(({ time, survival, lower, upper, atRisk }) => ({
    seconds: time,
    unresolved: survival,
    low: lower,
    high: upper,
    atRisk,
  })),
});

export const toComplaintsView = ({ complaints, next }: FigureComplaints): FigureComplaintsView => ({
  complaints: complaints.map((each) => ({
    ...{ id: each.id, reference: each.reference, category: each.category, severity: each.severity, state: each.state },
    receivedAt: each.receivedAt.toISOString(),
    countedAt: each.countedAt.toISOString(),
    times: each.times,
    ...{ customerName: each.customerName, teamName: each.teamName, ownerName: each.ownerName },
  })),
  nextCursor: next && Buffer.from(`${next.at.getTime()} ${next.id}`).toString('base64url'),
});

const cursorForm = /^(\d{1,13}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Throws 400 `malformed-cursor` for a text that no list gave out. */
export const fromCursor = (text: string | undefined): Place | null => {
  if (text === undefined) return null;
  const [, time, id] = cursorForm.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (time === undefined || id === undefined)
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  return { at: new Date(Number(time)), id: id as ComplaintId };
};
