import { Page } from "../../components/page.tsx";
import { WeekSkeleton } from "../../features/plan/week-skeleton.tsx";

export default function Loading() {
  return (
    <Page>
      <WeekSkeleton />
    </Page>
  );
}
