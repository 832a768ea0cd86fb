import { diagram } from './diagram.js';
import { definitions } from './registry.js';
describe('x', () => { it('y', () => { for (const d of definitions.values()) console.log(diagram(d)); }); });
