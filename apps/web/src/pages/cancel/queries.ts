/** What the pages about a meeting that does not go on ask of the API. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** What cancelling a meeting would do, for who may. */
export const cancelPreviewQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'annulering', 'voorbeeld'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/annulering/voorbeeld', { params: { path: { gemeente, vergadering } } })),
  });

/** What came of a meeting that was cancelled. */
export const cancellationQuery = (gemeente: string, vergadering: string) =>
  queryOptions({
    queryKey: [gemeente, 'vergadering', vergadering, 'annulering'],
    queryFn: () => answer(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/annulering', { params: { path: { gemeente, vergadering } } })),
  });
