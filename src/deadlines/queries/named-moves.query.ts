import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { KnownSubjects } from '../use-cases/known-subjects.ts';
import type { Move, Moves } from './moved-deadlines.ts';

export type NamedMove = Move & { readonly name: string };

/** `leftOut` of the examples are not shown, because this person may not see what they are about; they are counted with all others. */
export type NamedMoves = Omit<Moves, 'examples'> & { readonly examples: readonly NamedMove[]; readonly leftOut: number };

/** Says what people call the subjects of moves. */
@Injectable()
export class NamedMovesQuery {
  constructor(
    private readonly database: Database,
    private readonly subjects: KnownSubjects,
  ) {}

  async execute(moves: Moves, actor: PersonActor): Promise<NamedMoves> {
    const ids = [...new Set(moves.examples.map(({ subjectId }) => subjectId))];
    const names = await this.subjects.namesOf(this.database, actor, ids);
    const examples = moves.examples.flatMap((move) => {
      const name = names.get(move.subjectId);
      return name === undefined ? [] : [{ ...move, name }];
    });
    return { ...moves, examples, leftOut: moves.examples.length - examples.length };
  }
}
