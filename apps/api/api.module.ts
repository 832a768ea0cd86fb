/** Composition of the API: governance from its ports, the controllers, and what stands before and after them. */
import { Module, type DynamicModule } from '@nestjs/common';
import { FileStore } from '#documents/file-store';
import { GovernanceModule, type GovernancePorts } from '#governance/governance.module';
import { MailboxReader } from '#messaging/mailbox-reader';
import { CONTROLLERS } from './controllers.js';
import { OpenApiText } from './openapi/openapi.controller.js';
import { openApiDocument, routesOf } from './openapi/document.js';
import { Chooser } from './session/chooser.js';

export interface ApiPorts extends GovernancePorts {
  files: FileStore;
  /** The worked example's mailbox. */
  mailbox: MailboxReader;
}

@Module({})
export class ApiModule {
  static with({ files, mailbox, ...ports }: ApiPorts, chooser: Chooser): DynamicModule {
    return {
      module: ApiModule,
      imports: [GovernanceModule.with(ports)],
      controllers: [...CONTROLLERS],
      providers: [
        { provide: Chooser, useValue: chooser },
        { provide: FileStore, useValue: files },
        { provide: MailboxReader, useValue: mailbox },
        { provide: OpenApiText, useValue: new OpenApiText(openApiDocument(routesOf(CONTROLLERS))) },
      ],
    };
  }
}
