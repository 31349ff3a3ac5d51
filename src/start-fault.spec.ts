import { startFault } from './start-fault.ts';

const listening = { HOST: '127.0.0.1', PORT: 3000 };
const fault = (code: string): Error =>
  Object.assign(new Error(`listen ${code}: something of the system`), { code, syscall: 'listen' });

describe('why the server did not start', () => {
  it('names the port that is taken, and how to choose another', () => {
    expect(startFault(fault('EADDRINUSE'), listening)).toBe(
      'Something else listens on 127.0.0.1:3000 already. Stop it, or choose another port: PORT=3001 npm start',
    );
  });

  it('names the address that this machine does not have', () => {
    expect(startFault(fault('EADDRNOTAVAIL'), { HOST: '9.9.9.9', PORT: 3000 })).toMatch(
      /^This machine has no address 9\.9\.9\.9\./,
    );
  });

  it('says what is wrong with a port below 1024', () => {
    expect(startFault(fault('EACCES'), { HOST: '127.0.0.1', PORT: 80 })).toMatch(/^127\.0\.0\.1:80 is not for ordinary users/);
  });

  it('hands on every other message', () => {
    expect(startFault(new Error('The configuration cannot be used'), null)).toBe('The configuration cannot be used');
    expect(startFault('a text', null)).toBe('a text');
  });
});
