import { isAskedHere, refusalOf, type Place } from './view-as.js';

const example: Place = { viewAs: true, embedded: true, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000' };
const server: Place = { viewAs: false, embedded: false, host: '0.0.0.0', publicUrl: 'https://lea.gemeente.example' };

describe('a server may start', () => {
  it.each<[string, Place]>([
    ['as the worked example on this machine', example],
    ['as the worked example on IPv6', { ...example, host: '::1' }],
    ['for everybody, behind TLS', server],
    ['on this machine for whoever signs in', { ...server, host: 'localhost', publicUrl: undefined }],
  ])('%s', (_, place) => expect(refusalOf(place)).toBeNull());
});

describe('a server may not start', () => {
  it.each<[string, Place, RegExp]>([
    ['where one could choose whom to be from elsewhere', { ...example, host: '0.0.0.0', publicUrl: 'https://lea.gemeente.example' }, /only this machine may reach it/],
    ['where one could choose whom to be on a real installation', { ...example, embedded: false }, /only `leidraad start`/],
    ['where sessions would travel in the open', { ...server, publicUrl: 'http://lea.gemeente.example' }, /without TLS/],
    ['for everybody without saying where', { ...server, publicUrl: undefined }, /LEIDRAAD_PUBLIC_URL/],
  ])('%s', (_, place, why) => expect(refusalOf(place)).toMatch(why));
});

describe('where one can choose whom to be, this machine is asked', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', 'lea.gemeente.example'])('as %s', (asked) => expect(isAskedHere(asked, 'https://lea.gemeente.example')).toBe(true));
  it.each(['elders.example:3000', '127.0.0.1.elders.example', 'localhost.elders.example:3000', 'elders.example@127.0.0.1/', '10.0.0.5:3000', 'lea.gemeente.example:3000', '', undefined])('and not as %s', (asked) => expect(isAskedHere(asked, 'https://lea.gemeente.example')).toBe(false));
});
