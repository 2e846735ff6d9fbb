/** How far up from the card its removal is watched for: children only, so a busy page costs nothing. */
const WATCHED_PARENTS = 3;

/**
 * Pages clean up nodes they do not know (ImprovedTube blocklist.js:153); then the card takes its place again.
 * @returns what watches from where the host stands now; to be disconnected when it moves or leaves
 */
export function watchRemoval(host: Element, onRemoved: () => void): MutationObserver {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onRemoved();
  });
  let parent = host.parentNode;
  for (let level = 0; parent && level < WATCHED_PARENTS; level++, parent = parent.parentNode) {
    observer.observe(parent, { childList: true });
  }
  return observer;
}
