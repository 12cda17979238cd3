for (const toggle of document.querySelectorAll("[data-toggle]")) {
  toggle.addEventListener("click", () => {
    const panel = document.getElementById(toggle.dataset.toggle);
    if (panel) panel.hidden = !panel.hidden;
  });
}
