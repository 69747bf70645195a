import { readCertificateNumber } from "@/lib/certificates/number";
import { findCertificate } from "@/lib/certificates/query";
import { answer, answering, refusal } from "../../answer";

export const dynamic = "force-dynamic";

/** What a certificate is worth at this moment; an unknown number is a 404 and nothing more. */
export function GET(_request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  return answering(async () => {
    const number = readCertificateNumber((await params).number);
    const certificate = number && (await findCertificate(number));
    if (!certificate) return refusal(404, "CERTIFICATE_UNKNOWN");
    const { organization, alliance, tier, checkedAt, ...facts } = certificate;
    return answer({
      ...{ number: facts.number, state: facts.state },
      organization: { slug: organization.slug, name: organization.name },
      ...{ alliance: alliance.slug, tier: tier.code, issuedOn: facts.issuedOn, from: facts.from, until: facts.until },
      ...{ suspendedSince: facts.suspendedSince, revokedOn: facts.revokedOn, checkedAt: checkedAt.toISOString() },
    });
  });
}
