import type { Draft } from '../draft.ts';

type Facts = { readonly appointmentAt: Date; readonly workOrder: string };

/** Our people come and look. */
export const visit = ({ appointmentAt, workOrder }: Facts): Draft => ({
  template: 'visit',
  en: (say) => ({
    subject: 'A visit is arranged',
    paragraphs: [`A visit is arranged for ${say.moment(appointmentAt)}.`, `Work order: ${workOrder}`],
  }),
  es: (say) => ({
    subject: 'Hay una visita programada',
    paragraphs: [`La visita está programada para el ${say.moment(appointmentAt)}.`, `Orden de trabajo: ${workOrder}`],
  }),
});
