import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { QuickExit } from "@/components/layout/quick-exit";
import { RightCard } from "@/components/rights/right-card";
import { RightsTable } from "@/components/rights/rights-table";
import { changeList } from "@/components/rights/what-changes";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { describeAlone } from "@/lib/guidance";
import { type Group, groupRows, groups } from "@/lib/rules";

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
  const chapters = content.chapters.filter((chapter) => chapter.groups.includes(group));
  return (
    <div className="side">
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
      <p>
        {group === "alle" ? (
          <a href="/veiviser">Start veiviseren</a>
        ) : (
          <a href={`/veiviser#status=${group}`}>Svar i veiviseren for én person</a>
        )}
        {chapters.map(({ url, title }) => (
          <span key={url}>
            {" · "}
            <a href={url}>{title}</a>
          </span>
        ))}
      </p>
      <RightsTable group={group} />
      <div className="smal">
        {describeAlone(group, words).map(({ area, title, rights }) =>
          rights.length === 0 ? null : (
            <section key={area} className="omrade" aria-labelledby={area}>
              <h2 id={area}>{title}</h2>
              {rights.map((right) => (
                <RightCard key={right.id} right={right} level={3} />
              ))}
            </section>
          ),
        )}
        <GroupChanges group={group} />
      </div>
    </div>
  );
}

/** For each row of the group's table: what the person gains and loses when the case moves on. */
function GroupChanges({ group }: { group: Group }) {
  const rows = groupRows[group].flatMap(({ id, situation }) => {
    const list = changeList({ situation, words, resultHref: (answers) => `/veiviser#${answers}&vis=svar` }, 4);
    return list === null ? [] : [{ id, list }];
  });
  if (rows.length === 0) return null;
  return (
    <section className="omrade" aria-labelledby="endrer-seg">
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
