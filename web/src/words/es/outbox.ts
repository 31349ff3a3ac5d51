export const outbox = {
  title: 'Enviados',
  nothing: 'Todavía no se escribió nada',
  nothingHint: 'Lo que se dice a los clientes aparece aquí en cuanto se escribe, diez segundos antes de salir.',
  states: { WAITING: 'sale pronto', SENT: 'enviado', CANCELLED: 'retenido', FAILED: 'no se pudo enviar' },
  channels: { email: 'Correo electrónico', sms: 'Mensaje de texto', letter: 'Carta' },
  to: (channel: string, address: string) => `${channel} a ${address}`,
  hidden: 'no se muestra a su función',
  sentAt: (when: string) => `enviado ${when}`,
  leavesAt: (when: string) => `escrito para ${when}`,
};
