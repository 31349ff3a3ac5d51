export const changes = {
  title: 'Qué cambió para usted',
  none: 'Ya lo ha leído todo',
  noneHint: 'Cuando la política de facultades cambie para usted, se dirá aquí una vez.',
  version: (version: string) => `Política de facultades, versión ${version}`,
  since: (moment: string) => `desde ${moment}`,
  remedy: 'Medida',
  before: 'Antes',
  after: 'Ahora',
  once: (limit: string) => `, con justificante o un colega hasta ${limit}`,
  ordinary: 'En el caso ordinario; la queja misma muestra lo que vale allí.',
  notThere: 'No existía',
  read: 'Lo he leído',
};
