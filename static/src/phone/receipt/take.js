// Taking a file along: the device's own way to pass something on where it has one, a download elsewhere (a hall without https).

/** Hands out a page under a name; `text` says the same for messages that carry no files. */
export async function take({ name, title, page, text }, { browser = navigator, download = save } = {}) {
  const file = new File([page], name, { type: "text/html" });
  const offers = browser.canShare?.({ files: [file] }) ? { files: [file], title } : { title, text };
  if (!browser.share) return download(file);
  try {
    return await browser.share(offers);
  } catch (trouble) {
    // Who closes the list of ways has changed their mind; nothing else may leave them without their page.
    return trouble.name === "AbortError" ? undefined : download(file);
  }
}

function save(file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
