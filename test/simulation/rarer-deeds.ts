import { frank, lena, maria, must, susan, type Body, type ComplaintDesk } from '../integration/complaints/complaint-desk.ts';
import type { Patience } from './patience.ts';
import type { Chance } from './utility-day.ts';

const adam = 'adam.admin';
const hour = 3_600_000;

type Policy = Body & { readonly key: string; readonly version: number; readonly target: number };
type Calendar = Body & { readonly id: string; readonly version: number; readonly exceptions: Body[] };

/** What does not happen every day, each on its own day of a short round; so that a few days have seen all of it. */
export class RarerDeeds {
  readonly done: Record<string, number> = {};
  /** Asked of a supervisor and not answered yet. */
  readonly #asked: string[] = [];
  readonly #letters: { readonly id: string; readonly reference: string }[] = [];

  constructor(
    private readonly desk: ComplaintDesk,
    private readonly chance: Chance,
    private readonly patience: Patience,
  ) {}

  async day(day: number): Promise<void> {
    await this.#answerWhatWasAsked();
    await this.#answerTheRegulator();
    if (day % 3 === 1) await this.#askForAuthority();
    if (day % 3 === 2) await this.#giveMoney();
    if (day % 7 === 2) await this.#mergeTwo();
    if (day % 10 === 3) await this.#hearFromTheRegulator();
    if (day % 14 === 4) await this.#beAway();
    if (day % 30 === 4) await this.#closeForALongWeekend();
    if (day % 30 === 5) await this.#changePolicy(day);
  }

  #count(deed: string, { status }: { readonly status: number }): boolean {
    if (status < 300) this.done[deed] = (this.done[deed] ?? 0) + 1;
    return status < 300;
  }

  async #askForAuthority(): Promise<void> {
    const { id, version } = await this.patience.with(() => this.desk.kept());
    const amount = { minor: 5_000 + this.chance.below(20) * 500, currency: 'USD' };
    const body = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount, note: 'Three estimated readings.', version };
    const answer = await this.patience.with(() => this.desk.act(id, 'escalations', body));
    if (this.#count('asked', answer)) this.#asked.push(String(answer.body['id']));
  }

  /** Every other one waits a day longer, so that clocks of decisions run out too. */
  async #answerWhatWasAsked(): Promise<void> {
    for (const id of this.#asked.splice(0)) {
      if (this.chance.below(3) === 0) {
        this.#asked.push(id);
        continue;
      }
      const refused = { answer: 'REFUSE', customerReason: 'The readings are right.' };
      const body = { ...(this.chance.below(3) > 0 ? { answer: 'GRANT' } : refused), reason: 'Looked at the readings.' };
      const ruling = await this.patience.with(() => this.desk.app.call('POST', `/api/escalations/${id}/ruling`, { as: susan, body })); // prettier-ignore
      this.#count('ruled', ruling);
    }
  }

  async #giveMoney(): Promise<void> {
    const { id } = await this.patience.with(() => this.desk.kept());
    const panel = must(await this.desk.app.call<Body>('GET', `/api/complaints/${id}/authority`, { as: frank }), 200);
    const { version } = panel['ruleset'] as { version: number };
    const amount = { minor: 500 + this.chance.below(4) * 500, currency: 'USD' };
    const body = { kind: 'goodwill-credit', amount, seen: { verdict: 'PERMIT', rulesetVersion: version } };
    this.#count('given', await this.patience.with(() => this.desk.act(id, 'remedies', body)));
  }

  async #mergeTwo(): Promise<void> {
    const party = await this.patience.with(() => this.desk.party());
    const caller = { relation: 'holder', verifiedBy: 'questions' };
    const first = await this.patience.with(() => this.desk.kept({ ...party, caller }));
    const again = await this.patience.with(() => this.desk.kept({ ...party, caller }));
    const body = { into: first.id, version: again.version };
    this.#count('merged', await this.patience.with(() => this.desk.act(again.id, 'merging', body)));
  }

  async #hearFromTheRegulator(): Promise<void> {
    const { id, reference } = await this.patience.with(() => this.desk.kept());
    const now = this.desk.app.clock.now().getTime();
    const letter = {
      body: 'Public Service Commission',
      reference: `PSC-${reference}`,
      letterAt: new Date(now - hour).toISOString(),
      dueOn: new Date(now + 5 * 24 * hour).toISOString().slice(0, 10),
    };
    if (this.#count('letters', await this.patience.with(() => this.desk.act(id, 'regulator', letter))))
      this.#letters.push({ id, reference: letter.reference });
  }

  /** About half of them only after the day that the regulator set. */
  async #answerTheRegulator(): Promise<void> {
    for (const letter of this.#letters.splice(0)) {
      if (this.chance.below(6) > 0) this.#letters.push(letter);
      else this.#count('answered', await this.patience.with(() => this.desk.act(letter.id, 'regulator/answer', { reference: letter.reference }))); // prettier-ignore
    }
  }

  async #beAway(): Promise<void> {
    const { id } = await this.patience.with(() => this.desk.kept({ as: lena }));
    must(await this.desk.app.call('GET', `/api/complaints/${id}`, { as: maria }), 200);
    const body = { startsAt: this.desk.inHours(0), endsAt: this.desk.inHours(72) };
    const url = `/api/people/${await this.desk.personId(lena)}/absences`;
    this.#count('absences', await this.patience.with(() => this.desk.app.call('POST', url, { as: maria, body })));
    await this.desk.job('escalations.return-from-absent', 'complaints.return-from-absent');
  }

  async #closeForALongWeekend(): Promise<void> {
    const { items } = must(await this.desk.app.call<{ items: Calendar[] }>('GET', '/api/calendars', { as: adam }), 200);
    const house = items.find(({ isHouse }) => isHouse);
    if (!house) throw new Error('There is no house calendar');
    const taken = new Set(house.exceptions.map(({ date }) => date));
    const dates = [3, 4, 5].map((days) => this.desk.inHours(24 * days).slice(0, 10)).filter((date) => !taken.has(date));
    const kept = house.exceptions.map(({ date, name, intervals }) => ({ date, ...(name ? { name } : {}), intervals }));
    const closed = dates.map((date) => ({ date, name: 'Storm', intervals: [] }));
    const edit = { name: house['name'], from: dates[0], weekly: house['weekly'], exceptions: [...kept, ...closed] };
    const body = { ...edit, version: house.version, applyToOpen: true };
    const answer = await this.patience.with(() => this.desk.app.call<Body>('POST', `/api/calendars/${house.id}/versions`, { as: adam, body })); // prettier-ignore
    must(answer, 201);
    this.#count('calendars', answer);
  }

  async #changePolicy(day: number): Promise<void> {
    const key = 'resolution-s3';
    const { items } = must(await this.desk.app.call<{ items: Policy[] }>('GET', '/api/deadline-policies', { as: adam }), 200);
    const policy = items.find((one) => one.key === key);
    if (!policy) throw new Error(`There is no ${key}`);
    const { kind, name, when, hours, pausesOn, ladder, version, target } = policy;
    const body = { kind, name, when, hours, pausesOn, ladder, version, target: target + (day % 60 < 30 ? 1 : -1) };
    const send = (what: string, more: Body) => this.desk.app.call<Body>('POST', `/api/deadline-policies/${key}/${what}`, { as: adam, body: more }); // prettier-ignore
    must(await this.patience.with(() => send('versions', body)), 201);
    this.#count('policies', await this.patience.with(() => send('application', {})));
  }
}
