import { SettingsError } from "@/lib/platform/env";
import { DomainError } from "@/lib/platform/errors";
import { stopWith } from "@/scripts/bootstrap/say.mjs";
import { generateClient } from "@/scripts/build/generate";
import { openProductEnvironment, type ProductEnvironment } from "@/scripts/start/product-environment";
import { Refusal } from "@/scripts/start/refusal";

/** Runs one of the commands of package.json beside, or without, a running portal; refusals are sentences. */
export async function runCommand(work: (product: ProductEnvironment) => Promise<void>): Promise<void> {
  let product: ProductEnvironment | undefined;
  try {
    product = await openProductEnvironment();
    generateClient();
    await work(product);
    const { disconnect } = await import("@/lib/platform/db/client");
    await disconnect();
    await product.close();
    process.exit(0);
  } catch (error) {
    await product?.close();
    if (error instanceof Refusal || error instanceof SettingsError) stopWith(error.message);
    if (error instanceof DomainError) stopWith(await sentenceFor(error));
    throw error;
  }
}

async function sentenceFor(error: DomainError): Promise<string> {
  const { default: sentences } = await import("@/messages/en/errors.json");
  return sentences[error.code];
}
