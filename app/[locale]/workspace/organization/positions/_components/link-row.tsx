"use client";

import { useField } from "@conform-to/react";
import { boxClass, Fault } from "@/components/form/question";

interface RowWording {
  primary: string;
  products: string;
  productsHint: string;
}

/** One link of a chain to tick; ticked, it asks for products and whether it is the main one. That needs no JavaScript. */
export function LinkRow({ code, label, typical, wording }: { code: string; label: string; typical: string; wording: RowWording }) {
  const [links] = useField<string[]>("links");
  const [primary] = useField<string>("primary");
  const [products] = useField<string>(`products.${code}`);
  const faults = Object.values(products.allErrors).flat();
  const id = `${links.id}-${code}`;
  return (
    <div className="group mb-1 py-1">
      <div className="flex items-start gap-2.5">
        <input
          id={id}
          type="checkbox"
          name="links"
          value={code}
          defaultChecked={[links.initialValue ?? []].flat().includes(code)}
          aria-describedby={`${id}-typical`}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <div className="min-w-0">
          <label htmlFor={id}>{label}</label>
          <p id={`${id}-typical`} className="text-ink-2 text-sm">
            {typical}
          </p>
        </div>
      </div>
      <div className="ms-7.5 mt-1 mb-3 hidden border-celadon border-s-2 ps-4 group-has-[[name=links]:checked]:block">
        <label htmlFor={products.id} className="block font-bold text-sm">
          {wording.products}
          <span className="sr-only">（{label}）</span>
        </label>
        <p id={`${products.id}-hint`} className="text-ink-3 text-sm">
          {wording.productsHint}
        </p>
        {faults.length > 0 && <Fault id={products.errorId}>{faults.join(" ")}</Fault>}
        <input
          key={products.key}
          id={products.id}
          name={products.name}
          defaultValue={products.initialValue}
          aria-invalid={faults.length > 0 || undefined}
          aria-describedby={`${products.id}-hint ${products.errorId}`}
          className={`${boxClass(faults.length > 0)} h-10 px-3`}
        />
        <label className="mt-2 flex items-center gap-2 text-sm">
          <input type="radio" name="primary" value={code} defaultChecked={primary.initialValue === code} className="size-4.5 accent-accent" />
          {wording.primary}
          <span className="sr-only">（{label}）</span>
        </label>
      </div>
    </div>
  );
}
