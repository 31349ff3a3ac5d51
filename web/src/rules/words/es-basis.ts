import type { basis as en } from './en-basis.ts';

/** What the parts of a ruleset beside its rules say. */
export const basis: typeof en = {
  tab: 'Niveles y caso',
  levels: 'Un empleado de cada nivel',
  levelsHint: 'Quién podría decidir se averigua preguntando a las reglas por un empleado así, nivel por nivel.',
  role: 'Función',
  trainings: 'Formaciones',
  tenure: 'Meses en el puesto',
  ordinary: 'El caso ordinario',
  ordinaryHint: 'Las pruebas y la tabla parten de estos datos y dicen solo lo que difiere.',
  conditions: 'Condiciones que comparten las reglas',
  conditionsHint: 'Escritas una vez y usadas por su nombre. Un cambio aquí cambia todas las reglas que la usan.',
  noConditions: 'Todavía no hay ninguna.',
  name: 'Nombre',
  nameHint: 'Letras, cifras y guiones.',
  addCondition: 'Añadir una condición compartida',
  editCondition: (name: string) => `Editar «${name}»`,
  removeCondition: (name: string) => `Eliminar «${name}»`,
  edit: 'Editar',
  remove: 'Eliminar',
  save: 'Guardar en el borrador',
  saved: 'Guardado.',
};
