// Without a server and a token nothing works, so the settings open by themselves after the installation.
const extension = globalThis.browser ?? globalThis.chrome;

extension.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') {
    extension.runtime.openOptionsPage();
  }
});
