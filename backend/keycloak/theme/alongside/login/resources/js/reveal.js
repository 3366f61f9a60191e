// A password can be seen while it is typed. The buttons have their place from the start, and none where there are no scripts.
for (const button of document.querySelectorAll('.reveal')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
  });
  field.form.addEventListener('submit', () => {
    field.type = 'password';
  });
}
