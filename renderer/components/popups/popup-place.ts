/**
 * Where menus and lists that open over the page are put, read when they open: into the dialog on top, for what is outside
 * of it is hidden from assistive technology; else into the main part of the page, so that they stay inside a landmark.
 */
export const POPUP_PLACE = {
  get current(): HTMLElement | null {
    // Not by its role: messages at the edge of the window have that one too.
    return [...document.querySelectorAll<HTMLElement>('[data-popup-place]')].at(-1) ?? document.querySelector('main');
  },
};
