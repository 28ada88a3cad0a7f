// Sends a large archive in pieces by the protocol tus 1.0.0, each with its checksum; asks how far it
// came when the line breaks, also after the page was closed: the same file is known by its digest.
"use strict";

const resumable = (() => {
  const PIECE_BYTES = 512 * 1024;
  const RETRY_MILLIS = 2000;
  const MOST_RETRIES = 60;
  const VERSION = { "Tus-Resumable": "1.0.0" };

  const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const text = (words) => base64(new TextEncoder().encode(words));
  const pause = () => new Promise((done) => setTimeout(done, RETRY_MILLIS));

  /** Small ones, and what is no archive, go by the form. */
  const isFor = (files) =>
    files.length === 1 &&
    files[0].name.toLowerCase().endsWith(".zip") &&
    files[0].size > PIECE_BYTES &&
    Boolean(window.crypto && crypto.subtle);

  /** What the line or an office in a hurry refuses is tried again. */
  const retried = async (request, waiting) => {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await request();
        if (answer.status !== 503 || tries === MOST_RETRIES) {
          return answer;
        }
      } catch (lost) {
        if (tries === MOST_RETRIES) {
          throw lost;
        }
      }
      waiting?.();
      await pause();
    }
  };

  const begun = (sha256, length) => {
    const row = Array.from(document.querySelectorAll("tr[data-address]")).find(
      (each) => each.dataset.sha256 === sha256 && Number(each.dataset.length) === length
    );
    return row ? row.dataset.address : null;
  };

  const begin = async (file, sha256, place, waiting) => {
    const headers = {
      ...VERSION,
      "Upload-Length": String(file.size),
      "Upload-Metadata": `filename ${text(file.name)},sha256 ${text(sha256)}`,
    };
    const answer = await retried(() => fetch(place, { method: "POST", headers }), waiting);
    if (answer.status !== 201) {
      throw answer;
    }
    return new URL(answer.headers.get("Location"), location.href).pathname;
  };

  const offset = async (address, waiting) => {
    const answer = await retried(
      () => fetch(address, { method: "HEAD", headers: VERSION }),
      waiting
    );
    if (answer.status === 401) {
      location.assign("/filing");
    }
    return answer.ok ? Number(answer.headers.get("Upload-Offset")) : -1;
  };

  const send = async (file, place, { sent, waiting }) => {
    const bytes = await file.arrayBuffer();
    const sha256 = hex(await digest(bytes));
    let address = begun(sha256, file.size);
    let at = address ? await offset(address, waiting) : -1;
    if (at < 0) {
      address = await begin(file, sha256, place, waiting);
      at = 0;
    }
    for (let failures = 0; at < file.size; ) {
      sent(at);
      const piece = bytes.slice(at, at + PIECE_BYTES);
      const headers = {
        ...VERSION,
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": String(at),
        "Upload-Checksum": `sha256 ${base64(await digest(piece))}`,
      };
      const answer = await fetch(address, { method: "PATCH", headers, body: piece }).catch(
        () => null
      );
      if (answer && answer.status === 204) {
        at = Number(answer.headers.get("Upload-Offset"));
        failures = 0;
        continue;
      }
      if (answer && ![401, 409, 460, 500, 503].includes(answer.status)) {
        throw answer;
      }
      failures += 1;
      waiting();
      await pause();
      at = await offset(address, waiting);
      if (failures === MOST_RETRIES || at < 0) {
        throw new Error("The upload is no more");
      }
    }
    sent(file.size);
    return address;
  };

  return { isFor, send, retried };
})();
