import type { Metadata } from "next";
import { EmergencyNumbers } from "@/components/contact/emergency-numbers";
import { SearchForm } from "@/components/search/search-form";
import words from "@/generated/words.js";

export const metadata: Metadata = { title: "Siden finnes ikke" };

export default function NotFound() {
  return (
    <div className="side smal">
      <h1>Siden finnes ikke</h1>
      <p>
        Adressen kan være skrevet feil, eller siden kan ha flyttet. Søk etter det du leter etter, eller gå til forsiden.
      </p>
      <SearchForm id="ikke-funnet-sok" />
      <ul>
        <li>
          <a href="/">Forsiden</a>
        </li>
        <li>
          <a href="/akutt">Akutt: gjør dette nå</a>
        </li>
        <li>
          <a href="/kontakt">Telefonnumre</a>
        </li>
      </ul>
      <h2>Er noen i fare nå?</h2>
      <EmergencyNumbers words={words} />
    </div>
  );
}
