import type { Config } from './platform/index.ts';

type Listening = Pick<Config, 'HOST' | 'PORT'>;

/** Why the server did not start, in a sentence that says what to do; `listening` is null when not even that is known yet. */
export function startFault(fault: unknown, listening: Listening | null): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = listenFault(fault);
  const at = listening ? `${listening.HOST}:${listening.PORT}` : '';
  if (code === 'EADDRINUSE')
    return `Something else listens on ${at} already. Stop it, or choose another port: PORT=${(listening?.PORT ?? 3000) + 1} npm start`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${listening?.HOST ?? ''}. HOST names one it has, such as 127.0.0.1 or 0.0.0.0.`;
  if (code === 'EACCES') return `${at} is not for ordinary users. Choose a port from 1024 up: PORT=3000 npm start`;
  return message;
}

const listenFault = (fault: unknown): unknown =>
  fault instanceof Error && 'code' in fault && 'syscall' in fault && fault.syscall === 'listen' ? fault.code : null;
