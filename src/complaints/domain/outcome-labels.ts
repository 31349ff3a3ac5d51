import type { Outcome, Relief } from './complaint.ts';

type Labelled<Key> = { readonly key: Key; readonly label: { readonly en: string; readonly es: string } };

/** How a complaint can end, as people choose it. */
export const outcomeLabels: readonly Labelled<Outcome>[] = [
  { key: 'UPHELD', label: { en: 'We were at fault: yes', es: 'Fue culpa nuestra: sí' } },
  { key: 'PARTLY_UPHELD', label: { en: 'We were at fault: partly', es: 'Fue culpa nuestra: en parte' } },
  { key: 'NOT_UPHELD', label: { en: 'We were at fault: no', es: 'Fue culpa nuestra: no' } },
  { key: 'SETTLED_NO_FAULT', label: { en: 'Settled without fault', es: 'Arreglado sin culpa' } },
  { key: 'WITHDRAWN', label: { en: 'Withdrawn by the customer', es: 'Retirada por el cliente' } },
  { key: 'NO_REPLY', label: { en: 'No reply from the customer', es: 'Sin respuesta del cliente' } },
  { key: 'REFERRED_OUT', label: { en: 'Passed to another body', es: 'Remitida a otro organismo' } },
  { key: 'DEADLOCK', label: { en: 'Final answer, no agreement', es: 'Respuesta final, sin acuerdo' } },
];

/** What the customer got. */
export const reliefLabels: readonly Labelled<Relief>[] = [
  { key: 'MONETARY', label: { en: 'Money', es: 'Dinero' } },
  { key: 'NON_MONETARY', label: { en: 'Something other than money', es: 'Algo distinto de dinero' } },
  { key: 'EXPLANATION', label: { en: 'An explanation', es: 'Una explicación' } },
];
