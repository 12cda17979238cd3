import type { StoreNode } from "../store.ts";
import { photo } from "./made-of/media.ts";
import { category, product } from "./made-of/products.ts";
import type { Shelf } from "./made-of/products.ts";
import type { Workshop } from "./made-of/workshop.ts";

const teas: [name: string, romanized: string, price: number, note: string][] = [
  ["煎茶", "sencha", 980, "深い緑色と、やわらかな渋みが持ち味です。朝の一杯に向いています。"],
  ["深蒸し煎茶", "fukamushi", 1080, "長めに蒸した茶葉は、短い時間で濃く出ます。お湯は八十度が目安です。"],
  ["玉露", "gyokuro", 2400, "二十日のあいだ日を遮って育てました。ぬるめのお湯で、ゆっくりと淹れてください。"],
  ["ほうじ茶", "hojicha", 720, "強火で焙じた香ばしいお茶です。夜でも気軽に飲めます。"],
  ["玄米茶", "genmaicha", 680, "炒った玄米と煎茶を半分ずつ合わせました。"],
  ["抹茶", "matcha", 1800, "石臼で挽いたばかりの抹茶です。開封後はお早めにお使いください。"],
];

const places: [name: string, romanized: string, note: string][] = [
  ["宇治", "uji", "宇治の山あいの茶園から届きます。"],
  ["八女", "yame", "福岡県八女の朝霧の中で育ちました。"],
  ["知覧", "chiran", "鹿児島県知覧の早い春に摘みました。"],
  ["川根", "kawane", "静岡県川根の川沿いの急な斜面で作られています。"],
];

/** Twenty-four teas in three sizes, named in Japanese. */
export function fewPermissionsProducts(w: Workshop, shelf: Shelf): StoreNode[] {
  return places.flatMap(([place, placeCode, placeNote], row) =>
    teas.map(([tea, teaCode, price, note], column) => {
      const index = row * teas.length + column;
      const title = `${place} ${tea}`;
      return product(w, shelf, {
        title,
        handle: `${placeCode}-${teaCode}`,
        description: `<p>${note}${placeNote}</p>`,
        vendor: "霧の茶舗",
        productType: index % 6 === 5 ? "" : "日本茶",
        category:
          index % 4 === 3
            ? null
            : category("fb-1-14-2", "Food, Beverages & Tobacco > Beverages > Tea & Infusions > Tea"),
        tags: [place, tea],
        createdDaysAgo: 700 - index * 12,
        updatedDaysAgo: 10 + index,
        options: [{ name: "内容量", values: ["50g", "100g", "200g"] }],
        variants: [1, 1.8, 3.4].map((times, size) => ({
          values: [["50g", "100g", "200g"][size] ?? "50g"],
          price: Math.round((price * times) / 10) * 10,
          sku: `KIRI-${placeCode}-${teaCode}-${size + 1}`.toUpperCase(),
          cost: index % 3 === 0 ? undefined : Math.round(price * times * 0.45),
          grams: [70, 125, 230][size],
          stock: index % 8 === 7 ? 0 : 12 + ((index * 7 + size * 3) % 40),
          origin: "JP",
        })),
        media: Array.from({ length: 1 + (index % 3) }, (_, view) =>
          photo(w, {
            file: `${placeCode}-${teaCode}-${view + 1}.jpg`,
            alt: view === 0 ? `${title}の茶葉` : "",
            width: index % 4 === 0 ? 900 : 1600,
            height: index % 3 === 0 ? 1200 : 1600,
          }),
        ),
      });
    }),
  );
}

/** What a printer makes when it is ordered: three things with the tea house's sign, one without a SKU. */
export function fewPermissionsPrints(w: Workshop, shelf: Shelf): StoreNode[] {
  const things: [name: string, handle: string, price: number, cost: number][] = [
    ["霧のトートバッグ", "tote", 2900, 1700],
    ["霧のTシャツ", "tee", 3600, 2700],
    ["霧の手ぬぐい", "tenugui", 1800, 900],
  ];
  return things.map(([title, handle, price, cost], index) =>
    product(w, shelf, {
      title,
      handle: `kiri-${handle}`,
      description: "<p>ご注文を受けてから一枚ずつ印刷します。</p>",
      vendor: "霧の茶舗",
      productType: "雑貨",
      tags: ["贈りもの"],
      createdDaysAgo: 260,
      updatedDaysAgo: index === 2 ? 140 : 30,
      variants: [
        {
          price,
          cost,
          sku: index === 2 ? undefined : `KIRI-${handle.toUpperCase()}`,
          grams: 200,
          stock: null,
        },
      ],
    }),
  );
}
