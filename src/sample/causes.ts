type Cause = { readonly key: string; readonly label: { readonly en: string; readonly es: string } };

const cause = (key: string, en: string, es: string): Cause => ({ key, label: { en, es } });

/** What the sample utility finds when it looks. */
export const sampleCauses: readonly Cause[] = [
  cause('meter-misread', 'Meter misread', 'Lectura equivocada'),
  cause('estimated-read', 'Estimated reading', 'Lectura estimada'),
  cause('meter-fault', 'Meter fault', 'Medidor defectuoso'),
  cause('wrong-tariff', 'Wrong tariff', 'Tarifa equivocada'),
  cause('posting-error', 'Payment posted wrongly', 'Pago mal registrado'),
  cause('leak-at-customer', "Leak on the customer's side", 'Fuga del lado del cliente'),
  cause('leak-on-network', 'Leak on our network', 'Fuga en nuestra red'),
  cause('main-break', 'Main break', 'Rotura de tubería'),
  cause('equipment-failure', 'Equipment failure', 'Falla de equipo'),
  cause('weather', 'Weather', 'Clima'),
  cause('planned-work', 'Planned work', 'Trabajo programado'),
  cause('third-party-damage', 'Damage by others', 'Daño de terceros'),
  cause('staff-error', 'Our mistake', 'Error nuestro'),
  cause('missed-appointment', 'Missed appointment', 'Cita incumplida'),
  cause('higher-use', 'Higher use', 'Mayor consumo'),
  cause('nothing-found', 'Nothing found', 'Sin hallazgos'),
  cause('other', 'Something else', 'Otra causa'),
];
