import type { FrameWords } from '../frame-words.ts';

export const frame: FrameWords = {
  template: (role, trainings, months) => `${role}, ${trainings}, ${months} ${months === 1 ? 'mes' : 'meses'} de servicio`,
  trained: (courses) => `con formación en ${courses}`,
  untrained: 'sin formación',
  ordinary: (fact, value) => `${fact}: ${value}`,
  named: (own, other) => `${own}, en inglés ${other}`,
  money: (hasMoney) => (hasMoney ? 'lleva dinero' : 'no lleva dinero'),
  immediate: 'es ayuda inmediata que nada puede retrasar',
  offered: (categories) => (categories === null ? 'se ofrece para cualquier queja' : `se ofrece para ${categories}`),
  executed: (executor, code, days) =>
    `lo realiza ${executor} como ${code} ${days === 0 ? 'el mismo día' : `en ${days} ${days === 1 ? 'día hábil' : 'días hábiles'}`}`,
  family: (family) => `los niveles se tienen para la familia ${family}`,
  instead: (where) => `donde no se ofrece: ${where}`,
  executors: {
    message: 'mensajería',
    billing: 'facturación',
    collections: 'cobros',
    'work-order': 'órdenes de trabajo',
    payments: 'pagos',
  },
};
