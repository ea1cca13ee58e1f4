/* Subscribing beyond the HTML of a page: whole addresses, copying, one entry as a file, and a feed of one's own. */
(() => {
  "use strict";

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /** Makes the buttons that need a whole address, where the site does not know its own. */
  function offerSubscribing() {
    for (const place of all("[data-subscribe]")) {
      const address = new URL(place.dataset.subscribe, location.href).href;
      const webcal = address.replace(/^https?:/, "webcal:");
      const code = encodeURIComponent;
      const ways = {
        google: `https://calendar.google.com/calendar/render?cid=${code(webcal)}`,
        apple: webcal,
        outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${code(address)}&name=${code(place.dataset.name)}`,
      };
      for (const link of all("[data-to]", place)) {
        if (link.hasAttribute("href") || !address.startsWith("http")) continue;
        link.href = ways[link.dataset.to];
        link.hidden = false;
      }
      const field = place.querySelector("input[readonly]");
      const button = place.querySelector("[data-copy]");
      if (!field) continue;
      if (!/^https?:/.test(field.value)) field.value = address;
      field.addEventListener("focus", () => field.select());
      if (!navigator.clipboard) continue;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(field.value);
        const before = button.textContent;
        button.textContent = button.dataset.copy;
        setTimeout(() => { button.textContent = before; }, 2000);
      });
    }
  }

  /** Cuts one event out of the page's feed, byte for byte, and hands it over as a file. */
  async function saveOne(button) {
    const text = await (await fetch(button.dataset.ics)).text();
    const events = text.split(/(?=BEGIN:VEVENT\r\n)/);
    const head = events.shift();
    const event = events.find((one) => one.includes(`\r\nUID:${button.dataset.one}\r\n`));
    if (!event) return;
    const block = event.slice(0, event.indexOf("END:VEVENT\r\n") + "END:VEVENT\r\n".length);
    const file = new Blob([head, block, "END:VCALENDAR\r\n"], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${button.dataset.one}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function offerOnes() {
    if (location.protocol === "file:") return;
    for (const button of all("[data-one]")) button.hidden = false;
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-one]");
      if (button) saveOne(button);
    });
  }

  /** Counts the ticked works beside the button that makes their address. */
  function countTicks() {
    const count = document.querySelector("[data-count]");
    if (!count) return;
    const nothing = document.querySelector("[data-nothing]");
    const tell = () => {
      const ticked = all('input[name="w"]:checked').length;
      const { none, single, many } = count.dataset;
      count.textContent = ticked === 0 ? none : ticked === 1 ? single : many.replace("{}", ticked);
      if (nothing) nothing.hidden = ticked > 0;
    };
    document.querySelector("form.follow").addEventListener("change", tell);
    tell(); // a browser that comes back keeps its ticks
  }

  offerSubscribing();
  offerOnes();
  countTicks();
})();
