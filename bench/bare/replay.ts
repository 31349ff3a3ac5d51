import type pg from 'pg';
import type { Program } from '../record/program.ts';
import { getterOf, type Situation } from './evaluate.ts';

export type Replay = { readonly status: number; run(pool: pg.Pool, situation: Situation): Promise<string> };

type Step = {
  readonly name: string | null;
  readonly text: string;
  readonly values: readonly ((situation: Situation) => unknown)[];
};

/** Sends a program's statements one after another, each waiting for the one before, on one connection from BEGIN to COMMIT. */
export function replayOf({ statements, answer }: Program, nextReference: () => string): Replay {
  const steps = statements.map(({ name, text, values }): Step => ({
    name,
    text,
    values: values.map((value) => getterOf(value, nextReference)),
  }));
  const text = getterOf(answer.text, nextReference);
  return {
    status: answer.status,
    async run(pool, situation) {
      let client: pg.PoolClient | null = null;
      try {
        for (const step of steps) {
          if (step.text === 'BEGIN') client = await pool.connect();
          situation.rows.push((await send(client ?? pool, step, situation)).rows);
          if (step.text === 'COMMIT') client = released(client);
        }
      } catch (error) {
        client?.release(true);
        throw error;
      }
      return text(situation) as string;
    },
  };
}

function send(to: pg.Pool | pg.PoolClient, { name, text, values }: Step, situation: Situation): Promise<pg.QueryResult> {
  if (name === null) return to.query(text);
  return to.query({ name, text, values: values.map((get) => get(situation)) });
}

function released(client: pg.PoolClient | null): null {
  client?.release();
  return null;
}
