import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';

const mostPerMinute = 60;

/** How often an address may open or answer surveys, kept by each process for itself; a link has too many letters to be guessed anyway. */
@Injectable()
export class PublicRate {
  #minute = 0;
  readonly #asked = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  admits(address: string): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (minute !== this.#minute) this.#asked.clear();
    this.#minute = minute;
    const asked = (this.#asked.get(address) ?? 0) + 1;
    this.#asked.set(address, asked);
    return asked <= mostPerMinute;
  }
}
