import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Asks on the terminal; what is secret is not shown while it is typed. Answers may also come from a pipe, one to a line. */
export class Terminal {
  readonly #lines: Interface;
  readonly #answers: AsyncIterator<string, undefined>;
  #isSecret = false;

  constructor(
    input: Input,
    private readonly output: NodeJS.WritableStream,
  ) {
    const echo = new Writable({
      write: (chunk: Buffer, _, done) => {
        if (!this.#isSecret) output.write(chunk);
        done();
      },
    });
    this.#lines = createInterface({ input, output: echo, terminal: input.isTTY === true });
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  /** Throws when there is no answer left. */
  async ask(question: string, { secret = false } = {}): Promise<string> {
    this.output.write(question);
    this.#isSecret = secret;
    const { value, done } = await this.#answers.next();
    this.#isSecret = false;
    if (secret) this.output.write('\n');
    if (done === true) throw new Error('Nothing was answered.');
    return value;
  }

  close(): void {
    this.#lines.close();
  }
}
