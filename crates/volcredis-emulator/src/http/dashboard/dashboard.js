"use strict";

const POLL_MILLISECONDS = 2000;
const select = (selector, within = document) => [...within.querySelectorAll(selector)];

function filter() {
  const words = document.getElementById("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of select("[data-live] tbody tr")) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
}

// Replaces the parts of the page that have changed, except those with an open or selected part.
async function refresh() {
  const response = await fetch(location.href, { cache: "no-store" });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const selection = getSelection();
  for (const part of select("[data-live]")) {
    const fresh = page.getElementById(part.id);
    const isInUse = select("details[open]", part).length > 0 || (!selection.isCollapsed && selection.containsNode(part, true));
    if (fresh && !isInUse && fresh.innerHTML !== part.dataset.shown) {
      part.dataset.shown = fresh.innerHTML;
      part.replaceChildren(...fresh.childNodes);
    }
  }
  filter();
}

function report(problem) {
  document.getElementById("problem").textContent = problem;
}

async function poll() {
  try {
    if (!document.hidden) await refresh();
    report("");
  } catch (error) {
    report(`not connected: ${error.message}`);
  }
  setTimeout(poll, POLL_MILLISECONDS);
}

async function send(method, path, body) {
  const response = await fetch(path, { method, headers: { "Content-Type": "application/json" }, body });
  const result = await response.json();
  report(response.ok ? "" : result.error);
  if (response.ok) await refresh();
}

document.addEventListener("input", (event) => {
  if (event.target.id === "filter") filter();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { method, path, body, from, copy } = button.dataset;
  if (copy) {
    navigator.clipboard.writeText(document.getElementById(copy).textContent).then(
      () => { button.textContent = "Copied"; },
      (error) => report(error.message),
    );
  } else if (path) {
    send(method, path, from ? document.getElementById(from).value : body).catch((error) => report(error.message));
  }
});

setTimeout(poll, POLL_MILLISECONDS);
