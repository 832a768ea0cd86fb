import { addressProblem, codeProblem } from './typed';

describe('what is typed to sign in', () => {
  it.each(['naam@organisatie.nl', ' naam@organisatie.nl '])('%j is an address', (typed) => expect(addressProblem(typed)).toBeNull());
  it.each(['', 'naam', 'naam@', 'naam@organisatie', 'twee woorden@organisatie.nl'])('%j is none', (typed) => expect(addressProblem(typed)).toMatch(/e-mailadres/));
  it.each(['004217', '004 217', ' 004217 '])('%j is a code', (typed) => expect(codeProblem(typed)).toBeNull());
  it.each(['', '12345', '1234567', '12a456'])('%j is none', (typed) => expect(codeProblem(typed)).toMatch(/zes cijfers/));
});
