import type { TeamId } from '../../kernel/index.ts';

/** People who share a queue. */
export type Team = { readonly id: TeamId; readonly name: string };
