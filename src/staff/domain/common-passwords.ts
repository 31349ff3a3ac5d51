/** Long phrases that lists of leaked and example passwords begin with, without spaces and punctuation. */
export const commonPhrases: ReadonlySet<string> = new Set([
  'correcthorsebatterystaple',
  'thisisapassword',
  'thisismypassword',
  'mypasswordissecret',
  'passwordispassword',
  'youllneverguess',
  'youwillneverguess',
  'thequickbrownfox',
  'thequickbrownfoxjumps',
  'thequickbrownfoxjumpsoverthelazydog',
  'tobeornottobe',
  'tobeornottobethatisthequestion',
  'maytheforcebewithyou',
  'onceuponatime',
  'happybirthdaytoyou',
  'ihatepasswords',
  'iloveyousomuch',
  'idontknowmypassword',
  'nomoresecrets',
  'opensesameopensesame',
  'neveroddoreven',
  'liveloveandlaugh',
  'onetwothreefourfive',
]);

/** Words and keyboard habits that short common passwords are made of; a long one made of nothing else is no better. */
export const commonParts: readonly string[] = (
  'password passwort contraseña contrasena passwd passphrase secret letmein welcome bienvenido login signin access admin administrator ' +
  'superuser root user guest test testing default changeme change please demo temp temporary ' +
  'qwerty qwertz azerty asdf zxcv qazwsx 1q2w3e4r 1qaz2wsx zaq1xsw2 abc123 q1w2e3r4 ' +
  'iloveyou ilove love you monkey dragon master shadow sunshine princess football baseball superman batman starwars trustno ' +
  'michael jordan charlie ashley jennifer hello freedom whatever ninja mustang summer winter spring autumn ' +
  'january february march april june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'complaint complaints customer water power electric company office desk service support team ' +
  'this the and my is for not new'
).split(' ');
