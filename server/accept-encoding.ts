import type { Encoding } from "@/lib/delivery/served-list";

/** Browsers send a handful of different headers; what was read of them is kept, up to this many. */
const mostKept = 100;
const kept = new Map<string, ReadonlyMap<string, number>>();

/**
 * The form a client takes, the smallest first; undefined for the file as it is.
 *
 * @param accepted the header `Accept-Encoding`; an encoding with `q=0` is refused (RFC 9110 § 12.5.3)
 * @param offered  what there is
 */
export function chooseEncoding(accepted: string | undefined, offered: readonly Encoding[]): Encoding | undefined {
  if (accepted === undefined || accepted === "") return undefined;
  const weights = kept.get(accepted) ?? readWeights(accepted);
  if (kept.size < mostKept) kept.set(accepted, weights);
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  return offered.find((encoding) => weightOf(encoding) > 0);
}

function readWeights(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return weights;
}
