import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { address, spoken } from "../address.js";

// An address of more than this takes two lines.
const LONG = 24;

/** QR code, address and code: always at the top right; on joining it grows from there. `size`: small, join or qr. */
export function Corner({ size, page, phones }) {
  const where = address(page.join_url);
  return (
    <aside class={`corner corner-${size}`} key={size} aria-label={t("Mitmachen")}>
      <img class="corner-qr" src={page.qr_url} alt={t("QR-Code zum Mitmachen")} />
      <div class="corner-text">
        <Address where={where} />
        <bdi class="corner-code" dir="ltr">{spoken(page.code).map((part) => <span key={part}>{part}</span>)}</bdi>
        {phones > 0 && <Present phones={phones} size={size} />}
      </div>
    </aside>
  );
}

// A long address breaks before its last part, never inside it.
function Address({ where }) {
  const at = where.lastIndexOf("/") + 1;
  return (
    <bdi class={`corner-address${where.length > LONG ? " corner-address-long" : ""}`} dir="ltr">{where.slice(0, at)}<wbr />{where.slice(at)}</bdi>
  );
}

/** At the end, in the same place: where the results can be read. */
export function ResultCorner({ page }) {
  const where = page.result_address || "";
  return (
    <aside class="corner corner-join corner-result" aria-label={t("Ergebnisse")}>
      <img class="corner-qr" src={page.result_qr_url} alt={t("QR-Code zu den Ergebnissen")} />
      <div class="corner-text">
        <p class="corner-title">{t("Hier stehen die Ergebnisse")}</p>
        <Address where={where} />
      </div>
    </aside>
  );
}

function Present({ phones, size }) {
  const words = size === "small" ? t("dabei") : tn("ist schon da", "sind schon da", phones);
  return (
    <p class="corner-present">
      <Icon name="people" /> <b key={phones}>{phones}</b> <span>{words}</span>
    </p>
  );
}
