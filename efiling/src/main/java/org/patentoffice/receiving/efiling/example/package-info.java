/**
 * Invented filings: one clean example of every document, and of every rule a good and a bad one
 * ({@code efiling/examples}, {@code efiling/rule-examples.txt}).
 */
@NullMarked
package org.patentoffice.receiving.efiling.example;

import org.jspecify.annotations.NullMarked;
