// The screen of staff, when somebody comes who is not to see it. The curtain: "0" outside fields, or Escape twice
// anywhere, covers the page, and the same uncovers it. The lock: after some time without anybody, or by its button,
// the page is covered until a code of the second factor is given; what is typed stays in it. Read in the head and
// before anything is painted, so that a page that was covered is not seen while it loads again.
(() => {
  const root = document.documentElement;
  const KEPT = "maru-covered";
  const TWICE = 800;
  const store = (act) => { try { return act(sessionStorage); } catch { return null; } };
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("maru-screen") : null;
  // To the other pages of this browser that are of the same person: somebody else may have signed in meanwhile.
  const tell = (what) => channel?.postMessage({ ...what, owner: curtain.dataset.owner });

  let curtain;
  let before;
  let isLocked = false;
  const isCovered = () => root.classList.contains("covered");
  const kept = () => store((kept) => kept.getItem(KEPT));
  const keep = (what) => store((kept) => (what ? kept.setItem(KEPT, what) : kept.removeItem(KEPT)));
  if (kept()) root.classList.add("covered");

  // Nothing below the curtain is read out, found, or reached by a key.
  function draw() {
    if (!curtain || before) return;
    before = { title: document.title, at: document.activeElement };
    root.classList.add("covered");
    for (const part of document.body.children) {
      if (part === curtain) continue;
      part.inert = true;
      part.setAttribute("aria-hidden", "true");
    }
    document.title = curtain.dataset.city;
    curtain.hidden = false;
    focus();
  }
  function focus() {
    const at = isLocked ? "input" : "button";
    curtain.querySelector(at).focus({ preventScroll: true });
  }
  function cover() {
    keep("1");
    draw();
  }
  function uncover() {
    keep(null);
    root.classList.remove("covered");
    if (!before) return;
    for (const part of document.body.children) {
      if (part === curtain) continue;
      part.inert = false;
      part.removeAttribute("aria-hidden");
    }
    document.title = before.title;
    curtain.hidden = true;
    const { at } = before;
    before = undefined;
    if (at?.isConnected) at.focus({ preventScroll: true });
  }

  // What was typed and not sent: it is dropped when its owner leaves.
  const dropTyped = () => store((kept) => {
    for (const name of Object.keys(kept)) if (name.startsWith("maru-answer")) kept.removeItem(name);
  });
  document.addEventListener("submit", ({ target }) => {
    if (target.getAttribute("action") === "/desk/sign-out") dropTyped();
  }, true);

  // The lock. The house is told, so that every other page of this browser is locked with this one; a page that is
  // loaded again then asks for the code by itself. Until the house has heard it, that is kept here and tried again.
  const LOCKED = "locked";
  let isTelling = false;
  const send = (path, body) => fetch(path, { method: "POST", headers: { "x-maru-live": "1" }, body, redirect: "manual" });
  const sayWhetherOver = (isOver) => { curtain.querySelector(".over").hidden = !isOver; };
  async function tellHouse() {
    if (isTelling) return;
    isTelling = true;
    try {
      const answer = await send("/desk/lock");
      if (answer.status < 500 && answer.status !== 429) {
        keep(null);
        if (answer.status === 401) sayWhetherOver(true);
      }
    } catch {
      // The house is out of reach: it is told again.
    } finally {
      isTelling = false;
    }
  }
  function close() {
    keep(null);
    isLocked = true;
    const [back, form] = [curtain.querySelector("button"), curtain.querySelector("form")];
    back.hidden = true;
    form.hidden = false;
    form.reset();
    if (before) focus(); else draw();
  }
  function lock() {
    if (!("locks" in curtain.dataset)) return cover();
    if (isLocked) return;
    close();
    keep(LOCKED);
    tell({ does: "lock" });
    tellHouse();
  }
  function open() {
    isLocked = false;
    curtain.querySelector("button").hidden = false;
    curtain.querySelector("form").hidden = true;
    sayWhetherOver(false);
    seen = Date.now();
    uncover();
    // What listens to the house has been cut off meanwhile.
    document.dispatchEvent(new Event("maru-opened"));
  }
  async function unlock(event) {
    event.preventDefault();
    const form = event.target;
    const [button, error] = [form.querySelector("button"), form.querySelector(".error")];
    button.disabled = true;
    try {
      const typed = new URLSearchParams(new FormData(form));
      typed.set("owner", curtain.dataset.owner);
      const answer = await send("/desk/locked", typed);
      if (answer.status === 204) {
        tell({ does: "open" });
        error.hidden = true;
        return open();
      }
      if (answer.status === 409) {
        // Somebody else signed in here: this page is not theirs, nor what was typed in it.
        dropTyped();
        return location.reload();
      }
      sayWhetherOver(answer.status === 401);
      if (answer.status === 401) {
        error.hidden = true;
        return form.reset();
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      error.textContent = page.querySelector(".errors")?.textContent ?? page.title;
      error.hidden = false;
      form.reset();
    } catch {
      // The house is out of reach: the next try may find it.
    } finally {
      button.disabled = false;
      if (isLocked) focus();
    }
  }

  // Whether somebody is there. Another tab of this browser that is used keeps this one open too.
  let seen = Date.now();
  let own = seen;
  let noted = seen;
  const limit = () => Number(curtain?.dataset.locksAfter ?? 0) * 1000;
  const isOver = () => limit() > 0 && Date.now() - seen >= limit();
  function look() {
    if (isLocked) {
      if (kept() === LOCKED) tellHouse();
      return;
    }
    if (isOver()) return lock();
    // The house sees requests and not what is typed: it hears of that at most ten times in the limit.
    if (limit() === 0 || own <= noted || Date.now() - noted < limit() / 10) return;
    noted = Date.now();
    tell({ does: "use", at: own });
    fetch("/desk/here", { method: "POST", redirect: "manual" })
      .then((answer) => {
        if (answer.status !== 401 && answer.status !== 403) return;
        close();
        sayWhetherOver(answer.status === 401);
      })
      .catch(() => {});
  }
  function use() {
    // A machine that slept is locked before the first touch counts.
    if (!curtain || isLocked) return;
    if (isOver()) return lock();
    seen = own = Date.now();
  }
  channel?.addEventListener("message", ({ data }) => {
    if (!curtain || data.owner !== curtain.dataset.owner) return;
    if (data.does === "use") seen = Math.max(seen, data.at);
    if (data.does === "lock" && !isLocked && "locks" in curtain.dataset) close();
    if (data.does === "open" && isLocked) open();
  });

  // Keys. Below the curtain none presses anything.
  let escaped = -Infinity;
  function isTwice(event) {
    if (event.key !== "Escape" || event.repeat) return false;
    // A field for searching forgets its words at Escape.
    if (event.target.type === "search") event.preventDefault();
    const twice = event.timeStamp - escaped < TWICE;
    escaped = twice ? -Infinity : event.timeStamp;
    return twice;
  }
  function isZero(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing) return false;
    const at = event.target;
    const typing = at.isContentEditable || at.matches?.("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");
    return !typing && (event.code === "Digit0" || event.code === "Numpad0");
  }
  addEventListener("keydown", (event) => {
    use();
    if (!curtain) return;
    const turns = isTwice(event) || isZero(event);
    if (turns && !isLocked) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isCovered()) uncover(); else cover();
    } else if (isCovered()) {
      event.stopImmediatePropagation();
    }
  }, true);
  for (const sign of ["pointerdown", "pointermove", "wheel", "input"]) {
    addEventListener(sign, use, { capture: true, passive: true });
  }

  document.addEventListener("DOMContentLoaded", () => {
    curtain = document.getElementById("curtain");
    if (!curtain) {
      // The page of the house that asks for a code: it knows of the lock.
      if (kept() === LOCKED) keep(null);
      return root.classList.remove("covered");
    }
    curtain.querySelector("button").addEventListener("click", uncover);
    curtain.querySelector("form").addEventListener("submit", unlock);
    document.querySelector("form.shut")?.addEventListener("submit", (event) => {
      event.preventDefault();
      lock();
    });
    document.querySelector('form.shut a')?.addEventListener("click", (event) => {
      event.preventDefault();
      cover();
    });
    if (kept() === LOCKED) lock();
    else if (isCovered()) draw();
    setInterval(look, 1000);
    document.addEventListener("visibilitychange", look);
    // One that comes back from the memory of the browser.
    addEventListener("pageshow", () => { look(); if (kept()) draw(); });
  });
})();
