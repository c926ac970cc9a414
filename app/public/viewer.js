// Larger and smaller by + and -, back to the width by 0, and dragging: only while the viewer has the focus. The radio
// buttons of the page do the same without this script.
for (const viewer of document.querySelectorAll('.app-viewer')) {
  const sizes = [...viewer.querySelectorAll('input[name="zoom"]')];
  const numbers = sizes.filter((size) => Number(size.value));

  viewer.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { '+': 1, '=': 1, '-': -1, 0: 0 }[event.key];
    if (step === undefined) return;
    const chosen = numbers.findIndex((size) => size.checked);
    const from = chosen < 0 ? numbers.findIndex((size) => size.value === '100') : chosen;
    const next = step ? numbers[from + step] : sizes.find((size) => size.value === 'width');
    if (!next) return;
    next.checked = true;
    event.preventDefault();
  });

  for (const pane of viewer.querySelectorAll('.app-pane')) {
    pane.addEventListener('pointerdown', (down) => {
      if (down.button !== 0 || down.pointerType !== 'mouse' || !down.target.closest('.app-sheet, .app-marked')) return;
      down.preventDefault();
      pane.focus({ preventScroll: true });
      pane.setPointerCapture(down.pointerId);
      const start = { x: pane.scrollLeft + down.clientX, y: pane.scrollTop + down.clientY };
      const move = (event) => pane.scrollTo(start.x - event.clientX, start.y - event.clientY);
      pane.addEventListener('pointermove', move);
      pane.addEventListener('lostpointercapture', () => pane.removeEventListener('pointermove', move), { once: true });
    });
  }
}
