import type { FigureDefinition } from './figure-definitions.ts';

/** What a file of a figure says around its numbers. */
export type CsvWords = {
  readonly [
    name in
      | (
          | 'figure'
          | 'definition'
          | 'invented'
          | 'inventedText'
          | 'unit'
          | 'period'
          | 'only'
          | 'asOf'
          | 'provisionalUntil'
          | 'leftOut'
        )
      | ('stillToCount' | 'stillToCountText')
      | ('published' | 'asPublished' | 'restated' | 'definedThen')
      | ('comparison' | 'degrees' | 'rules' | 'key' | 'value' | 'state' | 'number' | 'low' | 'high' | 'costCode' | 'currency')
  ]: string;
} & {
  readonly units: Readonly<Record<FigureDefinition['unit'], string>>;
  readonly states: Readonly<Record<'measured' | 'nothing' | 'suppressed' | 'not-reached', string>>;
  readonly dimensions: Readonly<Record<string, string>>;
};

export const csvWords: Readonly<Record<'en' | 'es', CsvWords>> = {
  en: {
    ...{ figure: 'Figure', definition: 'Definition', unit: 'Unit', period: 'Period', only: 'Only', asOf: 'As of' },
    ...{ provisionalUntil: 'May change until', leftOut: 'Left out', comparison: 'Groups compared (log-rank)' },
    ...{
      degrees: 'degrees of freedom',
      rules: 'Versions of the authority rules in force',
      key: 'key',
      value: 'Value',
      state: 'State',
    },
    ...{ number: 'Number', low: '95 % from', high: '95 % to', costCode: 'Cost code', currency: 'Currency', invented: 'Invented' },
    ...{ published: 'Published', asPublished: 'as published', restated: 'restated', definedThen: 'It meant something else then' },
    stillToCount: 'Still to count',
    stillToCountText: 'So many complaints are still to be counted, as after an update: these numbers are provisional until then.',
    inventedText: 'Some of these complaints are invented for a demonstration. Nobody made them: no figure about real customers.',
    units: { seconds: 'seconds', share: 'share of 1', complaints: 'complaints', minor: 'smallest unit of the currency' },
    states: {
      ...{ measured: 'measured', nothing: 'nothing in this period', suppressed: 'too few to say' },
      'not-reached': 'not reached: too many still waiting',
    },
    dimensions: {
      ...{ category: 'Category', team: 'Team', channel: 'Channel', severity: 'Severity', origin: 'Origin', route: 'Route' },
      ...{ month: 'Month', week: 'Week', cause: 'Cause', outcome: 'Outcome', remedy: 'Remedy', person: 'Person' },
    },
  },
  es: {
    ...{ figure: 'Cifra', definition: 'Definición', unit: 'Unidad', period: 'Período', only: 'Solo', asOf: 'A fecha de' },
    ...{ provisionalUntil: 'Puede cambiar hasta', leftOut: 'Sin contar', comparison: 'Grupos comparados (log-rank)' },
    ...{ degrees: 'grados de libertad', rules: 'Versiones vigentes de las reglas de autoridad', key: 'clave', value: 'Valor' },
    ...{
      state: 'Estado',
      number: 'Número',
      low: '95 % desde',
      high: '95 % hasta',
      costCode: 'Código de costo',
      currency: 'Moneda',
    },
    ...{ invented: 'Inventado' },
    ...{
      published: 'Publicado',
      asPublished: 'como se publicó',
      restated: 'corregido',
      definedThen: 'Entonces significaba otra cosa',
    },
    stillToCount: 'Por contar',
    stillToCountText:
      'Tantas quejas están aún por contar, como tras una actualización: estas cifras son provisionales hasta entonces.',
    inventedText:
      'Algunas de estas quejas son inventadas para una demostración. Nadie las hizo: no es una cifra de clientes reales.',
    units: { seconds: 'segundos', share: 'parte de 1', complaints: 'quejas', minor: 'unidad mínima de la moneda' },
    states: {
      ...{ measured: 'medido', nothing: 'nada en este período', suppressed: 'muy pocas para decirlo' },
      'not-reached': 'no alcanzado: demasiadas siguen en espera',
    },
    dimensions: {
      ...{ category: 'Categoría', team: 'Equipo', channel: 'Canal', severity: 'Gravedad', origin: 'Origen', route: 'Vía' },
      ...{ month: 'Mes', week: 'Semana', cause: 'Causa', outcome: 'Resultado', remedy: 'Medida', person: 'Persona' },
    },
  },
};
