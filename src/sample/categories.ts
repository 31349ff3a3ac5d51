import type { Category } from '../complaints/index.ts';

const category = (
  key: string,
  en: string,
  es: string,
  utility: Category['utility'],
  defaultSeverity: Category['defaultSeverity'],
): Category => ({ key, label: { en, es }, utility, defaultSeverity, safety: false, emergency: null });

const danger = (key: string, en: string, es: string, utility: Category['utility'], sayEn: string, sayEs: string): Category => ({
  ...category(key, en, es, utility, 1),
  safety: true,
  emergency: { en: sayEn, es: sayEs },
});

/** What customers of the sample utility complain about, most usual first; dangers at the end, for intake shows them apart. */
export const sampleCategories: readonly Category[] = [
  category('high-bill', 'Bill higher than expected', 'Factura más alta de lo esperado', null, 3),
  category('billing-error', 'Mistake on the bill', 'Error en la factura', null, 3),
  category('late-fee', 'Late fee', 'Recargo por atraso', null, 3),
  category('payment', 'Payment not credited', 'Pago no acreditado', null, 3),
  category('disconnection', 'Disconnection', 'Corte del servicio', null, 2),
  category('meter', 'Meter', 'Medidor', null, 3),
  category('outage', 'Power out', 'Corte de luz', 'power', 2),
  category('voltage', 'Voltage', 'Voltaje', 'power', 3),
  category('no-water', 'No water', 'Sin agua', 'water', 2),
  category('low-pressure', 'Low pressure', 'Poca presión', 'water', 3),
  category('water-quality', 'Water quality', 'Calidad del agua', 'water', 2),
  category('leak', 'Leak', 'Fuga de agua', 'water', 2),
  category('sewer', 'Sewer', 'Alcantarillado', 'sewer', 2),
  category('street-works', 'Works in the street', 'Obras en la calle', null, 3),
  category('appointment', 'Missed appointment', 'Cita incumplida', null, 3),
  category('staff-conduct', 'How we behaved', 'Trato recibido', null, 3),
  category('moving', 'Moving in or out', 'Mudanza', null, 4),
  category('other', 'Something else', 'Otro asunto', null, 4),
  danger(
    'gas-smell',
    'Smell of gas',
    'Olor a gas',
    'gas',
    'Leave the building now and take everybody with you. No lights, no phone, no flame inside. Call 911 from outside, then our emergency line.',
    'Salgan del edificio ahora, todos. Sin luces, sin teléfono, sin fuego adentro. Llamen al 911 desde afuera y luego a nuestra línea de emergencia.',
  ),
  danger(
    'safety',
    'Wires down, sparks, or water and electricity',
    'Cables caídos, chispas, o agua con electricidad',
    null,
    'Stay at least 10 meters away and keep others away. Touch nothing that is wet or metal. Call 911 if anybody is hurt or anything burns.',
    'Aléjense al menos 10 metros y no dejen acercarse a nadie. No toquen nada mojado ni metálico. Llamen al 911 si hay heridos o fuego.',
  ),
];
