// What the e-paper's own script does: this is its newest issue, and it says so at once and again
// whenever 下一期 is pressed.
document.addEventListener('DOMContentLoaded', () => {
  const show = (selector, shown) => {
    document.querySelector(selector).style.display = shown ? '' : 'none';
  };
  const press = (selector, act) => {
    document.querySelector(selector).addEventListener('click', event => {
      event.preventDefault();
      act();
    });
  };
  show('.mask', true);
  press('.next', () => show('.mask', true));
  press('.ok', () => show('.mask', false));
  press('.later', () => show('.tips-low', false));
  press('.float-ad .close', () => show('.float-ad', false));
});
