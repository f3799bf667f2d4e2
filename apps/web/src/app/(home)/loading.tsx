import { Page } from "../../components/page.tsx";
import { LibrarySkeleton } from "../../features/recipes/library-skeleton.tsx";

export default function Loading() {
  return (
    <Page>
      <LibrarySkeleton />
    </Page>
  );
}
