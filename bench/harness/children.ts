import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const leaveWithParent = new URL('../../scripts/leave-with-parent.mjs', import.meta.url).href;
const patienceMs = 25_000;

/** Every process that a benchmark starts, so that none outlives it: not an error, not a Ctrl-C, not even our being killed. */
export class Children {
  readonly #running = new Set<ChildProcess>();

  /** A Node program; whatever structured clone can carry travels between us. */
  fork(file: string, env: NodeJS.ProcessEnv = {}, nodeOptions: readonly string[] = []): ChildProcess {
    const child = fork(file, [], {
      execArgv: ['--import', leaveWithParent, ...nodeOptions],
      env: { ...process.env, ...env },
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    });
    return this.#kept(child);
  }

  /** Any other program: what it says until it ends, on either stream. */
  async output(child: ChildProcess): Promise<string> {
    this.#kept(child);
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
    await once(child, 'close');
    return told;
  }

  #kept(child: ChildProcess): ChildProcess {
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  async end(child: ChildProcess): Promise<void> {
    if (!this.#running.has(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await gone;
    clearTimeout(force);
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#running].map((child) => this.end(child)));
  }
}

/** Sends a question and answers with the next message; an Error when the process ends without one. */
export async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const listening = new AbortController();
  const ended = once(child, 'exit', { signal: listening.signal }).then(() => {
    throw new Error('a process of the benchmark ended before it answered');
  });
  const answered = once(child, 'message', { signal: listening.signal });
  child.send(question);
  try {
    const [answer] = await Promise.race([answered, ended]);
    return answer as Answer;
  } finally {
    ended.catch(() => undefined);
    answered.catch(() => undefined);
    listening.abort();
  }
}
