"use client";

import { useMemo } from "react";
import { useHash } from "@/components/wizard/use-hash";
import { questionSetOf } from "@/lib/content/aid-questions";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { formatIn, parseIn, relevantIn } from "@/lib/rules/situation";
import { AidForm } from "./aid-form";
import { AidOutcomes } from "./aid-outcomes";
import type { AidView } from "./aid-view";

/** A decision aid in the browser: the answers stand after «#» and are never sent. */
export function Aid({ view }: { view: AidView }) {
  const hash = useHash();
  const set = useMemo(() => questionSetOf(view), [view]);
  const evaluate = useMemo(() => evaluatorOf(set), [set]);
  const parsed = parseIn(set, new URLSearchParams((hash ?? "").replace(/^#/, "")));
  const situation = "error" in parsed ? {} : parsed.situation;
  const answer = (question: string, option: string) => {
    const next = relevantIn(set, { ...situation, [question]: [option] });
    window.history.replaceState(null, "", `#${formatIn(set, next)}`);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  };
  return (
    <>
      {/* Before the script has come, the form asks the server. */}
      <AidForm view={view} set={set} situation={situation} {...(hash === null ? {} : { onAnswer: answer })} />
      <AidOutcomes view={view} situation={situation} evaluate={evaluate} />
    </>
  );
}
