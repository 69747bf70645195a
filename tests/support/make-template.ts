import { seed } from "@/prisma/seed/main";
import { prepareDatabase } from "@/scripts/database/prepare";

const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
await prepareDatabase({ ownerUrl: DATABASE_OWNER_URL, applicationUrl: DATABASE_URL });
await seed("demo");
process.exit(0);
