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

/** Nobody comes. */
export const visitCalledOff = ({ appointmentAt, workOrder }: Facts): Draft => ({
  template: 'visit-called-off',
  en: (say) => ({
    subject: 'A visit does not take place',
    paragraphs: [`The visit of ${say.moment(appointmentAt)} does not take place.`, `Work order: ${workOrder}`],
  }),
  es: (say) => ({
    subject: 'Una visita no tendrá lugar',
    paragraphs: [`La visita del ${say.moment(appointmentAt)} no tendrá lugar.`, `Orden de trabajo: ${workOrder}`],
  }),
});

/** The crew has set out. */
export const onTheWay = ({ workOrder }: Pick<Facts, 'workOrder'>): Draft => ({
  template: 'visit-on-the-way',
  en: () => ({ subject: 'Our crew is on its way', paragraphs: ['Our crew is on its way to you.', `Work order: ${workOrder}`] }),
  es: () => ({
    subject: 'Nuestra cuadrilla está en camino',
    paragraphs: ['Nuestra cuadrilla va de camino.', `Orden de trabajo: ${workOrder}`],
  }),
});

type Report = { readonly visitedAt: Date; readonly found: string; readonly did: string | null; readonly next: string | null };

/** What the crew found and did, in its own words. */
export const visitReport = ({ visitedAt, found, did, next }: Report): Draft => ({
  template: 'visit-report',
  en: (say) => ({
    subject: 'What our crew found',
    paragraphs: [
      `Our crew came on ${say.moment(visitedAt)}.`,
      `What we found: ${found}`,
      ...(did === null ? [] : [`What we did: ${did}`]),
      ...(next === null ? [] : [`What happens next: ${next}`]),
    ],
  }),
  es: (say) => ({
    subject: 'Lo que encontró nuestra cuadrilla',
    paragraphs: [
      `Nuestra cuadrilla acudió el ${say.moment(visitedAt)}.`,
      `Qué encontramos: ${found}`,
      ...(did === null ? [] : [`Qué hicimos: ${did}`]),
      ...(next === null ? [] : [`Qué sigue: ${next}`]),
    ],
  }),
});
