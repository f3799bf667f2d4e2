import { Page } from "../../components/page.tsx";
import { ListSkeleton } from "../../features/shopping-list/list-skeleton.tsx";

export default function Loading() {
  return (
    <Page reading>
      <ListSkeleton />
    </Page>
  );
}
