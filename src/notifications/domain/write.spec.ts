import fc from 'fast-check';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import { acknowledgement } from './templates/acknowledgement.ts';
import { apology } from './templates/apology.ts';
import { promise } from './templates/promise.ts';
import { question } from './templates/question.ts';
import { remedyApproved } from './templates/remedy-approved.ts';
import { remedyExecuted } from './templates/remedy-executed.ts';
import { remedyRefused } from './templates/remedy-refused.ts';
import { reopened } from './templates/reopened.ts';
import { resolved } from './templates/resolved.ts';
import { staffMessage } from './templates/staff-message.ts';
import { survey } from './templates/survey.ts';
import { visit } from './templates/visit.ts';
import { write } from './write.ts';

const by = new Date('2026-03-09T21:00:00Z');
const credit = { label: { en: 'Billing credit', es: 'Crédito en la factura' }, amount: { minor: 2500, currency: 'USD' } };
const reader = (language: Language) => ({
  name: 'Maria Lopez',
  language,
  audience: 'customer' as const,
  zone: 'America/New_York',
  reference: 'K7M4RX2',
});
const written = (draft: Draft, language: Language = 'en'): string => {
  const { subject, body } = write(draft, reader(language));
  return `${subject}\n\n${body}`;
};

const drafts: readonly Draft[] = [
  acknowledgement({ answerBy: by, promise: { what: 'A crew comes by.', dueAt: by } }),
  acknowledgement({ answerBy: null, promise: null }),
  question({ text: 'Which floor?', replyBy: by, isReminder: false }),
  question({ text: 'Which floor?', replyBy: by, isReminder: true }),
  visit({ appointmentAt: by, workOrder: 'WO-7' }),
  resolved({ sentence: 'We read your meter again.', reopenUntil: by, also: [] }),
  resolved({ sentence: 'We read your meter again.', reopenUntil: by, also: ['AGAIN22', 'TWICE22'] }),
  reopened({ answerBy: by, said: true }),
  reopened({ answerBy: by, said: false }),
  staffMessage({ text: 'We are on it.' }),
  promise({ what: 'We call you.', dueAt: by, missed: null }),
  promise({ what: 'We call you.', dueAt: by, missed: { what: 'We come by.', dueAt: by } }),
  apology(),
  survey({ surveyId: '0195f0a0-0000-7000-8000-0000000000ff', answerBy: by }),
  ...(['billing', 'payments', 'collections', 'work-order'] as const).flatMap((executor) => [
    remedyApproved({ ...credit, executor, executeBy: by }),
    remedyExecuted({ ...credit, executor }),
  ]),
  remedyRefused({ ...credit, reason: 'The meter was read twice and is right.' }),
];

describe('a message to a customer', () => {
  it('greets, says it and gives the reference', () => {
    expect(written(acknowledgement({ answerBy: by, promise: null }))).toBe(
      [
        'We have your complaint (K7M-4RX2)',
        'Dear Maria Lopez,',
        'We have your complaint and are looking into it.',
        'You will hear from us by Monday, March 9, 2026 at 5:00 PM EDT.',
        'Your reference: K7M-4RX2',
      ].join('\n\n'),
    );
  });

  it('about what was said twice names the other references too', () => {
    expect(written(resolved({ sentence: 'It is mended.', reopenUntil: by, also: ['AGAIN22', 'TWICE22'] }))).toContain(
      'This also answers what you told us under AGA-IN22, TWI-CE22.',
    );
  });

  it('says it in Spanish to whoever reads Spanish', () => {
    expect(written(resolved({ sentence: 'Leímos su medidor.', reopenUntil: by, also: [] }), 'es')).toBe(
      [
        'Resuelto: díganos si no es así (K7M-4RX2)',
        'Estimado/a Maria Lopez:',
        'Leímos su medidor.',
        'Si no está resuelto, llámenos a más tardar el lunes, 9 de marzo de 2026 y diga su referencia. Lo retomaremos.',
        'Su referencia: K7M-4RX2',
      ].join('\n\n'),
    );
  });

  it('says a missed promise first, then the new one', () => {
    const [, , missed, renewed] = written(
      promise({ what: 'We call you.', dueAt: by, missed: { what: 'A crew.', dueAt: by } }),
    ).split('\n\n');
    expect(missed).toMatch(/^We missed our promise of Monday, March 9, 2026: A crew\./);
    expect(renewed).toMatch(/^Our new promise: We call you\./);
  });

  it('calls nothing done that is only approved, and a hold only requested', () => {
    for (const language of ['en', 'es'] as const) {
      for (const executor of ['billing', 'payments', 'collections', 'work-order'] as const) {
        const text = written(remedyApproved({ ...credit, executor, executeBy: by }), language);
        expect(text).not.toMatch(/posted|paid|done for|confirmed|registrado|pagado|hecho|confirmado/i);
      }
      expect(written(remedyApproved({ ...credit, executor: 'collections', executeBy: by }), language)).toMatch(
        /Requested|Solicitado/,
      );
    }
    expect(written(remedyApproved({ ...credit, executor: 'billing', executeBy: by }))).toContain(
      'Approved: Billing credit, $25.00. It will be on your bill by Monday, March 9, 2026.',
    );
  });

  it.each(drafts.map((draft) => [draft.template, draft] as const))(
    '%s has the same parts in both languages, none of them empty',
    (_, draft) => {
      const [english, spanish] = [write(draft, reader('en')), write(draft, reader('es'))];
      expect(english.body.split('\n\n')).toHaveLength(spanish.body.split('\n\n').length);
      for (const { subject, body } of [english, spanish]) {
        expect(body.split('\n\n').every((part) => part.length > 0)).toBe(true);
        expect(subject.length).toBeLessThanOrEqual(60);
        expect(`${subject}${body}`).not.toMatch(/undefined|null|NaN|Invalid|\u202f|\u00a0/);
      }
    },
  );

  it('carries no hidden characters and no second line in its subject, whatever people wrote', () => {
    const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const words = fc.string({ unit: anyUnit, minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(words, words, (name, text) => {
        const { subject, body } = write(staffMessage({ text }), { ...reader('en'), name });
        expect(subject).toBe('A message about your complaint (K7M-4RX2)');
        expect(body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
        expect(body.split('\n')[0]).toMatch(/^Dear/);
      }),
    );
  });

  it('keeps markup as the text it is', () => {
    expect(written(staffMessage({ text: '<b>{{reference}}</b> ${1}' }))).toContain('<b>{{reference}}</b> ${1}');
  });
});
