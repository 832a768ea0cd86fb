/** Composition of the API: governance from its ports, the controllers, and what stands before and after them. */
import { Module, type DynamicModule } from '@nestjs/common';
import { FileStore } from '#documents/file-store';
import { GovernanceModule, type GovernancePorts } from '#governance/governance.module';
import { OidcSignIn } from '#identity/oidc/oidc';
import { Sessions } from '#identity/sessions/sessions';
import { SignIn } from '#identity/sign-in/sign-in';
import { MailboxReader } from '#messaging/mailbox-reader';
import type { Log } from '#platform/logging';
import { CONTROLLERS } from './controllers.js';
import { INSTALLATION, type Installation } from './management/installation.js';
import { OpenApiText } from './openapi/openapi.controller.js';
import { openApiDocument, routesOf } from './openapi/document.js';
import { LOG } from './session/oidc.controller.js';
import { Visitors } from './session/visitors.js';

export interface ApiPorts extends GovernancePorts {
  files: FileStore;
  /** The worked example's mailbox. */
  mailbox: MailboxReader;
}

export interface SignInParts {
  sessions: Sessions;
  visitors: Visitors;
  oidc: OidcSignIn;
  log: Log;
  installation: Installation;
}

@Module({})
export class ApiModule {
  static with({ files, mailbox, ...ports }: ApiPorts, { sessions, visitors, oidc, log, installation }: SignInParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [GovernanceModule.with(ports)],
      controllers: [...CONTROLLERS],
      providers: [
        { provide: Visitors, useValue: visitors },
        { provide: OidcSignIn, useValue: oidc },
        { provide: LOG, useValue: log },
        { provide: INSTALLATION, useValue: installation },
        { provide: Sessions, useValue: sessions },
        { provide: SignIn, useValue: new SignIn(ports.database, ports.clock, ports.ids) },
        { provide: FileStore, useValue: files },
        { provide: MailboxReader, useValue: mailbox },
        { provide: OpenApiText, useValue: new OpenApiText(openApiDocument(routesOf(CONTROLLERS))) },
      ],
    };
  }
}
