// A password can be seen while it is typed. Without scripts the buttons stay hidden.
for (const button of document.querySelectorAll('.reveal')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
  });
  field.form.addEventListener('submit', () => {
    field.type = 'password';
  });
}
