import type { Metadata } from "next";
import { AccessNotice } from "../../components/access-notice.tsx";
import { Page } from "../../components/page.tsx";
import { planMessages } from "../../features/plan/messages.ts";
import { getWeekPage } from "../../features/plan/queries.ts";
import { WeekBoard } from "../../features/plan/week-board.tsx";
import { readDay } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: planMessages.title };

export default async function WeekPage({ searchParams }: PageProps<"/week">) {
  const page = await getWeekPage(readDay(await searchParams, "from"));
  return (
    <Page>
      {page.kind === "week" ? (
        <WeekBoard key={page.week.firstDay} week={page.week} />
      ) : (
        <AccessNotice code={page.kind} />
      )}
    </Page>
  );
}
