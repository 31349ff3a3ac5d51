import { PassThrough } from 'node:stream';
import { Terminal } from './terminal.ts';

describe('a terminal', () => {
  const on = (isTTY: boolean): { input: PassThrough & { isTTY: boolean }; shown: () => string; terminal: Terminal } => {
    const [input, output] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()];
    const terminal = new Terminal(input, output);
    return { input, terminal, shown: () => String(output.read() ?? '') };
  };

  it('shows what is typed, except a secret', async () => {
    const { input, terminal, shown } = on(true);
    const name = terminal.ask('Name: ');
    input.write('Ada\n');
    expect(await name).toBe('Ada');
    const password = terminal.ask('Password: ', { secret: true });
    input.write('seventeen blue herons\n');
    expect(await password).toBe('seventeen blue herons');
    terminal.close();
    const text = shown();
    expect(text).toContain('Name: ');
    expect(text).toContain('Ada');
    expect(text).not.toContain('herons');
  });

  it('takes one line of a pipe for each question, and says when there is none left', async () => {
    const { input, terminal } = on(false);
    input.end('ada\nAda Abbott\n');
    expect([await terminal.ask(''), await terminal.ask('')]).toEqual(['ada', 'Ada Abbott']);
    await expect(terminal.ask('')).rejects.toThrow('Nothing was answered.');
  });
});
