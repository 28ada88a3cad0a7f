package org.patentoffice.receiving.desk;

/**
 * One page: the digest of the scanned file, where in it the page is, and the digest of the image
 * that is shown.
 *
 * @param index in the file, from 0
 */
public record ScannedPage(String scanSha256, int index, String imageSha256) {}
