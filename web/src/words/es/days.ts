export const days = {
  eventOn: 'Cuándo ocurrió',
  billOn: 'Fecha de la factura en cuestión',
  when: 'Cuándo ocurrió, fecha de la factura',
  hint: 'Algunas reglas se guían por estos días. Lo ya decidido queda como está; cada decisión posterior muestra quién dijo el día.',
  reason: 'Cómo lo sabemos o por qué cambia',
  intakeHint: 'Solo si fue otro día que el día en que nos lo dijo: algunas reglas se guían por él.',
  event: 'día en que ocurrió',
  bill: 'fecha de la factura',
  none: 'sin indicar',
  apart: (day: string, kept: string, other: string) =>
    `El dato «${day}» queda como está aquí: ${kept}. La otra queja dice: ${other}.`,
  cleared: (name: string, was: string) => `${name}: ya no se indica (era ${was})`,
  markedDays: {
    event: 'el día en que ocurrió',
    bill: 'la fecha de la factura',
    both: 'el día en que ocurrió y la fecha de la factura',
  },
  marked: (which: string) => `Solo posible desde que alguien indicó o corrigió ${which}: un responsable lo revisará`,
  markedWithCategory: (which: string) =>
    `Solo posible desde que cambió la categoría y alguien indicó o corrigió ${which}: un responsable lo revisará`,
  ofPolicy: {
    event: 'Día en que ocurrió',
    bill: 'Fecha de la factura',
  },
  said: (day: string, name: string, when: string) => `${day}, según ${name} el ${when}`,
  saidLater: (day: string, name: string, when: string) => `${day}, indicado o corregido después por ${name} el ${when}`,
  byVersion: (version: string) => `reglas que se rigen por él: política de autoridad, versión ${version}`,
};
