import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../../src');

/** Who may name a table in SQL. Everybody else asks the owner's door; insights reads the owners' `_report` views. */
const owners: Record<string, readonly string[]> = {
  platform: ['complaint_event', 'audit_event', 'idempotency_key'],
  staff: [
    'team',
    'person',
    'person_level',
    'person_training',
    'person_link',
    'person_absence',
    'person_delegation',
    'on_call',
    'session',
    'sign_in_attempt',
  ],
  customers: ['customer', 'contact_point', 'premise', 'account', 'account_premise'],
  deadlines: ['calendar', 'calendar_holder', 'deadline_policy', 'deadline', 'deadline_rung'],
  authority: [
    'ruleset',
    'ruleset_draft',
    'rule_suspension',
    'ruleset_reading',
    'trial_decision',
    'remedy_kind',
    'decision',
    'board_minute',
    'own_budget',
    'allowance_holder',
    'allowance',
    'authority_alarm',
    'decision_recheck',
    'refused_request',
    'backtest',
    'backtest_flip',
  ],
  complaints: [
    'category',
    'cause',
    'complaint',
    'complaint_search',
    'contact',
    'remedy',
    'evidence',
    'second_opinion',
    'decision_mark',
    'customer_promise',
    'note',
    'field_visit',
  ],
  escalations: ['escalation', 'review'],
  executions: ['execution_order', 'hold_page'],
  surveys: ['survey', 'survey_answer'],
  notifications: ['message', 'staff_notice'],
  sample: ['sample_step'],
  insights: ['complaint_fact', 'remedy_fact', 'fact_progress', 'published_figure', 'report_schedule', 'report_file'],
};
const tables = Object.entries(owners).flatMap(([owner, names]) => names.map((name) => ({ owner, name })));

const filesOf = (module: string): string[] =>
  readdirSync(join(src, module), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(module, file));

describe('each table', () => {
  it.each(Object.keys(owners).concat('integrations'))('is named in SQL by its owner alone: %s keeps to its own', (module) => {
    const foreign = tables.filter(({ owner }) => owner !== module && owner !== 'platform');
    const trespasses = filesOf(module).flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      return foreign
        .filter(({ name }) => new RegExp(`\\b(FROM|JOIN|INTO|UPDATE|TABLE)\\s+(ONLY\\s+)?${name}\\b(?!_)`).test(text))
        .map(({ name }) => `${file}: ${name}`);
    });
    expect(trespasses).toEqual([]);
  });
});
