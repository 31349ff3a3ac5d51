/** What one of the two complaints says of a day. */
type DaySaid = { readonly reference: string; readonly day: string };

export const merging = {
  title: 'Es lo mismo que…',
  hint: 'Si el cliente nos dijo lo mismo dos veces, una de las dos quejas sigue por ambas.',
  which: '¿Qué queja sigue?',
  none: 'Esta cuenta no tiene otra queja abierta.',
  whatHappens: 'Qué ocurre',
  goesOn: (kept: string, ended: string) => `${kept} sigue. ${ended} termina como registro anulado que lleva a ella.`,
  countsFrom: (kept: string, when: string) => `${kept} cuenta desde el ${when}, cuando el cliente nos lo dijo por primera vez.`,
  moved: (kind: string, before: string, after: string) => `${kind}: vence ${after} en vez de ${before}.`,
  answered: (kind: string) => `${kind}: hecho, porque ya respondimos.`,
  paused: 'en pausa',
  given: (amount: string) => `Los ${amount} ya dados cuentan como dados en la que sigue.`,
  promises: (count: number) => (count === 1 ? 'Pasa una promesa pendiente.' : `Pasan ${count} promesas pendientes.`),
  apart: (day: string, kept: DaySaid, ended: DaySaid) =>
    `El dato «${day}» queda como está en ${kept.reference}: ${kept.day}. ${ended.reference} dice: ${ended.day}.`,
  told: 'Al resolverla, el cliente lee las dos referencias.',
  submit: (reference: string) => `Unir a ${reference}`,
  done: (ended: string, kept: string) => `${ended} ya es parte de ${kept}.`,
  wentOn: 'Es lo mismo que otra queja, que sigue en su lugar.',
  open: (reference: string) => `Abrir ${reference}`,
  tookIn: 'También registrada como',
  toldAs: (reference: string) => `Registrada como ${reference}`,
};
