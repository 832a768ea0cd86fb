/** What the page that moves an agendacommissie's meeting asks of the API. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const gatheringPreviewQuery = (gemeente: string, vergadering: string, begin: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'voorbereiding', 'verplaatsing', begin],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/verplaatsing/voorbeeld', { params: { path: { gemeente, vergadering }, query: { begin } } })),
  });
