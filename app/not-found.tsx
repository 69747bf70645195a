import { redirect } from "next/navigation";

export const dynamic = "force-dynamic";

/** Addresses outside the pages, such as a missing file. Pages have their own (`[locale]/not-found.tsx`). */
export default function NotFound(): never {
  redirect("/not-found");
}
