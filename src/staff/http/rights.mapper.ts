import type { CustomerId } from '../../kernel/index.ts';
import type { Absence } from '../domain/absence.ts';
import type { LevelLine } from '../domain/level.ts';
import type { HouseholdId, LinkTarget } from '../domain/link.ts';
import type { Training } from '../domain/training.ts';
import type { AbsenceDto, LevelLineDto, LinkDto, TrainingDto } from './rights.dtos.ts';

export const toLevels = (lines: readonly LevelLineDto[]): LevelLine[] =>
  lines.map(({ validTo, training, ...line }) => ({ ...line, validTo: validTo ?? null, training: training ?? null }));

export const toTrainings = (trainings: readonly TrainingDto[]): Training[] =>
  trainings.map(({ training, completedOn, validTo }) => ({ training, completedOn, validTo: validTo ?? null }));

export const toLink = ({ customerId, householdId, relation }: LinkDto): LinkTarget => ({
  customerId: (customerId as CustomerId | undefined) ?? null,
  householdId: (householdId as HouseholdId | undefined) ?? null,
  relation,
});

export const toAbsence = ({ startsAt, endsAt }: AbsenceDto): Pick<Absence, 'startsAt' | 'endsAt'> => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
