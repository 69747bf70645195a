import { currentActor } from "@/app/_session/caller";
import { printApplicationForm } from "@/components/papers/application-form";
import { defaultLocale, isLocale } from "@/lib/platform/i18n/locale";
import { composePaper } from "./compose-paper";

export const dynamic = "force-dynamic";

/** The application form to print, sign and stamp, for the people of the unit; for everybody else there is none. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; number: string }> }): Promise<Response> {
  const { locale, number } = await params;
  const actor = await currentActor();
  const paper = actor && (await composePaper(actor, number, isLocale(locale) ? locale : defaultLocale));
  if (!paper) return new Response("Not found", { status: 404 });
  return new Response(await printApplicationForm(paper), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${paper.number}.pdf"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
