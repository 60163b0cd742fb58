import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { QuickExit } from "@/components/layout/quick-exit";
import { LawAddresses } from "@/components/print/law-addresses";
import { PrintFoot } from "@/components/print/print-foot";
import { areasOf, GroupRights } from "@/components/rights/group-rights";
import { RightsTable } from "@/components/rights/rights-table";
import { SharedRights } from "@/components/rights/shared-rights";
import { changeList } from "@/components/rights/what-changes";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { wizardAddress } from "@/lib/content/wizard-address";
import { areaTitles } from "@/lib/guidance";
import { type Group, groupRows, groups, rights } from "@/lib/rules";

export const dynamicParams = false;

export function generateStaticParams() {
  return groups.map((gruppe) => ({ gruppe }));
}

export async function generateMetadata({ params }: PageProps<"/rettigheter/[gruppe]">): Promise<Metadata> {
  const text = words.groups[(await params).gruppe];
  return { title: text?.tabTitle ?? (text ? `Rettigheter: ${text.title}` : undefined) };
}

export default async function GroupPage({ params }: PageProps<"/rettigheter/[gruppe]">) {
  const { gruppe } = await params;
  const group = groups.find((candidate) => candidate === gruppe);
  const text = words.groups[gruppe];
  if (!group || !text) notFound();
  return (
    <div className="side gruppeside">
      {text.tabTitle ? <QuickExit /> : null}
      <PageHead
        title={text.title}
        above={
          <p className="over">
            <a href="/rettigheter">Rettigheter</a>
          </p>
        }
      >
        <p>{text.intro}</p>
      </PageHead>
      <Contents group={group} />
      {groupRows[group].length > 0 ? (
        <section aria-labelledby="situasjoner" className="bred">
          <h2 id="situasjoner">Typiske situasjoner</h2>
          <p>Det som oftest avgjør i hver situasjon.</p>
          <RightsTable group={group} />
        </section>
      ) : null}
      <p className="dempet ikke-skriv-ut">Trykk på en rettighet for å lese hele.</p>
      <SharedRights group={group} />
      <GroupRights group={group} />
      <GroupChanges group={group} />
      <LawAddresses laws={rights.filter((right) => right.group === group).flatMap(({ legalBasis }) => legalBasis)} />
      <PrintFoot path={`/rettigheter/${group}`} sources={false} />
    </div>
  );
}

/** Where to go: the areas with how much there is in each, and what belongs to the group elsewhere. */
function Contents({ group }: { group: Group }) {
  const areas = areasOf(group);
  const chapters = content.chapters.filter((chapter) => chapter.groups.includes(group));
  return (
    <div className="ikke-skriv-ut">
      <nav aria-label="Områder" className="snarveier">
        <ul>
          {areas.map(({ area, rows }) => (
            <li key={area}>
              <a href={`#${area}`}>
                {areaTitles[area]} <span className="dempet">{rows.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="skriv-ett">
        <a href={group === "alle" ? "/veiviser" : wizardAddress(`status=${group}`)}>Svar i veiviseren for én person</a>
        {group === "alle" ? null : (
          <a href={`/rettigheter/sammenlign?a=${group}&b=${group === "irregular" ? "asylsoker" : "irregular"}`}>
            Sammenlign med en annen gruppe
          </a>
        )}
      </p>
      {chapters.length > 0 ? (
        <details className="hjelp">
          <summary>{chapters.length === 1 ? "Kapitlet" : `${chapters.length} kapitler`} i håndboka om gruppen</summary>
          <ul>
            {chapters.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="skriv-ett">
        <span>Skriv ut bare ett område:</span>{" "}
        {areas.map(({ area }) => (
          <a key={area} href={`#bare-${area}`}>
            {areaTitles[area]}
          </a>
        ))}
      </p>
    </div>
  );
}

/** For each row of the group's table: what the person gains and loses when the case moves on. */
function GroupChanges({ group }: { group: Group }) {
  const rows = groupRows[group].flatMap(({ id, situation }) => {
    const list = changeList({ situation, words, resultHref: (answers) => wizardAddress(`${answers}&vis=svar`) }, 4);
    return list === null ? [] : [{ id, list }];
  });
  if (rows.length === 0) return null;
  return (
    <section className="omrade ikke-skriv-ut" aria-labelledby="endrer-seg">
      <h2 id="endrer-seg">Hva endrer seg hvis …</h2>
      {rows.map(({ id, list }) => (
        <section key={id}>
          <h3>{words.groups[group]?.rows[id]}</h3>
          {list}
        </section>
      ))}
    </section>
  );
}
