import { Logger } from 'nestjs-pino';

const wiring = ['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver'];

/** The framework tells every route and module it wires at each start; that is for debugging. */
export class QuietStart extends Logger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (wiring.includes(String(rest.at(-1)))) this.debug(message, ...(rest as [unknown]));
    else super.log(message, ...(rest as [unknown]));
  }

  /** A port that cannot be had ends the start, and whoever started it is told in a sentence (`main.ts`). */
  override error(message: unknown, ...rest: unknown[]): void {
    if (String(message).startsWith('Error: listen ')) this.debug(message, ...(rest as [unknown]));
    else super.error(message, ...(rest as [unknown]));
  }
}
