document.getElementById('open').addEventListener('click', () => {
  document.getElementById('tab').classList.remove('concealed');
});
