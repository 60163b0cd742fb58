import { createElement } from "react";

/** What is kept on the device, and the button for whoever saves data. */
export function OfflineUse() {
  return (
    <section aria-labelledby="uten-nett">
      <h2 id="uten-nett">Uten nett</h2>
      <p>
        Når du har åpnet håndboka, lagrer nettleseren den på enheten (omtrent 1 MB). Da virker kapitlene, veiviseren,
        søket, kontaktene og Akutt også uten nett. Du ser hvilken dag innholdet er fra. Har du nett, henter vi alltid
        den nyeste siden.
      </p>
      <p>
        Alle får lagret de samme sidene. Svar og søk lagres ikke. Sparer du data i nettleseren, lagrer vi ikke før du
        ber om det. Du fjerner det lagrede ved å slette nettstedets data i nettleseren.
      </p>
      <p>
        Safari på iPhone, iPad og Mac kan slette det lagrede når du ikke har åpnet håndboka på en uke. Legg den på
        hjemskjermen (Del, så Legg til på Hjem-skjerm), og åpne den derfra én gang mens du har nett. Da blir det som
        regel værende.
      </p>
      {createElement(
        "offline-keeper",
        null,
        <p hidden role="status" />,
        <button type="button" className="ds-button" hidden>
          Lagre håndboka på enheten
        </button>,
      )}
    </section>
  );
}
