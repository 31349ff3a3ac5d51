import { Injectable } from '@nestjs/common';

/** Whether the process still takes new work. */
@Injectable()
export class Lifecycle {
  #draining = false;

  get isDraining(): boolean {
    return this.#draining;
  }

  drain(): void {
    this.#draining = true;
  }
}
