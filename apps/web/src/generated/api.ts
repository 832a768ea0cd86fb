// Made from the OpenAPI document by `npm run web-types`. Not to be changed by hand.

export interface paths {
    "/v1/gemeenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gemeenten op deze server */
        get: operations["Municipalities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overleggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De overleggen met hun plekken en wie daar zit */
        get: operations["Bodies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overleggen/{overleg}/functies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wie de leden kozen als voorzitter, of als notulist die ook secretaris is */
        post: operations["Bodies_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De personen met hun plekken vandaag */
        get: operations["People_list"];
        put?: never;
        /** Een persoon toevoegen, die daarna op een plek kan komen */
        post: operations["People_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/tabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een tabel om in te vullen: elke plek waar vandaag niemand zit */
        get: operations["People_empty"];
        put?: never;
        /** Mensen en hun plekken uit een tabel inlezen, of die eerst laten nakijken; alles of niets */
        post: operations["People_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/{persoon}/e-mailadres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Het mailadres van een persoon wijzigen; wat al onderweg is gaat naar het oude */
        put: operations["People_address"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/{persoon}/mailkeuze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of iemand losse mails krijgt of één per dag; voor die persoon zelf en de secretaris */
        get: operations["People_mail"];
        /** Losse mails of één per dag kiezen; voor die persoon zelf en de secretaris */
        put: operations["People_chooseMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De afspraken over de samenwerking in woorden, met waar elk vandaan komt */
        get: operations["Structure_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elke versie van de samenwerkingsstructuur, met wie haar wanneer vastlegde */
        get: operations["Scheme_versions"];
        put?: never;
        /** Een nieuwe versie vastleggen, die geldt vanaf een dag; wat loopt, houdt de regels waarmee het begon */
        post: operations["Scheme_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/versies/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén versie, als tekst om mee verder te gaan */
        get: operations["Scheme_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/versies/{versie}/bestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén versie als bestand */
        get: operations["Scheme_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een bestand nakijken: alle fouten met regel en kolom, en de structuur in gewone taal; verandert niets */
        post: operations["Scheme_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een bestand vanaf een dag zou veranderen; verandert niets */
        post: operations["Scheme_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/vragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De vragen waarmee een nieuw bestand begint */
        get: operations["Scheme_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/structuur/opzet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Van antwoorden naar een bestand met toelichting; verandert niets */
        post: operations["Scheme_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/controle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Narekenen of alles er nog staat zoals het is vastgelegd */
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/controle/zegels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De zegels, een per dag waarop er iets bij kwam, de laatste eerst */
        get: operations["Audit_seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/controle/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat is vastgelegd, een JSON-object per regel, zonder wat mensen schreven; dat u dit ophaalt, wordt vastgelegd */
        get: operations["Audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/uitnodigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Iedereen die bekend is, secretarissen eerst, met wie al is uitgenodigd om te beginnen */
        get: operations["Welcomes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/{persoon}/uitnodiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand per mail uitnodigen om met Leidraad te beginnen */
        post: operations["Welcomes_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/privacy/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat Leidraad van mensen bewaart, waarvoor en hoe lang */
        get: operations["Privacy_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/personen/{persoon}/gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat over iemand is bewaard, om aan die persoon te geven; dat u dit ophaalt, wordt vastgelegd */
        get: operations["Privacy_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/instellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe mail en inloggen zijn ingesteld */
        get: operations["Settings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/instellingen/proefmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een proefmail aan uzelf */
        post: operations["Settings_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/deelnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie er op een dag op elke plek zit, met wie hen vervangt en wat leeg is; van een dag die nog komt ook wat wordt verwacht */
        get: operations["Memberships_list"];
        put?: never;
        /** Iemand op een plek zetten; bij een functie op elke plek die daarbij hoort */
        post: operations["Memberships_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/deelnames/{deelname}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een deelname laten eindigen; bij een functie op elke plek die daarbij hoort */
        put: operations["Memberships_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/deelnames/{deelname}/overstap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand gaat op een dag naar een andere plek */
        post: operations["Memberships_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/plaatsvervangingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een plaatsvervanger vastleggen, die naast wie er zit meeleest, of in de plaats komt zolang de plek leeg is */
        post: operations["StandIns_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/plaatsvervangingen/{plaatsvervanging}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een plaatsvervanging laten eindigen */
        put: operations["StandIns_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/functies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie beheerder, programmamanager, bestuurssecretariaat of toehoorder is, nu of straks */
        get: operations["GivenOffices_list"];
        put?: never;
        /** Iemand een functie geven die bij geen plek hoort */
        post: operations["GivenOffices_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/functies/{functie}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een functie laten eindigen */
        put: operations["GivenOffices_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/fusies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke organisaties als één verdergingen, en welke dat nog kunnen */
        get: operations["Organisations_list"];
        put?: never;
        /** Vastleggen dat organisaties vanaf een dag als één verdergaan; wie er zit, blijft zitten */
        post: operations["Organisations_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De wisselingen volgens het rooster van aftreden, en wie tussendoor vertrekt */
        get: operations["Rotations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een wisseling: de plekken, wie is voorgedragen of benoemd, wie kan komen, en alle stappen */
        get: operations["Rotations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}/toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kan deze persoon op die plek komen? Toetst een voordracht zonder iets te wijzigen */
        get: operations["Rotations_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}/voordrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand voordragen voor een plek die vrijkomt; de voordracht komt vanzelf op de agenda van wie benoemt */
        post: operations["Rotations_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}/plekken/{plek}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een voordracht intrekken, of een benoeming van wie toch niet komt */
        post: operations["Rotations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}/plekken/{plek}/benoeming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een benoeming vastleggen die niet op een agenda in Leidraad is besloten */
        post: operations["Rotations_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rotaties/{rotatie}/voorzitter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wie de leden buiten een vergadering tot voorzitter kozen */
        post: operations["Rotations_chooseChair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vertrek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie tussendoor vertrekt */
        get: operations["Departures_list"];
        put?: never;
        /** Een vertrek aankondigen; wie opvolgt, zit voor de rest van de termijn */
        post: operations["Departures_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vertrek/{vertrek}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een vertrek vervroegen of uitstellen; wie al benoemd was, komt op die dag */
        put: operations["Departures_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vertrek/{vertrek}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een vertrek intrekken: wie zou gaan, blijft tot het einde van de termijn */
        post: operations["Departures_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vacatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plekken zonder opvolger: leeg, met wie zolang blijft zitten, of die nog vrijkomen */
        get: operations["Vacancies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rooster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het rooster van aftreden als tijdlijn: opstellingen van vroeger en nu, en wat de planner verwacht */
        get: operations["Outlook_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/rooster/wat-als": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stel dat deze plek vrijkomt: wie moet er dan komen, en wat gaat daarna anders? Wijzigt niets */
        get: operations["Outlook_suppose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/sessie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie u bent en wat u bent in elk overleg */
        get: operations["Session_read"];
        put?: never;
        /** Kiezen wie u bent (alleen in het voorbeeld) */
        post: operations["Session_choose"];
        /** Afmelden in deze browser */
        delete: operations["Session_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/sessie/overal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Afmelden in alle browsers, in alle gemeenten waar u met dit mailadres bekend bent */
        delete: operations["Session_leaveEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/sessie/overzicht": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar u bent aangemeld, en in welke gemeenten u bekend bent */
        get: operations["Session_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/sessie/overstap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verder in deze gemeente, met de sessie van een andere waar u bent aangemeld */
        post: operations["Session_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/aanmelding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe men zich hier kan aanmelden */
        get: operations["SignIn_ways"];
        put?: never;
        /** Een code vragen, die per e-mail komt als dit adres hier bekend is */
        post: operations["SignIn_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/aanmelding/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De code invullen, in de browser die hem vroeg */
        post: operations["SignIn_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/aanmelding/{aanbieder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aanmelden bij de gemeente of organisatie zelf: stuurt de browser daarheen */
        get: operations["Oidc_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/aanmelding/{aanbieder}/terug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Terug van daar: stuurt de browser naar de pagina waar hij was */
        get: operations["Oidc_back"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/kijk-mee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie er vandaag een functie heeft die bij geen plek hoort (alleen in het voorbeeld) */
        get: operations["ViewAs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/termijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er aankomt, wat te laat is en wat wacht, van alle overleggen */
        get: operations["Deadlines_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle overleggen op de kalender: vergaderingen, termijnen, evaluaties, monitors, wisselingen, de kwaliteitscyclus, opdrachten en afspraken, met vakanties en feestdagen */
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/voorstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voorstel voor de vergaderingen die een schooljaar nog nodig heeft */
        get: operations["Season_propose"];
        put?: never;
        /** Deze vergaderingen plannen; herhalen met dezelfde sleutel plant niets dubbel */
        post: operations["Season_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/schooljaren/{schooljaar}/reeksen/{overleg}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De data van een overleg dat zelf regelt hoe vaak het bijeenkomt; plannen gaat met het jaarvoorstel */
        get: operations["Series_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/termijnagenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Twaalf maanden van alle overleggen: welk onderwerp waar en wanneer komt */
        get: operations["TermAgenda_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/zoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zoeken in vergaderingen, verslagen, agendapunten, besluiten, acties, afspraken, vraagstukken, opdrachten, jaarplannen, doelen en mensen die u mag zien */
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vergaderingen op volgorde van datum */
        get: operations["Meetings_list"];
        put?: never;
        /** Een vergadering plannen */
        post: operations["Meetings_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een vergadering met agenda, uitkomsten en termijnen */
        get: operations["Meetings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verloop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie wat wanneer deed, en namens wie */
        get: operations["Meetings_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een verplaatsing zou doen; er verandert niets */
        get: operations["Meetings_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verplaatsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een vergadering verplaatsen */
        post: operations["Meetings_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/annulering/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een annulering zou doen; er verandert niets */
        get: operations["Meetings_previewCancelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/annulering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er van een annulering kwam: waar de agendapunten bleven, en of het schooljaar nog een vergadering nodig heeft */
        get: operations["Meetings_cancelled"];
        put?: never;
        /** Een vergadering annuleren */
        post: operations["Meetings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De oproep voor agendapunten nu versturen */
        post: operations["Agenda_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/oproep/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Antwoorden op de oproep: geen agendapunten */
        post: operations["Agenda_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/voorstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De agenda voorstellen, in deze volgorde */
        post: operations["Agenda_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/vaststelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De agenda vaststellen */
        post: operations["Agenda_fix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/teruggave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De agenda teruggeven met een opmerking */
        post: operations["Agenda_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een vastgestelde agenda weer openen: er komt een nieuwe versie */
        post: operations["Agenda_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agenda/verzending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De agenda nu versturen */
        post: operations["Agenda_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een agendapunt indienen; waar een agendacommissie voorbereidt, bij haar. Na de sluitingsdatum beslist de voorzitter erover */
        post: operations["Items_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een agendapunt intrekken; wie het indiende en dit niet zelf liet weten, krijgt een mail */
        post: operations["Items_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toelating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een laat agendapunt toelaten of niet */
        post: operations["Items_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/gasten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een gast uitnodigen, die alleen dit punt en de stukken ervan ziet */
        post: operations["Items_guest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/gasten/{gast}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De uitnodiging van een gast intrekken; wie haar had, krijgt bericht */
        post: operations["Items_withdrawGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/uitkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wat er van een agendapunt werd */
        post: operations["Items_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/voorbehoud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen of de achterban akkoord is */
        post: operations["Items_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toegang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand bij een agendapunt weren, of noemen als lezer van wat er vertrouwelijk aan is */
        post: operations["ItemAccess_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/toegang/opheffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Iemand niet meer weren, of niet meer als lezer noemen */
        post: operations["ItemAccess_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De voorbereiding van een agenda door de agendacommissie */
        get: operations["Preparation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/oproep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De agendacommissie nu om punten vragen */
        post: operations["Preparation_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/antwoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Antwoorden op de oproep: geen agendapunten */
        post: operations["Preparation_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/afronding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De commissie is klaar: zij stelt de agenda vast in deze volgorde, of legt hem voor */
        post: operations["Preparation_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/verplaatsing/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een ander moment voor de bijeenkomst van de agendacommissie zou doen; er verandert niets */
        get: operations["Preparation_previewMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/verplaatsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** De bijeenkomst van de agendacommissie op een ander moment; de vergadering zelf blijft staan */
        put: operations["Preparation_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een punt inbrengen bij de agendacommissie */
        post: operations["PreparedItems_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten/{agendapunt}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een punt terugnemen waarover nog niet is beslist */
        post: operations["PreparedItems_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/voorbereiding/agendapunten/{agendapunt}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beslissen over een punt; wie het inbracht hoort het */
        post: operations["PreparedItems_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/stukken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een stuk toevoegen; een aangekondigd stuk met dezelfde titel wordt ingevuld */
        post: operations["Papers_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/stukken/{stuk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het bestand van een stuk */
        get: operations["Papers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/aanwezigheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wie er was */
        post: operations["Record_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een besluit vastleggen */
        post: operations["Record_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een actiepunt vastleggen */
        post: operations["Record_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluitenlijst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De besluiten- en actielijst is compleet en gaat uit */
        post: operations["Record_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/besluiten/{besluit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een vastgelegd besluit wijzigen */
        put: operations["RecordRevisions_decision"];
        post?: never;
        /** Een vastgelegd besluit weghalen */
        delete: operations["RecordRevisions_removeDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een vastgelegd actiepunt wijzigen */
        put: operations["RecordRevisions_action"];
        post?: never;
        /** Een vastgelegd actiepunt weghalen */
        delete: operations["RecordRevisions_removeAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/afhandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een actiepunt is gereed */
        post: operations["Actions_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/acties/{actie}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een actiepunt is toch niet gereed */
        post: operations["Actions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/eerdere-acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acties uit eerdere vergaderingen die openstaan, of sindsdien gereed zijn */
        get: operations["EarlierActions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het verslag: de laatste versie en hoe het ermee staat */
        get: operations["Minutes_read"];
        /** Een versie van het verslag opslaan; elke versie blijft bewaard */
        put: operations["Minutes_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De pdf van het verslag die het laatst is verzonden, zonder wat vertrouwelijk is */
        get: operations["Minutes_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De versies van het verslag: wie wanneer opsloeg */
        get: operations["Minutes_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/versies/{versie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een versie van het verslag */
        get: operations["Minutes_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/indiening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het concept indienen om na te kijken */
        post: operations["Minutes_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/voorlegging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een verslag dat de voorzitter teruggaf, aangepast weer aan de voorzitter voorleggen */
        post: operations["Minutes_submitToChair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/opmerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een opmerking bij het concept maken */
        post: operations["Minutes_remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/controle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De ronde met opmerkingen sluiten: het verslag gaat naar de voorzitter */
        post: operations["Minutes_completeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/akkoord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akkoord geven als voorzitter: het verslag gaat naar iedereen */
        post: operations["Minutes_akkoord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/teruggave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het verslag teruggeven met een opmerking */
        post: operations["Minutes_withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/automatische-verzending/stopzetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het concept niet vanzelf laten uitgaan */
        post: operations["Minutes_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/automatische-verzending/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het concept toch vanzelf laten uitgaan */
        post: operations["Minutes_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/schriftelijke-vaststelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen dat het verslag schriftelijk is vastgesteld, van een overleg dat niet meer vergadert */
        post: operations["Minutes_adoptInWriting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/correctie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De wijzigingen verwerken waarmee de vergadering het verslag vaststelde */
        post: operations["Minutes_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/publicatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het vastgestelde verslag zonder persoonsgegevens en zonder wat vertrouwelijk is, met wat er is vervangen */
        get: operations["PublishedMinutes_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/publicatie/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dezelfde versie als pdf */
        get: operations["PublishedMinutes_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/publicatie/tekst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dezelfde versie als gewone tekst */
        get: operations["PublishedMinutes_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/afspraken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het afsprakenregister: wie sprak wat af, waarover, waarom, en wat kwam ervan */
        get: operations["Agreements_list"];
        put?: never;
        /** Een afspraak vastleggen die een vergadering maakte, of een oudere met de plaats waar die staat */
        post: operations["Agreements_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/afspraken/{afspraak}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een afspraak met alles wat ermee gebeurde */
        get: operations["Agreements_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/afspraken/{afspraak}/herziening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een afspraak herzien: andere woorden, partners of datum, met de reden */
        post: operations["Agreements_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/afspraken/{afspraak}/evaluatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wat een afspraak opleverde en wat ervan wordt */
        post: operations["Agreements_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/afspraken/{afspraak}/beeindiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een afspraak beëindigen zonder evaluatie, met de reden */
        post: operations["Agreements_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/groepsevaluaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De evaluaties die werkgroepen en andere overleggen zelf hielden */
        get: operations["GroupEvaluations_list"];
        put?: never;
        /** Een evaluatie van een werkgroep of ander overleg bewaren */
        post: operations["GroupEvaluations_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De bestuurlijke vraagstukken van elke ambitie, zoals zij op een dag staan; als tabel met formaat=csv */
        get: operations["Questions_list"];
        put?: never;
        /** Een vraagstuk toevoegen aan een ambitie, zoals een vergadering besloot */
        post: operations["Questions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een vraagstuk met alles wat ermee gebeurde */
        get: operations["Questions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/behandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wie aan een vraagstuk werkt, en hoe ver het is */
        post: operations["Questions_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/verplaatsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een vraagstuk naar een andere ambitie */
        post: operations["Questions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/afsluiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een vraagstuk afsluiten, met wat eruit kwam */
        post: operations["Questions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vraagstukken/{vraagstuk}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een afgesloten vraagstuk heropenen */
        post: operations["Questions_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/onderwerpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De onderwerpen: die van de wet, de 43 van de Inspectie en de eigen */
        get: operations["Topics_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/onderwerpen/spiegel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De spiegel: de eigen stand per onderwerp naast die van alle gemeenten */
        get: operations["Topics_mirror"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/agendapunten/{agendapunt}/onderwerpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zeggen waarover een agendapunt gaat: deze onderwerpen en geen andere */
        put: operations["ItemTopics_tag"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is het wettelijk verplichte overleg van een kalenderjaar gevoerd: met wie, waarover, met welke afspraken, en wat ontbreekt */
        get: operations["Statutory_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/vergaderingen/{vergadering}/aanwezigheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Alsnog vastleggen wie er was, bij een vergadering waarvan het verslag is afgesloten */
        post: operations["Statutory_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De mandaten: wie er namens een partner spreekt */
        get: operations["Mandates_list"];
        put?: never;
        /** Een mandaat vastleggen */
        post: operations["Mandates_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten/{mandaat}/einde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een mandaat laten eindigen */
        post: operations["Mandates_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/mandaten/{mandaat}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een mandaat intrekken dat bij vergissing is vastgelegd */
        post: operations["Mandates_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/speelt-niet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waarvan een vergadering zei dat het hier niet speelt */
        get: operations["Absences_list"];
        put?: never;
        /** Vastleggen dat iets hier niet speelt; de toets vraagt ook de verkenning */
        post: operations["Absences_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/speelt-niet/{uitspraak}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het speelt toch: tot en met welk jaar de uitspraak geldt */
        post: operations["Absences_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/wettelijke-toets/verkenningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De verkenningen: of iets hier speelt. De laatste eerst; die telt */
        get: operations["Explorations_list"];
        put?: never;
        /** Een verkenning vastleggen */
        post: operations["Explorations_explore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/kwaliteitscyclus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle ambities met de rondes van hun kwaliteitscyclus; of alle doelen met hun cijfers als tabel */
        get: operations["CycleOverview_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/kwaliteitscyclus/doelentoets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat er aan een doel ontbreekt, terwijl u het opschrijft; er wordt niets bewaard */
        post: operations["CycleOverview_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De rondes van de kwaliteitscyclus van een ambitie */
        get: operations["Cycles_list"];
        put?: never;
        /** Een ronde beginnen waar er geen loopt; meestal gaat dat vanzelf */
        post: operations["Cycles_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een ronde: fasen, doelen met cijfers en advies, evaluaties, bijstelling */
        get: operations["Cycles_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/vaststelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De doelen van deze ronde vaststellen */
        post: operations["Cycles_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/bijstelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Per doel beslissen: doorgaan, bijstellen of stoppen; en nieuwe doelen. De volgende ronde begint */
        post: operations["Cycles_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/overslaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een fase beëindigen zonder dat het af is, met de reden */
        post: operations["Cycles_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/doelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een doel opschrijven; het advies van de doelentoets staat bij de ronde */
        post: operations["Goals_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/doelen/{doel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een doel opnieuw opschrijven, zolang de doelen niet zijn vastgesteld */
        put: operations["Goals_replace"];
        post?: never;
        /** Een doel weghalen, zolang de doelen niet zijn vastgesteld */
        delete: operations["Goals_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/metingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een cijfer aanleveren, of een cijfer corrigeren */
        post: operations["Goals_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/indicatoren/{indicator}/meter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Iemand anders vragen om dit cijfer; wie het wordt, hoort het als er een cijfer open staat */
        put: operations["Goals_changeMeasurer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}/kwaliteitscyclus/{ronde}/evaluaties/{evaluatie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opschrijven wat er van de doelen is gekomen, en hoe de samenwerking verliep */
        put: operations["Goals_evaluate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle ambities: op koers, aandacht of knelpunt, en waarom; als tabel met formaat=csv */
        get: operations["Ambitions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/ambities/{ambitie}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén ambitie: hoe het ervoor staat, wie haar volgt, wat er loopt en wat is afgesproken */
        get: operations["Ambitions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De opdrachten, met hoe het ervoor staat; als tabel met formaat=csv */
        get: operations["Assignments_list"];
        put?: never;
        /** Een opdracht opstellen; wat nog ontbreekt om SMART te zijn, staat erbij */
        post: operations["Assignments_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/toets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat een opdracht nog mist om SMART te zijn, terwijl u haar opschrijft; er wordt niets bewaard */
        post: operations["Assignments_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een opdracht met tussenstanden, knelpunten, en opdrachten van andere ambities over dezelfde onderwerpen */
        get: operations["Assignments_read"];
        /** Een concept opnieuw opschrijven; wat u weglaat, is weer leeg */
        put: operations["Assignments_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorlegging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De opdracht op de agenda zetten van wie haar uitgeeft */
        post: operations["Assignments_layBefore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De opdracht is toch niet nodig; wat is uitgegeven, stopt alleen de vergadering */
        post: operations["Assignments_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/aanvaarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De werkgroep aanvaardt de opdracht */
        post: operations["AssignmentWork_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/vraag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De werkgroep vraagt eerst iets, of wil het anders: terug naar het concept */
        post: operations["AssignmentWork_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/tussenstanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laten weten hoe het gaat */
        post: operations["AssignmentWork_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/knelpunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een knelpunt melden; wie meer tijd vraagt, komt meteen op de agenda */
        post: operations["AssignmentWork_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/knelpunten/{knelpunt}/oplossing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een knelpunt is opgelost */
        post: operations["AssignmentWork_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorstel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het voorstel van de werkgroep; het komt vanzelf op de agenda van de opdrachtgever */
        post: operations["AssignmentWork_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/voorstel/terugname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het voorstel terugnemen */
        post: operations["AssignmentWork_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/opdrachten/{opdracht}/decharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eindverslag, met de vraag om decharge; de opdrachtgever beslist */
        post: operations["AssignmentWork_discharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/werkgroepen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De werkgroepen, en of zij zijn geïnstalleerd; als tabel met formaat=csv */
        get: operations["Groups_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een werkgroep met haar kader */
        get: operations["Groups_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/kader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Het kader van een werkgroep vastleggen; geïnstalleerd wordt zij pas als het compleet is */
        put: operations["Groups_setFrame"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/installatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De installatie op de agenda zetten van wie daarover beslist */
        post: operations["Groups_layBefore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/werkgroepen/{werkgroep}/installatie/terugname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De installatie terugnemen van de agenda */
        post: operations["Groups_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/uitvoeringsagendas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De uitvoeringsagenda per schooljaar; als tabel met formaat=csv */
        get: operations["ExecutionAgendas_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De uitvoeringsagenda van een schooljaar */
        get: operations["ExecutionAgendas_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/voorlegging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De lijst nu op de agenda zetten van wie kiest */
        post: operations["ExecutionAgendas_layBefore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/uitvoeringsagendas/{schooljaar}/keuze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De vergadering koos een deel: vastleggen welke opdrachten */
        post: operations["ExecutionAgendas_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/achterban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De tekst voor de achterban, en wie hem doorgaf; dat laatste als tabel met formaat=csv */
        get: operations["Constituency_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/achterban/melding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Melden dat uw achterban op de hoogte is */
        post: operations["Constituency_passedOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/achterban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per vergadering van uw overleggen: hoeveel vertegenwoordigers hun achterban hebben geïnformeerd; als tabel met formaat=csv */
        get: operations["Constituencies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overdrachten waarin u vertrekt of komt, en die van uw overleggen; als tabel met formaat=csv */
        get: operations["Handovers_list"];
        put?: never;
        /** Een overdracht eerder beginnen dan vanzelf gebeurt */
        post: operations["Handovers_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/plekken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plichten die bij een plek staan tot iemand ze overneemt, ook als de plek vacant is */
        get: operations["Handovers_duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/{overdracht}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het dossier: wat openstaat, en wat de opvolger moet weten */
        get: operations["Handovers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/toelichting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bij een punt schrijven wat de opvolger moet weten */
        put: operations["Handovers_annotate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/aanvaarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Punten overnemen; acties komen op uw naam */
        post: operations["Handovers_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/weigering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een punt niet overnemen, met de reden; secretaris en voorzitter beslissen */
        post: operations["Handovers_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/overdrachten/{overdracht}/punten/{punt}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een punt aan iemand anders geven, of laten vervallen met een reden */
        post: operations["Handovers_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De jaarplannen, per jaar; als tabel met formaat=csv */
        get: operations["Plans_list"];
        put?: never;
        /** Het plan van een jaar beginnen */
        post: operations["Plans_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een jaarplan met regels, acties, geld en vaststellingen */
        get: operations["Plans_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/regels/{regel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Een programmalijn van het plan als geheel opslaan */
        put: operations["Plans_saveLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wat de LEA dit jaar mag uitgeven, en hoe dat in de begroting heet */
        put: operations["Plans_setBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/indiening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het plan voorleggen: ter afstemming, of gewijzigd aan wie het oude vaststelden */
        post: operations["Plans_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/terugname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terugnemen wat bij anderen ligt */
        post: operations["Plans_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/vaststellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het plan vaststellen voor het eigen bestuur */
        post: operations["Plans_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/vaststellingen/weigering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het plan zo niet vaststellen */
        post: operations["Plans_withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De raadsinformatiebrief zoals zij er nu ligt */
        get: operations["Plans_letter"];
        /** De raadsinformatiebrief in eigen woorden; null: zoals Leidraad haar opstelt */
        put: operations["Plans_saveLetter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De raadsinformatiebrief als Word-document */
        get: operations["Plans_letterFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/brief/verzending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen dat de raad is geïnformeerd */
        post: operations["Plans_inform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/acties/{actie}/afhandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een actie is gereed */
        post: operations["PlanExecution_actionDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/acties/{actie}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een actie is toch niet gereed */
        post: operations["PlanExecution_actionOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/planning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een planning als Q4 2021 of sept./okt 2021 in dagen is; er verandert niets */
        get: operations["PlanExecution_planning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen/voorbeeld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat een toezegging overlaat, voordat zij wordt gedaan; er verandert niets */
        get: operations["PlanExecution_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geld toezeggen; wat over regel of budget gaat alleen met bevestigd */
        post: operations["PlanExecution_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/toezeggingen/{toezegging}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een toezegging intrekken */
        post: operations["PlanExecution_withdrawCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/jaarplannen/{jaar}/evaluatie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen wat er van het plan terechtkwam */
        post: operations["PlanExecution_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/bewaartermijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe lang persoonsgegevens blijven die geen archiefstuk zijn, volgens de samenwerkingsstructuur die geldt */
        get: operations["Retention_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De vernietigingslijsten, nieuwste eerst */
        get: operations["Destruction_list"];
        put?: never;
        /** Een vernietigingslijst laten maken van alles waarvan de bewaartermijn voorbij is */
        post: operations["Destruction_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een vernietigingslijst met haar regels; als tabel met formaat=csv */
        get: operations["Destruction_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/regels/{regel}/uitzondering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een regel uitzonderen: dit blijft nog, met de reden */
        post: operations["Destruction_exclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/regels/{regel}/uitzondering/opheffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een uitgezonderde regel weer meenemen */
        post: operations["Destruction_include"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/goedkeuring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De lijst goedkeuren zoals u haar zag; wat erop staat wordt verwijderd */
        post: operations["Destruction_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De lijst intrekken; er wordt niets verwijderd */
        post: operations["Destruction_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/vernietigingslijsten/{lijst}/hervatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het verwijderen hervatten dat halverwege stopte */
        post: operations["Destruction_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mailings van uw overleggen, nieuwste eerst */
        get: operations["Mailings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/mailings/{mailing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een mailing met wat er van elke bezorging werd */
        get: operations["Mailings_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/mailings/{mailing}/bijlagen/{volgnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bijlage van een mailing; de eerste is 1 */
        get: operations["Mailings_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/mailings/{mailing}/bezorgingen/{bezorging}/herzending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De mail nog eens aan deze ontvanger sturen, als bezorging op zichzelf */
        post: operations["Deliveries_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/mailings/{mailing}/bezorgingen/{bezorging}/terugmelding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vastleggen dat deze mail onbestelbaar terugkwam */
        post: operations["Deliveries_cameBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er op u wacht: als secretaris, op uw eigen naam, in vergaderingen, namens wie u antwoordt, in de kwaliteitscyclus, en als beheerder */
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/taken/{taak}/afhandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een taak is afgehandeld */
        post: operations["Tasks_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/taken/{taak}/heropening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een taak is toch niet afgehandeld, zegt wie dat zei */
        post: operations["Tasks_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/postvak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De post van het voorbeeld, nieuwste eerst */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/postvak/{nummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bericht */
        get: operations["Mailbox_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gemeenten/{gemeente}/postvak/{nummer}/bijlagen/{volgnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bijlage van een bericht; de eerste is 1 */
        get: operations["Mailbox_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deze API als OpenAPI-document */
        get: operations["OpenApi_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Gemeente: {
            gemeente: string;
            naam: string;
            /** @description Het uitgewerkte voorbeeld: daar kan men kiezen als wie men meekijkt */
            voorbeeld: boolean;
        };
        Overleg: {
            id: string;
            naam: string;
            /** @enum {string} */
            soort: "platform" | "stuurgroep" | "regiegroep" | "agendacommissie" | "werkgroep";
            /** @description Staat niet in het brondocument */
            verzonnen: boolean;
            /** @description Van een agendacommissie: het overleg waarvan zij de agenda voorbereidt */
            bereidtVoor: string | null;
            /** @description Bepaalt zelf hoe vaak het bijeenkomt: zie …/reeksen */
            eigenRitme: boolean;
            voorzitterId: string | null;
            /** @description Van een dag die nog komt: vanaf deze dag kiezen de leden nog een voorzitter; voorzitterId is dan null */
            voorzitterTeKiezen: string | null;
            secretarisId: string | null;
            notulistId: string | null;
            plekken: {
                id: string;
                naam: string;
                stemt: boolean;
                persoon: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Van een dag die nog komt: de plek wisselt dan, en er is nog niemand benoemd */
                nogNietBekend: boolean;
            }[];
        };
        /** @description Vastgelegd wordt wat iemand anders heeft geantwoord: door de secretaris, of door het bestuurssecretariaat van die persoon */
        Namens: {
            /** Format: uuid */
            persoonId: string;
            /** @enum {string} */
            kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
            /** Format: date */
            op: string;
        };
        Persoon: {
            /** Format: uuid */
            id: string;
            naam: string;
            plekken: {
                overleg: string;
                plek: string;
            }[];
        };
        Aangemaakt: {
            /** Format: uuid */
            id: string;
        };
        Structuur: {
            versie: number;
            /** Format: date */
            geldtVanaf: string;
            delen: components["schemas"]["StructuurDeel"][];
            andereVersies: {
                versie: number;
                /** Format: date */
                geldtVanaf: string;
            }[];
        };
        StructuurDeel: {
            kop: string;
            niveau: number;
            blokken: {
                inleiding: string | null;
                herkomst: string | null;
                /** @description null: een gewone zin, die dan de inleiding is */
                punten: {
                    tekst: string;
                    /** @description Bron, aanname of verzonnen */
                    herkomst: string | null;
                }[] | null;
            }[];
        };
        StructuurToets: {
            fouten: {
                regel: number;
                kolom: number;
                /** @description Waar in het bestand, zoals bodies.stuurgroep.meetings; leeg: het bestand zelf */
                plaats: string;
                melding: string;
            }[];
            /** @description Mag, maar is misschien niet wat u bedoelt */
            letOp: {
                regel: number;
                kolom: number;
                /** @description Waar in het bestand, zoals bodies.stuurgroep.meetings; leeg: het bestand zelf */
                plaats: string;
                melding: string;
            }[];
            titel: string | null;
            /** @description De structuur in gewone taal; null zolang er fouten zijn */
            delen: components["schemas"]["StructuurDeel"][] | null;
        };
        StructuurVerschil: {
            versie: number;
            /** Format: date */
            vanaf: string;
            verschillen: {
                /** @enum {string} */
                onderdeel: "overleggen" | "plekken" | "vergaderingen" | "agenda en verslag" | "inhoud";
                tekst: string;
            }[];
            verliestPlek: {
                overleg: string;
                plek: string;
                persoon: string;
            }[];
            /** @description Al gepland: deze vergaderingen houden de termijnen die zij hebben */
            houdtTermijnen: string[];
            /** @description Van een overleg dat er dan niet meer is: zolang zij er staan, kan deze versie niet */
            inDeWeg: {
                /** Format: uuid */
                vergadering: string;
                tekst: string;
            }[];
        };
        Controle: {
            /** Format: date-time */
            nagekekenOp: string;
            geschiedenissen: number;
            regels: number;
            zegels: number;
            fouten: {
                waar: string;
                wat: string;
            }[];
        };
        Verwerkingsregister: {
            delen: {
                doel: string;
                regels: {
                    gegevens: string;
                    bewaren: string;
                    tabel: string;
                }[];
            }[];
        };
        Instellingen: {
            mail: {
                /** @description null: de API weet het niet; de worker verstuurt */
                server: string | null;
                van: string | null;
                antwoordNaar: string;
                /** @description Er gaat geen mail van deze computer af */
                blijftHier: boolean;
            };
            inloggen: {
                aanbieders: {
                    naam: string;
                    adres: string;
                }[];
            };
            /** @description Waar mensen Leidraad vinden */
            adres: string | null;
            /** @description Uw laatste */
            proefmail: {
                /** Format: date-time */
                op: string;
                /** @enum {string} */
                status: "wacht" | "onderweg" | "aangekomen" | "geweigerd" | "mislukt" | "onbekend" | "in-dagoverzicht";
                antwoord: string | null;
            } | null;
        };
        PlekOpDag: {
            overleg: {
                id: string;
                naam: string;
            };
            plek: {
                id: string;
                naam: string;
            };
            rol: string;
            stemt: boolean;
            ambitie: {
                id: string;
                naam: string;
            } | null;
            sector: {
                id: string;
                naam: string;
            } | null;
            organisatie: {
                id: string;
                naam: string;
            } | null;
            deelname: {
                /** Format: uuid */
                persoonId: string;
                naam: string;
                /** Format: date */
                sinds: string;
                /** @description Eerste dag waarop hier iemand anders kan zitten */
                tot: string | null;
                /** Format: uuid */
                deelnameId: string;
            } | null;
            plaatsvervanger: {
                /** Format: uuid */
                persoonId: string;
                naam: string;
                /** Format: date */
                sinds: string;
                /** @description Eerste dag waarop hier iemand anders kan zitten */
                tot: string | null;
                /** Format: uuid */
                plaatsvervangingId: string;
            } | null;
            /**
             * @description Hoe hier iemand anders komt: vastgelegd door de secretaris, volgens het rooster van aftreden, of vanzelf met wie elders voorzitter is
             * @enum {string}
             */
            wisselt: "met-de-hand" | "volgens-rooster" | "met-de-voorzitter";
            /** @description Hoort bij een functie: wie die heeft, zit op elke plek die daarbij hoort, en stapt niet van een ervan over */
            bijFunctie: boolean;
            leegSinds: string | null;
            /** @description Van een dag die nog komt: wat de planner verwacht. Dan is deelname null: niemand weet het nog */
            verwachting: {
                /**
                 * Format: date
                 * @description De dag waarop er iemand anders komt
                 */
                vanaf: string;
                /** @enum {string} */
                waarom: "rooster" | "vertrek";
                /** @description Wie dan gaat */
                vertrekt: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Voorgedragen en nog niet benoemd */
                voorgedragen: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Van deze sectoren moet er op die dag ten minste één komen, op een van de plekken */
                moetKomenUit: {
                    id: string;
                    naam: string;
                }[];
                kandidaten: components["schemas"]["Kandidaat"][];
                knelpunt: string | null;
            } | null;
        };
        Kandidaat: {
            /** @description De plek of organisatie waar iemand vandaan komt */
            kandidaat: string;
            naam: string;
            sector: {
                id: string;
                naam: string;
            } | null;
            /** @description Wie daar nu zit */
            personen: {
                /** Format: uuid */
                id: string;
                naam: string;
            }[];
        };
        DeelnamesGewijzigd: {
            /** @description Meer dan één waar plekken bij dezelfde functie horen */
            deelnames: string[];
        };
        GegevenFunctie: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            functie: "beheerder" | "programmamanager" | "bestuurssecretariaat" | "toehoorder";
            persoon: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            overleg: string | null;
            voor: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** Format: date */
            vanaf: string;
            /** @description Eerste dag zonder */
            tot: string | null;
        };
        Fusies: {
            /** @description De laatste eerst */
            resultaten: {
                organisatie: {
                    id: string;
                    naam: string;
                };
                wordt: {
                    id: string;
                    naam: string;
                };
                /** Format: date */
                op: string;
            }[];
            /** @description Die nog niet in een andere zijn opgegaan */
            organisaties: {
                id: string;
                naam: string;
            }[];
        };
        Fusie: {
            /** @description Plekken in één overleg die nu bij dezelfde organisatie horen */
            samen: {
                overleg: string;
                plekken: string[];
            }[];
            /** @description Bij een proef */
            verandert: {
                /** @description Spreken vanaf die dag namens de organisatie die overblijft; wie er zit, blijft zitten */
                plekken: {
                    overleg: {
                        id: string;
                        naam: string;
                    };
                    plek: {
                        id: string;
                        naam: string;
                    };
                    organisatie: {
                        id: string;
                        naam: string;
                    };
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    } | null;
                }[];
                /** @description Stellen het jaarplan niet meer apart vast */
                jaarplan: string[];
                /** @description Overleggen waar opvolgers dan van een andere organisatie of uit een andere sector komen */
                roosters: {
                    id: string;
                    naam: string;
                }[];
                /** @description Organisaties die dan voor een andere sector tellen */
                sectoren: {
                    naam: string;
                    van: string;
                    naar: string;
                }[];
            } | null;
        };
        Rotatie: {
            /** Format: uuid */
            id: string;
            overleg: {
                id: string;
                naam: string;
            };
            /**
             * @description rooster: een groep treedt af volgens het rooster; vertrek: iemand gaat tussendoor weg
             * @enum {string}
             */
            soort: "rooster" | "vertrek";
            /**
             * Format: date
             * @description De eerste dag van de nieuwe samenstelling
             */
            op: string;
            /**
             * @description loopt: de dag is er, en nog niet alles is rond; overgenomen: wat open was, gaat mee met de volgende wisseling
             * @enum {string}
             */
            status: "voorzien" | "loopt" | "afgerond" | "ingetrokken" | "overgenomen";
            plekken: {
                id: string;
                naam: string;
                voorgedragen: string | null;
                komtOp: string | null;
            }[];
            /** @description Van een vertrek: wie er gaat */
            vertrekt: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            reden: string | null;
            voorzitterTeKiezen: boolean;
        };
        RotatieVolledig: {
            /** Format: uuid */
            id: string;
            overleg: {
                id: string;
                naam: string;
            };
            /** @description Het overleg dat opvolgers benoemt */
            benoemtIn: {
                id: string;
                naam: string;
            };
            /**
             * @description rooster: een groep treedt af volgens het rooster; vertrek: iemand gaat tussendoor weg
             * @enum {string}
             */
            soort: "rooster" | "vertrek";
            /** Format: date */
            op: string;
            /**
             * @description loopt: de dag is er, en nog niet alles is rond; overgenomen: wat open was, gaat mee met de volgende wisseling
             * @enum {string}
             */
            status: "voorzien" | "loopt" | "afgerond" | "ingetrokken" | "overgenomen";
            vertrekt: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            reden: string | null;
            /** @enum {string} */
            zonderOpvolger: "blijft-zitten" | "plek-leeg";
            plekken: {
                id: string;
                naam: string;
                ambitie: {
                    id: string;
                    naam: string;
                } | null;
                /** @description Wie er zit tot de wisseling van deze plek */
                zitNu: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                voorgedragen: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    sector: {
                        id: string;
                        naam: string;
                    } | null;
                    /** @enum {string} */
                    hoe: "nieuw" | "van-andere-plek" | "herbenoeming";
                } | null;
                /** @description De vergadering op wier agenda het staat */
                opAgenda: {
                    /** Format: uuid */
                    vergaderingId: string;
                    /** Format: date-time */
                    begin: string;
                } | null;
                /** @description Benoemd; komt als ook iemand is benoemd uit de sectoren die anders ontbreken */
                wacht: boolean;
                /** @description Benoemd: de eerste dag van de opvolger */
                komtOp: string | null;
                kandidaten: components["schemas"]["Kandidaat"][];
                medeEigenaren: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                }[];
                /** @description Wat open staat van wie gaat, en hoeveel nog niemand heeft overgenomen */
                overdracht: {
                    /** Format: uuid */
                    overdrachtId: string;
                    plichten: number;
                    open: number;
                } | null;
            }[];
            /** @description Sectoren waaruit nog iemand moet worden voorgedragen */
            moetKomenUit: {
                id: string;
                naam: string;
            }[];
            /** @description Waarom niet alle regels samen te houden zijn */
            knelpunt: string | null;
            voorzitter: {
                teKiezen: boolean;
                rond: boolean;
                nu: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                gekozen: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description De vergadering op wier agenda het staat */
                opAgenda: {
                    /** Format: uuid */
                    vergaderingId: string;
                    /** Format: date-time */
                    begin: string;
                } | null;
            };
            stappen: {
                /** Format: date-time */
                op: string;
                wat: string;
                plek: string | null;
                /** @description false: dit komt nog, vanzelf */
                gedaan: boolean;
                /** @description Wie het vastlegde; null: het ging vanzelf */
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Wiens antwoord het was, hoe het binnenkwam en wanneer */
                namens: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** @enum {string} */
                    kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                    /** Format: date */
                    op: string;
                } | null;
            }[];
            /** @description Wat u nu kunt doen */
            mogelijk: ("voordrachten" | "intrekking" | "benoeming" | "voorzitter" | "verzetting" | "vertrek-intrekking")[];
        };
        ToetsVanVoordracht: {
            kan: boolean;
            hoe: ("nieuw" | "van-andere-plek" | "herbenoeming") | null;
            sector: {
                id: string;
                naam: string;
            } | null;
            bezwaar: {
                code: string;
                tekst: string;
                /** @description Van welke sectoren er straks niemand zit */
                sectoren: {
                    id: string;
                    naam: string;
                }[];
            } | null;
        };
        Vacature: {
            overleg: {
                id: string;
                naam: string;
            };
            plek: {
                id: string;
                naam: string;
            };
            /**
             * @description blijft-zitten: de termijn is om, wie er zit blijft tot er een opvolger is
             * @enum {string}
             */
            soort: "leeg" | "blijft-zitten" | "komt-vrij";
            /** @description Sinds wanneer, of vanaf welke dag */
            sinds: string | null;
            zitNu: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            plaatsvervanger: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** @description null: deze plek wisselt niet volgens een rooster */
            rotatieId: string | null;
            voorgedragen: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            moetKomenUit: {
                id: string;
                naam: string;
            }[];
            kandidaten: components["schemas"]["Kandidaat"][];
            knelpunt: string | null;
            /** @description Hoe vaak is herinnerd sinds de dag van wisseling */
            herinneringen: number;
            volgendeHerinnering: string | null;
        };
        Rooster: {
            overleg: {
                id: string;
                naam: string;
            };
            opstellingen: {
                /** Format: date */
                vanaf: string;
                /** @description true: zo staat het in de lijst met leden; false: zo verwacht de planner het */
                zeker: boolean;
                leden: {
                    plek: {
                        id: string;
                        naam: string;
                    };
                    sector: {
                        id: string;
                        naam: string;
                    } | null;
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    } | null;
                    /** @description Waar de planner een opvolger vandaan ziet komen */
                    verwachtVan: string | null;
                    sinds: string | null;
                    voorzitter: boolean;
                }[];
            }[];
            /** @description Wat nog komt */
            wisselingen: components["schemas"]["VerwachteWisseling"][];
            letOp: string[];
        };
        VerwachteWisseling: {
            /** Format: date */
            op: string;
            weg: {
                plek: {
                    id: string;
                    naam: string;
                };
                sector: {
                    id: string;
                    naam: string;
                } | null;
            }[];
            erbij: {
                plek: {
                    id: string;
                    naam: string;
                };
                sector: {
                    id: string;
                    naam: string;
                } | null;
                /** @enum {string} */
                hoe: "nieuw" | "van-andere-plek" | "herbenoeming";
                /** @description Een voorstel van de planner, of wie al is voorgedragen of benoemd */
                komtVan: string;
            }[];
            /** @description Had moeten gaan, en blijft tot er een opvolger is */
            blijftZitten: {
                plek: {
                    id: string;
                    naam: string;
                };
                sector: {
                    id: string;
                    naam: string;
                } | null;
            }[];
            leeg: {
                id: string;
                naam: string;
            }[];
            moetKomenUit: {
                id: string;
                naam: string;
            }[];
            kunnenKomen: {
                plek: {
                    id: string;
                    naam: string;
                };
                kandidaten: components["schemas"]["Kandidaat"][];
            }[];
            voorzitter: {
                van: {
                    id: string;
                    naam: string;
                } | null;
                wordt: {
                    id: string;
                    naam: string;
                } | null;
            };
            berichtenOp: string[];
            sectorenCompleet: boolean;
            /** @description De kleinste set regels die niet samen te houden is */
            knelpunt: string | null;
            naEindeVanDeLea: boolean;
        };
        WatAls: {
            overleg: {
                id: string;
                naam: string;
            };
            plek: {
                id: string;
                naam: string;
            };
            /** Format: date */
            op: string;
            /**
             * Format: date
             * @description Tot wanneer de opvolger zit: het rooster blijft zoals het was
             */
            restVanTermijnTot: string;
            wisseling: components["schemas"]["VerwachteWisseling"];
            /** @description Latere wisselingen die dan anders gaan dan nu wordt verwacht */
            daarnaAnders: components["schemas"]["VerwachteWisseling"][];
            letOp: string[];
        };
        Sessie: {
            /** Format: uuid */
            persoonId: string;
            naam: string;
            /** @description Wat u in elk overleg bent; zolang een overleg geen secretaris heeft, is dat wie voorzit */
            functies: {
                overleg: string;
                functies: ("voorzitter" | "secretaris" | "notulist" | "lid" | "beheerder" | "programmamanager" | "bestuurssecretariaat" | "toehoorder")[];
            }[];
            /** @description Wat u voor de gemeente als geheel mag: als beheerder of secretaris, en waar nog geen beheerder is als secretaris in zijn plaats */
            beheer: ("mensen" | "functies" | "functies-overal" | "structuur-lezen" | "structuur-wijzigen" | "controle" | "controle-uitvoer" | "gegevens" | "instellingen" | "vernietiging" | "fusies")[];
            /** @description false: u kijkt in het voorbeeld mee als deze persoon */
            aangemeld: boolean;
        };
        Aanmelden: {
            /** @description Aanmelden met een code per e-mail */
            code: boolean;
            /** @description Aanmelden bij de gemeente of organisatie zelf */
            aanbieders: {
                id: string;
                naam: string;
            }[];
        };
        Functiehouder: {
            persoon: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            /** @enum {string} */
            functie: "beheerder" | "programmamanager" | "bestuurssecretariaat" | "toehoorder";
            /** @description Van een toehoorder: wiens agenda */
            overleg: string | null;
            /** @description Van een bestuurssecretariaat: voor wie */
            voor: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
        };
        KomendeTermijn: {
            id: string;
            naam: string;
            /** Format: date */
            datum: string;
            /** Format: date-time */
            moment: string;
            /** @description Onwaar als de afgesproken afstand niet meer kan */
            haalbaar: boolean;
            /** @description Waarom deze datum, stap voor stap */
            waarom: string[];
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            titel: string;
            /** Format: date-time */
            begin: string;
        };
        Kalender: {
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            momenten: components["schemas"]["Kalendermoment"][];
            vrij: {
                /** @enum {string} */
                soort: "schoolvakantie" | "feestdag";
                naam: string;
                /** Format: date */
                van: string;
                /** Format: date */
                totEnMet: string;
                /** @description Nog niet vastgesteld */
                verwacht: boolean;
            }[];
        };
        Kalendermoment: {
            /** @enum {string} */
            soort: "vergadering" | "voorbereiding" | "termijn" | "evaluatie" | "monitor" | "jaarplan" | "wettelijk" | "wisseling" | "kwaliteitscyclus" | "opdracht" | "afspraak";
            /** Format: date */
            datum: string;
            /** @description Wat niet op één dag valt: de laatste */
            totEnMet: string | null;
            begin: string | null;
            overleg: string;
            /** @description Van het overleg */
            naam: string;
            tekst: string;
            /** @description Van een voorbereiding: de vergadering die zij voorbereidt */
            vergaderingId: string | null;
            rotatieId: string | null;
            /** @description Van de kwaliteitscyclus */
            ronde: {
                ambitie: string;
                nummer: number;
            } | null;
            opdrachtId: string | null;
            /** @description De afspraak die op deze dag geëvalueerd hoort te zijn */
            afspraakId: string | null;
            /** @description Van een termijn: wat zij vraagt, is gebeurd */
            gedaan: boolean;
            /** @description Waarom deze datum, stap voor stap */
            waarom: string[];
        };
        Jaarvoorstel: {
            schooljaar: string;
            /** @description Wat al gepland of gehouden is en blijft staan */
            vast: {
                overleg: string;
                /** Format: date */
                datum: string;
            }[];
            vergaderingen: {
                overleg: string;
                /** Format: date */
                datum: string;
                /** Format: date-time */
                begin: string;
                duurMinuten: number;
                waarom: string[];
            }[];
            waarschuwingen: {
                code: string;
                overleg: string | null;
                datum: string | null;
                tekst: string;
            }[];
            /** @description Onwaar als een afspraak uit de samenwerkingsstructuur niet gehaald wordt */
            compleet: boolean;
        };
        Reeks: {
            schooljaar: string;
            overleg: string;
            ritme: string;
            vergaderingen: {
                /** Format: date */
                datum: string;
                /** Format: date-time */
                begin: string;
            }[];
            waarschuwingen: string[];
            /** @description Dagen van het ritme waarop niets kan */
            vervallen: {
                /** Format: date */
                datum: string;
                waarom: string;
            }[];
        };
        Termijnagenda: {
            /** Format: date */
            van: string;
            /** Format: date */
            tot: string;
            vergaderingen: {
                /** Format: uuid */
                vergaderingId: string;
                overleg: string;
                naam: string;
                /** Format: date-time */
                begin: string;
                /** @description Een bijeenkomst van een agendacommissie; vergaderingId is dan de vergadering die zij voorbereidt */
                bereidtVoor: boolean;
                onderwerpen: {
                    /** @enum {string} */
                    soort: "vast" | "verslag" | "procedure" | "doorgeschoven" | "agendapunt" | "evaluatie" | "monitor" | "jaarplan" | "wettelijk";
                    tekst: string;
                }[];
            }[];
            /** @description Hoort in deze maanden, maar daarvoor is nog geen vergadering gepland */
            nogZonderVergadering: {
                /** @enum {string} */
                soort: "vast" | "verslag" | "procedure" | "doorgeschoven" | "agendapunt" | "evaluatie" | "monitor" | "jaarplan" | "wettelijk";
                tekst: string;
                overleg: string;
                naam: string;
                /** Format: date */
                van: string;
                /** Format: date */
                totEnMet: string;
            }[];
        };
        Zoekresultaat: {
            /** @enum {string} */
            soort: "vergadering" | "verslag" | "agendapunt" | "besluit" | "actie" | "afspraak" | "vraagstuk" | "opdracht" | "jaarplan" | "doel" | "persoon";
            /** @description Een uuid; uit een jaarplan het jaar, de regel en de actie */
            id: string;
            /** @description Van een verslag: het deel waarin gevonden is */
            tekst: string;
            overleg: string | null;
            /** @description Van het overleg; van een vraagstuk de ambitie */
            naam: string;
            /**
             * Format: date-time
             * @description De vergadering; van een afspraak de dag van het besluit, van een vraagstuk dat het erbij kwam, van een opdracht die van het opstellen, van een jaarplan de eerste, van een doel het begin van de ronde, van een persoon dat die kwam
             */
            op: string;
            vergaderingId: string | null;
            /** @description Van een doel: waar het staat */
            ronde: {
                ambitie: string;
                ronde: number;
            } | null;
            /** @description Van een regel of een actie uit een jaarplan: waar die staat */
            plan: {
                jaar: string;
                titel: string;
                regel: string;
            } | null;
            vertrouwelijk: boolean;
        };
        Vergadering: {
            /** Format: uuid */
            id: string;
            overleg: string;
            titel: string;
            /** Format: date-time */
            begin: string;
            duurMinuten: number;
            plaats: string;
            extra: boolean;
            /** @enum {string} */
            status: "gepland" | "agendapunten-verzamelen" | "agenda-in-voorbereiding" | "agenda-voorgesteld" | "agenda-vastgesteld" | "agenda-verzonden" | "gehouden" | "afgesloten" | "geannuleerd";
            /** @description Zij is nu aan de gang: begonnen, en haar eindtijd is nog niet voorbij */
            bezig: boolean;
            verslagStatus: ("wacht-op-concept" | "wordt-nagekeken" | "wacht-op-akkoord" | "akkoord" | "vastgesteld-met-wijzigingen" | "vastgesteld") | null;
        };
        GeplandeVergadering: {
            /** Format: uuid */
            id: string;
            /** @description Wat er vreemd is aan dit moment; de vergadering staat wel gepland */
            waarschuwingen: string[];
        };
        VergaderingVolledig: {
            /** Format: uuid */
            id: string;
            overleg: string;
            titel: string;
            /** Format: date-time */
            begin: string;
            duurMinuten: number;
            plaats: string;
            extra: boolean;
            /** @enum {string} */
            status: "gepland" | "agendapunten-verzamelen" | "agenda-in-voorbereiding" | "agenda-voorgesteld" | "agenda-vastgesteld" | "agenda-verzonden" | "gehouden" | "afgesloten" | "geannuleerd";
            /** @description Zij is nu aan de gang: begonnen, en haar eindtijd is nog niet voorbij */
            bezig: boolean;
            verslagStatus: ("wacht-op-concept" | "wordt-nagekeken" | "wacht-op-akkoord" | "akkoord" | "vastgesteld-met-wijzigingen" | "vastgesteld") | null;
            schooljaar: string;
            geannuleerdWegens: string | null;
            /**
             * @description Alleen een lid ziet wat vertrouwelijk is. Een ontvanger ziet geen stukken, een toehoorder geen verslag; een gast ziet de eigen punten met hun stukken
             * @enum {string}
             */
            lezer: "lid" | "bestuurssecretariaat" | "oud-lid" | "toehoorder" | "ontvanger" | "gast";
            /** @description Wat u nu kunt doen: paden onder deze vergadering */
            mogelijk: string[];
            /** @description Voor wie u hier als bestuurssecretariaat antwoordt; leeg: voor niemand. Elke opdracht noemt hen in `namens` */
            namens: components["schemas"]["NamensLid"][];
            /** @description Een agendacommissie bereidt de agenda voor: zie …/voorbereiding */
            voorbereiding: boolean;
            /** @description Die agendacommissie is nog niet klaar: zolang wordt de agenda aan niemand voorgelegd */
            commissieBezig: boolean;
            /** @description U hebt de oproep voor agendapunten beantwoord, met een punt of zonder */
            geantwoord: boolean;
            agendaVersie: number;
            /** @description De agenda ging uit zonder akkoord, en dat kwam er ook daarna niet */
            nietVastgesteld: boolean;
            /** @description Voor de leden: een agenda die langer is dan de vergadering */
            waarschuwingen: string[];
            /** @description Alleen voor wie hier zelf of namens een lid een punt kan inbrengen: hoeveel minuten er zijn, en hoeveel er al gevraagd zijn */
            tijd: components["schemas"]["AgendaTijd"] | null;
            agenda: components["schemas"]["Agendapunt"][];
            /** @description Late punten waarover de voorzitter nog beslist; een bestuurssecretariaat ziet die van het eigen lid */
            wachtOpVoorzitter: components["schemas"]["Agendapunt"][];
            /** @description De leden kregen al een agenda, deze of een eerdere versie */
            agendaVerzonden: boolean;
            /**
             * @description Wie de agenda vaststelt
             * @enum {string}
             */
            vaststelling: "voorzitter" | "secretaris" | "agendacommissie";
            /** @description Voor een bestuurssecretariaat: punten van het eigen lid waarover de agendacommissie nog beslist. Wie de voorbereiding leest, vindt alle punten in …/voorbereiding */
            bijAgendacommissie: components["schemas"]["Agendapunt"][];
            /** @description Onderwerpen waarover een ander overleg beslist; de LEA informeert of adviseert erover */
            onderwerpen: {
                id: string;
                naam: string;
                beslistIn: string;
            }[];
            aanwezigheid: {
                /** Format: uuid */
                persoonId: string;
                /** @enum {string} */
                aanwezigheid: "aanwezig" | "afgemeld" | "afwezig";
                vervangenDoor: string | null;
            }[];
            /** @description Het verslag is afgesloten, en u kunt alsnog vastleggen wie er was: zie /wettelijke-toets/vergaderingen/…/aanwezigheid */
            aanwezigheidAanTeVullen: boolean;
            /** @description Hoe wie sindsdien is verwijderd, in dit verslag heet */
            namenInVerslag: {
                /** Format: uuid */
                id: string;
                naam: string;
            }[];
            besluiten: {
                /** Format: uuid */
                id: string;
                agendapuntId: string | null;
                tekst: string;
                vertrouwelijk: boolean;
                /** Format: date-time */
                vastgelegdOp: string;
                /** @description U kunt het als afspraak vastleggen */
                wordtAfspraak: boolean;
            }[];
            /** @description Wat er besloten is, zoals lijst en verslag het zeggen, met het voorbehoud en hoe dat afliep; ook waar niemand een besluit in woorden vastlegde */
            besluitenlijst: {
                agendapuntId: string | null;
                besluitId: string | null;
                /** @enum {string} */
                aanhef: "Besluit" | "Advies" | "Uitkomst";
                zin: string;
                vertrouwelijk: boolean;
            }[];
            acties: {
                /** Format: uuid */
                id: string;
                agendapuntId: string | null;
                tekst: string;
                eigenaarId: string | null;
                uiterlijk: string | null;
                gereedOp: string | null;
                vertrouwelijk: boolean;
                /** @description U mag zeggen of het gereed is */
                magAfhandelen: boolean;
            }[];
            termijnen: components["schemas"]["Termijn"][];
        };
        /** @description Een lid voor wie u het bestuurssecretariaat bent, en wat u nu namens dit lid kunt vastleggen */
        NamensLid: {
            persoon: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            mogelijk: string[];
        };
        AgendaTijd: {
            beschikbaar: number;
            gepland: number;
            /** @description Onder nul: zoveel minuten te lang */
            over: number;
        };
        Agendapunt: {
            /** Format: uuid */
            id: string;
            titel: string;
            /** @enum {string} */
            doel: "informatie" | "advies" | "besluitvorming";
            minuten: number;
            gevraagdBesluit: string | null;
            toelichting: string | null;
            vertrouwelijk: boolean;
            ingediendDoor: string | null;
            laat: boolean;
            /** @description Waarover het gaat, ook door waar het uit voortkwam */
            onderwerpen: components["schemas"]["OnderwerpVan"][];
            /** @description Het bestuurlijke vraagstuk waarover het gaat */
            vraagstuk: {
                /** Format: uuid */
                id: string;
                tekst: string;
            } | null;
            /** @description Ids van wat van dit punt zelf is gezegd, voor wie dat kan wijzigen; anders leeg */
            eigenOnderwerpen: string[] | null;
            herkomst: ("vast" | "doorgeschoven" | "verslag" | "procedure") | null;
            /** @description Bij een verslag dat hier wordt vastgesteld: van welke vergadering */
            verslagVan: string | null;
            /** @description Waaruit de vergadering bij dit punt kiest; leeg als zij gewoon besluit */
            keuzes: string[];
            uitkomst: ("besloten" | "geadviseerd" | "aangehouden" | "onder-voorbehoud" | "besproken" | "niet-behandeld") | null;
            keuze: string | null;
            voorbehoudTot: string | null;
            /** @description Wiens achterban antwoordt; null: van niemand in het bijzonder */
            voorbehoudVan: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            voorbehoudBeantwoordOp: string | null;
            /** @description Bij een verslag: met welke wijzigingen het is vastgesteld */
            wijzigingen: string | null;
            wijzigingenVertrouwelijk: boolean;
            voorbehoud: ("open" | "vervallen" | "bevestigd" | "ingetrokken") | null;
            stukken: components["schemas"]["Stuk"][];
            /** @description Waarom u van dit punt minder ziet: u wordt erbij geweerd, of het is voor minder mensen */
            beperking: ("geweerd" | "vertrouwelijk") | null;
            /** @description Wie bij dit punt wordt geweerd, en wie als lezer van wat vertrouwelijk is is genoemd; alleen voor secretaris en voorzitter */
            toegang: components["schemas"]["ToegangTotPunt"][] | null;
            gasten: components["schemas"]["Gast"][];
            /** @description U kunt dit punt nu terugnemen: u of het lid voor wie u het bestuurssecretariaat bent diende het in, of u bent de secretaris */
            terugTeNemen: boolean;
        };
        OnderwerpVan: {
            id: string;
            naam: string;
        };
        Stuk: {
            /** Format: uuid */
            id: string;
            titel: string;
            bestandsnaam: string | null;
            grootte: number | null;
            vertrouwelijk: boolean;
            aanwezig: boolean;
        };
        ToegangTotPunt: {
            /** Format: uuid */
            persoonId: string;
            naam: string;
            /** @enum {string} */
            soort: "geweerd" | "genoemd";
            reden: string;
            /** Format: date-time */
            sinds: string;
        };
        Gast: {
            /** Format: uuid */
            id: string;
            naam: string;
            /** @description Alleen voor wie gasten uitnodigt */
            email: string | null;
            /** @description Heeft de uitnodiging; anders krijgt de gast die als de agenda uitgaat */
            uitgenodigd: boolean;
        };
        Termijn: {
            id: string;
            naam: string;
            /** Format: date */
            datum: string;
            /** Format: date-time */
            moment: string;
            /** @description Onwaar als de afgesproken afstand niet meer kan */
            haalbaar: boolean;
            /** @description Waarom deze datum, stap voor stap */
            waarom: string[];
        };
        Verloop: {
            resultaten: {
                /** Format: date-time */
                op: string;
                wat: string;
                /** @description Het agendapunt of actiepunt waar het over gaat */
                over: string | null;
                /** @description De reden of opmerking; alleen voor voorzitter, secretaris en notulist */
                toelichting: string | null;
                /** @description Wie het vastlegde; null: het ging vanzelf */
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Wiens antwoord het was, hoe het binnenkwam en wanneer */
                namens: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** @enum {string} */
                    kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                    /** Format: date */
                    op: string;
                } | null;
            }[];
            /** @description Wie de leden zelf kozen, zoals het op de dag van de vergadering was */
            gekozen: {
                /** @enum {string} */
                functie: "voorzitter" | "notulist";
                persoon: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                };
                /** Format: date */
                sinds: string;
                vastgelegdOp: string | null;
                /** @description Wie het vastlegde; null: het ging vanzelf */
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Wiens antwoord het was, hoe het binnenkwam en wanneer */
                namens: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** @enum {string} */
                    kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                    /** Format: date */
                    op: string;
                } | null;
            }[];
        };
        Verplaatsingsvoorbeeld: {
            begin: {
                /** Format: date-time */
                nu: string;
                /** Format: date-time */
                straks: string;
            };
            /** @description Andere vergaderingen die mee verschuiven: die van de agendacommissie */
            gaatMee: {
                overleg: string;
                /** Format: date-time */
                nu: string;
                /** Format: date-time */
                straks: string;
            }[];
            waarschuwingen: string[];
            termijnen: {
                id: string;
                naam: string;
                nu: components["schemas"]["Termijn"] | null;
                straks: components["schemas"]["Termijn"];
                verandert: boolean;
            }[];
            betrokkenen: {
                /** Format: uuid */
                persoonId: string;
                naam: string;
                /** @enum {string} */
                als: "lid" | "gast";
            }[];
        };
        Annuleringsvoorbeeld: {
            /** @description Wie bericht krijgt; leeg als nog niemand van de datum weet */
            betrokkenen: {
                /** Format: uuid */
                persoonId: string;
                naam: string;
                /** @enum {string} */
                als: "lid" | "commissielid" | "gast";
            }[];
            /** @description De bijeenkomst van de agendacommissie */
            vervaltMee: {
                overleg: string;
                /** Format: date-time */
                begin: string;
            }[];
            agendapunten: {
                /** @description Hoeveel er doorgaan naar een volgende vergadering */
                aantal: number;
                /** @description null: zij wachten tot er een is gepland */
                naar: {
                    /** Format: uuid */
                    vergaderingId: string;
                    /** Format: date-time */
                    begin: string;
                } | null;
            };
            /** @description null: het schooljaar kan zonder */
            vervanging: components["schemas"]["Vervanging"] | null;
        };
        Vervanging: {
            /**
             * @description aantal: het overleg haalt het afgesproken aantal van het schooljaar niet; voorbereiding: een andere vergadering wordt dan niet voorbereid
             * @enum {string}
             */
            waarom: "aantal" | "voorbereiding";
            /** @description null: er is geen passende datum */
            voorstel: {
                /** Format: date */
                datum: string;
                /** Format: date-time */
                begin: string;
                /** @description De agendacommissie die haar voorbereidt */
                gaatMee: {
                    overleg: string;
                    /** Format: date-time */
                    begin: string;
                }[];
            } | null;
        };
        Annulering: {
            agendapunten: {
                doorgegaan: {
                    /** Format: uuid */
                    vergaderingId: string;
                    /** Format: date-time */
                    begin: string;
                    aantal: number;
                }[];
                /** @description Tot er een vergadering is gepland */
                wachten: number;
            };
            /** @description null: er is een andere vergadering gepland, of het schooljaar kan zonder of is voorbij */
            vervanging: components["schemas"]["Vervanging"] | null;
        };
        Voorbereiding: {
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            /**
             * Format: date-time
             * @description Van de vergadering die wordt voorbereid
             */
            begin: string;
            commissie: string;
            /** @enum {string} */
            status: "wacht-op-oproep" | "punten-verzamelen" | "beslissen" | "afgerond" | "afgesloten";
            /**
             * @description Wie de agenda vaststelt
             * @enum {string}
             */
            vaststelling: "voorzitter" | "secretaris" | "agendacommissie";
            bijeenkomst: {
                /** Format: date-time */
                begin: string;
                duurMinuten: number;
                plaats: string;
                waarom: string[];
            };
            termijnen: components["schemas"]["Termijn"][];
            /** @description Wie de oproep heeft beantwoord; alleen voor wie mag beslissen */
            antwoorden: {
                /** Format: uuid */
                persoonId: string;
                naam: string;
                geantwoord: boolean;
            }[] | null;
            punten: components["schemas"]["VoorbereidPunt"][];
            /** @description Wat buiten de commissie om op deze agenda staat: vaste punten, verslagen, wat van een andere vergadering kwam */
            ookOpDeAgenda: {
                /** Format: uuid */
                id: string;
                titel: string;
                minuten: number;
                /**
                 * @description Alleen wat in het midden staat, kan van plaats wisselen
                 * @enum {string}
                 */
                plek: "begin" | "midden" | "eind";
            }[];
            /** @description De volgorde die al is vastgelegd */
            volgorde: string[];
            /** @description Onderwerpen waarover een ander overleg beslist; de LEA informeert of adviseert erover */
            onderwerpen: {
                id: string;
                naam: string;
                beslistIn: string;
            }[];
            /** @description U hebt de oproep beantwoord */
            geantwoord: boolean;
            tijd: components["schemas"]["AgendaTijd"];
            /** @description Wat u nu kunt doen: paden onder de vergadering */
            mogelijk: string[];
        };
        VoorbereidPunt: {
            /** Format: uuid */
            id: string;
            titel: string;
            /** @enum {string} */
            doel: "informatie" | "advies" | "besluitvorming";
            minuten: number;
            gevraagdBesluit: string | null;
            toelichting: string | null;
            vertrouwelijk: boolean;
            /** @description U wordt bij dit punt geweerd vanwege een eigen belang: anderen beslissen erover */
            geweerd: boolean;
            /** @description U kunt dit punt nu terugnemen: u bracht het in, de commissie besloot er nog niet over, en er is niets mee samengevoegd */
            terugTeNemen: boolean;
            voorWie: string | null;
            onderwerp: string | null;
            onderwerpen: components["schemas"]["OnderwerpVan"][];
            ingediendDoor: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            stukken: string[];
            /** @description Leeg: de commissie beslist nog */
            besluit: {
                /** @enum {string} */
                soort: "aanvaard" | "samengevoegd" | "uitgesteld" | "verwezen" | "afgewezen";
                reden: string | null;
                met: string | null;
                naarVergadering: string | null;
                naarOverleg: string | null;
                /** @description De commissie besliste niet op tijd; het punt kwam vanzelf op de agenda */
                vanzelf: boolean;
            } | null;
        };
        EerdereActie: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description De vergadering waarin het is afgesproken
             */
            vergaderingOp: string;
            tekst: string;
            eigenaar: string | null;
            uiterlijk: string | null;
            gereedOp: string | null;
        };
        Verslag: {
            /** Format: uuid */
            vergaderingId: string;
            /** @enum {string} */
            status: "wacht-op-concept" | "wordt-nagekeken" | "wacht-op-akkoord" | "akkoord" | "vastgesteld-met-wijzigingen" | "vastgesteld";
            /** @description De laatste; voor een ontvanger de laatste die is verzonden. null: die is er niet */
            versie: number | null;
            geschrevenDoor: string | null;
            geschrevenOp: string | null;
            secties: {
                agendapuntId: string | null;
                tekst: string;
                vertrouwelijk: boolean;
            }[];
            /** @description De laatste pdf die is verzonden; op te halen onder verslag/pdf */
            pdf: {
                bestandsnaam: string;
            } | null;
            opmerkingen: {
                /** Format: uuid */
                id: string;
                versie: number;
                /** Format: uuid */
                persoonId: string;
                tekst: string;
                /** Format: date-time */
                op: string;
            }[];
            /** @description Het akkoord van de voorzitter */
            akkoord: {
                /** Format: date-time */
                op: string;
                /** @description Wie het vastlegde; null: het ging vanzelf */
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Wiens antwoord het was, hoe het binnenkwam en wanneer */
                namens: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** @enum {string} */
                    kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                    /** Format: date */
                    op: string;
                } | null;
            } | null;
            /** @description De voorzitter gaf het concept terug, en het is nog niet opnieuw ingediend */
            teruggave: {
                /** Format: date-time */
                op: string;
                /** @description Wie het vastlegde; null: het ging vanzelf */
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @description Wiens antwoord het was, hoe het binnenkwam en wanneer */
                namens: {
                    persoon: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** @enum {string} */
                    kanaal: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                    /** Format: date */
                    op: string;
                } | null;
                /** @description Wat er anders moet; voor wie het verslag schrijft of er akkoord op geeft */
                opmerking: string | null;
            } | null;
            /** @description Tot wanneer er is na te kijken en om akkoord is te vragen, als de volgende stap nu wordt gezet; null: het akkoord is er */
            daarna: {
                /** Format: date-time */
                nakijken: string;
                /** Format: date-time */
                akkoord: string;
            } | null;
            /** @description Wanneer na het akkoord (of na de vaststelling, waar de voorzitter geen akkoord gaf) voor het laatst iemand een uitkomst, besluit, actiepunt of aanwezigheid vastlegde of wijzigde, ook als de lezer dat niet ziet. null: niemand, of het vastgestelde verslag is daarna opnieuw verzonden */
            gewijzigdNaAkkoord: string | null;
            vaststelling: {
                /** @description De vergadering die het vaststelde; null: schriftelijk, nadat het overleg verviel */
                vergaderingId: string | null;
                /** Format: date-time */
                op: string;
                metWijzigingen: boolean;
                /** @description Welke, zoals de vergadering ze vastlegde; alleen voor de leden */
                wijzigingen: string | null;
            } | null;
            /** @description Sinds wanneer het concept niet vanzelf uitgaat */
            stopgezetOp: string | null;
            verzendingen: {
                /** @enum {string} */
                soort: "akkoord" | "concept" | "besluitenlijst";
                /** @description null: er ging geen tekst mee */
                versie: number | null;
                /** Format: date-time */
                gevraagdOp: string;
                afgerondOp: string | null;
                aangekomen: number | null;
                mislukt: number | null;
            }[];
            /** @description Wie het verslag krijgen: de leden van deze overleggen, nu met zoveel */
            ontvangers: {
                overleggen: string[];
                aantal: number;
            };
            /** @enum {string} */
            lezer: "lid" | "bestuurssecretariaat" | "oud-lid" | "ontvanger";
            mogelijk: string[];
            /** @description Voor wie u hier als bestuurssecretariaat antwoordt */
            namens: components["schemas"]["NamensLid"][];
        };
        Verslagversie: {
            versie: number;
            /** @description Wie opsloeg */
            door: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** Format: date-time */
            op: string;
            secties: {
                agendapuntId: string | null;
                tekst: string;
                vertrouwelijk: boolean;
            }[];
        };
        VerslagZonderPersoonsgegevens: {
            overleg: string;
            /** Format: date */
            datum: string;
            /** Format: date */
            vastgesteldOp: string;
            voorzitter: string;
            aanwezig: string[];
            afgemeld: string[];
            afwezig: string[];
            gasten: string[];
            punten: {
                nummer: string;
                titel: string;
                tekst: string;
                besluiten: {
                    nummer: string;
                    tekst: string;
                }[];
            }[];
            acties: {
                nummer: string;
                wat: string;
                wie: string;
                uiterlijk: string | null;
            }[];
            vertrouwelijkWeggelaten: boolean;
            /** @description Elke plek in vrije tekst waar een naam, mailadres of telefoonnummer is vervangen, om na te kijken; alleen voor de leden */
            vervangen: {
                waar: string;
                stond: string;
                wordt: string;
                omgeving: string;
            }[] | null;
            /** @description Woorden die nog iemands voornaam kunnen zijn; niet vervangen. Alleen voor de leden */
            nakijken: {
                waar: string;
                woord: string;
            }[] | null;
        };
        Afspraak: {
            /** Format: uuid */
            id: string;
            tekst: string;
            waarom: string;
            partners: {
                id: string;
                naam: string;
            }[];
            onderwerpen: {
                id: string;
                naam: string;
            }[];
            ambitie: {
                id: string;
                naam: string;
            } | null;
            overleg: string;
            besloten: {
                /** Format: date */
                op: string;
                vergaderingId: string | null;
                agendapuntId: string | null;
                besluitId: string | null;
                /** @description De vergadering, of het document waarin het staat */
                waar: string;
            };
            /** Format: date */
            evalueerOp: string;
            /** @description De evaluatie had er al moeten zijn */
            teLaat: boolean;
            /** @enum {string} */
            status: "geldt" | "beeindigd";
            beeindigdOp: string | null;
            laatsteResultaat: ("bereikt" | "deels" | "niet") | null;
            vertrouwelijk: boolean;
        };
        AfspraakVolledig: {
            /** Format: uuid */
            id: string;
            tekst: string;
            waarom: string;
            partners: {
                id: string;
                naam: string;
            }[];
            onderwerpen: {
                id: string;
                naam: string;
            }[];
            ambitie: {
                id: string;
                naam: string;
            } | null;
            overleg: string;
            besloten: {
                /** Format: date */
                op: string;
                vergaderingId: string | null;
                agendapuntId: string | null;
                besluitId: string | null;
                /** @description De vergadering, of het document waarin het staat */
                waar: string;
            };
            /** Format: date */
            evalueerOp: string;
            /** @description De evaluatie had er al moeten zijn */
            teLaat: boolean;
            /** @enum {string} */
            status: "geldt" | "beeindigd";
            beeindigdOp: string | null;
            laatsteResultaat: ("bereikt" | "deels" | "niet") | null;
            vertrouwelijk: boolean;
            geschiedenis: {
                nr: number;
                /** @enum {string} */
                soort: "vastgelegd" | "herzien" | "geevalueerd" | "beeindigd";
                /** Format: date */
                op: string;
                vergaderingId: string | null;
                /** @description Zoals de afspraak vanaf toen luidde */
                tekst: string;
                /** Format: date */
                evalueerOp: string;
                resultaat: ("bereikt" | "deels" | "niet") | null;
                wordt: ("voortgezet" | "herzien" | "beeindigd") | null;
                oorzaak: string | null;
                samenwerking: string | null;
                toelichting: string | null;
                door: string | null;
                /** Format: date-time */
                vastgelegdOp: string;
            }[];
            /** @description Voor wat de wet van het overleg vraagt; een afspraak van een werkgroep niet */
            teltMee: boolean;
            /** @description Wat u nu kunt doen: paden onder deze afspraak */
            mogelijk: ("herziening" | "evaluatie" | "beeindiging")[];
        };
        Groepsevaluatie: {
            /** Format: uuid */
            id: string;
            overleg: string;
            /** @description Van het overleg */
            naam: string;
            /** Format: date */
            op: string;
            titel: string;
            conclusie: string;
            resultaat: ("bereikt" | "deels" | "niet") | null;
            oorzaak: string | null;
            /** @description null ook als u de afspraak niet mag lezen */
            afspraakId: string | null;
            ambitie: string | null;
            onderwerpen: {
                id: string;
                naam: string;
            }[];
            vergaderingId: string | null;
            stukId: string | null;
        };
        Vraagstukken: {
            /** Format: date */
            op: string;
            resultaten: components["schemas"]["Vraagstuk"][];
            /** @description U kunt er een toevoegen */
            mogelijk: "vraagstukken"[];
            /** @description Waaruit u kiest bij een nieuw vraagstuk */
            keuzes: {
                ambities: {
                    id: string;
                    naam: string;
                }[];
                /** @description Gehouden vergaderingen waarvan u vastlegt wat zij besloten, de nieuwste eerst */
                vergaderingen: components["schemas"]["VergaderingKeuze"][];
            };
        };
        Vraagstuk: {
            /** Format: uuid */
            id: string;
            ambitie: {
                id: string;
                naam: string;
            };
            tekst: string;
            /** @enum {string} */
            status: "open" | "in-behandeling" | "afgesloten";
            /**
             * Format: date
             * @description Sinds wanneer het deze status heeft
             */
            sinds: string;
            /** Format: date */
            toegevoegdOp: string;
            /** @description Wie eraan werkt, of werkte */
            overleg: {
                id: string;
                naam: string;
            } | null;
            /** @description Van een afgesloten vraagstuk: wat eruit kwam */
            antwoord: string | null;
            /** @description Die eraan werken of werkten, voor wie opdrachten leest */
            opdrachten: components["schemas"]["OpdrachtBijVraagstuk"][];
            /** @description Erover, of over een opdracht die eraan werkt, de nieuwste vergadering eerst; voor zover u ze mag zien */
            agendapunten: components["schemas"]["AgendapuntBijVraagstuk"][];
        };
        OpdrachtBijVraagstuk: {
            /** Format: uuid */
            id: string;
            titel: string;
            werkgroep: string;
            /** @enum {string} */
            status: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
        };
        AgendapuntBijVraagstuk: {
            /** Format: uuid */
            id: string;
            titel: string;
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            /** Format: date-time */
            begin: string;
            uitkomst: ("besloten" | "geadviseerd" | "aangehouden" | "onder-voorbehoud" | "besproken" | "niet-behandeld") | null;
            /** @description Wie nog beslist of het op de agenda komt; alleen wie het inbracht, ziet het dan hier */
            wachtOp: ("voorzitter" | "agendacommissie") | null;
        };
        VergaderingKeuze: {
            /** Format: uuid */
            id: string;
            overleg: string;
            titel: string;
            /** Format: date-time */
            begin: string;
        };
        VraagstukVolledig: {
            /** Format: uuid */
            id: string;
            ambitie: {
                id: string;
                naam: string;
            };
            tekst: string;
            /** @enum {string} */
            status: "open" | "in-behandeling" | "afgesloten";
            /**
             * Format: date
             * @description Sinds wanneer het deze status heeft
             */
            sinds: string;
            /** Format: date */
            toegevoegdOp: string;
            /** @description Wie eraan werkt, of werkte */
            overleg: {
                id: string;
                naam: string;
            } | null;
            /** @description Van een afgesloten vraagstuk: wat eruit kwam */
            antwoord: string | null;
            /** @description Die eraan werken of werkten, voor wie opdrachten leest */
            opdrachten: components["schemas"]["OpdrachtBijVraagstuk"][];
            /** @description Erover, of over een opdracht die eraan werkt, de nieuwste vergadering eerst; voor zover u ze mag zien */
            agendapunten: components["schemas"]["AgendapuntBijVraagstuk"][];
            /** @description Gemaakt bij een van de agendapunten, of met een besluit over het vraagstuk; voor wie het register leest */
            afspraken: {
                /** Format: uuid */
                id: string;
                tekst: string;
                /** Format: date */
                besloten: string;
            }[];
            geschiedenis: {
                /** @enum {string} */
                soort: "toegevoegd" | "opgepakt" | "verplaatst" | "gewijzigd" | "afgesloten" | "heropend";
                /** Format: date */
                op: string;
                uitSamenwerkingsstructuur: boolean;
                vergaderingId: string | null;
                /** @description Het overleg dat dit besloot */
                vergaderingVan: string | null;
                besluitId: string | null;
                /** @description De opdracht waarmee het werd opgepakt */
                opdrachtId: string | null;
                ambitie: {
                    id: string;
                    naam: string;
                } | null;
                overleg: {
                    id: string;
                    naam: string;
                } | null;
                tekst: string | null;
                toelichting: string | null;
                door: string | null;
                vastgelegdOp: string | null;
            }[];
            /** @description Wat u nu kunt doen: paden onder dit vraagstuk; een agendapunt gaat naar de vergadering en een opdracht naar /opdrachten, met dit vraagstuk als vraagstukId */
            mogelijk: ("agendapunten" | "opdrachten" | "behandeling" | "verplaatsing" | "afsluiting" | "heropening")[];
            /** @description U legt vast wat over dit vraagstuk wordt besloten, zodra er sinds de laatste stap een vergadering is gehouden */
            legtVast: boolean;
            /** @description Waaruit u daarbij kiest */
            keuzes: {
                /** @description Gehouden vergaderingen waarvan u vastlegt wat zij besloten, de nieuwste eerst */
                vergaderingen: components["schemas"]["VergaderingKeuze"][];
                komend: components["schemas"]["VergaderingKeuze"][];
                overleggen: {
                    id: string;
                    naam: string;
                }[];
                ambities: {
                    id: string;
                    naam: string;
                }[];
            };
        };
        Onderwerp: {
            id: string;
            naam: string;
            /**
             * @description landelijk: een van de 43 van de Inspectie; wettelijk: een van de wet; eigen: uit de samenwerkingsstructuur
             * @enum {string}
             */
            soort: "landelijk" | "wettelijk" | "eigen";
            thema: string | null;
            subthema: string | null;
            landelijk: components["schemas"]["LandelijkBeeld"] | null;
        };
        LandelijkBeeld: {
            /** @description Procent van de gemeenten */
            afgesproken: number;
            /** @description Procent van de gemeenten met afspraken; null: niet uitgevraagd */
            doelGesteld: number | null;
            /** @description Procent van de gemeenten met een doel; null: niet uitgevraagd */
            doelBereikt: number | null;
        };
        Spiegel: {
            /** Format: date */
            op: string;
            /** @description Wat een lezer bij deze cijfers moet weten; toon het erbij */
            leeswijzer: string[];
            themas: components["schemas"]["Spiegelthema"][];
            onderwerpen: components["schemas"]["Spiegelonderwerp"][];
        };
        Spiegelthema: {
            thema: string;
            onderwerpen: number;
            opDeAgenda: number;
            afgesproken: number;
            doelGesteld: number;
            doelBereikt: number;
            /** @description Van de onderwerpen met afspraken; null: er zijn er geen */
            doelGesteldProcent: number | null;
            /** @description Van de onderwerpen met een doel; null: er zijn er geen */
            doelBereiktProcent: number | null;
            /** @description Over hoeveel van deze onderwerpen een gemeente gemiddeld afspraken heeft */
            landelijkAfgesproken: number;
        };
        Spiegelonderwerp: {
            id: string;
            naam: string;
            thema: string;
            subthema: string;
            opDeAgenda: boolean;
            afgesproken: boolean;
            /** @description Alleen bij wat is afgesproken */
            doelGesteld: boolean;
            /** @description Alleen bij wat een doel heeft */
            doelBereikt: boolean;
            landelijk: components["schemas"]["LandelijkBeeld"];
            /** @description Het nieuwste eerst */
            agendapunten: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                vergaderingId: string;
                /** Format: date */
                op: string;
            }[];
            afspraken: string[];
            doelen: string[];
        };
        WettelijkeToets: {
            jaar: number;
            /**
             * Format: date
             * @description Zoals het op deze dag stond: vandaag, of de laatste dag van een jaar dat voorbij is
             */
            op: string;
            inOrde: boolean;
            /** @description Ids van de bevindingen die niet in orde zijn */
            ontbreekt: string[];
            bevindingen: components["schemas"]["Bevinding"][];
            /** @description Ids van de overleggen waarvan de vergaderingen meetellen */
            overleggen: string[];
            /** @description Met wie iets kan zijn verkend */
            organisaties: {
                id: string;
                naam: string;
            }[];
            /** @description Wat u kunt vastleggen: paden onder de toets */
            mogelijk: ("mandaten" | "speelt-niet" | "verkenningen" | "aanwezigheid")[];
        };
        Bevinding: {
            id: string;
            /** @enum {string} */
            soort: "overleg" | "partij" | "onderwerp" | "voortgezet-onderwijs" | "vve";
            naam: string;
            inOrde: boolean;
            /** @description Wat er nog moet gebeuren */
            ontbreekt: string[];
            artikelen: string[];
            bewijs: {
                /** @enum {string} */
                soort: "vergadering" | "agendapunt" | "afspraak" | "mandaat" | "verkenning";
                /** Format: uuid */
                id: string;
                vergaderingId: string | null;
                /** Format: date */
                op: string;
            }[];
            /** @description Hoeveel vertrouwelijke punten en afspraken ook meetellen; die staan niet in het bewijs */
            bewijsVertrouwelijk: number;
            /** @description Id van het onderwerp waarvan een vergadering kan zeggen dat het hier niet speelt: dan hoeft ook dit niet. Leeg: dat kan hier niet */
            speeltNietBij: string | null;
            /** @description Of dit in orde kan komen door vast te leggen wie namens de partner spreekt */
            metMandaat: boolean;
            /** @description Vergaderingen waarvan niet is vastgelegd of deze partner erbij was; dat alsnog vastleggen kan dit in orde brengen */
            aanwezigheidOnbekend: {
                /** Format: uuid */
                vergaderingId: string;
                /** Format: date */
                op: string;
            }[];
        };
        Mandaat: {
            /** Format: uuid */
            id: string;
            partner: {
                id: string;
                naam: string;
            };
            overleg: string;
            plek: string | null;
            naam: string | null;
            /** Format: date */
            vanaf: string;
            tot: string | null;
            vindplaats: string;
            /** Format: date-time */
            vastgelegdOp: string;
            /** @description Bij vergissing vastgelegd: telt op geen enkele dag */
            ingetrokken: {
                /** Format: date-time */
                op: string;
                reden: string;
            } | null;
        };
        SpeeltNiet: {
            /** Format: uuid */
            id: string;
            punt: string;
            vanafJaar: number;
            /** @description Leeg: tot iets anders wordt gezegd. Het jaar voor vanafJaar: het is teruggenomen */
            totEnMetJaar: number | null;
            reden: string;
            /** Format: uuid */
            vergaderingId: string;
            /** @description Id van het overleg dat het zei */
            overleg: string;
            /** Format: date */
            gezegdOp: string;
            /** Format: date-time */
            vastgelegdOp: string;
            mogelijk: "intrekking"[];
        };
        Verkenning: {
            /** Format: uuid */
            id: string;
            punt: string;
            /** Format: date */
            op: string;
            hoe: string;
            partners: {
                id: string;
                naam: string;
            }[];
            conclusie: string;
            speelt: boolean;
            teltTotEnMetJaar: number;
            stukId: string | null;
            /** Format: date-time */
            vastgelegdOp: string;
        };
        Kwaliteitscycli: {
            ambities: components["schemas"]["Kwaliteitscyclus"][];
        };
        Kwaliteitscyclus: {
            ambitie: string;
            naam: string;
            doel: string | null;
            rondes: {
                ronde: number;
                /** @enum {string} */
                status: "gepland" | "doelen-stellen" | "uitvoeren" | "cijfers-ophalen" | "evalueren" | "bijstellen" | "afgerond";
                /** Format: date-time */
                van: string;
                tot: string | null;
            }[];
            /** @description Wat u nu kunt doen: een ronde beginnen */
            mogelijk: "kwaliteitscyclus"[];
        };
        Doelentoets: {
            doelentoets: {
                code: string;
                advies: string;
                omdat: string | null;
                indicator: string | null;
            }[];
        };
        BegonnenRonde: {
            ronde: number;
        };
        Kwaliteitsronde: {
            ambitie: string;
            naam: string;
            ronde: number;
            /** @enum {string} */
            soort: "ambitie" | "programmalijn";
            /** @enum {string} */
            status: "gepland" | "doelen-stellen" | "uitvoeren" | "cijfers-ophalen" | "evalueren" | "bijstellen" | "afgerond";
            /** Format: date-time */
            van: string;
            tot: string | null;
            /** @description Waaraan deze ronde wordt gemeld */
            overleg: string;
            eigenaren: {
                /** Format: uuid */
                id: string;
                naam: string;
            }[];
            termijnen: {
                /** Format: date-time */
                doelenVaststellen: string;
                /** Format: date-time */
                doelenUiterlijk: string;
            };
            fasen: {
                /** @enum {string} */
                fase: "doelen-stellen" | "uitvoeren" | "cijfers-ophalen" | "evalueren" | "bijstellen";
                /** Format: date-time */
                van: string;
                tot: string | null;
                /** @description Waarom de fase eindigde zonder dat het af was */
                nietAf: string | null;
            }[];
            doelen: components["schemas"]["Doel"][];
            meetmomenten: {
                nr: number;
                naam: string;
                /** Format: date-time */
                vraagt: string;
                /** Format: date-time */
                sluit: string;
                /** @enum {string} */
                status: "komt" | "open" | "compleet" | "gesloten" | "overgeslagen";
                ontbreken: string[];
            }[];
            evaluaties: {
                id: string;
                naam: string;
                /** @enum {string} */
                soort: "tussentijds" | "eind" | "periodiek";
                aspecten: ("inhoud" | "samenwerking")[];
                overleg: string;
                /** Format: date */
                van: string;
                /** Format: date */
                totEnMet: string;
                /** @enum {string} */
                status: "komt" | "gevraagd" | "open" | "klaar" | "verlopen";
                vergadering: {
                    /** Format: uuid */
                    id: string;
                    /** Format: date-time */
                    begin: string;
                } | null;
                besproken: boolean;
                samenwerking: string | null;
                oordelen: {
                    /** Format: uuid */
                    doelId: string;
                    /** @enum {string} */
                    uitkomst: "bereikt" | "deels" | "niet";
                    oorzaak: string | null;
                }[];
            }[];
            bijstelling: {
                doelId: string | null;
                /** @enum {string} */
                besluit: "doorgaan" | "bijstellen" | "stoppen" | "nieuw";
                reden: string | null;
            }[];
            /** @description Wat u nu kunt doen: paden onder deze ronde */
            mogelijk: string[];
        };
        Doel: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "concept" | "vastgesteld" | "achtergebleven";
            tekst: string;
            eigenaar: string | null;
            wanneer: string | null;
            onderwerpen: string[];
            nietMeetbaarOmdat: string | null;
            /** @description Het doel uit de vorige ronde dat hiermee doorgaat */
            vervolgVan: string | null;
            indicatoren: {
                /** Format: uuid */
                id: string;
                naam: string;
                eenheid: string | null;
                richting: ("omhoog" | "omlaag") | null;
                huidigeSituatie: string | null;
                teBereikenResultaat: string | null;
                wanneer: string | null;
                bron: string | null;
                wieMeet: string | null;
                meetplek: {
                    overleg: string;
                    plek: string;
                } | null;
                cijfers: {
                    /** Format: uuid */
                    id: string;
                    waarde: number;
                    opgeschreven: string;
                    schatting: boolean;
                    /** Format: date */
                    op: string;
                    opmerking: string | null;
                    corrigeert: string | null;
                    /** @description Door een correctie vervangen */
                    vervallen: boolean;
                    door: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    } | null;
                    /** Format: date-time */
                    vastgelegd: string;
                }[];
            }[];
            /** @description Advies: wat er aan het doel ontbreekt. Het houdt niets tegen */
            doelentoets: {
                code: string;
                advies: string;
                omdat: string | null;
                indicator: string | null;
            }[];
        };
        Ambitie: {
            id: string;
            naam: string;
            doel: string | null;
            /** @description Volgt uit te laat, knelpunten en ontbrekende tussenstanden; null: er wordt nu niets verwacht */
            stand: ("op-koers" | "aandacht" | "knelpunt") | null;
            eigenaren: {
                /** Format: uuid */
                id: string;
                naam: string;
            }[];
            /** @description De proces- of programmamanager */
            volger: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            opdrachten: {
                /** Format: uuid */
                id: string;
                titel: string;
                werkgroep: string;
                /** @enum {string} */
                status: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
                /** @description Volgt uit te laat, knelpunten en ontbrekende tussenstanden; null: er wordt nu niets verwacht */
                stand: ("op-koers" | "aandacht" | "knelpunt") | null;
                waarom: string[];
                einddatum: string | null;
                raaktAan: components["schemas"]["RaaktAan"][];
            }[];
            /** @description Die niet zijn afgesloten */
            vraagstukken: {
                /** Format: uuid */
                id: string;
                tekst: string;
                /** @enum {string} */
                status: "open" | "in-behandeling";
                /** Format: date */
                sinds: string;
            }[];
            kwaliteitscyclus: {
                ronde: number;
                fase: string;
            } | null;
            afspraken: {
                /** Format: uuid */
                id: string;
                tekst: string;
                waarom: string;
                /** Format: date */
                beslotenOp: string;
                /** Format: date */
                evaluerenOp: string;
            }[];
        };
        /** @description Een opdracht van een andere ambitie over dezelfde onderwerpen */
        RaaktAan: {
            /** Format: uuid */
            id: string;
            titel: string;
            ambitie: string;
            werkgroep: string;
            /** @enum {string} */
            status: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
            onderwerpen: string[];
        };
        OpdrachtRegel: {
            /** Format: uuid */
            id: string;
            titel: string;
            ambitie: string;
            werkgroep: string;
            opdrachtgever: string;
            schooljaar: string;
            /** @enum {string} */
            status: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
            /** @description Volgt uit te laat, knelpunten en ontbrekende tussenstanden; null: er wordt nu niets verwacht */
            stand: ("op-koers" | "aandacht" | "knelpunt") | null;
            waarom: string[];
            einddatum: string | null;
            onderwerpen: {
                id: string;
                naam: string;
            }[];
            uitgegevenOp: string | null;
            aanvaardOp: string | null;
            tussenstandenGehad: number;
            knelpuntenOpen: number;
        };
        OpdrachtConcept: {
            /** Format: uuid */
            id: string;
            /** @description Wat nog moet voordat de opdracht uitgegeven kan worden */
            ontbreekt: string[];
        };
        SmartToets: {
            smart: components["schemas"]["SmartBevinding"][];
        };
        SmartBevinding: {
            code: string;
            /** @enum {string} */
            criterium: "specifiek" | "meetbaar" | "resultaatgericht" | "tijdgebonden";
            /** @description Het veld van de opdracht waar het om gaat */
            veld: string;
            advies: string;
            /** @description De woorden die ertoe leidden */
            omdat: string | null;
            /** @description Zonder dit kan de opdracht niet worden uitgegeven */
            houdtTegen: boolean;
        };
        Opdracht: {
            /** Format: uuid */
            id: string;
            titel: string;
            ambitie: string;
            werkgroep: string;
            opdrachtgever: string;
            schooljaar: string;
            /** @enum {string} */
            status: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
            /** @description Volgt uit te laat, knelpunten en ontbrekende tussenstanden; null: er wordt nu niets verwacht */
            stand: ("op-koers" | "aandacht" | "knelpunt") | null;
            waarom: string[];
            einddatum: string | null;
            onderwerpen: {
                id: string;
                naam: string;
            }[];
            uitgegevenOp: string | null;
            aanvaardOp: string | null;
            tussenstandenGehad: number;
            knelpuntenOpen: number;
            /** @description Waaraan zij werkt */
            vraagstuk: {
                /** Format: uuid */
                id: string;
                tekst: string;
            } | null;
            resultaat: string | null;
            waaraanTeZien: string | null;
            trekker: string | null;
            middelen: string | null;
            kader: string | null;
            /** @description Zoals de samenwerkingsstructuur het had toen de opdracht werd voorgelegd */
            mandaat: string | null;
            tussenstanden: string[];
            smart: components["schemas"]["SmartBevinding"][];
            voorstelOp: string | null;
            beslotenOp: string | null;
            besluit: ("aannemen" | "terug met vragen" | "vervolgopdracht") | null;
            dechargeGevraagdOp: string | null;
            dechargeOp: string | null;
            opAgenda: {
                /** Format: uuid */
                vergaderingId: string;
                /** Format: date-time */
                begin: string;
            } | null;
            knelpunten: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                op: string;
                vraagtTijdTot: string | null;
                opgelostOp: string | null;
            }[];
            berichten: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                soort: "tussenstand" | "knelpunt" | "oplossing" | "voorstel" | "vraag" | "eindverslag";
                tekst: string;
                over: string | null;
                door: string | null;
                /** Format: date-time */
                op: string;
            }[];
            volgtOp: string | null;
            vervolg: {
                /** Format: uuid */
                id: string;
                titel: string;
            }[];
            raaktAan: components["schemas"]["RaaktAan"][];
            /** @description Wat u nu kunt doen: paden onder deze opdracht; leeg woord: de opdracht zelf wijzigen */
            mogelijk: string[];
        };
        OpdrachtBewaard: {
            ontbreekt: string[];
        };
        Voorgelegd: {
            waarschuwingen: string[];
        };
        Werkgroep: {
            id: string;
            naam: string;
            ambities: string[];
            moetGeinstalleerd: boolean;
            geinstalleerd: boolean;
            geinstalleerdOp: string | null;
            ligtVoor: boolean;
            voorzitter: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** @description Waar de voorzitter vandaan moet komen, in de woorden van de samenwerkingsstructuur */
            voorzitterUit: string | null;
            voorzitterPast: boolean;
            leden: {
                /** Format: uuid */
                id: string;
                naam: string;
            }[];
            /** @description Bij meer leden komt er een waarschuwing */
            hoogstensLeden: number;
            mandaat: string | null;
            installeert: {
                id: string;
                naam: string;
            } | null;
            opAgenda: {
                /** Format: uuid */
                vergaderingId: string;
                /** Format: date-time */
                begin: string;
            } | null;
            /** @description Wat er in het kader moet staan; leeg: wat u nodig vindt */
            onderdelen: string[];
            kader: {
                naam: string;
                tekst: string;
            }[];
            ontbreekt: string[];
            waarschuwingen: string[];
            /** @description Wat u nu kunt doen: paden onder deze werkgroep */
            mogelijk: ("kader" | "installatie" | "installatie/terugname")[];
        };
        Uitvoeringsagenda: {
            schooljaar: string;
            overleg: string;
            /** @enum {string} */
            status: "verzamelen" | "ligt-voor" | "keuze-vastleggen" | "gekozen";
            gekozenOp: string | null;
            voorgelegdOp: string | null;
            opAgenda: {
                /** Format: uuid */
                vergaderingId: string;
                /** Format: date-time */
                begin: string;
            } | null;
            /** @description Wat u nu kunt doen: paden onder dit schooljaar */
            mogelijk: ("voorlegging" | "keuze")[];
            opdrachten: {
                /** Format: uuid */
                id: string;
                titel: string;
                ambitieNaam: string;
                gekozen: boolean | null;
                /** @description Kwam erbij nadat er was gekozen */
                naDeKeuze: boolean;
            }[];
        };
        AchterbanTekst: {
            vergadering: {
                overleg: string;
                titel: string;
                /** Format: date-time */
                begin: string;
            };
            tekst: string;
            /** Format: date-time */
            verstuurdOp: string;
            /** @description Secretaris en voorzitter zien iedereen; een ander alleen zichzelf */
            vertegenwoordigers: {
                persoon: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                };
                overleg: string;
                plek: string;
                doorgegevenOp: string | null;
                aan: string | null;
                opmerking: string | null;
            }[];
            /** @description Wat u kunt doen: melden voor uzelf, of vastleggen wat een ander meldde */
            mogelijk: ("melding" | "melding-namens")[];
        };
        AchterbanRegel: {
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            titel: string;
            /** Format: date-time */
            begin: string;
            /** Format: date-time */
            verstuurdOp: string;
            gevraagd: number;
            doorgegeven: number;
        };
        OverdrachtRegel: {
            /** Format: uuid */
            id: string;
            overleg: string;
            plek: string;
            van: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            naar: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** Format: date */
            vertrektOp: string;
            /** @enum {string} */
            status: "voorbereiden" | "toelichten" | "verzamelen" | "plek-vacant" | "overnemen" | "afgerond" | "gaat-niet-door";
            plichten: number;
            /** @description Plichten die niemand nog heeft */
            open: number;
        };
        PlichtBijPlek: {
            /** Format: uuid */
            overdrachtId: string;
            /** Format: uuid */
            puntId: string;
            overleg: string;
            plek: string;
            /** @description null: vertrouwelijk, en niet voor u */
            titel: string | null;
            uiterlijk: string | null;
            van: string;
            /** @enum {string} */
            status: "open" | "geweigerd";
        };
        OverdrachtBegonnen: {
            /** Format: uuid */
            id: string;
        };
        Overdracht: {
            /** Format: uuid */
            id: string;
            overleg: string;
            plek: string;
            van: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            naar: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** Format: date */
            vertrektOp: string;
            /** @enum {string} */
            status: "voorbereiden" | "toelichten" | "verzamelen" | "plek-vacant" | "overnemen" | "afgerond" | "gaat-niet-door";
            plichten: number;
            /** @description Plichten die niemand nog heeft */
            open: number;
            punten: {
                /** Format: uuid */
                id: string;
                soort: string;
                soortNaam: string;
                /** @description Iemand moet dit overnemen; anders is het om te weten */
                plicht: boolean;
                titel: string;
                waarom: string | null;
                uiterlijk: string | null;
                pagina: string | null;
                vertrouwelijk: boolean;
                toelichting: string | null;
                /** @enum {string} */
                status: "open" | "aanvaard" | "geweigerd" | "toegewezen" | "vervallen" | "gedaan";
                reden: string | null;
                bij: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                beantwoordOp: string | null;
            }[];
            mogelijk: ("toelichting" | "aanvaarding" | "weigering" | "besluit")[];
        };
        Jaarplan: {
            jaar: string;
            titel: string;
            /** @description Hoe het jaar ervoor heet; of er toen een plan was, staat in de lijst */
            vorigJaar: string;
            /** @description De kolommen waarin een regel een eigen tekst heeft */
            kolommen: string[];
            /** @description De geldbronnen van de samenwerkingsstructuur */
            bronnen: {
                id: string;
                naam: string;
            }[];
            overleg: string;
            /** @enum {string} */
            status: "schrijven" | "afstemmen" | "vaststellen" | "raad-informeren" | "uitvoeren" | "evalueren" | "afgesloten" | "niet-tot-stand-gekomen";
            versie: number;
            geldendeVersie: number | null;
            /** Format: date */
            van: string;
            /** Format: date */
            totEnMet: string;
            termijnen: {
                /** Format: date-time */
                tekst: string;
                /** Format: date-time */
                vaststelling: string;
                /** Format: date-time */
                evaluatieOpent: string;
                /** Format: date-time */
                evaluatie: string;
            };
            versies: {
                versie: number;
                reden: string | null;
                voorgelegdOp: string | null;
            }[];
            regels: {
                id: string;
                naam: string;
                ambities: string[];
                leeg: boolean;
                kolommen: {
                    [key: string]: string;
                };
                mensen: string | null;
                kostenCenten: number;
                gedektCenten: number;
                leaCenten: number;
                toegezegdCenten: number;
                dekking: {
                    bron: string | null;
                    centen: number;
                }[];
                opmerkingen: string[];
                magWijzigen: boolean;
                acties: {
                    id: string;
                    nr: number | null;
                    actie: string;
                    partners: string[];
                    planning: string;
                    van: string | null;
                    totEnMet: string | null;
                    budgetCenten: number | null;
                    budgetTekst: string | null;
                    trekkerId: string | null;
                    gereedOp: string | null;
                    toelichting: string | null;
                    meegenomenUit: string | null;
                    magAfhandelen: boolean;
                }[];
            }[];
            vaststellingen: {
                gezag: string;
                naam: string;
                waarvoor: string;
                /** @enum {string} */
                soort: "overleg" | "bestuur" | "ander";
                op: string | null;
                metAanpassingen: boolean;
                aanpassingen: string | null;
                magVaststellen: boolean;
                /** @description Wie voor hen spreekt, en namens wie u als secretaris kunt vastleggen wat zij besloten */
                namens: string[];
            }[];
            geld: {
                kostenCenten: number;
                gedektCenten: number;
                leaCenten: number;
                beschikbaarCenten: number | null;
                overCenten: number | null;
                toegezegdCenten: number;
                begrotingspost: string | null;
                perAmbitie: {
                    ambities: string[];
                    kostenCenten: number;
                    gedektCenten: number;
                    leaCenten: number;
                }[];
                perBron: {
                    bron: string | null;
                    centen: number;
                }[];
            };
            toezeggingen: {
                /** Format: uuid */
                id: string;
                regel: string;
                centen: number;
                waarvoor: string;
                aanWie: string;
                /** Format: date-time */
                op: string;
                ging: string[];
                ingetrokken: boolean;
            }[];
            raadGeinformeerdOp: string | null;
            geevalueerdOp: string | null;
            evaluatie: string | null;
            opmerkingen: string[];
            /** @description Wat u nu met het hele plan kunt doen: paden onder dit plan */
            mogelijk: string[];
        };
        JaarplanVersie: {
            versie: number;
            waarschuwingen: string[];
        };
        Raadsinformatiebrief: {
            tekst: string;
            /** @description Zoals Leidraad haar opstelt; niemand heeft er iets aan gewijzigd */
            concept: boolean;
        };
        /** @description null: uit de tekst zijn geen datums te maken */
        Planning: {
            van: string | null;
            totEnMet: string | null;
        };
        ToezeggingVooraf: {
            past: boolean;
            waarschuwingen: string[];
            regelOverCenten: number;
            budgetOverCenten: number | null;
        };
        Toegezegd: {
            /** Format: uuid */
            id: string;
            waarschuwingen: string[];
        };
        Bewaartermijnen: {
            structuurVersie: number;
            termijnen: {
                /** @enum {string} */
                soort: "persons" | "mail" | "drafts" | "answers" | "tasks" | "steps" | "commands";
                gegevens: string;
                jaren: number;
                /** @description In woorden: ‘2 jaar na de verzending’ */
                na: string;
                /**
                 * @description bron: het staat in het document van de gemeente; aanname: het document laat dit open
                 * @enum {string}
                 */
                herkomst: "bron" | "aanname" | "verzonnen";
                toelichting: string | null;
            }[];
        };
        Vernietigingslijsten: {
            resultaten: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                gemaaktOp: string;
                structuurVersie: number;
                /** @description null: vanzelf gemaakt */
                gevraagdDoor: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** @enum {string} */
                status: "voorgesteld" | "wordt-verwijderd" | "gestopt" | "verwijderd" | "ingetrokken";
                regels: number;
                goedgekeurd: {
                    door: {
                        /** Format: uuid */
                        id: string;
                        naam: string;
                    };
                    /** Format: date-time */
                    op: string;
                } | null;
                verwijderdOp: string | null;
                /** @description Hoeveel er in totaal is verwijderd */
                verwijderd: number;
            }[];
            mogelijk: "nieuw"[];
        };
        Vernietigingslijst: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            gemaaktOp: string;
            structuurVersie: number;
            /** @description null: vanzelf gemaakt */
            gevraagdDoor: {
                /** Format: uuid */
                id: string;
                naam: string;
            } | null;
            /** @enum {string} */
            status: "voorgesteld" | "wordt-verwijderd" | "gestopt" | "verwijderd" | "ingetrokken";
            regels: number;
            goedgekeurd: {
                door: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                };
                /** Format: date-time */
                op: string;
            } | null;
            verwijderdOp: string | null;
            /** @description Hoeveel er in totaal is verwijderd */
            verwijderd: number;
            lijst: {
                nummer: number;
                /** @enum {string} */
                soort: "persons" | "mail" | "drafts" | "answers" | "tasks" | "steps" | "commands";
                gegevens: string;
                persoon: {
                    /** Format: uuid */
                    id: string;
                    naam: string;
                } | null;
                /** Format: date */
                van: string;
                /** Format: date */
                totEnMet: string;
                /** Format: date */
                voorbijSinds: string;
                aantal: number;
                termijn: string;
                uitgezonderd: {
                    reden: string;
                    door: string | null;
                } | null;
                verwijderd: number;
                klaar: boolean;
            }[];
            mogelijk: ("uitzondering" | "goedkeuring" | "intrekking" | "hervatting")[];
        };
        Mailing: {
            /** Format: uuid */
            id: string;
            soort: string;
            onderwerp: string;
            /** Format: date-time */
            gemaaktOp: string;
            overleg: string | null;
            vergaderingId: string | null;
            bezorging: {
                /** @enum {string} */
                status: "wacht" | "onderweg" | "aangekomen" | "geweigerd" | "mislukt" | "onbekend" | "in-dagoverzicht";
                aantal: number;
            }[];
        };
        MailingVolledig: {
            /** Format: uuid */
            id: string;
            soort: string;
            onderwerp: string;
            /** Format: date-time */
            gemaaktOp: string;
            overleg: string | null;
            vergaderingId: string | null;
            bezorging: {
                /** @enum {string} */
                status: "wacht" | "onderweg" | "aangekomen" | "geweigerd" | "mislukt" | "onbekend" | "in-dagoverzicht";
                aantal: number;
            }[];
            /** @description Leeg bij een dagoverzicht met berichten van overleggen waarvan u geen voorzitter of secretaris bent */
            tekst: string | null;
            html: string | null;
            bijlagen: {
                bestandsnaam: string;
                mediatype: string;
            }[];
            bezorgingen: {
                /** Format: uuid */
                id: string;
                persoonId: string | null;
                naam: string;
                /** @description Alleen van wie u het adres mag wijzigen, van uzelf en van een gast; anders leeg */
                email: string | null;
                /** @enum {string} */
                status: "wacht" | "onderweg" | "aangekomen" | "geweigerd" | "mislukt" | "onbekend" | "in-dagoverzicht";
                pogingen: number;
                volgendePoging: string | null;
                aangekomenOp: string | null;
                antwoord: string | null;
                /** @description Wat u er nu aan kunt doen: paden onder de bezorging */
                mogelijk: ("herzending" | "terugmelding")[];
                /** @description De bezorging die met deze nog eens is verstuurd */
                kopieVan: string | null;
            }[];
        };
        Taak: {
            /** Format: uuid */
            id: string;
            soort: string;
            overleg: string | null;
            vergaderingId: string | null;
            /** @description Van die vergadering */
            schooljaar: string | null;
            /** @description De mail die niet aankwam, en bij wie */
            bezorging: {
                /** Format: uuid */
                mailingId: string;
                /** Format: uuid */
                bezorgingId: string;
                persoonId: string | null;
            } | null;
            /** @description De afspraak die geëvalueerd moet worden */
            afspraakId: string | null;
            tekst: string;
            /** Format: date-time */
            sinds: string;
        };
        EigenTaak: {
            /** @enum {string} */
            soort: "achterban" | "actiepunt";
            /**
             * Format: uuid
             * @description Van het actiepunt, of van de vergadering met de tekst
             */
            id: string;
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            /**
             * Format: date-time
             * @description Van die vergadering
             */
            begin: string;
            /** @description Van het actiepunt; null als u die niet mag lezen, en bij een tekst voor de achterban */
            tekst: string | null;
            uiterlijk: string | null;
            /** Format: date-time */
            sinds: string;
        };
        GevraagdeTaak: {
            /** @enum {string} */
            soort: "oproep" | "stukken" | "agenda" | "vaststellen" | "laat-punt" | "besluitenlijst" | "verslag" | "opmerkingen" | "akkoord" | "verwerken";
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            /**
             * Format: date-time
             * @description Van die vergadering
             */
            begin: string;
            /** @description Gevraagd waar de agendacommissie de agenda voorbereidt */
            inAgendacommissie: boolean;
            /** @description De termijn van de vergadering waarvoor dit is */
            termijn: string | null;
            uiterlijk: string | null;
        };
        NamensTaak: {
            /** @enum {string} */
            soort: "oproep" | "voorbehoud" | "concept";
            persoon: {
                /** Format: uuid */
                id: string;
                naam: string;
            };
            /** Format: uuid */
            vergaderingId: string;
            overleg: string;
            /**
             * Format: date-time
             * @description Van die vergadering
             */
            begin: string;
            /** @description Van het besluit onder voorbehoud */
            agendapunt: {
                /** Format: uuid */
                id: string;
                titel: string;
            } | null;
            uiterlijk: string | null;
        };
        WachtendeRonde: {
            ambitie: string;
            naam: string;
            ronde: number;
            /** @enum {string} */
            fase: "doelen-stellen" | "cijfers-ophalen" | "evalueren" | "bijstellen";
            /**
             * @description Waarom het aan u is
             * @enum {string}
             */
            als: "eigenaar" | "meter" | "procesmanager" | "programmamanager" | "secretaris" | "voorzitter";
            uiterlijk: string | null;
            /** Format: date-time */
            sinds: string;
        };
        WachtendBeheer: {
            /** @constant */
            soort: "vernietigingslijst";
            /** Format: uuid */
            lijst: string;
            regels: number;
            /** @description Het verwijderen is halverwege gestopt; anders wacht de lijst op goedkeuring */
            gestopt: boolean;
            /** Format: date */
            sinds: string;
        } | {
            /** @constant */
            soort: "mail";
            /** @description Bij zoveel mensen kwam mail niet aan, en is dat niet opgelost */
            mensen: number;
            /** Format: date-time */
            sinds: string;
        } | {
            /** @constant */
            soort: "zegel-ontbreekt";
            laatste: string | null;
        } | {
            /** @constant */
            soort: "zegel-klopt-niet";
            nummer: number;
            /** Format: date */
            dag: string;
        };
        Bericht: {
            nummer: number;
            /** Format: date-time */
            ontvangenOp: string;
            van: string;
            aan: string;
            onderwerp: string;
        };
        BerichtVolledig: {
            nummer: number;
            /** Format: date-time */
            ontvangenOp: string;
            van: string;
            aan: string;
            onderwerp: string;
            antwoordAan: string | null;
            tekst: string | null;
            html: string | null;
            /** @description De uitnodiging als iCalendar */
            agenda: string | null;
            bijlagen: {
                bestandsnaam: string | null;
                mediatype: string;
                grootte: number;
            }[];
        };
        /** @description Foutmelding volgens RFC 9457 */
        Probleem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Vaste code, zoals minutes.not-drafted */
            code: string;
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header" | "file";
                /** @description JSON-pointer in de body, of de naam van de parameter */
                location: {
                    pointer: string;
                } | {
                    name: string;
                };
                code: string;
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description Waarom dit niet kan */
        Probleem: {
            headers: {
                /** @description Versie van deze API */
                "API-Version"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Municipalities_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Gemeente"][];
                    };
                };
            };
            500: components["responses"]["Probleem"];
        };
    };
    Bodies_list: {
        parameters: {
            query?: {
                /** @description Wie er op deze dag zit; vandaag als u niets zegt */
                op?: string;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        op: string;
                        resultaten: components["schemas"]["Overleg"][];
                        /** @description Overleggen die er niet meer zijn, met hun laatste dag; hun vergaderingen blijven te lezen */
                        vervallen: {
                            id: string;
                            naam: string;
                            /** Format: date */
                            totEnMet: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Bodies_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                overleg: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    voorzitterId?: string;
                    /** Format: uuid */
                    notulistId?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Persoon"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_empty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Met kolommen Naam en E-mail, en Overleg, Plek en Vanaf voor wie een plek krijgt; gescheiden door puntkomma’s, komma’s of tabs */
                    tabel: string;
                    /**
                     * @description Alleen nakijken: er verandert niets
                     * @default false
                     */
                    proef?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ingelezen: boolean;
                        rijen: {
                            /** @description Zoals een rekenblad telt: de kolomnamen zijn rij 1 */
                            rij: number;
                            naam: string;
                            /** @description Was al bekend met dit mailadres; de naam blijft zoals die was */
                            bekend: boolean;
                            /** @description Zo heet deze persoon in de tabel; null: net zo */
                            andereNaam: string | null;
                            /** @description Naam */
                            overleg: string | null;
                            /** @description Naam */
                            plek: string | null;
                            /** Format: date */
                            vanaf: string;
                            zatAl: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                persoon: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Eén mail per werkdag; wat dringend is, of een bijlage of afspraak heeft, komt toch meteen */
                        dagoverzicht: boolean;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    People_chooseMail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                persoon: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Eén mail per werkdag; wat dringend is, of een bijlage of afspraak heeft, komt toch meteen */
                    dagoverzicht: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Structure_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Structuur"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            versie: number;
                            /** Format: date */
                            geldtVanaf: string;
                            geldtNu: boolean;
                            /** @description null: bij het begin, of op de opdrachtregel */
                            vastgelegd: {
                                /** Format: date-time */
                                op: string;
                                door: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description De samenwerkingsstructuur als YAML */
                    bestand: string;
                    /** Format: date */
                    vanaf: string;
                    /** @description Het nummer uit het voorbeeld: zo neemt niemand een versie na een andere dan u zag */
                    versie: number;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                versie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                        /** Format: date */
                        geldtVanaf: string;
                        bestand: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                versie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_look: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description De samenwerkingsstructuur als YAML */
                    bestand: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructuurToets"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description De samenwerkingsstructuur als YAML */
                    bestand: string;
                    /** Format: date */
                    vanaf: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructuurVerschil"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_questions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            /** @enum {string} */
                            sleutel: "gemeente" | "vanaf" | "tot" | "postbus" | "regio" | "partners" | "ambities" | "overleg" | "keren" | "stuurgroep" | "agendacommissie" | "weekdag" | "stukken" | "verslag";
                            vraag: string;
                            /** @description Wat geldt als u niets invult; null: een antwoord is nodig */
                            anders: string | null;
                            /** @description Een van deze; geen: wat u schrijft */
                            keuzes: string[];
                            /** @description Het antwoord is een datum als 2025-08-01 */
                            dag: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Scheme_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gemeente?: string;
                    vanaf?: string;
                    tot?: string;
                    postbus?: string;
                    regio?: string;
                    partners?: string;
                    ambities?: string;
                    overleg?: string;
                    keren?: string;
                    stuurgroep?: string;
                    agendacommissie?: string;
                    weekdag?: string;
                    stukken?: string;
                    verslag?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bestand: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Controle"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Audit_seals: {
        parameters: {
            query?: {
                /** @description Alleen zegels met een lager nummer */
                voor?: number;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            nummer: number;
                            /** Format: date */
                            dag: string;
                            /** Format: date-time */
                            op: string;
                            /** @description Die sinds hun vorige zegel waren gegroeid */
                            geschiedenissen: number;
                            /** @description SHA-256; bewaar het elders, en niemand kan de geschiedenis ongezien herschrijven */
                            zegel: string;
                        }[];
                        totaal: number;
                        /** @description Voor "voor"; null: er zijn er niet meer */
                        volgende: number | null;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Audit_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Welcomes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            /** Format: uuid */
                            persoonId: string;
                            naam: string;
                            plekken: string[];
                            secretaris: boolean;
                            /** @description De laatste uitnodiging en wat ervan werd */
                            laatste: {
                                /** Format: date-time */
                                op: string;
                                /** @enum {string} */
                                status: "wacht" | "onderweg" | "aangekomen" | "geweigerd" | "mislukt" | "onbekend" | "in-dagoverzicht";
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Welcomes_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Privacy_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verwerkingsregister"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Privacy_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                persoon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Settings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instellingen"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Settings_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        naar: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Memberships_list: {
        parameters: {
            query?: {
                /** @description De dag; vandaag als u niets zegt. Ook een dag die voorbij is of nog komt */
                op?: string;
                /** @description Alleen dit overleg */
                overleg?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        op: string;
                        resultaten: components["schemas"]["PlekOpDag"][];
                        /** @description Wat u bij deze dag moet weten, zoals dat de samenwerkingsstructuur dan niet loopt */
                        letOp: string[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Memberships_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    plek: string;
                    /** Format: uuid */
                    persoonId: string;
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description Eerste dag waarop de plek weer vrij is
                     */
                    tot?: string;
                    /**
                     * @description Wie er dan zit, vertrekt op die dag
                     * @default false
                     */
                    opvolging?: boolean;
                    /**
                     * Format: uuid
                     * @description Wie u daar ziet zitten. Zit er dan een ander, dan verandert er niets
                     */
                    volgtPersoon?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeelnamesGewijzigd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Memberships_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                deelname: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Eerste dag waarop de plek vrij is
                     */
                    op: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeelnamesGewijzigd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Memberships_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                deelname: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    plek: string;
                    /** Format: date */
                    op: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeelnamesGewijzigd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    StandIns_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    plek: string;
                    /** Format: uuid */
                    persoonId: string;
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description Eerste dag waarop de plek weer vrij is
                     */
                    tot?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    StandIns_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                plaatsvervanging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Eerste dag waarop de plek vrij is
                     */
                    op: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    GivenOffices_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["GegevenFunctie"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    GivenOffices_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    functie: "beheerder" | "programmamanager" | "bestuurssecretariaat" | "toehoorder";
                    /** Format: uuid */
                    persoonId: string;
                    /** @description Van een toehoorder: wiens agenda */
                    overleg?: string;
                    /**
                     * Format: uuid
                     * @description Van een bestuurssecretariaat: voor wie
                     */
                    voorPersoonId?: string;
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description Eerste dag zonder
                     */
                    tot?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    GivenOffices_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                functie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    op: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fusies"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Organisations_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisaties: string[];
                    wordt: string;
                    /** Format: date */
                    op: string;
                    /**
                     * @description Alleen kijken wat er verandert; er wordt niets vastgelegd
                     * @default false
                     */
                    proef?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fusie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_list: {
        parameters: {
            query?: {
                overleg?: string;
                /** @description open: wat nog moet komen of nog niet rond is */
                status?: "open" | "alle";
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Rotatie"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                rotatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatieVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_check: {
        parameters: {
            query: {
                plek: string;
                persoonId: string;
                /** @description Id van de kandidaat waar deze persoon voor komt, als er meer dan één mogelijk is */
                namensOrganisatie?: string;
            };
            header?: never;
            path: {
                gemeente: string;
                rotatie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToetsVanVoordracht"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                rotatie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plek: string;
                    /** Format: uuid */
                    persoonId: string;
                    /** @description Id van de kandidaat waar deze persoon voor komt, als er meer dan één mogelijk is */
                    namensOrganisatie?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                rotatie: string;
                plek: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_appoint: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                rotatie: string;
                plek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    persoonId: string;
                    /** @description Id van de kandidaat waar deze persoon voor komt, als er meer dan één mogelijk is */
                    namensOrganisatie?: string;
                    /** Format: date */
                    beslotenOp: string;
                    /**
                     * Format: date
                     * @description Na de dag van wisseling: vanaf welke dag de opvolger komt
                     */
                    op?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Rotations_chooseChair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                rotatie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    persoonId: string;
                    /** Format: date */
                    beslotenOp: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Departures_list: {
        parameters: {
            query?: {
                overleg?: string;
                status?: "open" | "alle";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Rotatie"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Departures_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    plek: string;
                    /**
                     * Format: date
                     * @description De eerste dag zonder deze persoon
                     */
                    op: string;
                    reden?: string | null;
                    /**
                     * @description Is er op die dag geen opvolger, dan blijft deze persoon tot die er is (als dat zo is afgesproken); false: de plek is dan leeg
                     * @default true
                     */
                    kanBlijven?: boolean;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Departures_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vertrek: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    op: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Departures_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vertrek: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Vacancies_list: {
        parameters: {
            query?: {
                overleg?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Vacature"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Outlook_list: {
        parameters: {
            query?: {
                /** @description Alleen dit overleg; anders elk overleg dat rouleert */
                overleg?: string;
                /** @description Opstellingen vanaf deze dag, ook van vroeger; vandaag als u niets zegt */
                van?: string;
                /** @description Tot en met deze dag; zonder dit tot het einde van de LEA, of acht jaar vooruit */
                tot?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        van: string;
                        /** Format: date */
                        tot: string;
                        roosters: components["schemas"]["Rooster"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Outlook_suppose: {
        parameters: {
            query: {
                overleg: string;
                plek: string;
                /** @description De dag waarop de plek vrij zou komen */
                op: string;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatAls"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: u bent niet aangemeld, en hebt niet gezegd wie u bent */
                        sessie: components["schemas"]["Sessie"] | null;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    persoonId: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_leaveEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            /** Format: uuid */
                            id: string;
                            dezeBrowser: boolean;
                            /** Format: date-time */
                            begonnenOp: string;
                            /**
                             * Format: date-time
                             * @description Op vijf minuten nauwkeurig
                             */
                            gebruiktOp: string;
                            /** Format: date-time */
                            verlooptOp: string;
                        }[];
                        /** @description Waar u met dit mailadres bekend bent */
                        gemeenten: {
                            gemeente: string;
                            naam: string;
                            hier: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Session_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    SignIn_ways: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aanmelden"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    SignIn_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Tot dan telt de code, als dit adres hier bekend is
                         */
                        verlooptOp: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    SignIn_redeem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Oidc_begin: {
        parameters: {
            query?: {
                terug?: string;
            };
            header?: never;
            path: {
                gemeente: string;
                aanbieder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            302: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Oidc_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                aanbieder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            302: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ViewAs_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Functiehouder"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Deadlines_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        nu: string;
                        /** @description De termijn is voorbij en het is nog niet gebeurd */
                        telaat: components["schemas"]["KomendeTermijn"][];
                        komend: components["schemas"]["KomendeTermijn"][];
                        /** @description Wat niet verder kan, en waarom */
                        wacht: {
                            vergaderingId: string | null;
                            overleg: string | null;
                            /** Format: date-time */
                            sinds: string;
                            reden: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Calendar_read: {
        parameters: {
            query?: {
                /** @description Eerste dag; anders de eerste van dit schooljaar */
                van?: string;
                /** @description Dag na de laatste; anders een jaar na de eerste */
                tot?: string;
                /** @description Alleen dit overleg */
                overleg?: string;
                /** @description Alleen deze soorten, met komma’s ertussen */
                soorten?: string;
                /** @description csv: een tabel voor een rekenblad, kan ook met Accept: text/csv; ics: voor een agendaprogramma */
                formaat?: "json" | "csv" | "ics";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kalender"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Season_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                schooljaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jaarvoorstel"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Season_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                schooljaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    vergaderingen: {
                        overleg: string;
                        /** Format: date-time */
                        begin: string;
                    }[];
                    /** @default false */
                    uitnodigen?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vergaderingen: {
                            /** Format: uuid */
                            id: string;
                            overleg: string;
                            /** Format: date-time */
                            begin: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Series_series: {
        parameters: {
            query: {
                elke: "week" | "maand";
                /** @description Om de hoeveel weken of maanden */
                tussen?: number;
                weekdag: "maandag" | "dinsdag" | "woensdag" | "donderdag" | "vrijdag";
                /** @description Bij maanden: de hoeveelste van de maand */
                welke?: "eerste" | "tweede" | "derde" | "vierde" | "laatste";
                tijd: string;
            };
            header?: never;
            path: {
                gemeente: string;
                schooljaar: string;
                overleg: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reeks"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    TermAgenda_read: {
        parameters: {
            query?: {
                /** @description Eerste dag; anders vandaag */
                van?: string;
                /** @description Dag na de laatste; anders twaalf maanden na de eerste */
                tot?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Termijnagenda"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Search_find: {
        parameters: {
            query: {
                /** @description Woorden; elk woord moet voorkomen, ook als deel van een woord */
                tekst: string;
                soort?: "vergadering" | "verslag" | "agendapunt" | "besluit" | "actie" | "afspraak" | "vraagstuk" | "opdracht" | "jaarplan" | "doel" | "persoon";
                pagina?: number;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Zoekresultaat"][];
                        pagina: number;
                        paginaGrootte: number;
                        totaal: number;
                        /** @description Hoeveel van elke soort */
                        aantallen: {
                            [key: string]: number;
                        };
                        /** @description Met deze woorden is gezocht, omdat wat u schreef nergens staat en dit erop lijkt; null: met wat u schreef */
                        gezochtMet: string | null;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_list: {
        parameters: {
            query?: {
                /** @description Eerste dag */
                van?: string;
                /** @description Dag na de laatste */
                tot?: string;
                overleg?: string;
                pagina?: number;
                aantal?: number;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Vergadering"][];
                        pagina: number;
                        aantal: number;
                        totaal: number;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    /** Format: date-time */
                    begin: string;
                    duurMinuten?: number;
                    plaats?: string;
                    /**
                     * @description Boven op het aantal van het schooljaar
                     * @default false
                     */
                    extra?: boolean;
                    /**
                     * @description De leden nu al uitnodigen, niet pas bij de oproep
                     * @default false
                     */
                    uitnodigen?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeplandeVergadering"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VergaderingVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verloop"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_preview: {
        parameters: {
            query: {
                begin: string;
            };
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verplaatsingsvoorbeeld"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    begin: string;
                    plaats?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_previewCancelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annuleringsvoorbeeld"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_cancelled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annulering"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Meetings_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Staat in de mail aan wie de vergadering in de agenda heeft */
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    antwoord: "geen-agendapunten";
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default [] */
                    volgorde?: string[];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_fix: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_return: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opmerking: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agenda_send: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    titel: string;
                    /** @enum {string} */
                    doel: "informatie" | "advies" | "besluitvorming";
                    minuten: number;
                    gevraagdBesluit?: string | null;
                    toelichting?: string | null;
                    vertrouwelijk?: boolean;
                    /** @description Voor wie u het inbrengt: een sector, een werkgroep */
                    voorWie?: string | null;
                    /** @description Id van een onderwerp waarover een ander overleg gaat (OOGO): de LEA beslist er niet over */
                    onderwerp?: string | null;
                    /** @description Het bestuurlijke vraagstuk waarover het gaat */
                    vraagstukId?: string | null;
                    /** @description Waarover het gaat: ids uit /onderwerpen */
                    onderwerpen?: string[];
                    /** @description Titels van stukken die volgen */
                    stukken?: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Na de sluitingsdatum: de voorzitter beslist erover */
                        laat: boolean;
                        /** @description Een agendacommissie bereidt deze agenda voor en beslist erover */
                        naarAgendacommissie: boolean;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Wie het punt indiende en dit niet zelf liet weten, leest dit in een mail; niet bij een vertrouwelijk punt */
                    reden?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_consent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    toegelaten: boolean;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_guest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_withdrawGuest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
                gast: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_outcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    uitkomst: "besloten" | "geadviseerd" | "aangehouden" | "onder-voorbehoud" | "besproken" | "niet-behandeld";
                    /** @description Bij onder-voorbehoud: tot wanneer de achterban wordt geraadpleegd */
                    tot?: string | null;
                    /** @description Bij onder-voorbehoud: wiens achterban dat is. Zonder: van wie het punt inbracht; null: van niemand in het bijzonder */
                    voorbehoudVan?: string | null;
                    /** @description Bij een verslag: vastgesteld met wijzigingen */
                    wijzigingen?: boolean;
                    /** @description Bij een verslag: wat er anders moet. Gaat naar de notulist, en naar alle ontvangers als niemand het in de tekst verwerkt */
                    welkeWijzigingen?: string | null;
                    /** @description Welke wijzigingen het zijn, blijft binnen het overleg: een mail zegt alleen dat ze er zijn */
                    wijzigingenVertrouwelijk?: boolean;
                    /** @description Bij een punt met keuzes: wat de vergadering koos */
                    keuze?: string | null;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Items_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    akkoord: boolean;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ItemAccess_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    persoonId: string;
                    /**
                     * @description geweerd: ziet geen stukken en niets vertrouwelijks van dit punt; genoemd: lezer van wat vertrouwelijk is. Is er een genoemd, dan lezen alleen zij dat, wie het indiende, en voorzitter, secretaris en notulist
                     * @enum {string}
                     */
                    soort: "geweerd" | "genoemd";
                    reden: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ItemAccess_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    persoonId: string;
                    /**
                     * @description geweerd: ziet geen stukken en niets vertrouwelijks van dit punt; genoemd: lezer van wat vertrouwelijk is. Is er een genoemd, dan lezen alleen zij dat, wie het indiende, en voorzitter, secretaris en notulist
                     * @enum {string}
                     */
                    soort: "geweerd" | "genoemd";
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorbereiding"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    antwoord: "geen-agendapunten";
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_settle: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default [] */
                    volgorde?: string[];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_previewMove: {
        parameters: {
            query: {
                begin: string;
            };
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verplaatsingsvoorbeeld"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Preparation_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    begin: string;
                    plaats?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PreparedItems_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    titel: string;
                    /** @enum {string} */
                    doel: "informatie" | "advies" | "besluitvorming";
                    minuten: number;
                    gevraagdBesluit?: string | null;
                    toelichting?: string | null;
                    vertrouwelijk?: boolean;
                    /** @description Voor wie u het inbrengt: een sector, een werkgroep */
                    voorWie?: string | null;
                    /** @description Id van een onderwerp waarover een ander overleg gaat (OOGO): de LEA beslist er niet over */
                    onderwerp?: string | null;
                    /** @description Het bestuurlijke vraagstuk waarover het gaat */
                    vraagstukId?: string | null;
                    /** @description Waarover het gaat: ids uit /onderwerpen */
                    onderwerpen?: string[];
                    /** @description Titels van stukken die volgen */
                    stukken?: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PreparedItems_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PreparedItems_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    besluit: "aanvaard";
                    /** @description Hoeveel tijd het op de agenda krijgt, als dat anders is dan gevraagd */
                    minuten?: number;
                    namens?: components["schemas"]["Namens"];
                } | {
                    /** @constant */
                    besluit: "samengevoegd";
                    /**
                     * Format: uuid
                     * @description Het punt waarin dit opgaat
                     */
                    met: string;
                    namens?: components["schemas"]["Namens"];
                } | {
                    /** @constant */
                    besluit: "uitgesteld";
                    /**
                     * Format: uuid
                     * @description De vergadering waar het heen gaat
                     */
                    naar: string;
                    reden?: string | null;
                    namens?: components["schemas"]["Namens"];
                } | {
                    /** @constant */
                    besluit: "verwezen";
                    /** @description Het overleg waar het heen gaat */
                    naar: string;
                    reden?: string | null;
                    namens?: components["schemas"]["Namens"];
                } | {
                    /** @constant */
                    besluit: "afgewezen";
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Papers_add: {
        parameters: {
            query: {
                titel: string;
                bestandsnaam: string;
                mediatype?: string;
                vertrouwelijk?: "true" | "false";
                /** @description Namens wie u het toevoegt */
                namensPersoon?: string;
                namensKanaal?: "telefoon" | "e-mail" | "in-vergadering" | "mondeling";
                namensOp?: string;
            };
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Papers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
                stuk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Record_attendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personen: {
                        /** Format: uuid */
                        persoonId: string;
                        /** @enum {string} */
                        aanwezigheid: "aanwezig" | "afgemeld" | "afwezig";
                        vervangenDoor?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Record_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    agendapuntId?: string | null;
                    vertrouwelijk?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Record_action: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    agendapuntId?: string | null;
                    eigenaarId?: string | null;
                    uiterlijk?: string | null;
                    vertrouwelijk?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Record_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    RecordRevisions_decision: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                besluit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    /** @default false */
                    vertrouwelijk?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    RecordRevisions_removeDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                besluit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    RecordRevisions_action: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    eigenaarId: string | null;
                    uiterlijk: string | null;
                    /** @default false */
                    vertrouwelijk?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    RecordRevisions_removeAction: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Actions_done: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description De dag waarop het gereed was; vandaag als u niets invult
                     */
                    op?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Actions_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    EarlierActions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["EerdereActie"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verslag"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secties: {
                        agendapuntId: string | null;
                        tekst: string;
                        /** @default false */
                        vertrouwelijk?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            versie: number;
                            /** @description Wie opsloeg */
                            door: {
                                /** Format: uuid */
                                id: string;
                                naam: string;
                            } | null;
                            /** Format: date-time */
                            op: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
                versie: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verslagversie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_submitToChair: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_remark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_completeReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_akkoord: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_withhold: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opmerking: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_adoptInWriting: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    toelichting: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Minutes_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secties: {
                        agendapuntId: string | null;
                        tekst: string;
                        /** @default false */
                        vertrouwelijk?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PublishedMinutes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerslagZonderPersoonsgegevens"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PublishedMinutes_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PublishedMinutes_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_list: {
        parameters: {
            query?: {
                status?: "geldt" | "beeindigd";
                onderwerp?: string;
                overleg?: string;
                partner?: string;
                vergadering?: string;
                /** @description Alleen wat op of voor deze dag geëvalueerd moet zijn */
                teEvaluerenTot?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Afspraak"][];
                        /** @description Van welke overleggen u een afspraak kunt vastleggen */
                        legtVast: {
                            id: string;
                            naam: string;
                        }[];
                        /** @description Waaruit een afspraak kiest; onderwerpen staan bij /onderwerpen */
                        keuzes: {
                            partners: {
                                id: string;
                                naam: string;
                            }[];
                            ambities: {
                                id: string;
                                naam: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    waarom: string;
                    /** @description Ids van partners uit de samenwerkingsstructuur: wie dit afsprak */
                    partners: string[];
                    /** @description Ids uit /onderwerpen */
                    onderwerpen: string[];
                    ambitie?: string | null;
                    /** Format: date */
                    evalueerOp: string;
                    vertrouwelijk?: boolean;
                    /**
                     * Format: uuid
                     * @description De vergadering die het besloot
                     */
                    vergaderingId?: string;
                    agendapuntId?: string | null;
                    besluitId?: string | null;
                    /** @description Van voor Leidraad: welk overleg het besloot */
                    overleg?: string;
                    /** Format: date */
                    beslotenOp?: string;
                    /** @description Van voor Leidraad: waar het staat */
                    vindplaats?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                afspraak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfspraakVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                afspraak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst?: string;
                    waarom?: string;
                    /** @description Ids van partners uit de samenwerkingsstructuur: wie dit afsprak */
                    partners?: string[];
                    /** @description Ids uit /onderwerpen */
                    onderwerpen?: string[];
                    ambitie?: string | null;
                    /** Format: date */
                    evalueerOp?: string;
                    /** Format: date */
                    op?: string;
                    vergaderingId?: string | null;
                    toelichting: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                afspraak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Vandaag als u niets zegt
                     */
                    op?: string;
                    /** @description De vergadering die het besprak */
                    vergaderingId?: string | null;
                    /** @enum {string} */
                    resultaat: "bereikt" | "deels" | "niet";
                    /** @description Verplicht als het niet, of niet helemaal, is bereikt */
                    oorzaak?: string | null;
                    /** @description Hoe de samenwerking verliep */
                    samenwerking?: string | null;
                    vervolg: {
                        /** @constant */
                        wordt: "voortgezet";
                        /** Format: date */
                        evalueerOp: string;
                    } | {
                        /** @constant */
                        wordt: "herzien";
                        tekst?: string;
                        waarom?: string;
                        /** @description Ids van partners uit de samenwerkingsstructuur: wie dit afsprak */
                        partners?: string[];
                        /** @description Ids uit /onderwerpen */
                        onderwerpen?: string[];
                        ambitie?: string | null;
                        /** Format: date */
                        evalueerOp: string;
                    } | {
                        /** @constant */
                        wordt: "beeindigd";
                    };
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Agreements_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                afspraak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    op?: string;
                    vergaderingId?: string | null;
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    GroupEvaluations_list: {
        parameters: {
            query?: {
                overleg?: string;
                /** @description Alleen wat over deze afspraak gaat */
                afspraak?: string;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Groepsevaluatie"][];
                        /** @description Van welke overleggen u een evaluatie kunt vastleggen */
                        legtVast: {
                            id: string;
                            naam: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    GroupEvaluations_collect: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    overleg: string;
                    /** Format: date */
                    op: string;
                    titel: string;
                    conclusie: string;
                    resultaat?: ("bereikt" | "deels" | "niet") | null;
                    oorzaak?: string | null;
                    afspraakId?: string | null;
                    ambitie?: string | null;
                    /** @description Ids uit /onderwerpen */
                    onderwerpen?: string[];
                    vergaderingId?: string | null;
                    stukId?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_list: {
        parameters: {
            query?: {
                /** @description Zoals zij op deze dag stonden; vandaag als u niets zegt */
                op?: string;
                ambitie?: string;
                status?: "open" | "in-behandeling" | "afgesloten";
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vraagstukken"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description De vergadering die dit besloot
                     */
                    vergaderingId: string;
                    besluitId?: string | null;
                    ambitie: string;
                    tekst: string;
                    toelichting?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                vraagstuk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VraagstukVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_work: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vraagstuk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wie eraan werkt */
                    overleg: string;
                    toelichting?: string | null;
                    vergaderingId?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vraagstuk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description De vergadering die dit besloot
                     */
                    vergaderingId: string;
                    besluitId?: string | null;
                    ambitie: string;
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vraagstuk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description De vergadering die dit besloot
                     */
                    vergaderingId: string;
                    besluitId?: string | null;
                    resultaat: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Questions_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                vraagstuk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description De vergadering die dit besloot
                     */
                    vergaderingId: string;
                    besluitId?: string | null;
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Topics_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Onderwerp"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Topics_mirror: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spiegel"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ItemTopics_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
                agendapunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Waarover het gaat: ids uit /onderwerpen */
                    onderwerpen: string[];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Statutory_check: {
        parameters: {
            query?: {
                /** @description Kalenderjaar; dit jaar als u niets zegt */
                jaar?: number;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WettelijkeToets"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Statutory_attendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personen: {
                        /** Format: uuid */
                        persoonId: string;
                        /** @enum {string} */
                        aanwezigheid: "aanwezig" | "afgemeld" | "afwezig";
                        vervangenDoor?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mandates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Mandaat"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mandates_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    partner: string;
                    overleg: string;
                    /** @description Wie deze plek bezet, spreekt ook namens de partner. Of noem een naam */
                    plek?: string | null;
                    /** @description Wie er spreekt, als dat niet de bezetter van een plek is */
                    naam?: string | null;
                    /** Format: date */
                    vanaf: string;
                    /** @description De laatste dag */
                    tot?: string | null;
                    /** @description Waar het mandaat te lezen is */
                    vindplaats: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mandates_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                mandaat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description De laatste dag
                     */
                    tot: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mandates_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                mandaat: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Waarom het er niet had moeten staan */
                    reden: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Absences_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["SpeeltNiet"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Absences_say: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id van een onderwerp van de wet, zoals segregatie */
                    punt: string;
                    vanafJaar: number;
                    reden: string;
                    /**
                     * Format: uuid
                     * @description De vergadering die dit zei
                     */
                    vergaderingId: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Absences_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                uitspraak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Het laatste jaar waarvoor het geldt */
                    totEnMetJaar: number;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Explorations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Verkenning"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Explorations_explore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    punt: string;
                    /** Format: date */
                    op: string;
                    /** @description Hoe het is verkend */
                    hoe: string;
                    /** @description Met welke partners */
                    partners: string[];
                    conclusie: string;
                    speelt: boolean;
                    stukId?: string | null;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    CycleOverview_list: {
        parameters: {
            query?: {
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie?: string;
                /** @description csv: een tabel met alle doelen en cijfers, voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kwaliteitscycli"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    CycleOverview_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst?: string | null;
                    /** @description Een organisatie, overleg of functie */
                    eigenaar?: string | null;
                    wanneer?: string | null;
                    /** @description Uit de lijst met onderwerpen */
                    onderwerpen?: string[];
                    nietMeetbaarOmdat?: string | null;
                    indicatoren: {
                        naam?: string | null;
                        eenheid?: string | null;
                        /** @description Welke kant op beter is */
                        richting?: ("omhoog" | "omlaag") | null;
                        /** @description Zoals u het opschrijft: ca. 25% */
                        huidigeSituatie?: string | null;
                        teBereikenResultaat?: string | null;
                        wanneer?: string | null;
                        bron?: string | null;
                        wieMeet?: string | null;
                        /** @description De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar */
                        meetplek?: {
                            overleg: string;
                            plek: string;
                        } | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Doelentoets"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kwaliteitscyclus"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegonnenRonde"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kwaliteitsronde"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_set: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_adjust: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    besluiten: {
                        /** Format: uuid */
                        doelId: string;
                        /** @enum {string} */
                        besluit: "doorgaan" | "bijstellen" | "stoppen";
                        reden?: string | null;
                        /** @description Bij bijstellen: hoe het doel wordt */
                        doel?: {
                            tekst: string;
                            /** @description Een organisatie, overleg of functie */
                            eigenaar?: string | null;
                            wanneer?: string | null;
                            /** @description Uit de lijst met onderwerpen */
                            onderwerpen?: string[];
                            nietMeetbaarOmdat?: string | null;
                            indicatoren: {
                                /** @description Wat er wordt geteld of opgezocht */
                                naam: string;
                                eenheid?: string | null;
                                /** @description Welke kant op beter is */
                                richting?: ("omhoog" | "omlaag") | null;
                                /** @description Zoals u het opschrijft: ca. 25% */
                                huidigeSituatie?: string | null;
                                teBereikenResultaat?: string | null;
                                wanneer?: string | null;
                                bron?: string | null;
                                wieMeet?: string | null;
                                /** @description De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar */
                                meetplek?: {
                                    overleg: string;
                                    plek: string;
                                } | null;
                            }[];
                        } | null;
                    }[];
                    /** @default [] */
                    nieuw?: {
                        reden: string;
                        doel: {
                            tekst: string;
                            /** @description Een organisatie, overleg of functie */
                            eigenaar?: string | null;
                            wanneer?: string | null;
                            /** @description Uit de lijst met onderwerpen */
                            onderwerpen?: string[];
                            nietMeetbaarOmdat?: string | null;
                            indicatoren: {
                                /** @description Wat er wordt geteld of opgezocht */
                                naam: string;
                                eenheid?: string | null;
                                /** @description Welke kant op beter is */
                                richting?: ("omhoog" | "omlaag") | null;
                                /** @description Zoals u het opschrijft: ca. 25% */
                                huidigeSituatie?: string | null;
                                teBereikenResultaat?: string | null;
                                wanneer?: string | null;
                                bron?: string | null;
                                wieMeet?: string | null;
                                /** @description De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar */
                                meetplek?: {
                                    overleg: string;
                                    plek: string;
                                } | null;
                            }[];
                        };
                    }[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Cycles_skip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    fase: "doelen-stellen" | "uitvoeren" | "cijfers-ophalen" | "evalueren" | "bijstellen";
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    /** @description Een organisatie, overleg of functie */
                    eigenaar?: string | null;
                    wanneer?: string | null;
                    /** @description Uit de lijst met onderwerpen */
                    onderwerpen?: string[];
                    nietMeetbaarOmdat?: string | null;
                    indicatoren: {
                        /** @description Wat er wordt geteld of opgezocht */
                        naam: string;
                        eenheid?: string | null;
                        /** @description Welke kant op beter is */
                        richting?: ("omhoog" | "omlaag") | null;
                        /** @description Zoals u het opschrijft: ca. 25% */
                        huidigeSituatie?: string | null;
                        teBereikenResultaat?: string | null;
                        wanneer?: string | null;
                        bron?: string | null;
                        wieMeet?: string | null;
                        /** @description De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar */
                        meetplek?: {
                            overleg: string;
                            plek: string;
                        } | null;
                    }[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
                doel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    /** @description Een organisatie, overleg of functie */
                    eigenaar?: string | null;
                    wanneer?: string | null;
                    /** @description Uit de lijst met onderwerpen */
                    onderwerpen?: string[];
                    nietMeetbaarOmdat?: string | null;
                    indicatoren: {
                        /** @description Wat er wordt geteld of opgezocht */
                        naam: string;
                        eenheid?: string | null;
                        /** @description Welke kant op beter is */
                        richting?: ("omhoog" | "omlaag") | null;
                        /** @description Zoals u het opschrijft: ca. 25% */
                        huidigeSituatie?: string | null;
                        teBereikenResultaat?: string | null;
                        wanneer?: string | null;
                        bron?: string | null;
                        wieMeet?: string | null;
                        /** @description De plek waarvan de bezetter om het cijfer wordt gevraagd; leeg: de eigenaar */
                        meetplek?: {
                            overleg: string;
                            plek: string;
                        } | null;
                    }[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
                doel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Een getal, of zoals u het opschrijft: ca. 25% */
                    waarde: number | string;
                    eenheid?: string | null;
                    /**
                     * Format: date
                     * @description De dag waarvan het cijfer is
                     */
                    op: string;
                    opmerking?: string | null;
                    /** @description Het cijfer dat hierdoor vervalt; het blijft bewaard */
                    corrigeert?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_changeMeasurer: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description De plek waarvan de bezetter voortaan om het cijfer wordt gevraagd; null: de eigenaar */
                    meetplek: {
                        overleg: string;
                        plek: string;
                    } | null;
                    /** @description In woorden; weggelaten: zoals het was */
                    wieMeet?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Goals_evaluate: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                /** @description Een ambitie, thema of programmalijn uit de samenwerkingsstructuur */
                ambitie: string;
                ronde: number;
                evaluatie: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    oordelen: {
                        /** Format: uuid */
                        doelId: string;
                        /** @enum {string} */
                        uitkomst: "bereikt" | "deels" | "niet";
                        oorzaak?: string | null;
                    }[];
                    /** @description Hoe de samenwerking verliep */
                    samenwerking: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Ambitions_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Ambitie"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Ambitions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                ambitie: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ambitie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_list: {
        parameters: {
            query?: {
                ambitie?: string;
                werkgroep?: string;
                status?: "concept" | "compleet" | "ligt-voor" | "uitgegeven" | "loopt" | "voorstel-ligt-voor" | "besloten" | "decharge-verleend" | "gestopt";
                stand?: "op-koers" | "aandacht" | "knelpunt";
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["OpdrachtRegel"][];
                        /** @description Wat u kunt doen: een opdracht opstellen */
                        mogelijk: "opdrachten"[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ambitie: string;
                    schooljaar?: string;
                    titel: string;
                    werkgroep: string;
                    vraagstukId?: string | null;
                    onderwerpen?: string[];
                    /** @description Wat er ligt of anders is als de werkgroep klaar is */
                    resultaat?: string | null;
                    waaraanTeZien?: string | null;
                    trekker?: string | null;
                    middelen?: string | null;
                    kader?: string | null;
                    einddatum?: string | null;
                    /** @description De dagen waarop de werkgroep laat weten hoe het gaat */
                    tussenstanden?: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpdrachtConcept"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wat er ligt of anders is als de werkgroep klaar is */
                    resultaat?: string | null;
                    waaraanTeZien?: string | null;
                    trekker?: string | null;
                    middelen?: string | null;
                    einddatum?: string | null;
                    /** @description De dagen waarop de werkgroep laat weten hoe het gaat */
                    tussenstanden?: string[];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartToets"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opdracht"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    titel: string;
                    werkgroep: string;
                    vraagstukId?: string | null;
                    onderwerpen?: string[];
                    /** @description Wat er ligt of anders is als de werkgroep klaar is */
                    resultaat?: string | null;
                    waaraanTeZien?: string | null;
                    trekker?: string | null;
                    middelen?: string | null;
                    kader?: string | null;
                    einddatum?: string | null;
                    /** @description De dagen waarop de werkgroep laat weten hoe het gaat */
                    tussenstanden?: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpdrachtBewaard"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_layBefore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorgelegd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Assignments_drop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    /** @description De dag die de werkgroep nodig heeft; dan komt het meteen op de agenda */
                    vraagtTijdTot?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
                knelpunt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    AssignmentWork_discharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                opdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Groups_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Werkgroep"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Groups_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                werkgroep: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Werkgroep"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Groups_setFrame: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                werkgroep: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onderdelen: {
                        naam: string;
                        tekst: string;
                    }[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpdrachtBewaard"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Groups_layBefore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                werkgroep: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voorgelegd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Groups_takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                werkgroep: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ExecutionAgendas_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Uitvoeringsagenda"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ExecutionAgendas_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                schooljaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uitvoeringsagenda"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ExecutionAgendas_layBefore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                schooljaar: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    ExecutionAgendas_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                schooljaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opdrachtIds: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Constituency_read: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AchterbanTekst"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Constituency_passedOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                vergadering: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description De dag waarop u het doorgaf; vandaag als u niets invult
                     */
                    op?: string;
                    /** @description Aan wie, in uw eigen woorden */
                    aan?: string | null;
                    /** @description Wat u de secretaris wilt meegeven: wat de achterban vroeg of vond */
                    opmerking?: string | null;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Constituencies_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Vergaderingen waarvan u zelf een tekst voor uw achterban kreeg */
                        eigen: {
                            /** Format: uuid */
                            vergaderingId: string;
                            overleg: string;
                            titel: string;
                            /** Format: date-time */
                            begin: string;
                            doorgegevenOp: string | null;
                        }[];
                        resultaten: components["schemas"]["AchterbanRegel"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["OverdrachtRegel"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Van wie vertrekt; met een einddatum
                     */
                    deelnameId: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdrachtBegonnen"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_duties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["PlichtBijPlek"][];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                overdracht: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overdracht"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_annotate: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                overdracht: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wat de opvolger moet weten */
                    tekst: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                overdracht: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    puntIds: string[];
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                overdracht: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Handovers_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                overdracht: string;
                punt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wie het overneemt; null: het vervalt, met een reden */
                    naarId: string | null;
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_list: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: {
                            jaar: string;
                            titel: string;
                            /** @enum {string} */
                            status: "schrijven" | "afstemmen" | "vaststellen" | "raad-informeren" | "uitvoeren" | "evalueren" | "afgesloten" | "niet-tot-stand-gekomen";
                            versie: number;
                            geldendeVersie: number | null;
                            raadGeinformeerdOp: string | null;
                            geevalueerdOp: string | null;
                        }[];
                        /** @description Jaren waarvan u het plan kunt beginnen */
                        teBeginnen: string[];
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jaar: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_read: {
        parameters: {
            query?: {
                versie?: number;
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jaarplan"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_saveLine: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                jaar: string;
                regel: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kolommen?: {
                        [key: string]: string;
                    };
                    mensen?: string | null;
                    kostenCenten: number;
                    dekking?: {
                        bron: string | null;
                        centen: number;
                    }[];
                    leaCenten?: number | null;
                    acties?: {
                        id?: string;
                        nr?: number | null;
                        actie: string;
                        partners?: string[];
                        planning: string;
                        budgetCenten?: number | null;
                        budgetTekst?: string | null;
                        trekkerId?: string | null;
                    }[];
                    opmerkingen?: string[];
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JaarplanVersie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_setBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    beschikbaarCenten: number | null;
                    begrotingspost?: string | null;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JaarplanVersie"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gezag: string;
                    /** Format: date */
                    op?: string;
                    aanpassingen?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_withhold: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gezag: string;
                    reden: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raadsinformatiebrief"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_saveLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string | null;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_letterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Plans_inform: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    op?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_actionDone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    op?: string;
                    toelichting?: string;
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_actionOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
                actie: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    namens?: components["schemas"]["Namens"];
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_planning: {
        parameters: {
            query: {
                tekst: string;
            };
            header?: never;
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planning"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_preview: {
        parameters: {
            query: {
                regel: string;
                centen: number;
            };
            header?: never;
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToezeggingVooraf"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_commit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    regel: string;
                    centen: number;
                    waarvoor: string;
                    aanWie: string;
                    bevestigd?: boolean;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegezegd"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_withdrawCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
                toezegging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    PlanExecution_evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match"?: string;
            };
            path: {
                gemeente: string;
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tekst: string;
                    /** Format: date */
                    op?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Retention_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bewaartermijnen"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vernietigingslijsten"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_read: {
        parameters: {
            query?: {
                /** @description csv: een tabel voor een rekenblad; kan ook met Accept: text/csv */
                formaat?: "json" | "csv";
            };
            header?: never;
            path: {
                gemeente: string;
                lijst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie: noem hem in If-Match als u iets wijzigt */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vernietigingslijst"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_exclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                lijst: string;
                regel: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_include: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                lijst: string;
                regel: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
                /** @description De ETag van de versie die u wijzigt */
                "If-Match": string;
            };
            path: {
                gemeente: string;
                lijst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            412: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            428: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                lijst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Destruction_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                lijst: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    /** @description De versie die hierdoor ontstond */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailings_list: {
        parameters: {
            query?: {
                vergadering?: string;
                /** @description De waarde van `volgende` uit het vorige antwoord */
                na?: string;
                aantal?: number;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Mailing"][];
                        volgende: string | null;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailings_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                mailing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailings_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                mailing: string;
                volgnummer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Deliveries_again: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                mailing: string;
                bezorging: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @description Alleen bij een gast. Van een persoon geldt het adres dat nu bij die persoon staat
                     */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Gelukt */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aangemaakt"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Deliveries_cameBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                mailing: string;
                bezorging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Wat er in de terugmelding stond */
                    antwoord: string;
                };
            };
        };
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Tasks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Taak"][];
                        /** @description Wat op uw eigen naam staat: teksten voor uw achterban die u nog moet doorgeven, en actiepunten die niet gereed zijn */
                        eigen: components["schemas"]["EigenTaak"][];
                        /** @description Wat vergaderingen nu van u vragen: als lid, voorzitter, secretaris of notulist */
                        gevraagd: components["schemas"]["GevraagdeTaak"][];
                        /** @description Wat wacht op een lid voor wie u het bestuurssecretariaat bent, en wat u namens dit lid kunt vastleggen */
                        namens: components["schemas"]["NamensTaak"][];
                        /** @description Ambities waarvan de kwaliteitscyclus nu iets van u vraagt */
                        kwaliteitscyclus: components["schemas"]["WachtendeRonde"][];
                        /** @description Wat voor de gemeente als geheel op een beheerder wacht; null voor wie geen beheerder is */
                        beheer: components["schemas"]["WachtendBeheer"][] | null;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Tasks_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Tasks_reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Uw eigen sleutel (UUID): herhalen met dezelfde sleutel doet niets dubbel */
                "Idempotency-Key"?: string;
            };
            path: {
                gemeente: string;
                taak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt, zonder inhoud */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            403: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            409: components["responses"]["Probleem"];
            413: components["responses"]["Probleem"];
            422: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                /** @description Alleen oudere dan dit nummer */
                voor?: number;
                aantal?: number;
            };
            header?: never;
            path: {
                gemeente: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resultaten: components["schemas"]["Bericht"][];
                        totaal: number;
                    };
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                nummer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BerichtVolledig"];
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    Mailbox_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gemeente: string;
                nummer: number;
                volgnummer: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["Probleem"];
            401: components["responses"]["Probleem"];
            404: components["responses"]["Probleem"];
            500: components["responses"]["Probleem"];
        };
    };
    OpenApi_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            500: components["responses"]["Probleem"];
        };
    };
}
