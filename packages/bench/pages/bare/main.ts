// What a key costs the browser by itself: a text box, and nobody who listens.
Object.assign(globalThis, {
  openForm() {
    const box = document.createElement('input')
    box.id = 'box'
    document.getElementById('app')?.append(box)
  },
})
