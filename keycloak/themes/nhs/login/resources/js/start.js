// Without this script every page still works: it adds "show password" and focus on the errors.
import { initAll } from './nhsuk-frontend.min.js'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()

// The answer to a form keeps an address that works once: without the code in it, it can be loaded again.
const address = new URL(window.location.href)
if (address.searchParams.has('session_code')) {
  address.searchParams.delete('session_code')
  window.history.replaceState({}, '', address)
}
