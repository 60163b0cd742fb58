import words from "@/generated/words.js";
import { type DescribedRight, describeFindings } from "@/lib/guidance";
import { answered, findRights, parseSituation } from "@/lib/rules";

/** The rights in a situation as JSON; design.md 3.3. Answers come as in the wizard's address; `alle=1` adds what cannot apply. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const withNo = query.get("alle") === "1";
  query.delete("alle");
  const parsed = parseSituation(query);
  if ("error" in parsed) return Response.json(parsed, { status: 400 });
  const findings = findRights(parsed.situation);
  return Response.json({
    answers: Object.fromEntries(
      answered(findings.situation).map(({ question, options }) => [
        question,
        options.length === 1 ? options[0] : options,
      ]),
    ),
    open: findings.open,
    areas: describeFindings(findings, words, withNo ? "all" : "none").map(({ area, title, rights }) => ({
      area,
      title,
      rights: rights.map(toJson),
    })),
    contentVersion: words.version,
  });
}

function toJson(right: DescribedRight) {
  const { deadline } = right;
  return {
    id: right.id,
    entitlement: right.entitlement,
    applies: right.applies,
    dependsOn: right.dependsOn.map(({ question }) => question),
    title: right.title,
    text: right.text,
    exception: right.exception,
    why: right.why(),
    cost: right.cost,
    nextStep: right.nextStep,
    reply: right.reply,
    legalBasis: right.legalBasis.map(({ law, section, url }) => ({ law, section, url })),
    sources: right.sources.map(({ source, place, year, verifiedOn }) => ({ source, place, year, verifiedOn })),
    contacts: right.contacts.map(({ id, name, phone }) => ({ id, name, phone: phone?.display ?? null })),
    readMore: right.readMore,
    deadline: deadline && {
      kind: deadline.kind,
      title: deadline.title,
      text: deadline.text,
      length: deadline.length,
      unit: deadline.unit,
      from: deadline.from,
      consequence: deadline.consequence,
    },
    dated: right.dated,
  };
}
