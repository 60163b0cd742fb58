import assets from "@/generated/assets.js";
import { screenMarkup } from "./screen-markup";
import { queryAddress, readAddress } from "./wizard-address";

/**
 * The wizard: its first question as a form that asks the server, and the script that takes over where there is one
 * (elements/wizard.element.ts). As markup, so that the framework of the development server leaves alone what the script puts there.
 */
export function Wizard() {
  const start = readAddress([]);
  if ("error" in start) throw new Error(`The wizard has no first question: ${start.error.message}`);
  return (
    <>
      <rettighets-veiviser
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own components
        dangerouslySetInnerHTML={{ __html: screenMarkup(start, { addressOf: queryAddress, host: "" }) }}
      />
      <script src={assets.ownScripts["rettighets-veiviser"]} defer />
    </>
  );
}
