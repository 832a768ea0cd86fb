/** What a route says of itself: for the guard, for the answer's headers and for the OpenAPI document. */
import { HttpCode, SetMetadata, applyDecorators } from '@nestjs/common';
import type { z } from 'zod';

export interface Operation {
  /** Dutch, one line, for the reader of the API's documentation. */
  summary: string;
  /** Shape of the answer's body; absent: the answer has none. */
  answer?: z.ZodType;
  /** 200 with a body and 204 without, unless said. */
  status?: number;
  /** If-Match: the caller must say which version was changed, or may. */
  ifMatch?: 'required' | 'accepted';
  /** The answer carries an ETag. With `ifMatch` it always does. */
  versioned?: boolean;
  /** Also for who has not said who they are, everywhere. */
  open?: boolean;
  /** In the worked example also for who has not said who they are. */
  openInExample?: boolean;
  /** The body is a file of at most 25 MB, or the answer is one. */
  file?: 'request' | 'answer';
}

export const OPERATION = 'leidraad:operation';

export const Describe = (operation: Operation): MethodDecorator => applyDecorators(SetMetadata(OPERATION, operation), HttpCode(statusOf(operation)));

export const statusOf = ({ status, answer, file }: Operation): number => status ?? (answer || file === 'answer' ? 200 : 204);
