import { frank, type Body, type ComplaintDesk, type Registered } from '../integration/complaints/complaint-desk.ts';
import type { Patience } from './patience.ts';

/** Pseudo-random and the same every time. */
export class Chance {
  #seed = 20_260_302;

  below(limit: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * limit);
  }
}

const categories = ['high-bill', 'billing-error', 'late-fee', 'low-pressure'];

/** What people do on one morning: new complaints, words to customers, waits, resolutions, reopenings. Answers how many commands were accepted. */
export async function morning(desk: ComplaintDesk, open: Registered[], chance: Chance, patience: Patience): Promise<number> {
  let accepted = 0;
  for (let count = 1 + chance.below(2); count > 0; count -= 1) {
    const complaint = { category: categories[chance.below(categories.length)] ?? 'high-bill', severity: 2 + chance.below(3) };
    open.push(await patience.with(() => desk.kept(complaint)));
    accepted += 1;
  }
  for (const { id } of open.slice(-12)) {
    const { version, state } = (await patience.with(() => desk.page(id, frank))) as Registered & { state: string };
    const [what, body] = deed(desk, state, version, chance.below(8));
    if (what === null) continue;
    const { status } = await desk.act(id, what, body);
    if (status < 300) accepted += 1;
  }
  return accepted;
}

function deed(desk: ComplaintDesk, state: string, version: number, dice: number): [string | null, Body] {
  if (state === 'RESOLVED' && dice === 0) return ['reopening', { reason: 'It came back.' }];
  if (state === 'AWAITING_CUSTOMER' && dice < 3) return ['resumption', { reason: 'They called.', version }];
  if (state !== 'OPEN') return [null, {}];
  if (dice === 0) return ['messages', { text: 'We are reading the meter.', ofSubstance: true }];
  if (dice === 1) return ['question', { text: 'Which meter?', replyBy: desk.inHours(72), version }];
  if (dice === 2) return ['promises', { what: 'Call back', dueAt: desk.inHours(30) }];
  if (dice === 3) return ['category', { category: 'high-bill', severity: 4, version }];
  if (dice === 4) return ['resolution', { outcome: 'UPHELD', cause: 'meter-misread', sentence: 'We read it again.', version }];
  return [null, {}];
}
