import type { Metadata } from "next";
import { Page } from "../../../components/page.tsx";
import { HouseholdSections } from "../../../features/account/household-sections.tsx";
import { accountMessages } from "../../../features/account/messages.ts";
import { getHouseholdPage } from "../../../features/account/queries.ts";

export const metadata: Metadata = { title: accountMessages.householdTitle, robots: { index: false } };

export default async function HouseholdPage() {
  const page = await getHouseholdPage();
  return (
    <Page reading>
      <h1>{page.household?.name ?? accountMessages.householdTitle}</h1>
      <HouseholdSections page={page} />
    </Page>
  );
}
