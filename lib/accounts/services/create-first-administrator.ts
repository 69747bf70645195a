import { hashPassword } from "@/lib/accounts/password";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import { systemSource } from "@/lib/platform/audit/append";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Makes the first system administrator of a new installation; everybody else is appointed in the product. Throws ADMINISTRATOR_EXISTS or MAIL_TAKEN. */
export async function createFirstAdministrator({ name, mail, password }: { name: string; mail: string; password: string }): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(systemSource, async (tx) => {
    const at = now();
    const day = dayToColumn(today());
    const present = await tx.appointment.count({ where: { role: "system_admin", OR: [{ endsBefore: null }, { endsBefore: { gt: day } }] } });
    if (present > 0) throw new DomainError("ADMINISTRATOR_EXISTS");
    if (await tx.account.findUnique({ where: { signInIndex: mailIndex(mail) }, select: { id: true } })) throw new DomainError("MAIL_TAKEN");
    const { id } = await tx.account.create({
      data: {
        signInIndex: mailIndex(mail),
        passwordHash,
        passwordChangedAt: at,
        mailVerifiedAt: at,
        createdAt: at,
        person: { create: { ...sealContact({ name, mail }), createdAt: at, appointments: { create: { role: "system_admin", startsOn: day, createdAt: at } } } },
      },
      select: { id: true },
    });
    tx.audit({ action: "account.first_administrator_created", objectType: "account", objectId: id });
  });
}
