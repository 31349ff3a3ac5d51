import { plural } from '../../words/plural.ts';
import type { packs as en } from './en-packs.ts';

/** What policy packs say. */
export const packs: typeof en = {
  title: 'Paquetes de políticas',
  hint: 'Políticas de empresas y reguladores reales como reglas, cada una con sus pruebas y dónde está escrita. Un paquete se toma en un borrador; nada cambia para nadie hasta que otra persona lo publica.',
  counts: (rules: number, tests: number, currency: string) =>
    `${rules} ${plural('es', rules, { one: 'regla', other: 'reglas' })} · ${tests} ${plural('es', tests, { one: 'prueba', other: 'pruebas' })} · ${currency}`,
  tests: (tests: number) => `${tests} ${plural('es', tests, { one: 'prueba', other: 'pruebas' })}`,
  remedies: 'Medidas',
  unit: (currency: string | null) => (currency === null ? 'No lleva dinero' : `Lleva dinero en ${currency}`),
  carriedOut: (executor: string, code: string, days: number) =>
    `lo realiza ${executor} como ${code}, ${days === 0 ? 'el mismo día' : `en ${days} ${plural('es', days, { one: 'día hábil', other: 'días hábiles' })}`}`,
  kind: (kind: string, family: string) => `Tipo: ${kind} · familia de niveles: ${family}`,
  sources: 'Fuentes',
  deadlines: 'Plazos junto a las reglas',
  deadlinesHint:
    'Dicen cuándo, no quién puede dar qué: tomar el paquete no los fija. Un administrador los pone en vigor aquí; cada uno nombra su fuente y se edita en Horarios.',
  standing: {
    missing: 'Aquí aún no está en vigor.',
    off: 'Aquí está apagado.',
    same: 'Aquí está en vigor.',
    differs: 'Aquí está en vigor con otros términos, y queda como está.',
  },
  namedDay: 'El paquete no lo fija: quien pide la revisión nombra el día.',
  putInForce: 'Poner estos plazos en vigor',
  comingInForce: (count: number) =>
    `${count} ${plural('es', count, { one: 'plazo entra', other: 'plazos entran' })} en vigor para las quejas que lleguen desde entonces. Las abiertas conservan los suyos.`,
  allInForce: 'No queda ninguno por poner en vigor.',
  days: {
    calendar: (days: number) => `${days} días naturales`,
    'working-days': (days: number) => `${days} días hábiles`,
  },
  sourcesHint: 'Leídas de extractos: mire la página misma antes de tomarla por la ley de hoy.',
  look: 'Verlo',
  lookAt: (title: string) => `Verlo: ${title}`,
  rules: 'Reglas',
  takeOver: 'Tomarlo en un borrador',
  noDraft: 'No hay ningún borrador en el que tomarlo.',
  into: 'En qué borrador',
  choose: 'Elija un borrador',
  existing: 'Las reglas del borrador sobre las mismas medidas',
  keep: 'se quedan junto a ellas',
  replace: 'se van',
  fits: 'Encaja en este borrador.',
  fitsNot: 'Todavía no encaja en este borrador.',
  added: 'Reglas que llegan',
  removed: 'Reglas que se van',
  narrowed: 'Reglas que pierden medidas',
  newRemedies: 'Medidas que trae',
  none: 'ninguna',
  conflicts: {
    'other-currency': 'Trata de otra moneda.',
    'remedy-missing': 'Falta aquí una medida.',
    'remedy-differs': 'Una medida significa aquí otra cosa.',
    'key-taken': 'Una regla del borrador tiene la misma clave.',
    'condition-taken': 'Una condición compartida del borrador tiene el mismo nombre.',
    'also-ruled': 'El borrador tiene reglas propias sobre esta medida.',
  },
};
