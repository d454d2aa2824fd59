import { initAll } from '/assets/nhsuk-frontend.min.js';

const refreshAfter = 2000;
const submitAgainAfter = 10000;
const keepDraftAfter = 2000;

new MutationObserver(mendRadios).observe(document.body, { subtree: true, attributeFilter: ['aria-expanded'] });
initAll();
document.addEventListener('submit', ignoreSecondSubmit);
window.addEventListener('pageshow', releaseForms);
document.querySelectorAll('[data-al-progress]').forEach(follow);
document.querySelectorAll('.nhsuk-table--responsive').forEach(sayTable);
document.querySelectorAll('input[data-al-draft]').forEach(keepDrafts);
document.querySelectorAll('[data-al-live]').forEach(listen);

// A table shown as blocks can lose its meaning to a screen reader. Roles restore it, but are not valid in HTML.
function sayTable(table) {
  const roles = { 'thead, tbody': 'rowgroup', tr: 'row', 'thead th': 'columnheader', 'tbody th': 'rowheader', td: 'cell' };
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(roles)) {
    table.querySelectorAll(selector).forEach((part) => part.setAttribute('role', role));
  }
}

// nhsuk-frontend marks radios as expanded, which ARIA does not allow on them.
function mendRadios() {
  document.querySelectorAll('.nhsuk-radios__input[aria-expanded]').forEach((radio) => radio.removeAttribute('aria-expanded'));
}

function ignoreSecondSubmit(event) {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.alSent) {
    event.preventDefault();
    return;
  }
  form.dataset.alSent = 'true';
  setTimeout(() => delete form.dataset.alSent, submitAgainAfter);
}

function releaseForms() {
  document.querySelectorAll('form[data-al-sent]').forEach((form) => delete form.dataset.alSent);
}

function follow(block) {
  setTimeout(() => refresh(block), refreshAfter);
}

// The answer is the page itself. Once it holds no progress block the work has ended, so the page is shown anew.
async function refresh(block) {
  const fresh = await read(block.dataset.alProgress);
  if (fresh === undefined) {
    follow(block);
  } else if (fresh === null) {
    location.reload();
  } else {
    update(block, fresh);
    follow(block);
  }
}

async function read(url) {
  try {
    const response = await fetch(url, { headers: { Accept: 'text/html' } });
    if (response.status >= 500) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('[data-al-progress]');
  } catch {
    return undefined;
  }
}

// A live region read out every 2 seconds is noise: say each quarter of the way once.
function update(block, fresh) {
  const [bar, freshBar] = [block.querySelector('progress'), fresh.querySelector('progress')];
  const passed = Math.floor(bar.position * 4) !== Math.floor(freshBar.position * 4);
  if (freshBar.hasAttribute('value')) bar.value = freshBar.value;
  bar.max = freshBar.max;
  const text = fresh.querySelector('.al-progress__text').textContent;
  block.querySelector('.al-progress__text').textContent = text;
  if (passed) block.querySelector('[role=status]').textContent = text;
}

// Keeps what is typed into a long form. One after the other, since each answer says what the next one has to send.
function keepDrafts(input) {
  const form = input.form;
  const stop = new AbortController();
  let timer;
  let last = Promise.resolve();
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => { last = last.then(() => keepDraft(form, input.dataset.alDraft, stop.signal)); }, keepDraftAfter);
  });
  form.addEventListener('submit', () => { clearTimeout(timer); stop.abort(); });
}

async function keepDraft(form, url, signal) {
  if (signal.aborted) return;
  const status = form.querySelector('[role=status]');
  try {
    const body = new URLSearchParams(new FormData(form));
    const response = await fetch(url, { method: 'POST', body, signal, headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(response.statusText);
    const kept = await response.json();
    form.elements.draft_id.value = kept.id;
    form.elements.draft_version.value = kept.version;
    status.textContent = (kept.words || `Saved ${kept.saved}`) + (kept.others ? (kept.words ? ' ' : '. ') + 'You have another draft of this form too: open the form again to see both.' : '');
  } catch {
    if (!signal.aborted) status.textContent = 'This draft is not saved. Copy what you typed before you leave the page.';
  }
}

// Says that there are new replies. They are shown where they belong when somebody asks for them: nothing moves by itself.
function listen(block) {
  const fresh = [];
  let last = Number(block.dataset.alLast);
  let source;
  const open = () => {
    source = new EventSource(`${block.dataset.alLive}/events?after=${last}-${block.dataset.alSince}`);
    source.addEventListener('post', (event) => {
      const { number } = JSON.parse(event.data);
      last = Math.max(last, number);
      if (fresh.includes(number) || document.getElementById(`p${number}`)) return;
      fresh.push(number);
      sayFresh(block, fresh);
    });
  };
  // A browser opens few connections to one place, so a tab that nobody looks at gives its own back.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    if (!document.hidden) open();
  });
  if (!document.hidden) open();
}

function sayFresh(block, fresh) {
  const page = Math.ceil(fresh[0] / Number(block.dataset.alSize));
  const link = document.createElement('a');
  link.href = `${block.dataset.alLive}?page=${page}#p${fresh[0]}`;
  link.textContent = fresh.length === 1 ? '1 new reply' : `${fresh.length} new replies`;
  if (page === Number(new URLSearchParams(location.search).get('page') || 1)) {
    link.addEventListener('click', (event) => { event.preventDefault(); showFresh(block, fresh, link.href); });
  }
  block.querySelector('[role=status]').replaceChildren(link);
}

async function showFresh(block, fresh, url) {
  const status = block.querySelector('[role=status]');
  try {
    const response = await fetch(url, { headers: { Accept: 'text/html' } });
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const posts = fresh.map((number) => page.getElementById(`p${number}`)).filter((post) => post);
    if (posts.length === 0) throw new Error('gone');
    posts.forEach((post) => block.before(document.adoptNode(post)));
    fresh.length = 0;
    status.replaceChildren();
    posts[0].tabIndex = -1;
    posts[0].focus();
  } catch {
    status.textContent = 'There are new replies. Save what you type as a draft and open the page again to see them.';
  }
}
