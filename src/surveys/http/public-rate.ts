import { Injectable } from '@nestjs/common';
import { addressBlock, Clock } from '../../kernel/index.ts';

const mostPerMinute = 60;

/**
 * How often whoever is behind an address may open or answer surveys, and how often one link is used from wherever, kept by each process
 * for itself; a link has too many letters to be guessed anyway.
 */
@Injectable()
export class PublicRate {
  #minute = 0;
  readonly #asked = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  admits(address: string, token: string): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (minute !== this.#minute) this.#asked.clear();
    this.#minute = minute;
    return this.#counts(`address ${addressBlock(address)}`) && this.#counts(`link ${token}`);
  }

  #counts(what: string): boolean {
    const asked = (this.#asked.get(what) ?? 0) + 1;
    this.#asked.set(what, asked);
    return asked <= mostPerMinute;
  }
}
