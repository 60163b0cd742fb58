import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { RightCard } from "@/components/rights/right-card";
import { RightsTable } from "@/components/rights/rights-table";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { describeAlone } from "@/lib/guidance";
import { groups } from "@/lib/rules";

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
        {chapters.map(({ slug, title }) => (
          <span key={slug}>
            {" · "}
            <a href={`/handbok/${slug}`}>{title}</a>
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
      </div>
    </div>
  );
}
