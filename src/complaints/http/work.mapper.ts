import type { PersonId, TeamId } from '../../kernel/index.ts';
import type { HandOverInput } from '../use-cases/hand-over-complaint.ts';
import type { AssignmentDto } from './work.dtos.ts';

export const toHandOver = ({ ownerId, teamId, reason, version }: AssignmentDto): HandOverInput => ({
  ownerId: (ownerId ?? null) as PersonId | null,
  teamId: (teamId ?? null) as TeamId | null,
  reason: reason ?? null,
  version,
});
