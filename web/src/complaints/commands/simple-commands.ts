import { answer, api, once } from '../../api/client.ts';
import type { Complaint } from '../../api/views.ts';

export type FieldKind = 'line' | 'text' | 'moment' | 'day' | 'evidence' | 'way';

/** How a question is put; the first is meant when none was chosen. */
export const questionWays = ['message', 'phone', 'counter'] as const;
export type SimpleField = { readonly name: string; readonly kind: FieldKind; readonly required: boolean };

/** What was typed: instants already as ISO strings, days as YYYY-MM-DD. */
export type Typed = Readonly<Record<string, string>>;
type Send = (complaint: Pick<Complaint, 'id' | 'version'>, typed: Typed, key: string) => Promise<unknown>;

export type SimpleCommand = { readonly fields: readonly SimpleField[]; readonly danger?: true; readonly send: Send };

const must = (name: string, kind: FieldKind): SimpleField => ({ name, kind, required: true });
const at = (id: string): { readonly params: { readonly path: { readonly id: string } } } => ({ params: { path: { id } } });
const said = (typed: Typed, name: string): string => typed[name] ?? '';

const wayOf = (typed: Typed): (typeof questionWays)[number] => questionWays.find((way) => way === typed['putBy']) ?? 'message';

/** Commands that are a few plain fields. The words of their fields stand in the catalogue under the same names. */
export const simpleCommands = {
  'ask-customer': {
    fields: [must('text', 'text'), must('putBy', 'way'), must('replyBy', 'moment')],
    send: ({ id, version }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/question', {
          ...at(id),
          body: { text: said(typed, 'text'), putBy: wayOf(typed), replyBy: said(typed, 'replyBy'), version },
          ...once(key),
        }),
      ),
  },
  'await-third-party': {
    fields: [must('party', 'line'), must('reference', 'line'), must('reviewOn', 'day')],
    send: ({ id, version }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/third-party', {
          ...at(id),
          body: { party: said(typed, 'party'), reference: said(typed, 'reference'), reviewOn: said(typed, 'reviewOn'), version },
          ...once(key),
        }),
      ),
  },
  'send-field': {
    fields: [must('workOrder', 'line'), must('appointmentAt', 'moment')],
    send: ({ id, version }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/field-visit', {
          ...at(id),
          body: { workOrder: said(typed, 'workOrder'), appointmentAt: said(typed, 'appointmentAt'), version },
          ...once(key),
        }),
      ),
  },
  resume: {
    fields: [must('reason', 'text')],
    send: ({ id, version }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/resumption', {
          ...at(id),
          body: { reason: said(typed, 'reason'), version },
          ...once(key),
        }),
      ),
  },
  'make-safe': {
    fields: [must('how', 'text')],
    send: ({ id, version }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/safety', {
          ...at(id),
          body: { made: true, how: said(typed, 'how'), version },
          ...once(key),
        }),
      ),
  },
  promise: {
    fields: [must('what', 'text'), must('dueAt', 'moment')],
    send: ({ id }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/promises', {
          ...at(id),
          body: { what: said(typed, 'what'), dueAt: said(typed, 'dueAt') },
          ...once(key),
        }),
      ),
  },
  evidence: {
    fields: [must('evidence', 'evidence'), must('reference', 'line')],
    send: ({ id }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/evidence', {
          ...at(id),
          body: { kind: said(typed, 'evidence'), reference: said(typed, 'reference') },
          ...once(key),
        }),
      ),
  },
  reopen: {
    fields: [must('reason', 'text')],
    send: ({ id }, typed, key) =>
      answer(api.POST('/api/complaints/{id}/reopening', { ...at(id), body: { reason: said(typed, 'reason') }, ...once(key) })),
  },
  accept: {
    fields: [],
    send: ({ id }, _, key) => answer(api.POST('/api/complaints/{id}/acceptance', { ...at(id), ...once(key) })),
  },
  withdraw: {
    fields: [must('reason', 'text')],
    danger: true,
    send: ({ id }, typed, key) =>
      answer(api.POST('/api/complaints/{id}/withdrawal', { ...at(id), body: { reason: said(typed, 'reason') }, ...once(key) })),
  },
  void: {
    fields: [must('reason', 'text')],
    danger: true,
    send: ({ id }, typed, key) =>
      answer(api.POST('/api/complaints/{id}/void', { ...at(id), body: { reason: said(typed, 'reason') }, ...once(key) })),
  },
  'regulator-open': {
    fields: [must('body', 'line'), must('reference', 'line'), must('letterAt', 'moment'), must('dueOn', 'day')],
    send: ({ id }, typed, key) =>
      answer(
        api.POST('/api/complaints/{id}/regulator', {
          ...at(id),
          body: {
            body: said(typed, 'body'),
            reference: said(typed, 'reference'),
            letterAt: said(typed, 'letterAt'),
            dueOn: said(typed, 'dueOn'),
          },
          ...once(key),
        }),
      ),
  },
} as const satisfies Record<string, SimpleCommand>;

export type SimpleCommandName = keyof typeof simpleCommands;

export const isSimpleCommand = (name: string): name is SimpleCommandName => Object.hasOwn(simpleCommands, name);
