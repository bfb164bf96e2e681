// Keeps what is typed in a form that has a draft: a few seconds after the last key, and when the page is left. Without it everything works too.

(() => {
  const REST_MS = 2000;
  const AT_MOST_MS = 8000;

  for (const place of document.querySelectorAll('[data-draft]')) {
    const form = place.closest('form');
    if (form) watch(form, place);
  }

  function watch(form, place) {
    const line = place.querySelector('[role="status"]');
    const seen = form.elements.namedItem('_bewaard');
    let timer;
    let since;
    let busy;
    let typed = false;

    // The same words twice are said once: a screen reader is not called for every few letters.
    const say = (words) => {
      if (line.textContent !== words) line.textContent = words;
    };

    const send = async (leaving) => {
      clearTimeout(timer);
      since = undefined;
      typed = false;
      const body = new URLSearchParams(new FormData(form));
      body.set('_stil', 'ja');
      try {
        const answer = await fetch(place.dataset.draft, { method: 'POST', body, redirect: 'manual', keepalive: leaving });
        // Away to the page for signing in.
        if (answer.type === 'opaqueredirect') return say(place.dataset.signedOut);
        // The session is another one than that of this form; the button brings the text along.
        if (answer.status === 403) return say(place.dataset.signedOut);
        if (![200, 409, 422].includes(answer.status)) {
          // The server is there and cannot write now: the same once more.
          if (answer.status >= 500) typed = true;
          return say(place.dataset.failed);
        }
        const said = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('p');
        if (said?.dataset.kept !== undefined) seen.value = said.dataset.kept;
        say(said?.textContent ?? '');
      } catch {
        typed = true;
        say(place.dataset.failed);
        later();
      }
    };

    // One at a time: what is typed meanwhile goes with the next, and at once when the page is left.
    const keep = (leaving = false) => {
      if (!typed) return;
      if (busy) {
        if (leaving) busy.finally(() => keep(true));
        return;
      }
      busy = send(leaving).finally(() => {
        busy = undefined;
        if (typed) later();
      });
    };
    const later = () => {
      const now = Date.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(keep, Math.max(0, Math.min(REST_MS, since + AT_MOST_MS - now)));
    };

    form.addEventListener('input', () => {
      typed = true;
      later();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') keep(true);
    });
    // What is being kept is waited for, so that a draft never comes in after the text itself was saved.
    form.addEventListener('submit', (event) => {
      clearTimeout(timer);
      typed = false;
      if (!busy) return;
      event.preventDefault();
      const { submitter } = event;
      busy.finally(() => form.requestSubmit(submitter));
    });
  }
})();
