/**
 * Firefox before 147 has no Navigation API, and nothing else tells of pushState; nearly every page then changes its
 * title. Some put a new `<title>` there, so the head's own children are watched with it.
 */
export function watchTitle(doc: Document, heed: () => void): () => void {
  let title: Element | null = null;
  let seen = doc.title;
  const observer = new MutationObserver(() => {
    watch();
    if (doc.title === seen) return;
    seen = doc.title;
    heed();
  });
  const watch = (): void => {
    const now = doc.querySelector('title');
    if (now && now !== title) observer.observe(now, { childList: true, characterData: true, subtree: true });
    title = now;
  };
  if (doc.head) observer.observe(doc.head, { childList: true });
  watch();
  return () => observer.disconnect();
}
