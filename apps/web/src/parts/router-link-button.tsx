import { LinkButton } from '@thidua/ui'
import { createLink } from '@tanstack/react-router'

/** The next step as a link of the router, looking like a button. */
export const RouterLinkButton = createLink(LinkButton)
