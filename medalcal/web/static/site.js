/* What pages do beyond their HTML: the visitor's clock, what is next, searching. Nothing leaves the browser. */
(() => {
  "use strict";

  const DAY = 86400000;
  const page = document.documentElement;
  const language = page.lang;
  const isJapanese = language === "ja";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  /** What the visitor chose, in this browser alone; a browser that keeps nothing is fine too. */
  const kept = {
    get(name) {
      try { return localStorage.getItem(`medalcal.${name}`) || ""; } catch { return ""; }
    },
    set(name, value) {
      try { localStorage.setItem(`medalcal.${name}`, value); } catch { /* private windows keep nothing */ }
    },
  };

  page.classList.add("js");
  if (kept.get("theme")) page.dataset.theme = kept.get("theme"); // before anything is painted

  // The clock

  const asked = new URLSearchParams(location.search).get("tz");

  /** Gives a zone that the browser knows, or its own. */
  function knownZone(name) {
    try { return new Intl.DateTimeFormat("en", { timeZone: name || undefined }).resolvedOptions().timeZone; }
    catch { return new Intl.DateTimeFormat("en").resolvedOptions().timeZone; }
  }

  const zone = knownZone(asked || kept.get("zone"));
  const wallOf = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const fromNow = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const now = Date.now();

  const walls = new Map(); // to ask for a zone's clock is slow, and many rows share an hour

  /** Gives the visitor's wall clock at an instant as milliseconds that read like UTC. */
  function wall(instant) {
    if (!walls.has(instant)) {
      const part = {};
      for (const { type, value } of wallOf.formatToParts(instant)) part[type] = +value;
      walls.set(instant, Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute));
    }
    return walls.get(instant);
  }

  const isTokyo = Math.abs(wall(now) - now - 9 * 3600000) < 60000;
  const begins = 60000 * (kept.get("begins") === "" ? (isTokyo ? 300 : 0) : +kept.get("begins"));
  const dayOf = (instant) => new Date(wall(instant) - begins).toISOString().slice(0, 10);
  const today = dayOf(now);

  /** Gives the hour of an instant on the visitor's day: 25:30 where that day goes on. */
  function hourOf(instant) {
    const at = wall(instant);
    const minutes = Math.round((at - Date.parse(dayOf(instant))) / 60000);
    const two = (number) => String(number).padStart(2, "0");
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }

  const weekdays = isJapanese ? "日月火水木金土" : ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  /** Writes a day as the pages do. */
  function dayWords(day, long) {
    const on = new Date(day);
    const [year, month, number, name] = [on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), weekdays[on.getUTCDay()]];
    if (isJapanese) return `${long ? `${year}年` : ""}${month + 1}月${number}日(${name})`;
    return `${name} ${number} ${months[month]}${long ? ` ${year}` : ""}`;
  }

  const weekday = (day) => weekdays[new Date(day).getUTCDay()];
  const daysAhead = (day) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

  /** Says how far an instant or a day is. */
  function distance(text) {
    const days = daysAhead(text.length > 10 ? dayOf(Date.parse(text)) : text);
    const minutes = text.length > 10 ? Math.round((Date.parse(text) - now) / 60000) : Infinity;
    if (Math.abs(minutes) < 60) return fromNow.format(minutes, "minute");
    if (Math.abs(minutes) < 24 * 60) return fromNow.format(Math.round(minutes / 60), "hour");
    if (Math.abs(days) <= 60) return fromNow.format(days, "day");
    const count = Math.round(days / 30.44);
    return Math.abs(count) < 24 ? fromNow.format(count, "month") : fromNow.format(Math.round(days / 365.25), "year");
  }

  const isOver = (text) => (text.length > 10 ? Date.parse(text) < now : text.length === 10 && text < today);

  /** Makes an element with a class and a text. */
  function made(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  /** Gives the place beside a time for what the other clock shows, if there is one. */
  const besides = (time) => [...time.parentNode.children].find((other) => other.classList.contains("alt"));

  /** Puts the visitor's clock in front of every time, and the Japanese label beside it. */
  function tellTimes() {
    for (const time of all("time[data-label]")) {
      const instant = Date.parse(time.dateTime);
      const day = dayOf(instant);
      let beside = besides(time);
      const isSame = time.dataset.label.startsWith(`${weekday(day)} ${hourOf(instant)} `);
      if (time.dataset.keep || time.dataset.slot) {
        const own = `${time.dataset.slot === "first" ? dayWords(day) : weekday(day)} ${hourOf(instant)}`;
        if (beside && !isSame) beside.textContent = own;
        else time.title = own;
        continue;
      }
      if (!beside) time.after(" ", (beside = made("span", "alt")));
      time.textContent = time.dataset.day ? `${dayWords(day, true)} ${hourOf(instant)}` : hourOf(instant);
      if (!isSame || !beside.textContent) beside.textContent = time.dataset.label; // else the clock on the wall says more
    }
  }

  /** Says whose clock the hours of a timetable are, and whose stand beside them. */
  function tellClocks(mine) {
    for (const place of all("[data-clocks]")) {
      const [words, beside] = place.children;
      place.dataset.words = place.dataset.words || words.textContent;
      words.textContent = mine ? place.dataset.mineWords.replace("{}", zone) : place.dataset.words;
      beside.textContent = beside.textContent.replace("{}", zone);
      beside.hidden = mine || !all(".alt").some((alt) => alt.textContent);
    }
  }

  /** Gives the day under which a row of a list belongs, by the visitor's clock. */
  function rowDay(row, fallback) {
    const text = row.querySelector("time").dateTime;
    return text.length > 10 ? dayOf(Date.parse(text)) : text.length === 10 && text > fallback ? text : fallback;
  }

  /** Puts the rows of a list under the visitor's days. */
  function regroup(list) {
    const days = new Map();
    for (const section of all(".day", list)) {
      for (const row of all(".row", section)) {
        const text = row.querySelector("time").dateTime;
        const day = text.length > 10 ? rowDay(row) : section.dataset.day;
        row.classList.toggle("over", isOver(text.length > 10 ? text : section.dataset.day));
        if (!days.has(day)) days.set(day, []);
        days.get(day).push([text.length > 10 ? text : "", row]);
      }
    }
    const level = list.querySelector(".day > :is(h2, h3)").tagName;
    const sections = [...days.keys()].sort().map((day) => {
      const section = made("section", `day${day === today ? " today" : ""}`);
      const heading = made(level);
      const time = made("time", "", dayWords(day));
      time.dateTime = section.dataset.day = day;
      heading.append(time, " ", made("span", "rel", fromNow.format(daysAhead(day), "day")));
      const rows = made("ol");
      rows.append(...days.get(day).sort((one, other) => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0)).map(([, row]) => row));
      section.append(heading, rows);
      return section;
    });
    list.replaceChildren(...sections);
  }

  /** Marks the day that is today. */
  function markToday() {
    for (const place of all(".column, .month td")) place.classList.toggle("today", place.dataset.day === today);
  }

  // A work

  /** Names what a row or a cell of a work's page stands for. */
  function nameOf(place) {
    if (place.dataset.name) return place.dataset.name;
    const heading = place.closest(".part").querySelector("h2").textContent;
    const own = place.querySelector(".what b").textContent;
    return place.closest(".part").querySelector("cite, .sources") || /\d|話/.test(own) ? `${heading}, ${own}` : own;
  }

  /** Marks what is over, and tells what comes next. */
  function markWork() {
    const coming = document.querySelector("[data-coming]");
    if (!coming) return;
    let first = null;
    for (const time of all("li.row .at time, td[id] > time")) {
      const place = time.closest("li.row, td");
      const text = time.dateTime;
      place.classList.toggle("over", isOver(text));
      const counts = text.length >= 10 && !isOver(text) && !place.matches(".cancelled, .break");
      if (counts && (!first || Date.parse(text) < Date.parse(first.time.dateTime))) first = { time, place };
    }
    drawToday();
    if (!first) return;
    const link = coming.querySelector("a");
    link.textContent = nameOf(first.place);
    link.href = `#${first.place.id}`;
    coming.querySelector("span").textContent = `${distance(first.time.dateTime)} · ${first.time.textContent}`;
    first.place.classList.add("next");
    coming.hidden = false;
  }

  /** Draws a line for today into the time line, and shows that part of it. */
  function drawToday() {
    const drawing = document.querySelector("svg.timeline");
    if (!drawing) return;
    const { first, day, margin } = drawing.dataset;
    const x = +margin + (Date.parse(today) / DAY - first) * day;
    const width = drawing.viewBox.baseVal.width;
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("class", "tl-today");
    line.setAttribute("d", `M${x} 24V${drawing.viewBox.baseVal.height}`);
    if (x > 0 && x < width) drawing.append(line);
    const frame = drawing.parentNode;
    frame.addEventListener("scroll", () => keepNames(drawing, frame), { passive: true });
    frame.scrollLeft = (x / width) * drawing.clientWidth - frame.clientWidth * 0.7;
  }

  /** Lets the names of rows stay in sight while what they name is scrolled. */
  function keepNames(drawing, frame) {
    const edge = (frame.scrollLeft / drawing.clientWidth) * drawing.viewBox.baseVal.width + 8;
    for (const name of all(".tl-stays", drawing)) {
      if (!name.dataset.x) name.dataset.x = name.getAttribute("x");
      const room = name.classList.contains("tl-code") ? 12 : 0;
      name.setAttribute("x", Math.max(+name.dataset.x, edge + room));
    }
  }

  // The week by the visitor's days

  function offerMyDays() {
    const button = document.querySelector("[data-mine]");
    if (!button) return;
    const columns = all(".column");
    const before = columns.map((column) => all("li", column));
    const others = all(".switch [aria-current]");
    button.hidden = false;
    button.addEventListener("click", () => {
      const mine = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(mine));
      for (const other of others) mine ? other.removeAttribute("aria-current") : other.setAttribute("aria-current", "page");
      columns.forEach((column, place) => column.querySelector("ol").replaceChildren(...(mine ? [] : before[place])));
      for (const time of all("time[data-keep]", mine ? undefined : document)) swap(time, false);
      if (mine) shareOut(columns, before.flat());
      tellClocks(mine);
    });
  }

  /** Puts rows into the columns of the visitor's days; what is a few hours outside the week stands at its edge. */
  function shareOut(columns, rows) {
    const first = columns[0].dataset.day;
    const last = columns[columns.length - 1].dataset.day;
    const placed = rows.map((row) => {
      const time = row.querySelector("time[data-keep]");
      const home = row.dataset.home;
      const own = time ? dayOf(Date.parse(time.dateTime)) : home;
      if (time) swap(time, true);
      return [own < first ? first : own > last ? last : own, time ? time.dateTime : "", row];
    });
    placed.sort((one, other) => (one[1] < other[1] ? -1 : 1));
    for (const column of columns) {
      column.querySelector("ol").append(...placed.filter(([day]) => day === column.dataset.day).map(([, , row]) => row));
    }
  }

  /** Shows the visitor's hour in front, or the grid's. */
  function swap(time, mine) {
    const beside = besides(time);
    time.dataset.grid = time.dataset.grid || time.textContent;
    const instant = Date.parse(time.dateTime);
    time.textContent = mine ? hourOf(instant) : time.dataset.grid;
    if (beside) beside.textContent = mine ? time.dataset.label : `${weekday(dayOf(instant))} ${hourOf(instant)}`;
  }

  // Searching

  /** Gives a text as search compares it, as the server does. */
  function folded(text) {
    return text.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/(?![\u3099\u309a])\p{M}/gu, "")
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)).normalize("NFKC");
  }

  const wordsOf = (text) => folded(text).split(/\s+/).filter(Boolean);

  function offerFilters() {
    for (const field of all("[data-filter]")) {
      const items = all("li", document.getElementById(field.dataset.filter)).map((item) => [item, folded(item.textContent)]);
      field.closest("label").hidden = false;
      field.addEventListener("input", () => {
        const words = wordsOf(field.value);
        for (const [item, text] of items) item.hidden = !words.every((word) => text.includes(word));
      });
    }
  }

  async function searchHere() {
    const list = document.querySelector("#found[data-index]");
    if (!list) return;
    if (location.protocol === "file:") { // where a browser reads no other file
      document.querySelector(".elsewhere").removeAttribute("data-noscript");
      return;
    }
    const field = document.querySelector(".ask input");
    const count = document.querySelector(".count");
    const { works } = await (await fetch(list.dataset.index)).json();
    const show = () => {
      const words = wordsOf(field.value);
      const found = words.length ? works.filter(([, , , text]) => words.every((word) => text.includes(word))) : [];
      found.sort((one, other) => one[3].length - other[3].length);
      count.textContent = !words.length ? "" : found.length ? count.dataset.found.replace("{}", found.length) : count.dataset.none;
      list.replaceChildren(...found.slice(0, 200).map(([slug, english, japanese]) => {
        const item = made("li");
        const link = made("a", "", isJapanese ? japanese : english);
        link.href = `${document.body.dataset.base}works/${slug}/`;
        item.append(link, " ", made("span", "", english === japanese ? "" : isJapanese ? english : japanese));
        return item;
      }));
    };
    field.value = new URLSearchParams(location.search).get("q") || "";
    field.addEventListener("input", show);
    field.form.addEventListener("submit", (event) => event.preventDefault());
    show();
  }

  // Settings

  function offerSettings() {
    const theme = document.querySelector(".theme");
    theme.hidden = false;
    theme.addEventListener("click", () => {
      const isDark = page.dataset.theme ? page.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      page.dataset.theme = isDark ? "light" : "dark";
      kept.set("theme", page.dataset.theme);
    });
    const clock = document.querySelector(".clock");
    const [zones, hours] = [clock.querySelector("[data-zone]"), clock.querySelector("[data-begins]")];
    clock.hidden = false;
    clock.addEventListener("toggle", () => {
      if (zones.length > 1) return;
      zones.options[0].textContent += ` (${knownZone("")})`;
      for (const name of new Set([...(Intl.supportedValuesOf?.("timeZone") ?? []), zone])) zones.append(new Option(name, name));
      zones.value = asked ? zone : kept.get("zone");
      hours.value = String(begins / 60000);
    });
    zones.addEventListener("change", () => {
      kept.set("zone", zones.value);
      const rest = new URLSearchParams(location.search);
      rest.delete("tz"); // or the zone of the address would hide the one just chosen
      asked === null ? location.reload() : (location.search = rest);
    });
    hours.addEventListener("change", () => { kept.set("begins", hours.value); location.reload(); });
  }

  /** Closes what popped up when something else is clicked, or Escape is pressed. */
  function closePopups() {
    const close = (except) => all("details:has(> .pop)[open]").forEach((one) => { if (one !== except) one.open = false; });
    document.addEventListener("click", (event) => close(event.target.closest("details")));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      const open = document.querySelector("details:has(> .pop)[open]");
      close();
      open?.querySelector("summary").focus();
    });
  }

  /** Makes links to folders work where no server turns them into pages. */
  function openFolders() {
    if (location.protocol !== "file:") return;
    for (const link of all("a[href]")) {
      const [, path, rest] = link.getAttribute("href").match(/^([^?#]*)(.*)$/);
      if (/(^|\/)$/.test(path) && path && !path.includes(":")) link.setAttribute("href", `${path}index.html${rest}`);
    }
    for (const form of all("form")) form.setAttribute("action", form.getAttribute("action").replace(/\/$/, "/index.html"));
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const column of all(".column")) for (const row of all("li", column)) row.dataset.home = column.dataset.day;
    tellTimes();
    tellClocks(false);
    all("[data-days]").forEach(regroup);
    markToday();
    markWork();
    offerMyDays();
    offerFilters();
    offerSettings();
    closePopups();
    openFolders();
    searchHere();
  });
})();
