import type { Draft } from '../draft.ts';

type Facts = { readonly orderId: string; readonly cutOffAt: Date };

/** To one of our own: a hold that nobody has confirmed, shortly before the cut-off list. */
export const holdPage = ({ orderId, cutOffAt }: Facts): Draft => ({
  template: 'hold-page',
  en: (say) => ({
    subject: 'A disconnection hold is not confirmed',
    paragraphs: [
      `The cut-off list is made on ${say.moment(cutOffAt)}, and nobody has confirmed this hold (order ${orderId}) yet.`,
      'Call collections, then confirm the order with their reference under "To carry out". Until then the customer can be cut off.',
    ],
  }),
  es: (say) => ({
    subject: 'Una suspensión del corte no está confirmada',
    paragraphs: [
      `La lista de cortes se hace el ${say.moment(cutOffAt)} y nadie ha confirmado todavía esta suspensión (orden ${orderId}).`,
      'Llame a Cobros y confirme la orden con su referencia en «Por ejecutar». Hasta entonces pueden cortarle el servicio al cliente.',
    ],
  }),
});
