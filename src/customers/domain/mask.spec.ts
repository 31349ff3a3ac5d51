import { maskedName, maskedTail } from './mask.ts';

test('of a name only initials are left', () => expect(maskedName(' María de la  Cruz')).toBe('M. d. l. C.'));

test('of a number only its end is left', () => expect(maskedTail('+1 410 555 0123')).toBe('•••23'));
