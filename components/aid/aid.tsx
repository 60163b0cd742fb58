import assets from "@/generated/assets.js";
import { questionSetOf } from "@/lib/content/aid-questions";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { aidMarkup } from "./aid-markup";
import type { AidView } from "./aid-view";

/**
 * A decision aid: a form that asks the server, and the script that answers at once where there is one (elements/aid.element.ts).
 * As markup, so that the framework of the development server leaves alone what the script puts there.
 */
export function Aid({ view }: { view: AidView }) {
  const set = questionSetOf(view);
  const html = aidMarkup({ view, set, situation: {}, evaluate: evaluatorOf(set), atOnce: false });
  return (
    <>
      <beslutnings-hjelp
        data-hjelp={view.url}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own components
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <script src={assets.ownScripts["beslutnings-hjelp"]} defer />
    </>
  );
}
