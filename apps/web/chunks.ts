/**
 * Which modules travel together. The bundler gives what several pages share a file of its own for every combination of pages: fifteen for
 * a meeting, most of them under a kilobyte, each a request that a telephone waits for. What nearly every page with something to fill in has
 * is two files instead: what every form needs, and what it takes to write in one.
 * Forms that a meeting's page opens stay out of its file: they bring the field for a day along.
 */
const FORM = new RegExp(
  [
    'apps/web/src/components/(ActForm|Acts|AgendaLines|agenda-lines|AskFirst|ChairSaid|Choices|Facts|Fields|GrowingText|later|on-behalf|SayForm|Steps|Typed)',
    'apps/web/src/(api/(form|form-parts|problems|use-form)[.]|layout/(use-in-place|use-turned)|format/names|pages/(outbox/(MailingList|Outbox[.])|minutes/ChangedSince))',
    '@utrecht/form-label-react|react-aria/dist/private/(ssr/|i18n/(utils|useDefaultLocale|I18nProvider))',
  ].join('|'),
);
const WRITING = /apps\/web\/src\/components\/TextBox|react-aria-components\/dist\/private\/(Autocomplete|TextArea|TextField|Label|Text|FieldError|Form|Group|Input|utils)\.|react-(aria|stately)\/dist\/private\/((textfield|label|form|flags)\/|utils\/useFormReset)/;

/** All that every page has: one file instead of seven. The first script (begin.ts) runs before it, by itself. */
const APPLICATION = /^(?!.*apps\/web\/src\/api\/(begin|arrive|early|municipality)\.ts)/;

export const groups = [
  { name: 'application', tags: ['$initial' as const], test: APPLICATION, priority: 1 },
  { name: 'form', test: FORM },
  { name: 'writing', test: WRITING },
  { name: 'meeting', test: /apps\/web\/src\/(pages\/meeting\/(?!PaperPage|\w+Form)|components\/Unfold)/ },
];
