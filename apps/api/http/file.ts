/** A file as an answer. Always to be saved: what somebody uploaded or sent never runs as a page of this site. */
import { StreamableFile } from '@nestjs/common';

export const fileAnswer = (content: Buffer, name: string): StreamableFile =>
  new StreamableFile(content, { type: 'application/octet-stream', disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`, length: content.length });
