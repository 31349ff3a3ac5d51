import { sampleRemedyWords } from '../../sample/remedy-words.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { type Translated, languages } from './language.ts';
import { ruleSentence } from './rule-sentence.ts';
import { speechIn } from './speech.ts';

const labels = Object.fromEntries(Object.entries(sampleRemedyWords).map(([kind, { label }]) => [kind, label]));

const sentences: Readonly<Record<string, Translated>> = {
  'G-01': {
    en: 'Anybody may give “Waive the late fee” of up to $40.00 when the employee is trained in billing basics, the kind of customer is household or small business and either the number of the customer’s credits in the last 12 months is under 1 or the customer is vulnerable.',
    es: 'Cualquiera puede dar «Anular el recargo por atraso» de hasta $40.00 cuando la persona tiene formación en facturación básica, el tipo de cliente es hogar o pequeña empresa y o bien el número de créditos del cliente en los últimos 12 meses es menos de 1 o el cliente es vulnerable.',
  },
  'G-02': {
    en: 'Anybody may give “Billing credit” of up to $100.00 when the employee is trained in billing basics and the kind of customer is household or small business.',
    es: 'Cualquiera puede dar «Crédito en la factura» de hasta $100.00 cuando la persona tiene formación en facturación básica y el tipo de cliente es hogar o pequeña empresa.',
  },
  'G-04': {
    en: 'Anybody may give “Outage credit” of up to $75.00 when the complaint is marked “long outage”, the employee is trained in outage compensation and the kind of customer is not large business or public body.',
    es: 'Cualquiera puede dar «Crédito por corte» de hasta $75.00 cuando la queja lleva la marca «corte largo», la persona tiene formación en compensación por cortes y el tipo de cliente no es gran empresa o organismo público.',
  },
  'G-05': {
    en: 'Anybody may give “Leak adjustment” of up to the lowest of $150.00 and 50% of (the last bill less the average bill) when the utility is water, the complaint is marked “leak repaired”, the employee is trained in leak adjustments and either the time as a customer is at least 12 months or the customer is vulnerable.',
    es: 'Cualquiera puede dar «Ajuste por fuga» de hasta lo menor entre $150.00 y el 50 % de (la última factura menos la factura media) cuando el servicio es agua, la queja lleva la marca «fuga reparada», la persona tiene formación en ajustes por fuga y o bien el tiempo como cliente es al menos 12 meses o el cliente es vulnerable.',
  },
  'G-06': {
    en: 'Anybody may give “Goodwill credit” of up to $25.00.',
    es: 'Cualquiera puede dar «Crédito de cortesía» de hasta $25.00.',
  },
  'G-03': {
    en: 'A senior or above may give “Billing credit” of up to $150.00 when the employee is trained in tariffs, unless the kind of customer is large business.',
    es: 'Una persona sénior o de nivel superior puede dar «Crédito en la factura» de hasta $150.00 cuando la persona tiene formación en tarifas, salvo cuando el tipo de cliente es gran empresa.',
  },
  'G-07': {
    en: 'A supervisor or above may give “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” of up to $500.00 when either the employee is trained in negotiation or the employee’s time in service is at least 24 months, unless a regulator is involved and the employee is not trained in regulatory cases.',
    es: 'Una persona supervisora o de nivel superior puede dar «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» de hasta $500.00 cuando o bien la persona tiene formación en negociación o el tiempo en el puesto es al menos 24 meses, salvo cuando interviene un regulador y la persona no tiene formación en casos del regulador.',
  },
  'G-08': {
    en: 'A manager or above may give “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” of up to $2,000.00.',
    es: 'Una persona de gerencia o de nivel superior puede dar «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» de hasta $2,000.00.',
  },
  'G-20': {
    en: 'Anybody may give “Apology in writing”, “Visit by a crew” or “Read the meter again”.',
    es: 'Cualquiera puede dar «Disculpa por escrito», «Visita de una cuadrilla» o «Nueva lectura del medidor».',
  },
  'G-21': {
    en: 'Anybody may give “Payment arrangement” when the length of the plan is at most 12 months, the balance is over $0.00, the balance is at most $1,500.00 and either the customer is vulnerable, the complaint is marked “hardship” or the balance is under $800.00.',
    es: 'Cualquiera puede dar «Acuerdo de pago» cuando la duración del plan es como máximo 12 meses, el saldo es más de $0.00, el saldo es como máximo $1,500.00 y o bien el cliente es vulnerable, la queja lleva la marca «dificultades económicas» o el saldo es menos de $800.00.',
  },
  'G-22': {
    en: 'A senior or above may give “Payment arrangement” when the length of the plan is at most 24 months.',
    es: 'Una persona sénior o de nivel superior puede dar «Acuerdo de pago» cuando la duración del plan es como máximo 24 meses.',
  },
  'G-23': {
    en: 'Anybody may give “Disconnection hold” when the employee is a senior or above, the customer is vulnerable, the complaint is marked “hardship”, the disputed amount is over $0.00 or the complaint is marked “medical equipment”.',
    es: 'Cualquiera puede dar «Suspensión del corte» cuando decide una persona sénior o de nivel superior, el cliente es vulnerable, la queja lleva la marca «dificultades económicas», el importe en disputa es más de $0.00 o la queja lleva la marca «equipo médico».',
  },
  'G-24': {
    en: 'Anybody may give “Meter test” when the employee is a senior or above or the number of times it was reopened is at least 1.',
    es: 'Cualquiera puede dar «Prueba del medidor» cuando decide una persona sénior o de nivel superior o el número de reaperturas es al menos 1.',
  },
  'G-25': {
    en: 'Anybody may give “Bottled water” when the customer is vulnerable, the complaint is marked “hardship” or the quantity is at most 8.',
    es: 'Cualquiera puede dar «Agua embotellada» cuando el cliente es vulnerable, la queja lleva la marca «dificultades económicas» o la cantidad es como máximo 8.',
  },
  'G-26': {
    en: 'A supervisor or above may give “Bottled water”.',
    es: 'Una persona supervisora o de nivel superior puede dar «Agua embotellada».',
  },
  'C-01': {
    en: 'No more than $200.00 in all to one customer in any 365 days, counted for “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment”, when the employee is below a manager, unless the customer is vulnerable, the complaint is marked “long outage” or the complaint is marked “wrong tariff”.',
    es: 'No más de $200.00 en total a un cliente en 365 días cualesquiera, contado para «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida», cuando decide alguien por debajo de una persona de gerencia, salvo cuando el cliente es vulnerable, la queja lleva la marca «corte largo» o la queja lleva la marca «tarifa equivocada».',
  },
  'C-02': {
    en: 'No more than $300.00 in all by one employee in one day, counted for “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment”, when the employee is a senior or below.',
    es: 'No más de $300.00 en total por una persona en un día, contado para «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida», cuando decide una persona sénior o de nivel inferior.',
  },
  'C-03': {
    en: 'No more than $5,000.00 in all to one customer in any 365 days, counted for “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment”, when the employee is a manager or above.',
    es: 'No más de $5,000.00 en total a un cliente en 365 días cualesquiera, contado para «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida», cuando decide una persona de gerencia o de nivel superior.',
  },
  'F-01': {
    en: 'The employee may not give “Goodwill credit” when the kind of customer is large business and the employee is below a supervisor: the customer has a contract with other terms.',
    es: 'La persona no puede dar «Crédito de cortesía» cuando el tipo de cliente es gran empresa y decide alguien por debajo de una persona supervisora: el cliente tiene un contrato con otras condiciones.',
  },
  'F-02': {
    en: 'Nobody may give “Payment arrangement” when the caller is not verified: the caller is not verified.',
    es: 'Nadie puede dar «Acuerdo de pago» cuando quien llama no está verificado: quien llama no está verificado.',
  },
  'R-01': {
    en: 'A manager or above decides about “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” when the complaint is marked “legal” or (the complaint is marked “media” and the severity is urgent or higher).',
    es: 'Una persona de gerencia o de nivel superior decide sobre «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» cuando la queja lleva la marca «legal» o (la queja lleva la marca «prensa» y la gravedad es urgente o mayor).',
  },
  'R-02': {
    en: 'A supervisor or above decides about “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” above $100.00 when a regulator is involved.',
    es: 'Una persona supervisora o de nivel superior decide sobre «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» por encima de $100.00 cuando interviene un regulador.',
  },
  'R-03': {
    en: 'A supervisor or above decides about “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” when the severity is emergency.',
    es: 'Una persona supervisora o de nivel superior decide sobre «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» cuando la gravedad es emergencia.',
  },
  'D-01': {
    en: 'Whoever gives “Leak adjustment” or “Outage credit” above $50.00 needs a receipt.',
    es: 'Quien da «Ajuste por fuga» o «Crédito por corte» por encima de $50.00 necesita un recibo.',
  },
  'D-02': {
    en: 'Whoever gives “Billing credit” above $40.00 needs a photo of the meter.',
    es: 'Quien da «Crédito en la factura» por encima de $40.00 necesita una foto del medidor.',
  },
  'D-03': {
    en: 'Whoever gives “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” above $25.00 writes a note about why.',
    es: 'Quien da «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» por encima de $25.00 escribe una nota con el porqué.',
  },
  'D-04': {
    en: 'Whoever gives “Waive the late fee”, “Billing credit”, “Outage credit”, “Leak adjustment”, “Goodwill credit” or “Payment for a missed appointment” above $400.00 needs a second person.',
    es: 'Quien da «Anular el recargo por atraso», «Crédito en la factura», «Crédito por corte», «Ajuste por fuga», «Crédito de cortesía» o «Pago por cita incumplida» por encima de $400.00 necesita a una segunda persona.',
  },
  'D-05': {
    en: 'Whoever gives “Payment arrangement” or “Disconnection hold” tells the customer in writing.',
    es: 'Quien da «Acuerdo de pago» o «Suspensión del corte» avisa al cliente por escrito.',
  },
  'O-01': {
    en: 'The customer is owed $25.00 as “Payment for a missed appointment”, paid within 10 working days or with $10.00 on top, when the complaint is marked “missed appointment”. The rule of the day it happened counts, or of the day of receipt where nobody said it, and the customer keeps the better of that and today’s.',
    es: 'Al cliente se le debe $25.00 como «Pago por cita incumplida», a pagar en 10 días hábiles o con $10.00 más, cuando la queja lleva la marca «cita incumplida». Cuenta la regla del día en que ocurrió, o del de recepción si nadie lo dijo, y al cliente le queda la mejor entre esa y la de hoy.',
  },
  'O-02': {
    en: 'The customer is owed “Disconnection hold”, given within 1 working day, when the customer asked for a supervisor and the time until disconnection is at most 30 days. The rule of the day it happened counts, or of the day of receipt where nobody said it, and the customer keeps the better of that and today’s.',
    es: 'Al cliente se le debe «Suspensión del corte», a dar en 1 día hábil, cuando el cliente pidió hablar con un supervisor y el plazo hasta el corte es como máximo 30 días. Cuenta la regla del día en que ocurrió, o del de recepción si nadie lo dijo, y al cliente le queda la mejor entre esa y la de hoy.',
  },
};

describe.each(languages)('the sample rules in %s', (language) => {
  const speech = speechIn(language, 'USD', labels);

  it.each(sampleRuleset.rules.map((rule) => [rule.key, rule] as const))('%s', (key, rule) => {
    expect(ruleSentence(rule, sampleRuleset.conditions, speech)).toBe(sentences[key]?.[language]);
  });
});
