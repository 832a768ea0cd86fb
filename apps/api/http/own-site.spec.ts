import { isOwnSite, isOwnVisit } from './own-site.js';

const post = (headers: Record<string, string>, publicUrl?: string): boolean => isOwnSite({ method: 'POST', headers: { host: 'lea.gemeente.example', ...headers } }, publicUrl);

describe('a change', () => {
  it.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }],
    ['typed by the user', { 'sec-fetch-site': 'none' }],
    ['from our own page in an older browser', { origin: 'https://lea.gemeente.example' }],
    ['from a program', {}],
  ])('%s is taken', (_, headers) => expect(post(headers)).toBe(true));

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['from another site that says it is ours', { 'sec-fetch-site': 'cross-site', origin: 'https://lea.gemeente.example' }],
    ['from another site in an older browser', { origin: 'https://elders.example' }],
    ['from another port', { origin: 'https://lea.gemeente.example:8443' }],
    ['from a frame without an origin', { origin: 'null' }],
  ])('%s is not', (_, headers) => expect(post(headers)).toBe(false));

  it('is known by the public address where a proxy changes Host', () => {
    expect(post({ host: '10.0.0.5:3000', origin: 'https://lea.gemeente.example' })).toBe(false);
    expect(post({ host: '10.0.0.5:3000', origin: 'https://lea.gemeente.example' }, 'https://lea.gemeente.example')).toBe(true);
  });

  it('is not what reading is', () => expect(isOwnSite({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(true));
});

describe('a visit to a sign-in elsewhere', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['from our own page', { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'same-origin' }, true],
    ['typed, or from a bookmark', { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' }, true],
    ['in an older browser', {}, true],
    ['as an image of another site', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' }, false],
    ['as an image of our own', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'same-origin' }, false],
    ['in a frame', { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' }, false],
    ['from another site', { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' }, false],
  ])('%s', (_, headers, begun) => expect(isOwnVisit(headers)).toBe(begun));
});
