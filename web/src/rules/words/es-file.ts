import { plural } from '../../words/plural.ts';

/** Las reglas como archivo, de salida y de entrada. */
export const file = {
  export: 'Descargar como archivo',
  bringIn: 'Traer un archivo',
  hint: 'Un archivo descargado aquí o en otra empresa. Sus reglas sustituyen a las de este borrador; las medidas que no nombra se quedan. Verá qué cambia antes de guardar nada.',
  choose: 'Elegir un archivo',
  odd: 'Este archivo no contiene reglas: elija uno descargado como archivo de reglas.',
  changedSince: 'Este archivo se cambió después de descargarlo: sus reglas o medidas no son las del sello que lleva.',
  faults: (count: number) =>
    `${count} ${plural('es', count, { one: 'lugar está', other: 'lugares están' })} mal en el archivo. Corrija el archivo y elíjalo otra vez.`,
  takeOver: 'Poner estas reglas en el borrador',
};
