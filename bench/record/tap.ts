import pg from 'pg';
import type { RecordedStatement } from './recording.ts';

type Asked = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };
type Answered = Promise<{ readonly rows: readonly unknown[] }>;
type Query = (this: pg.Client, asked: Asked | string, ...more: unknown[]) => unknown;

/** Listens to what this process's pool sends to PostgreSQL while some work is done, in the order it is sent. */
export async function listen<T>(
  applicationName: string,
  work: () => Promise<T>,
): Promise<{ result: T; statements: RecordedStatement[] }> {
  const original = pg.Client.prototype.query as Query;
  const heard: Promise<RecordedStatement>[] = [];
  const tapped: Query = function (asked, ...more) {
    const answer = original.call(this, asked, ...more);
    if (Reflect.get(this, 'connectionParameters').application_name === applicationName)
      heard.push(noted(asked, answer as Answered));
    return answer;
  };
  Object.assign(pg.Client.prototype, { query: tapped });
  try {
    const result = await work();
    return { result, statements: await Promise.all(heard) };
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
}

/** Values are copied at once, for whoever sent them may go on to change them. */
async function noted(asked: Asked | string, answer: Answered): Promise<RecordedStatement> {
  const { name = null, text, values = [] } = typeof asked === 'string' ? { text: asked } : asked;
  const sent = structuredClone(values);
  return { name, text, values: sent, rows: structuredClone((await answer).rows) };
}
