/** What the reader can do with the minutes now: hand in, close the review, agree or not, stop the mailing. */
import { answer, api, Refusal } from '../../api/client';
import { bodiesWith, nameOfBody, useSetting } from '../../api/setting';
import { ActButton } from '../../components/ActButton';
import { Act, Acts as List } from '../../components/Acts';
import { ChairSaid } from '../../components/ChairSaid';
import { Section } from '../../components/Page';
import { SayForm } from '../../components/SayForm';
import { longMoment } from '../../format/dates';
import { counted, listed } from '../../format/text';
import { t } from '../../language/t';
import type { Meeting } from '../recording/values';
import { goOn } from './go-on';
import { correct, sectionsOf, type Minutes, type WritingMinutes } from './use-minutes';

interface Props {
  minutes: Minutes;
  meeting: Meeting;
  /** The version on which it is done. */
  tag: () => string;
  /** Of who writes: what was typed is kept first. */
  writing?: WritingMinutes;
}

export function Acts({ minutes, meeting, tag, writing }: Props) {
  const setting = useSetting();
  const { gemeente } = setting.municipality;
  const path = { gemeente, vergadering: meeting.id };
  const may = (name: string): boolean => minutes.mogelijk.includes(`verslag/${name}`);
  /** Made of the text as it is: nobody can have put them into it. */
  const open = minutes.opmerkingen.filter(({ versie }) => versie === minutes.versie).length;
  const by = (at: string | undefined): string => (at ? t` uiterlijk ${longMoment(at, setting.today)}` : '');
  /** Everything that was typed first, then the act on the version that this made. */
  const on = (act: (header: { 'If-Match': string; 'Idempotency-Key': string }) => Promise<unknown>) => async (key: string) => {
    await writing?.sheet.send();
    if (writing && writing.sheet.standing() !== 'saved') throw new Refusal(409, 'unsaved', t`Nog niet alles is opgeslagen. Kijk bovenaan wat er nog moet, en probeer het dan opnieuw.`);
    try {
      return await act({ 'If-Match': tag(), 'Idempotency-Key': key });
    } finally {
      await writing?.sheet.refresh();
    }
  };
  const header = (key: string) => ({ 'If-Match': tag(), 'Idempotency-Key': key });
  const forChair = bodiesWith(setting, 'secretaris').includes(meeting.overleg) && !may('akkoord') && (minutes.status === 'wordt-nagekeken' || minutes.status === 'wacht-op-akkoord');
  const acts = [
    may('voorlegging') && (
      <Act key="voorlegging" text={t`Is aangepast wat de voorzitter vroeg? Dan vraagt Leidraad opnieuw om akkoord${by(minutes.daarna?.akkoord)}. De leden krijgen geen nieuwe mail.`}>
        <ActButton purpose="primary" busy={t`Bezig met versturen …`} done={t`Het verslag ligt bij de voorzitter.`} after={goOn} act={on((headers) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/voorlegging', { params: { path, header: headers } })))}>
          {t`Leg het verslag weer voor aan de voorzitter`}
        </ActButton>
      </Act>
    ),
    may('indiening') && (
      <Act key="indiening" text={t`Wie bij de vergadering was, krijgt het concept en kan opmerkingen maken${by(minutes.daarna?.nakijken)}. Daarna gaat het naar de voorzitter.`}>
        <ActButton purpose={may('voorlegging') ? 'secondary' : 'primary'} busy={t`Bezig met versturen …`} done={t`Het concept is verstuurd om na te kijken.`} after={goOn} act={on((headers) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/indiening', { params: { path, header: headers } })))}>
          {t`Stuur het concept om na te kijken`}
        </ActButton>
      </Act>
    ),
    may('controle') && (
      <Act key="controle" text={t`Zijn de opmerkingen verwerkt? Dan vraagt Leidraad de voorzitter om akkoord${by(minutes.daarna?.akkoord)}.`}>
        <ActButton purpose="primary" busy={t`Bezig met versturen …`} done={t`Het verslag ligt bij de voorzitter.`} after={goOn} act={on((headers) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/controle', { params: { path, header: headers } })))}>
          {t`Nakijken is klaar: naar de voorzitter`}
        </ActButton>
      </Act>
    ),
    may('akkoord') && (
      <Act key="akkoord" text={t`Na uw akkoord gaat het verslag meteen naar ${counted(minutes.ontvangers.aantal, t`lid`, t`leden`)} van ${listed(minutes.ontvangers.overleggen.map((id) => nameOfBody(setting, id)))}.`}>
        {open > 0 && <p>{open === 1 ? t`Let op: na de laatste versie is nog een opmerking gemaakt.` : t`Let op: na de laatste versie zijn nog ${open} opmerkingen gemaakt.`}</p>}
        <ActButton purpose="primary" busy={t`Bezig met vastleggen …`} done={t`Akkoord: het verslag gaat naar iedereen.`} after={goOn} act={on((headers) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/akkoord', { params: { path, header: headers }, body: {} })))}>
          {t`Akkoord: verstuur het verslag`}
        </ActButton>
      </Act>
    ),
    may('teruggave') && (
      <SayForm
        key="teruggave"
        name={`verslag/${minutes.vergaderingId}/teruggave`}
        open={t`Nog niet akkoord: geef het terug`}
        label={t`Wat moet er nog anders?`}
        send={t`Geef het verslag terug`}
        busy={t`Bezig met teruggeven …`}
        done={t`Het verslag is terug bij de notulist.`}
        empty={t`Schrijf wat er nog anders moet.`}
        field="opmerking"
        act={(opmerking, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/teruggave', { params: { path, header: header(key) }, body: { opmerking } }))}
      />
    ),
    forChair && (
      <ChairSaid
        key="namens"
        bodyId={meeting.overleg}
        name={`verslag/${meeting.id}/voorzitter`}
        agrees={t`Akkoord: het verslag mag naar iedereen`}
        objects={t`Nog niet akkoord`}
        agreed={t`Akkoord vastgelegd: het verslag gaat naar iedereen.`}
        objected={t`Vastgelegd: het verslag is terug bij de notulist.`}
        agree={(body, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/akkoord', { params: { path, header: header(key) }, body }))}
        object={(body, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/teruggave', { params: { path, header: header(key) }, body }))}
        after={goOn}
      />
    ),
    may('correctie') && writing && (
      <Act key="correctie" text={t`Iedereen krijgt dan het verslag zoals het is vastgesteld.`}>
        <ActButton purpose="primary" busy={t`Bezig met versturen …`} done={t`Het vastgestelde verslag gaat naar iedereen.`} after={goOn} act={(key) => correct(gemeente, meeting.id, sectionsOf(writing, meeting.agenda.map(({ id }) => id)), tag(), key)}>
          {t`De wijzigingen zijn verwerkt: verstuur het`}
        </ActButton>
      </Act>
    ),
    may('schriftelijke-vaststelling') && (
      <SayForm
        key="schriftelijk"
        name={`verslag/${minutes.vergaderingId}/schriftelijk`}
        open={t`Leg vast dat het verslag schriftelijk is vastgesteld`}
        label={t`Hoe is het vastgesteld?`}
        hint={t`Dit overleg vergadert niet meer. Schrijf wie ermee akkoord gingen en hoe: bijvoorbeeld alle leden, per e-mail.`}
        send={t`Leg de vaststelling vast`}
        busy={t`Bezig met vastleggen …`}
        done={t`Het verslag is vastgesteld.`}
        empty={t`Schrijf hoe het verslag is vastgesteld.`}
        field="toelichting"
        act={(toelichting, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/schriftelijke-vaststelling', { params: { path, header: header(key) }, body: { toelichting } }))}
      />
    ),
    may('automatische-verzending/stopzetting') && minutes.status !== 'wacht-op-concept' && (
      <SayForm
        key="stop"
        name={`verslag/${minutes.vergaderingId}/stop`}
        open={t`Laat het concept niet vanzelf uitgaan`}
        label={t`Waarom niet?`}
        hint={t`Op de laatste dag gaat dan de besluiten- en actielijst uit, zodat iedereen iets heeft.`}
        send={t`Stop de verzending`}
        busy={t`Bezig met stoppen …`}
        done={t`Het concept gaat niet vanzelf uit.`}
        empty={t`Schrijf waarom het concept niet vanzelf uit mag.`}
        field="reden"
        act={(reden, key) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/automatische-verzending/stopzetting', { params: { path, header: header(key) }, body: { reden } }))}
      />
    ),
    may('automatische-verzending/hervatting') && (
      <ActButton key="hervat" busy={t`Bezig …`} done={t`Het concept gaat weer vanzelf uit.`} after={goOn} act={on((headers) => answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/automatische-verzending/hervatting', { params: { path, header: headers }, body: {} })))}>
        {t`Laat het concept toch vanzelf uitgaan`}
      </ActButton>
    ),
  ].filter(Boolean);
  if (acts.length === 0) return null;
  return (
    <Section title={t`Verder`} id="verder">
      <List>{acts}</List>
    </Section>
  );
}
