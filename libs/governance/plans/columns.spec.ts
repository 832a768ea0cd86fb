import { textColumns } from './columns.js';

it.each([
  [['nr', 'Actie(s)', 'partners', 'planning', 'Budget'], []],
  [['Jaardoelstelling', 'Huidige situatie', 'Inspanningen', 'Rolverdeling'], ['Jaardoelstelling', 'Huidige situatie', 'Inspanningen', 'Rolverdeling']],
  [['Actie', 'Regie', 'Planning'], ['Regie']],
])('of %j a line has %j itself', (columns, own) => expect(textColumns(columns)).toEqual(own));
