import { blindIndex, seal, unseal } from "@/lib/platform/db/sealed";

/*
 * The only place that turns contact values into columns of `persons` and back. Everything else holds the person's id.
 */

interface ContactValues {
  name?: string;
  mail?: string;
  phone?: string;
}

/** The sealed columns and blind indexes for the values given. */
export function sealContact({ name, mail, phone }: ContactValues) {
  return {
    ...(name === undefined ? {} : { nameSealed: seal(name, "person.name") }),
    ...(mail === undefined ? {} : { mailSealed: seal(mail, "person.mail"), mailIndex: mailIndex(mail) }),
    ...(phone === undefined ? {} : { phoneSealed: seal(phone, "person.phone"), phoneIndex: blindIndex(phone, "person.phone") }),
  };
}

export function openName(nameSealed: string): string {
  return unseal(nameSealed, "person.name");
}

export function openMail(mailSealed: string): string {
  return unseal(mailSealed, "person.mail");
}

export function openPhone(phoneSealed: string): string {
  return unseal(phoneSealed, "person.phone");
}

/** The blind index by which an address is found; the same for every way of writing it. */
export function mailIndex(mail: string): string {
  return blindIndex(normaliseMail(mail), "person.mail");
}

/** Addresses are compared without regard to case; the part before the @ is left otherwise as it is. */
function normaliseMail(mail: string): string {
  return mail.normalize("NFKC").trim().toLowerCase();
}
