import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Answer } from '../http/answer.js';
import { Describe } from '../http/operation.js';

/** The document, made once at start; a class, so that Nest finds it by type. */
export class OpenApiText {
  constructor(readonly document: Readonly<Record<string, unknown>>) {}
}

const PUBLIC = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-cache' };

@Controller('v1/openapi.json')
export class OpenApiController {
  constructor(private readonly text: OpenApiText) {}

  @Get()
  @Describe({ summary: 'Deze API als OpenAPI-document', answer: z.record(z.string(), z.unknown()) })
  read(): Answer<Readonly<Record<string, unknown>>> {
    return new Answer(this.text.document, PUBLIC);
  }
}
